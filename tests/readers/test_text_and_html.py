"""Plain text, Markdown and HTML: encodings, structure, hidden elements."""

import pytest

from pivots.errors import EmptyFile, NoText, ReadError
from pivots.readers import read


def lines(data: bytes, name: str) -> list[str]:
    return [line.text for line in read(data, name=name).lines]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_of_any_usual_encoding(encoding: str) -> None:
    assert lines("Café Müller in Zürich\nEngineer for façades, 2019 – 2021\n".encode(encoding), "cv.txt")[0] == "Café Müller in Zürich"


def test_markdown_marks_are_not_text() -> None:
    document = read(b"# Name\n\n## Work\n\n- **Engineer** at [Acme](https://example.com)\n", name="cv.md")
    assert [(line.kind, line.text) for line in document.lines] == [
        ("heading", "Name"),
        ("heading", "Work"),
        ("list_item", "Engineer at Acme"),
    ]
    assert document.links == ("https://example.com",)


@pytest.mark.parametrize("style", ["display:none", "visibility:hidden", "font-size:1px", "opacity:0", "color:#fff;background:#fff"])
def test_hidden_elements_are_set_aside(style: str) -> None:
    document = read(f"<html><body><p>Seen</p><p style='{style}'>Kubernetes</p></body></html>".encode(), name="cv.html")
    assert [line.text for line in document.lines] == ["Seen"]
    assert [h.text for h in document.hidden] == ["Kubernetes"]


def test_scripts_and_styles_are_no_text() -> None:
    assert lines(b"<html><head><style>p{}</style><script>x()</script></head><body><p>Words</p></body></html>", "cv.html") == ["Words"]


def test_floating_dates_do_not_stick_to_the_title() -> None:
    (line,) = lines(
        b"<html><head><style>.when{float:right}</style></head><body><h3><span class='when'>2019 - 2021</span>Engineer</h3></body></html>",
        "cv.html",
    )
    assert "2021Engineer" not in line
    assert "Engineer" in line


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b"", "cv.txt", EmptyFile),
        (b" \n\t ", "cv.txt", EmptyFile),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "cv.doc", ReadError),
        (b"MZ" + bytes(range(256)) * 8, "cv.pdf", ReadError),
        (b"<html><body><img src='x.png'></body></html>", "cv.html", NoText),
    ],
)
def test_what_cannot_be_read_is_named(data: bytes, name: str, error: type[ReadError]) -> None:
    with pytest.raises(error) as caught:
        read(data, name=name)
    assert caught.value.remedy


def test_a_line_break_inside_a_sentence_shows_the_width_that_the_text_was_wrapped_at() -> None:
    text = (
        "phone | mail | a contact line that is much wider than the text below it, as lists of links often are, really\n\n"
        "Noor is a platform engineer, known for calm incident work, who writes\neverything down and leads a team of four.\nColleagues trust Noor.\n"
    )
    assert [line.text for line in read(text.encode()).lines][1:] == [
        "Noor is a platform engineer, known for calm incident work, who writes everything down and leads a team of four.",
        "Colleagues trust Noor.",
    ]
