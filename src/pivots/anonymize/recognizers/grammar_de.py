"""German: he and she become 'die Person', which is feminine for everybody, and the words that agree with a title follow its short form.

'Er leitet seine Projekte' and 'Sie leitet ihre Projekte' -> 'Die Person leitet ihre Projekte'; 'eine erfahrene Ingenieurin' and 'ein
erfahrener Ingenieur' -> 'ein erfahrener Ingenieur', the short form that ``gender_word`` gives the noun. Whether a pronoun means the candidate
cannot be decided, so all are treated. The record counts none of it: the feminine stays as it is, and a count would tell.
"""

import re
from collections.abc import Iterator

from pivots.anonymize.recognizers.gender_word import like
from pivots.anonymize.short_titles import german_titles
from pivots.anonymize.source import Source
from pivots.anonymize.spans import GRAMMAR, Span
from pivots.anonymize.tables import alternation, word_set

VERSION = "2"
_START = r"(?:^|(?<=[.!?:;\n–] )|(?<=\n))"
_SUBJECT = re.compile(rf"{_START}[ \t]*(?P<subject>Er|Sie)(?=\s+(?P<verb>[a-zäöüß]+))", re.MULTILINE)
_PLURAL = re.compile(r"(?:[aeiouäöürl]e?n|en|sind|tun)$")
_SINGULAR_IN_N = frozenset({"kann", "begann", "gewann", "sann", "ersann", "spann"})
_HE = re.compile(r"(?<![\w-])(?P<word>er|ihn|ihm|[Ee]r selbst|Ihn|Ihm)(?![\w-])")
_SHE_FOR = {"er": "sie", "ihn": "sie", "ihm": "ihr", "er selbst": "sie selbst"}
_HIS = re.compile(
    r"(?<![\w-])(?P<stem>[Ss]ein)(?P<ending>e[rsmn]?)?(?![\w-])(?P<rest>(?:\s+[a-zäöüß]+(?:e|er|es|en|em)){0,3}\s+[A-ZÄÖÜ0-9])?"
)
_DETERMINER = r"(?:(?P<det>[Ee]iner?|[Kk]einer?|[Mm]einer?|[Uu]nserer?|[Dd]ie|[Dd]er|[Zz]ur)\s+)?"
_ADJECTIVES = r"(?P<adjectives>(?:[A-ZÄÖÜa-zäöüß][a-zäöüß-]+e[n]?(?:,? und|,)? ){0,3})"
_BEFORE = re.compile(rf"(?P<case>\b(?:bei|mit|von|zu|aus|nach|als|für|durch|ohne|gegen|um)\s+)?{_DETERMINER}{_ADJECTIVES}$")
_ADJECTIVE = re.compile(r"[A-ZÄÖÜa-zäöüß][a-zäöüß-]+?e(?P<n>n?)(?=(?:,? und|,)?\s)")
_MASCULINE_BEFORE = (
    r"(?:\b(?P<det>eine[mn]|ein|de[rmn]|zum|beim|vom)\s+)?(?P<adjectives>(?:\b[a-zäöüß][a-zäöüß-]+e[rn](?:,? und|,)? ){0,3})"
)
_FEMININE = {
    "ein": "eine",
    "einem": "einer",
    "einen": "eine",
    "der": "die",
    "dem": "der",
    "den": "die",
    "zum": "zur",
    "beim": "bei der",
    "vom": "von der",
}
_ACCUSATIVE = frozenset({"für", "durch", "ohne", "gegen", "um"})
_NOMINATIVE_NOUN = re.compile(
    rf"(?:^|(?<=\n)|(?<=[|·:,(] )|(?<=\bals )|(?<= {{3}}))(?P<noun>(?:[A-ZÄÖÜ][\wäöüß]*-)?(?:{alternation('german_participle_noun')}))(?P<r>r)(?![\w-])",
    re.MULTILINE | re.IGNORECASE,
)


_NEUTRAL_PERSON = re.compile(
    rf"{_MASCULINE_BEFORE}(?P<noun>(?:[A-ZÄÖÜ][\wäöüß-]*?)?(?:{alternation('german_masculine')}))(?![\w-])", re.IGNORECASE
)


_BOTH = re.compile(r"\b(?P<word>[A-ZÄÖÜa-zäöüß][a-zäöüß-]+e)(?P<sign>/-?r|[*:_]r|\(r\))(?![\w-])")


def find(source: Source) -> Iterator[Span]:
    if source.language != "de":
        return
    text = source.text
    yield from _pronouns(text)
    yield from _possessives(text)
    yield from _agreement(text)
    yield from _feminine_agreement(text)
    for match in _NOMINATIVE_NOUN.finditer(text):
        if match["noun"][0].islower() or re.match(r" [A-ZÄÖÜ]", text[match.end() : match.end() + 2]):
            continue  # an adjective
        yield _change(*match.span("r"), "")

    for match in _BOTH.finditer(text):
        noun = match["word"].casefold() in word_set("german_participle_noun")
        yield _change(*match.span("sign"), "" if noun else "r")


