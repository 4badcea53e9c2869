"""What to screen: files, folders and ZIP archives become a list of inputs in a stable order."""

import errno
import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from pivots.candidate import file_digest
from pivots.errors import DamagedFile, PasswordProtected, PivotsError, UsageError
from pivots.readers import Limits

MAX_ARCHIVE_MEMBERS = 20_000
"""More files than any opening has applicants; an archive with more is refused."""
MAX_ARCHIVE_DEPTH = 3
"""Archives in archives in archives: further in is nothing that a person packed."""
MAX_INNER_ARCHIVES = 200
"""Archives inside one archive that are opened."""
_ARCHIVE_LIMITS = Limits(max_bytes=100_000_000)
_IGNORED_NAMES = {"thumbs.db", "desktop.ini", "__macosx"}


class Input(NamedTuple):
    """One file to screen, on disk or inside an archive."""

    path: Path
    members: tuple[str, ...] = ()
    """Names from the archive ``path`` inwards, the last one the file's: several where an archive lies in an archive. Empty for a plain file."""

    @property
    def source(self) -> str:
        """How the private tables name it. Personal data: file names are often people's names."""
        return "!".join((str(self.path), *self.members))

    @property
    def name(self) -> str:
        """The bare file name."""
        return Path(self.members[-1] if self.members else self.path).name

    def size(self) -> int:
        """Bytes, unpacked. Raises as ``load``."""
        if not self.members:
            return self.path.stat().st_size
        with _named_problems(), _archive(self.path, self.members[:-1]) as archive:
            return archive.getinfo(self.members[-1]).file_size

    def load(self, limits: Limits) -> bytes:
        """The bytes. Raises TooLarge, DamagedFile, PasswordProtected, OSError."""
        if self.members:
            return _load_member(self.path, self.members, limits)
        limits.check_size(self.size())
        return self.path.read_bytes()

    def digest(self, limits: Limits) -> bytes:
        """SHA-256 of the bytes. Raises as ``load``."""
        if not self.members:
            limits.check_size(self.size())
            return file_digest(self.path)
        return hashlib.sha256(self.load(limits)).digest()


@contextmanager
def _named_problems() -> Iterator[None]:
    """What goes wrong in archives, by our own names."""
    try:
        yield
    except RuntimeError as error:  # what zipfile raises for an encrypted member
        raise PasswordProtected from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, KeyError) as error:
        raise DamagedFile from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a directory that points in front of the file's beginning
            raise
        raise DamagedFile from error


def _load_member(path: Path, members: tuple[str, ...], limits: Limits) -> bytes:
    with _named_problems(), _archive(path, members[:-1]) as archive:
        limits.check_size(archive.getinfo(members[-1]).file_size)
        with archive.open(members[-1]) as file:
            # The size in the directory may lie: read one byte more than allowed and look.
            data = file.read(limits.max_bytes + 1)
    limits.check_size(len(data))
    return data


def _archive(path: Path, members: tuple[str, ...]) -> zipfile.ZipFile:
    """The archive on disk, or the one inside of it. Raises what zipfile raises, and TooLarge."""
    return zipfile.ZipFile(io.BytesIO(_inner(path, members, path.stat().st_mtime_ns))) if members else zipfile.ZipFile(path)


@lru_cache(maxsize=1)
def _inner(path: Path, members: tuple[str, ...], _changed: int) -> bytes:
    """The bytes of an archive inside an archive; the last one is kept, because its files are asked for one after the other."""
    return _load_member(path, members, _ARCHIVE_LIMITS)


def find_inputs(paths: Iterable[Path]) -> list[Input]:
    """Every file under ``paths``, each once, sorted by source.

    Folders are walked to the bottom; hidden files and litter of operating systems are passed over; ZIP archives
    are opened. Raises UsageError: a path does not exist, an archive holds too many files, or nothing was found.
    """
    found = {item.source: item for path in paths for item in _expand(path)}
    if not found:
        raise UsageError(
            "There is no résumé in what was given.",
            "Name files, folders or ZIP archives that hold résumés (PDF, DOCX, ODT, RTF, HTML, text, pictures).",
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
    found = list(islice(_inside(path, (), iter(range(MAX_INNER_ARCHIVES))), MAX_ARCHIVE_MEMBERS + 1))
    if len(found) > MAX_ARCHIVE_MEMBERS:
        raise UsageError(f"An archive holds more than {MAX_ARCHIVE_MEMBERS:,} files.", "Split it, or unpack it and name the folder.")
    yield from found


def _inside(path: Path, members: tuple[str, ...], more: Iterator[int]) -> Iterator[Input]:
    """The files of an archive; one that cannot be opened, lies too deep or is one of too many is a file whose reading will name the problem."""
    try:
        with _named_problems(), _archive(path, members) as archive:
            names = sorted(m.filename for m in archive.infolist() if not m.is_dir() and not _is_litter(Path(m.filename).parts))
    except (PivotsError, OSError):
        yield Input(path, members)
        return
    for name in names:
        inner = name.lower().endswith(".zip") and len(members) + 1 < MAX_ARCHIVE_DEPTH
        if inner and next(more, None) is not None:
            yield from _inside(path, (*members, name), more)
        else:
            yield Input(path, (*members, name))


def _is_litter(parts: tuple[str, ...]) -> bool:
    return any(part.startswith((".", "~$")) or part.lower() in _IGNORED_NAMES for part in parts)
