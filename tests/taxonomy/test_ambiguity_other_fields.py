"""Everyday words outside of computing."""

import pytest

from pivots.taxonomy import taxonomy


def found(text: str) -> set[str]:
    return {match.skill for match in taxonomy().find_skills(text) if match.probability >= 0.5}


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Charting in Epic, night shift", "epic"),
        ("RN, BSN, CCRN", "rn_license"),
        ("CAD, CATIA, SolidWorks", "cad"),
        ("Designed parts in NX and Teamcenter", "siemens_nx"),
        ("AP/AR, invoices, month-end close", "accounts_payable"),
        ("SEO and SEM campaigns in Google Ads", "sem"),
        ("ICU: pressors, vents, art lines", "mechanical_ventilation"),
        ("MIG, TIG welding", "tig_welding"),
        ("Drehen, Fräsen auf CNC: milling and turning", "turning"),
        ("Warehouse: picking and packing of orders", "order_picking"),
        ("HL7 and LIS in the laboratory", "lis"),
        ("CBT and DBT for anxiety", "cbt"),
        ("RoHS and REACH compliance of chemicals", "reach_rohs"),
    ],
)
def test_the_name_is_the_skill(text: str, skill: str) -> None:
    assert skill in found(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("an epic amount of laundry", "epic"),
        ("an epic journey", "epic"),
        ("By the end of 2020", "ndt"),
        ("send reports to clients", "special_education"),
        ("she reports weekly", "occupational_safety"),
        ("reach customers by phone", "hazmat"),
        ("from 2019 till 2021", "cash_handling"),
        ("fees and pears", "dysphagia"),
        ("AP Calculus tutor", "accounts_payable"),
        ("PE teacher at a school", "pe_license"),
        ("Dell EMC storage arrays", "emc"),
        ("South China Sea", "sem"),
        ("turning patients every two hours", "turning"),
        ("customer facing role", "merchandising"),
        ("picking up children", "order_picking"),
        ("wedding reception music", "front_desk"),
        ("steel vents cleaned", "mechanical_ventilation"),
        ("black swan events", "hemodynamic_monitoring"),
        ("an inventor of toys", "autodesk_inventor"),
        ("oil on canvas", "lms"),
        ("the opera house", "opera_pms"),
        ("release cadence of two weeks", "eda_tools"),
        ("doors and windows", "requirements_traceability"),
        ("quality assurance team", "insurance_domain"),
        ("General Assembly of the union", "assembly_work"),
    ],
)
def test_the_words_mean_something_else(text: str, skill: str) -> None:
    taxonomy().skill(skill)
    assert skill not in found(text)
