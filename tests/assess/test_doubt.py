"""What was not understood rules nobody out, and the confidence says so."""

import datetime

import pytest

from pivots.anonymize import anonymize
from pivots.assess import assess
from pivots.assess.case import Case
from pivots.assess.doubt import doubts
from pivots.explain import explain
from pivots.extract import extract
from pivots.model.assessment import Assessment
from pivots.model.evidence import Evidence
from pivots.model.facts import Facts
from pivots.model.job import Criterion, Job
from tests.anonymize.build import document
from tests.assess.build import Builder, Work

AS_OF = datetime.date(2026, 11, 1)
ELECTRICIAN = Job(
    title="Journeyman Electrician", min_years=4, required=(Criterion(name="Conduit bending"), Criterion(name="Motor controls"))
)


def assessed(b: Builder, job: Job, language: str = "en", headline: str | None = None) -> Assessment:
    facts: Facts = b.facts()
    if headline is not None:
        facts = facts.model_copy(update={"headline": Evidence(quote=headline, start=0, end=len(headline), page=1)})
    return assess(b.resume(language=language), facts, job, AS_OF)


def unread(line: str) -> Builder:
    """A résumé of which the line with the dates was not taken for a position."""
    b = Builder()
    b.statement("Worked on site", {}, "other")
    for number in range(2):
        b.line(f"{line} ({number})")
    return b


@pytest.mark.parametrize(
    ("language", "line", "read"),
    [
        ("en", "Litigation Paralegal, June 2021 to present", False),
        ("en", "Paralegal 2018 - 2021", False),
        ("de", "Elektriker, 03/2019 bis heute", False),
        ("fr", "Conductrice de travaux, 2015 à 2021", False),
        ("es", "Jefa de obra, 2016 – actualidad", False),
        ("en", "Founded 2018, 40 people in 2021", True),
        ("en", "Spring season 2021 - 2021", True),
        ("de", "Umsatz 2019: 4 Mio., 2021: 6 Mio.", True),
        ("en", "Telephone 555 0100", True),
    ],
)
def test_periods_that_no_position_holds_are_noticed_where_no_position_is_dated(language: str, line: str, read: bool) -> None:
    reasons = assessed(unread(line), ELECTRICIAN, language).verdict_reasons
    assert ("dates_unread" not in reasons) == read


def test_nobody_is_ruled_out_by_dates_that_were_not_understood() -> None:
    understood, not_understood = assessed(unread("Nothing dated"), ELECTRICIAN), assessed(unread("Paralegal 2018 - 2021"), ELECTRICIAN)
    assert (understood.verdict, not_understood.verdict) == ("NOT_FIT", "BORDERLINE")
    assert not_understood.confidence <= 0.6 < understood.confidence


@pytest.mark.parametrize(
    ("title", "language", "job", "doubted"),
    [
        ("Walsenburg. journeyman", "en", ELECTRICIAN, True),
        ("Instandhaltungselektrokraft", "de", Job(title="Elektroniker für Betriebstechnik", language="de", min_years=3, required=(Criterion(name="SPS"),)), True),
        ("Keeper of the lighthouse lamps", "en", ELECTRICIAN, False),
        ("Ladenhüterin", "de", Job(title="Elektroniker für Betriebstechnik", language="de", min_years=3, required=(Criterion(name="SPS"),)), False),
        ("Accountant", "en", ELECTRICIAN, False),
    ],
)  # fmt: skip
def test_a_title_like_the_roles_that_nobody_understood_is_a_doubt(title: str, language: str, job: Job, doubted: bool) -> None:
    b = Builder()
    b.work(Work(title, (2015, 1), (2024, 12), [("Kept everything going", {})]))
    assert ("title_unread" in assessed(b, job, language).verdict_reasons) == doubted


@pytest.mark.parametrize(("title", "doubted"), [("Xylo of the third kind", True), ("Accountant", False)])
def test_a_headline_alone_is_no_doubt_where_the_positions_were_understood(title: str, doubted: bool) -> None:
    b = Builder()
    b.line("Electrician")
    b.work(Work(title, (2015, 1), (2024, 12), [("Kept everything going", {})]))
    assert ("title_unread" in assessed(b, ELECTRICIAN, headline="Electrician").verdict_reasons) == doubted


def test_what_was_not_understood_takes_nothing_from_a_qualified_candidate() -> None:
    b = Builder()
    b.work(Work("Backend Engineer", (2015, 1), None, [("Ran Python services", {"python": "demonstrated"})]))
    job = Job(title="Backend Engineer", min_years=3, required=(Criterion(name="Python", skills=("python",)),))
    plain = assessed(b, job)
    b.line("Something else 2009 - 2013")
    odd = assessed(b, job)
    assert (odd.verdict, odd.confidence, odd.verdict_reasons) == ("FIT", plain.confidence, plain.verdict_reasons)


def test_a_denied_must_have_stays_a_denial() -> None:
    b = unread("Paralegal 2018 - 2021")
    b.statement("No Python so far", {"python": "negated"}, "other", status="negated")
    job = Job(title="Paralegal", min_years=3, required=(Criterion(name="Python", skills=("python",), must_have=True),))
    assert assessed(b, job).verdict == "NOT_FIT"


def test_the_reader_is_told() -> None:
    b = unread("Paralegal 2018 - 2021")
    resume, facts = b.resume(), b.facts()
    assessment = assess(resume, facts, ELECTRICIAN, AS_OF)
    narrative = explain(resume, facts, ELECTRICIAN, assessment)
    assert narrative.summary.startswith("The résumé states periods, but no position could be read from them")
    assert narrative.concerns[0].text.startswith("The résumé was probably not understood in full (periods are stated")
    assert "was probably not understood in full, so it is capped" in narrative.reasoning
    assert narrative.interview_focus[0].startswith("Before any question: open the original document")


def test_an_ordinary_resume_raises_no_doubt() -> None:
    text = "Ada Example\n\nExperience\nElectrician, A Ltd 01/2019 - 10/2026\n- Wired pumps\n\nEducation\nBSc Physics, 2014 - 2018\n"
    resume, _ = anonymize(document(text))
    assert doubts(Case(resume, extract(resume, AS_OF), ELECTRICIAN, AS_OF), (), 12) == ()
