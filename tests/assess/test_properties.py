"""What holds for all facts."""

import datetime
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from pivots.assess import assess
from tests.assess.build import ML_JOB, Builder, Work

AS_OF = datetime.date(2026, 11, 1)
SKILLS = ("kubernetes", "python", "pytorch", "tensorflow", "docker", "aws", "mlflow", "terraform", "excel")
TITLES = ("Data Analyst", "AI Agent Developer", "Machine Learning Engineer", "Cook", "")
STATUSES = ("demonstrated", "claimed", "coursework", "aspirational", "negated")
marks = st.dictionaries(st.sampled_from(SKILLS), st.sampled_from(STATUSES), max_size=3)
lines = st.lists(st.tuples(st.sampled_from(("Ran it", "Wrote reports about it", "Mentored others")), marks), max_size=3)
starts = st.tuples(st.integers(2005, 2025), st.integers(1, 12))


@st.composite
def works(draw: st.DrawFn) -> Work:
    start = draw(st.none() | starts)
    end = None if start is None or draw(st.booleans()) else (start[0] + draw(st.integers(0, 1)), 12)
    kind = draw(st.sampled_from(("employment", "internship", "volunteering", "freelance")))
    return Work(draw(st.sampled_from(TITLES)), start, end, draw(lines), kind)


careers = st.lists(works(), max_size=4)


def build(career: list[Work], extra: str | None = None) -> Builder:
    b = Builder()
    for work in career:
        b.work(work)
    if extra:
        b.statement(f"Used {extra}", {extra: "demonstrated"}, "projects")
    return b


@settings(max_examples=60, deadline=None)
@given(careers)
def test_nothing_crashes_and_figures_stay_in_range(career: list[Work]) -> None:
    b = build(career)
    a = assess(b.resume(), b.facts(), ML_JOB, AS_OF)
    assert 0 <= a.score <= 100
    assert 0 <= a.confidence <= 1
    assert 0 <= a.relevant_months_low <= a.relevant_months <= a.relevant_months_high
    assert a.relevant_months <= a.total_months
    assert all(b.text[q.start : q.end] == q.quote for r in a.criteria for q in r.evidence)


@settings(max_examples=60, deadline=None)
@given(careers, st.sampled_from(SKILLS[:7]))
def test_one_more_demonstrated_skill_never_lowers_the_score(career: list[Work], skill: str) -> None:
    before, after = build(career), build(career, skill)
    scores = [assess(b.resume(), b.facts(), ML_JOB, AS_OF).score for b in (before, after)]
    assert scores[0] <= scores[1]


@settings(max_examples=25, deadline=None)
@given(st.lists(works(), min_size=2, max_size=3))
def test_the_order_of_positions_does_not_matter(career: list[Work]) -> None:
    figures = set()
    for order in permutations(career):
        b = build(list(order))
        a = assess(b.resume(), b.facts(), ML_JOB, AS_OF)
        figures.add((a.verdict, a.score, a.confidence, a.total_months, a.relevant_months, a.required_match_rate))
    assert len(figures) == 1
