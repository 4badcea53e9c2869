"""He and she become they, and the verbs agree: 'she develops and has' -> 'they develop and have'.

Whether a pronoun means the candidate cannot be decided, so all are treated. Pronouns that are neutral already are counted too: the
count would tell otherwise.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.language import language_of
from pivots.anonymize.source import Source
from pivots.anonymize.spans import GRAMMAR, Span
from pivots.anonymize.tables import rows, word_set

VERSION = "1"
_ADVERB = (
    r"(?:(?:also|always|often|never|then|now|still|currently|usually|later|recently|first|only|just|even|once|soon|further|[a-z]+ly)\s+)"
)
_ONE = r"s/he|he/she|she/he|\(s\)he|he or she|she or he|he|she"
_SUBJECT = re.compile(
    rf"(?<![\w/'’])(?P<subject>{_ONE})(?P<short>['’](?:s|d|ll))?(?P<gap>\s+{_ADVERB}*)(?P<verb>[a-z]+n['’]t|[a-z]+)(?![\w/])", re.IGNORECASE
)
_ALONE = re.compile(rf"(?<![\w/'’])(?:{_ONE})(?P<short>['’](?:s|d|ll))?(?![\w/])", re.IGNORECASE)
_TURNED = re.compile(rf"(?<![\w/'’])(?P<verb>is|was|has|does)(?P<rest>n['’]t)?\s+(?=(?:{_ONE})\b)", re.IGNORECASE)
_OTHER = re.compile(
    r"(?<![\w/'’])(?P<word>his/her|her/his|his or her|her or his|him/her|him or her|himself/herself|himself or herself|themselves|themself|himself|herself|theirs|their|they|them|his|hers|him|her)(?![\w/]|['’]\w)",
    re.IGNORECASE,
)
_FIXED = {"hers": "theirs", "him": "them", "himself": "themselves", "herself": "themselves", "themself": "themselves"}
_NEUTRAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_CAPITALS = re.compile(r"(?:S?HE|HIM|HIS|HERS?|THEY|THEM)(?![\w/'’])")
_SINGULAR = frozenset({"he", "she"})
_PRONOUNS = _NEUTRAL | {"he", "she", "his", "her", "hers", "him", "himself", "herself", "themself"}
_OTHERS = _PRONOUNS - _SINGULAR
"""One of these begins every match of ``_OTHER``."""
_NO_NOUN = re.compile(
    r"\s+(?:and|or|to|for|in|on|at|with|by|from|as|when|while|the|a|an|because|if|that|who|this|is|was|has|had|into|about|through|up|out|off|over|after|before|again|how|what|where|which|not|so|but|during|since|every|each|all)\b"
)
_FOLLOWS = re.compile(r"\s+[\w'’-]+")
_JOINED = re.compile(
    rf"(?P<gap>[^.;:!?\n]{{0,70}}?(?:,\s+(?:(?:and|or|but)\s+)?|\s+(?:and|or|but)\s+){_ADVERB}?)(?P<verb>[a-z]+n['’]t|[a-z]+)\b(?P<after>\s+[\w'’]+|)"
)
_OBJECT_FOLLOWS = re.compile(
    r"^\s+(?:the|a|an|all|every|each|both|its|his|her|their|our|them|him|it|two|three|four|five|everything|everyone|new|how|that)$"
)


@cache
def _irregular() -> dict[str, str]:
    return {row["singular"]: row["plural"] for row in rows("verbs")}


def find(source: Source) -> Iterator[Span]:
    if source.tokens.isdisjoint(_PRONOUNS):
        return
    if not source.tokens.isdisjoint(_SINGULAR):
        yield from (
            span for span in _subjects(source.text) if not (_is_spanish_verb(source, span) or _is_short_for_work(source, span.start))
        )
    for match in source.matches(_OTHER, tuple(_OTHERS & source.tokens)):
        if _is_of_other_language(source, match.start()) or _is_short_for_work(source, match.start()):
            continue  # 'stelle Salben her', 'the HIS migration'
        yield Span(*match.span(), "gender", GRAMMAR, _like(_neutral(source.text, match), match.group()))


def _is_of_other_language(source: Source, at: int) -> bool:
    """Whether an English word stands in a line of a résumé in another language: German *her* is no pronoun."""
    return source.language in {"de", "fr", "es"} and language_of(source.line_at(at).text) != "en"


def _is_short_for_work(source: Source, at: int) -> bool:
    """Whether capitals in a line of small letters are short for something: ``SHE Manager``, ``HE Lecturer``, ``HIS``."""
    word = _CAPITALS.match(source.text, at)
    return word is not None and not source.line_at(at).text.isupper()


def _is_spanish_verb(source: Source, span: Span) -> bool:
    """``He montado cuadros``: in a Spanish résumé *he* is "I have", unless the line is English."""
    return source.language == "es" and language_of(source.line_at(span.start).text) != "en"


def _subjects(text: str) -> Iterator[Span]:
    """He and she with the verbs that follow or, in questions, stand before them."""
    for match in _SUBJECT.finditer(text):
        yield from _sentence(text, match)
    for match in _ALONE.finditer(text):
        short = {"'s": "'re", "'d": "'d", "'ll": "'ll"}.get((match.group("short") or "").replace("’", "'").lower(), "")
        yield Span(*match.span(), "gender", GRAMMAR, _like("they", match.group()) + short)
    for match in _TURNED.finditer(text):
        rest = match.group("rest") or ""
        yield Span(
            match.start(),
            match.end("verb") + len(rest),
            "gender",
            GRAMMAR,
            _like(plural_verb(match.group("verb").lower()), match.group("verb")) + rest,
            counted=False,
        )


def _sentence(text: str, match: re.Match[str]) -> Iterator[Span]:
    """The subject with its contraction, its verb, and the verbs joined to it."""
    verb, short = match.group("verb"), (match.group("short") or "").replace("’", "'").lower()
    if short:
        full = {"'s": "'ve" if _is_participle(verb) else "'re"}.get(short, short)
        yield Span(match.start("subject"), match.end("short"), "gender", GRAMMAR + 0.02, _like("they", match.group("subject")) + full)
        return
    yield Span(match.start("subject"), match.end("subject"), "gender", GRAMMAR + 0.02, _like("they", match.group("subject")))
    start, end = match.span("verb")
    for _ in range(6):
        plural = plural_verb(text[start:end])
        if plural != text[start:end]:
            yield Span(start, end, "gender", GRAMMAR, plural, counted=False)
        joined = _next_verb(text, end)
        if joined is None:
            return
        start, end = joined


def _next_verb(text: str, start: int) -> tuple[int, int] | None:
    """The next verb of the same subject: a known verb, or a word in -s with an object behind it."""
    at = start
    while match := _JOINED.match(text, at):
        verb = match.group("verb")
        if re.search(rf"\b(?:{_ONE}|who|which|that|they)\b", match.group("gap"), re.IGNORECASE):
            return None
        if _is_third_person(verb) and (
            verb in word_set("person_verb") or verb in _irregular() or _OBJECT_FOLLOWS.match(match.group("after"))
        ):
            return match.span("verb")
        at = match.end("verb")
    return None


def _is_participle(word: str) -> bool:
    return (word.endswith("ed") and word not in word_set("adjective_ed")) or word in word_set("participle")


def _is_third_person(word: str) -> bool:
    return word in _irregular() or (
        word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in word_set("no_verb") and len(word) > 3
    )


def plural_verb(verb: str) -> str:
    """'writes' -> 'write', 'is' -> 'are', 'tries' -> 'try', "doesn't" -> "don't"; other words unchanged."""
    plain = verb.replace("’", "'")
    if plain.lower() in _irregular():
        return _like(_irregular()[plain.lower()], verb)
    if not _is_third_person(verb):
        return verb
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    if re.search(r"(?:ss|sh|ch|x|zz|o)es$", verb):
        return verb[:-2]
    return verb[:-1]


def _neutral(text: str, match: re.Match[str]) -> str:
    """They, them, their, theirs or themselves; 'her' is possessive where a noun follows."""
    word = re.split(r"/| or ", match.group("word").lower())[0]
    if word in _NEUTRAL:
        return word
    if word in _FIXED:
        return _FIXED[word]
    noun = _FOLLOWS.match(text, match.end()) is not None
    if word == "his":
        return "their" if noun and not re.match(r"\s+(?:and|or|is|was)\b", text[match.end() : match.end() + 6]) else "theirs"
    return (
        "their"
        if noun
        and not _NO_NOUN.match(text, match.end())
        and not re.match(r"\s+\w+ly\b(?!\s+[a-z]+\s)", text[match.end() : match.end() + 30])
        else "them"
    )


def _like(word: str, model: str) -> str:
    """``word`` with the capitals of ``model``."""
    if model.isupper() and len(model) > 2:
        return word.upper()
    return word[0].upper() + word[1:] if model[0].isupper() else word
