"""A break in a career stays with its dates, and what it was for does not show; what was learnt in it stays."""

import pytest

from tests.anonymize.build import resume

TOP = "Wanjiru Kamau\nwanjiru.kamau@example.com\n\n2015 - 2020 Quayside Books Ltd, clerk\n"


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Career break 2016-2019: raising twins, caring for my mother-in-law, one loft conversion.", "Career break 2016-2019."),
        ("Two-year gap from 2020: long Covid, now recovered.", "Two-year gap from 2020."),
        ("Took a year out to nurse my grandmother, then joined Holt Ltd.", "Took a year out, then joined Holt Ltd."),
        ("2017 - 2019 Career break (family reasons)", "2017 - 2019 Career break"),
        ("2014 to 2016: out of the workforce while the children were small", "2014 to 2016: out of the workforce"),
        ("Auszeit 2018 bis 2019 wegen Krankheit, danach wieder bei Holt GmbH.", "Auszeit 2018 bis 2019, danach wieder bei Holt GmbH."),
        ("Elternzeit mit den Zwillingen 2014 - 2016", "Auszeit 2014 - 2016"),
        ("2021–2023 Pflegezeit (Mutter, Pflegegrad 4)", "2021–2023 Auszeit"),
        ("Congé parental 2018-2020 (jumelles), puis reprise à 80 %.", "Congé sabbatique 2018-2020, puis reprise à 80 %."),
        ("Interruption 2020-2022 : accompagnement de ma mère.", "Interruption 2020-2022."),
        ("Pausa de 2017 a 2020: nacimiento de mi hija.", "Pausa de 2017 a 2020."),
        ("Excedencia por cuidado de hijos 1999-2001", "Excedencia 1999-2001"),
    ],
)
def test_the_reason_goes_and_the_time_stays(line: str, left: str) -> None:
    assert resume(TOP + line).text.splitlines()[-1] == left


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Career break 2016 - 2019: raising twins.", "Career break 2016 - 2019: travelling through Chile."),
        ("Auszeit 2018 wegen der Pflege meines Vaters.", "Auszeit 2018 wegen Krankheit."),
        ("Pausa laboral 2017: cuidado de mi padre.", "Pausa laboral 2017: viaje por Asia."),
        ("Pause professionnelle 2019 pour élever mes filles.", "Pause professionnelle 2019 pour voyager."),
    ],
)
def test_two_reasons_leave_the_same_text(one: str, other: str) -> None:
    assert resume(TOP + one).text == resume(TOP + other).text


@pytest.mark.parametrize(
    "line",
    [
        "Career break 2020: completed the AWS Certified Developer exam",
        "Auszeit 2019: Weiterbildung zum Fachwirt (IHK)",
        "Pause professionnelle 2019 : formation de soudeur",
        "Excedencia 2018: máster en logística",
        "Time off requests approved for 40 staff",
        "Pause déjeuner organisée pour 300 couverts",
        "Break-even analysis for the plant",
        "Freistellung der Baustelle nach Plan",
        "Two-year gap analysis for the board",
        "Interruption of supply cut to two hours a year",
    ],
)
def test_what_was_learnt_and_other_breaks_stay(line: str) -> None:
    assert line in resume(TOP + line).text
