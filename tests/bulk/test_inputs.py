"""Which files are screened, in which order, and what an archive may do."""

import io
import zipfile
from pathlib import Path

import pytest

from pivots.bulk.inputs import MAX_ARCHIVE_DEPTH, MAX_INNER_ARCHIVES, find_inputs
from pivots.errors import DamagedFile, TooLarge, UsageError
from pivots.readers import Limits


def names(paths: list[Path]) -> list[str]:
    return [item.name for item in find_inputs(paths)]


def archive(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return path


def test_folders_are_walked_and_sorted(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/two.txt", "a.txt", "c.txt"):
        (tmp_path / name).write_text("x")
    assert names([tmp_path]) == ["a.txt", "two.txt", "c.txt"]


@pytest.mark.parametrize("litter", [".hidden.txt", "~$cv.docx", "Thumbs.db", "__MACOSX/cv.txt", ".git/x.txt"])
def test_litter_is_passed_over(tmp_path: Path, litter: str) -> None:
    (tmp_path / litter).parent.mkdir(exist_ok=True)
    (tmp_path / litter).write_text("x")
    (tmp_path / "cv.txt").write_text("x")
    assert names([tmp_path]) == ["cv.txt"]


def test_the_same_file_named_twice_is_one_input(tmp_path: Path) -> None:
    (tmp_path / "cv.txt").write_text("x")
    assert names([tmp_path, tmp_path / "cv.txt"]) == ["cv.txt"]


def test_archive_members_are_inputs(tmp_path: Path) -> None:
    found = find_inputs([archive(tmp_path / "all.zip", {"x/cv1.txt": b"one", "cv2.txt": b"two", "__MACOSX/cv1.txt": b"no"})])
    assert [(i.name, i.load(Limits())) for i in found] == [("cv2.txt", b"two"), ("cv1.txt", b"one")]


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return buffer.getvalue()


def test_archives_in_archives_are_opened_and_their_files_told_apart(tmp_path: Path) -> None:
    inner = {"monday.zip": zipped({"cv.txt": b"one"}), "tuesday.zip": zipped({"cv.txt": b"two", "more.zip": zipped({"cv.txt": b"three"})})}
    found = find_inputs([archive(tmp_path / "all.zip", inner)])
    assert [i.load(Limits()) for i in found] == [b"one", b"two", b"three"]
    assert len({i.source for i in found}) == 3


def test_archives_that_lie_too_deep_are_not_opened(tmp_path: Path) -> None:
    data = zipped({"cv.txt": b"deep"})
    for _ in range(5):
        data = zipped({"in.zip": data})
    (tmp_path / "all.zip").write_bytes(data)
    (item,) = find_inputs([tmp_path / "all.zip"])
    assert item.name == "in.zip"
    assert len(item.members) == MAX_ARCHIVE_DEPTH


def test_a_broken_archive_in_an_archive_takes_nothing_with_it(tmp_path: Path) -> None:
    found = find_inputs([archive(tmp_path / "all.zip", {"a.txt": b"fine", "b.zip": b"PK\x03\x04 not an archive"})])
    assert [i.name for i in found] == ["a.txt", "b.zip"]


def test_no_more_than_so_many_archives_in_one_are_opened(tmp_path: Path) -> None:
    one = zipped({"cv.txt": b"x"})
    found = find_inputs([archive(tmp_path / "all.zip", {f"{n:03}.zip": one for n in range(MAX_INNER_ARCHIVES + 5)})])
    assert sum(i.name == "cv.txt" for i in found) == MAX_INNER_ARCHIVES


def test_a_member_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    (item,) = find_inputs([archive(tmp_path / "bomb.zip", {"cv.txt": b"0" * 3_000_000})])
    with pytest.raises(TooLarge):
        item.load(Limits(max_bytes=1_000_000))


def test_a_broken_archive_is_an_input_with_a_problem_and_not_the_end(tmp_path: Path) -> None:
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 not an archive")
    assert names([tmp_path]) == ["broken.zip"]


def test_a_damaged_member_is_named_as_damaged(tmp_path: Path) -> None:
    path = archive(tmp_path / "all.zip", {"cv.txt": bytes(range(256)) * 40})
    data = bytearray(path.read_bytes())
    data[60:90] = b"\xff" * 30
    path.write_bytes(data)
    (item,) = find_inputs([path])
    with pytest.raises(DamagedFile):
        item.load(Limits())


def test_an_archive_whose_beginning_is_gone_is_named_as_damaged(tmp_path: Path) -> None:
    path = archive(tmp_path / "all.zip", {"a.txt": bytes(range(256)) * 8, "b.txt": b"two"})
    path.write_bytes(path.read_bytes()[40:])
    first, second = find_inputs([path])
    with pytest.raises(DamagedFile):
        first.load(Limits())
    assert second.load(Limits()) == b"two"


def test_no_resume_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        find_inputs([tmp_path])
    assert "résumé" in caught.value.remedy


def test_a_missing_path_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        find_inputs([tmp_path / "nowhere"])
