"""He and she become they, and the grammar stays right."""

import pytest

from tests.anonymize.build import resume


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She develops tools.", "They develop tools."),
        ("He is calm and has patience.", "They are calm and have patience."),
        (
            "She also leads a team, trains colleagues and writes everything down.",
            "They also lead a team, train colleagues and write everything down.",
        ),
        ("He's been a nurse; he's known for calm.", "They've been a nurse; they're known for calm."),
        ("She doesn't give up. Was she late?", "They don't give up. Were they late?"),
        ("I met her and gave her the report on his work.", "I met them and gave them the report on their work."),
        ("The idea was hers, not his.", "The idea was theirs, not theirs."),
        ("He taught himself Python and carries the pager.", "They taught themselves Python and carry the pager."),
        ("He/she watches costs, then fixes them.", "They watch costs, then fix them."),
        ("Her team trusts her.", "Their team trusts them."),
        ("They write tests.", "They write tests."),
        ("The shelter cut costs; this helps others.", "The shelter cut costs; this helps others."),
        ("Heat pumps, Hershey plant, Sheffield steel", "Heat pumps, Hershey plant, Sheffield steel"),
        ("She trains customers and colleagues in Kubernetes.", "They train customers and colleagues in Kubernetes."),
    ],
)
def test_pronouns_and_verbs(text: str, expected: str) -> None:
    assert resume(f"Summary\n{text}").text.split("\n", 1)[1] == expected


@pytest.mark.parametrize(
    "texts",
    [
        ("Part-time salesman", "Part-time saleswoman", "Part-time salesperson"),
        ("Chairman of the board", "Chairwoman of the board"),
        (
            "Nurse: he runs the ward and keeps his notes",
            "Nurse: she runs the ward and keeps her notes",
            "Nurse: they run the ward and keep their notes",
        ),
        ("Waiter in a busy hotel", "Waitress in a busy hotel"),
    ],
)
def test_the_same_words_for_every_gender(texts: tuple[str, ...]) -> None:
    found = [resume(f"Experience\n{text}") for text in texts]
    assert all(one == found[0] for one in found)


@pytest.mark.parametrize(
    ("she", "he"),
    [
        ("Entwicklerin bei der Beispiel GmbH, seit 2019 in der Abteilung", "Entwickler bei der Beispiel GmbH, seit 2019 in der Abteilung"),
        (
            "Examinierte Krankenschwester auf der Station und in der Ambulanz",
            "Examinierter Krankenpfleger auf der Station und in der Ambulanz",
        ),
        ("Technische Angestellte in der Abteilung und der Montage", "Technischer Angestellter in der Abteilung und der Montage"),
        ("Wissenschaftliche Mitarbeiterin an der Anlage und im Labor", "Wissenschaftlicher Mitarbeiter an der Anlage und im Labor"),
    ],
)
def test_german_titles_have_one_form(she: str, he: str) -> None:
    frame = "Berufserfahrung\n{}\n- Planung und Betreuung der Anlagen für die Kunden mit dem Team"
    assert resume(frame.format(she)) == resume(frame.format(he))


@pytest.mark.parametrize("word", ["Mandarin", "Termin", "Medizin", "Heparin", "Berlin", "Kotlin", "Admin", "Login", "Plugin", "Latin"])
def test_words_that_end_like_german_titles_stay(word: str) -> None:
    assert word in resume(f"Kenntnisse\nErfahrung mit {word} und der Planung von Anlagen für die Kunden").text
