"""What the grammar of a sentence says of each stretch of it: the work of others, a wish, something seen or heard of, the candidate's own."""

from collections.abc import Iterator
from typing import NamedTuple

from pivots.extract.grammar.actors import Actor, actors_in
from pivots.extract.grammar.clauses import Clause, clauses_of
from pivots.extract.grammar.lexicon import Lexicon
from pivots.extract.grammar.words import Word, words_of

_TELLING = frozenset(
    {
        *("agent", "bare", "client", "owner", "first", "me", "my"),
        *("wish", "someday", "watch", "onlook", "learn", "pending", "scheduled", "excluded", "untouched"),
        *("quant", "recruit", "trade", "finish", "arrive"),
    }
)
"""Kinds of which a sentence must hold one for anything to be read from it."""
_AFTER_WISH = 3
"""Words behind a wish up to which it speaks of what stands before it: ``PLC programming would interest me greatly``."""
_POOL = 5
_GOVERNING = (
    ("wish", "aspirational"),
    ("watch", "observed"),
    ("onlook", "observed"),
    ("learn", "observed"),
    ("excluded", "negated"),
    ("untouched", "negated"),
    ("someday", "aspirational"),
)
"""Kinds of words of the candidate's own clauses, and what those count as that they govern."""


class Reading(NamedTuple):
    """Letters ``start`` to before ``end`` of a sentence count as this."""

    status: str
    """``negated`` (somebody else's, or kept from the candidate), ``aspirational``, ``observed``, ``pending`` (a paper not held yet),
    ``pool`` (what people who were looked for can do) or ``own``."""
    start: int
    end: int


class _Sentence(NamedTuple):
    words: list[Word]
    lexicon: Lexicon
    actors: list[Actor]
    clauses: list[Clause]

    def reading(self, status: str, first: int, end: int) -> Reading:
        """The words ``first`` to before ``end`` as a reading."""
        while end > first + 1 and self.words[end - 1].has("stop", "comma"):
            end -= 1
        return Reading(status, self.words[first].start, self.words[end - 1].end)

    def places(self, clause: Clause, *kinds: str) -> list[int]:
        """Where words of some kinds stand in a clause."""
        return [at for at in range(clause.first, clause.end) if not self.words[at].kinds.isdisjoint(kinds)]

    def free_end(self, at: int, *, joined: bool) -> int:
        """The end of what a word governs: up to a full stop, a ``but``, a clause that tells of the candidate, or (not ``joined``) any with its own verb."""
        number = next(number for number, clause in enumerate(self.clauses) if clause.first <= at < clause.end)
        for clause in self.clauses[number + 1 :]:
            if clause.intro in {"main", "but"} or (clause.subject == "self" and clause.stated and clause.intro != "sub"):
                return clause.first
            if clause.intro in {"on", "and"} and not joined:
                return clause.first
        return len(self.words)


def readings(piece: str, small: str, language: str) -> list[Reading]:
    """Every reading of a sentence, bullet or list item; ``small``: the same text in small letters."""
    found = words_of(piece, small, language, _TELLING)
    if found is None or not any(word.kinds & _TELLING for word in found[0]):
        return []
    words, lexicon = found
    actors = actors_in(words, lexicon)
    sentence = _Sentence(words, lexicon, actors, clauses_of(words, lexicon, actors))
    return [reading for clause in sentence.clauses for reading in _of_clause(sentence, clause)]


def _of_clause(sentence: _Sentence, clause: Clause) -> Iterator[Reading]:
    if clause.subject == "other" or _is_made_by_others(sentence, clause) or _lies_with_others(sentence, clause):
        yield from _of_others(sentence, clause)
    elif clause.subject == "self":
        yield from _of_own(sentence, clause)
    elif sentence.places(clause, "arrive") and sentence.places(clause, "time"):
        yield sentence.reading("observed", sentence.places(clause, "time")[0], clause.end)
    yield from _quantified(sentence, clause)
    yield from _pending(sentence, clause)
    yield from _finished(sentence, clause)


