"""Groups that tell gender, origin, orientation, opinion or service, outside of work."""

import pytest

from tests.anonymize.build import found_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interests\nwomen's rugby team, chess", ["women's rugby team"]),
        ("Affiliations\nsorority alumna; AACN", ["sorority alumna"]),
        ("Interests\nLabour Party member, chess", ["Labour Party member"]),
        ("Other\nBetriebsrat, Schach", ["Betriebsrat"]),
        ("Memberships\nUNISON branch, IOSH", ["UNISON branch"]),
        ("Volunteering\nAmerican Legion post 12", ["American Legion post 12"]),
        ("Education\nBSc Nursing\nTreasurer, women's rugby club", ["women's rugby club"]),
        ("Education\nBSc Nursing, Kappa Delta Rho", ["Kappa Delta Rho"]),
        ("Summary\nAccountant and captain of the women's hockey team.", ["Accountant and captain of the women's hockey team"]),
        ("Experience\nNurse at the women's health clinic", []),
        ("Experience\nNegotiated with the trade union", []),
        ("Education\nRotation in women's health", []),
        ("Education\nTau Beta Pi", []),
        ("Summary\nLaunched women's fashion in four markets.", []),
        ("Interests\nboxing club, chess", []),
        ("Interests\nsinging in unison, hard labour in the garden", []),
        ("Interests\nVerdi operas", []),
        ("Volunteering\nTaught German to refugees", []),
        ("Certifications\nLean Six Sigma Black Belt", []),
        ("Skills\nGreen field projects", []),
    ],
)
def test_affiliation(text: str, expected: list[str]) -> None:
    assert found_by("affiliation", text) == expected
