"""A sentence cut into clauses, each with the words that lead it in and with whom it is about."""

from typing import Literal, NamedTuple

from pivots.extract.grammar.actors import Actor
from pivots.extract.grammar.lexicon import Lexicon
from pivots.extract.grammar.words import Word

Intro = Literal["main", "rel", "sub", "and", "but", "on"]
"""How a clause begins: on its own, as a relative or subordinate clause, joined, set against what went before, or going on after a comma."""
Subject = Literal["self", "other", "open"]
_VERBAL = ("finite", "be", "aux", "participle", "base", "lies", "watch", "wish")
_ANTECEDENT = 5
_NEAR = 2
"""Words between a conjunction and the subject of its clause."""
_VERB_ENDINGS = ("t", "en", "te")
"""German: how a word ends that can be the verb at the end of a clause."""
_FEMININE = (
    "in",
    "ung",
    "ei",
    "ur",
    "it",
    "schwester",
    "praxis",
    "werkstatt",
    "firma",
    "gruppe",
    "zentrale",
    "schicht",
    "stelle",
    "kraft",
    "klinik",
    "schule",
)


class Clause(NamedTuple):
    """Words ``first`` to before ``end``."""

    first: int
    end: int
    intro: Intro
    subject: Subject
    """``self``: the candidate, named or left out; ``other``: somebody else; ``open``: nobody who does anything (``The project used``)."""
    stated: bool
    """Whether the subject stands in the clause itself and is not carried over."""
    actor: Actor | None
    """Who else it is about."""


def clauses_of(words: list[Word], lexicon: Lexicon, actors: list[Actor]) -> list[Clause]:
    """Every clause in text order; together they hold all words."""
    bounds = _Cutter(words, lexicon.language, actors).bounds()
    found: list[Clause] = []
    for number, (first, intro) in enumerate(bounds):
        end = bounds[number + 1][0] if number + 1 < len(bounds) else len(words)
        found.append(_Teller(words, lexicon.language, actors, found).clause(first, end, intro))
    return found


class _Cutter:
    """Finds where clauses begin."""

    def __init__(self, words: list[Word], language: str, actors: list[Actor]) -> None:
        self._words, self._german, self._english = words, language == "de", language == "en"
        self._subjects = {actor.first for actor in actors if actor.verb is not None and actor.verb >= actor.end}

    def bounds(self) -> list[tuple[int, Intro]]:
        """First words of the clauses; stretches that hold no verb belong to the clause before, at the beginning to the one behind."""
        found: list[tuple[int, Intro]] = [(0, "sub" if self._words[0].has("sub") else "main")]
        found += [(at, intro) for at in range(1, len(self._words)) if (intro := self._intro(at)) is not None]
        kept: list[tuple[int, Intro]] = []
        for number, (first, intro) in enumerate(found):
            end = found[number + 1][0] if number + 1 < len(found) else len(self._words)
            if not kept or not self._belongs_before(kept[-1][0], first, end, intro):
                kept.append((first, intro))
        return kept

    def _belongs_before(self, last: int, first: int, end: int, intro: Intro) -> bool:
        before = self._words[first - 1]
        if not before.has("stop") and not self._is_verbal(first, end):
            return True
        return intro == "main" and not before.has("stop", "comma") and not self._is_verbal(last, first)

    def _is_verbal(self, first: int, end: int) -> bool:
        words = self._words[first:end]
        return any(word.has("first") for word in words[:2]) or any(
            word.has(*_VERBAL) or (self._english and word.text.endswith("ing")) for word in words
        )

    def _intro(self, at: int) -> Intro | None:
        """How the clause begins that begins at a word; None where none does."""
        word, before = self._words[at], self._words[at - 1]
        if word.has("stop", "comma"):
            return None
        if before.has("stop"):
            return "main"
        if word.has("rel") and not before.has("sub") and self._is_relative(at):
            return "rel"
        if before.has("rel", "sub", "but") and not self._german:
            return None  # begun already
        return self._joined(at)

    def _joined(self, at: int) -> Intro | None:
        word, before = self._words[at], self._words[at - 1]
        if word.has("but", "sub"):
            return "but" if word.has("but") else "sub"
        if word.has("and"):
            return "and" if self._goes_on(at + 1) else None
        if before.has("and"):
            return None
        if at in self._subjects or (word.has("first") and not self._german):
            return self._with_subject(at)
        return "on" if before.has("comma") and self._goes_on(at) else None

    def _with_subject(self, at: int) -> Intro | None:
        if self._words[at].has("first") or self._words[at - 1].has("comma"):
            return "main"
        if self._words[at].has("pronoun"):
            return None  # ``every listing they asked for``
        led = any(word.has("sub", "content") for word in self._words[max(0, at - _NEAR) : at])
        return None if led else "rel"

    def _is_relative(self, at: int) -> bool:
        if not self._german:
            return not (self._words[at].text == "that" and self._words[at - 1].has("prep"))
        opener = self._words[at - 2] if at > 1 and self._words[at - 1].has("prep") else self._words[at - 1]
        return opener.has("comma") and _ends_with_verb(self._words, at, self._segment_end(at))

    def _segment_end(self, at: int) -> int:
        return next((place for place in range(at, len(self._words)) if self._words[place].has("stop", "comma")), len(self._words))

    def _goes_on(self, at: int) -> bool:
        """Whether what begins here has a verb of its own, and is no further item of a list."""
        if at >= len(self._words):
            return False
        word = self._words[at]
        if at in self._subjects or word.has("first"):
            return True
        if self._german:
            segment = self._words[at : self._segment_end(at)]
            return any(one.has("first", "finite", "be", "aux") or (one.has("participle") and not one.capital) for one in segment)
        led = self._words[at + 1] if word.has("adv", "neg", "me", "prep") and at + 1 < len(self._words) else word
        return led.has("finite", "participle", "be", "aux", "wish", "watch") or (
            self._english and (word.has("base") or word.text.endswith("ing"))
        )


