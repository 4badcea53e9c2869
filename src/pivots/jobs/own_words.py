"""Criteria the taxonomy has no name for, in the posting's own words."""

import re

from pivots.jobs.cues import Force, force_at
from pivots.jobs.drafts import Draft
from pivots.jobs.groups import find_matches
from pivots.jobs.phrases import alternatives, conjuncts, is_domain, noun_phrase, plain_list, said_twice, soft
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue
from pivots.jobs.text import clauses, is_alternatives, sentences
from pivots.jobs.years import find_years
from pivots.model.job import Criterion, CriterionCategory
from pivots.taxonomy import SkillMatch

SHORT = 4
"""Most words of a name that is a whole item."""
_LONG = 10
"""Letters of a word that says something by itself."""


def own_words(unit: Unit, matches: list[SkillMatch], has_facts: bool) -> list[Draft]:
    """Criteria the taxonomy has no name for: one per clause that names nothing known, and the members of lists it does not know.

    ``matches``: the names in the unit that can be demands; ``has_facts``: it names a degree, a language or a licence.
    """
    out = []
    for sentence in sentences(unit.text):
        for clause in clauses(unit.text, sentence):
            words = unit.text[clause.start : clause.end]
            known = any(clause.start <= m.start < clause.end for m in matches)
            if not unit.listed:
                out += _asked_in_prose(unit, words)
            elif known:
                out += _unknown_atoms(unit, words)
            elif not has_facts and not find_years(words, strict=False):
                out += _of_clause(unit, words)
    return out


def _default(unit: Unit) -> Force:
    return "wish" if unit.section == "wish" else "need"


def _is_unknown(words: str) -> bool:
    return not (find_matches(words) or find_years(words, strict=False) or soft().search(words) or cue("no_phrase").search(words))


def _unknown_atoms(unit: Unit, words: str) -> list[Draft]:
    """The members of a plain list (``sheet metal and Zarquon design``) that the taxonomy does not know."""
    pieces = said_twice(words)
    if len(pieces) > 1:
        return [draft for piece in pieces if not find_matches(piece) for draft in _of_clause(unit, piece)]
    unknown = [atom for atom in plain_list(words) if _is_unknown(atom)]
    return [_draft(unit, words, atom, words.find(atom[1:])) for atom in unknown]


def _draft(unit: Unit, words: str, name: str, at: int, names: tuple[str, ...] | None = None) -> Draft:
    category: CriterionCategory = "domain" if is_domain(words) else "skill"
    return Draft(
        Criterion(name=name, any_of=names, category=category, source=unit.text), force_at(words, at, _default(unit)), demanded=True
    )


def _of_clause(unit: Unit, words: str) -> list[Draft]:
    """The criteria of one clause: ``A and B`` are two, ``A or B`` is one with alternatives."""
    pieces = said_twice(words)
    if len(pieces) > 1:
        return [draft for piece in pieces for draft in _of_clause(unit, piece)]
    phrase = noun_phrase(words)
    if phrase is None or find_matches(phrase) or soft().search(words) or not _is_demand_phrase(words, phrase):
        return []
    names = alternatives(phrase)
    parts = [phrase] if names else conjuncts(phrase)
    return [_draft(unit, words, part, 0, tuple(names) or None) for part in parts]


def _asked_in_prose(unit: Unit, words: str) -> list[Draft]:
    """What sentences say one must know (``you have experience of shaft sinking and grouting``), where the taxonomy does not know it."""
    out = []
    leads = list(cue("asks_for").finditer(words))
    ends = [*(lead.start() for lead in leads[1:]), len(words)]
    for hit, following in zip(leads, ends[: len(leads)], strict=True):
        asked = re.split(r"[.;:()]", words[hit.end() : following])[0]
        names = [phrase for part in _coordinated(asked) if (phrase := noun_phrase(part)) and len(phrase.split()) <= SHORT]
        if is_alternatives(asked) and any(find_matches(part) for part in _coordinated(asked)):
            continue
        unknown = [
            name
            for name in dict.fromkeys(names)
            if _is_unknown(name) and (" " in name or name[1:] != name[1:].lower() or len(name) > _LONG)
        ]
        out += [_draft(unit, words, name, hit.end()) for name in unknown]
    return out


def _coordinated(text: str) -> list[str]:
    return [part for part in re.split(r",\s+|\s(?:and|und|sowie|et|y|e|or|oder|ou|o)\s", text) if part.strip()]


def _is_demand_phrase(words: str, phrase: str) -> bool:
    """Whether own words are a demand and not a piece of prose: introduced by *knowledge of* and the like, or the whole item."""
    if cue("no_phrase").search(phrase):
        return False
    plain = phrase.partition(" (")[0].casefold()
    head = re.split(r"[:(,;–—]", words)[0].strip(" .•-").casefold()
    if plain == head or (head.startswith(plain) and len(head.split()) <= SHORT + 2):
        return _telling(plain) <= SHORT
    introduced = not head.startswith(plain)
    if not introduced or len(plain.split()) > 1 or phrase[1:] != phrase[1:].lower():
        return introduced
    return _german_noun(words, phrase) or (len(plain) > SHORT and bool(cue("asks_for").match(words.strip(" .•-"))))


def _telling(phrase: str) -> int:
    """Words of a phrase, without the small ones (``changements de format`` has two)."""
    return sum(len(word) > 3 or word.isupper() for word in phrase.split())


def _german_noun(words: str, phrase: str) -> bool:
    """A capitalised single word behind a lead-in in lower case."""
    return phrase in words and not words.strip().startswith(phrase) and phrase[0].isupper()
