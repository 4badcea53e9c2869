"""Experience told in sentences, below titles, in side columns and in tables; a good part of what stands there is no work."""

import pytest

from tests.extract.counted import counted, same

CASES = [
    pytest.param(
        "en",
        """
Experience

Pastry chef, The Copper Kettle, Leeds
May 2020 – present. Sixty covers on a Saturday, two juniors whom I train, and a cake that won in 2022.
Kitchen porter, then commis chef, Harbour Grill, Hull
March 2017 – April 2020 (furlough April – June 2020, contract kept). Washed up for a year, then starters.
""",
        [("Pastry chef", "2020-05", "now"), ("Kitchen porter, then commis chef", "2017-03", "2020-04")],
        id="en: dates begin the prose below a title",
    ),
    pytest.param(
        "fr",
        """
Expériences

- Serveuse, Restaurant La Nacelle, Dijon, depuis le 1er mars 2021. Rang de trente couverts, carte des vins, deux apprentis.
- Vendeuse, Librairie du Parc, Beaune, du 15 avril 2018 au 28 février 2021. Commandes, caisse, vitrines de Noël.
""",
        [("Serveu", "2021-03", "now"), ("Vendeu", "2018-04", "2021-02")],
        id="fr: roles as bullets with days",
    ),
    pytest.param(
        "de",
        """
Beruflicher Werdegang

04/2021 – heute   Einkäufer, Nordlicht Papier AG, Kiel
Rahmenverträge mit zwölf Lieferanten verhandelt
Bestellungen in SAP MM
05/2023 – 04/2024   Auszeit (bestehendes Arbeitsverhältnis)
08/2012 – 01/2015   Ausbildung zur Kauffrau im Einzelhandel, Hofmarkt Beispiel KG
02/2015 – 03/2021   Technischer Zeichner (Teilzeit, 50 %), Ingenieurbüro Ennepe
Pläne in AutoCAD, neben dem Studium
""",
        [
            ("Einkäufer", "2021-04", "now"),
            ("Technischer Zeichner (Teilzeit, 50 %)", "2015-02", "2021-03"),
            ("Ausbildung zur Kauffrau im Einzelhandel", "2012-08", "2015-01"),
        ],
        id="de: dates lead, work stands in plain lines",
    ),
    pytest.param(
        "en",
        """
Career

Buyer, Dairy · Meadow & Thyme Ltd, York · Nov 2021 to date Responsible for cheese and butter, 9.8 m net sales, and for the annual talks with six creameries in three countries.
Shop assistant, evenings · Harvest Corner, York · Sep 2018 to May 2021 · alongside my studies, 15 hours a week, and every second Sunday too
""",
        [("Buyer, Dairy", "2021-11", "now"), ("Shop assistant, evenings", "2018-09", "2021-05")],
        id="en: title, employer, dates and prose in one line",
    ),
    pytest.param(
        "en",
        """
My working life

From November 2014 to April 2019 I drove a bread van for Marsh Lane Bakery. Six thousand doors a year.
Since May 2019 I have been Warehouse Manager at Ouse Packaging in Goole. It is a small shed.
From May 2012 to June 2013 I walked from Hull to Istanbul. It rained.
""",
        [("Warehouse Manager", "2019-05", "now"), ("", "2014-11", "2019-04")],
        id="en: a letter",
    ),
    pytest.param(
        "fr",
        """
Parcours

sept. 2022 – juin 2024
Élève en CAP Cuisine, voie scolaire, diplôme obtenu en juin 2024, mention bien. Deux stages non payés.
juin 2024 – à ce jour
Commis de cuisine, poste chaud, Auberge du Pont
Cuissons à la minute, fonds et jus.
""",
        [("Commis de cuisine, poste chaud", "2024-06", "now")],
        id="fr: school below bare dates",
    ),
    pytest.param(
        "es",
        """
Idiomas

Español, inglés

Formación

Grado en Derecho, [school], [year]
Enfermera de quirófano, Hospital Ejemplo
marzo 2019 – actualidad
- Instrumentación y recuento
""",
        [("Enfermera de quirófano", "2019-03", "now")],
        id="es: work below the degrees of a side column",
    ),
    pytest.param(
        "en",
        """
Work

Maintenance technician, Odra Castings   IV 2015 - VI 2026
- Lathes and spindles
Mechanic, Nadodrze Trams   XI 2010 - III 2015
- Doors and brakes, Type X 2012 controllers
""",
        [("Maintenance technician", "2015-04", "2026-06"), ("Mechanic", "2010-11", "2015-03")],
        id="en: Roman months",
    ),
    pytest.param(
        "de",
        """
Berufserfahrung

04/2023 – heute   Primtal Beispielwerk GmbH, CNC-Fräser   Rüsten, Einfahren und Bedienen von fünfachsigen Fräszentren, Programme am Gerät angepasst. Zwei neue Leute eingearbeitet.
02/2017 – 03/2023   Faulhaber Beispiel GmbH, Zerspanungsmechaniker   Serienfertigung auf Drehautomaten, Werkzeugverwaltung, Einarbeiten der Neuen.
""",
        [("CNC-Fräser", "2023-04", "now"), ("Zerspanungsmechaniker", "2017-02", "2023-03")],
        id="de: a table of dates, firm and tasks",
    ),
    pytest.param(
        "en",
        """
Education

BSc Nursing, [school], September 2015 – June 2018
- Dissertation on falls, January 2018 – May 2018
Erasmus semester, September 2016 – January 2017
""",
        [],
        id="en: studies alone are no work",
    ),
    pytest.param(
        "en",
        """
Experience

Site Manager, Kestrel Homes Ltd, June 2019 – present
- Handed over 48 flats between March 2021 and May 2022.
- Engineer on call, May 2020 – June 2020, during the flood.
""",
        [("Site Manager", "2019-06", "now")],
        id="en: ranges in the bullets of a job",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_counts_as_work_where_it_is_told(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = counted(text, language)
    assert len(found) == len(expected), found
    assert all(same(one, wanted) for one, wanted in zip(found, expected, strict=True)), found
