"""Patterns of tables are compiled once, kept in a file of the user's, and match as ever wherever that file cannot be used."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pivots import patterns

_TEXT = "Élan vital, née in Köln 2019; the Straße of 12 MARINES and l’été — ISTANBUL ısı 3 kg"
_PATTERNS = [
    (r"(?<!\w)(?:marines?|army|navy)(?!\w)", re.IGNORECASE),
    (r"(?<!\w)(?:marines?|army|navy)(?!\w)", 0),
    (r"(?P<year>(?:19|20)\d\d)|(?P<unit>kg|g)", 0),
    (r"(?i:ÉLAN|STRASSE|straße)\b", 0),
    (r"^.{3}$|i̇|ı", re.IGNORECASE | re.MULTILINE),
    (r"(?:(?:a|b)+?c{2,3})?(?>x*)(?<=,\s)n[^\W\d_]*", 0),
    (r"l['’](\w+)(?=\s—)", 0),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(patterns.FOLDER, str(tmp_path / "cache"))
    _begin_anew()
    return tmp_path / "cache"


def _begin_anew() -> None:
    """As a new process does."""
    patterns._STORES.clear()


def _keep_all() -> None:
    for pattern, flags in _PATTERNS:
        patterns.compiled(pattern, flags)
    patterns.save()
    _begin_anew()


def _file(folder: Path) -> Path:
    (found,) = folder.iterdir()
    return found


def _compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []
    made = patterns._made
    monkeypatch.setattr(patterns, "_made", lambda pattern, flags: (seen.append(pattern), made(pattern, flags))[1])
    return seen


@pytest.mark.parametrize(("pattern", "flags"), _PATTERNS)
def test_a_kept_pattern_is_the_one_that_python_compiles(folder: Path, pattern: str, flags: int) -> None:
    for _ in range(2):  # compiled, then kept
        found, expected = patterns.compiled(pattern, flags), re.compile(pattern, flags)
        assert (found.pattern, found.flags, found.groups, found.groupindex) == (
            expected.pattern, expected.flags, expected.groups, expected.groupindex,
        )  # fmt: skip
        assert [(m.span(), m.groups(), m.lastgroup) for m in found.finditer(_TEXT)] == [
            (m.span(), m.groups(), m.lastgroup) for m in expected.finditer(_TEXT)
        ]
        patterns.save()
        _begin_anew()


def test_what_one_process_compiled_the_next_does_not(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _keep_all()
    compiled = _compilations(monkeypatch)
    for pattern, flags in _PATTERNS:
        patterns.compiled(pattern, flags)
    assert compiled == []


def test_another_pattern_and_other_flags_are_compiled(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _keep_all()
    compiled = _compilations(monkeypatch)
    assert patterns.compiled("marines", 0).search(_TEXT) is None
    assert patterns.compiled("marines", re.IGNORECASE).search(_TEXT)
    assert compiled == ["marines", "marines"]


def test_what_another_process_kept_meanwhile_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    patterns.compiled("one")
    mine = patterns._STORES.copy()
    _begin_anew()
    patterns.compiled("other")
    patterns.save()
    patterns._STORES.update(mine)
    patterns.save()
    _begin_anew()
    compiled = _compilations(monkeypatch)
    patterns.compiled("one")
    patterns.compiled("other")
    assert compiled == []


def test_the_file_is_the_users_alone_and_holds_no_pattern(folder: Path) -> None:
    _keep_all()
    assert _file(folder).stat().st_mode & 0o777 == 0o600
    assert b"marines" not in _file(folder).read_bytes()


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _turned(data: bytes) -> bytes:
    return data[:-3] + bytes(255 - byte for byte in data[-3:])


def _without_end(data: bytes) -> bytes:
    return data.split(b"\n")[0]


@pytest.mark.parametrize("damage", [_cut, _turned, _without_end, lambda _: b"", lambda _: b"\n\n", lambda data: b"\xff" * len(data)])
def test_a_damaged_file_is_as_none(folder: Path, damage) -> None:  # type: ignore[no-untyped-def]
    _keep_all()
    _file(folder).write_bytes(damage(_file(folder).read_bytes()))
    for pattern, flags in _PATTERNS:
        assert patterns.compiled(pattern, flags).findall(_TEXT) == re.findall(pattern, _TEXT, flags)
    patterns.save()
    _begin_anew()
    assert len(patterns._read(_file(folder))) == len(_PATTERNS)


@pytest.mark.parametrize("code", [b"", b"\x07\x00\x00\x00", b"\xff" * 400, b"\x00" * 4_000])
def test_a_list_that_the_engine_refuses_is_compiled_anew(folder: Path, code: bytes) -> None:
    _keep_all()
    known = {key: kept._replace(code=code) for key, kept in patterns._read(_file(folder)).items()}
    _file(folder).write_bytes(patterns._written(known))
    for pattern, flags in _PATTERNS:
        assert patterns.compiled(pattern, flags).findall(_TEXT) == re.findall(pattern, _TEXT, flags)


@pytest.mark.parametrize("index", [{"a": 1}, {"a": [1, 2]}, ["a"], {"a": [0, "x", {}, 4]}])
def test_an_index_of_another_make_is_as_none(folder: Path, index: object) -> None:
    folder.mkdir()
    rest = json.dumps(index).encode() + b"\n"
    path = folder / "any"
    path.write_bytes(patterns.hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest)
    path.chmod(0o600)
    kept = patterns._read(path)
    assert all(isinstance(one, patterns._Kept) for one in kept.values())


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_can_write_to_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch, mode: int) -> None:
    _keep_all()
    _file(folder).chmod(mode)
    compiled = _compilations(monkeypatch)
    patterns.compiled(*_PATTERNS[0])
    assert compiled == [_PATTERNS[0][0]]


def test_a_folder_that_cannot_be_made_harms_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv(patterns.FOLDER, str(tmp_path / "file" / "cache"))
    _begin_anew()
    assert patterns.compiled("a+").findall("caab") == ["aa"]
    patterns.save()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_nothing_is_kept_where_the_user_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(patterns.FOLDER, "")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    _begin_anew()
    assert patterns.compiled("a+").findall("caab") == ["aa"]
    patterns.save()
    assert list(tmp_path.iterdir()) == []


def test_the_file_stands_in_the_users_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(patterns.FOLDER)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    _begin_anew()
    patterns.compiled("a+")
    patterns.save()
    assert len(list((tmp_path / "pivots").iterdir())) == 1


def test_a_file_that_grew_too_large_is_begun_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _keep_all()
    monkeypatch.setattr(patterns, "_MOST", _file(folder).stat().st_size + 10)
    patterns.compiled("one more")
    patterns.save()
    assert len(patterns._read(_file(folder))) == 1


def test_a_pattern_that_is_none_is_named_as_ever(folder: Path) -> None:
    with pytest.raises(re.error):
        patterns.compiled("(")


_SCREEN = """
import sys
from pivots import patterns
asked, compiled = [], patterns._Store.compiled
patterns._Store.compiled = lambda store, pattern, flags: (asked.append(pattern), compiled(store, pattern, flags))[1]
from pivots.bulk import prepared
text = prepared._RESUME
for old, new in (("Robin Example", "Zdenka Quixotova"), ("12 Example Street", "7 Grimaldo Parade"), ("robin@", "zdenka@"), ("Example Ltd", "Vexmoor Ltd")):
    text = text.replace(old, new)
prepared._RESUME = text
assert prepared.screen_example()
print("\\n".join(asked))
"""


def test_no_word_of_a_document_is_ever_kept(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCREEN], env={**os.environ, patterns.FOLDER: str(tmp_path)}, capture_output=True, text=True, check=True
    )
    asked = done.stdout.casefold()
    assert len(asked.splitlines()) > 100
    assert not [name for name in ("zdenka", "quixotova", "grimaldo", "vexmoor", "robin example") if name in asked]
