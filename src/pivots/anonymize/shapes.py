"""What a word and a name look like, in every script."""

import re
import unicodedata
from functools import cache, lru_cache

from pivots.anonymize.tables import section_words, squeezed_sections, word_set

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0971-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u1000-\u109f\u1780-\u17d3\u200c\u200d"
"""Combining marks that ``\\w`` leaves out, without which Hindi, Thai or vocalized Arabic words fall apart."""
LETTER = rf"(?:[^\W\d_]|[{_MARKS}])"
WORD = rf"{LETTER}(?:(?:{LETTER}|['’ʼ`´·.-](?={LETTER}))*{LETTER})?\.?"
"""A word of a name: ``O'Brien``, ``Nkansah-Boateng``, ``J.``, ``St.``."""
BEFORE = rf"(?<![\w@/{_MARKS}])"
AFTER = rf"(?![\w@{_MARKS}])"
UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(code) for code in range(0x100, 0x180) if chr(code).isupper()) + "ŠŽȘȚ"
"""Capital letters of the Latin script, as the inside of a class."""
LOWER = "a-zß-öø-ÿ" + "".join(chr(code) for code in range(0x100, 0x180) if chr(code).islower()) + "șț"
_WORD = re.compile(WORD)
_SPACED_OUT = re.compile(r"(?:\w ){3,}\w|(?=(?:\w ){2})(?:[^\W\d_a-zà-þ]{1,2} ){3,}[^\W\d_a-zà-þ]{1,2}")
"""Letters set apart, some of them in pairs where the space between was narrow: 'K O N TA K T'."""
_RUN_TOGETHER = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_ASIDE = re.compile(r"(?<=\w)\s\([^)\n]{2,24}\)$")
"""'Publications (selected)'."""
_EDGES = re.compile(r"^[\W_\d]+|[\W_]+$")
_PLAIN = str.maketrans({"ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d"})
_PARTICLES = 3
"""Particles that a name may hold beyond its most words: 'María del Carmen Ruiz de la Peña'."""
_WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae", "đ": "dj", "œ": "oe", "þ": "th", "ð": "d"}
)
_EAST_ASIAN = re.compile(r"^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,6}(?:[\s·・][\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,8}){0,2}$")


@lru_cache(maxsize=16_384)  # the same words and lines are asked for by many recognizers
def fold(text: str) -> str:
    """Case and accents folded away; blanks made single."""
    if text.isascii():
        return " ".join(text.casefold().split())
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.translate(_PLAIN).casefold().split())


def transliterated(word: str) -> str:
    """As people write it who lack the letter: 'Müller' -> 'Mueller', 'Đorđe' -> 'Djordje'."""
    return word.casefold().translate(_WRITTEN_OUT)


@cache
def heading_section(text: str) -> str | None:
    """The section that a heading opens; None when the line is no known heading."""
    if len(text) > 60:
        return None
    if _SPACED_OUT.fullmatch(text.strip()):
        text = text.replace(" ", "")
    text = _RUN_TOGETHER.sub(" ", text)
    text = _ASIDE.sub("", text)
    words = " ".join(_EDGES.sub("", text).casefold().replace("’", "'").split())
    if leisure := _LEISURE.fullmatch(words):
        return "interests" if len(leisure.group().split()) <= _LONGEST_LEISURE else None
    if told := _TOLD.fullmatch(words):
        return "education" if told["studied"] else "experience"
    return section_words().get(words) or _joined(words) or (squeezed_sections().get(words) if " " not in words and text.isupper() else None)


