"""Careers told in letters and paragraphs, and dates that belong to a remark; half of the texts tell no work."""

import pytest

from tests.extract.counted import counted, same

TOLD = [
    (
        "en",
        "I started, in May 2018, as a kitchen porter at the Old Mill Hotel. In March 2020 they made me commis chef, and in September 2022 I was promoted to chef de partie, which I still am. Before that, between June 2015 and April 2018, I drove a van for Tolland Parcels.",
        [("kitchen porter", "2018-05", "2020-02"), ("commis chef", "2020-03", "2022-08"), ("chef de partie", "2022-09", "now"), ("drove a van", "2015-06", "2018-04")],
    ),
    (
        "en",
        "In June 2019 I joined Cobbold Dairies as a lorry driver, and I left in August 2021 to become a transport planner at Fenland Haulage, where I still work.",
        [("lorry driver", "2019-06", "2021-08"), ("transport planner", "2021-08", "now")],
    ),
    (
        "en",
        "Between November 2014 and September 2019 I worked on the admissions ward of Barrow General, from newly qualified to senior staff nurse. Since October 2019 I have been recovery nurse there.",
        [("senior staff nurse", "2014-11", "2019-09"), ("recovery nurse", "2019-10", "now")],
    ),
    (
        "en",
        "I worked up until December 2019 as a barista for Bean Row, having started there in March 2016. Since January 2020 I manage the roastery of Hilltop Coffee as production supervisor.",
        [("barista", "2016-03", "2019-12"), ("production supervisor", "2020-01", "now")],
    ),
    (
        "de",
        "Im März 2016 habe ich als Kommissionierer bei der Lahntal Versand GmbH angefangen. Im Juli 2019 wurde ich zum Schichtführer ernannt, und seit Januar 2023 leite ich als Teamleiter den Wareneingang.",
        [("Kommissionierer", "2016-03", "2019-06"), ("Schichtführer", "2019-07", "2022-12"), ("Teamleiter", "2023-01", "now")],
    ),
    (
        "de",
        "Meine Lehre als Tischler machte ich von September 2009 bis Juli 2012 bei Holzbau Kern. Danach blieb ich dort bis Juni 2016 als Geselle. Im August 2016 wechselte ich als Monteur zu Küchen Weise, wo ich bis heute bin.",
        [("Tischler", "2009-09", "2012-07"), ("Geselle", "2012-07", "2016-06"), ("Monteur", "2016-08", "now")],
    ),
    (
        "de",
        "2012 habe ich mich als Friseurmeister selbständig gemacht und den Salon bis Ende 2020 geführt. Seit Februar 2021 bin ich Fachlehrer an der Berufsschule Nord.",
        [("Friseurmeister", "2012", "2020-12"), ("Fachlehrer", "2021-02", "now")],
    ),
    (
        "fr",
        "J'ai commencé en septembre 2014 comme plongeur à l'Auberge des Tilleuls. En avril 2017, on m'a nommé commis de cuisine. De janvier 2020 à juin 2023, j'ai travaillé au Restaurant du Port en tant que chef de partie.",
        [("plongeur", "2014-09", "2017-03"), ("commis de cuisine", "2017-04", "2019-12"), ("chef de partie", "2020-01", "2023-06")],
    ),
    (
        "fr",
        "J'ai rejoint Logiport en février 2016 en tant que préparateur de commandes. Devenu chef d'équipe en mai 2019, j'encadre depuis huit personnes. Auparavant, de 2012 à janvier 2016, j'étais livreur pour Flèche Express.",
        [("préparateur de commandes", "2016-02", "2019-04"), ("chef d'équipe", "2019-05", "now"), ("livreur", "2012", "2016-01")],
    ),
    (
        "es",
        "Comencé en enero de 2017 como reponedora en Supermercados Albor. En junio de 2019 me ascendieron a cajera principal, y desde marzo de 2023 soy jefa de tienda. Desde marzo de 2023 trabajo también en el taller eléctrico de Papelera del Sur.",
        [("reponedora", "2017-01", "2019-05"), ("cajera principal", "2019-06", "2023-02"), ("jefa de tienda", "2023-03", "now"), ("trabajo", "2023-03", "now")],
    ),
    (
        "es",
        "Llevo desde abril de 2020 en Talleres Bermejo como soldador. Entre marzo y junio de 2018 hice las prácticas en la depuradora de Gilet.",
        [("soldador", "2020-04", "now"), ("prácticas", "2018-03", "2018-06")],
    ),
]  # fmt: skip
NO_WORK = [
    ("en", "From September 2012 to June 2015 I was a student of law at [school]. In May 2016 I became a mother. In March 2018 I was made a fellow of the Guild of Bakers."),
    ("en", "I came to Fulda in 2018 and passed the language test in March 2025. I hold the forklift licence since 2019. In 2024 I took part in a course."),
    ("en", "Between April 2018 and June 2019 I cared for my mother. From 2018 to 2019 I was treasurer of my rowing club as a volunteer."),
    ("de", "Im Mai 2016 wurde ich Vater. Seit 2015 bin ich verheiratet. Im März 2018 bin ich nach Kassel gezogen. Seit 2012 spreche ich Englisch."),
    ("de", "Von 2010 bis 2013 war ich Student der Rechte. Seit 2014 bin ich Mitglied im Ruderverein."),
    ("fr", "En mai 2016, je suis devenue maman. De 2010 à 2013, j'étais étudiante en droit. Depuis 2015, je suis membre du club d'aviron. En mars 2018, j'ai été opérée."),
    ("es", "En mayo de 2016 fui padre. De 2010 a 2013 fui estudiante de derecho. Desde 2015 soy socio del club de remo. En marzo de 2018 me mudé a Vigo. Desde 2019 cuido de mi madre."),
]  # fmt: skip
REMARKS = [
    ("en", "Staff Nurse (Band 5, Band 6 since April 2024), Eldon Royal Hospital, June 2020 – present", ("Staff Nurse", "2020-06", "now")),
    ("en", "Assistant Store Manager (promoted from Supervisor, March 2021)\nHartwell Stores, Derby\nJune 2018 – present", ("Assistant Store Manager", "2018-06", "now")),
    ("de", "Pflegefachkraft (Wohnbereichsleitung seit Mai 2023), Haus Abendrot, 10/2018 – heute", ("Pflegefachkraft", "2018-10", "now")),
    ("es", "Técnico de mantenimiento (turno de noche desde enero de 2024), Envases Levante, mayo de 2019 – actualidad", ("Técnico de mantenimiento", "2019-05", "now")),
    ("es", "abril 2017 – actualidad\nInstalador autónomo (mañanas desde 2025)\npor cuenta propia", ("Instalador autónomo", "2017-04", "now")),
]  # fmt: skip
THE_DATES_THEMSELVES = [
    ("de", "Mechatroniker, Förderanlagen Busch (seit Juni 2020)", ("Mechatroniker", "2020-06", "now")),
    ("fr", "Infirmier de bloc, Clinique Saint-Gildas (depuis septembre 2018, temps partiel à 80 % depuis janvier 2022)", ("Infirmier de bloc", "2018-09", "now")),
    ("en", "Draughtsman (part-time, March 2019 – May 2020), Ennepe Office", ("Draughtsman", "2019-03", "2020-05")),
    ("en", "Bookkeeper (evenings, since March 2019), Otley Timber", ("Bookkeeper", "2019-03", "now")),
    ("de", "März 2022 bis heute: Buchhalter und Controller (je zur Hälfte), Klinkner Backöfen GmbH", ("Buchhalter", "2022-03", "now")),
    ("en", "Engineer I, Klinkner Ovens Ltd, March 2022 to present", ("Engineer I", "2022-03", "now")),
]  # fmt: skip
HEADINGS = {"en": "Experience", "de": "Berufserfahrung", "fr": "Expérience", "es": "Experiencia"}


