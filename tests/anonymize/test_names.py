"""The candidate's name goes wherever it stands, of every origin and script; tools and ordinary words stay."""

import pytest

from pivots.model.document import Document, Line
from tests.anonymize.build import document, resume

CAREER = """{name}
Platform Engineer
{contact}

SUMMARY
{name} runs clusters. {first} also writes Python; {last}'s notes are short.

EXPERIENCE
Platform Engineer   Mar 2019 - Present
Riverbend Systems
- Docker images built in Jenkins, tests in Jasmine
- Will travel; may move; the art of calm

SKILLS
Python, Kafka, Ada, Spring
"""
NAMES = [
    "Amina Okonkwo", "Jan van der Meer", "María José García López", "Zhang Wei", "Nguyễn Thị Hoa", "Kelly O'Brien", "Fatima al-Hassan",
    "Jean-Luc Dubois", "Björk Jónsdóttir", "Kwame Nkansah-Boateng", "Li Na", "Oleksandr Kovalenko", "Aroha Te Rangi", "SOFIA LINDQVIST",
    "Małgorzata Wójcik-Nowak", "Pádraig Mac Giolla", "Александр Коваленко", "محمد الأحمد", "प्रिया शर्मा", "Ng Kah Wai",
]  # fmt: skip


def cv(name: str, contact: str = "cv@example.com | +1 312 555 0142") -> str:
    return CAREER.format(name=name, first=name.split(maxsplit=1)[0], last=name.rsplit(maxsplit=1)[-1], contact=contact)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_gives_the_same_text(name: str) -> None:
    assert resume(cv(name)) == resume(cv("Tane Ngata"))


@pytest.mark.parametrize(
    "name", ["Grace Stone", "Mark Rivers", "Will Nightingale", "Rose Young", "Grant Hill", "Hope Fields", "Jasmine Baker"]
)
def test_names_that_are_words(name: str) -> None:
    text = resume(cv(name, f"{name.replace(' ', '.').lower()}@example.com")).text
    assert name not in text
    assert {"Jasmine", "Jenkins", "Will travel", "the art of calm", "may move"} <= {
        w for w in ("Jasmine", "Jenkins", "Will travel", "the art of calm", "may move") if w in text
    }


@pytest.mark.parametrize(
    ("mention", "left"),
    [
        ("Reviewed by Okonkwo-Daly and others", "Reviewed by [name] and others"),
        ("S. Okonkwo-Daly, 2019", "[name], 2019"),
        ("By Okonkwo-Daly, Sinéad", "By [name]"),
        ("BY SINEAD OKONKWO-DALY", "BY [name]"),
        ("Sinead's own tool", "[name]'s own tool"),
        ("Okonkwo-Daly Consulting Ltd", "[name] Consulting Ltd"),
        ("Daly Waters campaign", "[name] Waters campaign"),
        ("Dalyan, a resort", "Dalyan, a resort"),
        ("Sinéadesque style", "Sinéadesque style"),
    ],
)
def test_mentions_in_other_shapes(mention: str, left: str) -> None:
    text = resume(f"Sinéad Okonkwo-Daly\nAnalyst\n\nSummary\nAnalyst.\n{mention}").text
    assert text.splitlines()[-1] == left


@pytest.mark.parametrize(
    "top",
    ["Curriculum Vitae\nAmara Eze", "Name: Amara Eze", "Amara Eze, RN, BSN", "Dr. Amara Eze", "EZE, Amara", "Amara (Ama) Eze", "Amara Eze née Obi",
     "Amara Eze | Data Analyst", "Lebenslauf – Amara Eze", "Amara Eze (she/her)", "Name\nAmara Eze", "AMARA EZE DATA ANALYST"],
)  # fmt: skip
def test_ways_to_write_the_top_line(top: str) -> None:
    text = resume(f"{top}\ncv@example.com\n\nSummary\nAnalyst with SQL. Eze's reports are read. Obi and Ama are names.").text
    assert "Amara" not in text
    assert "Eze" not in text


def test_large_type_below_a_sidebar() -> None:
    rows = [
        ("Contact", 9.0),
        ("+1 312 555 0142", 9.0),
        ("Skills", 9.0),
        ("Python, SQL", 9.0),
        ("Tane Ngata", 26.0),
        ("Data Analyst", 11.0),
        ("Experience", 12.0),
        ("Analyst, 2019 - 2022", 10.0),
    ]
    made = Document(format="pdf", pages=1, lines=tuple(Line(text=t, size=s, block=n) for n, (t, s) in enumerate(rows)))
    assert "Ngata" not in resume_of(made)


