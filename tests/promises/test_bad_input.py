"""A bad file ends as a named problem with a remedy, and every other file has its report."""

import csv
import io
import os
from pathlib import Path

import pytest
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from pivots.cli.main import main
from tests.promises.formats import as_docx, as_pdf
from tests.promises.people import Person, resume_of

JOB = Path(__file__).resolve().parents[2] / "examples/jobs/ml-infrastructure-engineer.md"
GOOD = resume_of(
    Person(
        "Tane Ngata",
        "He",
        "his",
        "salesman",
        "5 Marina Road, Lagos, Nigeria",
        "+44 7700 900123",
        "cv@example.com",
        "British",
        "Sakura University",
        1980,
    )
)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


def locked_pdf() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, encrypt=pdfencrypt.StandardEncryption("open sesame", canPrint=0))
    canvas.drawString(50, 800, "secret")
    canvas.save()
    return buffer.getvalue()


BAD = {
    "empty.txt": (b"", "empty_file"),
    "blanks.txt": (b" \n\t\n", "empty_file"),
    "picture.pdf": (PNG, None),
    "truncated.pdf": (as_pdf(GOOD)[:900], "damaged_file"),
    "locked.pdf": (locked_pdf(), "password_protected"),
    "nothing.docx": (b"", "empty_file"),
    "cut.docx": (as_docx(GOOD)[:5000], "damaged_file"),
    "noise.docx": (os.urandom(0) + bytes(range(256)) * 20, None),
    "huge.pdf": (None, "too_large"),
}


def screen(tmp_path: Path, *arguments: str) -> tuple[int, Path]:
    out = tmp_path / "out"
    with pytest.raises(SystemExit) as ended:
        main(["screen", *arguments, "--out", str(out), "--as-of", "2026-11-01"])
    return int(ended.value.code or 0), out


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, (data, _) in BAD.items():
        if data is None:
            with (folder / name).open("wb") as file:
                file.truncate(50 * 1024 * 1024)
        else:
            (folder / name).write_bytes(data)
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    (folder / "latin.txt").write_bytes(GOOD.replace("Quayside Books", "Café Müller").encode("cp1252"))
    return folder


def test_each_bad_file_is_named_and_the_good_ones_are_reported(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out = screen(tmp_path, "--job", str(JOB), str(folder))
    problems = {Path(r["source"]).name: r for r in rows(out / "private/problems.csv")}
    assert status == 1
    assert set(problems) == set(BAD)
    for name, (_, code) in BAD.items():
        assert code in (None, problems[name]["code"]), name
        assert problems[name]["message"]
        assert problems[name]["remedy"]
    assert {Path(r["source"]).name for r in rows(out / "private/identities.csv")} == {"good.txt", "latin.txt"}
    assert len(list(out.glob("candidate-*.html"))) == 2
    printed = capsys.readouterr()
    assert "truncated" not in printed.out + printed.err, "file names are personal data and stay in the private folder"


def test_text_that_is_not_utf_8_is_read_right(tmp_path: Path, folder: Path) -> None:
    screen(tmp_path, "--job", str(JOB), str(folder / "latin.txt"), "--format", "json")
    (report,) = (tmp_path / "out").glob("candidate-*.json")
    assert "Café Müller" in report.read_text(encoding="utf-8")


def test_a_folder_without_a_resume_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "none").mkdir()
    status, _ = screen(tmp_path, "--job", str(JOB), str(tmp_path / "none"))
    assert status == 2
    assert "no résumé" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "We are a nice company.\n\nCome and join us.\n"])
def test_a_job_without_a_requirement_is_refused_with_a_remedy(
    tmp_path: Path, folder: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "job.md").write_text(text)
    status, out = screen(tmp_path, "--job", str(tmp_path / "job.md"), str(folder / "good.txt"))
    assert status == 2
    assert "Error:" in capsys.readouterr().err
    assert not list(out.glob("candidate-*")) if out.exists() else True


@pytest.mark.parametrize(
    "arguments",
    [
        ["--job", "nowhere.md", "x.pdf"],
        ["x.pdf"],
        ["--job", str(JOB)],
        ["--job", str(JOB), "x.pdf", "--as-of", "yesterday"],
        ["--job", str(JOB), "x.pdf", "--format", "docx"],
    ],
)
def test_wrong_usage_ends_with_2(tmp_path: Path, arguments: list[str]) -> None:
    assert screen(tmp_path, *arguments)[0] == 2
