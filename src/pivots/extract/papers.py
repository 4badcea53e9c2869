"""Licences and certificates that a line says somebody else holds: ``under a registered nurse``, ``my mentor has``."""

import re
from functools import cache

from pivots.extract.tables import rows

_REACH = 80
"""Letters before the name in which it is said."""


@cache
def _patterns() -> re.Pattern[str]:
    """Of every language: a line's language is not always that of the document."""
    return re.compile("|".join(f"(?:{row['pattern']})" for row in rows("papers_of_others")), re.IGNORECASE)


def is_of_another(before: str) -> bool:
    """Whether the words before a paper's name, in its sentence, give it to somebody else."""
    return bool(_patterns().search(before[-_REACH:].replace("\n", " ")))
