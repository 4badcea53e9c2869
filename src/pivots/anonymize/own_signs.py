"""What the document says on its own of who somebody is, read with plain patterns and without any recognizer.

The second look must not depend on the first: a recognizer that finds nothing, by a defect or by a form nobody thought of, would
otherwise blind the leak check too. These patterns are cruder than the recognizers and look only where such facts stand: at the
head, in lines with an address of the net, behind a label.
"""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.protect import is_term, is_title
from pivots.anonymize.shapes import WORD, fold, is_capital
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.tables import alternation, word_set
from pivots.model.anonymous import RemovedKind

_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PROFILE = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*(?:linkedin|xing|github|gitlab|facebook|instagram|twitter)\.com/[\w./%@-]{3,}", re.IGNORECASE
)
_NUMBER = re.compile(r"(?<![\w./€$£-])(?:\+|00|\(|0)\(?\d(?:[\s()./–-]{0,3}\d){6,14}(?!\w)")
_DATE_RANGE = re.compile(
    r"(?:19|20)\d\d\D{1,3}(?:19|20)\d\d|^\(?\d{1,2}[./]\d{1,2}[./]\d{2,4}|^\(?\d{1,2}[./](?:19|20)\d\d"
    r"|^\(?(?:0?[1-9]|1[0-2])[./]\d\d\s?[-–]\s?(?:0?[1-9]|1[0-2])[./]\d\d\b"
)
_BIRTH_WORDS = frozenset(
    [
        "born",
        "birth",
        "birthdate",
        "dob",
        "d",
        "do",
        "geb",
        "geboren",
        "geburtsdatum",
        "née",
        "né",
        "naissance",
        "nacido",
        "nacida",
        "nacimiento",
    ]
)
"""One of these tokens stands in every match of ``_BORN``."""
_DAY = r"\d{1,2}[./ -]+(?:de\s+)?(?:\d{1,2}|[^\W\d_]{3,10})\.?,?[./ -]+(?:de\s+)?\d{2,4}|[^\W\d_]{3,10}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}-\d\d-\d\d"
_BORN = re.compile(
    rf"(?<!\w)(?:born|date of birth|birth ?date|d\.?o\.?b\.?|geb(?:oren|urtsdatum|\.)|née?|date de naissance|nacid[oa]|fecha de nacimiento)(?!\w)\W{{0,3}}"
    rf"(?:(?:on|am|le|el|in|the)\s+)?(?:[^\W\d_]+day,?\s+)?(?P<day>{_DAY})",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"(?<!\w)\d{1,5}\w?(?:[-/]\d+\w?)?,?\s(?:[^\W\d_][\w.'’-]*\s){1,4}(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|court|close|terrace)(?!\w)"
    r"|(?<!\w)\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|chemin|impasse|allée)\s"
    r"|(?<!\w)(?:calle|c/|avenida|avda\.?|plaza|paseo|via|viale|piazza|ulica|ul\.)\s?[^\d,;:]{2,40},?\s\d"
    r"|[a-zäöüß](?:straße|strasse|str\.|weg|allee|platz|gasse|(?<!sp)ring|damm|ufer|hang|steig|pfad)\s\d|(?-i:(?<!\w)[Aa]m [A-ZÄÖÜ]\w+ \d)",
    re.IGNORECASE,
)
"""A street with its number where the country writes it. A word alone is none: monitoring ends like a German street, and people drive growth of 7%."""
_SAID = re.compile(
    r"(?:^|[.!:]\s|,\s)(?:I am|I['’]m|[Mm]y name is|[Ii]ch heiße|[Mm]ein [Nn]ame ist|[Jj]e m['’]appelle|[Mm]e llamo|[Ss]oy)\s(?P<name>[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){1,3})(?=[,.(]|\sand\s|\sund\s|\set\s|\sy\s)"
)
"""Where somebody says who they are, in whole words and no more."""
_REGISTERED = re.compile(
    r"(?i:regist\w+|licen[cs]e|licencia|colegiad[oa]|member(?:ship)?|pin|number|n[°º]|nr|no|id)\W{1,4}(?P<code>[A-Z]{0,5}-?\d{7,12}[A-Z]?)(?!\w)"
)
_GOODBYE = re.compile(
    r"^\W*(?:yours\s\w+|(?:kind|best|warm)\s(?:regards|wishes)|regards|sincerely|mit\s\w+\sgrüßen|\w+\sgrüße|cordialement|bien\s(?:cordialement|à\svous)|atentamente|(?:un\s)?(?:cordial\s)?saludo)\W*$",
    re.IGNORECASE,
)
_BORN_IN_PROSE = re.compile(
    r"(?<!\w)(?:am\s(?P<de>\d{1,2}\.\s[A-ZÄ][a-zä]+)[^.;\n]{0,40}\sgeboren|(?:[Nn]ací|[Nn]acid[oa])\s(?:[^.;\n\d]{0,30}\s)?(?P<es>\d{1,2}\sde\s[a-z]{4,10})|[Nn]ée?\s[^.;\n\d]{0,40}\s(?P<fr>\d{1,2}(?:er)?\s[a-zéû]{3,9}))(?!\w)"
)
"""A day told in a sentence, the word for birth far from it."""
_BAR = re.compile(r"\s*[|·•]\s*|\s{3,}|\t")
_LABEL = re.compile(r"^[^:：\d]{2,30}[:：]\s*")
_NAME_WORD = re.compile(WORD)
_BEFORE_WORK = frozenset({"header", "personal", "summary", "other", "references"})
_TOP, _HEAD = 3, 12
"""Lines among which the name is looked for without a label, and among which something has to say how to reach the person."""


