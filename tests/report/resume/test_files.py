"""The anonymized résumé as files: the same bytes twice, nothing of the person in them."""

import datetime
import io
import re
import zipfile
import zlib

import pytest

from pivots.anonymize import check_leaks
from pivots.model.anonymous import Identity, IdentitySignal
from pivots.pipeline import anonymize_document
from pivots.readers import Limits, read
from pivots.report.readback import read_back
from pivots.report.typeset import available
from tests.readers.files import Page

TEXT = """Amara Example
amara@example.com

EXPERIENCE
Platform Engineer   Jan 2020 - Dec 2024
Riverbend Systems
- Ran Kubernetes clusters <b>&

مهندس برمجيات
软件工程师

EDUCATION
"""


def made(name: str) -> str | bytes:
    document = read(TEXT.encode(), name="cv.txt", limits=Limits())
    day = datetime.date(2026, 11, 1)
    return anonymize_document(document, candidate="Candidate X", as_of=day, file_name=None, formats=(name,))[2][name]


@pytest.mark.parametrize("name", ["txt", "html", "docx", "json", "pdf"])
def test_files_are_equal_twice_and_hold_nothing_of_the_person(name: str) -> None:
    if name == "pdf" and not available():
        pytest.skip("pivots[pdf] is not installed")
    first = made(name)
    assert first == made(name)
    text = read_back(first)
    assert "Kubernetes" in text
    assert not [word for word in ("Amara", "amara@example.com", "Typst") if word in text]


def planted_pdf() -> bytes:
    """A page that says nothing, with a name in its metadata and in text that is drawn invisibly."""
    page = Page().text(50, 100, "Harmless words").text(50, 140, "Amara Example", mode=3)
    page.canvas.setAuthor("Amara Example")
    return page.done()


def planted_docx(part: str, xml: str) -> bytes:
    data = made("docx")
    assert isinstance(data, bytes)
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as whole, zipfile.ZipFile(buffer, "w") as package:
        for name in whole.namelist():
            package.writestr(name, whole.read(name))
        package.writestr(part, xml)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        planted_pdf(),
        planted_docx("docProps/custom.xml", "<p author='Amara Example'/>"),
        planted_docx("word/hidden.xml", "<w:p><w:r><w:t>Ama</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ra Example</w:t></w:r></w:p>"),
    ],
    ids=["pdf", "docx attribute", "docx runs"],
)
def test_a_name_that_a_writer_left_behind_is_found(data: bytes) -> None:
    identity = Identity(signals=(IdentitySignal(kind="name", value="Amara Example"),))
    assert check_leaks({"file": read_back(data)}, "", identity)


@pytest.mark.parametrize("name", ["docx", "pdf"])
def test_no_byte_and_no_unpacked_stream_holds_the_person(name: str) -> None:
    """Searched without the product's own reading back."""
    if name == "pdf" and not available():
        pytest.skip("pivots[pdf] is not installed")
    data = made(name)
    assert isinstance(data, bytes)
    if name == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            texts = [package.read(part) for part in package.namelist()]
    else:
        streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
        texts = [zlib.decompressobj().decompress(stream) if stream[:1] == b"x" else stream for stream in streams]
    secrets = [word.encode(code) for word in ("Amara", "amara@") for code in ("utf-8", "utf-16-be", "utf-16-le")]
    assert len(texts) > 3
    assert not [secret for secret in secrets for text in (data, *texts) if secret in text]


def test_a_long_resume_runs_over_many_pages() -> None:
    if not available():
        pytest.skip("pivots[pdf] is not installed")
    spelled = ("".join(chr(ord("a") + int(digit)) for digit in f"{number:03}") for number in range(400))
    lines = (f"- Kept plant {number} running in {name}ford, {name}ton and {name}ham" for number, name in enumerate(spelled))
    text = TEXT + "\n".join(lines)
    document = read(text.encode(), name="cv.txt", limits=Limits())
    day = datetime.date(2026, 11, 1)
    data = anonymize_document(document, candidate="Candidate X", as_of=day, file_name=None, formats=("pdf",))[2]["pdf"]
    assert isinstance(data, bytes)
    words = read_back(data)
    assert "plant 0 running" in words
    assert "plant 399 running" in words
