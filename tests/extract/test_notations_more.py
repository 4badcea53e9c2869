"""More experience sections in four languages, written after the rules: a good third of what stands there no work."""

import pytest

from tests.extract.counted import counted, same

CASES = [
    pytest.param(
        "en",
        """
Employment

March 2018 – present: Bus driver, Tidewater Transit. Routes 4 and 9, school runs in the morning, and the training of six new drivers every year since the pandemic.
June 2012 – February 2018: Courier, Redline Parcels. Sixty stops a day by bicycle, then by van, in all weather that the valley offers.
""",
        [("Bus driver", "2018-03", "now"), ("Courier", "2012-06", "2018-02")],
        id="en: prose after comma head",
    ),
    pytest.param(
        "en",
        """
Reliable, early riser.

2/16 - 8/19  Cook, The Blue Door
- breakfast for 200
9/19 - now   Head cook, The Blue Door
- menus and ordering
""",
        [("Cook", "2016-02", "2019-08"), ("Head cook", "2019-09", "now")],
        id="en: no heading with bullets",
    ),
    pytest.param(
        "en",
        """
Career history

Fenwick Rail Ltd, York, 2010 – 2020, in two posts:
- Depot Supervisor, 2015 – 2020. Forty people on three shifts.
- First on the tools, 2010 – 2015. Brakes and doors.
""",
        [("Depot Supervisor", "2015", "2020"), ("First on the tools", "2010", "2015")],
        id="en: roles as bullets",
    ),
    pytest.param(
        "en",
        """
Appointments

Oct 2020 - present   Research Associate, Institute of Soils
Oct 2016 - Sep 2020  PhD candidate (salaried), Department of Soil Science, [school]
""",
        [("Research Associate", "2020-10", "now"), ("PhD candidate", "2016-10", "2020-09")],
        id="en: phd listed as work",
    ),
    pytest.param(
        "en",
        """
Experience

Junior Accountant, Mill & Moss LLP, January 2021 – June 2023
Intern, Mill & Moss LLP, Summer 2020
""",
        [("Junior Accountant", "2021-01", "2023-06"), ("Intern", "2020", "2020")],
        id="en: internship season",
    ),
    pytest.param(
        "en",
        """
Experience

Florist, Petal Street Ltd   Apr 2019 – Mar 2022

Voluntary posts

Scout leader, 3rd Harbour Scouts   2012 – 2024

Other

Travelling in South America   Apr 2022 – Dec 2022
""",
        [("Florist", "2019-04", "2022-03")],
        id="en: not: scouts and gap",
    ),
    pytest.param(
        "en",
        """
Employment

Electrician, Brightwire Ltd   May 2016 - Apr 2018

Memberships

Chartered Institute of Electricians, Member, 2015 - present

Licences

Forklift licence, 2014 - 2027
""",
        [("Electrician", "2016-05", "2018-04")],
        id="en: not: membership, licence",
    ),
    pytest.param(
        "en",
        """
Education

2014 – 2018   BEng Civil Engineering, [school]
Final-year project   2017 – 2018   Timber bridges
""",
        [],
        id="en: not: school and thesis",
    ),
    pytest.param(
        "en",
        """
Experience

Porter, Saint Example Hospital   01/2015 – 12/2016
Moved patients. Trained as team leader from 2015 to 2016. Between March 2016 and May 2016 on sick leave.
""",
        [("Porter", "2015-01", "2016-12")],
        id="en: not: sentence dates",
    ),
    pytest.param(
        "de",
        """
Freiberufliche Projekte

seit 03/23   Testmanager   Energieversorger, Mainz
07/21 – 02/23   Testanalyst   Bank, Frankfurt
""",
        [("Testmanager", "2023-03", "now"), ("Testanalyst", "2021-07", "2023-02")],
        id="de: freiberuflich tabelle",
    ),
    pytest.param(
        "de",
        """
Stellen

Seit September 2020 Hausmeister bei der Wohnbau Hügel eG: kleine Reparaturen, Winterdienst, Übergabe von Wohnungen und Abnahme mit Protokoll.
Oktober 2014 bis August 2020 Maurer bei Bau Klemm: Rohbau.
""",
        [("Hausmeister", "2020-09", "now"), ("Maurer", "2014-10", "2020-08")],
        id="de: satz danach",
    ),
    pytest.param(
        "de",
        """
Beschäftigungen

02/2018 – 07/2018 ohne Beschäftigung
08/2018 – 11/2021 Kassiererin, Frischmarkt Ulme
12/2021 – 05/2023 Elternzeit
""",
        [("Kassiererin", "2018-08", "2021-11")],
        id="de: ohne beschäftigung",
    ),
    pytest.param(
        "de",
        """
Werdegang

10/2012 – 09/2016 Studium der Informatik, [school]
10/2014 – 09/2016 Werkstudent, Datenhaus GmbH
10/2016 – heute Entwickler, Datenhaus GmbH
""",
        [("Werkstudent", "2014-10", "2016-09"), ("Entwickler", "2016-10", "now")],
        id="de: studium mit job",
    ),
    pytest.param(
        "de",
        """
Beruf

2015 bis 2020 Friseurin, Salon Welle

Engagement

2010 bis heute Kassenwartin, Sportverein Tal
2018 bis 2022 Schöffin am Amtsgericht
""",
        [("Friseurin", "2015", "2020")],
        id="de: verein",
    ),
    pytest.param(
        "fr",
        """
Mes expériences

De janvier 2012 à mars 2016, maçon chez Bâti Sud
Depuis avril 2016, chef d'équipe chez Bâti Sud
""",
        [("maçon", "2012-01", "2016-03"), ("chef d'équipe", "2016-04", "now")],
        id="fr: de a, puis",
    ),
    pytest.param(
        "fr",
        """
Expériences professionnelles

09/2021 – aujourd'hui : Analyste, Banque du Fleuve
02/2021 – 08/2021 : Stage de fin d'études, Banque du Fleuve
""",
        [("Analyste", "2021-09", "now"), ("Stage", "2021-02", "2021-08")],
        id="fr: stage",
    ),
    pytest.param(
        "fr",
        """
Parcours

2019 – 2020 : recherche d'emploi
2015 – 2019 : Coiffeuse, Salon Éclat
2012 – 2015 : Bénévole, Refuge des Pins
""",
        [("Coiffeuse", "2015", "2019")],
        id="fr: chômage, bénévole",
    ),
    pytest.param(
        "es",
        """
Trabajos

Desde mayo de 2019: Albañil, Construcciones Peña
2011 - abril de 2019: Peón, Construcciones Peña
""",
        [("Albañil", "2019-05", "now"), ("Peón", "2011", "2019-04")],
        id="es: trabajos",
    ),
    pytest.param(
        "es",
        """
Vida laboral

Enero 2020 – junio 2020   En paro
Julio 2020 – actualidad   Cocinera, Bar La Esquina
""",
        [("Cocinera", "2020-07", "now")],
        id="es: paro",
    ),
    pytest.param(
        "es",
        """
Formación

2015 – 2019   Grado en Enfermería, [school]

Experiencia

jun. – sept. 2018   Prácticas, Hospital del Sur
2019 – 2024   Enfermera, Hospital del Sur
""",
        [("Prácticas", "2018-06", "2018-09"), ("Enfermera", "2019", "2024")],
        id="es: prácticas y grado",
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_what_counts_as_work_and_from_when_to_when(language: str, text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = counted(text, language)
    assert len(found) == len(wanted), found
    assert all(any(same(one, other) for one in found) for other in wanted), found
