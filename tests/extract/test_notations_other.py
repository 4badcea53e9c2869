"""Experience sections in German, French and Spanish notations, a good third of what stands there no work."""

import pytest

from tests.extract.counted import counted, same

CASES = [
    pytest.param(
        "de",
        """
Berufserfahrung

seit 04/2019      Lagerleiter, Nordkante Logistik GmbH
                  Führung von zwölf Mitarbeitenden
08/2012 - 03/2019 Fachlagerist, Nordkante Logistik GmbH
""",
        [("Lagerleiter", "2019-04", "now"), ("Fachlagerist", "2012-08", "2019-03")],
        id="de: left dates seit",
    ),
    pytest.param(
        "de",
        """
Berufliche Tätigkeiten

- 03.15–08.15 Staplerfahrer bei Kistenwerk AG über Flexkraft Zeitarbeit
- 09.15–12.16 Kommissionierer bei Obsthof Handels GmbH über Flexkraft Zeitarbeit
- 01.17–heute Versandmitarbeiter bei Obsthof Handels GmbH
""",
        [("Staplerfahrer", "2015-03", "2015-08"), ("Kommissionierer", "2015-09", "2016-12"), ("Versandmitarbeiter", "2017-01", "now")],
        id="de: zeitarbeit list",
    ),
    pytest.param(
        "de",
        """
Beruflicher Werdegang

Von Januar 2014 bis Juni 2018 Köchin im Gasthof Linde
Von Juli 2018 bis jetzt Küchenleiterin im Seniorenheim Buche
""",
        [("Köchin", "2014-01", "2018-06"), ("Küchenleiterin", "2018-07", "now")],
        id="de: von bis",
    ),
    pytest.param(
        "de",
        """
Stationen

Projektleiterin, Windkraft Ost GmbH
ab Oktober 2020, laufend

Bauleiterin, Tiefbau Süd GmbH
Mai 2015 – September 2020
""",
        [("Projektleiterin", "2020-10", "now"), ("Bauleiterin", "2015-05", "2020-09")],
        id="de: ab, laufend",
    ),
    pytest.param(
        "de",
        """
Projekte (Freiberufler)

Zeitraum: 02/21 – 11/22
Rolle: Java-Entwickler
Kunde: Versicherung, Köln

Zeitraum: 01/23 – heute
Rolle: Softwarearchitekt
Kunde: Handelskonzern, Essen
""",
        [("Java-Entwickler", "2021-02", "2022-11"), ("Softwarearchitekt", "2023-01", "now")],
        id="de: freelancer projects",
    ),
    pytest.param(
        "de",
        """
Beruf

09/2009 – 07/2012  Ausbildung zum Tischler, Holzwerk Berg (mit Ausbildungsvertrag)
08/2012 – 12/2019  Tischler, Holzwerk Berg
""",
        [("Tischler", "2009-09", "2012-07"), ("Tischler", "2012-08", "2019-12")],
        id="de: ausbildung als beruf",
    ),
    pytest.param(
        "de",
        """
Berufspraxis

10/2001 – 06/2002: Wehrdienst, Bundeswehr
07/2002 – 12/2010: Mechaniker, Autohaus Winter
""",
        [("Wehrdienst", "2001-10", "2002-06"), ("Mechaniker", "2002-07", "2010-12")],
        id="de: wehrdienst",
    ),
    pytest.param(
        "de",
        """
Ausbildung

08/2005 – 06/2008 Gymnasium am Teich, Abitur
10/2008 – 09/2012 Studium Maschinenbau, Hochschule Talberg
""",
        [],
        id="de: schule studium",
    ),
    pytest.param(
        "de",
        """
Berufserfahrung

2019 – 2020 Elternzeit
01/2021 – 12/2022 Sekretärin, Kanzlei Blau
2023 Sabbatical
""",
        [("Sekretärin", "2021-01", "2022-12")],
        id="de: elternzeit sabbatical",
    ),
    pytest.param(
        "de",
        """
Ehrenamtliches Engagement

seit 2012 Trainerin beim Turnverein Tal
2014 – 2018 Vorsitzende im Förderverein
""",
        [],
        id="de: ehrenamt",
    ),
    pytest.param(
        "de",
        """
Beruflicher Werdegang

01/2020 – 06/2020 arbeitssuchend
07/2020 – 12/2021 Umschulung zur Fachinformatikerin
01/2022 – 12/2023 Systemadministratorin, Netzhaus GmbH
""",
        [("Systemadministratorin", "2022-01", "2023-12")],
        id="de: arbeitssuchend",
    ),
    pytest.param(
        "fr",
        """
Expérience professionnelle

Depuis mars 2019 : Cheffe de rang, Brasserie du Quai
De sept. 2014 à février 2019 : Serveuse, Brasserie du Quai
""",
        [("Cheffe de rang", "2019-03", "now"), ("Serveuse", "2014-09", "2019-02")],
        id="fr: depuis",
    ),
    pytest.param(
        "fr",
        """
EXPÉRIENCES

Comptable - Cabinet Orme
du 01/09/2016 au 31/12/2020

Assistante comptable - Cabinet Orme
du 01/02/2014 au 31/08/2016
""",
        [("Comptable", "2016-09", "2020-12"), ("Assistante comptable", "2014-02", "2016-08")],
        id="fr: du au",
    ),
    pytest.param(
        "fr",
        """
Parcours professionnel

2018-2020 Apprentie boulangère (contrat d'apprentissage), Boulangerie Épi
juin-août 2017 Stagiaire, Mairie de Valmont
""",
        [("Apprentie boulangère", "2018", "2020"), ("Stagiaire", "2017-06", "2017-08")],
        id="fr: stage, alternance",
    ),
    pytest.param(
        "fr",
        """
Formation

2012-2014 BTS Comptabilité, Lycée des Prés

Bénévolat

depuis 2015 Trésorière, Association des Jardins
""",
        [],
        id="fr: bénévolat formation",
    ),
    pytest.param(
        "fr",
        """
Expérience

2020-2021 Congé parental
2018-2020 Infirmière, Clinique du Parc
""",
        [("Infirmière", "2018", "2020")],
        id="fr: congé",
    ),
    pytest.param(
        "es",
        """
Experiencia laboral

De enero de 2015 a la fecha
Encargada de almacén, Frutas del Valle S.L.
De marzo de 2010 a diciembre de 2014
Moza de almacén, Frutas del Valle S.L.
""",
        [("Encargada de almacén", "2015-01", "now"), ("Moza de almacén", "2010-03", "2014-12")],
        id="es: de a la fecha",
    ),
    pytest.param(
        "es",
        """
TRAYECTORIA PROFESIONAL

Ingeniero de redes, Telecom Norte — desde junio de 2018
Técnico de soporte, Telecom Norte — febrero 2013 hasta mayo 2018
""",
        [("Ingeniero de redes", "2018-06", "now"), ("Técnico de soporte", "2013-02", "2018-05")],
        id="es: desde, hasta",
    ),
    pytest.param(
        "es",
        """
Voluntariado

2016 - actualidad  Monitora, Asociación Río

Cursos

Enero 2019 - marzo 2019  Curso de soldadura, Centro Taller
""",
        [],
        id="es: voluntariado cursos",
    ),
    pytest.param(
        "es",
        """
Experiencia

2014 - 2016  Excedencia por cuidado de hijos
2017 - 2019  Dependienta, Zapatería Sol
""",
        [("Dependienta", "2017", "2019")],
        id="es: becas y paro",
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_what_counts_as_work_and_from_when_to_when(language: str, text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = counted(text, language)
    assert len(found) == len(wanted), found
    assert all(any(same(one, other) for one in found) for other in wanted), found
