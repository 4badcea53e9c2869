"""Quotes: the one place where evidence is made, so that every quote is verbatim."""

from bisect import bisect_right

from pivots.model.anonymous import AnonymousResume
from pivots.model.evidence import Evidence
from pivots.taxonomy import lower


class Quoter:
    """Makes evidence for places in one résumé's text."""

    def __init__(self, resume: AnonymousResume) -> None:
        self.text = resume.text
        self.language = resume.language
        self.small = lower(resume.text)
        """The text in small letters, every letter in its place."""
        self._starts = [line.start for line in resume.lines]
        self._pages = [line.page for line in resume.lines]
        self._made: dict[tuple[int, int], Evidence] = {}

    def page(self, position: int) -> int:
        """The 1-based page of a character."""
        index = bisect_right(self._starts, position) - 1
        return self._pages[index] if index >= 0 else 1

    def quote(self, start: int, end: int) -> Evidence:
        """The text between two offsets as evidence, without outer blanks; asked twice, the same."""
        made = self._made.get((start, end))
        if made is None:
            raw = self.text[start:end]
            begin = start + len(raw) - len(raw.lstrip())
            quote = raw.strip()
            made = Evidence(quote=quote, start=begin, end=begin + len(quote), page=self.page(begin))
            self._made[start, end] = made
        return made
