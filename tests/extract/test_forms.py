"""Entries as forms, templates for printing and promotions have them."""

import pytest

from tests.extract.test_positions import brief, facts_of

FORMS = {
    "Europass in English": (
        "en",
        (
            "Work experience\n\nDates   03/2019 – present\nOccupation or position held   Platform Engineer\n"
            "Main activities and responsibilities   Ran clusters\nName and address of employer   Riverbend Systems, Leeds\n"
            "Dates   2015 – 2019\nOccupation or position held   Systems Engineer\nName and address of employer   Peak Media"
        ),
        [("Platform Engineer", "Riverbend Systems"), ("Systems Engineer", "Peak Media")],
    ),
    "labels a narrow column breaks": (
        "de",
        (
            "Berufserfahrung\n\nZeitraum 04/2019 – heute\nBeruf oder Funktion Konstrukteur\nWichtigste Tätigkeiten und\nZuständigkeiten\n"
            "• Zeichnungen in CAD\nName und Adresse des\nArbeitgebers\nElbtor Fördertechnik\nZeitraum 2015 – 2019\n"
            "Beruf oder Funktion Techniker\nName und Adresse des   Albwerk Antriebe\nArbeitgebers"
        ),
        [("Konstrukteur", "Elbtor Fördertechnik"), ("Techniker", "Albwerk Antriebe")],
    ),
    "labels with colons, the employer first": (
        "en",
        (
            "Employment\n\nCompany: Kwena Freight\nDesignation: Payroll Clerk\nDuration: 2013 – 2015\nResponsibilities: wages of 600 people\n"
            "Company: Highveld Mining\nDesignation: HR Officer\nDuration: 2015 – 2020"
        ),
        [("HR Officer", "Highveld Mining"), ("Payroll Clerk", "Kwena Freight")],
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_values_behind_labels_are_title_employer_and_dates(name: str) -> None:
    language, text, wanted = FORMS[name]
    found = facts_of(text, language).positions
    assert [(p.title, p.employer) for p in found] == wanted
    assert all(p.start for p in found)


@pytest.mark.parametrize(
    "text",
    [
        "Experience\n\nBackend Developer, Voltaris Ltd   2019 – 2021\n• Duration: two years\n• Position: remote",
        "Experience\n\nBackend Developer, Voltaris Ltd   2019 – 2021\nResponsibilities: billing and its tests",
        "Experience\n\nService Desk Analyst   2019 – 2021\nVoltaris Ltd\nCompany Secretary   2015 – 2018\nPeak Ltd",
    ],
)
def test_a_lone_label_makes_no_form(text: str) -> None:
    first = facts_of(text).positions[0]
    assert (first.title, first.employer) in {("Backend Developer", "Voltaris Ltd"), ("Service Desk Analyst", "Voltaris Ltd")}


def test_dates_below_the_bullets_belong_to_the_entry_above_them() -> None:
    text = "Experience\n\nSous Chef\nJuniper & Salt\n• Menus\nMarch 2017 – April 2021\n\nLine Cook\nBlue Heron Tavern\n• Grill\nJune 2013 – February 2017"
    assert [(p.title, p.start.year if p.start else 0) for p in facts_of(text).positions] == [("Sous Chef", 2017), ("Line Cook", 2013)]


def test_dates_above_the_titles_stay_with_what_follows() -> None:
    text = "Experience\n\nMarch 2017 – April 2021\nSous Chef\nJuniper & Salt\n• Menus\nJune 2013 – February 2017\nLine Cook\nBlue Heron Tavern\n• Grill"
    assert [(p.title, p.start.year if p.start else 0) for p in facts_of(text).positions] == [("Sous Chef", 2017), ("Line Cook", 2013)]


def test_a_title_with_a_comma_under_the_employers_line_keeps_it() -> None:
    text = "Experience\n\nSaint Example Hospital\nRegistered Nurse, 2019 – present\n• Ward\nRegistered Nurse, surgical ward, 2015 – 2019\n• Ward"
    assert [brief(p)[:2] for p in facts_of(text).positions] == [
        ("Registered Nurse", "Saint Example Hospital"),
        ("Registered Nurse, surgical ward", "Saint Example Hospital"),
    ]


def test_titles_and_employers_in_one_line_each_are_not_taken_for_a_promotion() -> None:
    text = "Experience\n\nCashier, Kaufland, 2019 – present\n• Till\nShop Assistant, Northgate, 2015 – 2019\n• Till"
    assert [p.employer for p in facts_of(text).positions] == ["Kaufland", "Northgate"]


def test_three_titles_at_one_employer_all_have_it() -> None:
    text = "Experience\n\nKwena Freight\nHR Officer, 2019 – present\nPayroll Clerk, 2015 – 2019\nReceptionist, 2012 – 2015"
    assert {p.employer for p in facts_of(text).positions} == {"Kwena Freight"}


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("2015 – 2019   Structural Engineer, Norrvik, Malmö.", "Norrvik"),
        ("2015 – 2019   Structural Engineer, Norrvik.", "Norrvik"),
        ("2015 – 2019   Structural Engineer, Norrvik Inc.", "Norrvik Inc."),
    ],
)
def test_a_full_stop_ends_the_list_of_title_and_employer(line: str, employer: str) -> None:
    (position,) = facts_of(f"Experience\n\n{line}\n• Bridges").positions
    assert (position.title, position.employer) == ("Structural Engineer", employer)


def test_a_sentence_with_dates_in_front_is_no_entry() -> None:
    assert not facts_of("Experience\n\n2015 – 2019 we grew the shop by a third and won two prizes for it in the end.").positions


@pytest.mark.parametrize(
    ("dates", "language"),
    [
        ("von 10/2013 bis 03/2019", "de"),
        ("de octobre 2013 à mars 2019", "fr"),
        ("de octubre de 2013 a marzo de 2019", "es"),
        ("from October 2013 to March 2019", "en"),
        ("2013-10 / 2019-03", "en"),
    ],
)
def test_the_word_before_a_range_belongs_to_it(dates: str, language: str) -> None:
    heading = {"de": "Berufserfahrung", "fr": "Expérience professionnelle", "es": "Experiencia laboral"}.get(language, "Experience")
    (position,) = facts_of(f"{heading}\n\n{dates}\nController\nBeispiel AG\n• DATEV", language).positions
    assert position.start
    assert position.end
    assert (position.start.year, position.start.month, position.end.year, position.end.month) == (2013, 10, 2019, 3)


def test_winter_may_be_the_months_at_either_end_of_its_year() -> None:
    (position,) = facts_of("Experience\n\nTeam Lead, Winter 2026 – Present\nSample Ltd\n• Plans").positions
    assert position.current
    assert position.start
    assert position.start.year == 2026


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Freelance Illustrator\nself-employed   2016 – 2017", "Freelance Illustrator"),
        ("Illustrator, self-employed   2016 – 2017", "Illustrator"),
    ],
)
def test_self_employed_is_neither_title_nor_employer(head: str, title: str) -> None:
    (position,) = facts_of(f"Experience\n\n{head}\n• Covers").positions
    assert (position.title, position.employer, position.kind) == (title, None, "freelance")


def test_signs_beside_dates_and_places_are_no_words() -> None:
    (position,) = facts_of("Experience\n\nMaths Teacher\nHolme Valley\n◷ Sep 2012 – Aug 2018   ⌂ [location]\n• Algebra").positions
    assert (position.title, position.employer) == ("Maths Teacher", "Holme Valley")