def resume_of(made: Document) -> str:
    from pivots.anonymize import anonymize

    return anonymize(made)[0].text


def test_file_name_and_author_confirm_a_name_that_is_a_word() -> None:
    text = "Resume\ncv@example.com\nHope\n\nSummary\nHope leads a team. We hope for the best."
    assert "Hope" not in resume(text, "Hope_CV.pdf", metadata=(("Author", "Hope"),)).text
    assert "We hope" in resume(text, "Hope_CV.pdf").text


@pytest.mark.parametrize(
    "top",
    ["Senior Data Engineer", "Curriculum Vitae", "Professional Summary", "Kubernetes", "Product Manager\nJira, SQL", "FLORALDESIGNER"],
)
def test_no_name_is_invented(top: str) -> None:
    assert "name" not in resume(f"{top}\n\nExperience\nEngineer, 2019 - 2022").removed


def test_the_footer_of_every_page() -> None:
    lines = [*document(cv("Tane Ngata")).lines, Line(text="Tane Ngata – Page 1 of 2", kind="page_footer", block=90)]
    assert "Page" not in resume_of(Document(format="pdf", pages=2, lines=tuple(lines)))


@pytest.mark.parametrize(
    "top",
    ["HEAD CHEF", "ACCOUNT MANAGER", "CLASSROOM TEACHER", "DESKTOP SUPPORT ENGINEER", "TELEPHONE INTERVIEWER", "REGIONAL SCHEDULE MANAGER"],
)
@pytest.mark.parametrize(
    "entry", ["{title}\nMarch 2019 - Present\nRiverbend Ltd", "03/2019 - Present {title}", "{title}   03/2019 - Present"]
)
def test_a_job_title_at_the_top_of_a_resume_without_a_name_is_no_name(top: str, entry: str) -> None:
    body = f"SUMMARY\nCalm at the telephone.\n\nEXPERIENCE\n{entry.format(title=top.title())}\n- Kept the weekly plan"
    found = resume(f"{top}\n\n{body}")
    assert "name" not in found.removed
    assert found.text.startswith(top)


@pytest.mark.parametrize("name", ["Okonkwo", "Amina Okonkwo", "AMINA OKONKWO"])
def test_a_name_before_a_title_goes_even_where_no_other_sign_agrees(name: str) -> None:
    body = "EXPERIENCE\nChef   03/2019 - Present\nRiverbend Ltd\n- Kept the weekly plan"
    assert "okonkwo" not in resume(f"{name} Chef\n\n{body}").text.lower()


def test_a_business_named_after_the_person_does_not_make_a_title_of_the_name() -> None:
    text = resume("Amina Okonkwo\n\nEXPERIENCE\nAmina Okonkwo 2012 - Present\nPhotographer\n- Took pictures of bridges").text
    assert "Okonkwo" not in text


@pytest.mark.parametrize("name", ["Ayşe Yıldırım", "Emre Kılıç", "İbrahim Aydın", "Işıl Sarı", "Nguyễn Thị Hoa", "Moana Parata"])
def test_a_name_in_capitals_above_and_small_below(name: str) -> None:
    capitals = name.replace("i", "İ").upper()
    text = resume(cv(name).replace(name, capitals, 1) + f"\nAward for {name.rsplit(maxsplit=1)[-1]} in 2018").text
    assert not [part for part in name.split() if part in text]


@pytest.mark.parametrize(
    "line", ["Training for Jenkins in 2018", "Award for Kafka", "Python course for Jasmine", "Tests in Hoa and Parata"]
)
def test_a_tool_of_no_name_stays_behind_an_award(line: str) -> None:
    assert line in resume(cv("Moana Whitiora") + f"\n- {line}").text


def test_the_particle_of_a_name_that_address_and_link_know_stays_a_word() -> None:
    """``von`` stands in the e-mail and in the link as well, and in every German sentence."""
    text = "Friedrich von der Heide\nfriedrich.von.der.heide@example.com | https://linkedin.com/in/friedrich-von-der-heide\n\n"
    text += "Berufserfahrung\n\nKonstrukteur, Muster GmbH\n03/2019 - 10/2026\n- Konstruktion von Gehäusen in SolidWorks\n"
    assert "Konstruktion von Gehäusen" in resume(text).text
