"""Words that tell gender, made neutral with the grammar kept right: 'she develops' becomes 'they develop'."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.spans import Span
from pivots.anonymize.tables import alternation, gender_pairs, words

VERSION = "1"
_ADVERB = r"(?:(?:also|always|often|never|then|now|still|currently|usually|regularly|successfully|quickly|later|recently|first|only|just|even|\w+ly)\s+)"
_THIRD = re.compile(
    rf"\b(?P<subject>s/he|he/she|she/he|he|she)(?P<short>['’](?:s|d|ll))?(?P<gap>\s+{_ADVERB}*)(?P<verb>[a-z]+(?:n['’]t)?)\b", re.IGNORECASE
)
_LONE = re.compile(r"\b(?:s/he|he/she|she/he|he|she)\b(?:/(?:him|her|his|hers))*", re.IGNORECASE)
_HERS = re.compile(r"\b(?P<word>his/her|her/his|him/her|himself/herself|himself|herself|his|hers|him|her)\b", re.IGNORECASE)
_IRREGULAR = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "goes": "go",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
}
_NOT_VERBS = {
    "always",
    "this",
    "his",
    "its",
    "as",
    "us",
    "perhaps",
    "thus",
    "besides",
    "sometimes",
    "plus",
    "across",
    "towards",
    "less",
    "previous",
    "various",
}
_COORDINATED = re.compile(
    r"^(?P<gap>[^.;:!?\n,]{0,60}?,?\s+(?:and|or|but)\s+(?:(?:also|then|now|still|\w+ly)\s+)?)(?P<verb>[a-z]+(?:n['’]t)?)\b"
)
_PAST = re.compile(r"(?:ed|en|ought|aught|ent|ook|ote|an|old|elt|ept)$")
_NAME_VERB = re.compile(rf"(?P<gap>\s+{_ADVERB}*)(?P<verb>[a-z]+)\b")
_GERMAN_IN = re.compile(
    r"\b(?P<stem>[A-ZÄÖÜ][\wäöüß-]*?(?:er|eur|or|ent|ant|ist|eut|loge|at|it|ar|al|iker|mann|agoge|ologe|soldat|absolvent|student|assistent|praktikant|mechatroniker|leiter))(?:/-?in|\*in|:in|_in|\(in\)|In|in)(?P<plural>nen)?\b"
)
_PRONOUN_LINE = re.compile(r"\b(?:he/him(?:/his)?|she/her(?:/hers)?|they/them(?:/theirs)?)\b", re.IGNORECASE)


def find(text: str) -> Iterator[Span]:
    """Spans of kind gender with their neutral replacement."""
    for match in _PRONOUN_LINE.finditer(text):
        yield Span(*match.span(), "gender", 0.9, "")
    yield from _subjects(text)
    yield from _objects(text)
    yield from _words(text)
    for match in _GERMAN_IN.finditer(text):
        yield Span(*match.span(), "gender", 0.6, match.group("stem"))


def _subjects(text: str) -> Iterator[Span]:
    for match in _THIRD.finditer(text):
        subject, verb = _like("they", match.group("subject")), match.group("verb")
        short = {"'s": "'re", "'d": "'d", "'ll": "'ll"}.get((match.group("short") or "").replace("’", "'").lower(), "")
        if short == "'re" and _PAST.search(verb):
            short = "'ve"
        yield Span(
            match.start("subject"), match.end("short") if match.group("short") else match.end("subject"), "gender", 0.7, subject + short
        )
        if match.group("short") is None and verb.lower() != "they":
            yield from _verbs(text, match.start("verb"), match.end("verb"))
    for match in _LONE.finditer(text):
        yield Span(*match.span(), "gender", 0.6, _like("they", match.group()))


def _verbs(text: str, start: int, end: int) -> Iterator[Span]:
    """The verb after 'they', and those joined to it by 'and'."""
    while True:
        verb = text[start:end]
        plural = plural_verb(verb)
        if plural == verb and verb not in _IRREGULAR and not verb.endswith("s"):
            return
        if plural != verb:
            yield Span(start, end, "gender", 0.65, plural)
        joined = _COORDINATED.match(text, end)
        follow = _COORDINATED.match(text[end : end + 90])
        if joined is None and follow is None:
            return
        found = follow or joined
        assert found is not None
        candidate = found.group("verb")
        if not _is_third_person(candidate):
            return
        start, end = end + found.start("verb"), end + found.end("verb")


def _is_third_person(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("s") and not word.endswith("ss") and word not in _NOT_VERBS and len(word) > 3)


def plural_verb(verb: str) -> str:
    """'writes' -> 'write', 'is' -> 'are', 'tries' -> 'try'; other words unchanged."""
    plain = verb.replace("’", "'")
    if plain.lower() in _IRREGULAR:
        return _like(_IRREGULAR[plain.lower()], verb)
    if not _is_third_person(verb):
        return verb
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    if re.search(r"(?:ss|sh|ch|x|zz|o)es$", verb):
        return verb[:-2]
    return verb[:-1]


def _objects(text: str) -> Iterator[Span]:
    for match in _HERS.finditer(text):
        word = match.group("word").lower().split("/")[0]
        neutral = {"his": "their", "hers": "theirs", "him": "them", "himself": "themselves", "herself": "themselves"}.get(word)
        if neutral is None:  # 'her' is object or possessive
            follows = re.match(r"\s+[\w'’-]+", text[match.end() :])
            neutral = (
                "their"
                if follows
                and not re.match(
                    r"\s+(?:and|or|to|for|in|on|at|with|by|from|as|when|while|the|a|an|because|if|that|who|this|is|was|has)\b",
                    text[match.end() :],
                )
                else "them"
            )
        elif word == "his" and not re.match(r"\s+[\w'’-]", text[match.end() :]):
            neutral = "theirs"
        yield Span(*match.span(), "gender", 0.68, _like(neutral, match.group("word")))


@cache
def _gender_words() -> re.Pattern[str]:
    inside = "|".join(re.escape(w) for w in sorted(gender_pairs(), key=lambda w: (-len(w), w)))
    return re.compile(rf"(?<![\w-])(?P<word>{inside})(?P<plural>s)?(?![\w-])", re.IGNORECASE)


def _words(text: str) -> Iterator[Span]:
    for match in _gender_words().finditer(text):
        neutral = gender_pairs()[match.group("word").lower()]
        yield Span(*match.span(), "gender", 0.6, _like(neutral + (match.group("plural") or ""), match.group("word")) if neutral else "")
    for match in re.finditer(rf"(?<!\w)(?:{alternation('honorific')})\s(?=[A-ZÀ-Þ])", text, re.IGNORECASE):
        if match.group().strip().lower() in words("honorific") and match.group()[0].isupper():
            yield Span(*match.span(), "gender", 0.5, "")
    for match in re.finditer(rf"(?<![\w-])(?:{alternation('leave_word')})(?![\w-])", text, re.IGNORECASE):
        yield Span(*match.span(), "gender", 0.72, "leave" if match.group()[0].islower() else "Leave")
    for match in re.finditer(rf"(?<![\w-])(?:{alternation('military_word')})(?![\w-])", text, re.IGNORECASE):
        yield Span(*match.span(), "gender", 0.72, "Service")


def _like(word: str, model: str) -> str:
    """``word`` with the capitals of ``model``."""
    if not word:
        return word
    if model.isupper() and len(model) > 1:
        return word.upper() if len(model) > 3 else word.capitalize()
    return word[0].upper() + word[1:] if model[0].isupper() else word
