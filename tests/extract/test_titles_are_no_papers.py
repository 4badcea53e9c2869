"""A job title shows the work; the paper of the trade has to be named."""

import datetime

import pytest

from pivots.anonymize import anonymize
from pivots.extract import extract
from tests.anonymize.build import document


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Kfz-Mechatroniker\n\nBerufserfahrung\n\nKfz-Mechatroniker, Autohaus Beispiel GmbH   08/2014 - heute\n- Bremsen und Fahrwerke\n",
            False,
        ),
        ("Anna Beispiel\n\nZertifikate\n\nKfz-Mechatroniker (Ausbildung)\n", True),
    ],
)
def test_a_job_title_is_no_paper(text: str, held: bool) -> None:
    resume, _ = anonymize(document(text))
    names = [paper.name for paper in extract(resume, datetime.date(2026, 11, 1)).certifications]
    assert ("Kfz-Mechatroniker (Ausbildung)" in names) == held
