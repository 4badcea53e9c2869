"""Statements about how people work there, one each."""

import re
from collections.abc import Iterable

from pivots.jobs.pay import find_pay
from pivots.jobs.sections import Unit
from pivots.jobs.text import sentences
from pivots.model.job import WorkStyle

_LONGEST = 200
_SHORT = 4


def work_style(units: Iterable[Unit]) -> tuple[WorkStyle, ...]:
    """The employer's statements, as written, each once."""
    found = [statement for unit in units if unit.section == "style" for statement in _statements(unit)]
    single = [text for text in found if len(text.split()) <= 2]
    if len(single) * 2 > len(found):
        # "Compassion. Respect." followed by a sentence about the badge: the words are the statements.
        found = [text for text in found if len(text.split()) <= _SHORT]
    return tuple(WorkStyle(text=text) for text in dict.fromkeys(found))


def _statements(unit: Unit) -> list[str]:
    out = []
    for sentence in sentences(unit.text):
        text = unit.text[sentence.start : sentence.end].strip(" .;·")
        parts = [part.strip(" .") for part in re.split(r",\s+|;\s+", text)]
        if len(parts) >= 3 and all(len(part.split()) <= 5 for part in parts):
            out += [part[0].upper() + part[1:] for part in parts if part]
        elif text and len(text) <= _LONGEST and find_pay([text]) is None:
            out.append(text)
    return out
