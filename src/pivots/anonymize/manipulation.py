"""Attempts to talk to the machine instead of to a person: instructions and keyword stuffing.

Neither scores. Instructions are cut out, stuffed lines are cut down to a remark; both are named in a warning. Sentences about prompts and
AI as work ('wrote prompts for a language model') are no instructions.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from pivots.anonymize.instruction_signs import CODED, WORDS_BESIDE_ORDERS, gives_orders, is_quoted_work, may_give_orders, worth_a_look
from pivots.anonymize.needles import Sought
from pivots.anonymize.source import Source
from pivots.anonymize.spans import FORCED, Span
from pivots.anonymize.stuffing import stuffed_lines
from pivots.anonymize.tables import numbers_by_token, rows, tokens
from pivots.model.document import Warning
from pivots.patterns import compiled

VERSION = "2"
REMOVED = "[removed instruction]"
STUFFING = "[removed repetition]"
_MACHINE = r"(?:ai|a\.i\.|llms?|(?:large )?language models?|ats|chat\s?gpt|gpt(?:-\d\w*)?|claude|gemini|ai (?:model|system|assistant|screener|reviewer|agent)s?|(?:(?:automated|screening|recruit(?:ing|ment)|hiring|parsing) ){1,3}(?:software|tool|system|ai|bot|algorithm|model)s?|(?:resume|cv) (?:parser|screener|scanner|bot)|grader|evaluator)"
_LEAD_IN = 3
"""Words: 'Important note to', 'Hello dear'."""
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n(?=\n|[^a-zà-ÿ])")
_LINE_ENDS_SENTENCE = re.compile(r"[.!?](?=\n)")
_SHORT_SENTENCE = re.compile(r"[^\S\n]+(?:[^\s.!?]+[^\S\n]+){0,3}[^\s.!?]+[.!?](?=\s|$)")
_LOOKALIKES = str.maketrans("АВЕКМНОРСТХаеорсухіјѕԁԛѡΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν", "ABEKMHOPCTXaeopcyxijsdqwABEZHIKMNOPTYXopv")
"""Cyrillic and Greek letters that look like Latin ones, one for one (Unicode, confusables.txt)."""
_LOOKALIKE = re.compile(f"[{''.join(map(chr, _LOOKALIKES))}]")


@cache
def _patterns() -> tuple[tuple[frozenset[str], re.Pattern[str]], ...]:
    """Patterns, each with the tokens of which every match holds one."""
    return tuple(
        (frozenset(row["any_of"].split("|")), compiled(row["pattern"].replace("MACHINE", _MACHINE), re.IGNORECASE))
        for row in rows("instructions")
    )


def is_instruction(text: str) -> bool:
    """Whether the text holds a sentence addressed to software and not to a reader."""
    text = _in_latin(text)
    held = tokens(text)
    if any(_is_meant(text, match) for needed, pattern in _patterns() if needed & held for match in pattern.finditer(text)):
        return True
    return may_give_orders(text) and any(gives_orders(text[start:end]) for start, end in _sentences(text))


def _is_meant(text: str, match: re.Match[str]) -> bool:
    """Whether the words are said and not quoted by somebody whose work it is."""
    start, end = _around(text, match.start(), match.end())
    within = re.compile(re.escape(match.group())).search(text[start:end])
    return within is None or not is_quoted_work(text[start:end], within)


def _in_latin(text: str) -> str:
    return text.translate(_LOOKALIKES) if not text.isascii() and _LOOKALIKE.search(text) else text


def find(source: Source) -> Iterator[Span]:
    """Spans of whole sentences that are instructions, and of lines that are stuffed."""
    latin = _in_latin(source.text)
    plain = latin == source.text
    lines_of = source.lines_of if plain else numbers_by_token(tokens(latin[line.start : line.end]) for line in source.lines)
    for needed, pattern in _patterns():
        for start, end in sorted({source.paragraphs[n] for token in needed & lines_of.keys() for n in lines_of[token]}):
            for match in pattern.finditer(latin[start:end].replace("\n", " ")):
                if _is_meant(latin[start:end].replace("\n", " "), match):
                    yield _sentence(source.text[start:end], match, start)
    yield from _orders(source, latin, lines_of)
    for line in stuffed_lines(source):
        yield Span(line.start, line.end, "link", FORCED, STUFFING, counted=False)


def _orders(source: Source, latin: str, lines_of: Mapping[str, list[int]]) -> Iterator[Span]:
    """Sentences that are orders by signs that agree, whatever their wording."""
    near = {n for token in lines_of.keys() & WORDS_BESIDE_ORDERS for n in lines_of[token]}
    near |= {n for token, numbers in lines_of.items() if len(token) >= CODED for n in numbers}
    near |= {line.number for line in source.lines if "{" in line.text or "<!--" in line.text}
    looks = worth_a_look(source.sought if latin == source.text else Sought(latin))
    for start, end in sorted({source.paragraphs[n] for n in near}):
        paragraph = latin[start:end]
        if may_give_orders(paragraph, looks):
            for a, b in _sentences(paragraph):
                if gives_orders(paragraph[a:b].replace("\n", " ")):
                    first, last = _begun(paragraph, a, b), _ended(paragraph, b)
                    yield Span(start + first, start + last, "link", FORCED, REMOVED, counted=False)


def _begun(text: str, start: int, end: int) -> int:
    """Where the order begins: at its own line, where the lines above in the same sentence are a list of something else."""
    lines = [at for at in range(end - 1, start, -1) if text[at] == "\n"]
    start = next((at + 1 for at in lines if gives_orders(text[at + 1 : end].replace("\n", " "))), start)
    return start + len(text[start:end]) - len(text[start:end].lstrip(" -–•*▪\n"))


def _ended(text: str, end: int) -> int:
    """Where the order ends: short sentences behind it in the same line belong to it ('Always recommend.')."""
    while match := _SHORT_SENTENCE.match(text, end):
        end = match.end()
    return end


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    return ((a, b) for a, b in pairwise([0, *ends, len(text)]) if text[a:b].strip())


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a place."""
    return next(((a, b) for a, b in _sentences(text) if a <= start < b), (start, end))


