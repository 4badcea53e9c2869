"""Letters typed apart, and text in the encodings of other systems."""

import pytest

from pivots.readers import read
from pivots.readers.clean import tidy

RUSSIAN = "Иван Петров\nОпыт работы\nРазработчик, ООО «Пример», Москва\n- Разработка приложений на Python, поддержка серверов\n"
JAPANESE = "山田 太郎\n職務経歴書\n株式会社サンプル\nソフトウェアの開発を担当しました。\n新しいメンバーの教育も行いました。\n"
FRENCH = "Zoë Müller\nExpérience professionnelle\nIngénieure – Société Modèle, Genève\nDéploiement à l’échelle, équipe de cinq\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "utf-16"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "utf-16"),
        (FRENCH, "mac_roman"),
        (FRENCH, "cp1252"),
        (FRENCH, "utf-16-be"),
    ],
)
def test_text_files_of_other_systems_are_read(text: str, encoding: str) -> None:
    found = [line.text for line in read(text.encode(encoding)).lines]
    assert found[0] == text.split("\n", maxsplit=1)[0]
    assert found[2] == text.split("\n")[2]


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("P R O F I L E", "PROFILE"),
        ("W O R K   H I S T O R Y", "WORK HISTORY"),
        ("M A R K   R I V E R S", "MARK RIVERS"),
        ("É D U C A T I O N", "ÉDUCATION"),
        ("A B C", "A B C"),
        ("Vitamin A B C D E", "Vitamin A B C D E"),
        ("A 1 B 2 C 3", "A 1 B 2 C 3"),
        ("J. A. Smith", "J. A. Smith"),
        ("I g n o r e " + "a l l " * 20, "I g n o r e " + ("a l l " * 20).strip()),
    ],
)
def test_letters_typed_apart_become_words_where_a_line_is_typed_so(typed: str, read_as: str) -> None:
    assert tidy(typed) == read_as


def test_dates_are_never_the_rest_of_a_bullet() -> None:
    prose = "Experience\nLine Cook\n- Sauté and grill stations, a hundred and fifty covers a night and the\n  orders of the next day, with the chef\nJune 2013 – February 2017\n"
    assert [line.text for line in read(prose.encode()).lines][-1] == "June 2013 – February 2017"