def _of_others(sentence: _Sentence, clause: Clause) -> Iterator[Reading]:
    """The clause, and what it says is made by others in the clause before; the candidate's own where it hands over or teaches."""
    before = _clause_before(sentence, clause)
    if _hands_over(sentence, clause):
        yield sentence.reading("own", clause.first, _with_following(sentence, clause))
        return
    if sentence.places(clause, "me") and sentence.places(clause, "shown"):
        return  # taught, or laid before the candidate
    if _is_taken_on(sentence, clause) or _is_taken_over(sentence, clause, before):
        yield sentence.reading("own", clause.first, clause.end)
        return
    if not _says_nothing_more(sentence, clause):
        yield sentence.reading("negated", clause.first, clause.end)
    yield from _own_things(sentence, clause)
    if clause.intro == "rel" and clause.actor and before and before.subject == "self":
        handled = _governs(sentence, before, "handle")
        if handled is not None and clause.actor.verb is not None:
            yield sentence.reading("observed", handled, clause.first)


def _says_nothing_more(sentence: _Sentence, clause: Clause) -> bool:
    """``a model that the team still uses``: nothing stands behind the verb that could be theirs."""
    if clause.intro != "rel" or clause.actor is None or clause.actor.verb is None or clause.actor.first > clause.first + 1:
        return False
    return all(sentence.words[at].has("stop", "comma", "prep", "adv") for at in range(clause.actor.verb + 1, clause.end))


def _is_taken_on(sentence: _Sentence, clause: Clause) -> bool:
    """``The agency had begun it; I finished it``, ``They use dashboards that I built``: others', and the candidate's too."""
    number = sentence.clauses.index(clause)
    following = sentence.clauses[number + 1] if number + 1 < len(sentence.clauses) else None
    if following is None or following.subject != "self" or not following.stated or sentence.places(following, "neg", "handle", "watch"):
        return False
    if following.intro == "rel":
        return clause.intro != "rel" and not sentence.words[following.first - 1].has("prep")
    went_on = sentence.places(following, "carryon")
    return bool(went_on) and any(at in {went_on[0] - 1, went_on[0] + 1} for at in sentence.places(following, "it"))


def _is_taken_over(sentence: _Sentence, clause: Clause, before: Clause | None) -> bool:
    """``Took over a system that freelancers had written``, ``Led engineers who wrote it``: the candidate answers for it."""
    if clause.intro != "rel" or before is None or before.subject != "self":
        return False
    made = any(actor.first >= clause.first and actor.end <= clause.end for actor in sentence.actors)
    if made:
        return _governs(sentence, before, "takeover") is not None
    if sentence.places(before, "belongs"):
        return True
    led = _governs(sentence, before, "lead")
    return led is not None and not any(sentence.words[at].has("prep") for at in range(led + 1, before.end))


def _clause_before(sentence: _Sentence, clause: Clause) -> Clause | None:
    number = sentence.clauses.index(clause)
    return sentence.clauses[number - 1] if number else None


def _governs(sentence: _Sentence, clause: Clause, kind: str) -> int | None:
    """Where the first verb of a clause stands, when it is of a kind; in German, whose verb stands last, any verb of it."""
    for at in range(clause.first, clause.end):
        word = sentence.words[at]
        if word.has(kind):
            return clause.first if sentence.lexicon.language == "de" else at
        if word.has("finite", "participle", "base") and sentence.lexicon.language != "de":
            return None
    return None


def _hands_over(sentence: _Sentence, clause: Clause) -> bool:
    """``The chef handed the sauces to me``: what somebody else does here makes it the candidate's own."""
    told = sentence.places(clause, "me")
    if not told or sentence.places(clause, "neg"):
        return False
    own = [at for at in told if at < 2 or not sentence.words[at - 1].has("for", "by") or sentence.words[at - 2].has("entrust")]
    return bool(own) and bool(sentence.places(clause, "entrust")) and not sentence.places(clause, "showing")


def _with_following(sentence: _Sentence, clause: Clause) -> int:
    """The end of the clauses that belong to one and tell of nobody else."""
    number = sentence.clauses.index(clause)
    for following in sentence.clauses[number + 1 :]:
        if following.intro != "sub" or following.subject == "other":
            return following.first
    return len(sentence.words)


def _own_things(sentence: _Sentence, clause: Clause) -> Iterator[Reading]:
    """``Developers took the sizes from my Figma files``."""
    for at in sentence.places(clause, "my"):
        if any(actor.first == at for actor in sentence.actors):
            continue
        end = next((place for place in range(at + 1, clause.end) if sentence.words[place].has("prep", "stop", "comma", "and")), clause.end)
        yield sentence.reading("own", at, end)


