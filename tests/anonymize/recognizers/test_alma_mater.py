"""Schools whose names do not say that they are schools; not employers, fields, registers or places in sentences about studies."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Education\nMSc Data Science, Heriot-Watt (2016/17); BEng, KAIST", ["Heriot-Watt", "KAIST"]),
        ("Ausbildung\nDipl.-Ing., TKK Espoo, 2006", ["TKK Espoo"]),
        ("Ada Ex\nada@example.com\nStudium der Kommunikation (M.A., Note 1,4) an der FU Berlin, Abschluss 2014", ["FU Berlin"]),
        ("Perfil\nLicenciada por la UBA (2020)", ["UBA"]),
        ("Estudios\nLicenciatura en Contaduría por la BUAP, generación 2003-2008", ["BUAP"]),
        ("Formation\nJ'ai obtenu une licence d'informatique à Paris-Diderot en 2018.", ["Paris-Diderot"]),
        ("Training\nBSc (Hons) Physiotherapy 2:1, Marjonsen, class of 2013", ["Marjonsen"]),
        ("Summary\nI went to Inverkeithing High.", ["Inverkeithing High"]),
        ("Summary\nGraduated from Villiersham High in Southall.", ["Villiersham High"]),
        ("Experience\nData Engineer at Harris Boyd, 2015 - 2019\n- Graduate scheme, trained at Siemens", []),
        ("Education\nBSc Computer Science, Machine Learning, first class", []),
        ("Education\nMSc Nursing, NMC registered, London", []),
        ("Ada Ex, BSc, PMP, MBA\nada@example.com", []),
        ("Summary\nDegree in Economics and seven years at Harris Boyd in audit and tax, then industry", []),
        ("Skills\nBSc level mathematics, Heriot method", []),
    ],
)
def test_schools_by_degree(text: str, expected: list[str]) -> None:
    assert found_by("alma_mater", text) == expected