def _change(start: int, end: int, replacement: str) -> Span:
    return Span(start, end, "gender", GRAMMAR, replacement, counted=False)


def _pronouns(text: str) -> Iterator[Span]:
    for match in _SUBJECT.finditer(text):
        verb = match["verb"]
        if match["subject"] == "Er" or verb in _SINGULAR_IN_N or not _PLURAL.search(verb):
            yield Span(*match.span("subject"), "gender", GRAMMAR + 0.02, "Die Person", counted=False)
    for match in _HE.finditer(text):
        yield _change(*match.span("word"), like(_SHE_FOR[match["word"].lower()], match["word"]))


def _possessives(text: str) -> Iterator[Span]:
    """'seine Projekte' -> 'ihre Projekte'; the bare 'sein' is a verb unless a noun follows."""
    for match in _HIS.finditer(text):
        if match["ending"] or match["rest"]:
            yield _change(*match.span("stem"), like("ihr", match["stem"]))


def _agreement(text: str) -> Iterator[Span]:
    """Article and adjectives before a feminine title that takes its short form."""
    for noun in german_titles(text):
        if noun.plural:
            continue
        before = _BEFORE.search(text, max(0, text.rfind("\n", 0, noun.start) + 1), noun.start)
        if before is None or not (before["det"] or before["adjectives"]):
            continue
        preposition = (before["case"] or "").strip()
        determiner = before["det"] or ""
        objects = _is_object(text, before.start("det") if determiner else before.start("adjectives"), preposition.lower())
        short, ending = _masculine(determiner.lower(), "für" if objects else preposition.lower())
        if determiner and short != determiner.lower():
            yield _change(*before.span("det"), like(short, determiner))
        adjectives = list(_ADJECTIVE.finditer(text, before.start("adjectives"), noun.start))
        others = [n for n, word in enumerate(adjectives) if word.group().casefold() in word_set("german_no_adjective")]
        for adjective in adjectives[others[-1] + 1 :] if others else adjectives:
            if not adjective["n"] and ending != "e":
                yield _change(adjective.end() - 1, adjective.end(), ending)


_SUBJECT_AND_VERB = re.compile(
    r"^\W*(?:(?:Ich|Er|Sie|Es|Wir|Man|Das|Dies)|(?:Der|Die|Das|Ein|Eine|Mein|Meine|Unser|Unsere)\s(?:[a-zäöüß-]+\s){0,2}[A-ZÄÖÜ][\wäöüß:*/-]+)\s(?:[a-zäöüß]+\s){0,3}?(?!(?:bin|ist|war|wurde|wird|wurden|werde|bleibt|blieb|heißt|sind|waren|als|und|oder|sowie|wie|mit|für|von|bei|in|an|auf|aus|zu|durch|ohne|gegen|um|nach)\s)[a-zäöüß]+(?:\s(?:seit|bis|dann|auch|oft|dort|später)\s?\d*)?\s$"
)
_SEES_AS = re.compile(
    r"\b(?:schätz|beschreib|bezeichn|einstell|stell|kenn|kann|erleb|sah|sieh|sehen|empf|beruf|wähl|betracht|ehr|lob)[a-zäöü]*\s(?:[^.;\n]{0,30}?\s)?(?:ihn|sie|mich)\s$"
)


def _is_object(text: str, start: int, preposition: str) -> bool:
    """Whether a title is what a verb acts on: 'Sie vertrat die Leiterin', 'Man schätzt sie als zuverlässige Mitarbeiterin'."""
    sentence = max(text.rfind(sign, 0, start) for sign in (". ", "\n", "; ", ": ")) + 1
    before = text[sentence:start].lstrip()
    if preposition == "als":
        return _SEES_AS.search(before.removesuffix("als ")) is not None
    return not preposition and _SUBJECT_AND_VERB.match(before) is not None


def _feminine_agreement(text: str) -> Iterator[Span]:
    """Article and adjectives before a masculine word whose neutral form is feminine: 'ein examinierter Krankenpfleger'."""
    for match in _NEUTRAL_PERSON.finditer(text):
        determiner = match["det"] or ""
        if determiner and not match["noun"].casefold().endswith("kaufmann"):
            yield _change(*match.span("det"), like(_FEMININE[determiner.lower()], determiner))
        for adjective in re.finditer(r"\w+e(?P<r>r)(?=(?:,? und|,)?\s)", text[match.start("adjectives") : match.end("adjectives")]):
            at = match.start("adjectives") + adjective.start("r")
            yield _change(at, at + 1, "")


def _masculine(determiner: str, preposition: str) -> tuple[str, str]:
    """(the determiner, the adjective's ending) before the masculine noun."""
    accusative = preposition in _ACCUSATIVE
    if determiner in {"die", "der", "zur"}:
        return {"die": ("den", "en") if accusative else ("der", "e"), "der": ("dem", "en"), "zur": ("zum", "en")}[determiner]
    if determiner.endswith("er"):
        return determiner.removesuffix("er") + "em", "en"
    if determiner.endswith("e"):
        stem = determiner.removesuffix("e")
        return (stem + "en", "en") if accusative else (stem, "er")
    return determiner, "en" if accusative else "er"
