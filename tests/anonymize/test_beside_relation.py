"""People by a given name alone beside what they are to somebody: a grid of wordings and names, and what stands there and is nobody."""

import pytest

from tests.anonymize.build import resume

TOPS = {
    "en": "Ada Vance\nada@example.com\n\nExperience\nFitter, Quayside Works, 2015 - 2020\n- {}\n- kept the records of the shop in good order and the machines running",
    "de": "Ada Vance\nada@example.com\n\nBerufserfahrung\nSchlosserin, Werk am Kai GmbH, 2015 - 2020\n- {}\n- Wartung der Maschinen und Pflege der Unterlagen in der Werkstatt",
    "fr": "Ada Vance\nada@example.com\n\nExpérience\nAjusteuse, Ateliers du Quai, 2015 - 2020\n- {}\n- entretien des machines et suivi des dossiers de l'atelier",
    "es": "Ada Vance\nada@example.com\n\nExperiencia\nAjustadora, Talleres del Muelle, 2015 - 2020\n- {}\n- mantenimiento de las máquinas y del archivo del taller",
}
NAMES = [("Finn", "Aliya"), ("Mahalia", "Tunde"), ("Anne-Lise", "Łukasz"), ("Rosie", "Milan")]
WORDINGS = [
    ("en", "took on two apprentices, {a} and {b}"),
    ("en", "trained apprentices {a} and {b} in brazing"),
    ("en", "mentored two juniors ({a}, {b})"),
    ("en", "my deputy {a} still runs it, and so does my mate {b}"),
    ("en", "worked nights with {a} as my mate"),
    ("en", "my offsider, {a}, did the rest"),
    ("en", "reported to Priya Sandhu, then to {a}"),
    ("en", "{a} and {b}, my apprentices, passed"),
    ("en", "interns: {a}, {b}"),
    ("de", "meine beiden Azubis {a} und {b} haben bestanden"),
    ("de", "die Azubis {a} und {b} angeleitet"),
    ("de", "unser Lehrling {a} hat bestanden"),
    ("de", "Vertretung für die Kollegin {a}"),
    ("de", "zwei Lernende ({a}, {b}) ausgebildet"),
    ("de", "der Lernende {a} kam 2020 dazu"),
    ("fr", "j'ai formé {a} et la petite {b}"),
    ("fr", "formation de deux apprentis, {a} et {b}"),
    ("fr", "mon binôme, {a}, connaît la machine"),
    ("fr", "encadrement des stagiaires {a} et {b}"),
    ("es", "formé a {a} y a {b}"),
    ("es", "mi mano derecha, la {a}, llevaba la caja"),
    ("es", "mis aprendices {a} y {b} aprobaron"),
    ("es", "a cargo de dos becarios: {a} y {b}"),
]


@pytest.mark.parametrize(("language", "wording"), WORDINGS)
@pytest.mark.parametrize("names", NAMES)
def test_people_by_one_name_go(language: str, wording: str, names: tuple[str, str]) -> None:
    line = wording.format(a=names[0], b=names[1])
    text = resume(TOPS[language].format(line)).text
    assert not [name for name in names if name in line and name in text]


@pytest.mark.parametrize(
    ("language", "line", "stays"),
    [
        ("en", "trained apprentices Monday and Friday", "Monday and Friday"),
        ("en", "taught trainees Excel and Word", "Excel and Word"),
        ("en", "taught students Physics and Chemistry", "Physics and Chemistry"),
        ("en", "my manager Finance signed the orders", "Finance"),
        ("en", "worked alongside Siemens and Bosch", "Siemens and Bosch"),
        ("en", "worked with Jenkins as our build server", "Jenkins"),
        ("en", "coached Sales and Marketing", "Sales and Marketing"),
        ("en", "reported to the board, then to Operations", "Operations"),
        ("en", "our partner Siemens delivered the drives", "Siemens"),
        ("en", "our client Bosch, my largest customer", "Bosch"),
        ("de", "Anlernen von Aushilfen und Leiharbeitern", "Aushilfen und Leiharbeitern"),
        ("de", "Anlernen von Mitarbeitern", "Mitarbeitern"),
        ("de", "Azubis Theorie und Praxis vermittelt", "Theorie und Praxis"),
        ("de", "Azubis Metallbau und Elektrotechnik betreut", "Metallbau und Elektrotechnik"),
        ("de", "Abstimmung mit dem Leiter Einkauf", "Einkauf"),
        ("de", "Stellvertretung der Teamleiterin Logistik", "Logistik"),
        ("de", "unser Partner Siemens lieferte die Antriebe", "Siemens"),
        ("de", "meine Kollegen Montage und Wartung unterstützt", "Montage und Wartung"),
        ("fr", "formation des stagiaires Excel et Word", "Excel et Word"),
        ("fr", "notre client Renault, nos fournisseurs Bosch et Valeo", "Bosch et Valeo"),
        ("fr", "formé à SolidWorks et Catia", "SolidWorks et Catia"),
        ("es", "formado en Excel y Word para mis compañeros", "Excel y Word"),
        ("es", "nuestro cliente Iberdrola, a diario", "Iberdrola"),
    ],
)
def test_what_stands_there_and_is_nobody_stays(language: str, line: str, stays: str) -> None:
    assert stays in resume(TOPS[language].format(line)).text
