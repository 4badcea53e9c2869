"""Postings in the style of many companies, in four languages, labelled before the program was run on them."""

from collections import Counter

import pytest
from tests.jobs.postings_cases import Case, compare, load

from pivots.jobs import parse_text


@pytest.fixture(scope="module")
def counts() -> Counter[str]:
    """Labelled, found, missing and extra criteria over all postings."""
    total: Counter[str] = Counter()
    for case in load():
        result = compare(case, parse_text(case.text))
        total.update(result.counts)
        total.update({f"missing {kind}": len(items) for kind, items in result.missing.items()})
        total.update({f"extra {kind}": len(items) for kind, items in result.extra.items()})
    return total


@pytest.mark.parametrize(("kind", "least"), [("required", 0.91), ("preferred", 0.91), ("gates", 0.96)])
def test_most_of_what_is_asked_for_is_found(counts: Counter[str], kind: str, least: float) -> None:
    assert 1 - counts[f"missing {kind}"] / counts[kind] >= least


@pytest.mark.parametrize(("kind", "least"), [("required", 0.94), ("preferred", 0.97)])
def test_little_is_found_that_nobody_asked_for(counts: Counter[str], kind: str, least: float) -> None:
    assert 1 - counts[f"extra {kind}"] / counts[f"found {kind}"] >= least


@pytest.mark.parametrize("case", load(), ids=lambda case: case.id)
def test_language_and_work_are_told(case: Case) -> None:
    job = parse_text(case.text)
    assert job.language == case.labels["language"]
    assert job.required
