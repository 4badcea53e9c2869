"""Titles whose occupation stands first or last."""

import pytest

from pivots.taxonomy import taxonomy


@pytest.mark.parametrize(
    ("title", "language", "occupation"),
    [
        ("Konstrukteur Blechbaugruppen", "de", "mechanical_design_engineer"),
        ("Entwicklungsingenieur Dosiertechnik", "de", "mechanical_design_engineer"),
        ("Konstrukteur", "de", "mechanical_design_engineer"),
        ("Konstrukteur Blechbaugruppen", "en", None),
        ("Leiter Kekse", "de", None),
        ("Air traffic controller", "en", "air_traffic_controller"),
        ("Wind turbine service technician", "en", "wind_turbine_service_technician"),
        ("Pharmacy Medical Informatics Analyst, Principal", "en", None),
        ("Principal, Example School", "en", "school_principal"),
        ("Nurse, Team Lead", "en", "staff_nurse"),
        ("Teamleitung Lager", "de", "warehouse_supervisor"),
        ("Schichtführer Versand", "de", "warehouse_supervisor"),
        ("Vorarbeiterin Wareneingang", "de", "warehouse_supervisor"),
        ("Assurance Senior Associate", "en", "auditor"),
        ("Möbelschreiner", "de", "carpenter"),
        ("Dachdeckergeselle", "de", "roofer"),
        ("Reisebusfahrer", "de", "bus_driver"),
        ("Rohrleitung", "de", None),
        ("Geselle", "de", None),
        ("", "de", None),
        ("Chief Tinkerer", "en", None),
    ],
)
def test_occupation(title: str, language: str, occupation: str | None) -> None:
    match = taxonomy().match_title(title, language)
    assert (match.occupation if match else None) == occupation


@pytest.mark.parametrize(
    ("title", "occupation"),
    [
        ("Legal Cashier", "bookkeeper"),
        ("Hemodialysis Technician", "dialysis_technician"),
        ("Fachkraft für Abwassertechnik", "wastewater_operator"),
        ("Operador de EDAR", "wastewater_operator"),
        ("Conseillère funéraire", "funeral_director"),
        ("Interim Product Manager", "product_manager"),
        ("Senior Engineering Manager", "engineering_manager"),
        ("Maler und Teamleitung", "painter"),
        ("Vorarbeiter Warenausgang", "warehouse_supervisor"),
    ],
)
def test_titles_of_further_trades_and_terms_around_them(title: str, occupation: str) -> None:
    match = taxonomy().match_title(title)
    assert match is not None
    assert match.occupation == occupation
