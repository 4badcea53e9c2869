"""Patterns that tables make, compiled once for all runs.

Python compiles a pattern of hundreds of words in up to a third of a second, and the tables make a thousand patterns. What the compiler makes of
them, a list of numbers for the engine that matches, is kept in a file of the user's, by the digest of the pattern, and handed to the same engine the next
time. The engine checks such a list before it takes it. Where the file is missing, damaged, of another Python or not the user's own, everything
is compiled as ever.

Only patterns of tables belong here: never one that holds words of a document.
"""

import contextlib
import hashlib
import json
import os
import re
import stat
import sys
import tempfile
from array import array
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

_MOST = 32 * 1024**2
"""Bytes of a file; a larger one is begun anew, so that what older versions kept goes."""
_CODE = "I"
"""Numbers of the engine are of 32 bits."""
FOLDER = "PIVOTS_CACHE"
"""Environment variable: the folder to keep the file in; empty: keep nothing."""


class _Kept(NamedTuple):
    """What the engine is told of a pattern beside its text."""

    flags: int
    groups: int
    names: dict[str, int]
    code: bytes


class _Store:
    """The patterns of the file, and those compiled since."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known = _read(path) if path else {}
        self._new: dict[str, _Kept] = {}

    def compiled(self, pattern: str, flags: int) -> re.Pattern[str]:
        key = hashlib.sha256(f"{int(flags)} {pattern}".encode()).hexdigest()
        kept = self._known.get(key)
        if kept is not None:
            with contextlib.suppress(RuntimeError, ValueError, TypeError, AttributeError, OverflowError):  # no list that the engine takes
                return _given(pattern, kept)
        self._new[key] = made = _made(pattern, flags)
        return _given(pattern, made)

    def save(self) -> None:
        """Adds what was compiled since to the file. What another process added meanwhile stays; what cannot be written is not kept."""
        if self._path is None or not self._new:
            return
        kept = {**_read(self._path), **self._new}
        data = _written(kept)
        with contextlib.suppress(OSError):
            _replace(self._path, data if len(data) <= _MOST else _written(self._new))
        self._known, self._new = kept, {}


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, of a pattern that tables made."""
    store = _store()
    return re.compile(pattern, flags) if store is None else store.compiled(pattern, flags)


def save() -> None:
    """Keeps what this process compiled for the next one."""
    store = _store()
    if store is not None:
        store.save()


_STORES: dict[str, _Store | None] = {}


def _store() -> _Store | None:
    """None where this Python compiles in another way, or nothing is to be kept."""
    folder = os.environ.get(FOLDER)
    key = "default" if folder is None else f"={folder}"
    if key not in _STORES:
        path = _default_folder() if folder is None else Path(folder) if folder else None
        _STORES[key] = _Store(path / f"patterns-{sys.implementation.cache_tag}-{_sre.MAGIC}") if path and _sre else None
    return _STORES[key]


def _default_folder() -> Path | None:
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base) / "pivots" / "cache" if base else None
    if base := os.environ.get("XDG_CACHE_HOME"):
        return Path(base) / "pivots"
    with contextlib.suppress(RuntimeError):  # no home
        return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "pivots"
    return None


def _engine() -> tuple[Any, Any, Any]:
    """Python's own parts: the engine, the reader of patterns and the compiler; nothing where they are called otherwise."""
    try:
        engine, reader, compiler = (import_module(name) for name in ("_sre", "re._parser", "re._compiler"))
        code = vars(compiler)["_code"]
        return (engine, reader.parse, code) if array(_CODE).itemsize == engine.CODESIZE else (None, None, None)
    except (ImportError, AttributeError, KeyError):
        return None, None, None


_sre, _parse, _code = _engine()


def _made(pattern: str, flags: int) -> _Kept:
    """As ``re.compile`` makes it."""
    parsed = _parse(pattern, flags)
    state = parsed.state
    return _Kept(int(flags | state.flags), state.groups - 1, dict(state.groupdict), array(_CODE, _code(parsed, flags)).tobytes())


def _given(pattern: str, kept: _Kept) -> re.Pattern[str]:
    names: list[str | None] = [None] * (kept.groups + 1)
    for name, number in kept.names.items():
        names[number] = name
    code = array(_CODE, kept.code).tolist()
    found: re.Pattern[str] = _sre.compile(pattern, kept.flags, code, kept.groups, kept.names, tuple(names))
    return found


def _written(kept: dict[str, _Kept]) -> bytes:
    """A line with the digest of the rest, a line that says what stands where, and all numbers."""
    index = json.dumps({key: (one.flags, one.groups, one.names, len(one.code)) for key, one in kept.items()}).encode()
    rest = b"\n".join((index, b"".join(one.code for one in kept.values())))
    return b"\n".join((hashlib.sha256(rest).hexdigest().encode(), rest))


def _read(path: Path) -> dict[str, _Kept]:
    """Empty where the file cannot be trusted."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST + 1) if _is_own(os.fstat(file.fileno())) else b""
        digest, rest = data.split(b"\n", 1)
        if hashlib.sha256(rest).hexdigest().encode() != digest:
            return {}
        index, codes = rest.split(b"\n", 1)
        known, at = {}, 0
        for key, (flags, groups, names, length) in json.loads(index).items():
            known[key] = _Kept(flags, groups, names, codes[at : at + length])
            at += length
        return known
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _is_own(status: os.stat_result) -> bool:
    """Whether nobody else can write to it, where the system tells."""
    return not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def _replace(path: Path, data: bytes) -> None:
    """Written beside and moved, so that nobody reads half a file."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".patterns-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
