"""Small documents for the tests: lines of text, an empty line between blocks, ``- `` before list items."""

import re

from pivots.anonymize import anonymize
from pivots.anonymize.recognizers import RECOGNIZERS
from pivots.anonymize.source import Source
from pivots.anonymize.spans import settle
from pivots.model.anonymous import AnonymousResume
from pivots.model.document import Document, Line


def document(text: str, **more: object) -> Document:
    found, block = [], 0
    for row in text.strip("\n").splitlines():
        if not row.strip():
            block += 1
            continue
        kind = "list_item" if row.startswith("- ") else "text"
        found.append(Line(text=re.sub(r"\s{3,}", "   ", row.removeprefix("- ").strip()), block=block, kind=kind))
    return Document(format="txt", pages=1, lines=tuple(found), **more)  # type: ignore[arg-type]


def found_by(recognizer: str, text: str, **more: object) -> list[str]:
    """What a recognizer alone proposes to remove from a text, in text order."""
    source = Source(document(text, **more), None)
    spans = settle(RECOGNIZERS[recognizer].find(source), source.text)
    return [source.text[s.start : s.end] for s in spans]


def resume(text: str, file_name: str | None = None, **more: object) -> AnonymousResume:
    return anonymize(document(text, **more), file_name=file_name)[0]
