"""The published JSON Schema. `python -m pivots.report.schema` writes it anew."""

import json
from pathlib import Path
from typing import Any

from pivots.model.report import SCHEMA_VERSION, ReportData

PUBLISHED = Path(__file__).resolve().parents[3] / "docs" / f"report-schema-v{SCHEMA_VERSION}.json"
"""Where a checkout of the project keeps it."""


def json_schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of the report as it is written: every field is there, none more."""
    schema = ReportData.model_json_schema(mode="serialization")
    title = f"Pivots report, schema version {SCHEMA_VERSION}"
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": title}


def published_text() -> str:
    """The schema as the file holds it."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PUBLISHED.write_text(published_text(), encoding="utf-8")
