"""Finding the entries of a section: which dates head an entry, and which lines around them belong to its head."""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import NamedTuple

from pivots.extract.dates import DateSpan
from pivots.extract.fields import forms, value_of
from pivots.extract.leads import BRACKETS, LONGEST_HEAD, MARKS, begins_with_date, head_end, head_words, heading_span, is_set_off
from pivots.extract.rows import Row, is_sentence, rest_of_row, without_placeholders
from pivots.extract.titles import KNOWN, LEGAL_FORM, employer_score, is_place, names_a_stretch, title_score

_HEAD_ROWS = 3
_SHORT_HEAD, _SHORT_NAME = 8, 7
_PARTS = re.compile(r"\s{2,}|\t+|\s*[|·•,]\s+|\s+[–—-]\s+|\s+at\s+")
_EDGE = re.compile(r"[\W_]*")
_REMARK = re.compile(r"^\s*\([^()]*\)|\([^()]*\)\s*$")


_OF_ONESELF = re.compile(
    r"(?:^|[\s,])I (?=[a-z])|(?<!\w)ich(?!\w)|(?<!\w)[jJ]['’](?=[a-zéê])|(?<!\w)[jJ]e (?=(?:suis|travaille|dirige|gère|tiens|fais|me|m['’])(?!\w))"
)
"""A sentence about oneself heads no entry; what it tells of work was read before."""


class Head(NamedTuple):
    """What the head of an entry names."""

    title: str
    """Empty when none was found."""
    employer: str | None
    guessed: bool = False
    """The employer is no more than what stands behind a comma: it may be the rest of the title."""


@dataclass(slots=True)
class Entry:
    """Dates with the lines of their head; ``rows`` are all lines of the entry, bullets included."""

    span: DateSpan | None
    """None: the entry states no date."""
    head: list[Row]
    anchor: Row
    rows: list[Row]
    named: Head | None = field(default=None, init=False)
    """What ``heads.read_head`` found."""


def find_entries(rows: list[Row]) -> list[Entry]:
    """The entries of one section in text order. ``rows`` are its lines without the heading."""
    if filled := forms(rows):
        return [_of_form(entry) for entry in filled]
    anchors = _with_likes(rows, [row.index for row in rows if is_anchor(row, rows)])
    if not anchors:
        return _undated(rows)
    first = rows[0].index if rows else 0
    positions = [index - first for index in anchors]
    if _dates_close(rows, positions):
        return _closed(rows, positions)
    heights = _heights(rows, positions)
    starts = [position - height for position, height in zip(positions, heights, strict=True)]
    entries = []
    for number, (start, position) in enumerate(zip(starts, positions, strict=True)):
        end = starts[number + 1] if number + 1 < len(starts) else len(rows)
        anchor = rows[position]
        head = rows[start : position + 1]
        if anchor.told is None and head_end(anchor) == len(anchor.text):
            head += _below(rows[position + 1 : end], head)
        entries += _split(Entry(heading_span(anchor), head, anchor, rows[start:end]))
    return entries


def _of_form(rows: list[Row]) -> Entry:
    dated = value_of(rows, "dates")
    head = [row for role in ("title", "employer") if (row := value_of(rows, role))]
    labels = [row for row in rows if row.field in {"dates", "label"}]
    return Entry(heading_span(dated) if dated else None, [*head, *labels] or rows[:1], dated or rows[0], rows)


def _dates_close(rows: list[Row], positions: list[int]) -> bool:
    """Whether dates stand alone below the bullets of their entries: a head begins the section, dates end it, and bullets stand above each."""
    if positions[-1] != len(rows) - 1 or _says_more(rows[positions[0]]) or not _begins_head(rows[0]):
        return False
    return all(rows[n - 1].bullet or is_sentence(rows[n - 1].text) for n in positions if n) and not any(
        map(_says_more, _at(rows, positions))
    )


def _at(rows: list[Row], positions: list[int]) -> list[Row]:
    return [rows[position] for position in positions]


def _says_more(row: Row) -> bool:
    """Whether a line with dates holds words as well."""
    return any(letter.isalpha() for letter in rest_of_row(row)[row.body - row.start :])


