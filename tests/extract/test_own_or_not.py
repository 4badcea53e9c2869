"""Whose work a sentence tells of, and whether it was done: a table of sentences in four languages, half of them the candidate's own."""

import csv
from pathlib import Path

import pytest

from tests.extract.test_mentions import statuses

_CASES = Path(__file__).parent / "cases" / "own_or_not.csv"
_WHERE = {
    "job": {
        "en": "Experience\n\nCoordinator   01/2020 – 12/2022\nExample Ltd\n• {}",
        "de": "Berufserfahrung\n\nKoordinator   01/2020 – 12/2022\nBeispiel GmbH\n• {}",
        "fr": "Expérience professionnelle\n\nCoordinateur   01/2020 – 12/2022\nExemple SA\n• {}",
        "es": "Experiencia laboral\n\nCoordinador   01/2020 – 12/2022\nEjemplo SL\n• {}",
    },
    "summary": {"en": "Summary\n\n{}", "de": "Profil\n\n{}", "fr": "Profil\n\n{}", "es": "Perfil\n\n{}"},
    "skills": {"en": "Skills\n\n{}", "de": "Kenntnisse\n\n{}"},
    "courses": {"en": "Courses\n\n• {}", "de": "Weiterbildung\n\n• {}", "fr": "Formations\n\n• {}"},
}
_OWN = {"demonstrated", "claimed"}


def _rows() -> list[dict[str, str]]:
    return list(csv.DictReader(_CASES.read_text(encoding="utf-8").splitlines()))


@pytest.mark.parametrize("row", _rows(), ids=lambda row: f"{row['language']}-{row['where']}-{row['own']}: {row['sentence']}")
def test_a_skill_counts_only_where_the_sentence_says_that_the_candidate_did_it(row: dict[str, str]) -> None:
    found = statuses(_WHERE[row["where"]][row["language"]].format(row["sentence"]), row["skill"], row["language"])
    assert bool(found & _OWN) == (row["own"] == "yes"), found
