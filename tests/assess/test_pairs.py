"""Which positions are relevant to which postings, over many fields: half of the pairs share words and not work."""

import datetime

import pytest

from pivots.assess import assess
from pivots.model.assessment import Assessment
from pivots.model.job import Job
from tests.assess.build import Builder, Work

AS_OF = datetime.date(2026, 11, 1)
POSTINGS = {
    "nurse": ("Registered Nurse", "Assess patients and give medication on a surgical ward|Monitor vital signs and document nursing care"),
    "teacher": (
        "Elementary School Teacher",
        "Plan lessons in reading and mathematics for the third grade|Assess pupils and talk with parents",
    ),
    "developer": ("Software Developer", "Design, code and test web services|Review code and fix bugs in production"),
    "analyst": (
        "Financial Analyst",
        "Build forecasts and budgets and explain variances|Model investments and report results to management",
    ),
    "chef": ("Sous Chef", "Run the line during dinner service and train cooks|Order food, plan menus and keep the kitchen clean"),
    "electrician": (
        "Electrician",
        "Install wiring, panels and lighting in new buildings|Test circuits and find faults in electrical systems",
    ),
    "builder": (
        "Construction Project Manager",
        "Plan and schedule building projects and manage subcontractors|Control site budgets and safety",
    ),
    "recruiter": ("Recruiter", "Source and interview candidates for open roles|Advise hiring managers and negotiate offers"),
    "driver": ("Truck Driver", "Drive tractor-trailers over long distances and secure freight|Inspect the vehicle and keep logs"),
    "designer": ("Graphic Designer", "Design layouts, logos and illustrations for print and web|Prepare artwork for printing"),
    "accountant": ("Accountant", "Prepare journal entries, reconcile ledgers and close the month|File tax returns and support the audit"),
    "lawyer": (
        "Corporate Lawyer",
        "Draft and negotiate contracts and advise on mergers|Research law and represent the company in disputes",
    ),
    "mechanic": ("Automotive Technician", "Diagnose and repair engines, brakes and steering of cars|Do inspections and oil changes"),
    "trainer": (
        "Personal Trainer",
        "Assess fitness and write exercise programs for clients|Teach group classes and show the use of equipment",
    ),
}
RELEVANT = [
    ("nurse", "Staff Nurse", "Gave medication and monitored vital signs of surgical patients|Documented nursing care and educated families"),
    ("nurse", "RN, Medical-Surgical", "Cared for post-operative patients on a busy ward|Assessed wounds and gave infusions"),
    ("teacher", "Third Grade Teacher", "Planned reading and mathematics lessons for 24 pupils|Assessed progress and met parents"),
    ("developer", "Programmer Analyst", "Coded and tested web services in a team of five|Fixed bugs and reviewed code"),
    ("analyst", "FP&A Analyst", "Built the yearly budget and forecasts|Explained variances to management"),
    ("chef", "Kitchen Supervisor", "Ran the dinner line and trained six cooks|Ordered food and planned menus with the chef"),
    ("electrician", "Journeyman Electrician", "Installed wiring and panels in new homes|Tested circuits and repaired faults"),
    ("builder", "Construction Superintendent", "Scheduled subcontractors on building sites|Controlled safety, quality and cost on site"),
    ("recruiter", "Talent Acquisition Specialist", "Sourced and interviewed candidates for engineering roles|Negotiated offers with hiring managers"),
    ("driver", "CDL-A Driver", "Drove tractor-trailers with freight through six states|Inspected the vehicle and kept logs"),
    ("designer", "Visual Designer", "Designed logos and layouts for print and web|Prepared artwork for the printer"),
    ("accountant", "Staff Accountant", "Reconciled ledgers and closed the month|Prepared journal entries and supported the audit"),
    ("lawyer", "Attorney", "Drafted contracts and advised on mergers|Represented companies in disputes"),
    ("mechanic", "Auto Mechanic", "Repaired brakes and engines of cars|Diagnosed faults and did inspections"),
    ("trainer", "Fitness Instructor", "Wrote exercise programs for clients|Taught group fitness classes"),
]  # fmt: skip
NOT_RELEVANT = [
    ("nurse", "Medical Device Sales Representative", "Sold infusion pumps to hospital wards and trained nurses in their use|Exceeded sales quota in the territory"),
    ("nurse", "Medical Secretary", "Scheduled patients and kept medical records of the ward|Answered the telephone and billed insurers"),
    ("teacher", "School Bus Driver", "Drove pupils of an elementary school to class|Kept children safe and talked with parents"),
    ("teacher", "School Custodian", "Cleaned classrooms and repaired furniture of an elementary school|Opened and closed the school building"),
    ("developer", "Technical Recruiter", "Sourced software developers and programmers for web companies|Interviewed candidates for coding roles"),
    ("developer", "Software Sales Representative", "Sold software licences to web companies|Demonstrated software to customers and met the sales quota"),
    ("analyst", "Bank Teller", "Counted cash and took deposits of bank customers|Sold accounts and balanced the drawer each day"),
    ("chef", "Kitchen Fitter", "Installed kitchen cabinets, worktops and ovens in homes|Measured kitchens and cut wood"),
    ("electrician", "Electrical Goods Salesperson", "Sold lighting, wiring and electrical tools in a store|Advised customers and stocked shelves"),
    ("builder", "Real Estate Agent", "Sold houses of new building projects|Showed buildings to buyers and negotiated contracts"),
    ("recruiter", "Software Developer", "Coded a hiring portal that matches candidates with open roles|Tested and deployed web services"),
    ("driver", "Driver Developer", "Wrote device drivers in C for network cards|Debugged kernel code and tested hardware"),
    ("designer", "Print Shop Sales Assistant", "Sold business cards and posters to customers of a print shop|Took orders and ran the till"),
    ("accountant", "Account Manager", "Grew accounts of advertising customers and won new ones|Presented campaigns and closed deals"),
    ("lawyer", "Security Guard", "Patrolled the premises of a law firm and controlled access|Wrote incident reports"),
    ("mechanic", "Car Salesperson", "Sold new and used cars and arranged inspections|Explained engines and equipment to buyers"),
    ("trainer", "Corporate Trainer", "Taught sales staff the use of a new software|Wrote training programs for employees"),
]  # fmt: skip


