"""Lines that may show a criterion nobody recognised: a line that holds its telling words is never called silence."""

import functools
import re
from collections.abc import Callable, Iterable, Iterator

from pivots.assess.case import Case
from pivots.assess.finding import distinct
from pivots.assess.kin import COMPOUNDING, is_kin, tells_alone
from pivots.assess.tables import general_words, stop_words
from pivots.assess.words import BEGINNING, Index, split, stem
from pivots.model.assessment import PositionRelevance
from pivots.model.evidence import Evidence
from pivots.model.job import Criterion
from pivots.taxonomy import taxonomy

_WORDED = {"skill", "domain"}
"""Categories whose names are words; papers, degrees and languages are recognised by their own rules."""
_TOLD = {"demonstrated", "claimed"}
_SILENT = {
    "references",
    "interests",
    "objective",
    "languages",
    "courses",
    "education",
    "publications",
    "certifications",
    "summary",
    "header",
}
_IN_THE_FIELD = 0.3
"""A position under this relevance lies in another trade, where the same word may mean another thing (onboarding of passengers)."""
_OF_LONGER = 0.5
"""Share of the longer word that the shorter one has at least (``Termine`` are no ``Terminologie``)."""
_QUOTES = 2
_TAIL = 5
"""Fewest letters of each part of a compound."""
_HEAD = 4
"""Fewest letters of the last part of a compound, and of what stands before it."""
_FEWEST = 2
"""Words of another name for a skill; of one word, the tables' own look-up knows its forms."""
_REACH = 3
"""Words of a line, for each telling word, within which all of them must stand."""
_EXAMPLES = r",? (?:such as|like|e\.? ?g\.?,?|including|wie|z\. ?B\.|tel(?:le)?s? que|comme|par exemple|como|por ejemplo):? "
"""What stands before examples of what is asked for."""
_TOLD_BY: dict[str, frozenset[str]] = {
    "people_management": frozenset({"leadership", "team", "mentoring"}),
    "leadership": frozenset({"leadership", "team"}),
    "mentoring": frozenset({"mentoring"}),
}
"""Skill -> kinds of signals and results that speak of it; what the report says of people must not be denied of the skill."""


def field_of(relevance: tuple[PositionRelevance, ...]) -> frozenset[int]:
    """The positions whose words may speak of the job's kind of work."""
    return frozenset(r.position for r in relevance if r.relevance >= _IN_THE_FIELD)


def near_lines(case: Case, criterion: Criterion, field: frozenset[int]) -> tuple[Evidence, ...]:
    """Up to two lines that hold every telling word of one of the criterion's names, or a tool that belongs to it; empty where there is none."""
    if criterion.category not in _WORDED:
        return ()
    worded = [quote for name in _names(criterion) for quote in _by_words(case, name, field)]
    worded += [quote for skill in criterion.skills for name in _other_names(skill) for quote in _by_words(case, name, field, whole=True)]
    return distinct([*worded, *_by_member(case, criterion, field), *_by_signal(case, criterion, field)], _QUOTES)


def _names(criterion: Criterion) -> Iterator[str]:
    """The alternatives, else the name; and what the posting sets in brackets behind one of them."""
    names = criterion.any_of or (criterion.name,)
    yield from names
    for name in names:
        behind = re.search(rf"{re.escape(name)}\s*(?:\(([^()]+)\)|{_EXAMPLES}([^();]+))", criterion.source or "", re.IGNORECASE)
        if behind:
            yield from re.split(r",|/|\b(?:oder|or|ou|o|and|und|et|y)\b", behind[1] or behind[2])


def _other_names(skill: str) -> Iterator[str]:
    """What else a competence is called, in two words or more: its lines may hold these in other forms."""
    known = taxonomy().known_skill(skill)
    if known is not None and known.kind in {"skill", "method"}:
        yield from (alias for alias in known.aliases if " " in alias)


def _by_member(case: Case, criterion: Criterion, field: frozenset[int]) -> Iterator[Evidence]:
    """A tool in use belongs to the field it is a tool of: ``Google Ads`` to paid search. A choice of tools is met by those alone."""
    if criterion.any_of is not None:
        return
    for number in sorted({number for skill in criterion.skills for number in case.members.get(skill, ())}):
        mention = case.facts.mentions[number]
        if mention.position in field:
            yield mention.evidence


def _by_signal(case: Case, criterion: Criterion, field: frozenset[int]) -> Iterator[Evidence]:
    """Lines that say of people or money what the skill is about."""
    kinds = frozenset[str]().union(*(_TOLD_BY.get(skill, frozenset()) for skill in criterion.skills))
    if not kinds:
        return
    told: list[tuple[str, int | None, Evidence]] = [(a.kind, a.position, a.evidence) for a in case.facts.achievements]
    told += [(s.kind, s.position, s.evidence) for s in case.facts.signals]
    yield from (quote for kind, position, quote in told if kind in kinds and position in field)


