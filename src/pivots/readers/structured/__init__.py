"""Résumés that are data: JSON Resume, Europass (XML and JSON, old and new). They are written out as a page and read like one."""

from pivots.readers.structured.reader import read_json, read_xml

__all__ = ["read_json", "read_xml"]