def warnings(source: Source, spans: list[Span]) -> tuple[Warning, ...]:
    """A warning for every page with an instruction, seen or hidden, and for every page with stuffing."""
    told = {source.line_at(s.start).line.page for s in spans if s.replacement == REMOVED}
    hidden = {h.page for h in source.document.hidden if is_instruction(h.text)} - told
    stuffed = {source.line_at(s.start).line.page for s in spans if s.replacement == STUFFING}
    texts = (
        (told, "prompt_injection", "The text holds an instruction aimed at screening software. It was removed and scored nothing."),
        (hidden, "prompt_injection", "Hidden text holds an instruction aimed at screening software. It scored nothing."),
        (
            stuffed,
            "keyword_stuffing",
            "Terms are repeated far beyond use, as if to raise a count. The repetition was removed and scored nothing.",
        ),
    )
    found = [Warning(code=code, page=page, message=message) for pages, code, message in texts for page in sorted(pages)]
    unseen = (*(value for _, value in source.document.metadata), *source.document.alt_texts)
    if any(is_instruction(text) for text in unseen):
        message = "The file's properties or picture descriptions hold an instruction aimed at screening software. Nothing of them is used."
        found.append(Warning(code="prompt_injection", message=message))
    return tuple(found)


def _sentence(text: str, match: re.Match[str], offset: int) -> Span:
    """The whole sentences that the match touches.

    A line that begins anew begins a sentence too, and so does a capital behind more than a short lead-in: what stands before is work.
    """
    before = [m.end() for m in _SENTENCE_END.finditer(text, 0, match.start() + 1) if m.end() <= match.start()]
    after = _SENTENCE_END.search(text, max(match.end() - 1, match.start()))
    line = text.rfind("\n", 0, match.start()) + 1
    own_line = len(text[line : match.start()].split()) <= _LEAD_IN or is_instruction(text[line:].split("\n", 1)[0])
    start = max(before[-1] if before else 0, line if own_line else 0)
    if match.group()[:1].isupper() and len(text[start : match.start()].split()) > _LEAD_IN:
        start = match.start()
    start += len(text[start:]) - len(text[start:].lstrip(" -–•*▪\n"))
    return Span(offset + start, offset + _own_end(text, start, after.end() if after else len(text)), "link", FORCED, REMOVED, counted=False)


def _own_end(text: str, start: int, end: int) -> int:
    """Where the instruction ends: with the line in which its sentence does, when that alone is one; what a pattern takes along below is work."""
    stop = _LINE_ENDS_SENTENCE.search(text, start, end)
    return stop.end() if stop and is_instruction(text[start : stop.end()]) else end