def _begins_head(row: Row) -> bool:
    return _short_head(row) and (title_score(row.text) > 0 or employer_score(row.text) > 0)


def _closed(rows: list[Row], positions: list[int]) -> list[Entry]:
    entries = []
    for start, end in zip([0, *(position + 1 for position in positions)], positions, strict=False):
        height = 1
        while height < _HEAD_ROWS and start + height < end and _short_head(rows[start + height]) and not rows[start + height].bullet:
            height += 1
        entries.append(Entry(heading_span(rows[end]), [*rows[start : start + height], rows[end]], rows[end], rows[start : end + 1]))
    return entries


def _split(entry: Entry) -> list[Entry]:
    """An entry, and those without dates that stand below it: their lines are not its own."""
    own = entry.head[-1].index - entry.rows[0].index + 1
    starts = [n for n in range(own + 1, len(entry.rows)) if _begins_undated(entry.rows, n)]
    if not starts:
        return [entry]
    below = []
    for start, end in pairwise([*starts, len(entry.rows)]):
        rows = entry.rows[start:end]
        below.append(Entry(None, rows[: 1 if _names_both(rows[0]) else 2], rows[0], rows))
    return [Entry(entry.span, entry.head, entry.anchor, entry.rows[: starts[0]]), *below]


def _begins_undated(rows: list[Row], number: int) -> bool:
    """Whether a head without dates stands here: a title beside or above an employer, set off from the lines before it.

    A title alone may be one of several roles within the dates above and stays there.
    """
    before, row = rows[number - 1], rows[number]
    set_off = before.bullet or is_sentence(before.text)
    if not set_off or not _short_head(row) or _same_block(before, row):
        return False
    if _names_both(row):
        return True
    if number + 1 >= len(rows) or not _short_head(rows[number + 1]):
        return False
    title, employer = title_score(row.text), employer_score(rows[number + 1].text)
    other = title_score(rows[number + 1].text), employer_score(row.text)
    return (title >= KNOWN and employer >= 1) or (other[0] >= KNOWN and other[1] >= 1)


def _short_head(row: Row) -> bool:
    if row.bullet or row.dates or row.label_end is not None or row.length > _SHORT_HEAD:
        return False
    return employer_score(row.text) > 1 or not is_sentence(row.text)


def _same_block(before: Row, row: Row) -> bool:
    """Whether the reader saw both as one paragraph: the line is then the rest of the bullet."""
    return not before.bullet and before.line.block == row.line.block


def _names_both(row: Row) -> bool:
    """``DevOps Engineer | Example Works Ltd``."""
    parts = [part.strip() for part in _PARTS.split(row.text) if part.strip()]
    scores = [(title_score(part), employer_score(part)) for part in parts]
    return any(title >= KNOWN for title, _ in scores) and any(firm > 1 and title < KNOWN for title, firm in scores)


def _names_two(row: Row) -> bool:
    """Whether a title and something else stand in the line, a place left out: ``Draughtsman (part-time), Ennepe Office``."""
    parts = [part.strip(" ()") for part in _PARTS.split(rest_of_row(row)) if part.strip(" ()")]
    parts = [part for part in parts if not is_place(part)]
    return len(parts) > 1 and title_score(parts[0]) >= KNOWN and any(part[0].isupper() and not title_score(part) for part in parts[1:])


def is_anchor(row: Row, rows: list[Row]) -> bool:
    """Whether the dates of this line head an entry, instead of standing in a sentence or a bullet."""
    span = heading_span(row)
    if span is None or row.told is not None:
        return span is not None
    rest = _without_remark(row) if begins_with_date(row) else head_words(row)
    if _OF_ONESELF.search(rest):
        return False
    if not any(letter.isalpha() for letter in rest):
        return not span.single or _alone_counts(row, rows)
    return (not span.single and len(rest.split()) <= _SHORT_HEAD and _completes(row, rows)) or _is_head(row, rows, span, rest)


