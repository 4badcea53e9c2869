"""What counts as a step up, as learning, as leading."""

import datetime

import pytest

from pivots.anonymize import anonymize
from pivots.assess import assess
from pivots.explain import explain
from pivots.extract import extract
from pivots.jobs import job_from_yaml
from pivots.model.assessment import Assessment
from tests.anonymize.build import document

AS_OF = datetime.date(2026, 11, 1)
JOB = (
    "title: Warehouse Team Leader\nseniority: lead\nmin_years: 3\nrequired:\n  - Inventory control\nwork_style:\n  - We teach each other\n"
)
TOP = "Ada Example\nada@example.com\n\n"


def judged(text: str) -> Assessment:
    resume, _ = anonymize(document(TOP + text))
    return assess(resume, extract(resume, AS_OF), job_from_yaml(JOB), AS_OF)


def reasons(text: str) -> dict[str, tuple[str, ...]]:
    return {reason.code: tuple(e.quote for e in reason.evidence) for reason in judged(text).growth.reasons}


def test_a_rise_goes_from_the_foot_of_the_ladder_to_the_latest_title() -> None:
    found = reasons(
        "Experience\nLead Accountant, A Ltd 01/2022 - 10/2026\n- Closes the books\n"
        "Senior Accountant, A Ltd 01/2019 - 12/2021\n- Closed the books\nJunior Accountant, B Ltd 01/2016 - 12/2018\n- Posted invoices\n"
    )
    assert [quote.split(",")[0] for quote in found["promotion"]] == ["Lead Accountant", "Junior Accountant"]


def test_a_first_job_after_an_apprenticeship_is_no_rise() -> None:
    found = reasons(
        "Experience\nElectrician, A Ltd 01/2019 - 10/2026\n- Wired pumps\nApprentice Electrician, A Ltd 01/2016 - 12/2018\n- Wired lamps\n"
    )
    assert "promotion" not in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Courses\nForklift maintenance (2025)\n", ("Forklift maintenance (2025)",)),
        ("Certifications\nPMP (2025)\n", ("PMP (2025)",)),
        ("Education\nACCA: 9 of 13 papers passed\n", ("ACCA: 9 of 13 papers passed",)),
        ("Certifications\nPMP (2009)\n", None),
        ("Certifications\nForklift licence (2025)\n", None),
        ("Summary\nMachine Learning Engineer who loves learning and wants to learn SAP (2026)\n", None),
    ],
)
def test_learning_is_a_course_an_examination_or_a_recent_certificate(text: str, expected: tuple[str, ...] | None) -> None:
    assert reasons(f"Experience\nPicker, A Ltd 01/2016 - 10/2026\n- Picked orders\n\n{text}").get("learning") == expected


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Leads 24 pickers and packers", "wider_scope"),
        ("Supervises fifteen drivers on nights", "wider_scope"),
        ("Stands in for the shift lead", "wider_scope"),
        ("Trained and signed off 31 forklift drivers", "wider_scope"),
        ("Presented the figures to the board every month", "wider_scope"),
        ("Introduced cycle counts", "wider_scope"),
        ("Watched a colleague set up a conveyor", None),
        ("Responsible for status reports", None),
        ("Set up laptops and accounts", None),
        ("Works for a group of six companies", None),
        ("Followed the board policy on footwear", None),
        ("Generated invoices from established schedules", None),
        ("Trained a model on order data", None),
    ],
)
def test_scope_is_told_by_what_the_line_itself_does(line: str, kind: str | None) -> None:
    found = reasons(f"Experience\nPicker, A Ltd 01/2016 - 10/2026\n- {line}\n")
    assert ("wider_scope" in found) is (kind == "wider_scope")


def test_training_people_speaks_for_teaching_and_training_models_does_not() -> None:
    people = judged("Experience\nPicker, A Ltd 01/2016 - 10/2026\n- Trained 31 drivers\n").culture_fit
    models = judged("Experience\nPicker, A Ltd 01/2016 - 10/2026\n- Distributed training of models over slow networks\n").culture_fit
    assert (people.percent, models.percent) == (100, None)


def test_who_leads_people_under_a_leaders_title_is_at_that_level() -> None:
    leads = judged("Experience\nWarehouse Team Leader, A Ltd 01/2022 - 10/2026\n- Leads 24 pickers and packers\n- Inventory control\n")
    titled = judged("Experience\nWarehouse Team Leader, A Ltd 01/2024 - 10/2026\n- Inventory control\n")
    assert leads.candidate_level == "lead"
    assert titled.candidate_level != "lead"


