"""A requirement the taxonomy does not know, found in the résumé by its own words."""

import functools
import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pivots.assess.case import Case
from pivots.assess.finding import BASE, Finding, distinct, missing
from pivots.assess.tables import class_words, stop_words
from pivots.assess.words import Index, Place, offset_of_word, split, stem
from pivots.model.facts import SkillStatus

IN_ORDER, NEAR, PARTLY = 0.8, 0.65, 0.5
"""Certainty that the same thing is meant: every word in the employer's order; every word close together; most words, or
a close spelling."""
_SHORTEST_TO_RESEMBLE = 6
_MOST_REWORDED, _MOST_PLACES = 4, 6
_SHARE = 2 / 3
_SHORT_NAME = re.compile(r"[A-ZÄÖÜ][A-ZÄÖÜ0-9]{2,7}")
_STRONGEST: tuple[SkillStatus, ...] = ("demonstrated", "claimed", "coursework", "aspirational", "negated")


class Phrase(NamedTuple):
    """A requirement as stems of its telling words, and the short forms it may go by."""

    stems: tuple[str, ...]
    words: tuple[str, ...]
    acronyms: tuple[str, ...]


@functools.lru_cache(maxsize=4096)
def phrase(text: str, job_language: str, resume_language: str) -> Phrase:
    """The telling words of a requirement, stemmed in the résumé's language so that they can be found there."""
    stops = stop_words(job_language) | stop_words("en")
    words = [w for w in split(re.sub(r"\([^)]*\)", " ", text)) if w.casefold() not in stops]
    acronyms = set(re.findall(r"\(([A-Z][A-Z0-9&/-]{1,7})\)", text))
    initials = "".join(w[0].upper() for w in words)
    if len(initials) >= 3:
        acronyms.add(initials)
    acronyms.update(_only_name(words, job_language))
    return Phrase(tuple(stem(w, resume_language) for w in words), tuple(w.casefold() for w in words), tuple(sorted(acronyms)))


def _only_name(words: list[str], language: str) -> tuple[str, ...]:
    """``IRSI`` of ``convention IRSI``: short for a name, and all other words say only what kind of thing it is."""
    named = [word for word in words if _SHORT_NAME.fullmatch(word)]
    classes = class_words(language) | class_words("en")
    is_only = len(named) == 1 < len(words) and all(word in named or word.casefold() in classes for word in words)
    return tuple(named) if is_only else ()


def find_own_words(case: Case, name: str) -> Finding:
    """The strongest statement that says the same in the same or nearly the same words; ``missing`` when none does."""
    return _finding(case, name, _statements(case.index, phrase(name, case.job.language, case.resume.language)))


def find_reworded(case: Case, name: str) -> Finding:
    """A name of two words or more that stands in the résumé in other forms or another order (``workforce plan``, ``un marché public``).

    Every telling word must stand there, side by side with at most one small word between; ``missing`` otherwise.
    """
    wanted = phrase(name, case.job.language, case.resume.language)
    if not 2 <= len(wanted.stems) <= _MOST_REWORDED or len(set(wanted.stems)) < len(wanted.stems):
        return missing(name)
    hits: dict[int, tuple[float, int]] = {}
    for group in case.index.groups_of_all(wanted.stems):
        together = next(filter(_is_side_by_side, _choices(case.index, wanted.stems, group)), None)
        if together is not None:
            hits[group] = (NEAR, min(together))
    return _finding(case, name, hits)


def _choices(index: Index, stems: Iterable[str], group: int) -> Iterable[tuple[int, ...]]:
    """Every way to take one place in a text for each of the words; the first few of each are enough."""
    return itertools.product(*([place.at for place in index.find(root) if place.group == group][:_MOST_PLACES] for root in stems))


def _is_side_by_side(at: tuple[int, ...]) -> bool:
    return len(set(at)) == len(at) and max(at) - min(at) <= len(at)


def _finding(case: Case, name: str, hits: dict[int, tuple[float, int]]) -> Finding:
    """``hits``: of each statement that speaks of it, how certain that is, and the ordinal of its first word that does."""
    statements = case.facts.statements
    found = [(n, c, _status(case, n, at)) for n, (c, at) in hits.items() if statements[n].section not in {"references", "interests"}]
    if not found:
        return missing(name)
    best = next(s for s in _STRONGEST if any(status == s for _, _, status in found))
    if best == "claimed" and any(status == "negated" for _, _, status in found):
        best = "negated"
    lines = sorted((-c, n) for n, c, status in found if status == best)
    positions = sorted({p for _, n in lines if (p := statements[n].position) is not None})
    return Finding(
        name=name,
        status=best,
        probability=max(BASE["missing"], BASE[best] * -lines[0][0]) if best != "negated" else BASE["negated"],
        used=best == "demonstrated" or bool(positions),
        positions=tuple(positions),
        evidence=distinct(case.statement_evidence(n) for _, n in lines),
        own_words=True,
        denied=best != "negated" and any(status == "negated" for _, _, status in found),
    )


def _status(case: Case, number: int, at: int) -> SkillStatus:
    """What the statement's word of that ordinal counts as."""
    statement = case.facts.statements[number]
    if not statement.turns:
        return statement.status
    return statement.status_at(statement.start + offset_of_word(case.resume.text[statement.start : statement.end], at))


def _statements(index: Index, wanted: Phrase) -> dict[int, tuple[float, int]]:
    """Statement -> certainty that it speaks of the phrase, and the ordinal of the first word there that does."""
    found: dict[int, tuple[float, int]] = {}
    for acronym in wanted.acronyms:
        for place in (*index.places_of_capitals(acronym), *index.places_of_plural(acronym)):
            found[place.group] = (NEAR, place.at)
    for group, places in _gathered(index, wanted).items():
        certainty = _certainty([place for place, _ in places], dict(p for _, p in places), wanted)
        if certainty:
            found[group] = max((certainty, min(place.at for place, _ in places)), found.get(group, (0.0, 0)))
    return found


def _gathered(index: Index, wanted: Phrase) -> dict[int, list[tuple[Place, tuple[int, bool]]]]:
    """Statement -> places of the phrase's words there, each with the word's number and whether the spelling is its own."""
    by_group: dict[int, list[tuple[Place, tuple[int, bool]]]] = defaultdict(list)
    for number, (root, word) in enumerate(zip(wanted.stems, wanted.words, strict=True)):
        places, exact = index.find(root), True
        if not places:
            places, exact = index.family(root), False
        if not places and len(word) >= _SHORTEST_TO_RESEMBLE:
            places, exact = index.near(word), False
        for place in places:
            by_group[place.group].append((place, (number, exact)))
    return by_group


def _certainty(places: Sequence[Place], numbers: dict[int, bool], wanted: Phrase) -> float:
    total = len(wanted.stems)
    if len(numbers) < total * _SHARE or (total == 2 and len(numbers) < 2):
        return 0.0
    at = sorted(place.at for place in places)
    spread = at[-1] - at[0]
    if len(numbers) < total or not all(numbers.values()):
        return PARTLY if spread <= 4 * total else 0.0
    if total == 1 or _in_order(places, total):
        return IN_ORDER if total > 1 else NEAR
    if spread <= 3 * total:
        return NEAR
    return PARTLY if total >= 3 and spread <= 5 * total else 0.0


def _in_order(places: Sequence[Place], total: int) -> bool:
    """Whether the words stand side by side, in the order in which they were looked for (filler between them allowed)."""
    at = [place.at for place in places]
    return len(at) == total and all(0 < b - a <= 2 for a, b in itertools.pairwise(at))
