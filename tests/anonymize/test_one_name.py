"""People with one name, names below a greeting or in the last lines, handles, and facts told in sentences; beside each what is evidence and stays."""

import pytest

from pivots.anonymize.own_signs import own_signs
from pivots.anonymize.source import Source
from tests.anonymize.build import document, resume

TOP = "Wanjiru Kamau\nwanjiru.kamau@example.com | +1 555 0142\n\n"
WORK = "Experience\nClerk, Quayside Books Ltd   2015 - 2020\n- kept the accounts\n"


def among_work(line: str) -> str:
    return f"{TOP}{WORK}{line}"


def below(heading: str, line: str) -> str:
    return f"{TOP}{WORK}\n{heading}\n{line}"


def letter(end: str) -> str:
    return f"Dear Sir or Madam,\n\nI have kept the books of Quayside Books Ltd since 2015, in Excel and Sage.\n\n{end}"


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (below("Other", "Referees: Sefa (supervisor, Quayside Books Ltd, +1 555 0143)"), "Sefa"),
        (below("Referees", "Uchenna, project engineer, Quayside Books Ltd"), "Uchenna"),
        (below("Sonstiges", "Referenz: Urs, Leiter bei Quayside Books, +49 30 5550 0143"), "Urs"),
        (below("Divers", "Références : Gaëtan (Quayside Books) ; l'abbé Corentin"), "Corentin"),
        (below("Otros", "Referencias: Remedios (Quayside Books), padre Anselmo"), "Remedios"),
        (among_work("- Boss: Radomir, trusted me with the till"), "Radomir"),
        (among_work("- tuteur : Gaëtan"), "Gaëtan"),
        (among_work("- jefe inmediato: don Nacho"), "Nacho"),
        (among_work("- chef de chantier : Gaëtan"), "Gaëtan"),
        (among_work("- my head of data, Sefa, handed me the warehouse"), "Sefa"),
        (among_work("- trained two clerks, Sefa and Uchenna"), "Uchenna"),
        (among_work("- équipe de trois avec Gaëtan, Maëlys et Corentin"), "Maëlys"),
        (among_work("- equipo de tres con Remedios, Nacho y Anselmo"), "Anselmo"),
        ("Lebenslauf\n\nBerufserfahrung\nKaufmann, Quayside Books GmbH   2015 - 2020\n- Unsere Teamleiterin Roswitha lobt die Abschlüsse\n- geführt von Küchenchef Detlef", "Roswitha"),
        (letter("Kind regards,\nOluchi Nnamdi-Bello"), "Oluchi"),
        (letter("Yours faithfully\nSefa\nsefa.books@example.com"), "Sefa"),
        (letter("Mit freundlichen Grüßen\nRoswitha Kraxner"), "Kraxner"),
        (letter("Cordialement,\nMaëlys Kerguélen"), "Kerguélen"),
        (letter("Un saludo,\nRemedios Urrutikoetxea"), "Urrutikoetxea"),
        ("Stärken\nExcel, Sage\n\nich heiße Roswitha, führe Bücher und mag Zahlen.", "Roswitha"),
        ("Skills\nExcel, Sage\n\nAbout me\nI keep books.\n\nSefa Fonoti-Leaupepe\nph 021 555 0177", "Fonoti"),
        ("Zur Person\nRadomir Vukić, geboren am dritten Mai 1987 in Zenica\n\nKenntnisse\nExcel, Sage", "Vukić"),
        (below("About", "My nickname on the floor is Sefi."), "Sefi"),
        (below("Contact", "insta: wanji.bakes"), "wanji.bakes"),
        (below("Contact", "/in/wkbooks"), "wkbooks"),
        (below("Contact", "Discord wanji#0042"), "wanji"),
        (below("Profil", "Ich bin 1989 am 9. August in Zenica geboren."), "9. August"),
        (below("Perfil", "Nací un 9 de julio en Potosí."), "9 de julio"),
        (below("Profil", "Née à Thiès le 2 janvier 1988."), "2 janvier"),
        (below("About", "I am thirty-five, and my people are Ikwerre."), "Ikwerre"),
        (below("Profil", "Aufenthalt § 24, ukr. Staatsang."), "ukr."),
        (below("Personal", "Lives with husband & in-laws in B66."), "B66"),
        (below("Otros", "Soy sordo de un oído."), "sordo"),
        (below("Personal", "Blood group O+"), "O+"),
        (below("Other", "Veteran's spouse."), "Veteran"),
        (below("Otros", "Hice la objeción de conciencia."), "objeción"),
        (below("Freizeit", "Ich rudere beim RC Alemannia und lese."), "Alemannia"),
        (below("Other", "Captain of the Papakura Sharks."), "Papakura"),
        (below("Über mich", "Wanjiru (er/ihn)"), "ihn"),
    ],
)  # fmt: skip
def test_who_is_told_by_one_word_or_in_a_sentence_goes(text: str, gone: str) -> None:
    assert gone not in resume(text).text


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        (among_work("Waiter, Restaurante Doña Manolita   2010 - 2014"), "Restaurante Doña Manolita"),
        (among_work("Cook, Grupo Don Pepe   2010 - 2014"), "Grupo Don Pepe"),
        (among_work("- my toolbox, Excel, grew"), "Excel"),
        (among_work("- trained two teams, Sales and Marketing"), "Sales and Marketing"),
        (among_work("- team of six with Python and Java"), "Python and Java"),
        (among_work("- worked as developer Ruby, then Julia"), "Ruby"),
        (among_work("- Manager: Operations"), "Operations"),
        (among_work("- Chef: Puppet, Ansible"), "Puppet"),
        (below("Other", "References: available on request"), "vailable on request"),
        (below("Sonstiges", "Referenzen: auf Anfrage"), "Anfrage"),
        (below("Divers", "Références : disponibles sur demande"), "demande"),
        (below("Otros", "Referencias: Quayside Books Ltd"), "Quayside Books Ltd"),
        (below("Other", "Referees: Sefa (supervisor, Bayside Fabrication, +1 555 0143)"), "Bayside Fabrication"),
        (among_work("Buchhalterin, Frey & Sohn Immobilien   2010 - 2014"), "Sohn Immobilien"),
        (among_work("- signed: contracts, leases"), "contracts, leases"),
        (letter("Kind regards,\nExcel and Sage"), "Excel"),
        ("Skills\nExcel, Sage\n\nExperience\nClerk, Quayside Books Ltd   2015 - 2020\nJasmine House - Clerk - 2019 to 2021\nph 021 555 0177", "Jasmine House"),
        (among_work("- play for learning: games for pupils"), "play for learning"),
        (among_work("- Spielplätze am Freitag geprüft"), "Freitag"),
        (among_work("- army contracts, 12 a year"), "army contracts"),
        (among_work("- blood group tests, Sysmex"), "blood group tests"),
        (below("Profile", "Born leader of teams."), "leader"),
        (below("Skills", "football coaching, level 2"), "football coaching"),
        (among_work("- Cared for a son and a daughter of a client"), "client"),
        (below("Languages", "German: B2, French: C1"), "B2"),
        (among_work("- Aufenthaltsräume, Permis B, ADR"), "ADR"),
        (among_work("- Teamleiter Verkauf, 12 Leute"), "Verkauf"),
        (among_work("- captain of a tug of 40 tonnes"), "captain of a tug"),
        (among_work("- officer training at sea"), "officer training"),
        (below("Profile", "Nurse, 12 years, ICU."), "ICU"),
        (below("Studies", "BSc, HND, SAP"), "SAP"),
        (among_work("- Ring 600 000 parts a day"), "600 000"),
        (among_work("- le chef de cuisine : carte et menus"), "carte et menus"),
        (among_work("- mit Meister Proper gereinigt"), "gereinigt"),
        (among_work("- under manager Sales, grew to 12"), "grew to 12"),
        (among_work("- maternity ward, 24 beds"), "maternity ward"),
    ],
)  # fmt: skip
def test_work_in_the_same_words_stays(text: str, stays: str) -> None:
    assert stays in resume(text).text


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        (letter("Kind regards,\nOluchi Nnamdi"), ("name", "Oluchi Nnamdi")),
        (letter("Viele Grüße\nRoswitha Kraxner"), ("name", "Roswitha Kraxner")),
        (letter("Un saludo,\nRemedios Urrutia"), ("name", "Remedios Urrutia")),
        (below("Profil", "Ich bin 1989 am 9. August in Zenica geboren."), ("birth", "9. August")),
        (below("Perfil", "Nací un 9 de julio en Potosí."), ("birth", "9 de julio")),
        (below("Profil", "Je suis née à Thiès le 2 janvier 1988."), ("birth", "2 janvier")),
    ],
)
def test_the_leak_check_knows_them_without_the_recognizers(text: str, sign: tuple[str, str]) -> None:
    assert sign in set(own_signs(Source(document(text), None)))


@pytest.mark.parametrize(
    "text", [letter("Kind regards,\nExcel"), among_work("- am 9. August geliefert"), among_work("- best wishes cards, 40 designs")]
)
def test_the_leak_check_knows_no_more(text: str) -> None:
    assert not {kind for kind, value in own_signs(Source(document(text), None)) if value not in text.split("\n\n", 1)[0]} & {
        "name",
        "birth",
    }
