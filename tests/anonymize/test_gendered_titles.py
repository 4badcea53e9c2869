"""Job titles for women and for men leave the same text, in German, French, Spanish and English; words that only look like them stay."""

from collections.abc import Iterator
from functools import cache

import pytest

from pivots.anonymize import anonymize
from pivots.anonymize.tables import rows
from pivots.readers import read
from pivots.taxonomy import taxonomy

FRAMES = {
    "de": ("Berufserfahrung", "Ich arbeite mit dem Team an der Dokumentation und bin für die Planung im Haus zuständig."),
    "fr": ("Expérience professionnelle", "Je travaille avec l'équipe et je suis chargé de la documentation pour les clients de la région."),
    "es": ("Experiencia laboral", "Trabajo con el equipo en la documentación y en la planificación para los clientes de la región."),
    "en": ("Experience", "I work with the team and I keep the records of the site for the clients of the region."),
}
LAYOUTS = ("03/2019 - 12/2020 {}, Falkner GmbH", "{}, Falkner GmbH, 03/2019 - 12/2020", "{}\nFalkner GmbH\n03/2019 - 12/2020")
_FIELDS = frozenset({"informática", "química", "física", "matemática", "música", "óptica", "estadística", "mecánica", "electrónica"})
"""Alone in a line these are fields or headings as well as titles."""
_UMLAUTS = str.maketrans("äöüÄÖÜ", "aouAOU")


def head(language: str, title: str, layout: str) -> str:
    """What is left of a position's head."""
    heading, duty = FRAMES[language]
    text = f"Kim Example\n\n{heading}\n\n{layout.format(title)}\n- {duty}\n"
    return anonymize(read(text.encode(), name="cv.txt"), file_name="cv.txt")[0].text.split("\n\n")[2]


@cache
def titles_of_tables() -> dict[str, str]:
    """Every title the taxonomy knows, in small letters, and its occupation."""
    return {title.casefold(): occupation.id for occupation in taxonomy().occupations() for title in occupation.titles}


def german_pairs() -> Iterator[tuple[str, str]]:
    """Titles on -in and -frau of one word of which the taxonomy knows the form for men too."""
    known = titles_of_tables()
    for occupation in taxonomy().occupations():
        for title in occupation.titles:
            stem = title[:-2] if title.endswith("in") else ""
            forms = [f"{one}{ending}" for one in (stem, stem.translate(_UMLAUTS)) for ending in ("", "e", "er") if stem]
            forms += [f"{title[:-4]}mann"] if title.endswith("frau") else []
            found = [form for form in forms if known.get(form.casefold()) == occupation.id]
            if " " not in title and found and found[0] not in {"Juriste", "Journaliste", "Pilote", "Laborante"}:  # these are French
                yield title, found[0]


def listed_pairs(language: str) -> Iterator[tuple[str, str]]:
    """The whole words of the stage's own table."""
    for row in rows("gendered_titles"):
        if row["language"] == language and row["match"] in {"word", "head"} and row["feminine"] not in _FIELDS:
            yield row["feminine"].capitalize(), row["short"].capitalize()


def words_for_both() -> Iterator[tuple[str, str]]:
    """English words for women and for men that have one neutral word."""
    of: dict[str, list[str]] = {}
    for row in rows("gender"):
        if (
            row["scope"] == "any"
            and row["word"][0] != "*"
            and row["word"].isascii()
            and row["neutral"].isascii()
            and row["neutral"].islower()
        ):
            of.setdefault(row["neutral"], []).append(row["word"].capitalize())
    yield from ((one[0], other) for one in of.values() for other in one[1:] if one[0].endswith("man") and other.endswith("woman"))


PAIRS = {"de": tuple(german_pairs()), "fr": tuple(listed_pairs("fr")), "es": tuple(listed_pairs("es")), "en": tuple(words_for_both())}


@pytest.mark.parametrize("language", FRAMES)
def test_enough_titles_are_tried(language: str) -> None:
    assert len(PAIRS[language]) > {"de": 400, "fr": 150, "es": 130, "en": 30}[language]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", FRAMES)
def test_the_form_for_women_and_the_one_for_men_leave_the_same(language: str, layout: str) -> None:
    differing = [pair for pair in PAIRS[language] if head(language, pair[0], layout) != head(language, pair[1], layout)]
    assert differing == []


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Fachärztin für Innere Medizin", "Facharzt für Innere Medizin"),
        ("de", "Stellvertretende Küchenchefin", "Stellvertretender Küchenchef"),
        ("de", "IT-Architektin", "IT-Architekt"),
        ("de", "Architekt:in", "Architekt"),
        ("de", "Psycholog*in", "Psychologe"),
        ("de", "Groß- und Außenhandelskauffrau", "Groß- und Außenhandelskaufmann"),
        ("de", "OP-Schwester", "OP-Pfleger"),
        ("de", "Beamtin", "Beamter"),
        ("fr", "Analyste financière", "Analyste financier"),
        ("fr", "Conductrice de travaux principale", "Conducteur de travaux principal"),
        ("fr", "Cheffe de projet confirmée", "Chef de projet confirmé"),
        ("es", "Jefa de obra adjunta", "Jefe de obra adjunto"),
        ("fr", "Secrétaire médicale", "Secrétaire médical"),
        ("fr", "Agente administrative", "Agent administratif"),
        ("fr", "Femme de ménage", "Homme de ménage"),
        ("es", "Auxiliar administrativa", "Auxiliar administrativo"),
        ("es", "Técnica informática", "Técnico informático"),
        ("es", "Arquitecta técnica", "Arquitecto técnico"),
        ("es", "Secretaria de dirección", "Secretario de dirección"),
        ("en", "Ward sister", "Charge nurse"),
    ],
)
def test_what_agrees_with_a_title_changes_with_it(language: str, one: str, other: str) -> None:
    for layout in LAYOUTS:
        assert head(language, one, layout).casefold() == head(language, other, layout).casefold()


@pytest.mark.parametrize("now", ["heute", "dato", "jetzt", "laufend"])
def test_today_before_a_title_is_no_adjective(now: str) -> None:
    assert head("de", "Leiterin Einkauf", f"03/2019 - {now} {{}}, Falkner GmbH").startswith(f"03/2019 - {now} Leiter Einkauf")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Termine im Magazin, Platin und Satin am Kamin, Medizin aus Berlin"),
        ("de", "Bestellung von Insulin, Heparin und Keratin"),
        ("de", "sowie Leiterplatten und Ende der Schicht"),
        ("fr", "Réglage de la fraiseuse et de la machine tourneuse"),
        ("fr", "Travail en équipe soignante, pièces attachées aux dossiers"),
        ("fr", "Gestion commerciale et politique sociale de l'entreprise"),
        ("es", "Manejo de la fresadora y de la soldadora del taller"),
        ("es", "Gestión administrativa y técnica para la empresa consultora"),
        ("es", "Revisión química y física de las muestras, hasta ahora sin errores"),
        ("en", "Kept the journeyman register and the manhole plans of the site"),
        ("en", "Tested the REST API with Postman and wrote the calls down"),
        ("de", "Schnittstellen mit Postman und SoapUI getestet"),
    ],
)
def test_words_that_only_look_like_titles_stay(language: str, line: str) -> None:
    heading, duty = FRAMES[language]
    text = f"Kim Example\n\n{heading}\n\nTitle, Falkner GmbH, 03/2019 - 12/2020\n- {line}\n- {duty}\n"
    assert line in anonymize(read(text.encode(), name="cv.txt"), file_name="cv.txt")[0].text