def held_against(posting: str, title: str, lines: str) -> Assessment:
    wanted, duties = POSTINGS[posting]
    b = Builder()
    b.work(Work(title, (2021, 1), (2023, 12), [(text, {}) for text in lines.split("|")]))
    return assess(b.resume(), b.facts(), Job(title=wanted, duties=tuple(duties.split("|"))), AS_OF)


@pytest.mark.parametrize(("posting", "title", "lines"), RELEVANT)
def test_the_same_work_under_another_title_counts(posting: str, title: str, lines: str) -> None:
    assessed = held_against(posting, title, lines)
    assert assessed.relevance[0].counted
    assert assessed.closeness is not None
    assert assessed.closeness.line_of_work == "same"


@pytest.mark.parametrize(("posting", "title", "lines"), NOT_RELEVANT)
def test_shared_words_are_not_shared_work(posting: str, title: str, lines: str) -> None:
    assessed = held_against(posting, title, lines)
    assert not assessed.relevance[0].counted
    assert assessed.closeness is not None
    assert assessed.closeness.line_of_work != "same"


@pytest.mark.parametrize(("posting", "title", "lines"), NOT_RELEVANT)
def test_who_does_the_work_stands_before_who_shares_its_words(posting: str, title: str, lines: str) -> None:
    others = [held_against(*pair).closeness for pair in RELEVANT if pair[0] == posting]
    own = held_against(posting, title, lines).closeness
    assert own is not None
    assert all(other is not None and other.value > own.value + 0.1 for other in others)
