"""One standing per criterion, the same in every section: ruled out, in progress, read from a line."""

import datetime

import pytest

from pivots.assess import assess
from pivots.explain import explain
from pivots.model.assessment import Assessment
from pivots.model.facts import Achievement, Certification
from pivots.model.job import Criterion, Job
from pivots.model.narrative import Narrative
from tests.assess.build import Builder, Work, need

AS_OF = datetime.date(2026, 11, 1)
EXAM = Criterion(name="Controller certificate (IHK)", category="certification", skills=("bilanzbuchhalter",))


def told(b: Builder, *required: Criterion, language: str = "en", title: str = "Backend Engineer") -> tuple[Assessment, Narrative]:
    job = Job(title=title, required=required)
    resume, facts = b.resume(), b.facts()
    assessment = assess(resume, facts, job, AS_OF)
    return assessment, explain(resume, facts, job, assessment, language)


def denying() -> Builder:
    b = Builder()
    lines = [("Wrote the billing service in Python", {"python": "demonstrated"}), ("No experience with Kafka", {"kafka": "negated"})]
    b.work(Work("Backend Engineer", (2019, 1), None, lines))
    return b


PYTHON, KAFKA, RUST = need("Python", "python"), need("Kafka", "kafka"), need("Rust", "rust")


def test_a_denial_is_ruled_out_in_every_section() -> None:
    _, narrative = told(denying(), PYTHON, KAFKA)
    assert "Kafka is ruled out by the résumé's own words" in narrative.summary
    assert any(c.text == "Kafka is ruled out by the résumé's own words: “No experience with Kafka”." for c in narrative.concerns)
    assert not any("Kafka is not shown" in text for text in (narrative.summary, *narrative.interview_focus))
    assert narrative.what_would_change_it == ("Qualified cannot be reached by proof alone: the résumé itself rules out Kafka.",)


def test_what_is_denied_is_not_asked_for_where_something_else_is_open() -> None:
    b = denying()
    assessment, narrative = told(b, PYTHON, need("Docker", "docker"), need("Go", "go"), need("SQL", "sql"), KAFKA)
    assert [change.criteria for change in assessment.changes] == [("Docker", "Go"), ("Docker", "Go", "SQL")]
    assert not any("proof of" in change and "Kafka" in change for change in narrative.what_would_change_it)


def test_silence_is_no_denial() -> None:
    _, narrative = told(denying(), PYTHON, RUST)
    assert "Rust is not shown" in narrative.summary
    assert "ruled out" not in narrative.summary
    assert narrative.what_would_change_it == ("Proof of Rust would lift the verdict to Qualified.",)


def test_one_denied_alternative_rules_the_choice_out_and_one_shown_does_not() -> None:
    choice = need("Kafka or RabbitMQ", "kafka", "rabbitmq")
    assert told(denying(), choice)[0].criteria[0].status == "negated"
    b = denying()
    b.work(Work("Backend Engineer", (2016, 1), (2018, 12), [("Ran RabbitMQ", {"rabbitmq": "demonstrated"})]))
    assert told(b, choice)[0].criteria[0].status == "demonstrated"


@pytest.mark.parametrize(("pending", "status"), [(True, "aspirational"), (False, "negated")])
def test_a_planned_paper_is_in_progress_and_a_lapsed_one_is_not(pending: bool, status: str) -> None:
    b = denying()
    line = b.line("Bilanzbuchhalter IHK, Prüfung im Frühjahr 2027")
    b.certifications.append(
        Certification(name="Bilanzbuchhalter IHK", skill=EXAM.skills[0], valid=False, pending=pending, evidence=(line,))
    )
    assessment, narrative = told(b, PYTHON, EXAM)
    assert assessment.criteria[1].status == status
    said = any(
        c.text.endswith("is in progress and not held yet: “Bilanzbuchhalter IHK, Prüfung im Frühjahr 2027”.") for c in narrative.concerns
    )
    assert said == pending
    assert any("in progress: ask which parts are passed" in question for question in narrative.interview_focus) == pending


def onboarding() -> tuple[Builder, Criterion]:
    b = Builder()
    b.work(Work("Customer Success Manager", (2019, 1), None, [("Ran onboarding for 70 operators", {})]))
    return b, Criterion(name="Customer onboarding")


def test_a_line_that_may_show_it_is_quoted_and_never_denied() -> None:
    b, wanted = onboarding()
    _, narrative = told(b, wanted, title="Customer Success Manager")
    said = " ".join([narrative.summary, *(c.text for c in narrative.concerns), *narrative.interview_focus])
    assert "Customer onboarding was not recognised with certainty; this line may show it: “Ran onboarding for 70 operators”." in said
    assert "not shown" not in said
    assert "Named without any line that shows use" not in said


@pytest.mark.parametrize(
    ("builder", "required", "expected"),
    [
        (denying(), (PYTHON, KAFKA), "Der Lebenslauf selbst schließt Kafka aus: „No experience with Kafka“."),
        (onboarding()[0], (onboarding()[1],), "Ob der Lebenslauf „Customer onboarding“ belegt, ist nicht sicher; diese Zeile könnte es zeigen: „Ran onboarding for 70 operators“."),
    ],
)  # fmt: skip
def test_the_same_in_german(builder: Builder, required: tuple[Criterion, ...], expected: str) -> None:
    title = "Customer Success Manager" if len(required) == 1 else "Backend Engineer"
    _, narrative = told(builder, *required, language="de", title=title)
    assert expected in [c.text for c in narrative.concerns]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Budget of 3 million euros for two plants", "Has carried responsibility for money"),
        ("Etat von 3 Mio. Euro verantwortet", "Has carried responsibility for money"),
        ("The yield analysis brought in 400,000 euros", "Gives a result that can be checked"),
        ("Sold machines for 2 million euros", "Gives a result that can be checked"),
    ],
)
def test_an_amount_is_a_responsibility_only_where_the_line_says_so(line: str, label: str) -> None:
    b = denying()
    quote = b.statement(line, {}, "experience", 0)
    b.achievements.append(Achievement(kind="budget", position=0, evidence=quote))
    _, narrative = told(b, PYTHON)
    assert any(claim.text.startswith(label) and line in claim.text for claim in narrative.strengths)


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ("PostgreSQL upgrades from 9.6 to 14", False),
        ("Umstieg der Steuerungen von 7.1 auf 8.2", False),
        ("Migrated the shop, load time from 9 to 2 seconds", True),
        ("Upgraded 40 databases from 9.6 to 14", True),
        ("Cut rework from 9.6 to 4.1 percent", True),
    ],
)
def test_version_numbers_are_no_result(line: str, quoted: bool) -> None:
    b = denying()
    b.achievements.append(Achievement(kind="outcome", position=0, evidence=b.statement(line, {}, "experience", 0)))
    _, narrative = told(b, PYTHON)
    assert any(line in claim.text for claim in narrative.strengths) == quoted
