"""Markdown: headings, lists, tables and emphasis of the common dialects; everything else is text."""

import re

from pivots.errors import EmptyFile
from pivots.model.document import Document
from pivots.readers.clean import GAP
from pivots.readers.decode import decode
from pivots.readers.draft import Draft
from pivots.readers.limits import Limits
from pivots.readers.plain import glue

_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")
_RULE = re.compile(r"\s*([-*_])\s*(?:\1\s*){2,}$")
_ITEM = re.compile(r"\s*(?:[-*+•·–]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(?=\S)")
_TABLE_RULE = re.compile(r"\s*\|?[\s:|-]+\|?\s*$")
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\(\s*<?([^)\s>]*)>?[^)]*\)")
_AUTO_LINK = re.compile(r"<((?:https?://|mailto:)[^>\s]+)>")
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_FRONT_MATTER = re.compile(r"\A---\s*\n.*?\n---\s*\n", re.DOTALL)
_EMPHASIS = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,3}|~~)(?=\S)(.+?)(?<=\S)\1(?![\w*_])")
_CODE = re.compile(r"`+([^`]+)`+")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|~<>])")
_ALL_BOLD = re.compile(r"\s*(\*\*|__)(?!\s)(.+?)(?<!\s)\1:?\s*$")

_WRAPPED_AT = 55
"""A shorter line was not broken for want of room."""


class _Paragraph:
    """Lines of one paragraph or item as they gather."""

    def __init__(self, *, new_block: bool = True) -> None:
        self.text = ""
        self.item = False
        self.new_block = new_block

    def add(self, line: str) -> None:
        self.text = glue(self.text, line) if self.text else line


def read_markdown(data: bytes, limits: Limits) -> Document:
    """A Document of format ``md``. Comments and front matter, which no rendering shows, are left out."""
    text = decode(data).replace("\r\n", "\n")
    if not text.strip():
        raise EmptyFile
    draft = Draft("md", limits)
    text = _COMMENT.sub("", _FRONT_MATTER.sub("", text))
    _read_lines(text.split("\n"), draft)
    return draft.finish()


def _read_lines(lines: list[str], draft: Draft) -> None:
    open_ = _Paragraph()
    for number, raw in enumerate(lines):
        line = raw.rstrip()
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if open_.text and not open_.item and _UNDERLINE.match(line) and not _RULE.match(open_.text):
            draft.add(_inline(open_.text, draft), "heading", level=1 if "=" in line else 2)
            open_ = _Paragraph()
        elif _starts_something(line):
            _flush(open_, draft)
            open_ = _block(line, draft)
        elif line.strip():
            if open_.text and not open_.item and not _wraps(lines[number - 1], line):
                _flush(open_, draft)
                open_ = _Paragraph(new_block=False)
            open_.add(line.strip(" >"))
            if raw.endswith(("  ", "\\")) or (_ALL_BOLD.match(line) and not _UNDERLINE.match(following)):
                _flush(open_, draft)
                open_ = _Paragraph(new_block=False)
    _flush(open_, draft)


def _wraps(before: str, line: str) -> bool:
    """Whether a line was broken for width. A renderer joins all lines of a paragraph; people who write ``Acme`` and ``2019`` under
    each other mean two lines.
    """
    return len(before.rstrip()) >= _WRAPPED_AT or line.lstrip()[:1].islower()


def _starts_something(line: str) -> bool:
    return not line.strip() or bool(_HEADING.match(line) or _RULE.match(line) or _ITEM.match(line)) or line.lstrip().startswith("|")


def _block(line: str, draft: Draft) -> _Paragraph:
    """Handles a line that begins something; gives the paragraph that is open behind it."""
    paragraph = _Paragraph()
    if not line.strip() or _RULE.match(line):
        return paragraph
    if heading := _HEADING.match(line):
        draft.add(_inline(heading[2], draft), "heading", level=len(heading[1]))
    elif line.lstrip().startswith("|"):
        _table_row(line, draft)
    elif item := _ITEM.match(line):
        paragraph.item = True
        paragraph.add(line[item.end() :])
    return paragraph


def _table_row(line: str, draft: Draft) -> None:
    if not _TABLE_RULE.match(line):
        cells = [_inline(cell, draft).strip() for cell in line.strip().strip("|").split("|")]
        draft.add(GAP.join(cell for cell in cells if cell), "table_cell")


def _flush(paragraph: _Paragraph, draft: Draft) -> None:
    if paragraph.text:
        bold = _ALL_BOLD.match(paragraph.text) is not None
        draft.add(_inline(paragraph.text, draft), "list_item" if paragraph.item else "text", new_block=paragraph.new_block, bold=bold)


def _inline(text: str, draft: Draft) -> str:
    """The text without marks; targets of links and captions of pictures are noted."""
    for image in _IMAGE.finditer(text):
        draft.images += 1
        draft.caption(image[1])
    text = _IMAGE.sub(" ", text)
    for link in _LINK.finditer(text):
        draft.link(link[2])
    text = _AUTO_LINK.sub(r"\1", _LINK.sub(r"\1", text))
    text = _CODE.sub(r"\1", _TAG.sub(" ", text))
    for _ in range(3):  # emphasis within emphasis
        text = _EMPHASIS.sub(r"\2", text)
    return _ESCAPE.sub(r"\1", text).rstrip("\\")
