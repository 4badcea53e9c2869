"""Criteria of German postings are named in German; others keep the names of the tables."""

from pivots.jobs import parse_text

POSTING = (
    "Konstrukteur (m/w/d)\n\nIhr Profil\n- Abgeschlossenes Studium Maschinenbau\n- Sichere Kenntnisse in Blechkonstruktion und SolidWorks\n"
    "- Deutsch auf Niveau B2\n\nWir freuen uns auf Ihre Bewerbung und auf ein Gespräch mit Ihnen bei uns im Werk.\n"
)


def names(text: str) -> set[str]:
    return {criterion.name for criterion in parse_text(text).required}


def test_german_postings_keep_their_words() -> None:
    assert {"Blechkonstruktion", "SolidWorks", "Deutsch (B2)"} <= names(POSTING)
    assert any(name.startswith("Abgeschlossenes Studium") for name in names(POSTING))


def test_english_postings_keep_the_names_of_the_tables() -> None:
    assert names("Engineer\n\nRequirements\n- Strong k8s and sheet-metal design\n- German, level B2\n") >= {"Kubernetes", "German (B2)"}
