"""Dates and date ranges as résumés write them, found in one pass over the text.

What counts as a date is narrow on purpose: phone numbers, ``24/7``, versions, money and counts are not dates.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pivots.extract import date_words
from pivots.extract.date_words import MonthRange


class Point(NamedTuple):
    """A stated date: ``first``..``last`` are the months it may mean (equal for a month, 1..12 for a bare year)."""

    year: int
    first: int
    last: int

    @property
    def year_only(self) -> bool:
        """Whether the text states the year alone."""
        return self.last - self.first == 11


class Atom(NamedTuple):
    """One date with its place in the text."""

    start: int
    end: int
    point: Point
    weak: bool = False
    """A two-digit year without a mark: a date only as part of a range (``May 15`` may be a day)."""


class DateSpan(NamedTuple):
    """A range (or, when ``single``, one date) with its place in the text."""

    start: int
    end: int
    first: Point | None
    """None: the text states the end alone."""
    last: Point | None
    """None with ``current``: up to today."""
    current: bool
    single: bool
    tail: tuple[int, int] | None = None
    """Where the second half stands when a column break pushed it to the start of the next line."""
    more: tuple[tuple[Point, Point], ...] = ()
    """The same months of further years: ``April to September 2018, 2019 and 2020``."""


_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_ROMAN = "X?I{1,3}|I?[VX]|VI{1,3}"
"""Months as the Polish, the Hungarian and others write them: ``IV 2015``. A lone ``I`` is held to be no word before a year."""
_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DAY_LEADS = re.compile(rf"(?<![\w/])(?:1[3-9]|2\d|3[01])/{_MONTH}/{_YEAR}(?!\d)")
_AFTER = r"(?![\w%€$£]|[.,:/]\d|-(?!(?:19|20)\d\d(?!\d))\d{3}|\s?[%€$£])"
_ATOM = re.compile(
    rf"""(?<![\w$€£#.,:/+'’])(?:
      (?P<d1>{_DAY})(?P<sep>[./-])\s?(?P<d2>{_DAY})(?P=sep)\s?(?P<y0>{_YEAR})
    | (?P<y1>{_YEAR})(?P<iso>[-./])(?P<m1>0[1-9]|1[0-2])(?:(?P=iso)(?:0[1-9]|[12]\d|3[01]))?
    | (?P<roman>{_ROMAN})(?:\s|\.\s?|/)(?P<y8>{_YEAR})
    | (?P<m2>{_MONTH})\s?[./-]\s?(?P<y2>{_YEAR})
    | [QTqt](?P<q1>[1-4])[\s/,-]{{0,2}}(?P<y3>{_YEAR})
    | (?P<q2>[1-4])(?:\.|st|nd|rd|th|er|e|º)?\s*(?:[Qq]|[Qq]uart(?:er|al)|[Tt]rimestre)\.?\s*(?:de\s+)?(?P<y4>{_YEAR})
    | [Hh](?P<h>[12])[\s/]{{0,2}}(?P<y5>{_YEAR})
    | (?P<word>[^\W\d_]{{3,10}}+)(?:\.,?\s?|,\s?|\s?[-/]\s?|\s+|(?={_YEAR}))(?:de[l]?\s+|of\s+|\d{{1,2}}(?:st|nd|rd|th)?(?:,\s?|\s+))?
      (?:(?P<y6>{_YEAR})|(?P<mark>['’])?(?P<yy>\d\d))
    | (?P<y7>{_YEAR})
    ){_AFTER}""",
    re.VERBOSE,
)
_WITH_DIGITS = re.compile(r"^(?:.+\n\s*)?.*\d.*(?:\n.*\d.*)*", re.MULTILINE)
"""Lines that hold a digit, and the one above them, where the month may stand: nowhere else is a date."""
_DAY_BEFORE = re.compile(rf"(?<![\w.,:/-]){_DAY}(?:er|st|nd|rd|th|º|°|\.)? (?:of |de )?$")
_SHORT_END = re.compile(r"\s?([-–—/])\s?['’]?(\d\d)(?![\w%./:,]*\d|[\w%])")
_ISO_LIKE = re.compile(r"(?:19|20)(\d\d)-(\d\d)")
"""Standing alone, ``2010-12`` is far oftener 2010 to 2012 than December 2010."""
_SHORT = re.compile(r"(?:(?<![\w./:,+-])|(?<=[/.]\d\d-))(?P<month>0[1-9]|1[0-2]|[1-9](?=/))[/.'’](?P<yy>\d\d)(?![\w%]|[./:]\w|,\d)")


def find_dates(text: str, language: str, latest_year: int) -> list[DateSpan]:
    """Every range and single date in text order, none overlapping.

    ``latest_year`` is the year of assessment: it decides the century of two-digit years, and a bare year more than ten
    years after it is a number, not a date.
    """
    atoms = list(_atoms(text, language, latest_year))
    spans: list[DateSpan] = []
    index = 0
    while index < len(atoms):
        span, used = _span(text, atoms, index, language, latest_year)
        if span is not None:
            spans.append(span)
        index += used
    return [_with_length(text, span) for span in _join_seasons(text, _join_split(text, spans))]


def _with_length(text: str, span: DateSpan) -> DateSpan:
    """A range with how long it was behind it: ``Mar 2019 - Nov 2021 · 2 yrs 9 mos``."""
    length = None if span.single or span.tail else date_words.compiled("length").match(text, span.end)
    return span._replace(end=length.end()) if length else span


def _atoms(text: str, language: str, latest_year: int) -> Iterator[Atom]:
    """Single dates in text order."""
    stretches = [lines.span() for lines in _WITH_DIGITS.finditer(text)]
    found = [atom for stretch in stretches for atom in _spelled_out(text, *stretch, language, latest_year)]
    short = [
        Atom(m.start(), m.end(), _month(_century(int(m["yy"]), latest_year), int(m["month"])), True)
        for stretch in stretches
        for m in _SHORT.finditer(text, *stretch)
    ]
    taken = {position for atom in found for position in range(atom.start, atom.end)}
    yield from sorted([*found, *(atom for atom in short if atom.start not in taken)])


def _spelled_out(text: str, start: int, end: int, language: str, latest_year: int) -> Iterator[Atom]:
    """Dates with a whole year or a named month."""
    known = date_words.names(language)
    month_first = language == "en" and _DAY_LEADS.search(text) is None
    while match := _ATOM.search(text, start, end):
        atom = _named(match, known, latest_year) if match["word"] else _numeric(match, month_first=month_first)
        if atom is None:
            # The word was none of a month: look again behind it, the year may stand alone.
            start = match.end("word")
            continue
        start = match.end()
        if atom.point.year <= latest_year + 10:
            yield atom


def _named(match: re.Match[str], known: dict[str, MonthRange], latest_year: int) -> Atom | None:
    months = known.get(match["word"].casefold())
    if months is None:
        return None
    year = int(match["y6"]) if match["y6"] else _century(int(match["yy"]), latest_year)
    if months.last > months.first and "\n" in match.group():
        return None  # "... to the end of summer.\n2016 – 2020  Clerk"
    start = _behind_day(match.string, match.start())
    return Atom(start, match.end(), Point(year, *months), weak=not match["y6"] and not match["mark"])


def _behind_day(text: str, start: int) -> int:
    """Where the day before a named month begins: ``1er octobre 2022``, ``15. März 2020``, ``3rd of May 2019``."""
    day = _DAY_BEFORE.search(text, max(0, start - 10), start)
    return day.start() if day else start


def _numeric(match: re.Match[str], *, month_first: bool) -> Atom:
    groups = match.groupdict()
    year = int(next(groups[name] for name in ("y0", "y1", "y2", "y3", "y4", "y5", "y7", "y8") if groups[name]))
    if match["d1"]:
        return Atom(match.start(), match.end(), _day_month(match, year, slashes_month_first=month_first))
    if match["roman"] in _MONTHS:
        return Atom(match.start(), match.end(), _month(year, _MONTHS.index(match["roman"]) + 1))
    if month := match["m1"] or match["m2"]:
        return Atom(match.start(), match.end(), _month(year, int(month)))
    if quarter := match["q1"] or match["q2"]:
        return Atom(match.start(), match.end(), Point(year, int(quarter) * 3 - 2, int(quarter) * 3))
    if match["h"]:
        return Atom(match.start(), match.end(), Point(year, int(match["h"]) * 6 - 5, int(match["h"]) * 6))
    return Atom(match.start(), match.end(), Point(year, 1, 12))


def _day_month(match: re.Match[str], year: int, *, slashes_month_first: bool) -> Point:
    """A full date: day first, unless only the second number can be a day, or slashes stand in an English text none of whose dates leads with the day."""
    one, two = int(match["d1"]), int(match["d2"])
    month_first = two > 12 or (match["sep"] == "/" and slashes_month_first and one <= 12)
    return _month(year, min(one if month_first else two, 12))


def _month(year: int, month: int) -> Point:
    return Point(year, month, month)


def _century(two_digits: int, latest_year: int) -> int:
    year = latest_year - latest_year % 100 + two_digits
    return year if year <= latest_year + 5 else year - 100


def _span(text: str, atoms: list[Atom], index: int, language: str, latest_year: int) -> tuple[DateSpan | None, int]:
    """The range that begins with this date, or the date alone, and how many dates it uses."""
    atom = atoms[index]
    following = atoms[index + 1] if index + 1 < len(atoms) else None
    between = text[atom.end : following.start] if following else ""
    if following and len(between) < 40 and (_separates(between) or _joins(text, atom, between)):
        return DateSpan(_led(text, atom), following.end, atom.point, following.point, False, False), 2
    if present := date_words.compiled("present").match(text, atom.end):
        return DateSpan(_led(text, atom), present.end(), atom.point, None, True, False), 1
    if short := _short_end(text, atom, latest_year):
        return short, 1
    if atom.weak:
        return _weak_since(text, atom), 1
    return _lone(text, atom, language), 1


def _led(text: str, atom: Atom) -> int:
    """Where a range begins: the word before it belongs to it, as in ``von 2015 bis 2019``, ``de mars 2015 à juin 2019``."""
    offset = max(0, atom.start - 12, text.rfind("\n", 0, atom.start) + 1)
    lead = date_words.compiled("lead").search(text[offset : atom.start])
    return offset + lead.start() if lead else atom.start


def _separates(between: str) -> bool:
    """Whether these words join two dates into a range; a dash that begins a line is a bullet."""
    return bool(date_words.compiled("separator").match(between)) and not re.search(r"\n\s*[-–—] ?(?=\S|\Z)(?!\s)", between)


def _joins(text: str, atom: Atom, between: str) -> bool:
    """``Between March 2019 and June 2021``: the word before the first date makes a range of two that "and" joins."""
    if not date_words.compiled("and").fullmatch(between):
        return False
    return date_words.compiled("between").search(text[max(0, atom.start - 16) : atom.start]) is not None


def _short_end(text: str, atom: Atom, latest_year: int) -> DateSpan | None:
    """``2019–21``, and ``2010-12`` read as years when it stands for no month of a range."""
    if not atom.point.year_only:
        return None
    match = _SHORT_END.match(text, atom.end)
    if match is None:
        return None
    year = atom.point.year - atom.point.year % 100 + int(match[2])
    longest = 1 if match[1] == "/" else 40
    if not 0 < year - atom.point.year <= longest or year > latest_year + 10:
        return None
    return DateSpan(atom.start, match.end(), atom.point, Point(year, 1, 12), False, False)


def _weak_since(text: str, atom: Atom) -> DateSpan | None:
    """``seit 05/24`` at the start or end of a line; in the middle ``from 3/15`` may be a fraction or a day."""
    offset = max(0, atom.start - 30)
    since = date_words.compiled("since").search(text[offset : atom.start])
    if since is None:
        return None
    start = offset + since.start()
    begins = not re.search(r"\w", text[text.rfind("\n", 0, start) + 1 : start])
    if not (begins or re.match(r"[ \t]*[),.]?[ \t]*(?:\n|\Z)", text[atom.end : atom.end + 12])):
        return None
    return DateSpan(start, _still(text, atom.end), atom.point, None, True, False)


def _still(text: str, end: int) -> int:
    """Behind the words that say once more that it goes on: ``ab Oktober 2020, laufend``."""
    again = date_words.compiled("still").match(text, end)
    return again.end() if again else end


def _lone(text: str, atom: Atom, language: str) -> DateSpan:
    """A date with no second one: the end of ``Jun – Aug 2020``, the start of ``since 2021``, or a single date."""
    offset = max(0, atom.start - 30)
    before = text[offset : atom.start]
    if (start := _month_before(before, atom, language)) is not None:
        return DateSpan(offset + start[0], atom.end, start[1], atom.point, False, False)
    if since := date_words.compiled("since").search(before):
        return DateSpan(offset + since.start(), _still(text, atom.end), atom.point, None, True, False)
    if until := date_words.compiled("until").search(before):
        return DateSpan(offset + until.start(), atom.end, None, atom.point, False, True)
    if open_end := date_words.compiled("onward").match(text, atom.end) or date_words.compiled("open").match(text, atom.end):
        return DateSpan(atom.start, open_end.end(), atom.point, None, True, False)
    return _iso_like(text, atom) or DateSpan(atom.start, atom.end, atom.point, atom.point, False, True)


def _iso_like(text: str, atom: Atom) -> DateSpan | None:
    """``2010-12`` standing alone, read as years when the second number can be the later year."""
    years = _ISO_LIKE.fullmatch(text, atom.start, atom.end)
    if years is None or int(years[2]) <= int(years[1]):
        return None
    last = atom.point.year - atom.point.year % 100 + int(years[2])
    return DateSpan(atom.start, atom.end, Point(atom.point.year, 1, 12), Point(last, 1, 12), False, False)


def _month_before(before: str, atom: Atom, language: str) -> tuple[int, Point] | None:
    """The month that shares the year of the date behind it: ``Jun – Aug 2020``, ``01–03/2020``."""
    match = date_words.compiled("month_before").search(before) or date_words.compiled("month_between").search(before)
    if match is None or atom.point.year_only:
        return None
    if match["word"]:
        months = date_words.names(language).get(match["word"].casefold())
    else:
        months = MonthRange(int(match["number"]), int(match["number"]))
    if months is None or months.first > atom.point.last:
        return None
    lead = date_words.compiled("lead").search(before[: match.start()])
    return lead.start() if lead else match.start(), Point(atom.point.year, *months)


def _join_split(text: str, spans: list[DateSpan]) -> list[DateSpan]:
    """Ranges broken by a column: ``09.2019 – Engineer, Acme`` with ``heute`` or ``03.2021`` beginning the next line."""
    joined: list[DateSpan] = []
    skip = False
    for index, span in enumerate(spans):
        if skip:
            skip = False
            continue
        following = spans[index + 1] if index + 1 < len(spans) else None
        whole = _broken(text, span, following) if span.single and span.first else None
        joined.append(whole or span)
        skip = whole is not None and not whole.current
    return joined


def _broken(text: str, span: DateSpan, following: DateSpan | None) -> DateSpan | None:
    dash = re.compile(r"[ \t]*[-–—][ \t]+(?=[^\W\d])").match(text, span.end)
    begins_line = text[text.rfind("\n", 0, span.start) + 1 : span.start].strip() == ""
    line_end = text.find("\n", span.end)
    if dash is None or not begins_line or line_end < 0:
        return None
    next_line = _first_after_blanks(text, line_end)
    if present := date_words.compiled("present_only").match(text, next_line):
        return DateSpan(span.start, dash.end(), span.first, None, True, False, (next_line, present.end()))
    if following and following.single and following.first and following.start == next_line:
        return DateSpan(span.start, dash.end(), span.first, following.first, False, False, (following.start, following.end))
    return None


def _first_after_blanks(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _join_seasons(text: str, spans: list[DateSpan]) -> list[DateSpan]:
    """Months of several years in one: ``Summer 2016 and summer 2017``, ``April to September 2018, 2019 and 2020``."""
    joined: list[DateSpan] = []
    for span in spans:
        season = joined[-1] if joined else None
        if season and season.first and season.last and (again := _again(text, season, span)):
            joined[-1] = season._replace(end=span.end, single=False, more=(*season.more, again))
        else:
            joined.append(span)
    return joined


def _again(text: str, season: DateSpan, span: DateSpan) -> tuple[Point, Point] | None:
    """The months of ``season`` in the year that ``span`` names, where nothing but a conjunction stands between them."""
    first, last = season.first, season.last
    if (
        first is None
        or last is None
        or span.first is None
        or not span.single
        or first.year != last.year
        or first.year_only
        or last.year_only
    ):
        return None
    if first == last and first.first == first.last:
        return None  # one month
    repeats = span.first.year_only or ((season.single or season.more) and (span.first.first, span.first.last) == (first.first, last.last))
    if not repeats or span.first.year <= first.year or not date_words.compiled("also").fullmatch(text, season.end, span.start):
        return None
    year = span.first.year
    return first._replace(year=year), last._replace(year=year)
