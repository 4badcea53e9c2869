"""The report as JSON: the source of every other format."""

from pivots.model.report import ReportData


def to_json(report: ReportData) -> str:
    """Keys in the order of the contract, two blanks of indent, a final newline: equal reports give equal bytes."""
    return ReportData.__pydantic_serializer__.to_json(report, indent=2).decode() + "\n"


def report_from_json(text: str | bytes) -> ReportData:
    """A report read back. Raises pydantic.ValidationError (a ValueError) when it is none of this schema version."""
    return ReportData.model_validate_json(text)
