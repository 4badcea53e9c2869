"""A career break is a row with its dates and nothing more."""

import pytest

from pivots.extract import extract
from tests.extract.build import resume_of
from tests.extract.counted import AS_OF

BREAKS = [
    ("en", "Time away from work (family), May 2018 to February 2020"),
    ("en", "Career break, May 2018 to February 2020: looked after my father until he died"),
    ("en", "May 2018 – February 2020   Caring for a parent, then probate"),
    ("de", "05/2018 – 02/2020   Zeit für die Familie"),
    ("de", "05/2018 – 02/2020   arbeitsuchend"),
    ("de", "05/2018 – 02/2020   Pflege eines Angehörigen"),
    ("fr", "Interruption pour raisons familiales, mai 2018 – février 2020"),
    ("es", "Paréntesis por motivos familiares, mayo de 2018 – febrero de 2020"),
]
WORK = [
    ("en", "Family Support Worker, Marlow Council, May 2018 to February 2020"),
    ("en", "Recovery Nurse, Eldon Royal Hospital, May 2018 to February 2020"),
    ("de", "05/2018 – 02/2020   Pflegehelfer, Haus Abendrot"),
    ("de", "05/2018 – 02/2020   Reiseverkehrskaufmann, Fernweh GmbH"),
    ("fr", "Voyageur représentant placier, Maison Brunet, mai 2018 – février 2020"),
    ("es", "Agente de viajes, Viajes Duero, mayo de 2018 – febrero de 2020"),
]
BEFORE = {
    "en": "Experience\n\nReceptionist, Elm Road Practice, Nov 2014 – Jan 2018\n",
    "de": "Berufserfahrung\n\n11/2014 – 01/2018   Empfangsmitarbeiter, Praxis Lind\n",
}
BEFORE |= {
    "fr": "Expérience\n\nComptable, SARL Trois Chênes, novembre 2014 – janvier 2018\n",
    "es": "Experiencia\n\nContable, Bodegas Sur, noviembre de 2014 – enero de 2018\n",
}


@pytest.mark.parametrize(("language", "line"), BREAKS)
def test_a_break_says_when_and_not_why(language: str, line: str) -> None:
    text = BEFORE[language] + line
    found = [p for p in extract(resume_of(text, language), AS_OF).positions if p.kind == "career_break"]
    assert len(found) == 1
    assert found[0].title in {"Career break", "Auszeit", "Pause professionnelle", "Pausa profesional"}
    assert found[0].employer is None
    assert not any(
        word in " ".join(e.quote for e in found[0].evidence).casefold() for word in ("famil", "father", "parent", "pflege", "angeh")
    )


@pytest.mark.parametrize(("language", "line"), WORK)
def test_work_with_such_words_is_no_break(language: str, line: str) -> None:
    found = extract(resume_of(BEFORE[language] + line, language), AS_OF).positions
    assert [p.kind for p in found] == ["employment", "employment"]