def _is_head(row: Row, rows: list[Row], span: DateSpan, rest: str) -> bool:
    """The same for a line that says more than its dates; ``rest``: its words without them."""
    titled = title_score(rest) > 0 or names_a_stretch(rest)
    if (
        len(BRACKETS.sub(" ", rest).split()) > LONGEST_HEAD
        or (row.words[0].islower() and rest[:1].islower() and not titled)
        or _is_told(row, span, rest, titled=titled)
    ):
        return False
    if row.section == "projects" and not row.bullet:
        return _at_edge(row, span)
    if row.bullet or span.single:
        alone = not (row.bullet and _is_followed(row)) or _in_list_of_roles(row, rows) or _is_told_in_full(row, span, rest, rows)
        return alone and titled and _at_edge(row, span) and len(BRACKETS.sub(" ", rest).split()) <= LONGEST_HEAD
    return titled or _at_edge(row, span)


def _without_remark(row: Row) -> str:
    """The head's words without a bracket at their beginning or end: ``(season: April to October)`` behind dates is a remark."""
    return _REMARK.sub("", rest_of_row(row)[row.body - row.start : head_end(row)]).strip(MARKS)


def _completes(row: Row, rows: list[Row]) -> bool:
    """Whether a line with a range at its edge stands right below the title it belongs to: ``depuis 02/2022, à 80 %``, ``Trial Group, Tucson. 2021 to date``."""
    number, span = row.index - rows[0].index, heading_span(row)
    if row.bullet or number < 1 or span is None or not (begins_with_date(row) or (row.words[:1].isupper() and _at_edge(row, span))):
        return False
    above = rows[number - 1]
    short = not (above.bullet or above.dates or is_sentence(above.text)) and above.length <= LONGEST_HEAD
    return short and title_score(above.text) > 0 and (number < 2 or not rows[number - 2].dates)


def _is_followed(row: Row) -> bool:
    """Whether a sentence follows the head in its line, or a full stop closes it."""
    return head_end(row) < len(row.text) or row.text.endswith(".")


def _in_list_of_roles(row: Row, rows: list[Row]) -> bool:
    """Whether the bullet above or below has a range where this one has it: a list of roles does, one of what was done in a role does not."""
    number = row.index - rows[0].index
    beside = rows[max(0, number - 1) : number] + rows[number + 1 : number + 2]
    return any(other.bullet and _is_like(row, other) for other in beside)


def _is_told_in_full(row: Row, span: DateSpan, rest: str, rows: list[Row]) -> bool:
    """A bullet that begins with a title, sets a range off behind it, and goes on with sentences: ``Waiter, Lake Inn, May 2017 to March 2019. ...``.

    Only where every range of the section stands in a bullet: else they tell of what was done in a role.
    """
    if span.single or begins_with_date(row) or not is_set_off(row, span) or not title_score(_PARTS.split(rest)[0]):
        return False
    return all(other.bullet for other in rows if (dated := heading_span(other)) and not dated.single)


def _with_likes(rows: list[Row], anchors: list[int]) -> list[int]:
    """The anchors, and the bullets right beside one that have their range where it has its own: ``Second in charge, 2019 – 2021`` is a role then."""
    known = set(anchors)
    for above, row in pairwise([*rows, *reversed(rows)]):
        if above.index in known and row.index not in known and row.bullet and above.bullet and _is_like(above, row):
            known.add(row.index)
    return sorted(known)


def _is_like(one: Row, other: Row) -> bool:
    span = heading_span(other)
    if span is None or span.single or not (other.words[:1].isupper() or begins_with_date(other)):
        return False
    words = len(head_words(other).split())
    placed = begins_with_date(other) if begins_with_date(one) else is_set_off(other, span) and not begins_with_date(other)
    return placed and 0 < words <= _SHORT_HEAD and _at_edge(other, span)


def _is_told(row: Row, span: DateSpan, rest: str, *, titled: bool) -> bool:
    """Whether the date stands in a sentence instead of a head that a sentence follows or a full stop closes."""
    if head_end(row) == len(row.text):
        closed = rest.endswith((".", "!", "?")) and not _ends_like_employer(rest) and not _names_before_dates(row, span, rest)
        return closed and not (titled and _at_edge(row, span) and (begins_with_date(row) or not row.text.endswith((".", "!", "?"))))
    known = title_score(rest) > 0 or (titled and not row.bullet)
    return not known or not (begins_with_date(row) or is_set_off(row, span)) or not _at_edge(row, span)


