"""What kind of stretch an entry is: employment, internship, volunteering, study ..."""

import re
from functools import cache
from typing import Literal

from pivots.extract.entries import Head
from pivots.extract.tables import FirstWords, column, rows, word_pattern
from pivots.extract.titles import employer_score, ends_in_post, title_score
from pivots.model.facts import PositionKind, SectionKind

EntryKind = PositionKind | Literal["study", "thesis"]


_ASIDE = frozenset({"heading", "printed", "may_be_work"})
"""Rows that say nothing of an entry's own words."""
_OPENING = re.compile(r"[\W\d_]*")
_SEVERAL = re.compile(r"[&/,+]|(?<!\w)(?:and|und|et|y|e)(?!\w)", re.IGNORECASE)


@cache
def _patterns() -> tuple[FirstWords, tuple[tuple[str, str, re.Pattern[str]], ...]]:
    """(kind, where, pattern) in the table's order: the first that fits decides; and which of them are worth trying."""
    words = {
        (row["kind"], row["where"]): column("position_kinds", "words", kind=row["kind"], where=row["where"])
        for row in rows("position_kinds")
        if row["where"] not in _ASIDE
    }
    return FirstWords(words.values()), tuple((kind, where, word_pattern(found)) for (kind, where), found in words.items())


@cache
def _memberships() -> re.Pattern[str]:
    return word_pattern(column("position_kinds", "words", kind="membership", where="heading"))


def kind_of_heading(text: str) -> EntryKind | None:
    """The kind that a heading gives all its entries (``Freelance projects``, ``Voluntary posts``; membership is as voluntary); None where it names none, or several."""
    if _memberships().search(text):
        return "volunteering"
    if _SEVERAL.search(text):
        return None
    found = _by_words(Head(text, None), text)
    return found if found in {"freelance", "volunteering", "military"} else None


def entry_kind(head: Head, head_text: str, section: SectionKind) -> EntryKind:
    """The kind of an entry by its title, its employer and its section; ``head_text`` is the whole head, dates included."""
    if section == "volunteering":
        return "volunteering"
    found = _by_words(head, head_text)
    if section == "projects" and found in {None, "employment", "freelance"}:
        return "project"
    return found or "employment"


def _by_words(head: Head, head_text: str) -> EntryKind | None:
    first_words, patterns = _patterns()
    for number in sorted(first_words.held(head_text) | first_words.held(head.title)):
        kind, where, pattern = patterns[number]
        text = head_text if where == "head" else head.title
        if where == "whole" and not pattern.fullmatch(text.strip()):
            continue
        if where == "opens":
            if _opens(pattern, head, head_text) and not _is_about_work(head, pattern):
                return "career_break"
            continue
        if pattern.search(text) and not (kind == "career_break" and _is_about_work(head, pattern)):
            return kind  # type: ignore[return-value]
    return None


def _opens(pattern: re.Pattern[str], head: Head, head_text: str) -> bool:
    """Whether the title, or the head where no title was read, begins with one of the words."""
    text = head.title or head_text
    opening = _OPENING.match(text)
    return pattern.match(text, opening.end() if opening else 0) is not None


@cache
def neutral_title(language: str) -> str:
    """What a career break is called in every output: its circumstances are nobody's business."""
    printed = {row["language"]: row["words"] for row in rows("position_kinds") if row["where"] == "printed"}
    return printed.get(language, printed["en"])


@cache
def _may_be_work() -> re.Pattern[str]:
    return word_pattern(column("position_kinds", "words", kind="career_break", where="may_be_work"))


def _is_about_work(head: Head, pattern: re.Pattern[str]) -> bool:
    """Whether a head with a word for a break names a post all the same.

    It does where the title is one that is known, ends in what somebody is (``Bereavement Counsellor``), or is of a kind that people are employed for
    and somebody employs them (``Kinderbetreuung, AWO``); else where a title stands there, and the break neither opens it nor stands for the employer.
    """
    if ends_in_post(head.title):
        return True
    if _may_be_work().match(head.title) and employer_score(head.employer or "") > 0:
        return True
    names_break = pattern.search(head.title[:30]) or (head.employer is not None and pattern.fullmatch(head.employer.strip()))
    return title_score(head.title) > 0 and not names_break