def own_signs(source: Source) -> Iterator[tuple[RemovedKind, str]]:
    """(kind, string) of what names, reaches or dates the person."""
    yield from _names(source)
    profiles, speaking, registers = (source.sought.lines(pattern) for pattern in (_PROFILE, _SAID, _REGISTERED))
    told, goodbyes = source.sought.lines(_BORN_IN_PROSE), source.sought.lines(_GOODBYE)
    dated = not source.tokens.isdisjoint(_BIRTH_WORDS)
    for line in source.lines:
        text = line.text
        if "@" in text:
            yield from (("email", match.group()) for match in _EMAIL.finditer(text))
        if line.number in profiles:
            yield from (("link", match.group().rstrip("./")) for match in _PROFILE.finditer(text))
        if line.number in speaking and (said := _SAID.search(text)):
            yield from _said(said["name"])
        if line.section in _BEFORE_WORK and line.number in registers and (code := _REGISTERED.search(text)):
            yield "national_id", code["code"]
        if dated and (born := _BORN.search(text)):
            yield "birth", born["day"]
        if line.number in told and (born := _BORN_IN_PROSE.search(text)):
            yield "birth", born["de"] or born["es"] or born["fr"]
        if line.number in goodbyes and line.number + 1 < len(source.lines) and _GOODBYE.match(text):
            yield from _signed(source.lines[line.number + 1])
        if line.section in _BEFORE_WORK or "@" in text:
            yield from (("phone", number) for number in _numbers(text))
            yield from (("address", piece) for piece in _addresses(text))


def _numbers(text: str) -> Iterator[str]:
    for match in _NUMBER.finditer(text):
        digits = sum(c.isdigit() for c in match.group())
        if 8 <= digits <= 15 and not _DATE_RANGE.search(match.group()):
            yield match.group()


def _addresses(text: str) -> Iterator[str]:
    """Pieces of a line with a street and a number, without label; sentences have too many words for one."""
    for piece in _BAR.split(text):
        bare = _LABEL.sub("", piece.strip())
        if len(bare) < 90 and len(bare.split()) <= 12 and any(c.isdigit() for c in bare) and _STREET.search(bare) and "@" not in bare:
            yield bare


def _names(source: Source) -> Iterator[tuple[RemovedKind, str]]:
    """The value of a label, and the top line where it is set like a name, is no title, and stands above an address of the net or a number."""
    for line in source.lines[:40]:
        if match := _labelled().match(line.text):
            yield "name", match["name"].strip()
    reachable = any("@" in line.text or any(_numbers(line.text)) for line in source.lines[:_HEAD])
    if not reachable:
        return
    addresses = _address_words(source)
    for line in source.lines[:_TOP]:
        words = line.text.replace(",", " ").split()
        agreeing = [word for word in words if _may_stand_alone(word) and any(fold(word).strip(".") in part for part in addresses)]
        if _reads_like_a_name(line) or (agreeing and len(words) == 1):
            yield "name", line.text.strip()
            yield from (("name", word) for word in agreeing)
            return


def _said(name: str) -> Iterator[tuple[RemovedKind, str]]:
    if not is_title(name) and not is_term(name) and not any(map(is_term, name.split())):
        yield "name", name


def _signed(line: SourceLine) -> Iterator[tuple[RemovedKind, str]]:
    """The line below a greeting, where it reads like a name of two words and more."""
    if _reads_like_a_name(line):
        yield "name", line.text.strip()


def _may_stand_alone(word: str) -> bool:
    """Particles (``von``) and two letters name nobody."""
    return len(word.strip(".")) > 2 and word.casefold() not in word_set("particle", "honorific", "academic")


def _address_words(source: Source) -> tuple[str, ...]:
    """What stands before the ``@`` or behind the host in the head's addresses of the net, folded."""
    text = " ".join(line.text for line in source.lines[:_HEAD])
    found = [m.group().split("@")[0] for m in _EMAIL.finditer(text)] + [m.group().split("/", 1)[-1] for m in _PROFILE.finditer(text)]
    return tuple(fold(part) for part in found)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{alternation('name_label')})\s*[:：]\s*(?P<name>[^|·•;:@\d]{{3,50}})$", re.IGNORECASE)


@cache
def _no_names() -> frozenset[str]:
    return word_set("not_name") - word_set("surname_word")


def _reads_like_a_name(line: SourceLine) -> bool:
    text = line.text.strip()
    words = text.split()
    if {word.casefold() for word in words} & _no_names():
        return False
    if line.heading or not 2 <= len(words) <= 5 or not all(_NAME_WORD.fullmatch(word.strip(",")) for word in words):
        return False
    return all(is_capital(word) or len(word) <= 4 for word in words) and not is_title(text) and not is_term(text)
