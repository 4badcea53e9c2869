"""Reading the head of an entry: what is the title, what the employer."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from pivots.extract import date_words
from pivots.extract.entries import Entry, Head
from pivots.extract.fields import value_of
from pivots.extract.leads import begins_with_date, head_end
from pivots.extract.rows import Row, rest_of_row
from pivots.extract.tables import any_of, column
from pivots.extract.titles import LEGAL_FORM, employer_score, is_place, title_score

_OUTER = " \t,;:|·•–—-*_/"
_STRONG = re.compile(r"\t+|\s{2,}|\s*[|·•]\s*|\s+[–—-]+\s+|\s+@\s+|\s+//\s+|(?<=[a-zà-ÿ]{4})\.\s+(?=\S)")
_AT = re.compile(r"\s+(?:at|with|bei|bei der|beim|chez|en)\s+(?=[A-ZÄÖÜÉ])")
_COMMA = re.compile(r"(?<!\w-)\s*[,;]\s+")
"""Not in ``Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik``."""
_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_REMARK = re.compile(r"^\s*\([^()]*\)")
_EMPTY_BRACKETS = re.compile(r"\(\s*[,;–—-]?\s*\)|\[\s*\]")
_ICONS = re.compile("[\u2190-\u22ff\u2300-\u2bff\ue000-\uf8ff\U0001f000-\U0001faff]+")
"""Signs of a clock, a house, a telephone beside what they stand for."""
_FORM_ONLY = re.compile(r"(?:inc|ltd|llc|corp|gmbh|plc|co|s\.a|pty ltd|l\.p|llp)\.?", re.IGNORECASE)


def read_head(entry: Entry) -> Head:
    """Title and employer of an entry, dates, places, placeholders and durations left out; asked twice, the same."""
    if entry.named is None:
        entry.named = _title_and_employer(entry)
    return entry.named


def _title_and_employer(entry: Entry) -> Head:
    if entry.anchor.told is not None or any(row.field for row in entry.head):
        return Head(*entry.anchor.told) if entry.anchor.told is not None else _of_form(entry.head)
    head = _read_head(entry)
    return head._replace(title=_balanced(head.title))


def _read_head(entry: Entry) -> Head:
    lines = [text for row in entry.head if (text := _content(row))]
    lines = [text for text in lines if not is_place(text) and not _is_aside(text)]
    if not lines:
        return Head("", None)
    named = _without_status(lines)
    best = max(range(len(lines)), key=lambda n: (lines[n] in named, _line_score(lines[n]), -n))
    head = _split_line(lines[best])
    if len(lines) == 1:
        return head
    others = [line for n, line in enumerate(lines) if n != best and line in named]
    employer = max(others, key=employer_score, default="")
    if head.employer and employer_score(head.employer) >= 1 and employer_score(head.employer) >= employer_score(employer):
        return head
    if title_score(lines[best]) == 0 and employer_score(lines[best]) > employer_score(employer):
        return Head(_without_places(employer), first_name(lines[best]))
    return Head(whole_title(lines[best]), first_name(employer))


def _is_aside(text: str) -> bool:
    """``à 80 %`` beside the dates names neither title nor employer."""
    return text[:1].islower() and title_score(text) == 0 and employer_score(text) == 0


def _of_form(rows: list[Row]) -> Head:
    """What stands behind the labels; an employer's address is left out."""
    title, employer = value_of(rows, "title"), value_of(rows, "employer")
    name = first_name(text) if employer and (text := _content(employer)) else None
    if title is None and name is None:
        return Head("", None)
    return Head(_content(title) if title else "", name)


def read_project_head(entry: Entry) -> Head:
    """A project's name is what its line says first; its employer only what clearly reads as one."""
    lines = [text for row in entry.head if (text := _content(row)) and not is_place(text)]
    parts = [part for line in lines for part in _strong(line)]
    pieces = [piece for part in parts for piece in (_comma_parts(part) if employer_score(part) > 1 else [part])]
    firm = next((piece for piece in pieces if employer_score(piece) > 1), None)
    names = [piece for piece in pieces if piece != firm]
    return Head(names[0] if names else "", first_name(firm) if firm else None)


