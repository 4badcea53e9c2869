"""What every worker has ready before its first résumé: tables, patterns and templates.

Importing this module makes them, by screening an invented résumé. The server that workers are forked from imports it once; workers, also one
that replaces another, then begin with all of it in memory that they share.
"""

import contextlib
import datetime
import gc

from pivots import patterns
from pivots.model.document import Document, Line
from pivots.model.job import Criterion, Job, WorkStyle
from pivots.pipeline import FORMATS, screen_document

_RESUME = """\
Robin Example
robin@example.com | +1 555 0100 | 12 Example Street, Springfield
Summary
Engineer with 6 years of experience in data platforms, who led a team of 4 and reduced costs by 20%.
Experience
Data Engineer, Example Ltd, Springfield
03/2021 – present
• Built pipelines in Python and SQL on AWS with Docker and Kubernetes for 3 million users; no experience with Kafka yet.
• Mentored two interns and introduced code reviews; they now maintain the platform on their own.
Junior Analyst, Example Group
Jan 2019 – Feb 2021
• Supported monthly reports in Excel, was responsible for budgets of $200,000 and basic dashboards in Tableau.
Education
B.Sc. Computer Science, University of Example, 2015 – 2018
Skills
Python, SQL, Git, project management, communication
Certifications
AWS Certified Solutions Architect, valid until 2027
Languages
English (native), German (B2)
Interests
Chess, hiking"""
_JOB = Job(
    title="Data Engineer",
    min_years=3,
    required=(
        Criterion(name="Python", skills=("python",)),
        Criterion(name="Kafka", skills=("kafka",)),
        Criterion(name="tidy stock counts"),
    ),
    preferred=(Criterion(name="German", category="language", level="B1"),),
    work_style=(WorkStyle(text="You like to help others learn"),),
)


def screen_example() -> dict[str, str | bytes]:
    """The report on the invented résumé, in every format that needs no extra."""
    lines = tuple(Line(text=text, block=number) for number, text in enumerate(_RESUME.splitlines()))
    document = Document(format="txt", pages=1, lines=lines)
    _, renderings = screen_document(
        document, _JOB, candidate="Candidate EXAMPLE", as_of=datetime.date(2026, 1, 1), file_name="example.txt", formats=FORMATS
    )
    return renderings


# All of it stays, so there is no garbage to look for while it is made.
gc.disable()
# What is wrong here (a table of the user's that contradicts itself) every worker meets again and names.
with contextlib.suppress(Exception):
    screen_example()
    patterns.save()
# Looking for garbage would copy the shared memory page by page.
gc.collect()
gc.freeze()
gc.enable()
