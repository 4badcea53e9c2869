"""What one list item, sentence or table asks for, and how binding."""

import pytest

from pivots.jobs import parse_posting, parse_text
from pivots.jobs.headings import heading_section
from pivots.model.document import Document, Line
from pivots.model.job import Criterion, Job

TWO_MORE = "- Linux\n- Git\n- Docker\n"


def asked(body: str, title: str = "Surveyor") -> Job:
    return parse_text(f"# {title}\n\n{body}\n")


def names(criteria: tuple[Criterion, ...]) -> list[str]:
    return [criterion.name for criterion in criteria]


def of_item(item: str, heading: str = "Requirements", title: str = "Surveyor") -> list[str]:
    return names(asked(f"## {heading}\n\n- {item}\n", title).required)


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Ahrefs, Semrush or Moz", "Ahrefs, Semrush or Moz"),
        ("HCPC registration", "HCPC registration"),
        ("Registered with the NMC", "Registered with the NMC (United Kingdom)"),
        ("Assessment for learning", "Assessment for learning"),
        ("Planning appeals you won yourself", "Planning appeals"),
        ("Valid driver's license", "Driver's license"),
        ("Master electrician license", "Master electrician license"),
        ("LLM fine-tuning", "LLM fine-tuning"),
        ("Key Stage 3 mathematics", "Key Stage 3 mathematics"),
        ("postgres", "PostgreSQL"),
    ],
)
def test_a_criterion_is_called_as_the_employer_calls_it(item: str, name: str) -> None:
    assert of_item(item) == [name]


@pytest.mark.parametrize(
    "item",
    [
        "Pride in a job well done",
        "Access to a car",
        "Commitment to equality and inclusion",
        "Your apprenticeship counts",
        "Grit, curiosity and a good ear",
    ],
)
def test_no_criterion_is_made_of(item: str) -> None:
    job = asked(f"## Requirements\n\n- {item}\n{TWO_MORE}")
    assert names(job.required) == ["Linux", "Git", "Docker"]


@pytest.mark.parametrize(
    ("item", "ways"),
    [
        ("Terraform (or Pulumi, we're not fussy)", ("Terraform", "Pulumi")),
        ("Group sessions: hydrotherapy, exercise classes or Pilates", ("Hydrotherapy", "Group exercise classes", "Pilates")),
        ("A monitoring tool: Prometheus, Grafana or Datadog", ("Prometheus", "Grafana", "Datadog")),
        ("At least one of: retrieval-augmented generation (RAG), fine-tuning", ("Retrieval-augmented generation", "Model fine-tuning")),
        ("Quality improvement or audit", ("Quality improvement", "Auditing")),
    ],
)
def test_one_of_several_is_enough(item: str, ways: tuple[str, ...]) -> None:
    (criterion,) = asked(f"## Requirements\n\n- {item}\n").required
    assert criterion.any_of == ways


@pytest.mark.parametrize(
    "item",
    [
        "Fire alarm systems (it helps if you've done it)",
        "If you can write a bit of SQL you will be everybody's favourite",
        "Exposure to Tableau would be icing on the cake",
        "Wenn du SQL kannst, umso besser",
        "SAP PM (wird angelernt)",
        "Si vous connaissez Docker, tant mieux",
    ],
)
def test_what_is_only_welcome_is_preferred(item: str) -> None:
    job = asked(f"## Requirements\n\n- {item}\n- Python\n")
    assert names(job.required) == ["Python"]
    assert len(job.preferred) == 1


@pytest.mark.parametrize(
    "item",
    [
        "If you have managed SQL databases, we want to hear from you",
        "Git n'a plus de secret pour toi",
    ],
)
def test_what_only_looks_so_stays_required(item: str) -> None:
    assert len(asked(f"## Requirements\n\n- {item}\n").required) == 1


SPECIFICATION = """
| Criteria | Essential | Desirable |
| Qualifications | Current NMC registration | Mentorship qualification |
| Experience | Two years in theatre; airway management | Telemetry |
"""


