"""UTF-8 that a program took for Latin-1 or Windows-1252, and words that only look so."""

import pytest

from pivots.readers import read
from pivots.readers.mojibake import mended


@pytest.mark.parametrize("text", ["Café in Málaga", "a worker’s “big picture”", "• cook – baker", "§ 5 · 20 °C ®", "Große Öfen", "➢ chief"])
@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_text_is_turned_back(text: str, wrong: str) -> None:
    taken = "".join(bytes([byte]).decode(wrong, "ignore") or chr(byte) for byte in text.encode())
    assert taken != text
    assert mended(taken) == text


@pytest.mark.parametrize(
    ("taken", "meant"),
    [
        ("met requirements.Â ", "met requirements.  "),
        ("list of: ÂÂ two", "list of:   two"),
        ("the â€œbig pictureâ€ and", "the “big picture” and"),
        ("safe.â€‹", "safe.\u200b"),
        ("1986&ndash; 1997", "1986– 1997"),
        ("R&amp;D, M&uuml;nchen&nbsp;2", "R&D, München\u00a02"),
        ("06/2014 ï¼ 06/2016", "06/2014 – 06/2016"),
        ("Acme Ltd ï¼ Springfield", "Acme Ltd – Springfield"),
    ],
)
def test_remains_of_blanks_and_signs_are_cleared(taken: str, meant: str) -> None:
    assert mended(taken) == meant


@pytest.mark.parametrize(
    "text",
    [
        "KŘÍŽ, LUKÁŠ",
        "IRMÃ SÃO JOÃO",
        "ÎN ROMÂNIA",
        "SÂMBĂTĂ",
        "château à Nîmes",
        "naïve",
        "Â. Nguyễn",
        "PÂ",
        "Citroën ½ ¼",
        "kâğıt",
        "ÅRSÆT",
        "Žďár",
        "plain words",
        "R&D; P&L",
        "&lt;b&gt;",
        "10 € à 20 €",
    ],
)
def test_words_of_living_languages_stay(text: str) -> None:
    assert mended(text) == text


def test_what_is_right_already_is_not_turned_again() -> None:
    assert mended(mended("CafÃ©")) == "Café"


def test_a_bullet_taken_for_three_letters_makes_a_list_item() -> None:
    page = "Experience\n\nâ€¢ Cooked for two hundred guests\nâ€¢ Ordered goods for three shops\n"
    assert [line.text for line in read(page.encode(), name="resume.txt").lines][-2:] == [
        "Cooked for two hundred guests",
        "Ordered goods for three shops",
    ]
