"""Sentences that give orders to whatever reads: found from signs that agree, so that new wordings are found as well.

A sign alone is everyday work: people rank suppliers, write for language models and score tests. What no résumé does is to order, in the words
one uses to a reader, what to do with *this* candidate. The signs are in ``data/instruction_signs.csv``.
"""

import base64
import binascii
import re
from functools import cache

from pivots.anonymize.needles import Sought
from pivots.anonymize.tables import rows
from pivots.patterns import compiled

_LEAD = (
    r"(?:^|[:;,–—(>«\"“]\s?|\bfrom (?:now|here) on,?\s|\b(?:and|und|et|y|please|kindly|bitte|por favor|merci|then|just|only|also|always|could|must|should)\s)"
    r"\W{0,3}(?:(?:please|kindly|bitte|always|just|only|also|could|must|should)\s)*"
)
"""What stands before an order: nothing, an address and a comma or colon, another order, 'please'."""
CODED = 24
"""Letters of a token so long that it may be text in base64."""
WORDS_BESIDE_ORDERS = frozenset(
    ["this", "my", "me", "candidate", "applicant", "your", "you", "whoever", "whatever", "whatsoever", "assistant", "llm", "bot", "ats", "ai", "machine", "automated", "reading", "reads", "screening", "hiring", "everything", "anything", "correct", "rating", "verdict", "task", "now", "here", "note", "system", "message", "directive", "directives", "instruction", "instructions", "hidden", "skip", "job", "posting", "checks", "prompt", "role", "better", "best", "word", "any", "diese", "dieser", "diesen", "dieses", "diesem", "mich", "wenn", "ki", "auswahlprogramm", "auswahlsoftware", "auswertende", "software", "antworte", "antworten", "erwähnen", "vorhanden", "ab", "alles", "ce", "cette", "cet", "ma", "si", "répondez", "précède", "système", "logiciel", "mentionnez", "modèle", "este", "esta", "el", "mi", "sistema", "programa", "modelo", "responda", "responde", "anterior", "menciones", "mencione", "requisitos"]
)  # fmt: skip
"""One of these tokens, a brace or a token in base64 stands in every order that is found."""
_ENOUGH = 3
_PAIRS = (frozenset({"order", "self"}), frozenset({"order", "machine"}), frozenset({"duty", "self"}))
"""Two signs that say enough by themselves."""
_FORMAL = re.compile(
    r"[\"']role[\"']\s*:\s*[\"'](?:system|assistant|developer)[\"']"
    r"|^\W*\{[^{}]*[\"'](?:candidate_?score|decision|verdict|recommendation|match_?score|hire)[\"']\s*:\s*[\"']?(?:\d+|hire|fit|yes|true|qualified|strong\w*)"
    r"|(?-i:BEGIN|END|START) (?-i:SYSTEM|HIDDEN) (?-i:MESSAGE|PROMPT|NOTE)|\[\[[^\]]{0,80}\b(?:directive|instruction|prompt|system)\b[^\]]{0,80}\]\]"
    r"|\b(?:reply|respond|answer|output) with (?:only )?(?:the )?(?:single )?word\b[^.\n]{0,30}\b(?:hire|fit|yes|qualified|approved)\b"
    r"|\bantworten? (?:sie )?(?:ausschließlich|nur|einzig) mit\b|\brépond(?:ez|s|re) (?:uniquement|seulement)\b|\bresponda? (?:solo|sólo|únicamente)\b"
    r"|<!--[^>]{0,200}\b(?:assistant|system|recommend|score|hire|rank)\b",
    re.IGNORECASE,
)
"""Messages in the form that programs give one another."""
_CODED = re.compile(r"(?<![\w+/=])[A-Za-z0-9+/]{32,}={0,2}(?![\w+/=])")
_READABLE = re.compile(r"[\w\s.,:;!?'\"()%/-]{16,}")
_QUOTED = re.compile(r"[\"“„«‘']([^\"”“»’']{3,60})[\"”“»’']")
_OF_THE_TRADE = re.compile(
    r"\b(?:prompt[- ]injections?|jailbreak\w*|red[- ]?team\w*|adversarial|guardrails?|attacks?|angriffe?|attaques?|ataques?|paper|tested|testing|defen[cs]es?|prompt (?:design|engineer\w*)|test cases?)\b",
    re.IGNORECASE,
)
_FROM_THE_TRADE = re.compile(
    r"^\W*(?:[A-ZÀ-Þ][a-zà-þ-]+ed|[A-ZÀ-Þ][a-zà-þ]+ing|Built|Wrote|Led|Taught|Ran)\b|^\W*Prompt (?:design|engineering)\b"
)


