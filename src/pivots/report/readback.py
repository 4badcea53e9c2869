"""What a made file says, read back from its bytes: for the leak check, which trusts no writer."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_LITERAL = re.compile(rb"\(((?:[^()\\]|\\.)*)\)", re.DOTALL)
_WIDE = re.compile(rb"<(FEFF[0-9A-Fa-f\s]*)>", re.IGNORECASE)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_NAMED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def read_back(rendering: str | bytes) -> str:
    """Everything in a rendering that somebody could read, be it drawn, stored beside the drawing or written in the markup.

    Text stays as it is. Of a PDF: the words of every page, metadata, strings outside and inside of every stream. Of a DOCX:
    every part as raw XML, and its words without the markup, so that a string cut into runs is found too.
    """
    if isinstance(rendering, str):
        return rendering
    return _pdf(rendering) if rendering.startswith(b"%PDF-") else _package(rendering)


def _package(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [package.comment.decode("utf-8", "replace")]
        for entry in package.infolist():
            xml = package.read(entry).decode("utf-8", "replace")
            paragraphs = re.sub(r"</w:p>|<w:tab/>|<w:br/>", "\n", xml)
            parts += [entry.filename, entry.comment.decode("utf-8", "replace"), xml, re.sub(r"<[^>]*>", "", paragraphs)]
    return "\n".join(parts)


def _pdf(data: bytes) -> str:
    return "\n".join((*_pages(data), *_strings(data)))


def _pages(data: bytes) -> Iterator[str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        yield from document.get_metadata_dict().values()
        for page in document:
            text = page.get_textpage().get_text_bounded()
            yield text
            yield re.sub(r"\s*\n\s*", "", text)  # a word that a line breaks: scripts without blanks
    finally:
        document.close()


def _strings(data: bytes) -> Iterator[str]:
    """Strings of the objects, and of every stream unpacked. Streams that are plain text (XMP) are given whole."""
    yield from _quoted(_STREAM.sub(b"", data))
    for found in _STREAM.finditer(data):
        raw = _unpacked(found[1])
        if raw.lstrip()[:1] == b"<":
            yield raw.decode("utf-8", "replace")
        else:
            yield from _quoted(raw)


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream


def _quoted(data: bytes) -> Iterator[str]:
    for found in _LITERAL.finditer(data):
        yield _decoded(_ESCAPE.sub(_plain, found[1]))
    for found in _WIDE.finditer(data):
        digits = re.sub(rb"\s", b"", found[1])
        yield _decoded(bytes.fromhex(digits[: len(digits) // 2 * 2].decode()))


def _plain(escape: re.Match[bytes]) -> bytes:
    code = escape[1]
    if code[:1].isdigit():
        return bytes([int(code, 8) & 255])
    return b"" if code.strip(b"\r") == b"\n" else _NAMED.get(code, code)


def _decoded(value: bytes) -> str:
    return value[2:].decode("utf-16-be", "replace") if value.startswith(b"\xfe\xff") else value.decode("latin-1")