class _Teller:
    """Finds whom a clause is about, given those before it."""

    def __init__(self, words: list[Word], language: str, actors: list[Actor], before: list[Clause]) -> None:
        self._words, self._language, self._actors, self._before = words, language, actors, before

    def clause(self, first: int, end: int, intro: Intro) -> Clause:
        """The clause with its subject."""
        inside = [actor for actor in self._actors if first <= actor.first < end]
        own = next((at for at in range(first, end) if self._words[at].has("first")), None)
        doer = next((actor for actor in inside if self._is_subject(actor, first, end, intro)), None)
        if self._words[first].has("content") and own is None:
            return Clause(first, end, intro, "open", True, doer)  # ``Decided what the squads build``
        if doer and (own is None or (doer.first < own and self._language != "de")):
            return Clause(first, end, intro, "open" if doer.client else "other", True, doer)
        actor = inside[0] if inside else None
        if own is not None:
            return Clause(first, end, intro, "self", True, actor)
        return Clause(first, end, intro, self._unnamed(first, end, intro), intro == "rel", actor)

    def _unnamed(self, first: int, end: int, intro: Intro) -> Subject:
        """Whom a clause is about that names nobody."""
        if intro == "rel":
            return self._of_relative(first)
        if intro == "sub" and self._words[first].has("purpose") and self._language in {"fr", "es"}:
            return "other" if any(word.has("finite") for word in self._words[first:end]) else "self"
        if intro in {"and", "on"} and self._before:
            return self._carried(first)
        return "self"

    def _carried(self, first: int) -> Subject:
        """The subject that a joined clause goes on with: after a comma not that of a relative clause."""
        last = self._before[-1]
        if last.intro in {"rel", "sub"} and (self._words[first - 1].has("comma") or last.subject == "open"):
            last = next((clause for clause in reversed(self._before) if clause.intro not in {"rel", "sub"}), last)
        return last.subject

    def _of_relative(self, first: int) -> Subject:
        """Whom ``who`` or ``which`` stands for."""
        place = first - 1
        while place >= 0 and self._words[place].has("comma", "prep"):
            place -= 1
        near = [actor for actor in self._actors if actor.first <= place and place - actor.end < _ANTECEDENT - 1 and actor.end <= first]
        if not near or any(self._words[at].has("comma", "stop") for at in range(near[-1].end, place)):
            return "open"
        return "open" if near[-1].client or near[-1].mine else "other"

    def _is_subject(self, actor: Actor, first: int, end: int, intro: Intro) -> bool:
        if self._language != "de":
            return actor.verb is not None and first <= actor.verb < end
        return self._is_german_subject(actor, first, end, intro)

    def _is_german_subject(self, actor: Actor, first: int, end: int, intro: Intro) -> bool:
        words = self._words
        if words[actor.first].has("oblique") or (actor.first and words[actor.first - 1].has("prep")) or _is_dative(words, actor):
            return False
        while end > first and words[end - 1].has("stop", "comma"):
            end -= 1
        if intro in {"rel", "sub"} and end - 1 >= actor.end:
            return _ends_with_verb(words, first, end)
        if actor.end < end and words[actor.end].has("finite", "be", "aux"):
            return True
        verbs = [at for at in range(first + 1, actor.first) if words[at].has("finite", "be", "aux") and not words[at].capital]
        verbs = [at for at in verbs if not words[at - 1].has("prep", "det", "oblique", "my")]  # those are adjectives
        return any(not words[at - 1].has("and", "comma", "stop") for at in verbs)


def _ends_with_verb(words: list[Word], first: int, end: int) -> bool:
    """Whether the last word of a stretch is a verb: a German subordinate clause."""
    last = words[end - 1]
    return end - first > 1 and not last.capital and (last.has("finite", "be", "aux") or last.text.endswith(_VERB_ENDINGS))


def _is_dative(words: list[Word], actor: Actor) -> bool:
    """``der Stationsschwester``: no subject, though ``der Kollege`` is one."""
    return words[actor.first].text == "der" and words[actor.end - 1].text.endswith(_FEMININE)
