"""Adjectives that stand for the candidate ('organisée et motivée', 'organizada y cercana'), told by where they stand."""

import re
from collections.abc import Callable, Iterator

from pivots.anonymize.protect import is_known_title_word, is_title
from pivots.anonymize.source import SourceLine
from pivots.anonymize.spans import GRAMMAR, Span

_PROFILE = frozenset({"header", "summary", "objective", "personal", "interests"})
_OPENERS = frozenset(".:;!?–|·")


def neutral_qualities(
    line: SourceLine, pattern: re.Pattern[str], short_of: Callable[[str], str | None], ands: frozenset[str], adverbs: frozenset[str]
) -> Iterator[Span]:
    """Spans that give each quality of the candidate its short form.

    ``pattern`` has the groups ``lead`` (what stands before) and ``word``; ``short_of`` gives the short form of a word in small letters, None for words that
    are no quality. A quality counts as the candidate's at the start of a line, in a profile also after a full stop or comma, after one of
    ``adverbs`` ('very', 'I am'), beside a job title, and joined by one of ``ands`` to one that counts.
    """
    done = -1
    for match in pattern.finditer(line.text):
        word = match["word"]
        short = short_of(word.lower())
        if short is None:
            continue
        joined = done >= 0 and line.text[done : match.start("word")].strip().lower() in ands | {","}
        if joined or _is_candidates(line, match, ands, adverbs):
            start = line.start + match.start("word")
            yield Span(start, start + len(word), "gender", GRAMMAR, short.capitalize() if word[0].isupper() else short, counted=False)
            done = match.end()


def _is_candidates(line: SourceLine, match: re.Match[str], ands: frozenset[str], adverbs: frozenset[str]) -> bool:
    lead, profile = match["lead"].strip().lower(), line.section in _PROFILE
    if lead in adverbs or match.start("word") == 0:
        return True
    if not lead or lead in _OPENERS or lead == ",":
        return profile
    return lead not in ands and _is_named_by_title(line.text[: match.start("word")].strip(" ,"))


def _is_named_by_title(text: str) -> bool:
    """'Chef d'équipe logistique', or a title word with what it is of: 'Responsable d'entrepôt'."""
    head = re.match(r"([^\W\d_]+) (?:de|d['’]|du|des|en)\s?[^.,;:]{2,40}$", text)
    return is_title(text) or (head is not None and any(map(is_known_title_word, _short_forms(head[1].lower()))))


def _short_forms(word: str) -> set[str]:
    """The word and what it can be the feminine of: 'cheffe' -> 'chef', 'directrice' -> 'directeur', 'enfermera' -> 'enfermero'."""
    return {word, word[:-1], word[:-2], word.removesuffix("trice") + "teur", word.removesuffix("ère") + "er", word[:-1] + "o"}
