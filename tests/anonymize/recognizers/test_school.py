"""School names go; degree, field and employers stay."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Education\nBSc Computer Science, University of Northbrook", ["University of Northbrook"]),
        ("Education\nBachelor of Science in Nursing at Saint Brigid College", ["Saint Brigid College"]),
        ("Ausbildung\nM. Sc. Maschinenbau, Technische Hochschule Beispielstadt", ["Technische Hochschule Beispielstadt"]),
        ("Education\nUniversitatea Tehnică Someșul\nBachelor of Informatics", ["Universitatea Tehnică Someșul"]),
        ("Ausbildung\nTechnische Hochschule\nBeispielstadt\n2012 - 2016", ["Technische Hochschule\nBeispielstadt"]),
        ("Education\nUniversity of\nNorthbrook", ["University of\nNorthbrook"]),
        ("Education\nUniversity of Northbrook\nComputer Science", ["University of Northbrook"]),
        ("Ausbildung\nTechnische Hochschule\nMaschinenbau", ["Technische Hochschule"]),
        ("Certificates\nPython course, Solent Code School, 2024", ["Solent Code School"]),
        ("Experience\nTeacher, Hill Road Primary School   2012 - 2016", []),
        ("Experience\nStaff nurse, University Hospital Leeds", []),
        ("Education\nAccounting Northbrook College, 2012", ["Northbrook College"]),
        ("Education\nMechanical Engineering University of Northbrook", ["University of Northbrook"]),
        ("Education\nNorthbrook University Accounting", ["Northbrook University"]),
        ("Education\nNorthbrook Institute of Technology", ["Northbrook Institute of Technology"]),
        ("Education\nUniversity of Applied Sciences Northbrook", ["University of Applied Sciences Northbrook"]),
        ("Education\nTechnical University of Northbrook", ["Technical University of Northbrook"]),
        ("Education\nNorthbrook School of Business and Management", ["Northbrook School of Business and Management"]),
        ("Education\nCulinary Institute of Northbrook", ["Culinary Institute of Northbrook"]),
        ("Education\nSchool of Social Work Northbrook", ["School of Social Work Northbrook"]),
        ("Summary\nBachelor of Science from Northbrook University and trained many junior colleagues since", ["Northbrook University"]),
        ("Education\nHigh School Diploma", []),
        ("Education\nBachelor of Informatics\nComputer Science", []),
        ("Summary\nTaught at a primary school for six years", []),
    ],
)
def test_school(text: str, expected: list[str]) -> None:
    assert found_by("school", text) == expected
