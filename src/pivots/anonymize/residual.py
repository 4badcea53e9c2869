"""What remains in the text and could still point to a person or a group."""

import re
from collections.abc import Iterable
from functools import cache

from pivots.anonymize.proxies import remaining
from pivots.anonymize.second_look import remaining_signs
from pivots.anonymize.spans import Span
from pivots.anonymize.tables import rows
from pivots.model.proxies import Proxy


@cache
def _risks() -> tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...]:
    """Letters of which every match holds some, pattern and sentence. All are written small, for case-folded text."""
    return tuple((tuple(row["any_of"].split("|")), re.compile(row["pattern"]), row["sentence"]) for row in rows("risks"))


def residual_risks(text: str, spans: Iterable[Span], kept: Iterable[Proxy] = (), *, language_is_read: bool = True) -> tuple[str, ...]:
    """Sentences, in the order of the tables: what the rules leave, what the proxy policy keeps, then what a second look still finds. None quotes the document."""
    folded = text.casefold()  # several times faster to search than in any case
    risks = (sentence for letters, pattern, sentence in _risks() if any(some in folded for some in letters) and pattern.search(folded))
    found = [*risks, *remaining(kept), *remaining_signs(text)]
    if not language_is_read:
        found.insert(
            0,
            "The text is in a language of which few words are known here: signs of the person may remain; a person should read it before it is passed on.",
        )
    if not any(span.kind == "name" for span in spans):
        found.insert(0, "No name of the candidate was found; a person should look at the text before it is passed on.")
    return tuple(found)
