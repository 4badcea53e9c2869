"""What a file is, told from its content; the name only breaks ties."""

import io
import re
import zipfile
import zlib
from pathlib import PurePath

from pivots.errors import DamagedFile, EmptyFile, PasswordProtected, UnsupportedFormat

_PICTURES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
)
_BINARY_NAMES = {".pdf", ".doc", ".docx", ".docm", ".dotx", ".odt", ".ott"}
_HTML_NAMES = {".html", ".htm", ".xhtml"}
_MARKDOWN_NAMES = {".md", ".markdown"}
_HTML_START = re.compile(rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_HTML_TAGS = re.compile(rb"<(?:div|p|h[1-6]|ul|ol|table|span|section)\b[^>]*>", re.IGNORECASE)
_XML_START = re.compile(rb"<\?xml|<(?:\w+:)?(?:SkillsPassport|Europass|LearnerInfo|Candidate)\b")
_JSON_START = re.compile(rb'"(?:basics|LearnerInfo|SkillsPassport|\$schema)"\s*:')
_ATX_HEADING = re.compile(rb"^#{1,6} +\S", re.MULTILINE)


def detect(data: bytes, name: str | None) -> str:
    """The key of the reader for ``data``.

    Raises EmptyFile, UnsupportedFormat, DamagedFile (a container that does not open) or PasswordProtected.
    """
    if not data.strip(b"\x00 \t\r\n\x0b\x0c\xef\xbb\xbf"):
        raise EmptyFile
    suffix = PurePath(name or "").suffix.lower()
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _zip_kind(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _ole_kind(data)
    if data[:64].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf"):
        return "rtf"
    return "picture" if _is_picture(data) else _text_kind(data, suffix)


def _is_picture(data: bytes) -> bool:
    head = data[:16]
    return (
        (head.startswith(_PICTURES) and b"\x00" in data[:64]) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or head[4:11] == b"ftyphei"
    )


def _zip_kind(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            kind = archive.read("mimetype")[:60] if "mimetype" in names and archive.getinfo("mimetype").file_size < 200 else b""
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, RuntimeError, NotImplementedError) as error:
        raise DamagedFile from error
    if any(n.startswith("word/") for n in names):
        return "docx"
    if b"opendocument.text" in kind:
        return "odt"
    raise UnsupportedFormat("This is an archive or an office file that is no text document.")


def _ole_kind(data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise PasswordProtected
    if "WordDocument".encode("utf-16-le") in data:
        return "doc"
    raise UnsupportedFormat("This is an office file of the old kind and no text document.")


def _text_kind(data: bytes, suffix: str) -> str:
    if _is_binary(data):
        # A PDF or DOCX whose first bytes are gone is damaged; anything else is simply unknown.
        raise DamagedFile if suffix in _BINARY_NAMES else UnsupportedFormat
    head = data[:4096]
    sample = head.replace(b"\x00", b"") if b"\x00" in head else head
    if _HTML_START.match(sample.removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe")) or (suffix in _HTML_NAMES and _HTML_TAGS.search(sample)):
        return "html"
    start = sample.lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t")
    if _XML_START.match(start):
        return "xml"
    if start.startswith(b"{") and (suffix == ".json" or _JSON_START.search(sample)):
        return "json"
    if suffix in _MARKDOWN_NAMES or (suffix in {"", ".txt"} and len(_ATX_HEADING.findall(data)) >= 2):
        return "md"
    return "html" if len(_HTML_TAGS.findall(sample)) >= 5 else "txt"


def _is_binary(data: bytes) -> bool:
    """More than a few control characters, and not UTF-16 (where every second byte of Latin text is zero)."""
    head = data[:8192]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    controls = sum(head.count(bytes([b])) for b in (*range(1, 9), *range(14, 27), 28, 29, 30, 31, 127))
    zeros = head.count(b"\x00")
    in_step = max(head[0::2].count(b"\x00"), head[1::2].count(b"\x00"))
    looks_utf16 = zeros > len(head) * 0.3 and in_step == zeros
    return controls > len(head) * 0.01 + 2 or (zeros > 0 and not looks_utf16)
