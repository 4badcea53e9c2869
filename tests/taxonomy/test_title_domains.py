"""Titles made of a standing and a field of work, in four languages; one strange word leaves the title to the other ways."""

import pytest

from pivots.taxonomy import taxonomy


@pytest.mark.parametrize(
    ("title", "language", "occupation"),
    [
        ("Vorarbeiter Warenausgang", "de", "warehouse_supervisor"),
        ("Schichtleiterin Kommissionierung und Versand", "de", "warehouse_supervisor"),
        ("Stellvertretende Teamleitung Wareneingang", "de", "warehouse_supervisor"),
        ("Leitung Warenausgang", "de", "supply_chain_manager"),
        ("Mitarbeiterin Retouren", "de", "warehouse_worker"),
        ("Einsatzleiter Fuhrpark", "de", "logistics_coordinator"),
        ("Team Leader, Goods Out", "en", "warehouse_supervisor"),
        ("Team Leader Goods Out", "de", "warehouse_supervisor"),
        ("Assistant Shift Manager - Inbound", "en", "warehouse_supervisor"),
        ("Housekeeping Team Leader", "en", "hotel_manager"),
        ("Press Shop Foreman", "en", "production_supervisor"),
        ("Encargada de expediciones", "es", "warehouse_supervisor"),
        ("Coordinador de limpieza", "es", "facilities_manager"),
        ("Coordinatrice réception marchandises", "fr", "warehouse_supervisor"),
        ("Responsable des quais", "fr", "supply_chain_manager"),
        ("Agent de conditionnement", "fr", "production_worker"),
    ],
)
def test_a_standing_and_a_field_make_a_title(title: str, language: str, occupation: str) -> None:
    match = taxonomy().match_title(title, language)
    assert match is not None
    assert match.occupation == occupation


@pytest.mark.parametrize(
    ("title", "language", "occupation"),
    [
        ("Leiter Kekse", "de", None),
        ("Goods Out", "en", None),
        ("Vorarbeiter", "de", "production_supervisor"),
        ("Personal Assistant", "en", "executive_assistant"),
        ("Production Manager", "en", "production_manager"),
        ("Sales Engineer", "en", "sales_engineer"),
        ("Operations Manager, Fulfilment", "en", "operations_manager"),
        ("Encargada de expediciones", "en", None),
    ],
)
def test_other_titles_are_left_alone(title: str, language: str, occupation: str | None) -> None:
    match = taxonomy().match_title(title, language)
    assert (match.occupation if match else None) == occupation