_LEISURE = re.compile(
    r"(?:(?:my|mein[e]?|mes|mis|just|some|for|and|und|et|y|zum)\s)?(?:fun|joys?|pleasures?|pastimes|spare time|off[- ]duty|off the clock|plaisirs?|temps libre|détente|ratos libres|tiempo libre|ocio|freizeit\w*|feierabend|ausgleich|leidenschaften?|passions?|pasiones)"
    r"(?:\s(?:and|und|et|y|&)\s[^\W\d_]+)?"
    r"|(?:when|wenn|quand|cuando)\s[^\d]{3,40}(?:work|working|arbeite|travaille|trabajo)|(?:away from|outside(?: of)?|beyond|after|off|neben|jenseits|hors|en dehors|fuera|más allá)(?:\s(?:the|of|de|del|du|dem|der|vom))*\s(?:work|desk|office|hours|job|screen|shift|dienst|beruf|arbeit|büro|travail|bureau|trabajo|oficina)"
)
"""Headings of pastimes, which people word as they like."""
_LONGEST_LEISURE = 7
_TOLD = re.compile(
    r"(?:(?:where|what|wo|was|où|ce que|dónde|donde|qué|lo que)\s)?(?:i['’]?(?:\shave|ve)?|(?:habe\s)?ich(?:\s(?:habe|war))?|j['’]ai|he)\s"
    r"(?:(?P<studied>studied|learn(?:t|ed)|trained|qualified|(?:habe\s)?(?:studiert|gelernt)(?:\shabe)?|étudié|appris|estudiado|aprendido)|(?:worked|done|work|(?:habe\s)?(?:gearbeitet|gemacht|arbeite)(?:\shabe)?|travaillé|fait|trabajado|hecho))(?:\s(?:at|so far|in|en|chez|bei|before|bisher|jusqu'ici))?"
)
"""Headings in whole sentences: 'Where I have worked', 'He estudiado en'."""
_BOTH = re.compile(r"\s(?:and|und|et|y|&|\+|/)\s")


def _joined(words: str) -> str | None:
    """The section of two known headings in one: 'Schule und Weiterbildung'. Work goes before all else."""
    parts = _BOTH.split(words)
    found = [section_words().get(part) for part in parts] if len(parts) == 2 else []
    if not found or None in found:
        return None
    return "experience" if "experience" in found else found[0]


_LABEL = re.compile(r"\W{0,3}(?P<label>[^\W\d_][^:：\d\t,;|]{2,40}?)(?:\s?[:：]|\t|\s{3,}|\s[·•|▪])\s*\S")
_LABELS = frozenset({"education", "languages", "interests", "memberships", "volunteering", "references", "awards"})
"""Sections that a line may open for itself alone."""


def labelled_section(text: str) -> str | None:
    """The section that a line names for itself ('Education: BSc, X College'); None where it names none, or one that is not told so."""
    match = _LABEL.match(text)
    section = heading_section(match["label"]) if match else None
    return section if section in _LABELS else None


_BETWEEN_WORDS = re.compile(r"[\s,]+")


def words_of(name: str) -> list[str]:
    """The words of a name without commas and trailing dots: ``Smith, John A.`` -> Smith, John, A."""
    return [word for w in _BETWEEN_WORDS.split(name) if (word := w.strip(".,;:()"))]


_LEADING_PARTICLE = re.compile(r"(?:d|l|o)['’][A-ZÀ-Þ]|al-|el-|ul-|bin-")


def is_capital(word: str) -> bool:
    """Starts with a capital, or stands in a script without capitals."""
    return not word[0].islower() or _LEADING_PARTICLE.match(word) is not None


_IN_NO_NAME = frozenset("@:/\\&+*[]{}<>%|#=!?;")


@lru_cache(maxsize=1024)  # a line is looked at by several recognizers
def looks_like_name(text: str, *, most: int = 6) -> bool:
    """Whether a text may be a person's name by shape: 1 to ``most`` words, capitals or particles only, no word that names never hold."""
    if _EAST_ASIAN.match(text):
        return heading_section(text) is None
    if not 2 <= len(text) <= 60 or (not text.replace(" ", "").isalpha() and any(c.isdigit() or c in _IN_NO_NAME for c in text)):
        return False
    words = text.replace(",", " ").split()
    if (
        not 1 <= len(words) <= most + _PARTICLES
        or not 1 <= sum(w.casefold() not in word_set("particle") for w in words) <= most
        or not all(_WORD.fullmatch(w) or w.casefold() in word_set("particle") for w in words)
    ):
        return False
    folded = {w.casefold().strip(".") for w in words}
    if folded & _never_names() or heading_section(text):
        return False
    return _capitals_right(words)


@cache
def _never_names() -> frozenset[str]:
    """Words that say 'no name', save those that are surnames as well (Baker, Young)."""
    return word_set("not_name", "title_word", "organisation_word") - word_set("surname_word")


def _capitals_right(words: list[str]) -> bool:
    particles = word_set("particle")
    capital = [is_capital(w) for w in words]
    if not any(capital):
        return 2 <= len(words) <= 4 and all(len(w) > 1 for w in words)
    return all(good or w.casefold() in particles for good, w in zip(capital, words, strict=True))
