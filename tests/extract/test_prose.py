"""Positions told in sentences instead of heads with dates."""

import datetime

import pytest

from pivots.extract import extract
from pivots.model.facts import WORK_KINDS
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)

TOLD = [
    ("en", "I was a nurse at Hill House from March 2015 to June 2019. Then I rested.\nSince July 2019 I have been a ward sister at St Mary.", ["ward sister", "nurse"], 140),
    ("en", "From 2014 to 2018 I sold shoes for Hollis Brothers. They were good shoes.", ["sold shoes"], 48),
    ("en", "After school, from January 2012 to December 2013, I worked as a carpenter with Moor Joinery.", ["carpenter"], 24),
    ("de", "Von März 2015 bis Juni 2019 war ich Bäcker bei der Bäckerei Kornhaus. Seit Juli 2019 arbeite ich als Fahrer bei Lindner.", ["Fahrer", "Bäcker"], 140),
    ("de", "Ich war von 01/2010 bis 12/2013 als Buchhalterin bei Muster GmbH tätig.", ["Buchhalterin"], 48),
    ("fr", "De mars 2015 à juin 2019, j'ai été infirmière à la clinique du Parc. Depuis juillet 2019, je travaille comme cadre de santé chez Santéplus.", ["cadre de santé", "infirmière"], 140),
    ("es", "De marzo de 2015 a junio de 2019 trabajé como cocinero en Casa Pepa. Desde julio de 2019 soy jefe de cocina en Hotel Mar.", ["jefe de cocina", "cocinero"], 140),
]  # fmt: skip
NO_WORK = [
    ("en", "From 2010 to 2013 I studied history at Northfield. From 2013 to 2015 I was unemployed."),
    ("en", "Between 2012 and 2014 I cared for my mother and read a great deal."),
    ("en", "From 2015 to 2017 I lived with my sister in Leeds."),
    ("de", "Von 2012 bis 2014 war ich in Elternzeit. Von 2008 bis 2011 war ich krank."),
    ("de", "Von 2010 bis 2013 habe ich Geschichte studiert."),
    ("fr", "De 2012 à 2014, j'ai été malade. De 2009 à 2012, j'ai étudié le droit à Lyon."),
    ("es", "De 2012 a 2014 fui feliz. De 2009 a 2012 estudié derecho en Madrid."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "titles", "months"), TOLD)
def test_a_sentence_tells_a_position(language: str, text: str, titles: list[str], months: int) -> None:
    facts = extract(resume_of(text, language), AS_OF)
    assert [position.title for position in facts.positions] == titles
    assert abs(facts.total_months - months) <= 1


@pytest.mark.parametrize(("language", "text"), NO_WORK)
def test_a_sentence_about_something_else_tells_none(language: str, text: str) -> None:
    assert not [p for p in extract(resume_of(text, language), AS_OF).positions if p.kind in WORK_KINDS]


def test_what_a_position_did_stands_in_it() -> None:
    text = "From May 2020 to April 2023 I was a nurse at Hill House. I dressed wounds every day.\n"
    facts = extract(resume_of(text), AS_OF)
    assert {mention.position for mention in facts.mentions if mention.skill == "wound_care"} == {0}
