"""Attempts to talk to the machine instead of to a person: instructions and keyword stuffing.

Neither scores. Instructions are cut out of the text; stuffed lines are cut down to a remark.
"""

import re
from collections import Counter
from typing import NamedTuple

from pivots.model.document import Document, Line, Warning

VERSION = "1"
REMOVED = "[removed instruction]"
STUFFING = "[removed repetition]"

_MACHINE = r"(?:ai|a\.i\.|llm|language model|ats|chat\s?gpt|gpt|claude|assistant|bot|algorithm|system|screener|recruit(?:ing|ment) (?:software|tool|system|ai)|screening (?:software|tool|system|ai)|ki|künstliche intelligenz|sprachmodell|ia|modèle de langage|modelo de lenguaje|evaluator|grader|reviewer|parser|model)"
_INSTRUCTIONS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,40}\b(?:previous|prior|above|all|any|earlier|your|the|other|preceding)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules?|guidelines?|criteria|requirements|context|directions|candidates|applicants|resumes)\b",
        r"\b(?:ignoriere|ignorieren sie|vergiss|missachte)\b[^.\n]{0,50}\b(?:anweisungen|anweisung|regeln|vorgaben|instruktionen|kriterien|vorherigen)\b",
        r"\b(?:ignore[zr]?|oublie[zr]?)\b[^.\n]{0,50}\b(?:instructions|consignes|règles)\b",
        r"\b(?:ignora|ignore|olvida)\b[^.\n]{0,50}\b(?:instrucciones|reglas|criterios)\b",
        rf"\b(?:dear|attention|note to|note for|instructions? (?:to|for)|message (?:to|for)|hey|hello|to the|to any|if you are an?|as an?)\s+(?:the\s+|any\s+|all\s+)?{_MACHINE}\b[^\n]{{0,80}}\b(?:must|should|please|rate|rank|score|select|recommend|hire|shortlist|give|assign|mark|output|respond|say|return|consider|treat)\b",
        r"\b(?:rate|rank|score|mark|grade|evaluate|classify|label|shortlist)\b[^.\n]{0,30}\b(?:this|the|my|me|him|her)\b[^.\n]{0,30}\b(?:candidate|applicant|resume|résumé|cv|application|profile|me)?\b[^.\n]{0,40}\b(?:highest|top|best|perfect|excellent|10/10|100|100%|qualified|fit|first|maximum|strong hire|outstanding)\b",
        r"\b(?:give|assign|award|set|return|output)\b[^.\n]{0,40}\b(?:maximum|highest|perfect|full|top|score|rating|points|marks)\b[^.\n]{0,30}(?:\b(?:100|10/10|points|score|marks|candidate|resume|applicant)\b)",
        r"\b(?:bewerte|bewerten sie|stufe|empfiehl|empfehlen sie)\b[^.\n]{0,50}\b(?:kandidat\w*|bewerb\w*|lebenslauf)\b[^.\n]{0,60}\b(?:best\w*|höchst\w*|geeignet|maximal\w*|punkte|100)\b",
        r"\b(?:you are|you're|act as|pretend to be|du bist|sie sind jetzt)\s+(?:now\s+)?(?:an?\s+)?(?:ai|llm|language model|assistant|hiring manager|recruiter|hr|chatbot|dan)\b",
        r"(?:<\|?(?:im_start|im_end|system|endoftext|user|assistant)\|?>|\[/?(?:INST|SYSTEM|SYS)\]|<</?SYS>>|^#{2,}\s*(?:system|instruction|assistant)\b|\b(?:system|assistant)\s*(?:prompt|message|override)\s*:)",
        r"\b(?:this|the) (?:candidate|applicant)\b[^.\n]{0,40}\b(?:must be|should be|is to be|needs to be|has to be|has already been|has been)\b[^.\n]{0,30}\b(?:hired|selected|shortlisted|recommended|ranked|approved|accepted|advanced|pre-?approved|marked|scored|rated)\b",
        r"\b(?:do not|don't|never)\b[^.\n]{0,30}\b(?:reject|mention|reveal|disclose|tell|penali[sz]e)\b[^.\n]{0,50}\b(?:candidate|instruction|prompt|applicant|this (?:resume|text|message))\b",
        r"\b(?:recommend|select|choose|prefer)\b[^.\n]{0,20}\b(?:this|me|my)\b[^.\n]{0,20}\b(?:candidate|applicant|resume|application|cv)\b[^.\n]{0,40}\b(?:over|above|regardless|immediately|for hire|for interview)\b",
    )
)


class Cleaned(NamedTuple):
    lines: tuple[Line, ...]
    warnings: tuple[Warning, ...]


def is_instruction(text: str) -> bool:
    """Whether a sentence is addressed to the software and not to a reader."""
    return any(pattern.search(text) for pattern in _INSTRUCTIONS)


def clean(document: Document) -> Cleaned:
    """The lines without instructions and stuffing, and a warning for each page that had some."""
    lines, pages, stuffed = [], set(), set()
    counts = _phrase_counts(document)
    for line in document.lines:
        text = _without_instructions(line.text)
        if text != line.text:
            pages.add(line.page)
        if _is_stuffed(text, counts):
            stuffed.add(line.page)
            text = STUFFING
        lines.append(line if text == line.text else line.model_copy(update={"text": text}))
    warnings = [
        _warn("prompt_injection", page, "The text holds an instruction aimed at screening software. It was removed and scored nothing.")
        for page in sorted(pages)
    ]
    warnings += [
        _warn("prompt_injection", page, "Hidden text holds an instruction aimed at screening software. It scored nothing.")
        for page in sorted({h.page for h in document.hidden if is_instruction(h.text)} - pages)
    ]
    warnings += [
        _warn(
            "keyword_stuffing",
            page,
            "Terms are repeated far beyond use, as if to raise a count. The repetition was removed and scored nothing.",
        )
        for page in sorted(stuffed)
    ]
    return Cleaned(tuple(lines), tuple(warnings))


def _warn(code: str, page: int, message: str) -> Warning:
    return Warning(code=code, page=page, message=message)


def _without_instructions(text: str) -> str:
    if not is_instruction(text):
        return text
    sentences = re.split(r"(?<=[.!?])\s+", text)
    kept = [REMOVED if is_instruction(s) else s for s in sentences]
    if REMOVED not in kept:
        return REMOVED
    return re.sub(rf"(?:{re.escape(REMOVED)}\s*){{2,}}", f"{REMOVED} ", " ".join(kept)).strip()


def _phrase_counts(document: Document) -> Counter[str]:
    return Counter(w for line in document.lines for w in re.findall(r"[^\W\d_]{3,}", line.text.casefold()))


def _is_stuffed(text: str, counts: Counter[str]) -> bool:
    """A long line in which few different words are repeated again and again."""
    words = re.findall(r"[^\W\d_]{2,}", text.casefold())
    if len(words) < 16:
        return False
    common = Counter(w for w in words if len(w) > 2)
    repeated = sum(n for w, n in common.items() if n >= 4 and counts[w] >= 4)
    return repeated >= 0.45 * len(words) and len(set(words)) <= 0.55 * len(words)