def _names_before_dates(row: Row, span: DateSpan, rest: str) -> bool:
    """``Copper Hill Group, Tucson. June 2021 to present``: names, a full stop, and the dates end the line."""
    words = [word for word in rest.split() if any(letter.isalpha() for letter in word)]
    capitals = sum(word[:1].isupper() for word in words)
    return not row.text[span.end - row.start :].strip(" .") and len(words) <= _SHORT_NAME and 2 * capitals > len(words)


def pair_apart(rows: list[Row], dated: list[Entry]) -> list[Entry] | None:
    """Entries of a section whose dates stand in a column of their own, read before or after the titles.

    ``dated`` are the entries without any title. They are joined with the titles in their order when there are as many of
    these; None when there are not, since then no one can tell which belongs to which.
    """
    taken = {row.index for entry in dated for row in entry.head}
    titled = _undated([row for row in rows if row.index not in taken])
    if len(titled) != len(dated) or len(dated) < 2:
        return None
    return [Entry(date.span, title.head, title.anchor, title.rows) for title, date in zip(titled, dated, strict=True)]


def _alone_counts(row: Row, rows: list[Row]) -> bool:
    """A single date alone in its line heads an entry when a title stands beside it."""
    around = [other for other in rows if 0 < abs(other.index - row.index) <= 1 and not other.bullet]
    return any(title_score(other.text) > 0 and not is_sentence(other.text) for other in around)


def _at_edge(row: Row, span: DateSpan) -> bool:
    """Whether the date stands at the start or end of the line, brackets and rules aside."""
    before = row.text[row.body - row.start : max(0, span.start - row.start)]
    after = row.text[min(span.end, row.end) - row.start : head_end(row)]
    return bool(
        _EDGE.fullmatch(without_placeholders(before)) or _EDGE.fullmatch(without_placeholders(after)) or after.lstrip().startswith("(")
    )


def _heights(rows: list[Row], positions: list[int]) -> list[int]:
    """How many lines above each anchor belong to its head.

    Where a bullet, a sentence or the heading closes what stands above, all short lines below it do; where the lines run
    on from the entry above, as many as the clearly bounded entries have.
    """
    blocks = len({row.line.block for row in rows}) > 1
    dates_lead = all(begins_with_date(row) and any(letter.isalpha() for letter in _without_remark(row)) for row in _at(rows, positions))
    bounded: list[int | None] = []
    for number, position in enumerate(positions):
        previous = positions[number - 1] if number else -1
        height = 0
        above = rows[position - 1] if position - 1 > previous else None
        if rows[position].told is not None or (dates_lead and not (above and _is_lent(above, rows[position]))):
            bounded.append(0)  # dates and title begin the line: what stands above is the work of the entry before
            continue
        while position - height - 1 > previous and height <= _HEAD_ROWS and _headish(rows, position - height - 1, blocks):
            if height and _is_foreign(rows[position - height - 1], rows[position - height]):
                break
            height += 1
        runs_on = number > 0 and position - height - 1 == previous
        bounded.append(None if runs_on or height > _HEAD_ROWS else height)
    usual = Counter(height for height in bounded if height is not None).most_common(1)
    default = usual[0][0] if usual else 0
    gaps = [position - (positions[number - 1] if number else -1) - 1 for number, position in enumerate(positions)]
    return [min(default, gap) if height is None else height for height, gap in zip(bounded, gaps, strict=True)]


def _headish(rows: list[Row], position: int, blocks: bool) -> bool:
    """Whether a line may be part of a head: short, no bullet, no sentence, not the rest of a bullet above."""
    row = rows[position]
    if row.bullet or row.dates or row.label_end is not None or row.length > LONGEST_HEAD:
        return False
    if is_sentence(row.text) and not _ends_like_employer(row.text):
        return False
    if row.section == "education" and ("[school]" in row.text or "[year]" in row.text):
        return False  # a degree, and the jobs of a wide column below it
    above = rows[position - 1] if position else None
    if above is None or not (above.bullet or is_sentence(above.text)) or row.line.bold:
        return True
    wraps = blocks and above.line.block == row.line.block and not above.line.bold
    return not wraps or (title_score(row.text) > 0 or employer_score(row.text) > 1)