def _is_made_by_others(sentence: _Sentence, clause: Clause) -> bool:
    """A passive with somebody else as its agent: ``is prepared by the office``, ``Sauces made by the chef``."""
    at = _agent_of_passive(sentence, clause)
    if at is None or (clause.subject == "self" and clause.stated):
        return False
    passive = any(sentence.words[place].has("be") for place in range(clause.first, at))
    if not passive and any(sentence.words[place].has("takeover") for place in range(clause.first, at)):
        return False  # ``Changes to programs delivered by the maker``
    verbs = [place for place in range(clause.first, at) if sentence.words[place].has("finite", "base", "participle", "handle")]
    return passive or not verbs or _governs(sentence, clause, "handle") is not None


def _agent_of_passive(sentence: _Sentence, clause: Clause) -> int | None:
    """Where the participle stands whose agent is somebody else."""
    for actor in sentence.actors:
        if not clause.first < actor.first < clause.end or actor.mine or actor.client:
            continue
        by = actor.first - 1
        if not sentence.words[by].has("by") or sentence.words[actor.first].has("first"):
            continue
        made = _participle_near(sentence, clause, actor, by)
        if made is not None and not sentence.words[made].has("checked"):
            return made
    return None


def _participle_near(sentence: _Sentence, clause: Clause, actor: Actor, by: int) -> int | None:
    """The participle that an agent belongs to: before it, in German behind it."""
    german = sentence.lexicon.language == "de"
    places = range(actor.end, clause.end) if german else range(by - 1, max(clause.first - 1, by - 4), -1)
    return next((at for at in places if sentence.words[at].has("participle") and not (german and sentence.words[at].capital)), None)


def _lies_with_others(sentence: _Sentence, clause: Clause) -> bool:
    """``Route planning lay with the depot``, ``la paie revient au cabinet``."""
    lies = sentence.places(clause, "lies")
    if not lies or (clause.subject == "self" and clause.stated) or sentence.places(clause, "me"):
        return False
    begin = clause.first if sentence.lexicon.language == "de" else lies[0]
    return any(not actor.mine and not actor.client and begin <= actor.first < clause.end for actor in sentence.actors)


def _of_own(sentence: _Sentence, clause: Clause) -> Iterator[Reading]:
    """What a verb of the candidate's own makes of what it governs."""
    german = sentence.lexicon.language == "de"
    found = False
    for kind, status in _GOVERNING:
        for at in sentence.places(clause, kind)[:1]:
            if kind == "learn" and sentence.places(clause, "presented"):
                continue
            if kind == "someday" and (at + _AFTER_WISH < clause.end - 1 or not _looks_ahead(sentence, clause)):
                continue
            if kind == "untouched" and sentence.places(clause, "flaw"):
                continue
            first, end = (clause.first, clause.end) if german else _governed(sentence, clause, at, kind)
            yield sentence.reading(status, first, end)
            found = True
    if german and clause.stated and sentence.places(clause, "never") and not sentence.places(clause, "flaw"):
        yield sentence.reading("negated", clause.first, clause.end)
        found = True
    for reading in (*_given_away(sentence, clause), *_after_theirs(sentence, clause)):
        yield reading
        found = True
    yield from _looked_for(sentence, clause)
    if clause.stated and not found and not sentence.places(clause, "neg"):
        yield sentence.reading("own", clause.first, clause.end)


def _looks_ahead(sentence: _Sentence, clause: Clause) -> bool:
    """Whether a clause tells of what is not yet: ``would enjoy it one day``, unlike ``Taping, one day``."""
    return sentence.lexicon.language != "en" or any(
        sentence.words[at].text in {"to", "would", "will"} for at in range(clause.first, clause.end)
    )


def _governed(sentence: _Sentence, clause: Clause, at: int, kind: str) -> tuple[int, int]:
    """What a wish or something seen governs: what follows; all of the clause where nothing does."""
    end = sentence.free_end(at, joined=kind == "wish")
    last = next((place for place in range(at, len(sentence.words)) if sentence.words[place].has("stop")), len(sentence.words))
    named_first = any(sentence.words[place].has("be") for place in range(clause.first + 1, at)) and not sentence.places(clause, "first")
    if (
        kind in {"excluded", "someday", "onlook", "untouched"}
        or (kind == "wish" and named_first)
        or (kind == "wish" and min(end, last) - at <= _AFTER_WISH)
    ):
        return clause.first, clause.end
    return at, end


def _given_away(sentence: _Sentence, clause: Clause) -> Iterator[Reading]:
    """``sent the hours to the office for payroll``: what it was given away for is done by who got it."""
    if not sentence.places(clause, "give"):
        return
    takers = [
        a for a in sentence.actors if clause.first < a.first < clause.end and not a.client and sentence.words[a.first - 1].has("prep")
    ]
    for at in sentence.places(clause, "for") if takers else ():
        if any(actor.first in {at, at + 1} for actor in takers):
            continue
        end = next((place for place in range(at + 1, clause.end) if sentence.words[place].has("stop", "comma", "prep", "give")), clause.end)
        yield sentence.reading("negated", at, end)


