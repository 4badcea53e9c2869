"""What people say of themselves in whole sentences, without headings and beside work, and next to each what is work and stays."""

import pytest

from tests.anonymize.build import resume

TOP = "Wanjiru Kamau\nwanjiru.kamau@example.com | +1 555 0142\n\n"


def beside_work(line: str) -> str:
    """A résumé without headings, in which the sentence stands below a dated position."""
    return f"{TOP}2015 - 2020 Quayside Books Ltd, clerk\n{line}\n"


def bullet(line: str) -> str:
    return f"{TOP}Experience\nClerk, Quayside Books Ltd   2015 - 2020\n- {line}\n"


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Languages: English, Gujarati. Muslim. Full driving licence.", "Muslim"),
        ("Sprachen: Deutsch, Polnisch. Katholisch. Führerschein Klasse B.", "Katholisch"),
        ("Deacon of the Free Wesleyan Church, one smoker for brisket.", "Wesleyan"),
        ("I was taught by the Sisters of Charity, which shows.", "Sisters of Charity"),
        ("Élevée par les Ursulines de Tours.", "Ursulines"),
        ("Estudié con los salesianos de Atocha.", "salesianos"),
        ("Bitte kein Dienst am Zuckerfest.", "Zuckerfest"),
        ("I pray five times a day.", "pray five"),
        ("Closed on Shabbat, so no Friday nights please.", "Shabbat"),
        ("Soy adventista (no trabajo sábados).", "sábados"),
        ("My son has autism, two days from home would help.", "autism"),
        ("Meine Tochter geht in die zweite Klasse.", "zweite Klasse"),
        ("Mon mari étant militaire, nous avons déménagé.", "militaire"),
        ("Mi suegra vive con nosotros.", "suegra"),
        ("I work school hours since I'm on my own with a six-year-old.", "six-year-old"),
        ("Since 2021 I have been in charge again, now that the boys have left home.", "left home"),
        ("Nach der Geburt unserer Tochter war ich drei Jahre daheim.", "Tochter"),
        ("Après le décès de notre fils, un an d'arrêt.", "fils"),
        ("I am the youngest of seven.", "youngest of seven"),
        ("I came to Malmö, then London, from Homs in 2013.", "Homs"),
        ("I came as an unaccompanied minor.", "unaccompanied minor"),
        ("J'ai quitté Alep en 2014 ; protection subsidiaire.", "Alep"),
        ("Solicitante de asilo con permiso de trabajo.", "asilo"),
        ("Als Spätaussiedler nach Bayern gekommen.", "Spätaussiedler"),
        ("Heimatort Appenzell.", "Appenzell"),
        ("Marine, honorably discharged in 2009.", "discharged"),
        ("Präsenzdienst: 2006 abgeleistet (Pioniere, Villach).", "Villach"),
        ("Afiliada a CCOO.", "CCOO"),
        ("Back after breast cancer, full duties.", "breast cancer"),
        ("Baja por depresión en 2021, alta plena en 2022.", "depresión"),
        ("Anfang fünfzig, topfit.", "Anfang fünfzig"),
    ],
)
def test_what_is_told_beside_work_is_removed(line: str, gone: str) -> None:
    assert gone not in resume(beside_work(line)).text


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("taught Muslim, Christian and Jewish pupils", "Muslim, Christian and Jewish"),
        ("nursed nuns of the Sisters of Charity hospital", "hospital"),
        ("kept the books of Pike & Sons and Larch & Daughters", "Pike & Sons"),
        ("Buchhaltung für Weber & Söhne", "Weber & Söhne"),
        ("cared for children with autism", "children with autism"),
        ("betreute Kinder mit Behinderung in der zweiten Klasse", "zweiten Klasse"),
        ("discharged patients home within a day", "discharged patients"),
        ("dossier de demande d'asile pour 40 familles", "demande d'asile"),
        ("informes para solicitantes de asilo", "solicitantes de asilo"),
        ("moved 40 systems from Cork to Leeds", "moved 40 systems"),
        ("supported the birth of 200 lambs a year", "200 lambs"),
        ("accompagnement de familles endeuillées après le décès d'un proche", "accompagnement de familles"),
    ],
)
def test_the_same_words_about_work_stay(line: str, stays: str) -> None:
    assert stays in resume(bullet(line)).text


@pytest.mark.parametrize(
    "text",
    [
        "Truck mechanic. ASE certified, air brakes\nMarsh Diesel, 2009-present\n",
        "Site Engineer, 9 years, setting out\nMarlowe Civil, 2016 - current\n",
        "Credit controller, Atlas Packaging, 2019-now. Debt recovery.\nLedger clerk, Mill Motors, 2009-2016.\n",
        "Security guard, CCTV.\nSentinel Site Services, 2018-now\n",
        "Electricista, baja tensión\nMontajes Hacho, 2011-2023\n",
        "Maurer, 12 Jahre, Putz\nHolt Bau GmbH, seit 2014\n",
    ],
)
def test_a_resume_without_a_name_keeps_its_trade_and_its_firms(text: str) -> None:
    assert "[name]" not in resume(text).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Payroll clerk\nHolt Foods, payroll, since 2020\nContact: Shauna Whitlock, shauna.w@example.org\n", "Whitlock"),
        ("Kontakt: Birte Olms, Lüneburg\nbirte.olms@example.org\n", "Olms"),
        ("Contact : Sacha Ben Aïm, Paris\nComptable, Sage\n", "Aïm"),
        ("Craig Pulver // craigpulver.example.com\nElectrician\n", "Pulver"),
    ],
)
def test_a_name_behind_a_label_or_beside_an_address_is_found(text: str, gone: str) -> None:
    assert gone not in resume(text).text


@pytest.mark.parametrize("place", ["Leeds LS7", "Stockport, SK4 2", "Newcastle upon Tyne NE6", "Handsworth B19", "Belfast BT9"])
def test_a_town_with_half_a_post_code_is_an_address(place: str) -> None:
    assert place not in resume(f"Wanjiru Kamau\n{place}\n\n2015 - 2020 Quayside Books Ltd, clerk\n").text


@pytest.mark.parametrize("skill", ["German B2", "English C1", "Photoshop CS6", "Siemens S7", "Category B1", "Level L3"])
def test_a_level_or_a_version_is_no_post_code(skill: str) -> None:
    assert skill in resume(f"Wanjiru Kamau\n{skill}\n\n2015 - 2020 Quayside Books Ltd, clerk\n").text
