"""Skill mentions: the taxonomy's matches, each with the status of the words around it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from pivots.extract.acronyms import means_something_else, spelled_out
from pivots.extract.certifications import is_attended, is_pending
from pivots.extract.papers import is_of_another
from pivots.extract.quotes import Quoter
from pivots.extract.rules import DEEDS, Rules
from pivots.extract.statements import Piece, stretches_of
from pivots.extract.statuses import Context, Standing
from pivots.extract.stints import months_since, stint_months
from pivots.extract.told import CERTAINTY, deeds_told
from pivots.model.evidence import Evidence
from pivots.model.facts import Position, SectionKind, SkillMention, SkillStatus, Statement
from pivots.taxonomy import PAPERS, SkillMatch, taxonomy

_SILENT: frozenset[SectionKind] = frozenset({"references"})
"""Sections about other people: nothing in them is the candidate's."""
_IMPLIED_FLOOR = 0.3
"""An implication weaker than this says nothing."""


class Located(NamedTuple):
    """Pieces as statements with the context that gives mentions their status."""

    statements: tuple[Statement, ...]
    contexts: tuple[Context, ...]


def locate(
    pieces: list[Piece], positions: tuple[Position, ...], study: tuple[tuple[int, int], ...], quoter: Quoter, rules: Rules
) -> Located:
    """Statements with section, position and status."""
    statements, contexts = [], []
    entries = [(position.text_start, position.text_end) for position in positions]
    triggers = rules.triggers_in(quoter.small)
    for piece in pieces:
        index = _around(piece.start, entries)
        in_study = _around(piece.start, study) is not None
        position = None if index is None else positions[index]
        context = Context(piece, quoter, position, rules.within(triggers, *stretches_of(piece)), study=in_study)
        contexts.append(context)
        statements.append(
            Statement(
                start=piece.start,
                end=piece.end,
                page=quoter.page(piece.start),
                section=piece.section,
                position=index,
                status=context.whole,
                turns=context.turns,
            )
        )
    return Located(tuple(statements), tuple(contexts))