def _by_words(case: Case, name: str, field: frozenset[int], *, whole: bool = False) -> Iterator[Evidence]:
    """Titles and lines of the field that hold the name's telling words, or words of their families; a tool's name as it is written.

    ``whole``: every word of the name counts, however general, and only itself.
    """
    wanted = _telling(name, case.job.language, case.resume.language, whole=whole)
    if not wanted or (whole and len(wanted) < _FEWEST):
        return
    general = _general(case.resume.language)
    general = frozenset() if wanted <= general else general
    language = case.resume.language
    titles, lines = _holding(case.titles, wanted, general), _holding(case.index, wanted, general)
    of_family = _holding(case.index, wanted, general, case.kin) if tells_alone(wanted, language) else []
    if not (titles or of_family or lines):
        return
    as_written = frozenset(split(name)) if _is_tool(name) else frozenset[str]()
    same = functools.partial(_same, general=general)
    for text, quote in (*_titles(case, field, titles), *_lines(case, field, lines)):
        if as_written <= set(split(text)) and _stand_together(wanted, _roots(text, language), same):
            yield quote
    for text, quote in _lines(case, field, of_family) if not as_written else ():
        if _stand_together(wanted, _roots(text, language), lambda word, root: same(word, root) or is_kin(word, root, language)):
            yield quote


def _holding(
    index: Index, wanted: frozenset[str], general: frozenset[str], kin: Callable[[str], Iterable[str]] = lambda _: ()
) -> list[int]:
    """The texts in which, for every wanted word, one stands that is the same or its kin."""
    held: set[int] | None = None
    for word in wanted:
        found = _with_same(index, word, general).union(*(index.groups(root) for root in kin(word)))
        held = found if held is None else held & found
        if not held:
            return []
    return sorted(held or ())


def _with_same(index: Index, word: str, general: frozenset[str]) -> set[int]:
    """The texts with a word that is the same; names share words, so that each is sought once."""
    key = word, bool(general)
    if key not in index.known:
        roots = {root for root in index.stems_like(word) if _same(word, root, general)}
        index.known[key] = {group for root in roots for group in index.groups(root)}
    return index.known[key]


def _stand_together(wanted: frozenset[str], roots: tuple[str, ...], fits: Callable[[str, str], bool]) -> bool:
    """Whether all wanted words stand within a few words of each other, each as a word that ``fits`` it."""
    at = [{n for n, root in enumerate(roots) if fits(word, root)} for word in wanted]
    if not all(at):
        return False
    reach = _REACH * len(wanted)
    windows = (set(range(start, start + reach)) for start in range(max(1, len(roots) - reach + 1)))
    return any(all(places & window for places in at) and len(set[int]().union(*at) & window) >= len(wanted) for window in windows)


def _is_tool(name: str) -> bool:
    known = taxonomy().resolve_skill(name)
    return known is not None and known.kind == "tool"


def _titles(case: Case, field: frozenset[int], numbers: Iterable[int]) -> Iterator[tuple[str, Evidence]]:
    for number in numbers:
        position = case.facts.positions[number]
        if number in field and position.evidence:
            yield position.title, position.evidence[0]


def _lines(case: Case, field: frozenset[int], numbers: Iterable[int]) -> Iterator[tuple[str, Evidence]]:
    """Those of the statements that tell of work in the field."""
    for number in numbers:
        statement = case.facts.statements[number]
        told = statement.status in _TOLD and all(turn.status in _TOLD for turn in statement.turns)
        if told and statement.section not in _SILENT and (statement.position is None or statement.position in field):
            quote = case.statement_evidence(number)
            yield quote.quote, quote


@functools.lru_cache(maxsize=4096)
def _telling(name: str, job_language: str, resume_language: str, *, whole: bool = False) -> frozenset[str]:
    """Stems of the words that say what is meant: ``onboarding`` in ``Customer onboarding``; all of them where every word is a general one."""
    silent = stop_words(job_language) | stop_words("en")
    words = [w for w in split(re.sub(r"\([^)]*\)", " ", name)) if w.casefold() not in silent and len(w) > 1]
    if whole:
        return frozenset(stem(w, resume_language) for w in words)
    general = general_words(job_language) | general_words("en")
    telling = [w for w in words if w.casefold() not in general] or (words if len(words) > 1 else [])
    parts = [_telling_part(w, general) for w in telling] if job_language in COMPOUNDING else telling
    return frozenset(stem(w, resume_language) for w in parts)


def _telling_part(word: str, general: frozenset[str]) -> str:
    """``Budget`` of ``Budgetplanung``: a compound without the general word it ends in."""
    small = word.casefold()
    tails = [tail for tail in general if len(tail) >= _TAIL and small.endswith(tail) and len(small) - len(tail) >= _TAIL]
    head = word[: len(word) - len(max(tails, key=len))] if tails else word
    return word if head.casefold() in general else head


@functools.lru_cache(maxsize=4096)
def _roots(text: str, language: str) -> tuple[str, ...]:
    return tuple(stem(word, language) for word in split(text))


@functools.cache
def _general(language: str) -> frozenset[str]:
    return frozenset(stem(word, language) for word in general_words(language))


def _same(wanted: str, root: str, general: frozenset[str]) -> bool:
    """The same stem, or the same beginning, or a part of a compound (``Jahresbudget``); a general word tells no compound apart (``Projekte``)."""
    if wanted == root or root in general:
        return wanted == root
    if len(wanted) >= _HEAD and len(root) >= len(wanted) + _HEAD and root.endswith(wanted):
        return True
    short, long = sorted((len(wanted), len(root)))
    return short >= BEGINNING and ((wanted[:BEGINNING] == root[:BEGINNING] and short > _OF_LONGER * long) or wanted in root)
