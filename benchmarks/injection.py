"""Public PDFs with planted instructions: which are noticed, and do they move the score?

    python benchmarks/injection.py --data DIR

DIR is the folder of the PDFs with ``labels.xlsx`` (file name, 1 where something is planted). Each file is screened for one posting (``POSTING``, written
for this: it asks for two skills that most of the files show and for four that only the planted keywords name). Noticed: any warning of the report.
Score beside ``without``: a text file of the same words up to the line of skills, behind which all that is planted stands. ``as visible`` is the score
of all the words of the page, hidden or not, as a text file: where it is not above ``without`` the file had nothing to gain and its score proves little.
"""

import argparse
import datetime
import re
import tempfile
import zipfile
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from lxml import etree

from pivots import Job, Report, screen

AS_OF = datetime.date(2026, 11, 1)
POSTING = """# Product Analyst

## Requirements

- SQL
- Python
- Salesforce
- HubSpot
- Digital Marketing
- Contract Negotiation
"""
_SHEET = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_LAST_OWN = re.compile(r"^.*\bSQL\b.*$", re.MULTILINE)


class Row(NamedTuple):
    name: str
    planted: bool
    warnings: tuple[str, ...]
    score: int
    without: int
    as_visible: int
    verdicts: tuple[str, str]
    """Of the file, and of the file without what is planted."""


def labels(path: Path) -> dict[str, bool]:
    """The first two columns of the first sheet: file name, and whether something is planted."""
    with zipfile.ZipFile(path) as book:
        strings = etree.fromstring(book.read("xl/sharedStrings.xml"))
        sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    shared = ["".join(map(str, entry.itertext())) for entry in strings.findall("s:si", _SHEET)]
    found = {}
    for row in sheet.findall(".//s:row", _SHEET)[1:]:
        name, label = (cell.findtext("s:v", "", _SHEET) for cell in row.findall("s:c", _SHEET)[:2])
        if name:
            found[shared[int(name)]] = label == "1"
    return found


def words(path: Path) -> str:
    """All text of the pages, hidden or not."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return "\n".join(page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document)
    finally:
        document.close()


def own_words(text: str) -> str:
    """Up to the line of skills; all of it where there is no such line."""
    last = _LAST_OWN.search(text)
    return text[: last.end()] + "\n" if last else text


def as_text(text: str, job: Job) -> Report:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "resume.txt"
        path.write_text(text, encoding="utf-8")
        return screen(path, job, as_of=AS_OF)


def tried(path: Path, planted: bool, job: Job) -> Row:
    report, text = screen(path, job, as_of=AS_OF), words(path)
    without = as_text(own_words(text) if planted else text, job)
    codes = tuple(sorted({warning.code for warning in report.document.warnings}))
    return Row(path.name, planted, codes, report.score, without.score, as_text(text, job).score, (report.verdict, without.verdict))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    job = Job.from_text(POSTING)
    rows = [tried(options.data / name, planted, job) for name, planted in sorted(labels(options.data / "labels.xlsx").items())]
    for row in rows:
        print(
            f"{row.name:34} {'planted' if row.planted else 'clean':8} {row.score:3} without {row.without:3} as visible {row.as_visible:3}",
            end=" ",
        )
        print(f"{row.verdicts[0]} / {row.verdicts[1]}  {', '.join(row.warnings) or 'no warning'}")
    planted, clean = [row for row in rows if row.planted], [row for row in rows if not row.planted]
    print(
        f"noticed {sum(bool(row.warnings) for row in planted)} of {len(planted)}; false alarms {sum(bool(row.warnings) for row in clean)} of {len(clean)}"
    )
    print(
        f"other score {sum(row.score != row.without for row in planted)} of {len(planted)}; could gain {sum(r.as_visible > r.without for r in planted)}"
    )


if __name__ == "__main__":
    main()
