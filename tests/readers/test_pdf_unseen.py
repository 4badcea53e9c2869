"""PDF: text that a page draws and nobody sees; and text that looks as if nobody did."""

import pytest

from pivots.readers import read
from tests.readers.forging import HELVETICA, page_of

HONEST = "BT /F1 10 Tf 50 780 Td (Shop assistant at Sample Stores since 2019, four days a week) Tj ET"
PLANTED = "Ran Kubernetes clusters with Python"
LINE = f"BT /F1 10 Tf 50 700 Td ({PLANTED}) Tj ET"


def page(content: str, state: str = "") -> bytes:
    data = page_of(f"{HONEST} {content}", {"F1": (HELVETICA, {})})
    return data.replace(b"/Resources<<", b"/Resources<</ExtGState<</G0 <<%b>>>>" % state.encode()) if state else data


def letters(row: str, clip: str) -> str:
    """Each letter by itself, with a clip of its own; only the first is let through."""
    return " ".join(
        f"q {clip if n else '0 0 595 842'} re W n BT /F1 10 Tf {50 + 8 * n} 700 Td ({letter}) Tj ET Q" for n, letter in enumerate(row)
    )


UNSEEN = {
    "clipped away": (f"q 0 0 10 10 re W n {LINE} Q", "invisible_render_mode"),
    "clipped beside": (f"q 0 690 40 30 re W n {LINE} Q", "invisible_render_mode"),
    "a sliver left": (f"q 0 706.9 595 5 re W n {LINE.replace('Ran Kubernetes clusters with Python', 'our runs, our views, our sources')} Q", "off_page"),
    "blue on the same blue": (f"0 0 .5 rg 40 690 500 30 re f 0 .02 .5 rg {LINE}", "same_colour_as_background"),
    "under two halves": (f"{LINE} 1 g 40 690 80 30 re f 120 690 400 30 re f", "covered"),
    "under a wide line": (f"{LINE} 1 G 30 w 40 703 m 500 703 l S", "covered"),
    "outlined in white": (f"1 Tr 1 G {LINE.replace('BT', 'BT 1 Tr', 1)}", "invisible_render_mode"),
    "clipped away over other text": (f"q 0 0 10 10 re W n {LINE.replace('50 700', '50 780')} Q", "invisible_render_mode"),
    "squeezed": (LINE.replace("BT", "BT 1 Tz"), "too_small"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "reason"), UNSEEN.values(), ids=UNSEEN)
def test_what_nobody_sees_is_set_aside_with_the_reason(content: str, reason: str) -> None:
    document = read(page(content))
    assert [line.text for line in document.lines] == ["Shop assistant at Sample Stores since 2019, four days a week"]
    assert {piece.reason for piece in document.hidden} == {reason}


@pytest.mark.parametrize("state", ["/ca 0/CA 0", "/ca .03"])
def test_transparent_text_is_set_aside(state: str) -> None:
    document = read(page(f"q /G0 gs {LINE} Q", state))
    assert len(document.lines) == 1
    assert document.hidden


def test_letters_that_are_clipped_one_by_one_do_not_pass_with_the_first() -> None:
    document = read(page(letters("Kubernetes", "0 0 10 10")))
    assert "ubernetes" not in " ".join(line.text for line in document.lines)
    assert "".join(piece.text for piece in document.hidden).replace(" ", "") == "ubernetes"


SEEN = {
    "white on blue": f"0 0 .5 rg 40 690 500 30 re f 1 1 1 rg {LINE}",
    "red on a green as light": f"0 .6 0 rg 40 690 500 30 re f 1 .3 .3 rg {LINE}",
    "black on pale yellow": f"1 1 .8 rg 40 690 500 30 re f 0 g {LINE}",
    "drawn twice, as a bold imitation": f"{LINE} {LINE.replace('50 700', '50.3 700')}",
    "outlined in black": f"1 g 0 G {LINE.replace('BT', 'BT 1 Tr', 1)}",
    "underlined": f"{LINE} 50 698 200 1 re f",
    "crossed by a thin line": f"{LINE} 1 G .5 w 40 703 m 500 703 l S",
    "in a clip that holds it": f"q 0 650 595 100 re W n {LINE} Q",
    "cut below by the end of a page": f"q 0 701 595 100 re W n {LINE} Q",
    "narrow": LINE.replace("BT", "BT 60 Tz"),
}


@pytest.mark.parametrize("content", SEEN.values(), ids=SEEN)
def test_what_is_seen_is_read_once(content: str) -> None:
    document = read(page(content))
    assert [line.text for line in document.lines][1:] == [PLANTED]
    assert not document.hidden


def test_a_line_that_two_pages_share_is_read_once_and_not_called_hidden() -> None:
    """The end of a page leaves of the second copy what hangs below the letters."""
    document = read(page(f"{LINE} q 0 400 595 99.2 re W n {LINE.replace('50 700', '50 500')} Q"))
    assert [line.text for line in document.lines][1:] == [PLANTED]
    assert not document.hidden
