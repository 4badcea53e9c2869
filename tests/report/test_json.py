"""JSON: the published schema describes it, and it reads back as the same report."""

import json

import jsonschema
import pytest
from pydantic import ValidationError

from pivots.model.report import ReportData
from pivots.report import json_schema, render, report_from_json
from pivots.report.schema import PUBLISHED, published_text
from tests.report.sample import hostile_report, sample_report


def test_the_published_schema_is_the_codes() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == published_text(), "run: python -m pivots.report.schema"


@pytest.mark.parametrize("report", [sample_report(), hostile_report()])
def test_output_is_valid_against_the_schema(report: ReportData) -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())
    jsonschema.validate(json.loads(render(report, "json")), json_schema())


@pytest.mark.parametrize(
    ("field", "value"),
    [("score", 101), ("confidence", 1.2), ("verdict", "MAYBE"), ("schema_version", 2), ("extra", 1), ("summary", None)],
)
def test_the_schema_refuses_what_is_no_report(field: str, value: object) -> None:
    data = json.loads(render(sample_report(), "json")) | {field: value}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, json_schema())
    with pytest.raises(ValidationError):
        report_from_json(json.dumps(data))


@pytest.mark.parametrize("report", [sample_report(), hostile_report()])
def test_it_reads_back_as_the_same_report_and_the_same_bytes(report: ReportData) -> None:
    text = render(report, "json")
    assert report_from_json(text) == report
    assert render(report_from_json(text), "json") == text


def test_keys_stand_in_the_order_of_the_contract() -> None:
    assert list(json.loads(render(sample_report(), "json"))) == list(ReportData.model_fields)


def test_text_is_written_as_it_is_with_a_final_newline() -> None:
    text = render(sample_report(summary="Żółć – naïve 技術."), "json")
    assert "Żółć – naïve 技術." in text
    assert text.endswith("}\n")
    assert text.startswith('{\n  "schema_version": 1,\n')


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(KeyError):
        render(sample_report(), "exe")
