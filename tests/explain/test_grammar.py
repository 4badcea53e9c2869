"""English grammar of composed sentences."""

import pytest

from pivots.explain.de import grammar as german
from pivots.explain.en import grammar
from pivots.explain.words import words


@pytest.mark.parametrize(
    ("items", "text"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C"), (["A, x", "B", "C"], "A, x; B; and C")],
)
def test_lists(items: list[str], text: str) -> None:
    assert grammar.join(items) == text


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("engineer", "an engineer"), ("junior role", "a junior role"), ("RN", "an RN"), ("UX designer", "a UX designer"), ("hour", "an hour"),
        ("university degree", "a university degree"), ("intern role", "an intern role"), ("executive", "an executive"), ("SQL query", "an SQL query"),
        ("Python service", "a Python service"), ("AWS account", "an AWS account"), ("unusual case", "an unusual case"), ("one-off", "a one-off"), ("European", "a European"), ("Underwriter", "an Underwriter"), ("STAFF NURSE", "a STAFF NURSE"),
        ("ICU Nurse", "an ICU Nurse"), ("User Researcher", "a User Researcher"), ("R&D Coordinator", "an R&D Coordinator"), ("Head of Sales", "Head of Sales"),
    ],
)  # fmt: skip
def test_articles(phrase: str, text: str) -> None:
    assert grammar.article(phrase) == text


@pytest.mark.parametrize(("number", "text"), [(1, "1 year"), (2, "2 years"), (0.5, "0.5 years"), (0, "0 years"), (1.0, "1 year")])
def test_counts(number: float, text: str) -> None:
    assert words().count(number, "year") == text


@pytest.mark.parametrize(
    ("text", "result"), [("who is it?", "Who is it?"), ("dbt is shown", "dbt is shown."), ("He said “x.”", "He said “x.”")]
)
def test_sentences(text: str, result: str) -> None:
    assert grammar.sentence(text) == result


@pytest.mark.parametrize(("months", "text"), [(1, "1 month"), (23, "23 months"), (24, "2 years"), (30, "2.5 years")])
def test_durations(months: int, text: str) -> None:
    assert words().duration(months) == text


def test_long_lists_are_counted() -> None:
    assert words().join(list("ABCDEF"), limit=3) == "A, B, C and three others"
    assert words().join(list("ABCD"), limit=3) == "A, B, C and D"


def test_long_quotes_are_cut_at_a_word() -> None:
    quote = words().quote("word " * 60)
    assert quote.endswith("word …”")
    assert len(quote) < 160


@pytest.mark.parametrize(("iso", "text"), [("2026-10", "October 2026"), ("2019", "2019")])
def test_months(iso: str, text: str) -> None:
    assert words().month(iso) == text


@pytest.mark.parametrize(
    ("items", "text"),
    [([], ""), (["A"], "A"), (["A", "B"], "A und B"), (["A", "B", "C"], "A, B und C"), (["A, x", "B", "C"], "A, x; B; C")],
)
def test_german_lists(items: list[str], text: str) -> None:
    assert german.join(items) == text


@pytest.mark.parametrize(("iso", "text"), [("2026-03", "März 2026"), ("2019", "2019")])
def test_german_months(iso: str, text: str) -> None:
    assert german.month(iso) == text


@pytest.mark.parametrize(
    ("number", "text"), [(1, "1 Jahr"), (2, "2 Jahre"), (0.5, "0,5 Jahre"), (0, "0 Jahre"), (1.0, "1 Jahr"), (11.6, "11,6 Jahre")]
)
def test_german_counts(number: float, text: str) -> None:
    assert words("de").count(number, "year") == text


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("wer ist das?", "Wer ist das?"),
        ("dbt: nicht belegt", "dbt: nicht belegt."),
        ("zitiert: „x“", "Zitiert: „x“."),
        ("14\u00a0%  davon", "14\u00a0% davon."),
    ],
)
def test_german_sentences(text: str, result: str) -> None:
    assert german.sentence(text) == result


def test_german_takes_no_article_after_als() -> None:
    assert german.article("Controllerin") == "Controllerin"


def test_german_quotes_and_long_lists() -> None:
    assert words("de").quote("Wort für Wort.") == "„Wort für Wort“"
    assert words("de").join(list("ABCDEF"), limit=3) == "A, B, C und drei weitere"


@pytest.mark.parametrize(("low", "high", "text"), [(5, 8, "5–8 Jahre"), (1, None, "1 Jahr"), (2.5, 2.5, "2,5 Jahre")])
def test_german_years_asked_for(low: float, high: float | None, text: str) -> None:
    assert words("de").years_asked(low, high) == text


@pytest.mark.parametrize(
    ("phrase", "said"), [("Self-employed", "Self-employed"), ("Freelance", "Freelance"), ("Freelance Writer", "a Freelance Writer")]
)
def test_a_state_takes_no_article(phrase: str, said: str) -> None:
    assert words("en").article(phrase) == said
