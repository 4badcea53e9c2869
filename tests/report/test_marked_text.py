"""Marks nest, split where they overlap, and never change the text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pivots.report.citations import Citing, Range
from pivots.report.marked_text import mark_text
from pivots.report.words import words_in
from tests.report.pages import Page


def ranges(text: str, *spans: tuple[int, int]) -> tuple[Range, ...]:
    ordered = sorted(set(spans), key=lambda s: (s[0], -s[1]))
    citing = (Citing("strength-1", "Strength 1", ()),)
    return tuple(Range(n, a, b, 1, text[a:b], citing) for n, (a, b) in enumerate(ordered, start=1))


def plain(html: str) -> str:
    return Page(re.sub(r'<a class="back".*?</a>', "", html)).text


@pytest.mark.parametrize(
    ("spans", "shape"),
    [
        ([(0, 3)], "(abc)def"),
        ([(0, 6), (2, 4)], "(ab(cd)ef)"),
        ([(0, 4), (2, 6)], "(ab(cd))(ef)"),
        ([(0, 4), (0, 2)], "((ab)cd)ef"),
        ([(2, 6), (4, 6)], "ab(cd(ef))"),
        ([(0, 3), (3, 6)], "(abc)(def)"),
        ([], "abcdef"),
    ],
)
def test_shapes(spans: list[tuple[int, int]], shape: str) -> None:
    html = re.sub(r'<a class="back".*?</a>', "", str(mark_text("abcdef", ranges("abcdef", *spans), words_in())))
    assert re.sub("<mark[^>]*>", "(", html).replace("</mark>", ")") == shape


@given(st.text(alphabet="ab[]<&\"' \n", max_size=30), st.data())
def test_any_ranges_give_well_formed_marks_and_the_same_text(text: str, data: st.DataObject) -> None:
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(lambda x: (min(x), max(x))).filter(lambda x: x[0] < x[1])
    spans = data.draw(st.lists(ends, max_size=6)) if text else []
    found = ranges(text, *spans)
    html = str(mark_text(text, found, words_in()))
    page = Page(html)
    assert page.faults == []
    assert plain(html) == text
    assert sorted(page.ids) == sorted(f"e{r.number}" for r in found)
    assert html.count('class="back"') == len(found)


@pytest.mark.parametrize(
    ("text", "placeholders"),
    [
        ("[name], [birth date]", ["[name]", "[birth date]"]),
        ("[Name] [x] list[0] [see above please now]", []),
        ("[<b>]", []),
    ],
)
def test_placeholders_become_chips(text: str, placeholders: list[str]) -> None:
    assert re.findall(r'<span class="ph">(.*?)</span>', str(mark_text(text, (), words_in()))) == placeholders


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("Experience\n\nBuilt things.", ["Experience"]),
        ("x\n\nEducation\nA degree in something, with a long line.", ["Education"]),
        ("Python\nSQL\nAirflow", []),
        ("Worked 2019\n\nx", []),
        ("One, two\n\nx", []),
    ],
)
def test_lines_that_look_like_headings_are_bold(text: str, bold: list[str]) -> None:
    assert re.findall("<b>(.*?)</b>", str(mark_text(text, (), words_in()))) == bold


def test_the_way_back_is_named_in_the_language_of_the_report() -> None:
    found = ranges("abcdef", (0, 3))
    assert 'title="Belegt: ' in mark_text("abcdef", found, words_in("de"))
    assert 'title="Cited by: ' in mark_text("abcdef", found, words_in("en"))
