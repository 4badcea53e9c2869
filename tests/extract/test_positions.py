"""Entries of many layouts read as positions."""

import datetime

import pytest

from pivots.extract import extract
from pivots.model.facts import Facts, Position
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)


def facts_of(text: str, language: str = "en") -> Facts:
    return extract(resume_of(text, language), AS_OF)


def brief(position: Position) -> tuple[str, str | None, str]:
    return position.title, position.employer, position.kind


LAYOUTS = {
    "title and dates, then employer": "Backend Developer   Nov 2020 – present\nVoltaris Services Ltd, Dublin\n• Built billing.",
    "employer, then title and dates": "Voltaris Services Ltd   Dublin\nBackend Developer   Nov 2020 – present\n• Built billing.",
    "title, dates, employer": "Backend Developer\nNov 2020 – present\nVoltaris Services Ltd, Dublin\n• Built billing.",
    "dates first": "Nov 2020 – present\nBackend Developer\nVoltaris Services Ltd, Dublin\n• Built billing.",
    "one line with commas": "Backend Developer, Voltaris Services Ltd, Dublin   11/2020 – present\n• Built billing.",
    "employer before a dash": "Voltaris Services Ltd — Backend Developer   11/2020 – present\n• Built billing.",
    "title at employer": "Backend Developer at Voltaris Services Ltd, Nov 2020 – present\n• Built billing.",
    "employer with dates in brackets": "Voltaris Services Ltd, Dublin (Nov 2020 – present)\nBackend Developer\n• Built billing.",
    "bars": "Backend Developer\nVoltaris Services Ltd · Dublin | 11/2020 – present\n• Built billing.",
    "dates in the left column": "11/2020 – present   Backend Developer\nVoltaris Services Ltd · Dublin\n• Built billing.",
    "place replaced": "Backend Developer   Nov 2020 – present\nVoltaris Services Ltd, [location]\n• Built billing.",
    "duration behind": "Backend Developer   Nov 2020 – present (6 years)\nVoltaris Services Ltd\n• Built billing.",
}


