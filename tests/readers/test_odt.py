"""OpenDocument: every construct that holds visible text, and none that does not."""

import pytest

from pivots.errors import DamagedFile, PasswordProtected
from pivots.readers import read
from tests.readers.files import odt_of

CELL = "<table:table-cell>{}</table:table-cell>"


def p(text: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def style(name: str, text: str = "", block: str = "", parent: str = "") -> str:
    return f'<style:style style:name="{name}" style:parent-style-name="{parent}"><style:text-properties {text}/>{block}</style:style>'


def texts(body: str, styles: str = "") -> list[str]:
    return [line.text for line in read(odt_of(p("Anchor") + body, styles)).lines][1:]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p("Plain"), ["Plain"]),
        (p("Many<text:s text:c='3'/>spaces and<text:tab/>a tab"), ["Many   spaces and   a tab"]),
        (p("One<text:line-break/>Two"), ["One", "Two"]),
        (
            "<text:tracked-changes><text:changed-region><text:deletion>"
            + p("Deleted")
            + "</text:deletion></text:changed-region></text:tracked-changes>",
            [],
        ),
        (p("Kept<text:change-start text:change-id='c1'/> and inserted<text:change-end text:change-id='c1'/>"), ["Kept and inserted"]),
        (p("Said<office:annotation><text:p>A comment</text:p></office:annotation> aloud"), ["Said aloud"]),
        (f"<text:section>{p('In a section')}</text:section>", ["In a section"]),
        (
            f"<text:list><text:list-item>{p('First')}</text:list-item><text:list-item>{p('Second')}</text:list-item></text:list>",
            ["First", "Second"],
        ),
        (p(f"<draw:frame><draw:text-box>{p('In a box')}</draw:text-box></draw:frame>"), ["In a box"]),
        (p('<text:a xlink:href="https://example.com/x">Linked</text:a>'), ["Linked"]),
        (
            f"<table:table><table:table-row>{CELL.format(p('2019 - 2021'))}{CELL.format(p('Engineer'))}</table:table-row></table:table>",
            ["2019 - 2021   Engineer"],
        ),
        (
            f"<table:table><table:table-row>{CELL.format(p('2019'))}{CELL.format(p('Engineer') + p('Built a bridge'))}</table:table-row></table:table>",
            ["2019   Engineer", "Built a bridge"],
        ),
        (
            f"<table:table><table:table-row>{CELL.format('<table:table><table:table-row>' + CELL.format(p('Nested')) + '</table:table-row></table:table>' + p('Outer'))}</table:table-row></table:table>",
            ["Nested", "Outer"],
        ),
    ],
)
def test_visible_text_is_read_once_and_in_order(body: str, expected: list[str]) -> None:
    assert texts(body) == expected


@pytest.mark.parametrize(
    ("look", "reason"),
    [('text:display="none"', "hidden_run"), ('fo:color="#FFFFFF"', "same_colour_as_background"), ('fo:font-size="2pt"', "too_small")],
)
@pytest.mark.parametrize("parent", [False, True])
def test_hidden_text_is_set_aside_whether_its_own_style_or_a_parent_hides_it(look: str, reason: str, *, parent: bool) -> None:
    styles = style("H", look) + style("K", parent="H")
    document = read(odt_of(p("Visible <text:span text:style-name='{}'>Kubernetes</text:span>".format("K" if parent else "H")), styles))
    assert [line.text for line in document.lines] == ["Visible"]
    assert [(h.text, h.reason) for h in document.hidden] == [("Kubernetes", reason)]


def test_a_hidden_section_is_set_aside() -> None:
    document = read(odt_of(p("Visible") + f'<text:section text:display="none">{p("Kubernetes")}</text:section>'))
    assert [line.text for line in document.lines] == ["Visible"]
    assert [(h.text, h.reason) for h in document.hidden] == [("Kubernetes", "hidden_run")]


def test_white_on_a_dark_cell_is_visible() -> None:
    styles = style("W", 'fo:color="#ffffff"') + style("D", block='<style:table-cell-properties fo:background-color="#1f2a44"/>')
    cell = f'<table:table><table:table-row><table:table-cell table:style-name="D">{p("Header", "W")}</table:table-cell></table:table-row></table:table>'
    assert texts(cell, styles) == ["Header"]


def test_headings_lists_and_bold_are_kept_apart() -> None:
    body = (
        '<text:h text:outline-level="2">Experience</text:h>'
        + p("Engineer", "B")
        + f"<text:list><text:list-item>{p('Built a bridge')}</text:list-item></text:list>"
    )
    lines = read(odt_of(body, style("B", 'fo:font-weight="bold"'))).lines
    assert [(line.kind, line.bold) for line in lines] == [("heading", False), ("text", True), ("list_item", False)]


def test_a_title_is_a_heading() -> None:
    named = style("P1", parent="Title") + style("Title", 'fo:font-size="20pt"')
    assert [line.kind for line in read(odt_of(p("Noor Example", "P1") + p("Text"), named)).lines] == ["heading", "text"]


def test_headers_are_read_first_and_footers_last_and_equal_ones_once() -> None:
    page = f"<style:header>{p('Top')}</style:header><style:footer>{p('Bottom')}</style:footer>"
    assert [line.text for line in read(odt_of(p("Middle"), page=page + page)).lines] == ["Top", "Middle", "Bottom"]


def test_names_in_metadata_links_and_captions_are_handed_on_for_removal() -> None:
    frame = "<draw:frame><draw:image/><svg:title>Photo of Noor Example</svg:title></draw:frame>"
    document = read(
        odt_of(
            p("Text" + frame) + p('<text:a xlink:href="mailto:noor@example.com">mail</text:a>'),
            meta="<dc:creator>Noor Example</dc:creator>",
        )
    )
    kept = repr(document)
    assert "Photo of Noor Example" in kept
    assert "mailto:noor@example.com" in kept
    assert "Noor Example" in repr(document.metadata)


def test_an_encrypted_file_says_so() -> None:
    with pytest.raises(PasswordProtected):
        read(odt_of(p("x"), manifest="<encryption-data/>"))


def test_a_file_without_content_is_damaged() -> None:
    import io
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    with pytest.raises(DamagedFile):
        read(buffer.getvalue())


def test_an_identifier_that_the_file_gives_twice_does_no_harm() -> None:
    lists = '<text:list xml:id="list1"><text:list-item><text:p>{}</text:p></text:list-item></text:list>'
    assert texts(lists.format("Ran the kitchen") + lists.format("Ordered goods")) == ["Ran the kitchen", "Ordered goods"]


def test_a_damaged_first_member_is_a_named_problem() -> None:
    """The member that says what the archive is, its packed bytes spoilt."""
    data = bytearray(odt_of(p("Text")))
    start = data.index(b"mimetype") + len(b"mimetype")
    for broken in range(1, 60):
        spoilt = bytearray(data)
        spoilt[start : start + 12] = bytes((broken * 37 + n * 91) % 256 for n in range(12))
        with pytest.raises(DamagedFile):
            read(bytes(spoilt))
