"""Rich Text Format: every construct that holds visible text, and none that does not."""

import pytest

from pivots.errors import DamagedFile, TooLarge
from pivots.model.document import Document
from pivots.readers import Limits, read

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset2 Symbol;}{\f2\fcharset204 Arial CYR;}{\f3\fcharset128 MS Gothic;}}"
HEAD += r"{\colortbl;\red255\green255\blue255;\red31\green42\blue68;}{\stylesheet{Normal;}{\s1 heading 1;}{\s2\outlinelevel1 Kop twee;}{\s3 Title;}}"


def rtf(body: str) -> Document:
    return read((HEAD + body + "}").encode("latin-1"))


def texts(body: str) -> list[str]:
    return [line.text for line in rtf(r"Anchor\par " + body).lines][1:]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (r"Plain\par", ["Plain"]),
        (r"No mark at the end", ["No mark at the end"]),
        (r"One\line Two\par", ["One", "Two"]),
        ("One\\\nTwo", ["One", "Two"]),
        ("Lines of the\nsource are none", ["Lines of thesource are none"]),
        (r"Left\tab right", ["Left   right"]),
        (r"Caf\'e9 and \u233?t\u233\'e9 and Z\u252\'fcrich", ["Café and été and Zürich"]),
        (r"{\f2 \'cc\'ee\'f1\'ea\'e2\'e0}", ["Москва"]),
        (r"{\f3 \'93\'fa\'96\'7b\'83A}", ["日本ア"]),
        (r"{\uc2\u26085\'93\'fa\u26412\'96\'7b}", ["日本"]),
        (r"{\uc0\u55357\u56960}x", ["\U0001f680x"]),
        (r"2019\endash 2021 \ldblquote R\rquote s\rdblquote  \{x\} a\~b c\_d e\-f", ["2019–2021 “R’s” {x} a b c-d ef"]),
        (r"Kept{\deleted  and deleted}{\revised  and inserted}", ["Kept and inserted"]),
        (r"Said{\*\atnid NE}{\*\annotation A comment} aloud", ["Said aloud"]),
        (r"{\*\unknown {\b deep} Not read}Read", ["Read"]),
        (r"{\*\fldinst HYPERLINK}x", ["x"]),
        (r'{\field{\*\fldinst HYPERLINK "https://example.com/x"}{\fldrslt Linked}}', ["Linked"]),
        (r"Before{\pict\pngblip 89504e470d0a}after", ["Beforeafter"]),
        (r"Before{\pict\bin5 }{\x}}after", ["Beforeafter"]),
        (
            r"{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt In a box\par}}{\shprslt{\*\do{\dptxbxtext In a box}}}}Around",
            ["Around", "In a box"],
        ),
        (
            r"{\*\shpgrp{\shp{\*\shpinst{\shptxt One\par}}}{\shp{\*\shpinst{\shptxt Two\par\trowd\cellx1\cellx2\intbl a\cell b\cell\row}}}}\pard Around",
            ["Around", "One", "Two", "a   b"],
        ),
        (r"\trowd\cellx1\intbl Cell{\shp{\*\shpinst{\shptxt Boxed\par}}}\cell\row\pard After", ["Cell", "Boxed", "After"]),
        (r"{\field{\*\fldinst SHAPE }{\fldrslt{\shp{\*\shpinst{\sp{\sn gtextUNICODE}{\sv Caf\u233?}}}}}}Around", ["Around", "Café"]),
        (r"{\shp{\*\shpinst{\sp{\sn gtextFont}{\sv Arial}}{\sp{\sn gtextUNICODE}{\sv }}}}Around", ["Around"]),
        (r"{\upr{plain}{\*\ud wide}}", ["wide"]),
        (r"\trowd\cellx1\cellx2\intbl 2019 - 2021\cell Engineer\cell\row", ["2019 - 2021   Engineer"]),
        (r"\trowd\cellx1\cellx2\intbl 2019\cell Engineer\line Example Works\cell\row", ["2019   Engineer", "Example Works"]),
        (
            r"\trowd\cellx1\cellx2\intbl 2019\cell Engineer\par Built a bridge\cell\row\pard After",
            ["2019   Engineer", "Built a bridge", "After"],
        ),
        (
            r"\intbl\itap2 Nested\nestcell{\*\nesttableprops\trowd\cellx1\nestrow}{\nonesttables\par}\pard\intbl Outer\cell\row",
            ["Nested", "Outer"],
        ),
        (r"\intbl Never\cell ended", ["Never   ended"]),
        (r"\intbl Never\cell\pard After\par", ["Never", "After"]),
    ],
)
def test_visible_text_is_read_once_and_in_order(body: str, expected: list[str]) -> None:
    assert texts(body) == expected


@pytest.mark.parametrize(
    ("look", "reason"),
    [
        (r"\v", "hidden_run"),
        (r"\cf1", "same_colour_as_background"),
        (r"\fs4", "too_small"),
        (r"\cf1\highlight1", "same_colour_as_background"),
    ],
)
def test_hidden_text_is_set_aside(look: str, reason: str) -> None:
    document = rtf(rf"Visible {{{look} Kuber{{\i netes}}}}\par")
    assert [line.text for line in document.lines] == ["Visible"]
    assert [(h.text, h.reason) for h in document.hidden] == [("Kubernetes", reason)]


