"""What holds for every résumé."""

import datetime
import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from pivots.extract import extract
from pivots.model.evidence import Evidence
from pivots.model.facts import WORK_KINDS, Facts
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def facts_of(text: str) -> Facts:
    return extract(resume_of(text), AS_OF)


def job(number: int, start: int, length: int) -> str:
    end = min(start + length, 2026 * 12 + 9)
    dates = f"{MONTHS[start % 12]} {start // 12} – {MONTHS[end % 12]} {end // 12}"
    return f"Software Engineer   {dates}\nExample {number} Ltd\n• Built a Python service for {number + 2} customers."


jobs = st.lists(st.tuples(st.integers(1995 * 12, 2025 * 12), st.integers(0, 60)), min_size=1, max_size=5)
words = st.sampled_from(
    ["Experience", "Education", "Skills", "• Python, no Kafka", "May 2019 – Present", "Nurse", "Example Ltd", "2018 – 2020", "[name]", "[school]", "MSc Physics",
     "Languages: English (C1)", "• Led 6 engineers.", "No experience with Docker or AWS.", "", "heute", "– ", "(", "Projects", "Certifications", "CKA, expires 2024",
     "03.2020 –", "Summary", "I would like to learn Go.", "•", "12+ years of experience", "ß∂ƒ 漢字 عربى", "Acme, Inc. | Engineer | 2010-12"]
)  # fmt: skip
texts = st.lists(st.one_of(words, st.text(max_size=30)), max_size=25).map(
    lambda lines: "\n".join(line.replace("\n", " ").replace("\r", " ") for line in lines)
)


def every_quote(facts: Facts) -> list[Evidence]:
    groups = (facts.positions, facts.education, facts.certifications, facts.languages)
    many = [evidence for entry in itertools.chain(*groups) for evidence in entry.evidence]  # type: ignore[attr-defined]
    single = [entry.evidence for entry in itertools.chain(facts.mentions, facts.achievements, facts.signals)]  # type: ignore[attr-defined]
    return many + single + ([facts.headline] if facts.headline else [])


@settings(max_examples=150, deadline=None)
@given(texts)
def test_every_quote_stands_verbatim_in_the_text(text: str) -> None:
    resume = resume_of(text)
    facts = extract(resume, AS_OF)
    assert all(resume.text[quote.start : quote.end] == quote.quote and quote.quote for quote in every_quote(facts))


@settings(max_examples=100, deadline=None)
@given(texts)
def test_every_reference_points_at_something(text: str) -> None:
    facts = facts_of(text)
    assert all(mention.statement < len(facts.statements) for mention in facts.mentions)
    assert all(
        entry.position is None or entry.position < len(facts.positions) for entry in (*facts.mentions, *facts.statements, *facts.signals)
    )
    assert [s.start for s in facts.statements] == sorted(s.start for s in facts.statements)
    assert facts.total_months_low <= facts.total_months <= facts.total_months_high


@settings(max_examples=60, deadline=None)
@given(jobs)
def test_total_months_are_the_distinct_months_worked(stretches: list[tuple[int, int]]) -> None:
    facts = facts_of("Experience\n\n" + "\n\n".join(job(n, *stretch) for n, stretch in enumerate(stretches)))
    worked = {month for start, length in stretches for month in range(start, min(start + length, 2026 * 12 + 9) + 1)}
    assert len(facts.positions) == len(stretches)
    assert facts.total_months == len(worked)


@settings(max_examples=40, deadline=None)
@given(jobs, st.randoms(use_true_random=False))
def test_the_order_of_jobs_does_not_matter(stretches: list[tuple[int, int]], random: object) -> None:
    blocks = [job(n, *stretch) for n, stretch in enumerate(stretches)]
    shuffled = blocks[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, two = facts_of("Experience\n\n" + "\n\n".join(blocks)), facts_of("Experience\n\n" + "\n\n".join(shuffled))
    assert one.total_months == two.total_months
    assert sorted(str(p.employer) for p in one.positions) == sorted(str(p.employer) for p in two.positions)


EXTRAS = st.sampled_from(
    [
        "Career break   Jan 1990 – Dec 2024\nTravelling",
        "Parental leave   2018 – 2020",
        "Volunteer   Jan 1990 – Dec 2024\nExample Food Bank",
        "Sabbatical   since 2019",
    ]
)


@settings(max_examples=60, deadline=None)
@given(jobs, EXTRAS)
def test_a_break_or_volunteering_changes_no_total(stretches: list[tuple[int, int]], extra: str) -> None:
    text = "Experience\n\n" + "\n\n".join(job(n, *stretch) for n, stretch in enumerate(stretches))
    without, having = facts_of(text), facts_of(f"{text}\n\n{extra}")
    assert having.total_months == without.total_months
    assert any(position.kind not in WORK_KINDS for position in having.positions)


def test_the_same_text_gives_the_same_facts() -> None:
    text = "Experience\n\n" + job(1, 2015 * 12, 20)
    assert facts_of(text) == facts_of(text)


def test_an_empty_resume_has_no_facts() -> None:
    facts = facts_of("")
    assert (facts.positions, facts.mentions, facts.total_months) == ((), (), 0)