def missing_and_extra(found: list[tuple[str, str, str]], wanted: list[tuple[str, str, str]]) -> tuple[list[object], list[object]]:
    left = list(found)
    missing: list[object] = []
    for position in wanted:
        hit = next((one for one in left if same(one, position)), None)
        if hit is None:
            missing.append(position)
        else:
            left.remove(hit)
    return missing, list(left)


@pytest.mark.parametrize(("language", "text", "wanted"), TOLD)
def test_a_career_told_in_sentences_is_read(language: str, text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert missing_and_extra(counted(text, language), wanted) == ([], [])


@pytest.mark.parametrize(("language", "text"), NO_WORK)
def test_a_life_told_in_sentences_is_no_work(language: str, text: str) -> None:
    assert counted(text, language) == []


@pytest.mark.parametrize(("language", "line", "wanted"), [*REMARKS, *THE_DATES_THEMSELVES])
def test_a_date_in_a_remark_is_not_the_positions(language: str, line: str, wanted: tuple[str, str, str]) -> None:
    assert missing_and_extra(counted(f"{HEADINGS[language]}\n\n{line}", language), [wanted]) == ([], [])


def test_a_promotion_told_below_dates_ends_with_them() -> None:
    text = "Experience\n\nPicker, Brigg Foods, March 2016 – June 2020\nI was promoted to Team Leader in March 2019.\n"
    assert counted(text, "en") == [("Picker", "2016-03", "2020-06")]


def test_a_sentence_that_goes_on_in_the_next_line_tells_its_position() -> None:
    text = (
        "My work in the kitchen began early, and I liked it. From March 2015 to\n"
        "June 2019 I was a pastry chef at Hill House, with two juniors beside me, and\n"
        "we baked for ninety guests. Then I rested."
    )
    assert counted(text, "en") == [("pastry chef", "2015-03", "2019-06")]


SEASONS = [
    ("en", "Seasonal gardener, Lynmouth Trust, April to September 2018, 2019 and 2020", ["2018-04", "2019-04", "2020-04"]),
    ("en", "Kitchen porter, Bryggen, Bergen\nSummers 2015 and 2016, June to August each year.", ["2015-06", "2016-06"]),
    ("de", "Sommer 2016 und Sommer 2017: Saisonkraft Service, Hotel Seeblick", ["2016-06", "2017-06"]),
    ("es", "Camarero de temporada, Hotel Playa, junio–septiembre 2016, 2017 y 2018", ["2016-06", "2017-06", "2018-06"]),
    (
        "es",
        "Actualmente: Recepcionista, Hotel Miramar (desde mayo de 2022)\nRecepcionista de temporada, Hotel Miramar, verano de 2020 y verano de 2021",
        ["2020-06", "2021-06", "2022-05"],
    ),
    ("en", "Gardener, Lynmouth Trust, April 2018 to September 2019, 2020 award of the Trust", ["2018-04"]),
    ("en", "Buyer, Otley Timber, March 2018 to present\nBuyer, Wharfe Foods, 2016 to 2018", ["2018-03", "2016"]),
]


@pytest.mark.parametrize(("language", "lines", "starts"), SEASONS)
def test_the_same_months_of_several_years_are_each_a_stretch(language: str, lines: str, starts: list[str]) -> None:
    assert sorted(start for _, start, _ in counted(f"{HEADINGS[language]}\n\n{lines}", language)) == sorted(starts)


TOLD_MORE = [
    ("en", "[name] joined Langley Freight as a trainee forwarder in August 2014. They became an import coordinator in May 2017.", [("trainee forwarder", "2014-08", "2017-04"), ("import coordinator", "2017-05", "now")]),
    ("en", "I then moved to Harper Solicitors in September 2010, where I worked as a cellarman until December 2015.", [("cellarman", "2010-09", "2015-12")]),
    ("de", "Im November 2019 hat mich einer der Kunden, die Kesselbau Hintz, als Schweißer übernommen.", [("Schweißer", "2019-11", "now")]),
    ("de", "Ich war zunächst von September 2011 bis Mai 2014 Koch im Rebstock, dann bis Dezember 2018 Küchenchef ebendort.", [("Koch", "2011-09", "2014-05"), ("Küchenchef", "2014-05", "2018-12")]),
    ("fr", "En 2011, je me suis installée à mon compte comme fleuriste et j'ai tenu la boutique jusqu'en juin 2019.", [("fleuriste", "2011", "2019-06")]),
    ("de", "Seit Januar 2017 arbeite ich in der Bäckerei Vehling, zuerst in der Teigmacherei, seit Mai 2020 als Schichtleiter.", [("arbeite", "2017-01", "now"), ("Schichtleiter", "2020-05", "now")]),
]  # fmt: skip
UNPAID = [
    ("en", "Since 2020 I have volunteered as a football coach."),
    ("de", "Seit 2019 engagiere ich mich ehrenamtlich als Trainer im Sportverein."),
    ("fr", "Depuis 2018, je travaille comme infirmière bénévole à la Croix-Rouge."),
    ("es", "Desde 2020 trabajo de voluntaria en la cocina de la parroquia."),
    ("en", "My licence as a driver has been valid since March 2019."),
]


@pytest.mark.parametrize(("language", "text", "wanted"), TOLD_MORE)
def test_ends_told_apart_and_titles_that_no_table_knows(language: str, text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert missing_and_extra(counted(text, language), wanted) == ([], [])


@pytest.mark.parametrize(("language", "text"), UNPAID)
def test_work_without_pay_told_in_a_sentence_counts_nothing(language: str, text: str) -> None:
    assert counted(text, language) == []
