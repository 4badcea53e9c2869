"""People whom a sentence names by what they are to the candidate; not employers, tools, titles or places in the same sentences."""

import pytest

from tests.anonymize.build import found_by, resume


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Summary\nI report to our president, Ji-won Ahnstedt.", ["Ji-won Ahnstedt"]),
        ("Experience\nAcme\n- Tests are shared with my colleague Hanneke, who owns the suite", ["Hanneke"]),
        ("Experience\nAcme\n- My supervising partner was Nuala Feeneysen.", ["Nuala Feeneysen"]),
        ("Summary\nMeine Chefs: Urs Heftlin, Regula Abderhaldner", ["Urs Heftlin, Regula Abderhaldner"]),
        ("Summary\nMein Chef, Sepp Huberling, gibt Auskunft.", ["Sepp Huberling"]),
        ("Ausbildung\nAusbilder war Horst Kaluzanski", ["Horst Kaluzanski"]),
        ("Profil\nMa responsable actuelle, Clémence Vasseurin, peut être contactée.", ["Clémence Vasseurin"]),
        ("Profil\nMon tuteur était Samuel Azoulayne.", ["Samuel Azoulayne"]),
        ("Perfil\nMi encargado fue Patxi Lertxundizar.", ["Patxi Lertxundizar"]),
        ("Perfil\nMi jefa se llama Rocío Palomarez.", ["Rocío Palomarez"]),
        ("Other\nReferees: my lead Demelza Hockington and Ravi Menonar.", ["Demelza Hockington", "Ravi Menonar"]),
        ("Experience\nAcme\n- Our manager uses Google Analytics every day", []),
        ("Experience\nAcme\n- The director Business Development asked for a report", []),
        ("Experience\nTeam Lead, Harris Boyd Ltd, 2015 - 2019", []),
        ("Experience\nAcme\n- As lead, Apache Kafka was mine to run", []),
        ("Berufserfahrung\nAcme\n- Mein Leiter Vertrieb Innendienst plante mit SAP ERP", []),
        ("Berufserfahrung\nAcme\n- Die Geschäftsführer der Muster GmbH beraten", []),
        ("Expérience\nAcme\n- Responsable Qualité, Produits Finis, 2015 - 2019", []),
        ("Experiencia\nAcme\n- Responsable de San Sebastián y Zaragoza", []),
        ("Summary\nReferences available upon request", []),
        ("Experience\nAcme\n- Wrote the reference architecture for Azure Data Factory", []),
    ],
)
def test_people_in_sentences(text: str, expected: list[str]) -> None:
    assert found_by("acquaintance", text) == expected


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Experiencia\n2019 – 2022 Gobernanta, Apartamentos Doña Leonor", "Apartamentos Doña Leonor"),
        ("Experience\n2019 – 2022 Nurse, Hospital Doctor Negrín Salas", "Hospital Doctor Negrín Salas"),
        ("Berufserfahrung\n2019 – 2022 Arzthelferin, Praxis Dr. Brandtmann", "Praxis Dr. Brandtmann"),
        ("Experience\nChief Operating Officer, 2019 – 2022, St Brendan's Hospital", "Chief Operating Officer"),
    ],
)
def test_employers_called_like_people_stay(text: str, stays: str) -> None:
    assert stays in resume(f"Ada Exemplar\nada@example.com\n\n{text}").text
