"""Whose work a stretch of a sentence tells of, by the sentence's grammar alone: four languages, half of the rows the candidate's own."""

import csv
from pathlib import Path

import pytest

from pivots.extract.grammar import readings

_ROWS = list(csv.DictReader((Path(__file__).parent / "cases" / "grammar.csv").read_text(encoding="utf-8").splitlines()))


def _said(language: str, sentence: str, words: str) -> set[str]:
    """What is said of the place where some words stand; the candidate's own work undoes somebody else's."""
    at = sentence.lower().index(words.lower())
    said = {reading.status for reading in readings(sentence, sentence.lower(), language) if reading.start <= at < reading.end}
    return said - {"own", "negated"} if "own" in said else said


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: f"{row['language']}-{row['own']}: {row['sentence']}")
def test_the_grammar_tells_the_candidates_work_from_all_else(row: dict[str, str]) -> None:
    assert (not _said(row["language"], row["sentence"], row["words"])) == (row["own"] == "yes")


@pytest.mark.parametrize(
    ("language", "sentence", "words", "status"),
    [
        ("en", "Registered for the welding exam in June.", "welding", "aspirational"),
        ("en", "Watched the coded welders at TIG welding.", "TIG", "observed"),
        ("en", "The platform crew looks after Kubernetes.", "Kubernetes", "negated"),
        ("en", "Recruited Kubernetes engineers for three clients.", "Kubernetes", "pool"),
        ("en", "The agency began it in React; I finished it.", "React", "own"),
        ("de", "Die Menüs plante der Küchenchef.", "Menüs", "negated"),
        ("de", "Anmeldung zur Gesellenprüfung im Mai.", "Gesellenprüfung", "aspirational"),
        ("fr", "Je souhaite apprendre Python.", "Python", "aspirational"),
        ("fr", "La paie est confiée au cabinet.", "paie", "negated"),
        ("es", "Las nóminas las lleva la gestoría.", "nóminas", "negated"),
        ("es", "Me encantaría formarme en soldadura.", "soldadura", "aspirational"),
    ],
)
def test_it_says_what_the_rest_is(language: str, sentence: str, words: str, status: str) -> None:
    at = sentence.index(words)
    assert status in {reading.status for reading in readings(sentence, sentence.lower(), language) if reading.start <= at < reading.end}


def test_a_sentence_that_names_nobody_is_not_parsed() -> None:
    assert readings("Built dashboards in Tableau.", "built dashboards in tableau.", "en") == []
