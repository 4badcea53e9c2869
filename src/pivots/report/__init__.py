"""The report and its renderings: JSON is the source, every other format shows the same fields."""

from collections.abc import Callable

from pivots.model.report import ReportData
from pivots.report.as_html import to_html
from pivots.report.as_json import report_from_json, to_json
from pivots.report.as_markdown import to_markdown
from pivots.report.as_pdf import to_pdf
from pivots.report.build import build_report
from pivots.report.index import render_index
from pivots.report.provenance import provenance_of
from pivots.report.readback import read_back
from pivots.report.shortlist import ShortlistEntry, entry_from_report, rank, share_equal_parts, shortlist_csv

__all__ = [
    "RENDERERS",
    "ShortlistEntry",
    "build_report",
    "entry_from_report",
    "json_schema",
    "provenance_of",
    "rank",
    "read_back",
    "render",
    "render_index",
    "report_from_json",
    "share_equal_parts",
    "shortlist_csv",
    "to_html",
    "to_json",
    "to_markdown",
    "to_pdf",
]

RENDERERS: dict[str, Callable[[ReportData], str | bytes]] = {"json": to_json, "html": to_html, "md": to_markdown, "pdf": to_pdf}
"""Format -> renderer, a function of the report alone. A new format is a file beside these and a line here."""


def render(report: ReportData, format: str) -> str | bytes:  # noqa: A002 (the field's word)
    """The report in one format. Raises KeyError for a format that is not in ``RENDERERS``, UsageError for PDF without its extra."""
    return RENDERERS[format](report)


def json_schema() -> dict[str, object]:
    """The JSON Schema of the report, as published in ``docs/``."""
    from pivots.report.schema import json_schema as schema  # late: `python -m pivots.report.schema` must find it not yet imported

    return schema()
