"""Titles of publications: proposed, and left to the policy."""

from tests.anonymize.build import found_by


def test_lines_of_the_section_are_proposed() -> None:
    text = "Publications\n- Cold chains in rural clinics. Example Journal, 2019\nExperience\nPublished a style guide"
    assert found_by("publication", text) == ["Cold chains in rural clinics. Example Journal, 2019"]
