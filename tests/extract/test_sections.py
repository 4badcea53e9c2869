"""Which section a line stands in."""

import pytest

from pivots.extract.rows import make_rows
from pivots.extract.sections import mark_sections
from tests.extract.build import resume_of


def sections(text: str, language: str = "en") -> list[str]:
    rows = make_rows(resume_of(text, language))
    mark_sections(rows)
    return [row.section for row in rows if not row.heading]


HEADINGS = [
    ("EXPERIENCE", "experience"),
    ("Work history", "experience"),
    ("Work", "experience"),
    ("Systems", "skills"),
    ("Professional Experience:", "experience"),
    ("BERUFLICHER WERDEGANG", "experience"),
    ("Expérience professionnelle", "experience"),
    ("Experiencia laboral", "experience"),
    ("P R O J E C T S", "projects"),
    ("Selected work in more detail", "projects"),
    ("Ausgewählte Projekte", "projects"),
    ("Ausbildung", "education"),
    ("Formation", "education"),
    ("Kenntnisse", "skills"),
    ("Compétences", "skills"),
    ("Licenses and Certifications", "certifications"),
    ("Sprachen", "languages"),
    ("Ehrenamt", "volunteering"),
    ("Weiterbildung", "courses"),
    ("Referees", "references"),
    ("SELECTED INDUSTRY EXPERIENCE", "experience"),
]


@pytest.mark.parametrize(("heading", "section"), HEADINGS)
def test_a_heading_opens_its_section(heading: str, section: str) -> None:
    assert sections(f"[name]\n\n{heading}\n\nSome words here") == ([section] if heading else [])


NOT_HEADINGS = [
    "Work on three systems",
    "• Skills",
    "experience.",
    "Skills-fair instructor each spring",
    "My experience with people is long and happy",
    "Languages 2019 – 2021",
]


@pytest.mark.parametrize("line", NOT_HEADINGS)
def test_a_line_that_only_holds_the_word_opens_none(line: str) -> None:
    assert set(sections(f"Summary\n\nWords\n{line}\nMore words")) == {"summary"}


def test_a_label_puts_its_line_into_a_section() -> None:
    assert sections("Skills\n\nTools: Excel, Word\nLanguages: English, Urdu\nOther: tea") == ["skills", "languages", "skills"]


def test_a_label_inside_a_job_stays_in_the_job() -> None:
    text = "Experience\n\nEngineer   2018 – 2020\nExample Ltd\n• Skills: Java, SQL\nKey achievements:\n• Won."
    assert set(sections(text)) == {"experience"}


def test_a_heading_that_stands_under_several_jobs_is_a_label() -> None:
    job = "Engineer   2018 – 2020\nExample Ltd\n\nKey Achievements\n\n• Won.\n\n"
    assert set(sections("Experience\n\n" + job + job)) == {"experience"}
