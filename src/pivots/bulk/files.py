"""Writing files so that a reader never sees half of one, and private ones so that nobody else sees them."""

import csv
import io
import os
from collections.abc import Iterable
from pathlib import Path

from pivots.errors import UsageError


def write_atomically(path: Path, content: str | bytes, *, private: bool = False) -> None:
    """Write bytes, or text as UTF-8, beside ``path`` and move it there. ``private``: mode 600. Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    with os.fdopen(os.open(temporary, flags, 0o600 if private else 0o644), "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
    temporary.replace(path)


def make_folders(out: Path) -> Path:
    """Create ``out`` and ``out/private`` (mode 700); give the latter. Raises UsageError when that is not possible."""
    private = out / "private"
    try:
        out.mkdir(parents=True, exist_ok=True)
        private.mkdir(mode=0o700, exist_ok=True)
        private.chmod(0o700)
    except OSError as error:
        raise UsageError("The output folder cannot be created.", "Give --out a folder that you may write to.") from error
    for litter in out.glob(".candidate-*.part"):  # of a run that was killed
        litter.unlink(missing_ok=True)
    return private


def to_csv(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table as CSV, safe to open in a spreadsheet: cells that would run as a formula get a leading apostrophe."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(tuple(_inert(cell) for cell in row) for row in rows)
    return buffer.getvalue()


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
