"""What to screen: files, folders and ZIP archives become a list of inputs in a stable order."""

import hashlib
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from pivots.candidate import file_digest
from pivots.errors import DamagedFile, PasswordProtected, UsageError
from pivots.readers import Limits

MAX_ARCHIVE_MEMBERS = 20_000
"""More files than any opening has applicants; an archive with more is refused."""
_IGNORED_NAMES = {"thumbs.db", "desktop.ini", "__macosx"}


class Input(NamedTuple):
    """One file to screen, on disk or inside an archive."""

    path: Path
    member: str | None = None
    """Name inside the archive ``path``; None for a plain file."""

    @property
    def source(self) -> str:
        """How the private tables name it. Personal data: file names are often people's names."""
        return str(self.path) if self.member is None else f"{self.path}!{self.member}"

    @property
    def name(self) -> str:
        """The bare file name."""
        return Path(self.member or self.path).name

    def size(self) -> int:
        """Bytes, unpacked. Raises OSError."""
        if self.member is None:
            return self.path.stat().st_size
        with zipfile.ZipFile(self.path) as archive:
            return archive.getinfo(self.member).file_size

    def load(self, limits: Limits) -> bytes:
        """The bytes. Raises TooLarge, DamagedFile, PasswordProtected, OSError."""
        if self.member is None:
            limits.check_size(self.size())
            return self.path.read_bytes()
        return _load_member(self.path, self.member, limits)

    def digest(self, limits: Limits) -> bytes:
        """SHA-256 of the bytes. Raises as ``load``."""
        if self.member is None:
            limits.check_size(self.size())
            return file_digest(self.path)
        return hashlib.sha256(self.load(limits)).digest()


def _load_member(path: Path, member: str, limits: Limits) -> bytes:
    try:
        with zipfile.ZipFile(path) as archive:
            limits.check_size(archive.getinfo(member).file_size)
            with archive.open(member) as file:
                # The size in the directory may lie: read one byte more than allowed and look.
                data = file.read(limits.max_bytes + 1)
    except RuntimeError as error:  # what zipfile raises for an encrypted member
        raise PasswordProtected from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise DamagedFile from error
    limits.check_size(len(data))
    return data


def find_inputs(paths: Iterable[Path]) -> list[Input]:
    """Every file under ``paths``, each once, sorted by source.

    Folders are walked to the bottom; hidden files and litter of operating systems are passed over; ZIP archives
    are opened. Raises UsageError: a path does not exist, an archive holds too many files, or nothing was found.
    """
    found = {item.source: item for path in paths for item in _expand(path)}
    if not found:
        raise UsageError(
            "There is no résumé in what was given.", "Name files, folders or ZIP archives that hold résumés (PDF, DOCX, HTML, TXT)."
        )
    return [found[source] for source in sorted(found)]


def _expand(path: Path) -> Iterator[Input]:
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.is_file() and not _is_litter(file.relative_to(path).parts):
                yield from _file_or_archive(file)
    elif path.exists():
        yield from _file_or_archive(path)
    else:
        raise UsageError("One of the résumé paths does not exist.", f"Check argument: {path}")


def _file_or_archive(path: Path) -> Iterator[Input]:
    if path.suffix.lower() != ".zip":
        yield Input(path)
        return
    try:
        with zipfile.ZipFile(path) as archive:
            members = [m for m in archive.infolist() if not m.is_dir() and not _is_litter(Path(m.filename).parts)]
    except (zipfile.BadZipFile, OSError):
        yield Input(path)  # reading it will name the problem
        return
    if len(members) > MAX_ARCHIVE_MEMBERS:
        raise UsageError(f"An archive holds more than {MAX_ARCHIVE_MEMBERS:,} files.", "Split it, or unpack it and name the folder.")
    for member in sorted(members, key=lambda m: m.filename):
        yield Input(path, member.filename)


def _is_litter(parts: tuple[str, ...]) -> bool:
    return any(part.startswith((".", "~$")) or part.lower() in _IGNORED_NAMES for part in parts)
