"""A licence or certificate is the candidate's only where the line does not give it to somebody else."""

import pytest

from pivots.extract.papers import is_of_another


@pytest.mark.parametrize(
    "before",
    [
        "Worked under a ",
        "Trained by an experienced ",
        "My mentor has an ",
        "The ward manager is ",
        "Meine Kollegin ist ",
        "Gearbeitet unter einer ",
        "Travaillé sous la responsabilité d'une ",
        "Trabajé bajo la supervisión de una ",
        "Checked the ",
    ],
)
def test_it_is_of_another(before: str) -> None:
    assert is_of_another(before)


@pytest.mark.parametrize(
    "before",
    [
        "I am a ",
        "Hold a current ",
        "Ten years as a ",
        "Working as the only ",
        "Ich bin ",
        "Seit 2014 als ",
        "Titulaire du ",
        "Trabajo como ",
        "Renewed in 2024: ",
    ],
)
def test_it_may_be_the_candidates(before: str) -> None:
    assert not is_of_another(before)
