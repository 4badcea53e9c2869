"""Skills in a text: longest match, word borders, and a second look at names that are everyday words."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from pivots.taxonomy.ambiguity import (
    MUTUAL,
    SINGLE,
    STRONG,
    WORD,
    Candidate,
    Certain,
    ListPlace,
    Surroundings,
    is_met,
    list_place,
    ruled_out,
    surroundings,
)
from pivots.taxonomy.folding import Folded, fold, fold_name
from pivots.taxonomy.matcher import Matcher
from pivots.taxonomy.names import Names
from pivots.taxonomy.tables import AmbiguityRule
from pivots.taxonomy.types import Skill, SkillMatch

_AS_WRITTEN = str.maketrans("-‐‑\n\t", "     ")


class _Span(NamedTuple):
    """Something found: a skill, or with ``skill`` None a phrase in which its words mean nothing of ours."""

    start: int
    end: int
    skill: str | None
    probability: float


class _Found(NamedTuple):
    """First sorting of what the automaton found, in offsets of the text as written."""

    certain: list[_Span]
    blocked: list[_Span]
    doubtful: list[Candidate]


def _longest(spans: Iterable[_Span]) -> list[_Span]:
    """Of overlapping spans the one that starts first, of those that start together the longest; in text order."""
    kept: list[_Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end, s.skill is None)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _outside(candidates: Iterable[Candidate], covering: list[_Span]) -> list[Candidate]:
    """Candidates that are no part of a longer name or phrase; ``covering``: these, in text order without overlaps."""
    starts = [span.start for span in covering]
    kept = []
    for candidate in candidates:
        found = bisect_right(starts, candidate.start) - 1
        span = covering[found] if found >= 0 else None
        if span is None or candidate.end > span.end or (candidate.start, candidate.end) == (span.start, span.end):
            kept.append(candidate)
    return kept


class _Words:
    """Whether a word stands anywhere in a text; the text is cut into words when first asked."""

    def __init__(self, folded: str) -> None:
        self._folded = folded

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(WORD.findall(self._folded))

    def __contains__(self, word: object) -> bool:
        return word in self._words


class _Edges:
    """Where accepted names begin and end, so that list neighbours can be looked up."""

    def __init__(self, certain: list[_Span], skills: Mapping[str, Skill]) -> None:
        self.any = {s.start for s in certain} | {s.end for s in certain}
        tools = [s for s in certain if s.skill and skills[s.skill].kind in ("tool", "certification")]
        self.tools = {s.start for s in tools} | {s.end for s in tools}

    def add(self, start: int, end: int) -> None:
        self.any |= {start, end}
        self.tools |= {start, end}


class Finder:
    """Finds the skills of one taxonomy in texts."""

    def __init__(self, skills: Mapping[str, Skill], names: Names, heads: Iterable[str]) -> None:
        self._skills = skills
        self._names = names
        plain = [key for key in names.all if key not in names.rules]
        self._matcher = Matcher(plain, [*names.rules, *sorted(names.blocked)], heads)

    def find(self, text: str) -> list[SkillMatch]:
        """Skills named in the text, in text order, without overlaps."""
        folded = fold(text)
        found = self._sort(text, folded)
        certain = _longest(found.certain)
        doubtful = _outside(found.doubtful, _longest([*certain, *found.blocked]) if found.blocked else certain)
        accepted = self._settle(text, folded, doubtful, certain)
        spans = _longest([*certain, *accepted]) if accepted else certain
        return [SkillMatch(s.skill, s.start, s.end, s.probability) for s in spans if s.skill is not None]

    def _sort(self, text: str, folded: Folded) -> _Found:
        names = self._names
        found = _Found([], [], [])
        for hit in self._matcher.hits(folded):
            start, end = folded.origin(hit.start), folded.origin(hit.end - 1) + 1
            rules = names.rules.get(hit.key)
            if rules is not None:
                found.doubtful.append(Candidate(start, end, rules))
            elif hit.key in names.blocked:
                found.blocked.append(_Span(start, end, None, 1.0))
            elif hit.key in names.acronyms and (text[start:end].istitle() or (hit.key in names.mixed and text[start:end].islower())):
                continue  # 'Sel' and 'bed' are words of some language
            elif hit.end - hit.start > len(hit.key) and (hit.key in names.single or folded.text[hit.start : hit.end] in names.all):
                continue  # 'Trois' is no plural of 'Troi', and 'CMMS' none of 'CMM'
            else:
                found.certain.append(_Span(start, end, names.all[hit.key][0], 1.0))
        found.doubtful.sort(key=lambda c: (c.start, c.end))
        return found

    def _settle(self, text: str, folded: Folded, doubtful: list[Candidate], certain: list[_Span]) -> list[_Span]:
        """Judge doubtful names: surroundings first, then neighbours in lists from both ends, then what probability is left."""
        if not doubtful:
            return []
        tags = [(self._skills[s.skill].field, f"#{s.skill}") for s in certain if s.skill]
        known = Certain([s.start for s in certain], [s.end for s in certain], tags)
        words = _Words(folded.text)
        cases = [_Case(text, candidate, surroundings(text, candidate, known)) for candidate in doubtful]
        edges = _Edges(certain, self._skills)
        for case in cases:
            case.look_around(words)
            if case.best is not None:
                edges.add(case.start, case.end)
        for case in (*cases, *reversed(cases)):
            case.look_beside(edges)
        _look_at_each_other(cases)
        return [span for case in cases if (span := case.verdict()) is not None]


class _Case:
    """One doubtful name and what is known of it so far."""

    def __init__(self, text: str, candidate: Candidate, around: Surroundings) -> None:
        self.start, self.end, rules = candidate
        self._written = text[self.start : self.end].translate(_AS_WRITTEN)
        self._around = around
        self._place: ListPlace = list_place(text, self.start, self.end)
        self._rules = [rule for rule in rules if not ruled_out(rule, around)]
        self._alone = text.strip(" \n\t.,;:•-–") == text[self.start : self.end]
        self.best: tuple[str, float] | None = None

    def _is_exact(self, rule: AmbiguityRule) -> bool:
        return not rule.exact_case or self._written == rule.alias.translate(_AS_WRITTEN)

    @property
    def is_exact(self) -> bool:
        return any(self._is_exact(rule) for rule in self._rules)

    @property
    def place(self) -> ListPlace:
        return self._place

    def look_around(self, words: _Words) -> None:
        """Accept when the sentence says what is meant."""
        for rule in self._rules:
            if self._is_exact(rule) and any(is_met(need, self._around, words) for need in rule.needs):
                self.best = (rule.skill, STRONG)
                return

    def look_beside(self, edges: _Edges) -> None:
        """Accept when a list neighbour is a skill; between two borders in any case, after one border as written."""
        if self.best is not None or not self._rules:
            return
        left, right, bounded_left, bounded_right = self._place
        both = bounded_left and bounded_right
        exact = self.is_exact
        near = edges.any if both and exact else edges.tools
        beside = (bounded_left and left in near) or (bounded_right and right in near)
        if beside and (both or exact):
            self.best = (self._likeliest(exact).skill, STRONG)
            edges.add(self.start, self.end)

    def support(self) -> None:
        """Accept because a neighbour of the same sort stands beside it."""
        if self.best is None:
            self.best = (self._likeliest(True).skill, MUTUAL)

    def _likeliest(self, exact: bool) -> AmbiguityRule:
        fitting = [rule for rule in self._rules if self._is_exact(rule)] if exact else self._rules
        return max(fitting, key=lambda rule: rule.probability)

    def verdict(self) -> _Span | None:
        """What the name is taken for, or None."""
        if self.best is None and self._rules:
            rule = self._likeliest(self.is_exact)
            probability = SINGLE if self._alone else rule.probability if self._is_exact(rule) else 0.0
            if probability > 0:
                self.best = (rule.skill, probability)
        return _Span(self.start, self.end, *self.best) if self.best else None


def _look_at_each_other(cases: list[_Case]) -> None:
    """Two doubtful names side by side in a list, both as written when they name skills, hold each other up."""
    open_cases = [case for case in cases if case.best is None and case.is_exact and case.place.bounded_left and case.place.bounded_right]
    for first, second in pairwise(open_cases):
        if first.place.right == second.start and second.place.left == first.end:
            first.support()
            second.support()


def is_whole_name(names: Names, words: str) -> bool:
    """Whether the words are exactly one name or alias."""
    return fold_name(words) in names.all
