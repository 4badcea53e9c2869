"""Bytes of a JSON or XML file to a Document."""

import json
from collections.abc import Callable

from lxml import etree

from pivots.errors import DamagedFile, UnsupportedFormat
from pivots.model.document import Document
from pivots.readers.decode import decode
from pivots.readers.html import read_html
from pivots.readers.limits import Limits
from pivots.readers.structured.europass import learner, write_europass
from pivots.readers.structured.europass_candidate import is_candidate, write_candidate
from pivots.readers.structured.json_resume import is_json_resume, write_json_resume
from pivots.readers.structured.page import Page
from pivots.readers.structured.tree import Node, of_json, of_xml

_KNOWN = "Known are JSON Resume and Europass."


def read_json(data: bytes, limits: Limits) -> Document:
    """A Document of format ``json``. Raises DamagedFile, UnsupportedFormat (JSON of something else), NoText, TooLarge."""
    try:
        root = of_json(json.loads(decode(data)))
    except (ValueError, RecursionError):
        raise DamagedFile from None
    person = learner(root)
    if person is not None:
        return _read(person, write_europass, "json", limits)
    if is_json_resume(root):
        return _read(root, write_json_resume, "json", limits)
    raise UnsupportedFormat(f"This is a JSON file that is no résumé. {_KNOWN}")


def read_xml(data: bytes, limits: Limits) -> Document:
    """A Document of format ``xml``. Raises as ``read_json``. Entities are not expanded and nothing is fetched."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = of_xml(etree.fromstring(data, parser))
    except (etree.XMLSyntaxError, ValueError):
        raise DamagedFile from None
    person = learner(root)
    if person is not None:
        return _read(person, write_europass, "xml", limits)
    if is_candidate(root):
        return _read(root, write_candidate, "xml", limits)
    raise UnsupportedFormat("This is an XML file that is neither a web page nor a Europass CV.")


def _read(root: Node, write: Callable[[Node, Page], None], name: str, limits: Limits) -> Document:
    page = Page()
    write(root, page)
    return read_html(page.to_html(), limits).model_copy(update={"format": name})