@pytest.mark.parametrize("text", [r"{\shptxt\plain Kubernetes\par}", r"{\sp{\sn gtextUNICODE}{\sv Kubernetes}}"])
def test_text_in_a_shape_that_is_switched_off_is_set_aside(text: str) -> None:
    document = rtf(rf"{{\shp{{\*\shpinst{{\sp{{\sn fHidden}}{{\sv 1}}}}{text}}}}}Visible{{\shp{{\*\shpinst{{\shptxt Seen\par}}}}}}\par")
    assert [line.text for line in document.lines] == ["Visible", "Seen"]
    assert [(h.text, h.reason) for h in document.hidden] == [("Kubernetes", "hidden_run")]


def test_hidden_text_in_a_table_is_set_aside_once() -> None:
    document = rtf(r"\trowd\cellx1\cellx2\intbl 2019\cell Engineer{\v  Kubernetes}\cell\row")
    assert [line.text for line in document.lines] == ["2019   Engineer"]
    assert [h.text for h in document.hidden] == ["Kubernetes"]


@pytest.mark.parametrize(
    "body",
    [
        r"{\cf1\highlight2 Seen}",
        r"\pard\cbpat2{\cf1 Seen}\par",
        r"\trowd\clcbpat2\cellx1\intbl{\cf1 Seen}\cell\row",
        r"{\shp{\*\shpinst{\sp{\sn fillColor}{\sv 4467231}}{\shptxt\cf1 Seen\par}}}",
        r"{\v Not}{\v0 Seen}",
        r"\v Not\plain Seen",
        r"{\fs8 Seen}",
    ],
)
def test_text_on_a_ground_of_its_own_or_switched_on_again_is_visible(body: str) -> None:
    assert texts(body) == ["Seen"]


def test_headings_lists_and_bold_are_kept_apart() -> None:
    body = r"\s3 Noor Example\par\pard\s1 Experience\par\pard{\b Engineer}\par{\listtext\f1\'b7\tab}\ls1 Built a bridge\par\pard\s2 More\par\pard{\pntext\f1\'b7\tab}Old list\par"
    lines = rtf(body).lines
    assert [(line.kind, line.bold, line.level, line.text) for line in lines] == [
        ("heading", False, 1, "Noor Example"),
        ("heading", False, 1, "Experience"),
        ("text", True, None, "Engineer"),
        ("list_item", False, None, "Built a bridge"),
        ("heading", False, 2, "More"),
        ("list_item", False, None, "Old list"),
    ]


def test_a_bullet_drawn_in_a_font_of_signs_makes_an_item() -> None:
    (line,) = rtf(r"{\f1\'b7}\tab Built a bridge\par").lines
    assert (line.kind, line.text) == ("list_item", "Built a bridge")


def test_headers_are_read_first_and_footers_and_notes_last_and_equal_headers_once() -> None:
    document = rtf(r"Middle{\footnote Note}\par{\footer Bottom}{\header Top}\sect{\header Top}{\footer Bottom}More\par")
    assert [line.text for line in document.lines] == ["Top", "Middle", "More", "Bottom", "Note"]


def test_names_in_metadata_links_and_captions_are_handed_on_for_removal() -> None:
    body = r"{\info{\author Noor Ex\'e4mple}{\title CV of Noor}{\creatim\yr2026}}Text"
    body += r'{\field{\*\fldinst HYPERLINK "mailto:noor@example.com"}{\fldrslt mail}}{\field{\*\fldinst HYPERLINK \\l "x"}{\fldrslt .}}'
    body += r"{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv Photo of Noor}}}00}}{\nonshppict{\pict 00}}"
    document = rtf(body)
    assert document.metadata == (("Author", "Noor Exämple"), ("title", "CV of Noor"))
    assert document.links == ("mailto:noor@example.com",)
    assert document.alt_texts == ("Photo of Noor",)
    assert document.images == 1


def test_a_file_that_is_cut_off_is_read_as_far_as_it_goes_and_says_so() -> None:
    document = read(HEAD.encode() + rb"Amara\par Engineer \b since")
    assert [line.text for line in document.lines] == ["Amara", "Engineer since"]
    assert [warning.code for warning in document.warnings] == ["cut_off"]
    assert "cut_off" not in [warning.code for warning in rtf("Whole").warnings]


def test_a_file_cut_off_before_its_text_is_damaged() -> None:
    with pytest.raises(DamagedFile):
        read(HEAD[:90].encode())


def test_what_follows_the_document_is_not_read() -> None:
    assert [line.text for line in read(HEAD.encode() + rb"Text}Kubernetes").lines] == ["Text"]


@pytest.mark.parametrize(
    ("body", "error"),
    [("{" * 5000, DamagedFile), (r"\par " * 6000, TooLarge), ("x" * 6000, TooLarge), (r"{\v " + "x" * 6000 + "}", TooLarge)],
)
def test_depth_and_size_are_bounded(body: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read((HEAD + body + "}").encode(), limits=Limits(max_characters=5000))