@cache
def _noise() -> re.Pattern[str]:
    """Durations in words and the words a template was meant to have replaced."""
    duration = rf"(?:\(?\b(?:\d{{1,2}}|one|two|three|six)\+?\s*(?:{date_words.role('duration')})\b\.?,?\s*)+\)?"
    template = any_of(column("employer_words", "words", kind="template"))
    lead = rf"(?:{date_words.role('since')})\s*$"
    return re.compile(rf"{duration}|(?:{template})|{lead}", re.IGNORECASE)


def _content(row: Row) -> str:
    text = rest_of_row(row)[row.body - row.start : head_end(row)]
    for span in row.dates:
        if span.tail is not None:
            text = text.rstrip()
    if begins_with_date(row):
        text = _REMARK.sub(" ", text)  # ``2019 – 2021 (season: April to October)``
    text = _noise().sub("   ", _ICONS.sub("   ", text))
    return _EMPTY_BRACKETS.sub(" ", text).strip(_OUTER)


def _line_score(text: str) -> float:
    """How well a line can hold the title: its best part counts, an employer's name counts against it."""
    parts = [part for part in _strong_parts(text) if part]
    score = max([title_score(text), *(title_score(part) for part in parts)])
    return score - 0.4 * employer_score(text)


def _split_line(text: str) -> Head:
    """Title and employer that share one line."""
    parts = _strong(text)
    if len(parts) == 1 and (at := _AT.split(parts[0], maxsplit=1)) and len(at) == 2 and title_score(at[0]) > 0:
        return Head(at[0].strip(_OUTER), first_name(at[1]))
    if len(parts) >= 2:
        return _from_parts(parts)
    return _from_commas(parts[0]) if parts else Head("", None)


