"""What affiliations share: a telling word outside of work takes its phrase with it, from one separator to the next."""

import re
from collections.abc import Iterator

from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import whole_words
from pivots.model.anonymous import RemovedKind

_WORK = frozenset({"experience", "projects", "skills", "certifications", "education", "publications", "languages", "summary"})
_SEPARATORS = ",;|·•()●"


def phrases(source: Source, words: str, kind: RemovedKind, mark: str | None = None) -> Iterator[Span]:
    """Phrases that hold a word of the kind ``words``, outside of work: a parish nurse and a women's clinic are evidence."""
    found = source.holds(words)
    if not found:
        return
    pattern = whole_words(found)
    for line in source.lines:
        if line.section in _WORK or line.heading:
            continue
        for match in pattern.finditer(line.text):
            if line.section == "header" and not line.contact:
                continue
            yield _phrase(line, match, kind, mark)


def _phrase(line: SourceLine, match: re.Match[str], kind: RemovedKind, mark: str | None) -> Span:
    text = line.text
    start = max((text.rfind(c, 0, match.start()) + 1 for c in _SEPARATORS + ":"), default=0)
    sentence = [m.end() for m in re.finditer(r"[^\W\d_]{3,}\.\s", text[: match.start()])]
    start = max([start, *sentence[-1:]])
    ends = [found for c in _SEPARATORS if (found := text.find(c, match.end())) >= 0]
    stop = re.search(r"[^\W\d_]{2,}(\.)(?:\s[A-ZÀ-Þ]|$)", text[match.end() :])
    end = min([*ends, *([match.end() + stop.start(1)] if stop else []), len(text)])
    while start < match.start() and text[start] in " -–•*{":
        start += 1
    return Span(line.start + start, line.start + len(text[:end].rstrip()), kind, SURE, mark)
