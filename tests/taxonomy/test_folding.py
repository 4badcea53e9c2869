import pytest
from hypothesis import given
from hypothesis import strategies as st

from pivots.taxonomy.folding import fold, fold_name, lower


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Machine-Learning", "machine learning"),
        ("machine  learning", "machine learning"),
        ("machine\nlearning", "machine learning"),
        ("Weights\u00a0& Biases", "weights & biases"),
        ("T\u2011SQL", "t sql"),
        ("C++", "c++"),
        ("CI/CD", "ci/cd"),
        ("Ökonometrie", "ökonometrie"),
    ],
)
def test_spellings_of_a_name_share_a_key(name: str, key: str) -> None:
    assert fold_name(name) == key


def test_an_empty_line_is_a_border() -> None:
    assert "machine learning" not in fold("machine\n\nlearning").text


def test_a_dash_between_blanks_is_no_hyphen() -> None:
    assert fold("Java - Script").text == "java - script"


@given(st.text(max_size=60))
def test_lower_case_keeps_the_length(text: str) -> None:
    assert len(lower(text)) == len(text)


@given(st.text(alphabet="aB -\n\t\u00a0é.", max_size=40))
def test_every_letter_leads_back_to_itself(text: str) -> None:
    folded = fold(text)
    for offset, character in enumerate(folded.text):
        if character.isalnum():
            assert text[folded.origin(offset)].lower() == character