def test_a_title_that_names_only_a_level_takes_its_work_from_the_position_before() -> None:
    text = (
        "Experience\nDeputy Team Lead, A Ltd 01/2024 - 10/2026\n- Daily briefing\n"
        "Warehouse Operative, A Ltd 01/2018 - 12/2023\n- Picked orders by scanner\n"
    )
    lead, before = judged(text).relevance
    assert lead.relevance >= 0.9 * before.relevance > 0


def growth(text: str, language: str = "en") -> dict[str, str]:
    """Reasons for the growth potential as a reader sees them, by their codes."""
    resume, _ = anonymize(document(TOP + text))
    facts, job = extract(resume, AS_OF), job_from_yaml(JOB)
    assessment = assess(resume, facts, job, AS_OF)
    told = explain(resume, facts, job, assessment, language).growth_reasons
    return {reason.code: text for reason, text in zip(assessment.growth.reasons, told, strict=False)}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Mentor of two apprentices", "Passes knowledge on"),
        ("Mentored four juniors", "Passes knowledge on"),
        ("Calm routines are what my mentor names first", None),
        ("Was mentored by a colleague from the office", None),
        ("Owns the slotting plan of the depot", "Answers for a whole piece of work"),
        ("My colleague in the office owns the slotting plan", None),
        ("Launched eleven products", "Brings something new into the work"),
        ("Watched the depot that others had launched", None),
    ],
)
def test_a_label_says_what_the_line_says_of_the_candidate(line: str, said: str | None) -> None:
    found = growth(f"Experience\nPicker, A Ltd 01/2016 - 10/2026\n- {line}\n").get("wider_scope", "")
    assert found.startswith(said) if said else not found


@pytest.mark.parametrize(
    ("later", "first", "employer", "rose"),
    [
        ("Shift Manager", "Warehouse Operative", "B Ltd", True),
        ("Senior Florist", "Florist", "B Ltd", True),
        ("Florist", "Senior Florist", "B Ltd", False),
        ("Shift Manager", "Warehouse Operative", "C Ltd", False),
        ("Florist", "Intern", "B Ltd", False),
    ],
)
def test_a_higher_title_at_the_same_employer_is_a_rise_in_any_trade(later: str, first: str, employer: str, rose: bool) -> None:
    text = (
        f"Experience\n{later}, B Ltd 01/2021 - 10/2026\n- Kept things going\n{first}, {employer} 01/2016 - 12/2020\n- Kept things going\n"
    )
    assert ("promotion" in reasons(text)) == rose


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("Warehouse Operative, B Ltd 01/2018 - 12/2020\n- Picked orders, inventory control\n", "Each step leads closer to this role, from Florist to Warehouse Team Leader."),
        ("", "Has moved closer to this role, from Florist to Warehouse Team Leader."),
        ("Baker, C Ltd 01/2020 - 12/2020\n- Baked\nWarehouse Team Leader, B Ltd 01/2018 - 12/2019\n- Inventory control\n", "Has moved closer"),
    ],
)  # fmt: skip
def test_each_step_is_said_only_where_no_step_led_away(between: str, expected: str) -> None:
    latest = "Warehouse Team Leader, A Ltd 01/2021 - 10/2026\n- Leads 24 pickers and packers\n- Inventory control\n"
    first = "Florist, D Ltd 01/2014 - 12/2016\n- Sold roses\n"
    found = growth(f"Experience\n{latest}{between}{first}")["closer_to_field"]
    assert found.startswith(expected)
    assert "relevance" not in found


def test_new_skills_are_named_and_belong_to_the_job() -> None:
    head = "Experience\nWarehouse Team Leader, A Ltd 01/2023 - 10/2026\n"
    before = "Warehouse Operative, B Ltd 01/2018 - 12/2022\n- Picked orders\n"
    assert "new_skills" not in growth(f"{head}- Watercolour painting with Photoshop and Illustrator\n{before}")


def test_old_courses_show_no_learning_today() -> None:
    head = "Experience\nPicker, A Ltd 01/2010 - 10/2026\n- Picked orders\n\nCourses\n"
    assert "learning" not in reasons(f"{head}Forklift maintenance (2014)\n")
    assert "learning" in reasons(f"{head}Forklift maintenance (2025)\n")
