"""Bytes of a JSON or XML file to a Document."""

import json
from collections.abc import Callable
from typing import Final

from pivots.errors import DamagedFile, UnsupportedFormat
from pivots.model.document import Document
from pivots.readers.decode import decode
from pivots.readers.html import read_html
from pivots.readers.limits import Limits
from pivots.readers.package import parse_xml
from pivots.readers.structured.europass import learner, write_europass
from pivots.readers.structured.europass_candidate import is_candidate, write_candidate
from pivots.readers.structured.json_resume import is_json_resume, write_json_resume
from pivots.readers.structured.page import Page
from pivots.readers.structured.tree import Node, of_json, of_xml

_JSON_ONLY: Final = (is_json_resume, write_json_resume)
_XML_ONLY: Final = (is_candidate, write_candidate)


def read_json(data: bytes, limits: Limits) -> Document:
    """A Document of format ``json``. Raises DamagedFile, UnsupportedFormat (JSON of something else), NoText, TooLarge."""
    try:
        root = of_json(json.loads(decode(data)))
    except (ValueError, RecursionError):
        raise DamagedFile from None
    write = _writer(root, _JSON_ONLY)
    if write is None:
        raise UnsupportedFormat("This is a JSON file that is no résumé. Known are JSON Resume and Europass.")
    return _read(root, write, "json", limits)


def read_xml(data: bytes, limits: Limits) -> Document:
    """A Document of format ``xml``. Raises as ``read_json``. Entities are not expanded and nothing is fetched."""
    root = of_xml(parse_xml(data))
    write = _writer(root, _XML_ONLY)
    if write is None:
        raise UnsupportedFormat("This is an XML file that is neither a web page nor a Europass CV.")
    return _read(root, write, "xml", limits)


def _writer(root: Node, other: tuple[Callable[[Node], bool], Callable[[Node, Page], None]]) -> Callable[[Node, Page], None] | None:
    """What writes the file's vocabulary: Europass of old in either form, or the ``other`` one of this form; None: unknown."""
    if learner(root) is not None:
        return write_europass
    recognises, write = other
    return write if recognises(root) else None


def _read(root: Node, write: Callable[[Node, Page], None], name: str, limits: Limits) -> Document:
    page = Page()
    write(learner(root) or root, page)
    return read_html(page.to_html(), limits).model_copy(update={"format": name})
