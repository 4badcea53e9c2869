"""Jobs of a wide column that come to stand under the last heading of a narrow one."""

import datetime

import pytest

from pivots.extract import extract
from pivots.model.facts import WORK_KINDS
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)

WORK = [
    (
        "en",
        "EDUCATION\n\nHND Logistics, [school], [year]\n\nWarehouse Manager\n\nNorthfield Foods, [location]. June 2021 to present\n- Runs a shed.\n",
        65,
    ),
    ("en", "COURSES\n\nExcel in a day, 2024\n\nNORTHFIELD CARTONS\n\nAccountant, Apr 2022 - Mar 2024\n- Closes the books.\n", 24),
    (
        "de",
        "AUSBILDUNG\n\nRealschule, [school], [year]\n\nBuchhalterin, Nordfeld GmbH, 01/2020 - 12/2022\n- Debitoren und Kreditoren\n",
        36,
    ),
    (
        "fr",
        "FORMATION\n\nBTS Comptabilité, [school], [year]\n\nComptable, Société Dupré SARL, 01/2020 - 12/2021\n- Saisie des factures\n",
        24,
    ),
    ("es", "FORMACIÓN\n\nGrado en Derecho, [school], [year]\n\nContable, Talleres Pino SL, 01/2020 - 06/2021\n- Facturas y cobros\n", 18),
]
STUDY = [
    ("en", "EDUCATION\n\nBSc Nursing, [school], 09/2015 - 06/2018\n- Dissertation on wound care\n"),
    ("en", "EDUCATION\n\nPhD Chemistry, [school], 10/2016 - 09/2020\n"),
    ("de", "AUSBILDUNG\n\nStudium Maschinenbau, [school], 10/2012 - 09/2016\n"),
    ("fr", "FORMATION\n\nMaster Finance, [school], 09/2018 - 06/2020\n"),
    ("es", "FORMACIÓN\n\nGrado en Enfermería, [school], 09/2014 - 06/2018\n"),
    ("en", "COURSES\n\nLeadership for nurses, 01/2023 - 03/2023\n"),
]


def _months(text: str, language: str) -> int:
    return sum(p.months for p in extract(resume_of(text, language), AS_OF).positions if p.kind in WORK_KINDS)


@pytest.mark.parametrize(("language", "text", "months"), WORK)
def test_jobs_behind_the_degrees_are_work(language: str, text: str, months: int) -> None:
    assert _months(text, language) == months


@pytest.mark.parametrize(("language", "text"), STUDY)
def test_degrees_and_courses_are_none(language: str, text: str) -> None:
    assert _months(text, language) == 0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Experience\n\nWard Sister\nJan. 2025 to present · Hollybank Nursing Home\nWalks the ward.\n\nNurse\nMay 2021 to Oct. 2024 · Spine Clinic\nWounds.\n",
        ),
        (
            "de",
            "Berufserfahrung\n\nTeamleiterin\n01/2025 – heute · Pflegeheim Linde\nLeitet zwei Gruppen.\n\nPflegefachkraft\n05/2021 – 12/2024 · Klinik Süd\nVerbände.\n",
        ),
    ],
)
def test_a_title_above_dates_and_employer_belongs_to_them(language: str, text: str) -> None:
    assert all(position.title for position in extract(resume_of(text, language), AS_OF).positions)
