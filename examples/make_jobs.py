"""Writes examples/jobs/intensive-care-nurse.docx, the same bytes every time.

python examples/make_jobs.py
"""

import datetime
import io
import pathlib
import zipfile

import docx

TARGET = pathlib.Path(__file__).parent / "jobs" / "intensive-care-nurse.docx"
WHEN = datetime.datetime(2026, 1, 5, 8, 0)

PLACE = "Saltmarsh Community Hospital, Savannah, Georgia | Days, three 12-hour shifts | $41.00 - $54.50 per hour"
INTRO = (
    "A 14-bed unit for adults after open-heart and vascular surgery, with a step-down ward next door. Nurses care for one or two "
    "patients and are in the room when the team rounds."
)
DUTIES = (
    ("Breathing", "Cares for patients on mechanical ventilation and takes part in weaning them"),
    ("Circulation", "Reads arterial lines and other hemodynamic monitoring; titrates vasoactive infusions to the ordered goals"),
    ("Record", "Documents in Epic; nurses who know Cerner are trained on ours in a day"),
    ("Families", "Explains what happens next in words that people can use at three in the morning"),
)
NEEDED = (
    "RN license, Georgia or multistate, current and without restrictions",
    "BLS and ACLS",
    "At least two years of intensive care experience with adults",
    "Mechanical ventilation",
    "Hemodynamic monitoring",
)
WANTED = ("CCRN", "BSN", "CRRT or ECMO", "Experience as a preceptor or charge nurse")
STYLE = (
    "We speak up when something looks wrong, whoever did it",
    "We hand over at the bedside",
    "Breaks are covered, not skipped",
)
BENEFITS = "Health insurance from the first day, tuition assistance, 403(b) with a match, child care on the campus."
CLOSING = "Saltmarsh Community Hospital is an equal opportunity employer. All qualified applicants receive consideration."


def build() -> bytes:
    """The document, its properties and zip entries dated WHEN."""
    document = docx.Document()
    document.core_properties.author = "Saltmarsh Community Hospital"
    document.core_properties.created = document.core_properties.modified = WHEN
    document.add_heading("Registered Nurse, Cardiac Intensive Care Unit", level=1)
    document.add_paragraph(PLACE)
    document.add_heading("About the unit", level=2)
    document.add_paragraph(INTRO)
    document.add_heading("Your shift", level=2)
    table = document.add_table(rows=0, cols=2)
    for name, text in DUTIES:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = name, text
    for heading, items in (("Required", NEEDED), ("Preferred", WANTED), ("How we work", STYLE)):
        document.add_heading(heading, level=2)
        for item in items:
            document.add_paragraph(item, style="List Bullet")
    document.add_heading("Benefits", level=2)
    document.add_paragraph(BENEFITS)
    document.add_paragraph(CLOSING)
    stream = io.BytesIO()
    document.save(stream)
    return restamped(stream.getvalue())


def restamped(data: bytes) -> bytes:
    """The same zip with every entry dated WHEN and in the order of its name."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in sorted(source.namelist(), key=lambda entry: (entry != "[Content_Types].xml", entry)):
            info = zipfile.ZipInfo(name, WHEN.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            target.writestr(info, source.read(name))
    return stream.getvalue()


if __name__ == "__main__":
    TARGET.write_bytes(build())
