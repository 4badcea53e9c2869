"""What a posting says is to be done, in the words of who has done it: ``Sie holen Angebote ein`` -> ``Sie eingeholt Angebote``.

Rules of deeds are written for résumés, where work is told by participles and the past. Only these words are exchanged: what comes out is for rules to
be tried on, and for nobody to read.
"""

import re
from functools import cache

from pivots.jobs.tables import rows

_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(r"([.;:!?,–—]|\s(?:und|oder|sowie)\s(?!-))")
_GERMAN = re.compile(r"(?P<stem>[a-zäöüß]{2,}?)(?:e?st|en|n)")
_ENGLISH = re.compile(r"[a-z]{3,}ing")
_FRENCH = re.compile(r"[a-zà-ÿ]{2,}ez")


def as_done(sentence: str, language: str) -> str:
    """The sentence with its verbs of the present as the past has them; as it is where the language has no rule for it."""
    if language == "de":
        return _german(sentence)
    done, regular = _table(language), {"fr": _french, "en": _english}.get(language, str)
    return _WORD.sub(lambda word: done.get(word[0]) or regular(word[0]), sentence)


@cache
def _table(language: str) -> dict[str, str]:
    return {row["form"]: row["done"] for row in rows("done_forms") if row["language"] == language}


@cache
def _parts(language: str, kind: str) -> tuple[str, ...]:
    """Beginnings of German verbs that stand at the end of their clause (``apart``), those that never do (``whole``: no ``ge`` in the participle),
    and words that only look like verbs (``no_verb``).
    """
    return next(tuple(row["words"].split("|")) for row in rows("verb_parts") if row["language"] == language and row["kind"] == kind)


def _french(word: str) -> str:
    """``contrôlez`` -> ``contrôlé``."""
    return f"{word[:-2]}é" if _FRENCH.fullmatch(word) and word not in _parts("fr", "no_verb") else word


def _english(word: str) -> str:
    """``reconciling`` -> ``reconciled``."""
    return f"{word[:-3]}ed" if _ENGLISH.fullmatch(word) and word not in _parts("en", "no_verb") else word


def _german(sentence: str) -> str:
    """Clause by clause; the signs and words between them as they are."""
    return "".join(part if number % 2 else _german_clause(part) for number, part in enumerate(_CLAUSE.split(sentence)))


def _german_clause(clause: str) -> str:
    """The first verb takes what stands apart at the end of its clause (``bereitest Sitzungen vor`` -> ``vorbereitet``)."""
    words = _WORD.findall(clause)
    apart = words[-1] if len(words) > 2 and words[-1] in _parts("de", "apart") else ""
    given = False

    def done(hit: re.Match[str]) -> str:
        nonlocal given
        participle = _participle(hit[0])
        if participle is None:
            return hit[0]
        prefix, given = ("" if given else apart), True
        return prefix + participle

    return _WORD.sub(done, clause)


def _participle(word: str) -> str | None:
    """``führen``, ``führst`` -> ``geführt``; None for what cannot be a verb of the present."""
    if irregular := _table("de").get(word):
        return irregular
    form = _GERMAN.fullmatch(word)
    if form is None or len(word) < 5 or word in _parts("de", "no_verb"):
        return None
    stem = form["stem"]
    ending = "et" if stem[-1] in "td" else "t"
    return stem + ending if stem.endswith("ier") or stem.startswith(_parts("de", "whole")) else f"ge{stem}{ending}"
