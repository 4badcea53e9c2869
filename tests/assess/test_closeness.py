"""How close the work is: what the order of equals rests on, and what it must not rest on."""

import datetime

import pytest

from pivots.assess import assess
from pivots.model.assessment import Closeness
from pivots.model.facts import SectionKind
from pivots.model.job import Job
from tests.assess.build import Builder, Work

AS_OF = datetime.date(2026, 11, 1)
COOK = Job(
    title="Line Cook", duties=("Prepare sauces, soups and pastry for the dinner menu", "Clean the kitchen, ovens and grills and store food")
)
COOKING = ["Prepared soups and sauces for the dinner menu", "Cleaned grills and ovens and trained two kitchen helpers"]
SELLING = ["Sold shoes and clothes to customers of a department store", "Counted the cash and dressed the window"]


def cook(first: tuple[int, int] = (2022, 1), last: tuple[int, int] = (2023, 12)) -> Builder:
    b = Builder()
    b.work(Work("Cook", first, last, [(text, {}) for text in COOKING]))
    return b


def closeness(b: Builder, job: Job = COOK) -> Closeness:
    found = assess(b.resume(), b.facts(), job, AS_OF).closeness
    assert found is not None
    return found


def career(*works: tuple[str, list[str], int, int]) -> Closeness:
    """Title, lines, first and last year."""
    b = Builder()
    for title, lines, first, last in works:
        b.work(Work(title, (first, 1), (last, 12), [(text, {}) for text in lines]))
    return closeness(b)


def test_the_value_is_the_sum_it_says() -> None:
    found = career(("Cook", COOKING, 2020, 2021), ("Salesperson", SELLING, 2014, 2019))
    assert found.value == pytest.approx(0.6 * found.whole + 0.1 * found.best + 0.3 * found.lasting, abs=0.0051)


@pytest.mark.parametrize("section", ["awards", "interests", "volunteering", "languages", "references", "publications"])
def test_what_is_no_work_says_nothing(section: SectionKind) -> None:
    b = cook()
    b.statement("Taught children to paint and sang in a choir of the parish", {}, section)
    assert closeness(b) == closeness(cook())


@pytest.mark.parametrize("kind", ["career_break", "volunteering"])
def test_a_break_or_an_honorary_post_says_nothing(kind: str) -> None:
    b = cook((2022, 1), (2023, 12))
    b.work(Work("Caring for a family member", (2024, 1), None, [("Nursed a patient at home and gave medication", {})], kind=kind))
    assert closeness(b) == closeness(cook())


@pytest.mark.parametrize("status", ["aspirational", "negated"])
def test_what_is_wished_for_or_denied_says_nothing(status: str) -> None:
    b = cook()
    b.statement("Software development, databases and network administration", {}, "summary", status=status)
    assert closeness(b) == closeness(cook())


@pytest.mark.parametrize("years", [1, 5, 9])
def test_a_gap_before_today_changes_nothing(years: int) -> None:
    assert closeness(cook((2022 - years, 1), (2023 - years, 12))) == closeness(cook())


def test_a_longer_document_is_no_closer() -> None:
    b = Builder()
    b.work(Work("Cook", (2022, 1), (2023, 12), [(text, {}) for text in COOKING * 4]))
    assert closeness(b).value == pytest.approx(closeness(cook()).value, abs=0.03)


def test_the_work_of_late_weighs_more_than_that_of_long_ago() -> None:
    now = career(("Cook", COOKING, 2016, 2025), ("Salesperson", SELLING, 2006, 2015))
    then = career(("Salesperson", SELLING, 2016, 2025), ("Cook", COOKING, 2006, 2015))
    assert now.lasting > then.lasting > 0


def test_the_work_that_lasted_counts_more_than_an_episode() -> None:
    long = career(("Cook", COOKING, 2012, 2020), ("Salesperson", SELLING, 2021, 2021))
    short = career(("Cook", COOKING, 2012, 2012), ("Salesperson", SELLING, 2013, 2021))
    assert long.value > short.value


def test_lists_and_training_speak_where_there_is_no_work_yet() -> None:
    trained, other = Builder(), Builder()
    for b, words in (
        (trained, "Cooking, sauces, pastry, food safety, kitchen work"),
        (other, "Bookkeeping, payroll, tax returns, ledgers, audits"),
    ):
        b.statement(words, {}, "skills", status="claimed")
    assert closeness(trained).value > closeness(other).value + 0.2
    assert (closeness(trained).best, closeness(trained).title) == (0.0, None)


def test_a_job_that_does_not_say_what_the_work_is_has_no_order_by_it() -> None:
    b = cook()
    assert assess(b.resume(), b.facts(), Job(title="Hero wanted"), AS_OF).closeness is None


def test_a_title_in_another_language_is_the_work_it_names() -> None:
    b = Builder()
    b.work(Work("Koch", (2022, 1), (2023, 12), [("Bereitete Suppen und Saucen zu", {})]))
    near = assess(b.resume(language="de"), b.facts(), COOK, AS_OF).closeness
    far = Builder()
    far.work(Work("Buchhalter", (2022, 1), (2023, 12), [("Führte die Bücher", {})]))
    other = assess(far.resume(language="de"), far.facts(), COOK, AS_OF).closeness
    assert near is not None
    assert other is not None
    assert near.value > other.value + 0.1
