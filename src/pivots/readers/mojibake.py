"""Text that another program spoilt: HTML entities left as they are ("1986&ndash; 1997"), and UTF-8 bytes taken for Latin-1 or Windows-1252 ("â€¢" for
a bullet), turned back where nothing else can be meant.

Only signs that begin so are looked at: Â and Ã (Latin letters and signs), â (punctuation and symbols) and ï (byte order mark, wide punctuation,
replacement character). Other leading bytes begin words of living languages: the Czech "KŘÍŽ" would be a valid sequence.
"""

import html
import re

_FOLLOWERS = {bytes([byte]).decode("cp1252", "ignore") or chr(byte): byte for byte in range(0x80, 0xC0)} | {
    chr(byte): byte for byte in range(0x80, 0xA0)
}
"""Bytes 80 to BF by the characters they were taken for, in Windows-1252 and in Latin-1."""
_FOLLOWER = "[" + "".join(map(re.escape, _FOLLOWERS)) + "]"
_TAKEN = re.compile(f"[ÂÃ]{_FOLLOWER}|â{_FOLLOWER}{{2}}|ï[»¼¿]{_FOLLOWER}")
_QUOTE = re.compile(rf"â€(?!{_FOLLOWER})")
"""A closing quotation mark, the last byte of which means nothing in Windows-1252."""
_WIDE_DASH = re.compile(rf"ï¼(?!{_FOLLOWER}|\w)")
"""A wide hyphen (EF BC 8D), the last byte of which means nothing in Windows-1252 either: résumé sites set it between dates and places."""
_BLANK = re.compile(r"(?<![A-Z\u00c0-\u00de])Â+(?=\s|$)")
"""What is left of blanks that do not break, when their second byte was taken for one; behind a capital it may be a letter."""
_ENTITY = re.compile(
    r"&(?:[mn]dash|nbsp|amp|quot|apos|bull|middot|hellip|[lr][sd]quo|[aeiou](?:uml|acute|grave|circ)|[AEIOU](?:uml|acute|grave|circ)|szlig|ntilde|ccedil|#(?:39|160|82(?:1[1-7]|2[0-6]|30)));"
)
"""Signs that a program wrote for a browser and another took for text ("1986&ndash; 1997"). Not ``&lt;``: that would make tags."""
_LEADS = re.compile("[ÂÃâï]")


def mended(text: str) -> str:
    """``text`` as it was meant; unchanged where it may be meant as it stands."""
    if "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found.group()), text)
    if text.isascii() or not _LEADS.search(text):
        return text
    text = _WIDE_DASH.sub("–", _QUOTE.sub("”", _TAKEN.sub(_decoded, text)))
    return _BLANK.sub(" ", text)


def _decoded(match: re.Match[str]) -> str:
    taken = match.group()
    try:
        return bytes([ord(taken[0]), *(_FOLLOWERS[letter] for letter in taken[1:])]).decode()
    except UnicodeDecodeError:
        return taken