class _Ranges:
    """Stretches of the text, to be asked for many places."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(ranges)
        self._starts = [start for start, _ in ordered]
        self._furthest = list(accumulate((end for _, end in ordered), max))

    def hold(self, start: int, end: int) -> bool:
        """Whether one of them holds all of ``start``..``end``."""
        number = bisect_right(self._starts, start) - 1
        return number >= 0 and end <= self._furthest[number]


def _around(offset: int, stretches: Iterable[tuple[int, int]]) -> int | None:
    """The number of the first stretch that the offset lies in."""
    for number, (start, end) in enumerate(stretches):
        if start <= offset < end:
            return number
    return None


def find_mentions(
    located: Located, quoter: Quoter, employers: tuple[tuple[int, int], ...], positions: tuple[Position, ...]
) -> tuple[SkillMention, ...]:
    """Every mention in text order, each followed by what it implies."""
    starts = [statement.start for statement in located.statements]
    spellings = spelled_out(quoter.text)
    found: list[SkillMention] = []
    firms, lines = _Ranges(employers), _Lines(located, quoter, positions)
    for match in taxonomy().find_skills(quoter.text):
        number = bisect_right(starts, match.start) - 1
        if number < 0 or not _stands_in(match, located.statements, number):
            continue
        if located.statements[number].section in _SILENT or located.contexts[number].injected:
            continue
        if _in_placeholder(quoter.text, match) or firms.hold(match.start, match.end):
            continue
        if spellings and means_something_else(quoter.text[match.start : match.end], match.skill, spellings):
            continue
        if taxonomy().skill(match.skill).kind in PAPERS and is_of_another(quoter.text[located.statements[number].start : match.start]):
            continue
        found.append(_mention(match, lines[number], located.contexts[number]))
    beside: dict[int, set[str]] = {}
    for mention in found:
        beside.setdefault(mention.statement, set()).add(mention.skill)
    found += [told for told in _told(located, lines, quoter) if told.skill not in beside.get(told.statement, ())]
    found.sort(key=lambda mention: mention.statement)
    for mention in found:
        beside.setdefault(mention.statement, set()).add(mention.skill)
    return tuple(mention for named in found for mention in (named, *_implied(named, beside[named.statement])))


def _stands_in(match: SkillMatch, statements: tuple[Statement, ...], number: int) -> bool:
    """Whether a name stands in one statement, or in two items of one list (``Führerschein   B, A2``)."""
    statement = statements[number]
    if match.end <= statement.end:
        return True
    following = statements[number + 1] if number + 1 < len(statements) else statement
    runs_over = match.start < statement.end and following.start < match.end <= following.end
    return runs_over and statement.section == following.section == "skills"


def _in_placeholder(text: str, match: SkillMatch) -> bool:
    return text[match.start - 1 : match.start] == "[" and text[match.end : match.end + 1] == "]"


class _Line(NamedTuple):
    """What all mentions of one statement share."""

    number: int
    statement: Statement
    words: str
    evidence: Evidence
    position: Position | None
    stay: int | None
    """Months that the sentence itself says; None: as long as the position."""

    def months(self, at: int) -> int | None:
        """Months of what stands at an offset of the text; None outside of positions, or as long as the position."""
        if self.position is None or self.stay is not None or self.position.interval is None:
            return self.stay
        return months_since(self.words, at - self.statement.start, self.position.interval)


class _Lines:
    """The statements as lines, each made when first asked for."""

    def __init__(self, located: Located, quoter: Quoter, positions: tuple[Position, ...]) -> None:
        self._statements, self._quoter, self._positions = located.statements, quoter, positions
        self._made: dict[int, _Line] = {}

    def __getitem__(self, number: int) -> _Line:
        if number not in self._made:
            statement = self._statements[number]
            words = self._quoter.text[statement.start : statement.end]
            position = None if statement.position is None else self._positions[statement.position]
            stay = None if position is None else stint_months(words)
            evidence = self._quoter.quote(statement.start, statement.end)
            self._made[number] = _Line(number, statement, words, evidence, position, stay)
        return self._made[number]


def _mention(match: SkillMatch, line: _Line, context: Context) -> SkillMention:
    is_paper = taxonomy().skill(match.skill).kind in PAPERS
    standing = _proven(match.skill, line, context.at(match.start, paper=is_paper, named=True))
    return SkillMention(
        skill=match.skill,
        status=standing.status,
        probability=round(match.probability * standing.factor, 4),
        position=line.statement.position,
        statement=line.number,
        evidence=line.evidence,
        months=line.months(match.start),
    )


def _told(located: Located, lines: _Lines, quoter: Quoter) -> Iterator[SkillMention]:
    """What deeds tell, in text order."""
    for number, (statement, context) in enumerate(zip(located.statements, located.contexts, strict=True)):
        if DEEDS not in context.rules or context.injected:
            continue
        for deed in deeds_told(statement, context, quoter):
            line = lines[number]
            yield SkillMention(
                skill=deed.skill,
                status=deed.standing.status,
                probability=round(CERTAINTY * deed.standing.factor, 4),
                position=statement.position,
                statement=number,
                evidence=line.evidence,
                months=line.months(deed.start),
            )


def _proven(skill: str, line: _Line, standing: Standing) -> Standing:
    """A licence or exam named among degrees or in the header is held, not studied; a wish or a course stays what it is."""
    if (
        line.statement.section in {"education", "courses"}
        and standing.status == "coursework"
        and taxonomy().skill(skill).kind in PAPERS
        and not is_pending(line.words)
        and not is_attended(line.words)
    ):
        return Standing("demonstrated", standing.factor)
    return standing


def _implied(named: SkillMention, beside: set[str]) -> list[SkillMention]:
    """What a shown or claimed skill implies, save what its own sentence names (``beside``)."""
    if named.status not in {"demonstrated", "claimed"}:
        return []
    status: SkillStatus = "implied"
    return [
        SkillMention(
            skill=one.skill,
            status=status,
            probability=round(named.probability * one.strength, 4),
            position=named.position,
            statement=named.statement,
            evidence=named.evidence,
            months=named.months,
            implied_by=named.skill,
        )
        for one in taxonomy().implied(named.skill)
        if one.skill not in beside and one.strength >= _IMPLIED_FLOOR
    ]