@pytest.mark.parametrize("body", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_every_layout_gives_title_employer_and_dates(body: str) -> None:
    (position,) = facts_of(f"[name]\n\nExperience\n\n{body}").positions
    assert brief(position) == ("Backend Developer", "Voltaris Services Ltd", "employment")
    assert position.start is not None
    assert (position.start.year, position.start.month, position.current, position.months) == (2020, 11, True, 72)


@pytest.mark.parametrize("body", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_a_second_entry_of_the_same_layout_is_found_too(body: str) -> None:
    earlier = body.replace("Backend", "Frontend").replace("Voltaris Services", "Meridiem Software").replace("Nov 2020", "Feb 2018")
    earlier = earlier.replace("11/2020", "02/2018").replace("present", "Oct 2020")
    positions = facts_of(f"[name]\n\nExperience\n\n{body}\n\n{earlier}").positions
    assert [position.title for position in positions] == ["Backend Developer", "Frontend Developer"]
    assert positions[1].employer == "Meridiem Software Ltd"
    assert positions[1].months == 33


KINDS = [
    ("Research Intern   Jun – Aug 2020\nMeadow Institute", "internship"),
    ("Praktikant Versuch   03.2023 – 05.2023\nMuster Antriebe GmbH", "internship"),
    ("Freelance Web Developer   2019 – 2021\nVarious clients", "freelance"),
    ("Grundwehrdienst   07/1999 – 04/2000\nBundeswehr", "military"),
    ("Aircraft Technician   2010 – 2014\nRoyal Air Force", "military"),
    ("Bundesfreiwilligendienst   08.2010 – 07.2011\nMuster Werkstätten", "volunteering"),
    ("Volunteer tutor   2019 – 2021\nExample Library", "volunteering"),
    ("Doctoral Researcher   2016 – 2020\nExample Institute", "doctorate"),
    ("Ausbildung zum Industriemechaniker   2010 – 2013\nMuster AG", "apprenticeship"),
    ("Parental leave   2019 – 2020", "career_break"),
    ("Career break   03/2022 – 08/2023\nrelocation", "career_break"),
    ("2021-2022 Career break, caring for a family member", "career_break"),
    ("Family Support Worker   2019 – 2021\nRelocation Example Ltd", "employment"),
    ("Masterarbeit   04.2025 – 10.2025\nMuster KG", "project"),
    ("Volunteer Coordinator   2019 – 2021\nExample Library", "employment"),
    ("Internal Auditor   2019 – 2021\nExample Bank", "employment"),
    ("Werkstudent Konstruktion   10.2016 – 03.2017\nMuster AG", "employment"),
    ("Store Manager   2019 – 2021\nSalvation Army", "employment"),
]


@pytest.mark.parametrize(("body", "kind"), KINDS)
def test_the_kind_of_a_position_is_told_by_its_words(body: str, kind: str) -> None:
    (position,) = facts_of(f"Experience\n\n{body}").positions
    assert position.kind == kind


def test_a_bootcamp_or_rotation_among_the_jobs_is_no_position() -> None:
    facts = facts_of(
        "Experience\n\nNurse   2020 – 2022\nExample Hospital\n\nClinical rotation   2019 – 2020\nExample Hospital, ICU\n• Watched Kubernetes."
    )
    assert [position.title for position in facts.positions] == ["Nurse"]
    assert [mention.status for mention in facts.mentions if mention.skill == "kubernetes"] == ["coursework"]


def test_education_is_not_employment() -> None:
    facts = facts_of("Education\n\nMSc Computer Science   2013 – 2015\n[school]\n\nBSc Physics   2010 – 2013\n[school]")
    assert facts.positions == ()
    assert facts.total_months == 0


def test_projects_at_the_same_employer_add_no_time() -> None:
    job = "Experience\n\nDeveloper   01/2020 – 12/2021\nExample Ltd\n• Wrote code."
    projects = "\n\nSelected projects\n\nLedger rewrite   2020 – 2021\nExample Ltd\nTwo years of careful work."
    alone, both = facts_of(job), facts_of(job + projects)
    assert both.total_months == alone.total_months == 24
    assert {position.kind for position in both.positions} == {"employment", "project"}


def test_a_promotion_keeps_the_employer() -> None:
    text = "Experience\n\nExample Freight Ltd\nSenior Planner   2020 – 2022\n• Planned.\nPlanner   2018 – 2020\n• Drove."
    assert [position.employer for position in facts_of(text).positions] == ["Example Freight Ltd", "Example Freight Ltd"]


def test_a_date_in_a_sentence_or_bullet_is_no_entry() -> None:
    text = "Experience\n\nNurse   06/2018 – 06/2020\nExample Hospital\n• Led the response to the outage of November 2019.\n• Parental leave 03/2019 – 05/2019."
    assert [position.months for position in facts_of(text).positions] == [25]


def test_an_office_held_within_a_job_is_a_line_of_that_job() -> None:
    text = "Experience\n\nStaff nurse   06/2012 – 06/2020\nExample Hospital\n• Cared for eight beds.\n• Night representative in the council, 2017 to 2019."
    assert [position.title for position in facts_of(text).positions] == ["Staff nurse"]


def test_reversed_dates_keep_the_job_and_count_nothing() -> None:
    (position,) = facts_of("Experience\n\nNurse   06/2020 – 06/2018\nExample Hospital").positions
    assert (position.title, position.months, position.interval) == ("Nurse", 0, None)


def test_an_undated_job_is_listed_without_months() -> None:
    (position,) = facts_of("Experience\n\nRegistered Nurse\nExample Hospital\n• Cared for patients.").positions
    assert (position.title, position.employer, position.interval, position.start) == ("Registered Nurse", "Example Hospital", None, None)


def test_a_resume_without_headings_still_has_its_jobs() -> None:
    text = "[name]\n\nSenior Accountant   2018 – 2022\nExample Trading Ltd\n• Closed the books.\n\nAccountant   2015 – 2018\nSample Foods Ltd\n• Kept them."
    assert [position.title for position in facts_of(text).positions] == ["Senior Accountant", "Accountant"]


def test_placeholders_are_never_title_or_employer() -> None:
    (position,) = facts_of("Experience\n\nNurse, [location]   2018 – 2020\n[person], [location]").positions
    assert position.title == "Nurse"
    assert position.employer is None


@pytest.mark.parametrize(
    ("head", "share"), [("Nurse (80%)", 0.8), ("Pflegerin, Teilzeit 60 %", 0.6), ("Clerk, 0.5 FTE", 0.5), ("Clerk, 12% growth", None)]
)
def test_part_time_is_stated_and_shortens_nothing(head: str, share: float | None) -> None:
    (position,) = facts_of(f"Experience\n\n{head}   01/2018 – 12/2019\nExample Ltd").positions
    assert (position.part_time_share, position.months) == (share, 24)


def test_following_year_only_jobs_leave_no_gap_in_the_shortest_reading() -> None:
    facts = facts_of("Experience\n\nDesign Engineer   Since 2022\nSample GmbH\n• Drew.\n\nEngineer   2017 – 2022\nExample Ltd\n• Drew.")
    assert (facts.total_months, facts.total_months_low, facts.total_months_high) == (112, 107, 118)


def test_an_employer_replaced_by_a_placeholder_does_not_hide_the_job() -> None:
    text = "Experience\n\nTravel Nurse, Critical Care\n[own company] (own company) · [location] | 01/2023 – present\n• Thirteen-week contracts."
    (position,) = facts_of(text).positions
    assert (position.title, position.kind, position.months) == ("Travel Nurse, Critical Care", "freelance", 46)


def test_dates_read_as_a_column_of_their_own_are_joined_with_the_titles_in_order() -> None:
    jobs = "Nurse, Example Hospital\n• Cared.\n\nCashier, Example Stores\n• Sold."
    text = f"Experience\n\n{jobs}\n\nJan 2020 – Dec 2021\n\nJan 2018 – Dec 2019"
    assert [(position.title, position.months, position.start and position.start.year) for position in facts_of(text).positions] == [
        ("Nurse", 24, 2020),
        ("Cashier", 24, 2018),
    ]


UNDATED = """[name]

Experience

Platform Engineer   03/2025 – 10/2025
Northgate Systems Ltd
- Wrote deployment tools in Python

{head}
- Described all servers in Terraform
"""


@pytest.mark.parametrize(
    "head",
    [
        "DevOps Engineer\nSouthgate Systems Ltd", "Southgate Systems Ltd\nDevOps Engineer", "DevOps Engineer | Southgate Systems Ltd",
        "DevOps Engineer, Southgate Systems Ltd",
    ],
)  # fmt: skip
def test_a_position_without_dates_below_a_dated_one_keeps_its_own_lines(head: str) -> None:
    positions = facts_of(UNDATED.format(head=head)).positions
    assert [(p.title, p.employer, p.months) for p in positions] == [
        ("Platform Engineer", "Northgate Systems Ltd", 8),
        ("DevOps Engineer", "Southgate Systems Ltd", 0),
    ]
    assert positions[0].text_end < positions[1].text_start


@pytest.mark.parametrize(
    "line", ["DevOps Engineer", "Technologies: Terraform", "Terraform and Ansible", "Worked with Southgate Systems Ltd"]
)
def test_what_stands_below_bullets_without_employer_is_no_position(line: str) -> None:
    """``DevOps Engineer`` alone may be one of two roles within the dates above."""
    assert [p.title for p in facts_of(UNDATED.format(head=line)).positions] == ["Platform Engineer"]
