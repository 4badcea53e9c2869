"""French and Spanish words that agree with the person: behind and before a title that takes its short form, and behind 'je suis' or 'soy'.

Only the feminine is changed, so that the masculine, which stands as it is, and the feminine come out alike.
"""

import re
from collections.abc import Callable, Iterator

from pivots.anonymize.recognizers.gender_word import like
from pivots.anonymize.spans import GRAMMAR, Span

Short = Callable[[str], str | None]
"""The short form of a feminine word in small letters; None where it is none."""
_MOST = 4
"""Words that may agree with one title."""


def around_title(text: str, start: int, end: int, following: re.Pattern[str], preceding: re.Pattern[str], short: Short) -> Iterator[Span]:
    """Words that agree with the title in ``text[start:end]``: those joined behind it, and one right before it."""
    yield from chain(text, end, following, short)
    before = preceding.search(text, max(0, start - 24), start)
    if before and (word := short(before["word"].lower())):
        yield changed(before.start("word"), before.end("word"), like(word, before["word"]))


_COMPLEMENT = re.compile(
    r"[^\S\n]+(?:(?:de|des|du|del|en|au|aux|à)[^\S\n]+(?:la[^\S\n]+|el[^\S\n]+)?|d['’])[\w'’-]+(?:[^\S\n]+[\w'’-]+)??[^\S\n]+(?P<word>[a-zà-ÿ]{4,})(?![\w-])"
)
"""``de travaux``, ``de la planta``: what a title may be of, and the word behind it."""


def behind_complement(text: str, end: int, qualities: frozenset[str], short: Short) -> Iterator[Span]:
    """A quality that stands behind what the title is of: 'cheffe de projet confirmée'. Only such as are said of people."""
    match = _COMPLEMENT.match(text, end)
    if match and match["word"] in qualities and (word := short(match["word"])):
        yield changed(match.start("word"), match.end("word"), word)


def chain(text: str, at: int, following: re.Pattern[str], short: Short) -> Iterator[Span]:
    """Agreeing words one behind the other, as long as they agree; ``following`` has the group ``word``."""
    for _ in range(_MOST):
        match = following.match(text, at)
        word = short(match["word"].lower()) if match else None
        if match is None or word is None:
            return
        if word != match["word"].lower():
            yield changed(match.start("word"), match.end("word"), like(word, match["word"]))
        at = match.end()


def changed(start: int, end: int, replacement: str, strength: float = GRAMMAR) -> Span:
    """A change of grammar, which the record does not count."""
    return Span(start, end, "gender", strength, replacement, counted=False)
