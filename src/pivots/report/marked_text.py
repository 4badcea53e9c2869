"""The anonymized résumé as HTML: cited stretches marked, nested or split where they overlap, placeholders as soft chips."""

import re
from collections.abc import Iterator

from markupsafe import Markup, escape

from pivots.report.citations import Range
from pivots.report.words import Words

PLACEHOLDER = re.compile(
    r"\[(?:name|person|school|email|phone|address|location|link|birth date|age|year|id|[a-z]{3,12}(?: [a-z]{3,12})?)\]"
)
_HEADING = re.compile(r"(?:^|(?<=\n\n))[^\W\d_][^\n\d\[\]|,;:.@•]{2,34}(?=\n\n|\n[^\n]{30})")
"""A short line of words alone at the top of a block: set in bold, so that the page has the outline of the document."""

_FACTS = ("position-", "education-", "certification-", "language-")


def mark_text(text: str, ranges: tuple[Range, ...], words: Words) -> Markup:
    """``text`` escaped, with every range in a ``mark`` (id ``e<number>``) and a link back to what cites it, named in the language of ``words``."""
    headings = _heading_cuts(text, ranges)
    cuts = sorted({0, len(text), *(r.start for r in ranges), *(r.end for r in ranges), *(c for h in headings for c in h)})
    starts: dict[int, list[Range]] = {}
    for found in ranges:
        starts.setdefault(found.start, []).append(found)
    return Markup("".join(_pieces(text, cuts, starts, headings, words)))  # noqa: S704


def _pieces(text: str, cuts: list[int], starts: dict[int, list[Range]], headings: set[tuple[int, int]], words: Words) -> Iterator[str]:
    """Stretches of the page, every text in them escaped."""
    open_ones: list[Range] = []
    for begin, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        yield from _close(open_ones, begin, words)
        for found in starts.get(begin, ()):  # the longest first, so that shorter ones nest inside
            open_ones.append(found)
            yield f'<mark id="e{found.number}" class="{_look(found)}" data-e="{found.number}">'
        piece = _plain(text[begin:end])
        yield f"<b>{piece}</b>" if (begin, end) in headings else piece


def _close(open_ones: list[Range], at: int, words: Words) -> Iterator[str]:
    """End the ranges that stop here; those opened after them are split: ended and begun anew."""
    ended = [found for found in open_ones if found.end == at]
    if not ended:
        return
    deepest = min(open_ones.index(found) for found in ended)
    again = [found for found in open_ones[deepest:] if found.end != at]
    yield "</mark>" * (len(open_ones) - deepest)
    del open_ones[deepest:]
    yield from (_back_link(found, words) for found in ended)
    for found in again:
        open_ones.append(found)
        yield f'<mark class="{_look(found)}" data-e="{found.number}">'


def _look(found: Range) -> str:
    """Lines that carry the judgement stand out; those that only say where a date or a degree was read stay quiet."""
    return "fact" if all(citing.anchor.startswith(_FACTS) for citing in found.cited_by) else "ev"


def _back_link(found: Range, words: Words) -> str:
    """To the one place that cites it, or to the list of those that do."""
    target = found.cited_by[0].anchor if len(found.cited_by) == 1 else f"cites-{found.number}"
    title = escape(words.text("cited_by", names=", ".join(citing.label for citing in found.cited_by)))
    number = escape(words.text("evidence_n", n=found.number))
    return f'<a class="back" href="#{escape(target)}" title="{title}" aria-label="{number}. {title}">{found.number}</a>'


def _plain(text: str) -> str:
    """The text escaped, placeholders as chips."""
    escaped = str(escape(text))
    return PLACEHOLDER.sub(r'<span class="ph">\g<0></span>', escaped) if "[" in escaped else escaped


def _heading_cuts(text: str, ranges: tuple[Range, ...]) -> set[tuple[int, int]]:
    taken = [(r.start, r.end) for r in ranges]
    found = (m.span() for m in _HEADING.finditer(text))
    return {(a, b) for a, b in found if not any(start < b and a < end for start, end in taken)}