def _cut(pattern: re.Pattern[str], text: str) -> list[str]:
    """The parts between separators; what stands in brackets stays whole: ``Draughtsman (part-time, 50 %)``."""
    masked = _BRACKET.sub(lambda match: "\0" * len(match.group()), text) if "(" in text or "[" in text else text
    edges = [0, *(edge for match in pattern.finditer(masked) for edge in match.span()), len(text)]
    return [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _balanced(title: str) -> str:
    """Without a bracket that lost its other half when something between them was removed."""
    if title.count("(") > title.count(")"):
        title = title[: title.rindex("(")]
    elif title.count(")") > title.count("("):
        title = title.replace(")", "", 1) if title.index(")") == 0 else title[: title.rindex(")")]
    return title.strip(_OUTER)


@lru_cache(maxsize=4096)
def _strong_parts(text: str) -> tuple[str, ...]:
    return tuple(_cut(_STRONG, text))


def _strong(text: str) -> list[str]:
    """The usable parts between strong separators."""
    return _usable(_strong_parts(text))


@lru_cache(maxsize=4096)
def _comma_parts(text: str) -> tuple[str, ...]:
    return tuple(_usable(_cut(_COMMA, text)))


def _usable(parts: Iterable[str]) -> list[str]:
    stripped = [part.strip(_OUTER) for part in parts]
    return _without_status([part for part in stripped if part and not is_place(part)])


def _without_status(parts: list[str]) -> list[str]:
    """Without ``self-employed`` and the like, which names neither, where another part is a title."""
    status = [_is_status(part) for part in parts]
    if not any(status):
        return parts
    titled = any(title_score(part) > 0 for part, own in zip(parts, status, strict=True) if not own)
    return [part for part, own in zip(parts, status, strict=True) if not own] if titled else parts


@lru_cache(maxsize=4096)
def _is_status(part: str) -> bool:
    return _own_business().fullmatch(part.strip("(). ")) is not None


@cache
def _own_business() -> re.Pattern[str]:
    return re.compile(any_of(column("position_kinds", "words", kind="freelance")), re.IGNORECASE)


def _from_parts(parts: list[str]) -> Head:
    """Parts with strong separators between them: the best title, then the best employer of the others."""
    best = max(range(len(parts)), key=lambda n: (title_score(parts[n]) - 0.4 * employer_score(parts[n]), -n))
    if title_score(parts[best]) == 0:
        return _of_unknown(parts)
    promoted = next((head for part in parts[best + 1 :] if title_score(part) > 0 and _names_firm(head := _from_commas(part))), None)
    if promoted is not None:
        return promoted  # ``Nurse, from 2017 deputy ward manager, Lake Clinic Ltd``
    inner = _from_commas(parts[best])
    if inner.employer is not None and (
        employer_score(inner.employer) >= 1
        or (
            best == 0
            and inner.title != parts[best]
            and "," in parts[best]
            and title_score(inner.employer) == 0
            and employer_score(parts[1]) == 0
        )
    ):
        return inner
    others = [part for n, part in enumerate(parts) if n != best]
    employer = max(others, key=lambda part: (employer_score(part), -others.index(part)))
    return Head(parts[best], first_name(employer))


def _names_firm(head: Head) -> bool:
    return title_score(head.title) > 0 and head.employer is not None and employer_score(head.employer) >= 1


def _of_unknown(parts: list[str]) -> Head:
    """Of parts none of which is known for a title: what names a firm is the employer, else what stands second."""
    if len(parts) == 1:
        return _from_commas(parts[0])
    firm = next((n for n, part in enumerate(parts) if employer_score(part) >= 1), 1)
    title = parts[0] if firm else parts[1]
    return Head(title, first_name(parts[firm]))


def _from_commas(text: str) -> Head:
    """``Title, Employer, City``, ``Employer, Title``, ``Title, Team, Employer Inc.``"""
    parts = _comma_parts(text)
    if len(parts) < 2:
        text = parts[0] if parts else text
        return Head(text, None) if title_score(text) > 0 or employer_score(text) == 0 else Head("", first_name(text))
    titles = [title_score(part) for part in parts]
    if max(titles) == 0:
        behind = employer_score(parts[0]) == 0
        return Head(parts[0], first_name(", ".join(parts[1:]))) if behind else Head("", first_name(text))
    best = titles.index(max(titles))
    firms = [n for n, part in enumerate(parts) if n != best and employer_score(part) >= 1]
    if firms and firms[0] > best:
        return Head(", ".join(parts[: firms[0]]) if best == 0 else parts[best], first_name(", ".join(parts[firms[0] :])))
    if best > 0:
        return Head(parts[best], parts[0])
    named = next((n for n in range(1, len(parts)) if not parts[n][:1].islower()), None)
    if named is None:
        return Head(", ".join(parts), None)
    return Head(", ".join(parts[:named]), _unstopped(parts[named]), guessed=best == 0)


def _unstopped(name: str) -> str:
    """Without the full stop that ends the line; that of a legal form or an abbreviation stays."""
    last = name.rsplit(" ", maxsplit=1)[-1]
    return name[:-1] if name.endswith(".") and employer_score(last) < LEGAL_FORM and "." not in name[:-1] else name


def whole_title(text: str) -> str:
    """A line that holds the title alone: commas belong to it, what stands behind a wide gap does not."""
    parts = _usable(re.split(r"\t+|\s{2,}|\s*[|·•]\s*", text))
    return max(parts, key=lambda part: (title_score(part), -parts.index(part))) if parts else ""


def _without_places(text: str) -> str:
    parts = _strong(text)
    return parts[0] if parts else ""


def first_name(text: str) -> str | None:
    """An employer without place: the first part, with a legal form or a further unit that follows it."""
    strong = _strong(text)
    if not strong:
        return None
    best = max(strong, key=lambda part: (employer_score(part), -strong.index(part)))
    parts = _comma_parts(best)
    if not parts:
        return None
    name = parts[0]
    for part in parts[1:]:
        if not _FORM_ONLY.fullmatch(part) and not (employer_score(part) >= 1 and employer_score(name) < 2):
            break
        name = f"{name}, {part}"
    name = name.strip(_OUTER)
    if name.startswith("(") and name.endswith(")"):
        name = name[1:-1]
    name = _unstopped(name)
    if name.count("(") != name.count(")"):
        name = name.strip("()").split(" (")[0]
    return name or None
