"""Date ranges as résumés write them, and what only looks like one."""

import pytest

from pivots.extract.dates import DateSpan, Point, find_dates

YEAR = 2026


def only(text: str, language: str = "en") -> DateSpan:
    (span,) = find_dates(text, language, YEAR)
    return span


def month(year: int, number: int) -> Point:
    return Point(year, number, number)


def year(number: int) -> Point:
    return Point(number, 1, 12)


RANGES = [
    ("05/2019 - 03/2021", "en", month(2019, 5), month(2021, 3)),
    ("May 2019 – June 2020", "en", month(2019, 5), month(2020, 6)),
    ("Spring 2019 – Oct 2020", "en", Point(2019, 3, 5), month(2020, 10)),
    ("Q3 2020 - Q1 2021", "en", Point(2020, 7, 9), Point(2021, 1, 3)),
    ("2019–21", "en", year(2019), year(2021)),
    ("2010-12", "en", year(2010), year(2012)),
    ("1990-2020", "en", year(1990), year(2020)),
    ("2019-05 - 2020-07", "en", month(2019, 5), month(2020, 7)),
    ("2016/09 – 2020/02", "en", month(2016, 9), month(2020, 2)),
    ("01.04.2018 – 31.03.2020", "de", month(2018, 4), month(2020, 3)),
    ("3/15/2019 - 4/1/2020", "en", month(2019, 3), month(2020, 4)),
    ("1 May 2019 to 3 June 2020", "en", month(2019, 5), month(2020, 6)),
    ("May 1, 2019 – June 3, 2020", "en", month(2019, 5), month(2020, 6)),
    ("Jun – Aug 2020", "en", month(2020, 6), month(2020, 8)),
    ("05/19 - 03/21", "en", month(2019, 5), month(2021, 3)),
    ("Jan 19 - Mar 21", "en", month(2019, 1), month(2021, 3)),
    ("June 2013\nto\nMarch 2016", "en", month(2013, 6), month(2016, 3)),
    ("Mar. 2022 – Aug. 2023", "en", month(2022, 3), month(2023, 8)),
    ("von 03/2012 bis 04/2014", "de", month(2012, 3), month(2014, 4)),
    ("Frühjahr 2019 bis Dezember 2020", "de", Point(2019, 3, 5), month(2020, 12)),
    ("févr. 2015 - déc. 2017", "fr", month(2015, 2), month(2017, 12)),
    ("de 2015 à 2018", "fr", year(2015), year(2018)),
    ("marzo 2015 a junio 2017", "es", month(2015, 3), month(2017, 6)),
    ("gennaio 2015 - marzo 2016", "it", month(2015, 1), month(2016, 3)),
    ("maart 2015 - mei 2016", "nl", month(2015, 3), month(2016, 5)),
    ("março de 2015 - maio de 2016", "pt", month(2015, 3), month(2016, 5)),
    ("marca 2015 - maja 2016", "pl", month(2015, 3), month(2016, 5)),
]


@pytest.mark.parametrize(("text", "language", "first", "last"), RANGES)
def test_a_range_has_the_months_it_states(text: str, language: str, first: Point, last: Point) -> None:
    span = only(text, language)
    assert (span.first, span.last, span.current, span.single) == (first, last, False, False)


CURRENT = [
    ("May 2019 – Present", "en", month(2019, 5)),
    ("Jan '19 to date", "en", month(2019, 1)),
    ("since 2021", "en", year(2021)),
    ("Since March 2021", "en", month(2021, 3)),
    ("2021 onwards", "en", year(2021)),
    ("2021 –", "en", year(2021)),
    ("09/2020-now", "en", month(2020, 9)),
    ("09.2019 – heute", "de", month(2019, 9)),
    ("09.2019 –\nheute", "de", month(2019, 9)),
    ("seit 03/2012", "de", month(2012, 3)),
    ("3. Quartal 2020 - bis dato", "de", Point(2020, 7, 9)),
    ("depuis mars 2019", "fr", month(2019, 3)),
    ("septembre 2018 à aujourd’hui", "fr", month(2018, 9)),
    ("2019 - actuellement", "fr", year(2019)),
    ("enero de 2019 – actualidad", "es", month(2019, 1)),
    ("desde 2018", "es", year(2018)),
]


@pytest.mark.parametrize(("text", "language", "first"), CURRENT)
def test_a_range_that_goes_on_is_current(text: str, language: str, first: Point) -> None:
    span = only(text, language)
    assert (span.first, span.last, span.current) == (first, None, True)


NOT_RANGES = [
    "call 020 910 0134 or +353 20 911 0196",
    "on call 24/7 in 10/12 sites",
    "Python 3.11 and ISO 9001:2015, release 2.19",
    "paid $2000 and €2019, about 2,019 in all",
    "2020% of plan and 2019.5 points",
    "555-2019-0134",
    "between 1200 and 1950ers",
    "rolled out 19 releases",
]


@pytest.mark.parametrize("text", NOT_RANGES)
def test_numbers_that_only_look_like_dates_make_no_range(text: str) -> None:
    assert [span for span in find_dates(text, "en", YEAR) if not span.single] == []


@pytest.mark.parametrize("text", ["24/7", "10/12 sites", "$2000", "3.11", "+1 416 555 0127", "ISO 9001", "May 15"])
def test_numbers_that_are_no_date_at_all(text: str) -> None:
    assert find_dates(text, "en", YEAR) == []


def test_a_range_broken_by_a_column_is_joined() -> None:
    text = "04.2018 – Konstruktionsingenieur, Muster AG\n08.2019 Baugruppen für Kartonierer"
    span = only(text, "de")
    assert (span.first, span.last) == (month(2018, 4), month(2019, 8))
    assert span.tail is not None
    assert text[slice(*span.tail)] == "08.2019"


def test_a_bullet_below_a_year_is_no_range() -> None:
    assert all(span.single for span in find_dates("Award 2019\n- 2020 another award", "en", YEAR))


def test_an_end_alone_has_no_start() -> None:
    assert only("valid until 03/2027").first is None


def test_short_month_names_of_other_languages_are_words_here() -> None:
    assert only("rolled out 2019").first == year(2019)
    assert only("out 2019", "pt").first == month(2019, 10)


def test_a_year_far_in_the_future_is_a_number() -> None:
    assert find_dates("2049 parts", "en", YEAR) == []