@cache
def _signs() -> dict[str, re.Pattern[str]]:
    found: dict[str, list[str]] = {}
    for row in rows("instruction_signs"):
        found.setdefault(row["sign"], []).append(row["pattern"])
    return {sign: compiled(_shaped(sign, "|".join(patterns)), re.IGNORECASE) for sign, patterns in found.items()}


def _shaped(sign: str, patterns: str) -> str:
    """Orders begin something and have an object; other signs stand anywhere."""
    return rf"{_LEAD}(?:{patterns})(?=\s+[\w\"'“«]|\s*:|[.!]?$)" if sign == "order" else rf"(?<!\w)(?:{patterns})(?!\w)"


@cache
def _worth_a_look() -> tuple[re.Pattern[str], ...]:
    """Each by itself: of most documents only a few can match at all, and those are found faster alone than among all."""
    shaped = (_shaped(row["sign"], row["pattern"]) for row in rows("instruction_signs") if row["sign"] in {"self", "machine", "prior"})
    return (*(compiled(pattern, re.IGNORECASE) for pattern in shaped), _FORMAL, _CODED)


def gives_orders(sentence: str) -> bool:
    """Whether the sentence tells its reader what to do with the candidate, or a program what to answer."""
    return (
        _FORMAL.search(sentence) is not None
        or _signs_agree(sentence)
        or any(_signs_agree(decoded) or _addressed(decoded) for decoded in _decoded(sentence))
    )


def _signs_agree(sentence: str) -> bool:
    if _OF_THE_TRADE.search(sentence) and _FROM_THE_TRADE.match(sentence):
        sentence = _QUOTED.sub(" ", sentence)
    held = {sign for sign, pattern in _signs().items() if pattern.search(sentence)}
    return len(held - {"duty"}) + ("duty" in held and "order" not in held) >= _ENOUGH or any(pair <= held for pair in _PAIRS)


def _addressed(text: str) -> bool:
    return re.search(r"\b(?:instructions?|ignore|rate|candidate|system|prompt)\b", text, re.IGNORECASE) is not None


def _decoded(sentence: str) -> list[str]:
    """Readable texts that stand in the sentence as base64."""
    found = []
    for match in _CODED.finditer(sentence):
        try:
            text = base64.b64decode(match.group() + "=" * (-len(match.group()) % 4), validate=True).decode("utf-8")
        except (binascii.Error, UnicodeDecodeError):
            continue
        if _READABLE.fullmatch(text) and " " in text:
            found.append(text)
    return found


def worth_a_look(sought: Sought) -> tuple[re.Pattern[str], ...]:
    """The patterns of a first look that can match in a text."""
    return tuple(pattern for pattern in _worth_a_look() if sought.may_hold(pattern))


def may_give_orders(text: str, looks: tuple[re.Pattern[str], ...] | None = None) -> bool:
    """A cheap first look at a paragraph. ``looks``: what is worth a look in its document; None: not known."""
    return any(pattern.search(text) for pattern in (_worth_a_look() if looks is None else looks))


def is_quoted_work(sentence: str, match: re.Match[str]) -> bool:
    """Whether the words are quoted by somebody whose work it is: 'Red-teamed models against attacks such as "ignore all instructions"'."""
    quoted = any(q.start() <= match.start() < q.end() for q in _QUOTED.finditer(sentence))
    return quoted and _OF_THE_TRADE.search(sentence) is not None and _FROM_THE_TRADE.match(sentence) is not None
