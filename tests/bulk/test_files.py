"""Output files: whole or absent, private where they must be, safe to open."""

import stat
from pathlib import Path

import pytest

from pivots.bulk.files import make_folders, to_csv, write_atomically
from pivots.errors import UsageError


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_private_files_are_for_the_owner_alone(tmp_path: Path) -> None:
    private = make_folders(tmp_path / "out")
    write_atomically(private / "identities.csv", "x", private=True)
    assert mode(private) == 0o700
    assert mode(private / "identities.csv") == 0o600


def test_a_private_file_that_stood_open_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "identities.csv"
    path.write_text("old")
    path.chmod(0o644)
    write_atomically(path, "new", private=True)
    assert (path.read_text(), mode(path)) == ("new", 0o600)


def test_no_half_file_and_no_litter_stays(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.txt", "ä")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == "ä".encode()


def test_leftovers_of_a_killed_run_are_swept(tmp_path: Path) -> None:
    (tmp_path / ".candidate-X.json.123.part").write_text("half")
    make_folders(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["private"]


def test_a_folder_that_cannot_be_made_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError):
        make_folders(tmp_path / "file" / "out")


@pytest.mark.parametrize(
    ("cell", "written"), [("=1+1", "'=1+1"), ("@x", "'@x"), ("-cv.pdf", "'-cv.pdf"), ("a=b", "a=b"), ('say "hi"', '"say ""hi"""')]
)
def test_no_cell_runs_as_a_formula(cell: str, written: str) -> None:
    assert to_csv(("h",), [(cell,)]) == f"h\n{written}\n"