def test_a_table_of_essential_and_desirable_is_two_lists() -> None:
    job = asked(f"PERSON SPECIFICATION\n{SPECIFICATION}\nOur values: Kind. Open.\n")
    assert {"NMC registration (United Kingdom)", "Airway management"} <= set(names(job.required))
    assert {"Telemetry"} <= set(names(job.preferred))
    assert not {"Criteria", "Qualifications", "Experience"} & {*names(job.required), *names(job.preferred)}


def test_cells_of_several_paragraphs_keep_their_column() -> None:
    lines = [
        Line(text="Person specification", kind="heading", level=2),
        Line(text="Essential   Desirable", block=1),
        Line(text="Qualifications   Degree in geology", block=1),
        Line(text="Chartered status", block=1),
        Line(text="Boat handling", block=2),
        Line(text="Experience   Shaft sinking", block=2),
        Line(text="Grouting", block=2),
        Line(text="Python", block=3),
        Line(text="Our values", kind="heading", level=2, block=4),
        Line(text="Be kind.", block=5),
    ]
    job = parse_posting(Document(format="docx", pages=1, lines=tuple(lines)))
    assert {"Shaft sinking", "Grouting"} <= set(names(job.required))
    assert {"Boat handling", "Python"} == set(names(job.preferred))


def test_sentences_without_a_verb_are_items() -> None:
    job = asked("## What we need to see in your CV\n\nShaft sinking. Workday or SuccessFactors. Grouting of boreholes.\n")
    assert names(job.required) == ["Shaft sinking", "Workday or SuccessFactors", "Grouting of boreholes"]


def test_semicolons_and_commas_behind_a_heading_in_the_line_are_lists() -> None:
    job = asked("Requirements: Xero; payroll; shaft sinking.\n\nNice to have: Tableau, boat handling\n")
    assert names(job.required) == ["Xero", "Payroll", "Shaft sinking"]
    assert names(job.preferred) == ["Tableau", "Boat handling"]


@pytest.mark.parametrize(
    ("words", "section"),
    [
        ("So, in short, what we need from you", "need"),
        ("WIR SETZEN VORAUS", "need"),
        ("¿Qué pedimos?", "need"),
        ("Profil attendu", "need"),
        ("And what would make us smile", "wish"),
        ("Toll, aber nicht Bedingung", "wish"),
        ("Ce qui ferait la différence", "wish"),
        ("Puntos extra", "wish"),
        ("House rules", "style"),
        ("Nos repères", "style"),
        ("Was Sie bekommen", "benefits"),
        ("Darüber freuen wir uns auf Ihre Bewerbung", None),
        ("What we want to build", None),
        ("Was wir bauen", None),
    ],
)
def test_headings_of_many_styles(words: str, section: str | None) -> None:
    assert heading_section(words) == section


@pytest.mark.parametrize(
    ("item", "title", "found"),
    [
        ("Five years in natural language processing", "Data Scientist, Language", ["Natural language processing"]),
        ("Five years in natural language processing", "Natural Language Processing Lead", []),
        ("3+ years in customer success", "Customer Success Manager", []),
        ("Two years' experience in shaft sinking", "Surveyor", ["Shaft sinking"]),
        ("Two years' experience in a similar role", "Surveyor", []),
    ],
)
def test_years_in_the_jobs_own_field_are_no_criterion_of_their_own(item: str, title: str, found: list[str]) -> None:
    job = asked(f"## Requirements\n\n- {item}\n{TWO_MORE}", title)
    assert names(job.required) == [*found, "Linux", "Git", "Docker"]
    assert job.min_years is not None


def test_things_listed_apart_stay_apart_where_the_tables_file_them_together() -> None:
    job = asked("## Requirements\n\n- Renewals\n- Quarterly business reviews\n", "Account Manager")
    assert names(job.required) == ["Renewals", "Quarterly business reviews"]


@pytest.mark.parametrize(("heading", "must"), [("MUST HAVE", True), ("Your profile", False)])
def test_a_driving_licence_under_must_have_is_a_must_have(heading: str, must: bool) -> None:
    job = asked(f"## {heading}\n\n- Valid driver's license\n- Python\n")
    assert any(criterion.must_have for criterion in job.required) is must
