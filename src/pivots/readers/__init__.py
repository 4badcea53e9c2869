"""Bytes in, Document out: visible text in reading order, and apart from it whatever a person would not see.

    read(data, name=..., limits=...) -> Document      raises a ReadError (pivots.errors)

A line of several cells, or of a title with a date at the right margin, holds GAP (three blanks) between its pieces.
"""

from importlib.metadata import version
from pathlib import Path

from pivots.model.document import Document
from pivots.readers.clean import GAP
from pivots.readers.limits import Limits
from pivots.readers.registry import READERS, SUPPORTED_SUFFIXES, Reader
from pivots.readers.sniff import detect

__all__ = ["GAP", "READERS", "SUPPORTED_SUFFIXES", "Limits", "Reader", "read", "read_path", "versions"]

_DEFAULT_LIMITS = Limits()


def read(data: bytes, *, name: str | None = None, limits: Limits = _DEFAULT_LIMITS) -> Document:
    """The document in ``data``.

    ``name`` is a file name of which only the suffix is looked at, and only where the content leaves a choice.
    Raises EmptyFile, UnsupportedFormat, DamagedFile, PasswordProtected, TooLarge or NoText.
    """
    limits.check_size(len(data))
    return READERS[detect(data, name)](data, limits)


def read_path(path: Path, limits: Limits = _DEFAULT_LIMITS) -> Document:
    """The document in a file, whose size is looked at before its content. Raises as ``read``, and OSError."""
    path = Path(path)
    limits.check_size(path.stat().st_size)
    return read(path.read_bytes(), name=path.name, limits=limits)


def versions() -> dict[str, str]:
    """Versions of the libraries that decide how a file is read."""
    return {name: version(name) for name in ("charset-normalizer", "lxml", "olefile", "pypdfium2")}
