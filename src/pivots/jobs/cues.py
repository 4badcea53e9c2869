"""How binding the words around a place are: wished for, demanded, waived."""

import re
from typing import Literal

from pivots.jobs.tables import cue

Force = Literal["need", "wish", "waived"]


def force_at(sentence: str, at: int, default: Force) -> Force:
    """The force of what stands at ``at`` in the sentence, where ``default`` is what the section says.

    A cue like *ideally* acts on what follows it, a cue like *is a plus* on what stands before it, back to the last stronger
    boundary (a semicolon, or a comma behind words like *required*), and on what *so is* adds behind it.
    """
    for before in cue("wish_before").finditer(sentence):
        if before.end() <= at and ";" not in sentence[before.end() : at] and not cue("need_if").search(sentence[: before.end()]):
            return "wish"
    for after in cue("wish_after").finditer(sentence):
        if at < after.start() and _reaches(sentence[at : after.start()]):
            return "wish"
        if (
            after.end() <= at
            and (more := cue("likewise").match(sentence, after.end()))
            and not re.search(r"[;.]", sentence[more.end() : at])
        ):
            return "wish"
    if cue("waived").search(sentence):
        return "waived"
    return default


def _reaches(between: str) -> bool:
    """Whether a cue behind these words still speaks of what stands before them."""
    if ";" in between:
        return False
    mandatory = cue("mandatory").search(between)
    return not (mandatory and re.search(r"[,;]|\bbut\b|\baber\b|\band\b|\bund\b", between[mandatory.end() :]))


def demands(sentence: str) -> bool:
    """Whether a sentence outside of a requirement section asks for something."""
    return bool(cue("demand").search(sentence))


def is_mandatory(sentence: str) -> bool:
    """Whether the words say that nothing goes without it."""
    return bool(cue("mandatory").search(sentence)) and not cue("obtain").search(sentence)
