"""The anonymized résumé as files: the same bytes twice, nothing of the person in them."""

import datetime

import pytest

from pivots.pipeline import anonymize_document
from pivots.readers import Limits, read
from pivots.report.readback import read_back
from pivots.report.typeset import available

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
