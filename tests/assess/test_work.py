"""What the lines say of the kind of work, beyond titles and named skills."""

import datetime

import pytest

from pivots.assess import assess
from pivots.assess.tables import work_words
from pivots.model.assessment import Assessment
from pivots.model.job import Job
from tests.assess.build import Builder, Work, need

AS_OF = datetime.date(2026, 11, 1)
SHIFT_LEAD = Job(
    title="Warehouse Shift Supervisor",
    duties=(
        "Lead the pickers and forklift drivers of the late shift and plan where they work",
        "Keep loading, storage and shipping of goods on time and investigate inventory differences",
    ),
    required=(need("Handheld terminals", "barcode_scanning"),),
)
DEVELOPER = Job(
    title="Backend Developer", min_years=4, required=(need("Python", "python"), need("Redis", "redis"), need("Docker", "docker"))
)
PICKING = [
    "Assigned pickers and forklift operators to loading docks and storage aisles",
    "Supervised shipping, receiving and inventory counts of the warehouse on the late shift",
]
COOKING = [
    "Prepared sauces, soups and pastry for the dinner menu",
    "Cleaned the kitchen, ovens and grills and checked food storage temperatures",
]


def judged(job: Job, title: str, lines: list[str], start: tuple[int, int] = (2022, 1), language: str = "en") -> Assessment:
    b = Builder()
    b.work(Work(title, start, (2023, 12), [(text, {}) for text in lines]))
    return assess(b.resume().model_copy(update={"language": language}), b.facts(), job, AS_OF)


def test_an_unknown_title_is_judged_by_its_lines() -> None:
    near, far = (judged(SHIFT_LEAD, "Dawn Captain", lines).relevance[0] for lines in (PICKING, COOKING))
    assert near.work_likeness > 0.6 > 0.2 > far.work_likeness
    assert near.counted
    assert not far.counted


def test_lines_alone_do_not_make_another_trade_count() -> None:
    relevance = judged(SHIFT_LEAD, "Chef de partie", PICKING).relevance[0]
    assert 0.1 < relevance.relevance < 0.5
    assert not relevance.counted


@pytest.mark.parametrize("lines", [[], ["Did things"], ["Various tasks as assigned"]])
def test_few_words_say_nothing(lines: list[str]) -> None:
    assert judged(SHIFT_LEAD, "Dawn Captain", lines).relevance[0].work_likeness < 0.35


def test_words_of_another_language_are_not_read_as_english() -> None:
    """``Gift`` and ``Boot`` are German too, and mean poison and a boat."""
    assert judged(SHIFT_LEAD, "Dawn Captain", PICKING, language="de").relevance[0].work_likeness == 0


def test_the_closest_work_scores_where_no_years_are_asked_for() -> None:
    parts = {title: judged(SHIFT_LEAD, title, lines).score_parts for title, lines in (("Dawn Captain", PICKING), ("Cook", COOKING))}
    points = {title: {p.part: p.points for p in found}["closest work"] for title, found in parts.items()}
    assert points["Dawn Captain"] > 2 * points["Cook"]
    assert {p.weight for found in parts.values() for p in found if p.part == "closest work"} == {25}


def test_a_short_stay_is_not_the_whole_work() -> None:
    whole, short = (judged(SHIFT_LEAD, "Dawn Captain", PICKING, start=start) for start in ((2022, 1), (2023, 10)))
    points = [next(p.points for p in found.score_parts if p.part == "closest work") for found in (whole, short)]
    assert points[1] == pytest.approx(points[0] / 4, abs=0.11)
    assert "× 3 of 12 months" in next(p.why for p in short.score_parts if p.part == "closest work")


def test_nearby_work_gives_some_of_the_points_for_years_and_never_the_whole() -> None:
    near = judged(DEVELOPER, "Frontend Developer", ["Wrote pages"], start=(2004, 1))
    part = next(p for p in near.score_parts if p.part == "relevant years")
    assert (near.relevant_months, near.relevance[0].counted) == (0, False)
    assert 0.25 <= near.relevance[0].relevance < 0.5
    assert part.points == part.weight / 2
    assert "nearby work by half its relevance (240 months" in part.why
    assert "at most half of what is missing" in part.why


def test_years_of_other_work_score_nothing() -> None:
    long, short = (judged(DEVELOPER, "Line Cook", COOKING, start=start).score for start in ((2002, 1), (2023, 1)))
    assert long == short


def test_every_row_of_the_table_can_be_read() -> None:
    table = work_words()
    assert all(len(kind) == 6 and table.kinds[number] == kind for kind, number in table.numbers.items())
    for word in table.of_stem.values():
        assert all(0 < weight <= 1 and 0 <= kind < len(table.kinds) for kind, weight in zip(word.kinds, word.weights, strict=True))
        assert 0 < word.telling <= 1


def test_a_position_without_dates_makes_a_verdict_by_years_uncertain() -> None:
    """The plain reading leaves it out, and is known to be too short: a person looks."""
    verdicts = []
    for start, end in (((2022, 1), (2023, 12)), (None, None)):
        b = Builder()
        b.work(
            Work(
                "Backend Developer",
                (2026, 1),
                None,
                [("Python, Redis, Docker", {"python": "demonstrated", "redis": "demonstrated", "docker": "demonstrated"})],
            )
        )
        b.work(Work("Cook" if start else "Backend Developer", start, end))
        verdicts.append(assess(b.resume(), b.facts(), DEVELOPER, AS_OF).verdict)
    assert verdicts == ["NOT_FIT", "BORDERLINE"]