def _is_lent(above: Row, row: Row) -> bool:
    """Whether a line above one that begins with dates belongs to it: an employer, or the title that the line lacks."""
    lacks_title = title_score(head_words(row)) == 0
    return _short_head(above) and (employer_score(above.text) > 0 or (lacks_title and title_score(above.text) >= KNOWN))


def _is_foreign(above: Row, row: Row) -> bool:
    """Whether a line above a head's line belongs to something else: a degree above a title, or another paragraph in another type, neither title nor employer."""
    if "[school]" in above.text and title_score(row.text) > 0:
        return True
    same_type = (above.line.size, above.line.bold, above.text.isupper()) == (row.line.size, row.line.bold, row.text.isupper())
    return above.line.block != row.line.block and not same_type and not (title_score(above.text) or employer_score(above.text))


def _ends_like_employer(text: str) -> bool:
    """``Acme Inc.`` ends with a full stop and is no sentence."""
    if not text.endswith(".") or not text[:1].isupper():
        return False
    words = text.split()
    short = len(words) <= _SHORT_NAME and employer_score(text.rsplit(",", 1)[-1]) >= LEGAL_FORM
    return short or (len(words) <= LONGEST_HEAD and employer_score(words[-1]) >= LEGAL_FORM)


def _below(following: list[Row], head: list[Row]) -> list[Row]:
    """Lines behind the dates that complete the head: a title or an employer that is still missing."""
    found: list[Row] = []
    for row in following[:_HEAD_ROWS]:
        if row.bullet or row.dates or row.heading or row.label_end is not None:
            break
        if (is_sentence(row.text) and not _ends_like_employer(row.text)) or row.length > 12:
            break
        if _complete([*head, *found]):
            break
        if row.text.startswith("(") and row.text.endswith(")") and not employer_score(row.text):
            break  # a remark: ``(of these a year of leave)``
        if row.length > 6 and not (title_score(row.text) or employer_score(row.text)):
            break
        if not (title_score(row.text) or employer_score(row.text)) and any(map(_names_two, head)):
            break
        found.append(row)
    return found


def _complete(head: list[Row]) -> bool:
    texts = [rest_of_row(row).strip(" ()|,;:·•–—-\t") for row in head]
    texts = [text for text in texts if text and not is_place(text)]
    titled = [text for text in texts if _holds_title(text)]
    if not titled:
        return len(texts) >= 2
    return len(texts) >= 2 or any(employer_score(text) > 1 for text in texts)


def _holds_title(text: str) -> bool:
    """Whether a part of the line is a title; words of titles stand in names of firms too (``Personaldienst Beispiel GmbH``)."""
    return any(title_score(part) > 0 and employer_score(part) < LEGAL_FORM for part in (text, *_PARTS.split(text)) if part)


def _undated(rows: list[Row]) -> list[Entry]:
    """Entries of a section without dates: known titles, and likely ones above an employer. They count no months."""
    starts = [number for number, row in enumerate(rows) if _heads_undated(row, rows[number + 1 : number + 2])]
    entries = []
    for start, end in pairwise([*starts, len(rows)]):
        head = [rows[start], *_below(rows[start + 1 : end], [rows[start]])]
        entries.append(Entry(None, head, rows[start], rows[start:end]))
    return entries


def _heads_undated(row: Row, below: list[Row]) -> bool:
    if row.bullet or is_sentence(row.text) or row.length > 8:
        return False
    score = title_score(row.text)
    return score >= 2 or (score >= 1 and any(not other.bullet and employer_score(other.text) >= 1 for other in below))


def sections_of(rows: list[Row]) -> list[list[Row]]:
    """Lines grouped by the heading they stand under, headings left out."""
    return [[row for row in group if not row.heading] for _, group in groupby(rows, key=lambda row: row.section_number)]
