"""What the grammar of a language must give. ``explain/<language>/grammar.py`` is a module with these functions."""

from collections.abc import Sequence
from typing import Protocol


class Grammar(Protocol):
    """The few things about a language that a table of sentences cannot hold."""

    def sentence(self, text: str) -> str:
        """First letter upright, blanks single, one mark at the end."""

    def join(self, items: Sequence[str]) -> str:
        """``A, B and C``; items that hold a comma of their own are parted by something else."""

    def article(self, phrase: str) -> str:
        """The phrase with its indefinite article; unchanged where the language sets none after "as"."""

    def number_word(self, number: int) -> str:
        """Small whole numbers in words, others in digits."""

    def number(self, value: float) -> str:
        """The shortest digits, with the language's decimal mark."""

    def month(self, iso: str) -> str:
        """``2026-10`` as month and year in words; ``2019`` stays."""

    def quote(self, text: str) -> str:
        """The text in the language's quotation marks."""
