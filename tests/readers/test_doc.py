"""Word 97-2003. ``data/word97.doc`` is a page of an invented person, written once by a word processor, with one of each construct."""

import contextlib
from pathlib import Path

import pytest

from pivots.errors import DamagedFile, PasswordProtected, PivotsError, TooLarge, UnsupportedFormat
from pivots.readers import Limits, read

PAGE = (Path(__file__).parent / "data/word97.doc").read_bytes()
HEADER = PAGE.index(b"\xec\xa5", 512)
"""Where the stream of the text begins."""


def changed(offset: int, data: bytes) -> bytes:
    return PAGE[: HEADER + offset] + data + PAGE[HEADER + offset + len(data) :]


def test_visible_text_is_read_once_and_in_order() -> None:
    assert [line.text for line in read(PAGE).lines] == [
        "Top line",
        "Noor Example",
        "Engineer in Zürich 日 🔀 and Kraków",
        "noor@example.com",
        "Experience",
        "Seen on dark",
        "second line",
        "Kept bold",
        "2019 - 2021   Engineer",
        "Built a bridge",
        "Dark cell   short",
        "Inner",
        "Outer",
        "A note here",
        "After the box",
        "In a box",
        "Bottom line",
        "Footnote text",
    ]


def test_hidden_text_is_set_aside_once() -> None:
    assert [(h.text, h.reason) for h in read(PAGE).hidden] == [
        ("Kubernetes", "hidden_run"),
        ("Whitewash", "same_colour_as_background"),
        ("Tinytext", "too_small"),
        ("Hiddencell", "hidden_run"),
    ]


def test_deleted_text_counts_for_nothing() -> None:
    assert "deleted" not in repr(read(PAGE))


def test_headings_and_sizes_are_kept() -> None:
    lines = {line.text: line for line in read(PAGE).lines}
    assert [(lines[t].kind, lines[t].size, lines[t].bold) for t in ("Noor Example", "Experience", "Seen on dark")] == [
        ("heading", 20.0, False),
        ("heading", 14.0, True),
        ("text", 10.0, False),
    ]


def test_names_in_metadata_and_links_are_handed_on_for_removal() -> None:
    document = read(PAGE)
    assert ("Author", "Noor Example") in document.metadata
    assert document.links == ("mailto:noor@example.com",)


def test_a_locked_file_says_so() -> None:
    with pytest.raises(PasswordProtected):
        read(changed(0x0A, b"\xf0\x13"))


def test_a_file_from_before_1997_is_named_with_a_remedy() -> None:
    with pytest.raises(UnsupportedFormat) as caught:
        read(changed(2, b"\x65\x00"))
    assert "DOCX" in caught.value.remedy


@pytest.mark.parametrize("kept", [600, 2000, 6000])
def test_a_file_that_is_cut_off_is_damaged(kept: int) -> None:
    with pytest.raises(PivotsError) as caught:
        read(PAGE[:kept], name="cv.doc")
    assert isinstance(caught.value, DamagedFile | UnsupportedFormat)


def test_size_is_bounded() -> None:
    with pytest.raises(TooLarge):
        read(PAGE, limits=Limits(max_characters=100))
    with pytest.raises(TooLarge):
        read(PAGE, limits=Limits(max_unpacked_bytes=1000))


@pytest.mark.parametrize("step", range(40))
def test_no_byte_that_is_wrong_ends_in_anything_but_a_document_or_a_named_problem(step: int) -> None:
    for offset in range(step * 8, len(PAGE), 997):
        data = bytearray(PAGE)
        data[offset] ^= 0xFF
        with contextlib.suppress(PivotsError):
            read(bytes(data), name="cv.doc")
