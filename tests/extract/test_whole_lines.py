"""In DOCX and the like a line is a paragraph: it goes on with nothing, while lines of a PDF or a text wrap."""

import pytest

from pivots.extract.rows import attach_dates, make_rows
from pivots.extract.sections import mark_sections
from pivots.extract.statements import cut
from tests.extract.build import resume_of


@pytest.mark.parametrize(
    ("lines", "whole", "count"),
    [
        (("Angebote für zwölf Zentralen", "Kundendaten in Dynamics"), True, 2),
        (("Angebote für zwölf Zentralen", "Kundendaten in Dynamics"), False, 1),
        (("Angebote für zwölf Zentralen", "und ihre Filialen"), True, 1),
    ],
)
def test_a_paragraph_goes_on_with_nothing(lines: tuple[str, ...], whole: bool, count: int) -> None:
    resume = resume_of("Berufserfahrung\n\n" + "\n".join(lines), "de")
    rows = attach_dates(make_rows(resume), [])
    mark_sections(rows)
    assert len(cut(resume.text, rows, frozenset(), whole=whole)) == count
