"""The other people and units of a sentence, and which of them do something in it."""

from typing import NamedTuple

from pivots.extract.grammar.lexicon import Lexicon
from pivots.extract.grammar.words import Word

_MODIFIERS = 4
"""Words that may stand between an article and its noun (English, German)."""
_BEHIND = 2
"""Words that may stand between an article and its noun where adjectives follow the noun."""
_NO_NOUN_PHRASE = ("stop", "comma", "prep", "rel", "first", "be", "aux", "and", "but", "sub", "neg")
_LONGEST_ASIDE = 5


class Actor(NamedTuple):
    """A noun phrase for somebody else: words ``first`` to before ``end``."""

    first: int
    end: int
    verb: int | None
    """The finite verb that it is the subject of; None: it is no subject, or none was found."""
    mine: bool
    """Whether it is the candidate's own team, bare of anything that tells it from others."""
    client: bool


def actors_in(words: list[Word], lexicon: Lexicon) -> list[Actor]:
    """Every such phrase in text order."""
    found: list[Actor] = []
    at = 0
    while at < len(words):
        end = _noun_phrase(words, at, lexicon.language)
        if end is None:
            at += 1
            continue
        found.append(_actor(words, at, end, lexicon))
        at = end
    return found


def _actor(words: list[Word], first: int, end: int, lexicon: Lexicon) -> Actor:
    mine = words[first].has("my") and end - first == 2 and words[end - 1].has("own_unit")
    verb = None if _is_governed(words, first) else _verb_of(words, first, end, lexicon)
    told_of = [word for word in words[:end] if word.has("client", "agent")][-1:] if words[first].has("pronoun") else words[end - 1 : end]
    return Actor(first, end, verb, mine, any(word.has("client") and not word.has("agent") for word in told_of))


def _noun_phrase(words: list[Word], at: int, language: str) -> int | None:
    """The end of the phrase that begins here; None where none begins."""
    word = words[at]
    if word.has("name", "bare"):
        return at + 1 if word.has("name") or _begins_clause(words, at) or (at and words[at - 1].has("prep")) else None
    led = word.has("det", "my", "oblique", "fused")
    if not led and not (word.has("agent", "client") and _stands_alone(words, at, language)):
        return None
    reach = _BEHIND if language in {"fr", "es"} else _MODIFIERS
    head = None
    for place in range(at + 1 if led else at, min(len(words), at + reach + 2)):
        if words[place].has(*_NO_NOUN_PHRASE) or (place > at + 1 and words[place].has("det", "my") and not words[place].has("agent")):
            break
        if words[place].has("agent", "client", "bare") and not _tells_what(words, place):
            head = place
            if language in {"fr", "es"}:
                break
        elif head is not None or (language in {"fr", "es"} and words[place].has("finite")):
            break
    return None if head is None else head + 1


def _tells_what(words: list[Word], place: int) -> bool:
    """``the CPA exam``: the noun belongs to the paper behind it."""
    return place + 1 < len(words) and words[place + 1].has("paper")


def _stands_alone(words: list[Word], at: int, language: str) -> bool:
    """Whether a noun without an article may be a phrase: a plural, or in German any noun."""
    if at and words[at - 1].has("det", "my", "oblique"):
        return False
    if language == "de":
        return words[at].capital
    return language == "en" and words[at].text.endswith(("s", "men", "people", "body", "one", "others")) and not words[at].has("finite")


def _begins_clause(words: list[Word], at: int) -> bool:
    return at == 0 or words[at - 1].has("stop", "comma", "rel", "sub", "but", "and")


def _is_governed(words: list[Word], first: int) -> bool:
    """Whether a preposition or the case says that the phrase is no subject."""
    if words[first].has("oblique") or (words[first].has("fused") and not (words[first].text == "des" and _begins_clause(words, first))):
        return True
    if not words[first].has("det", "my", "name", "bare") and first > 1 and words[first - 2].has("prep") and not words[first - 1].kinds:
        return True  # ``with teaching assistants``
    before = words[first - 1] if first else None
    if before is None or not before.has("prep"):
        return False
    return not before.has("rel", "sub")


def _verb_of(words: list[Word], first: int, end: int, lexicon: Lexicon) -> int | None:
    if lexicon.language == "de":
        return None  # decided by the whole clause: the verb may stand at its end
    place, plural = end, words[end - 1].text.endswith(("s", "people", "men"))
    while place < len(words) and place - end <= 2 * _LONGEST_ASIDE:
        word = words[place]
        if word.has("be", "aux", "finite") or (word.has("base") and lexicon.language == "en" and plural):
            unclear = _is_noun(words, place, lexicon) or _is_passive(words, first, place) or _is_plural(words, end, place)
            return None if unclear else place
        skipped = _aside(words, place, lexicon)
        if skipped == place:
            break
        place = skipped
    return _verb_before(words, first, lexicon) if lexicon.language in {"fr", "es"} else None


def _is_noun(words: list[Word], place: int, lexicon: Lexicon) -> bool:
    """``The vendor contracts were``: what looks like a verb before another one is a noun."""
    following = words[place + 1] if place + 1 < len(words) else None
    if lexicon.language != "en" or following is None or words[place].has("be", "aux"):
        return False
    return words[place].text.endswith("s") and following.has("be", "aux")


def _is_plural(words: list[Word], end: int, place: int) -> bool:
    """``assistants for pupils with plans``: a word on -s behind a phrase is a noun there."""
    plural = words[end - 1].text.endswith("s") and words[place].text.endswith("s")
    return plural and any(word.has("prep") for word in words[end:place]) and not words[place].has("be", "aux")


def _is_passive(words: list[Word], first: int, place: int) -> bool:
    """``Engineers brought to signature``: behind a noun without an article the verb may as well be a participle."""
    led = words[first].has("det", "my", "oblique", "name", "bare")
    return not led and words[place].has("participle") and not words[place].has("be", "aux", "base")


def _aside(words: list[Word], place: int, lexicon: Lexicon) -> int:
    """The place behind an adverb or a phrase that stands between subject and verb; the same place where none stands."""
    word = words[place]
    if word.has("adv", "neg", "me") or (lexicon.language == "en" and word.text.endswith("ly")):
        return place + 1
    if word.has("prep"):
        for behind in range(place + 1, min(len(words), place + _LONGEST_ASIDE)):
            if words[behind].has("stop", "comma", "first", "rel", "sub", "and", "but"):
                return place
            if words[behind].has("be", "aux", "finite"):
                return behind
        return place
    if lexicon.language in {"fr", "es"} and place and words[place - 1].has("agent") and not word.has(*_NO_NOUN_PHRASE, "det"):
        return place + 1  # an adjective behind its noun
    return place


def _verb_before(words: list[Word], first: int, lexicon: Lexicon) -> int | None:
    """The verb of a subject that follows it: ``las montan las cuadrillas``, ``que réalise l'équipe``."""
    place = first - 1
    if place < 0 or not (words[place].has("finite", "be") or _has_pronoun(words, place, lexicon)):
        return None
    if place == 0 or words[place - 1].has("stop", "comma", "and", "first"):
        return None  # ``Llevaba el equipo``: the candidate's own
    if lexicon.language == "es" or words[place - 1].has("rel"):
        return place
    return None


def _has_pronoun(words: list[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether a word is a verb because an object stands before it as a pronoun: ``lo maneja``."""
    if lexicon.language != "es" or place < 2 or not words[place].text.endswith(("a", "an", "e", "en")):
        return False
    return words[place - 1].has("it") and not words[place - 2].has("prep", "stop", "comma")
