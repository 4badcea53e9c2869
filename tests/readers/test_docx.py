"""DOCX: every construct that holds visible text, and none that does not."""

import io
import zipfile

import pytest

from pivots.errors import DamagedFile, TooLarge
from pivots.readers import Limits, read
from tests.readers.files import docx_of, p

BOX = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
CELL = "<w:tc>{}</w:tc>"


def texts(body: str) -> list[str]:
    return [line.text for line in read(docx_of(p("Anchor") + body)).lines][1:]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p("Plain"), ["Plain"]),
        ("<w:p><w:ins><w:r><w:t>Inserted</w:t></w:r></w:ins></w:p>", ["Inserted"]),
        ("<w:p><w:del><w:r><w:delText>Deleted</w:delText></w:r></w:del></w:p>", []),
        (f"<w:sdt><w:sdtContent>{p('Controlled')}</w:sdtContent></w:sdt>", ["Controlled"]),
        (BOX.format(p("In a box")), ["In a box"]),
        ("<w:p><w:hyperlink><w:r><w:t>Linked</w:t></w:r></w:hyperlink></w:p>", ["Linked"]),
        ("<w:p><w:r><w:t>Left</w:t><w:tab/><w:t>Right</w:t></w:r></w:p>", ["Left   Right"]),
        ("<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r></w:p>", ["One", "Two"]),
        (f"<w:tbl><w:tr>{CELL.format(p('2019 - 2021'))}{CELL.format(p('Engineer'))}</w:tr></w:tbl>", ["2019 - 2021   Engineer"]),
        (
            f"<w:tbl><w:tr>{CELL.format(p('2019'))}{CELL.format(p('Engineer') + p('Built a bridge'))}</w:tr></w:tbl>",
            ["2019   Engineer", "Built a bridge"],
        ),
        (
            f"<w:tbl><w:tr>{CELL.format(p('2019'))}{CELL.format('<w:p><w:r><w:t>Engineer</w:t><w:br/><w:t>Example Works</w:t></w:r></w:p>')}</w:tr></w:tbl>",
            ["2019   Engineer", "Example Works"],
        ),
        (
            f"<w:tbl><w:tr>{CELL.format('<w:p><w:r><w:t>May 2019 -</w:t><w:br/><w:t>June 2021</w:t></w:r></w:p>')}{CELL.format(p('Engineer'))}</w:tr></w:tbl>",
            ["May 2019 - June 2021   Engineer"],
        ),
        (
            f"<w:tbl><w:tr>{CELL.format('<w:tbl><w:tr>' + CELL.format(p('Nested')) + '</w:tr></w:tbl>' + p('Outer'))}</w:tr></w:tbl>",
            ["Nested", "Outer"],
        ),
    ],
)
def test_visible_text_is_read_once_and_in_order(body: str, expected: list[str]) -> None:
    assert texts(body) == expected


@pytest.mark.parametrize(
    ("run", "reason"),
    [("<w:vanish/>", "hidden_run"), ('<w:color w:val="FFFFFF"/>', "same_colour_as_background"), ('<w:sz w:val="4"/>', "too_small")],
)
def test_hidden_runs_are_set_aside(run: str, reason: str) -> None:
    document = read(docx_of(p("Visible") + p("Kubernetes", run=run)))
    assert [line.text for line in document.lines] == ["Visible"]
    assert [(h.text, h.reason) for h in document.hidden] == [("Kubernetes", reason)]


def test_white_on_a_dark_cell_is_visible() -> None:
    cell = f'<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1F2A44"/></w:tcPr>{p("Header", run="<w:color w:val=" + chr(34) + "FFFFFF" + chr(34) + "/>")}</w:tc></w:tr></w:tbl>'
    assert texts(cell) == ["Header"]


def test_lists_and_headings_are_told() -> None:
    styles = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>'
    relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://x/styles" Target="styles.xml"/></Relationships>'
    body = p("Work", '<w:pStyle w:val="H1"/>') + p("Item", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    document = read(docx_of(body, {"word/styles.xml": styles, "word/_rels/document.xml.rels": relations}))
    assert [(line.kind, line.level) for line in document.lines] == [("heading", 1), ("list_item", None)]


def test_entities_are_not_resolved() -> None:
    body = '<!DOCTYPE d [<!ENTITY e "expanded">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Safe &e;</w:t></w:r></w:p></w:body></w:document>'
    document = read(docx_of("", {"word/document.xml": body}))
    assert "expanded" not in document.lines[0].text


def test_a_bomb_is_refused() -> None:
    with pytest.raises(TooLarge):
        read(docx_of(p("x"), {"word/media/big.bin": "0" * 2_000_000}), limits=Limits(max_unpacked_bytes=1_000_000))


@pytest.mark.parametrize("cut", [100, 400])
def test_a_cut_container_is_damaged(cut: int) -> None:
    with pytest.raises(DamagedFile):
        read(docx_of(p("x"))[:-cut], name="cv.docx")


def test_broken_xml_is_damaged() -> None:
    buffer = io.BytesIO(docx_of(p("x")))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/header9.xml", "<w:hdr")
    with pytest.raises(DamagedFile):
        read(docx_of("<w:p>", {}))
