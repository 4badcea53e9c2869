"""A drawn page as the runs that the layout knows how to put in order."""

import re
import statistics
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from pivots.readers.ocr.engine import Picture, Word, recognise, turned
from pivots.readers.ocr.straighten import straightened
from pivots.readers.page.run import Run

_POINTS = 72
_SURE = 0.6
"""A word recognised with less confidence than this is not counted as understood."""
_POOR = 0.5
"""A page whose words are on average less certain may lie on its side."""
_FEW = 15
_LEAST = 0.25
"""Words below this are noise: edges of pictures, stains, rules."""
_BULLETS = frozenset("•◦▪■●○*»«©¢°·¥@") | {"e", "o", "¢", "+", "-", "–"}
_HINTS = {
    "de": frozenset(["und", "der", "die", "das", "mit", "für", "von", "bei", "im", "den", "zur", "als", "seit", "heute", "auf"]),
    "fr": frozenset(["et", "de", "la", "les", "des", "du", "en", "pour", "dans", "avec", "une", "au", "sur", "le"]),
    "es": frozenset(["de", "la", "el", "los", "las", "en", "con", "para", "y", "por", "del", "una", "desde"]),
    "en": frozenset(["the", "and", "of", "in", "to", "with", "for", "a", "on", "from", "at", "by", "as"]),
}
_UNKNOWN = re.compile("[\ufffd\ue000-\uf8ff]")
_VOICELESS = re.compile(r"\b[b-df-hj-np-tv-xz]{4,}\b", re.IGNORECASE)
"""Words of four letters and more without a vowel, as a wrong map of characters makes them."""


class ReadPage(NamedTuple):
    """What was recognised on a page."""

    runs: list[Run]
    share: float
    """0..1: share of the recognised characters that stand in words of at least 60% confidence; 0 for a page without words."""


def read_drawing(picture: Picture) -> ReadPage:
    """Words of a drawn page, in points from the top left. A page on its side is turned first; German, French and Spanish ones are
    read with their own model where it is installed.
    """
    picture = straightened(picture)
    words = recognise(picture)
    if _mean(words) < _POOR or len(words) < _FEW or _upended(words):
        degrees = turned(picture)
        if degrees:
            picture = straightened(turn(picture, degrees))
            words = recognise(picture)
    language = _language(words)
    if language != "en":
        again = recognise(picture, language)
        words = again if _mean(again) >= _mean(words) - 0.05 else words
    return _page(words, picture)


def _understood(words: list[Word]) -> float:
    """Share of the letters in words that are sure enough, noise of one or two signs left out."""
    told = [word for word in words if len(word.text) > 2 or word.confidence >= _LEAST]
    total = sum(len(word.text) for word in told)
    return sum(len(word.text) for word in told if word.confidence >= _SURE) / total if total else 0.0


def unusable(text: str) -> bool:
    """Whether a page's text layer cannot be what is drawn: too many unknown characters, or words no language has."""
    if len(text) < 60:
        return False
    if len(_UNKNOWN.findall(text)) > 0.15 * len(text):
        return True
    voiceless = len(_VOICELESS.findall(text))
    return voiceless >= 12 and voiceless > 0.3 * len(text.split())


def turn(picture: Picture, degrees: int) -> Picture:
    """The picture turned clockwise by a multiple of 90 degrees."""
    from PIL import Image

    image = Image.frombytes("L", (picture.width, picture.height), picture.pixels).rotate(-degrees, expand=True)
    return Picture(image.tobytes(), image.width, image.height, picture.dpi)


def _upended(words: list[Word]) -> bool:
    """Whether most words are taller than wide: the engine reads lines that run upwards, but no layout does."""
    long = [word for word in words if len(word.text) > 3]
    return 2 * sum(word.bottom - word.top > word.right - word.left for word in long) > len(long)


def _mean(words: list[Word]) -> float:
    return sum(w.confidence * len(w.text) for w in words) / sum(len(w.text) for w in words) if words else 0.0


def _language(words: list[Word]) -> str:
    counts = Counter(word.text.lower().strip(".,:;") for word in words)
    scores = {code: sum(counts[hint] for hint in hints) / len(hints) for code, hints in _HINTS.items()}
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    return best if scores[best] > 1.2 * scores["en"] else "en"


def _page(recognised: list[Word], picture: Picture) -> ReadPage:
    words = [word for word in recognised if word.confidence >= _LEAST]
    if not words:
        return ReadPage([], 0.0)
    scale = _POINTS / picture.dpi
    height = statistics.median(w.line_bottom - w.line_top for w in words)
    bulleted = _bullet_places(words, height)
    runs = [_run(word, number, scale, height, bullet=number in bulleted) for number, word in enumerate(words)]
    for number, (one, other) in enumerate(pairwise(words)):
        if _lost_dash(one, other):
            runs[number].text += "– "
    return ReadPage(runs, _understood(recognised))


_DATE = re.compile(r"(?:\d{1,2}[./])?(?:19|20)\d\d")


def _lost_dash(one: Word, other: Word) -> bool:
    """Two dates on one line with room for a dash between them: thin dashes are what recognition loses first."""
    same_line = one.line_top == other.line_top and other.left > one.right
    wide = other.left - one.right > 0.7 * (one.bottom - one.top)
    return same_line and wide and bool(_DATE.fullmatch(one.text)) and bool(_DATE.fullmatch(other.text))


def _run(word: Word, order: int, scale: float, height: float, *, bullet: bool) -> Run:
    """Words of one line share its height, unless the engine made one line of two."""
    tall = word.line_bottom - word.line_top > 1.9 * height and word.bottom - word.top < 0.7 * (word.line_bottom - word.line_top)
    top, bottom = (word.top, word.bottom) if tall else (word.line_top, word.line_bottom)
    text = "•" if bullet else word.text
    # A blank behind each word: what stands between two words of a picture is known, not guessed from gaps.
    return Run(
        text=f"{text} ",
        left=word.left * scale,
        top=top * scale,
        right=word.right * scale,
        bottom=bottom * scale,
        size=round(word.line_height * scale * 2) / 2,
        bold=False,
        luminance=0.0,
        drawn=True,
        order=order,
        confidence=word.confidence,
    )


def _bullet_places(words: list[Word], height: float) -> set[int]:
    """Words that are bullets misread: a lone sign in front of a line, at an edge where several lines have one."""
    starts: dict[tuple[int, int], int] = {}
    for number, word in enumerate(words):
        key = (word.line_top, word.line_bottom)
        if key not in starts or word.left < words[starts[key]].left:
            starts[key] = number
    lone = [n for n in starts.values() if words[n].text in _BULLETS]
    edges = Counter(round(words[n].left / max(height, 1)) for n in lone)
    return {n for n in lone if edges[round(words[n].left / max(height, 1))] >= 2 or words[n].text in "•▪●◦"}