def _after_theirs(sentence: _Sentence, clause: Clause) -> Iterator[Reading]:
    """``after the welding of the fitters``, ``Patients came to us after surgery``: a time, told by what others do."""
    words = sentence.words
    for at in sentence.places(clause, "time"):
        end = next((place for place in range(at + 1, clause.end) if words[place].has("stop", "comma", "first")), clause.end)
        theirs = any(
            at + 1 < a.first < end and not a.mine and words[a.first - 1].text in {"of", "de"} | {words[at].text} for a in sentence.actors
        )
        theirs = theirs or any(
            at + 1 < a.first < end and (words[a.first].has("oblique", "fused") or words[a.first].text == "der") for a in sentence.actors
        )
        if theirs and not any(words[place].has("finite", "be", "aux") for place in range(at + 1, end)):
            yield sentence.reading("observed", at, end)


def _looked_for(sentence: _Sentence, clause: Clause) -> Iterator[Reading]:
    """``Hired three Kubernetes engineers``: theirs."""
    for verb, head in (("recruit", "agent"), ("trade", "goods")):
        yield from _pool(sentence, clause, verb, head)


def _pool(sentence: _Sentence, clause: Clause, verb: str, head: str) -> Iterator[Reading]:
    for at in sentence.places(clause, verb)[:1]:
        near = range(max(clause.first, at - _POOL), min(clause.end, at + _POOL + 1))
        parts = {place: sentence.words[place].text.split("-") for place in near}
        heads = [place for place in near if any(sentence.lexicon.kinds(part) & {head} for part in parts[place])]
        heads = [place for place in heads if not any(sentence.words[one].has("comma", "stop") for one in range(*sorted((at, place))))]
        if heads:
            first = min(at + 1, heads[0]) if at < heads[0] else max(clause.first, heads[0] - 1)
            last = sentence.words[max(heads)]
            yield Reading("pool", sentence.words[first].start, last.end if "-" in last.text else last.start)


def _quantified(sentence: _Sentence, clause: Clause) -> Iterator[Reading]:
    """``eleven technicians, all of them certified``."""
    for at in sentence.places(clause, "quant")[:1]:
        if any(actor.end <= at + 1 and not actor.mine for actor in sentence.actors):
            end = next(
                (place for place in range(at, len(sentence.words)) if sentence.words[place].has("stop", "comma")), len(sentence.words)
            )
            yield sentence.reading("negated", at, end)


def _pending(sentence: _Sentence, clause: Clause) -> Iterator[Reading]:
    """A paper that is announced and not held: with a word of papers beside it for all that stands there, else for papers alone."""
    if clause.subject == "other" or not _is_announced(sentence, clause) or _is_held(sentence, clause):
        return
    if any(clause.first <= actor.first < clause.end for actor in sentence.actors):
        return  # others are prepared or registered for it
    yield sentence.reading("pending", clause.first, clause.end)
    if sentence.places(clause, "paper"):
        yield sentence.reading("aspirational", clause.first, clause.end)


def _is_announced(sentence: _Sentence, clause: Clause) -> bool:
    """``Enrolled for the exam``, ``exam booked``; not ``Booked the training room``."""
    scheduled = sentence.places(clause, "scheduled")
    return bool(sentence.places(clause, "pending")) or (bool(scheduled) and scheduled[0] > clause.first)


def _is_held(sentence: _Sentence, clause: Clause) -> bool:
    """Whether the paper is held by now: ``as an external candidate, passed in June``; not where its parts were passed."""
    ends = (at for at in range(clause.first, len(sentence.words)) if sentence.words[at].has("held"))
    return any(not sentence.words[at - 1].has("part") for at in ends)


def _finished(sentence: _Sentence, clause: Clause) -> Iterator[Reading]:
    """``before the surgery was over``: a time, and no work of the candidate's."""
    words = sentence.words
    if clause.intro != "sub" or clause.stated or (clause.first and words[clause.first - 1].has("phrasal")):
        return
    told = sentence.places(clause, "be", "aux", "finite")
    if told and words[clause.first].has("time") and sentence.places(clause, "finish"):
        yield sentence.reading("observed", clause.first, clause.end)
