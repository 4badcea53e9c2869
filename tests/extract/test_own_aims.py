"""What people say of their own next step, and the terms of their contracts: four languages, half of the rows must not count."""

import datetime

import pytest

from pivots.extract import extract
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 30)
CAREER = {
    "en": "Summary\n{}\n\nExperience\nBuyer, Halden Ltd, March 2019 - present\n• Bought steel",
    "de": "Profil\n{}\n\nBerufserfahrung\nEinkauf, Halden GmbH, März 2019 - heute\n• Stahl eingekauft",
    "fr": "Profil\n{}\n\nExpérience\nAcheteur, Halden SA, mars 2019 - présent\n• Achat d'acier",
    "es": "Perfil\n{}\n\nExperiencia\nComprador, Halden SA, marzo 2019 - actualidad\n• Compras de acero",
}
HEAD = {"en": "Experience\n{}\n• Bought steel", "de": "Berufserfahrung\n{}\n• Stahl gekauft", "fr": "Expérience\n{}\n• Achats"}
HEAD["es"] = "Experiencia\n{}\n• Compras"
OWN = {"aim", "availability", "relocation", "part_time_wish"}
TERMS = {"fixed_term", "agency", "seasonal", "part_time"}


def kinds(text: str, language: str, among: set[str]) -> set[str]:
    return {signal.kind for signal in extract(resume_of(text, language), AS_OF).signals} & among


@pytest.mark.parametrize(
    ("language", "line", "told"),
    [
        ("en", "Looking for a permanent post after three contracts.", {"aim"}),
        ("en", "I would like to return to ward work.", {"aim"}),
        ("en", "Notice period: 3 months.", {"availability"}),
        ("en", "Moving to [location] in January 2027, four weeks’ notice.", {"availability", "relocation"}),
        ("en", "Willing to relocate.", {"relocation"}),
        ("en", "Seeking a part-time role of 30 hours.", {"aim", "part_time_wish"}),
        ("de", "Ich suche wieder ein festes Team.", {"aim"}),
        ("de", "Kündigungsfrist: drei Monate zum Quartalsende", {"availability"}),
        ("de", "Umzug nach [location] geplant", {"relocation"}),
        ("de", "Ich möchte künftig in Teilzeit arbeiten.", {"aim", "part_time_wish"}),
        ("fr", "Je souhaite rejoindre un bureau d’études.", {"aim"}),
        ("fr", "Préavis de trois mois.", {"availability"}),
        ("es", "Busco un puesto estable.", {"aim"}),
        ("es", "Disponible para trasladarme a [location] en enero.", {"relocation"}),
        ("en", "I would like to learn Rust.", set()),
        ("en", "Salary wish: 60,000 EUR, available immediately", set()),
        ("en", "Seeking 55,000 GBP a year.", set()),
        ("en", "Led the move to [organisation] hosting.", set()),
        ("en", "Responsible for stock availability in twelve shops.", set()),
        ("en", "Colleagues say I am next to unshakeable.", set()),
        ("de", "Gehaltswunsch: 52.000 Euro, ab sofort", set()),
        ("de", "Verfügbarkeit der Anlagen auf 98 % gesteigert.", set()),
        ("de", "Umzugslogistik und Lagerhaltung sind meine Themen.", set()),
        ("fr", "Responsable de la disponibilité des machines.", set()),
        ("fr", "Recherche et développement en métallurgie.", set()),
        ("es", "Gestión de la disponibilidad de existencias.", set()),
    ],
)
def test_own_aims(language: str, line: str, told: set[str]) -> None:
    assert kinds(CAREER[language].format(line), language, OWN) == told


@pytest.mark.parametrize(
    "line", ["Looking for suppliers who want to move", "Available from stock in two days", "Willing to relocate plants"]
)
def test_what_stands_under_a_position_is_no_aim(line: str) -> None:
    assert kinds(HEAD["en"].format(f"Buyer, Halden Ltd, March 2019 - May 2020\n• {line}"), "en", OWN) == set()


@pytest.mark.parametrize(
    ("language", "title", "told"),
    [
        ("en", "Buyer (fixed-term)", {"fixed_term"}),
        ("en", "Buyer, maternity cover", {"fixed_term"}),
        ("en", "Warehouse Operative via agency", {"agency"}),
        ("en", "Seasonal Picker", {"seasonal"}),
        ("en", "Buyer, part-time (20 hours a week)", {"part_time"}),
        ("de", "Einkäufer (befristet)", {"fixed_term"}),
        ("de", "Lagerhelfer in Zeitarbeit", {"agency"}),
        ("de", "Servicekraft, Wintersaison", {"seasonal"}),
        ("fr", "Acheteur, CDD", {"fixed_term"}),
        ("fr", "Préparateur de commandes intérimaire", {"agency"}),
        ("es", "Profesor interino", {"fixed_term"}),
        ("es", "Camarero de temporada", {"seasonal"}),
        ("en", "Manager of the Seasonal Flu Programme", set()),
        ("en", "Account Manager, advertising agency", set()),
        ("en", "Contract Manager", set()),
        ("en", "Part Planner", set()),
        ("en", "Full-time Buyer", set()),
        ("de", "Einkäufer, unbefristet", set()),
        ("de", "Berater Personaldienstleistung", set()),
        ("fr", "Directeur par intérim", set()),
        ("fr", "Acheteur, CDI", set()),
        ("es", "Comprador, contrato indefinido", set()),
    ],
)
def test_terms_of_a_contract(language: str, title: str, told: set[str]) -> None:
    dates = {"en": "March 2019 - May 2020", "de": "März 2019 - Mai 2020", "fr": "mars 2019 - mai 2020", "es": "marzo 2019 - mayo 2020"}
    assert kinds(HEAD[language].format(f"{title}, Halden, {dates[language]}"), language, TERMS) == told


def test_terms_told_of_others_are_not_ones_own() -> None:
    text = HEAD["en"].format("Buyer, Halden Ltd, March 2019 - May 2020\n• Hired seasonal workers through an agency on fixed-term contracts")
    assert kinds(text, "en", TERMS) == set()
