"""Words of the document's own, found where they stand alone."""

import pytest

from pivots.anonymize.standing import standing


@pytest.mark.parametrize(
    ("text", "values", "found"),
    [
        ("Doe and Doe", ["Doe"], ["Doe", "Doe"]),
        ("Jane Doe", ["Jane", "Jane Doe"], ["Jane Doe"]),
        ("Jane Doerr", ["Jane", "Jane Doe"], ["Jane"]),  # the longer one runs on, the shorter stands
        ("Doerr, xDoe, Doe@example.com, example/Doe", ["Doe"], []),
        ("doe DOE", ["Doe"], []),
        ("Doe.", ["Doe"], ["Doe"]),
        ("", ["Doe"], []),
        ("Doe", [], []),
    ],
)
def test_a_value_stands_alone(text: str, values: list[str], found: list[str]) -> None:
    assert [text[start:end] for start, end in standing(text, values)] == found
