"""What a skill mentioned in a piece counts as: from its section, its position and the cues around it."""

from collections.abc import Iterator
from typing import NamedTuple

from pivots.extract.cues import Cue, find_cues
from pivots.extract.grammar import readings
from pivots.extract.quotes import Quoter
from pivots.extract.rules import Rule
from pivots.extract.statements import Piece
from pivots.model.facts import Position, SectionKind, SkillStatus, Turn

_BY_SECTION: dict[SectionKind, SkillStatus] = {
    "education": "coursework",
    "courses": "coursework",
    "projects": "demonstrated",
    "certifications": "demonstrated",
}
"""Sections that say more than ``claimed``. Certificates are proof of what they certify unless a course or a lapse is said."""
_OF_OTHERS = frozenset({"others", "rest", "clause"})
"""Scopes of cues that name somebody else as the one who does it."""
_WEAK, _BEGINNER = 0.85, 0.5
"""Factors on a probability: a wish or negation read by rule may be misread; beginners' knowledge is half a claim."""


class Standing(NamedTuple):
    """A status with the factor (0..1) it puts on a mention's probability."""

    status: SkillStatus
    factor: float


class Context:
    """The status of every place in one piece, and the rules worth trying on it (``rules``)."""

    def __init__(self, piece: Piece, quoter: Quoter, position: Position | None, rules: dict[str, list[Rule]], *, study: bool) -> None:
        self.rules = rules
        self._start, self._length = piece.start, piece.end - piece.start
        self._base = _base(piece, position, study=study)
        self._dated = position is not None and self._base == "demonstrated"
        self._cues = _cues(piece, quoter, rules.get("cues", []))
        self.injected = any(cue.status == "injection" for cue in self._cues)
        """Whether the piece held an instruction to a machine: nothing in it is evidence."""
        if self._base == "coursework" and any(cue.status == "thesis" for cue in self._cues) and not study:
            self._base = "demonstrated"

    @property
    def whole(self) -> SkillStatus:
        """The status of the piece as such: cues that govern all of it count, narrower ones do not."""
        if not self._cues:
            return self._base
        covering = self._covering(0)
        governed = covering and all(cue.start == 0 for cue in covering) and any(cue.end >= self._length - 1 for cue in covering)
        return self.at(self._start).status if governed else self._base

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The stretches whose words count as something else than ``whole``, the weightiest first."""
        if not self._cues:
            return ()
        whole = self.whole
        kinds: tuple[tuple[str, SkillStatus], ...] = (("negated", "negated"), ("aspirational", "aspirational"), ("observed", "coursework"))
        return tuple(
            Turn(start=self._start + cue.start, end=self._start + cue.end, status=status)
            for kind, status in kinds
            for cue in self._cues
            if cue.status == kind and cue.end > cue.start and whole != status
        )

    def at(self, offset: int, *, paper: bool = False, named: bool = False) -> Standing:
        """The status at an offset of the text; ``paper``: of a licence or certificate; ``named``: of a name that stands there."""
        if not self._cues:
            return Standing(self._base, 1.0)
        kinds = {cue.status for cue in self._covering(offset - self._start)}
        if "negated" in kinds:
            return Standing("negated", _WEAK)
        if "aspirational" in kinds or (paper and "pending" in kinds):
            return Standing("aspirational", _WEAK)
        if "observed" in kinds or (named and "pool" in kinds) or ("coursework" in kinds and not self._dated):
            return Standing("coursework", 1.0)
        if "weak" in kinds:
            return Standing("claimed" if self._base == "demonstrated" else self._base, _BEGINNER)
        return Standing(self._base, 1.0)

    def _covering(self, relative: int) -> list[Cue]:
        return [cue for cue in self._cues if cue.start <= relative < cue.end]


def _cues(piece: Piece, quoter: Quoter, rules: list[Rule]) -> list[Cue]:
    place = slice(piece.start, piece.end)
    text, small = quoter.text[place], quoter.small[place]
    read = [Cue(*reading, "others") for reading in readings(text, small, quoter.language)]
    cues = find_cues(text, small, rules) + [cue for cue in read if cue.status != "own"]
    return _without_own(cues, [cue for cue in read if cue.status == "own"]) + _of_label(piece, quoter, rules)


def _without_own(cues: list[Cue], own: list[Cue]) -> list[Cue]:
    """The cues without what they say of others where the grammar knows the candidate at work."""
    if not own:
        return cues
    return [left for cue in cues for left in (_left_of(cue, own) if cue.status == "negated" and cue.scope in _OF_OTHERS else (cue,))]


def _left_of(cue: Cue, own: list[Cue]) -> Iterator[Cue]:
    """What is left of a cue beside stretches that are the candidate's own."""
    start = cue.start
    for mine in sorted(own, key=lambda one: one.start):
        if mine.end > start and mine.start < cue.end:
            if mine.start > start:
                yield cue._replace(start=start, end=mine.start)
            start = max(start, mine.end)
    if start < cue.end:
        yield cue._replace(start=start)


def _of_label(piece: Piece, quoter: Quoter, rules: list[Rule]) -> list[Cue]:
    """What the label of a list says of all its items: ``Learning: Go, Rust``."""
    if piece.label is None:
        return []
    place = slice(*piece.label)
    words, small = quoter.text[place], quoter.small[place]
    return [Cue(cue.status, 0, piece.end - piece.start) for cue in find_cues(f"{words}…", f"{small}…", rules) if cue.end > len(words)]


def _base(piece: Piece, position: Position | None, *, study: bool) -> SkillStatus:
    if study:
        return "coursework"
    if position is not None and position.kind != "career_break" and piece.section not in {"education", "courses"}:
        return "demonstrated" if position.interval or position.kind == "project" else "claimed"
    return _BY_SECTION.get(piece.section, "claimed")
