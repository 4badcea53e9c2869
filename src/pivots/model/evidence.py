"""The proof of a claim: a place in the anonymized text."""

from pivots.model.base import Frozen


class Evidence(Frozen):
    """A verbatim quote: ``text[start:end] == quote`` in the anonymized text, always."""

    quote: str
    start: int
    end: int
    page: int
    """1-based page of the first character."""
