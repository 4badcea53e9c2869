"""A line that holds the words of a criterion is shown to a person; silence is said only of what no line speaks of."""

import datetime

import pytest

from pivots.assess import assess
from pivots.model.assessment import Assessment
from pivots.model.job import Criterion, Job
from tests.assess.build import Builder, Work


def assessed(b: Builder, job: Job, language: str = "en") -> Assessment:
    return assess(b.resume(language=language), b.facts(), job, datetime.date(2026, 11, 1))


def near(title: str, line: str, criterion: Criterion, language: str = "en", *, job_title: str | None = None) -> tuple[str, ...]:
    b = Builder()
    b.work(Work(title, (2019, 1), None, [(line, {})]))
    job = Job(title=job_title or title, language=language, required=(criterion,))
    return tuple(quote.quote for quote in assessed(b, job, language).criteria[0].near)


@pytest.mark.parametrize(
    ("language", "title", "name", "line"),
    [
        ("en", "Customer Success Manager", "Customer onboarding", "Ran onboarding for 70 operators, from import to first booking"),
        ("en", "Warehouse Manager", "Carrier management", "Twelve carriers under contract: tenders and weekly reviews"),
        ("en", "Warehouse Manager", "Budget responsibility", "Annual cost budget of 3.1m, landed within 1%"),
        ("en", "Paralegal", "Legal drafting", "Drafted complaints, answers and motions for attorney review"),
        ("de", "Controller", "Budgetplanung", "Jahresbudget mit elf Bereichen"),
        ("de", "Controller", "Abweichungsanalyse", "Abweichungen je Werk monatlich besprochen"),
        ("fr", "Conducteur de travaux", "Gestion des sous-traitants", "Encadrement de 12 sous-traitants par opération"),
        ("es", "Jefe de obra", "Gestión de subcontratas", "Coordiné nueve subcontratas en tres obras"),
    ],
)
def test_a_line_with_the_telling_words_is_shown(language: str, title: str, name: str, line: str) -> None:
    b = Builder()
    b.work(Work(title, (2019, 1), None, [(line, {})]))
    (result,) = assessed(b, Job(title=title, language=language, required=(Criterion(name=name),)), language).criteria
    assert result.matched
    assert [quote.quote for quote in result.evidence] == [line]


@pytest.mark.parametrize(
    ("language", "title", "name", "line"),
    [
        ("en", "Customer Success Manager", "Customer onboarding", "Handled the complaints of customers in the north"),
        ("en", "Warehouse Manager", "Budget responsibility", "Took responsibility for the night shift"),
        ("en", "Stage Technician", "Stage lighting", "Lighting the way for new ideas was my stage of life then, said the boss"),
        ("de", "Bauleiter", "Projektleitung", "Projekte für Pressen und Förderanlagen"),
        ("de", "Controller", "Qualitätssicherung im Einkauf", "Sicherung der Daten jeden Freitag"),
        ("fr", "Conducteur de travaux", "Suivi financier", "Suivi des équipes sur trois chantiers"),
        ("es", "Jefe de obra", "Control de calidad del hormigón", "Control de accesos de la obra"),
    ],
)
def test_general_words_alone_show_nothing(language: str, title: str, name: str, line: str) -> None:
    assert near(title, line, Criterion(name=name), language) == ()


def test_what_the_posting_sets_in_brackets_is_another_name() -> None:
    named = Criterion(name="Abweichungsanalyse", source="Abweichungsanalyse (Soll-Ist-Vergleich) je Kostenstelle")
    assert near("Controller", "Soll-Ist-Vergleiche je Werk", named, "de") == ("Soll-Ist-Vergleiche je Werk",)
    assert near("Controller", "Vergleiche mit dem Vorjahr", named, "de") == ()


def test_the_title_speaks_as_a_line_does() -> None:
    assert near("Senior Controller", "Berichte an die Geschäftsführung", Criterion(name="Controlling"), "de", job_title="Controller")


def test_another_trade_means_another_thing() -> None:
    onboarding = Criterion(name="Customer onboarding")
    assert near("Ferry Steward", "Onboarding of 900 passengers a crossing", onboarding, job_title="Software Developer") == ()


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Moved the office from paper to Clio", True),
        ("Made the intranet of the office", False),
        ("Looked after an intercom at the door", False),
    ],
)
def test_a_tool_is_known_by_its_name_as_it_is_written(line: str, found: bool) -> None:
    wanted = Criterion(name="Clio or Intercom", any_of=("Clio", "Intercom"), skills=("clio", "intercom"))
    assert bool(near("Paralegal", line, wanted)) == found


@pytest.mark.parametrize("category", ["licence", "certification", "language", "education", "clearance"])
def test_papers_and_languages_have_rules_of_their_own(category: str) -> None:
    assert near("Forklift Operator", "Moved pallets to the forklift bay", Criterion(name="Forklift licence", category=category)) == ()


def test_a_near_line_counts_as_named_and_is_worth_less_than_a_listed_skill() -> None:
    b = Builder()
    b.work(Work("Warehouse Manager", (2019, 1), None, [("Annual cost budget of 3.1m", {})]))
    job = Job(title="Warehouse Manager", required=(Criterion(name="Budget responsibility"), Criterion(name="Customs law")))
    assessment = assessed(b, job)
    budget, customs = assessment.criteria
    assert (budget.status, budget.matched, budget.verify) == ("claimed", True, True)
    assert (customs.status, customs.matched, customs.near) == ("missing", False, ())
    assert "Budget responsibility 0.30 (a line may show it)" in assessment.score_parts[0].why
