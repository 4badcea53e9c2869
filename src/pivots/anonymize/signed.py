"""Names that a document says outright or signs with: below a greeting, before 'born on', behind 'call me', in the last lines beside a number.

Letters and functional résumés have no head; who somebody is stands at their end or in a sentence.
"""

import re
from collections.abc import Iterator

from pivots.anonymize.protect import is_known_title, is_term, is_title
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.shapes import heading_section, is_capital, looks_like_name, words_of
from pivots.anonymize.source import Source, SourceLine, pieces
from pivots.anonymize.tables import word_set

_CLOSING = re.compile(
    r"^\W*(?:yours\s(?:faithfully|sincerely|truly|respectfully)|(?:kind|best|warm|warmest)\s(?:regards|wishes)|regards|sincerely|respectfully|many\sthanks|"
    r"mit\s(?:freundliche[nm]|besten|herzlichen|lieben)\sgr(?:ü|ue)(?:ß|ss)e?n?|(?:freundliche|beste|viele|herzliche|liebe)\sgr(?:ü|ue)(?:ß|ss)e|hochachtungsvoll|"
    r"cordialement|bien\scordialement|bien\sà\svous|sincères\ssalutations|(?:avec\s)?(?:mes|nos)\s(?:meilleures\s|sincères\s)?salutations|"
    r"atentamente|(?:un\s)?(?:cordial\s)?saludo|saludos(?:\scordiales)?|cordialmente|distinti\ssaluti|cordiali\ssaluti|met\svriendelijke\sgroet(?:en)?|hoogachtend|"
    r"atenciosamente|com\sos\smelhores\scumprimentos|z\spoważaniem)\s*[,.!]?\s*$",
    re.IGNORECASE,
)
_BELOW = 2
"""Lines below a greeting in which somebody signs."""
_WORD = r"[^\W\d_a-zà-þ][^\W\d_]*(?:['’.-][^\W\d_]+)*\.?"
_RUN = rf"{_WORD}(?:\s(?:(?:van|von|der|den|de|del|della|di|da|dos|la|le|el|al|bin|ibn|ben|ter|y)\s){{0,2}}{_WORD}){{0,3}}"
_BEFORE_BIRTH = re.compile(
    rf"^(?P<name>{_RUN}),\s(?i:(?:ich\s)?(?:geb\.|geboren|born|née?|nacid[oa]|nat[oa]|nascid[oa]|geb)(?!\w)|(?:\w+,\s)?(?:date\sof\sbirth|dob|geburtsdatum))"
)
_CALLED = re.compile(
    rf"(?<!\w)(?i:(?:my\s|mein\s|mon\s|mi\s)?(?:nickname|spitzname|surnom|apodo|mote)(?:\s[a-zà-þ]+){{0,4}}?(?:\sis|\sist|\sest|\ses|:)|(?:everybody|everyone|they|people|friends|colleagues)\scalls?\sme|"
    rf"(?:i\sam|i['’]m)\s(?:known|called)(?:\sas|\sby)?|(?:alle|freunde|kollegen)\snennen\smich|(?:werde|bin)\s(?:ich\s)?genannt|on\sm['’]appelle|(?:todos\s|compañer[oa]s\s|amig[oa]s\s)?me\s(?:llaman|dicen|conocen\scomo)|"
    rf"my\sname\sis|(?:ich\s)?hei(?:ß|ss)e(?:\sich)?|mein\sname\sist|je\sm['’]appelle|me\sllamo|mi\snombre\ses|mi\schiamo|mijn\snaam\sis|(?:o\s)?meu\snome\sé|chamo-me)\s(?P<name>{_RUN})(?=\s*(?:[,.;:()!]|$)|\s(?i:and|und|et|y|e|en|from|aus)\s)"
)
_SIGNED = re.compile(
    rf"(?<!\w)(?i:gez\.|gezeichnet|signed(?:\sby)?:?|signé(?:\spar)?:?|firmado:?|fdo\.:?)\s(?P<name>{_RUN})(?=\s*(?:[,;)]|$))|^(?i:from|von|de|da|van):\s(?P<sender>{_RUN})$"
)
_REACHED = re.compile(r"@|(?:\+|\(|0|\d{3}[ .-])\d[\d\s()./-]{6,}\d|(?<!\w)(?i:ig|insta|instagram|linkedin|whatsapp|tel|mob)\W")
_LAST = 5
"""Lines at the end in which a name stands beside how to reach its bearer."""
_TOP = 3
"""Lines at the top, which ``candidate_name`` weighs itself."""
_NO_SECTION = frozenset({"references", "publications"})


def signed_names(source: Source) -> Iterator[str]:
    """Names as the document says or signs them."""
    for pattern in (_BEFORE_BIRTH, _CALLED, _SIGNED):
        for line in source.lines_for(pattern):
            if line.heading or line.section in _NO_SECTION:
                continue
            for match in pattern.finditer(line.text):
                group = "sender" if match.groupdict().get("sender") else "name"
                if (group == "name" or line.number < _BELOW) and _is_name(match[group]):
                    yield match[group].rstrip(".,")
    for line in source.lines:
        if len(line.text) < 50 and _CLOSING.match(line.text):
            yield from _below(source, line)


def name_at_the_end(source: Source) -> Iterator[str]:
    """Two words and more that are all of a piece in the last lines, with a number, an address or a handle in that line or beside it."""
    last = source.lines[-_LAST:]
    reached = [_REACHED.search(line.text) is not None for line in last]
    for at, line in reversed(list(enumerate(last))):
        beside = any(reached[max(0, at - 1) : at + 3])
        if (
            not beside
            or line.heading
            or line.section in _NO_SECTION
            or line.line.kind == "list_item"
            or line.number < _TOP
            or source.dated[line.number]
        ):
            continue
        first = next((piece.text for piece in pieces(line)), "")
        name = re.sub(r"\s[\"“„«(][^\"”“»)]{1,20}[\"”»)]", "", first)
        if len(words_of(name)) > 1 and _is_name(name):
            yield name
            return


def _below(source: Source, closing: SourceLine) -> Iterator[str]:
    for line in source.lines[closing.number + 1 : closing.number + 1 + _BELOW]:
        if heading_section(line.text) is None and _is_name(line.text.strip(" ,.")):
            yield line.text.strip(" ,.")
            return


def _is_name(text: str) -> bool:
    words = words_of(text)
    if not words or not looks_like_name(text, most=5) or is_term(text) or is_title(text) or is_known_title(text) or is_place(text):
        return False
    none = word_set("organisation_word", "company_form", "school_word", "house_word", "not_name", "demonym", "month") - word_set(
        "surname_word"
    )
    return all(map(is_capital, (words[0], words[-1]))) and none.isdisjoint(word.casefold().strip(".") for word in words)
