"""Kinds of facts of the person in words of many languages, and beside each what is evidence and stays."""

import pytest

from tests.anonymize.build import resume

TOP = "Wanjiru Kamau\nwanjiru.kamau@example.com | +1 555 0142\n\n"
WORK = "Experience\nClerk, Quayside Books Ltd   2015 - 2020\n- kept the accounts\n"


def among_work(line: str) -> str:
    return f"{TOP}{WORK}{line}"


def below(heading: str, line: str) -> str:
    return f"{TOP}{WORK}\n{heading}\n{line}"


def studies(line: str) -> str:
    return f"{TOP}Education\n{line}\n\n{WORK}"


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (among_work("Élève en bac pro, voie scolaire, Lycée professionnel des Tilleuls – diplôme en 2014. Deux stages de trois semaines, non payés."), "Tilleuls"),
        (among_work("Alumno de FP Cocina, Escuela de Hostelería del Jarama – título obtenido en junio de 2014"), "Jarama"),
        (among_work("Schülerin der Fachklasse Elektro, Staatliche Berufsschule Eichental – Abschluss Juli 2014"), "Eichental"),
        (studies("Sankt Olai Katedralskole, studentexamen 2010"), "Olai"),
        (studies("BA Drama, Lee Valley College, 2015 – 2018. Gaelcholáiste Chill Bhríde, Leaving Certificate 2015."), "Bhríde"),
        (studies("Střední průmyslová škola Lipová, 2008 - 2012"), "Lipov"),
        (studies("Szent Márton Gimnázium, 2008 - 2012"), "Márton"),
        (studies("Scoala Gimnaziala Nr. 12 Dealul, 2012"), "Dealul"),
        (studies("SMK Negeri 3 Bukitraya, 2012"), "Bukitraya"),
        (studies("Общеобразовательная школа № 12, 2012"), "школа"),
        (f"{TOP}EDUCATION · BSc Nutrition, Ridge Hill University, 2014-2017 · Kilima Hope Secondary School\nEXPERIENCE · Clerk, Quayside Books Ltd, 2015 - 2020", "Kilima"),
        (f"{TOP}FORMATION · BTS Hôtellerie, Lycée des Charmes, 2014 · Collège Vaillant\nEXPÉRIENCE · Réceptionniste, Hôtel du Quai, 2015 - 2020", "Charmes"),
        (among_work("Mum to three (career break)   2016 - 2017"), "Mum"),
        (among_work("Father to twin girls (parental break)   2016 - 2017"), "twin girls"),
        (among_work("Maman de jumeaux (pause)   2016 - 2017"), "jumeaux"),
        (among_work("Mutter von Zwillingen (Pause)   2016 - 2017"), "Zwillingen"),
        (among_work("Madre de mellizos (pausa)   2016 - 2017"), "mellizos"),
        (below("Profile", "Moving to Cork in December with my fiancée."), "fianc"),
        (below("Profil", "Zum Mai ziehe ich zu meinem Lebensgefährten nach Kiel."), "Lebensgef"),
        (below("Profil", "Je rejoins mon conjoint à Nantes en mars."), "conjoint"),
        (below("Perfil", "Me traslado a Vigo con mi prometida en marzo."), "prometida"),
        (among_work("Divorced, a daughter at nursery; free to travel."), "daughter"),
        (among_work("Verwitwet, ein Kind in der Grundschule; Betreuung gesichert."), "erwitwet"),
        (among_work("Veuve, un enfant à la crèche ; garde assurée."), "enfant"),
        (among_work("Coptic Orthodox deacon's daughter, plays the oud."), "Coptic"),
        (below("Interessen", "Syrisch-orthodox, spielt Geige."), "orthodox"),
        (among_work("Volunteer, Eid food parcels, Kendal, every year since 2015"), "Eid"),
        (below("Volunteering", "Helper at the Diwali festival, Kendal, since 2015"), "Diwali"),
        (below("Bénévolat", "Bénévole aux repas de l'Aïd, depuis 2015"), "Aïd"),
        (below("Ehrenamt", "Helferin beim Fastenbrechen der Nachbarschaft, seit 2015"), "Fastenbrechen"),
        (below("Voluntariado", "Voluntaria en la cena de Janucá, desde 2015"), "Janucá"),
        (below("Persönliches", "Portugiesin mit Schweizer Zungenschlag, 31, ledig."), "Portugiesin"),
        (below("Profile", "Irishwoman in Bavaria since 2012."), "Irishwoman"),
        (below("Profil", "Camerounaise par ma mère."), "Camerounaise"),
        (below("Perfil", "Gallego de adopción, colombiano de nacimiento."), "colombiano"),
        (below("Otros", "TIP de escolta: 552.118"), "552.118"),
        (below("Sonstiges", "Bewacher-ID: 555.0142"), "555.0142"),
    ],
)  # fmt: skip
def test_facts_of_the_person_go(text: str, gone: str) -> None:
    assert gone not in resume(text).text


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        (among_work("Teacher, Lycée des Tilleuls   2010 - 2014"), "Lycée des Tilleuls"),
        (among_work("Lehrerin, Berufsschule Eichental   2010 - 2014"), "Berufsschule Eichental"),
        (among_work("Cleaner, Eid Food Trading Ltd   2010 - 2014"), "Eid Food Trading"),
        (among_work("Volunteer coordinator, Diwali festival office   2010 - 2014"), "Diwali festival office"),
        (among_work("Accountant, Serbian Orthodox Diocese of Quayside   2010 - 2014"), "Serbian Orthodox Diocese"),
        (among_work("Project Manager · Orthodox Systems GmbH · 2010 - 2014"), "Orthodox Systems"),
        (among_work("Head of Languages · Ridge Hill School   2010 - 2014"), "Ridge Hill School"),
        (among_work("Education officer, Riverside Trust   2010 - 2014"), "Riverside Trust"),
        (among_work("- Founded the shop with my business partner"), "business partner"),
        (among_work("- Looked after two children with autism at nursery"), "two children with autism"),
        (among_work("- Mother and baby unit, 24 beds"), "Mother and baby unit"),
        (among_work("- Badge printing for 12500 visitors"), "12500"),
        (below("Profile", "Sous chef with Spanish and Italian cooking; Griechische Küche."), "Griechische Küche"),
        (below("Profile", "Holistic nurse."), "Holistic nurse"),
        (studies("Leaving Certificate, 2012"), "Leaving Certificate"),
        (studies("BSc (Hons) Nursing, Ridge Hill University, 2013"), "BSc (Hons) Nursing"),
        (studies("Ausbildung zur Elektronikerin, 2012"), "Ausbildung zur Elektronikerin"),
        (below("Sonstiges", "Führerschein Klasse BE"), "Klasse BE"),
        (below("Otros", "TIP de vigilante en vigor"), "TIP de vigilante en vigor"),
        (below("Licences", "SIA licence holder"), "SIA licence"),
    ],
)
def test_evidence_of_the_same_words_stays(text: str, stays: str) -> None:
    assert stays in resume(text).text
