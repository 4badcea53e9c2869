"""Years of study go; whether it goes on, certificates and apprenticeships stay."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Education\nBSc Physics, 2012 - 2016", ["2012 - 2016"]),
        ("Education\nSept 2014 – Jun 2018\nBCom", ["Sept 2014 – Jun 2018"]),
        ("Ausbildung\n10.2015 – 02.2018 M. Sc. Maschinenbau", ["10.2015 – 02.2018"]),
        ("Education\nBSc Nursing, expected 2027", ["2027"]),
        ("Experience\nEngineer, 2012 - 2016", []),
        ("Certifications\nAWS Solutions Architect, 2021", []),
        ("Ausbildung\n09/2000 – 02/2003   Lehre als Industriemechaniker", []),
        ("Education\nGrade 1.3, 120 credits", []),
    ],
)
def test_graduation_year(text: str, expected: list[str]) -> None:
    assert found_by("graduation_year", text) == expected
