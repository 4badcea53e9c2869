"""What a criterion is called: the employer's word for it, unless that is only a spelling of the table's own name."""

import re

from pivots.jobs.phrases import bare
from pivots.jobs.tables import cue
from pivots.jobs.text import capital, without_accents
from pivots.taxonomy import PAPERS, Skill, taxonomy

PROPER = PAPERS | {"tool"}
"""Kinds of things that have a name of their own."""
_ALIKE = 4
"""Letters that two words share at their beginning when one is a form of the other (``Postgres``, ``PostgreSQL``)."""
_SHORTEST = 4
_SHORTEST_TOOL = 3
_KNOWING = re.compile(r"(?<=\w)-?kenntnisse$", re.IGNORECASE)
_EMPTY = frozenset({"and", "of", "the", "or", "with", "other", "tools", "systems", "system", "software", "platform", "platforms"})


def called(skill: Skill, written: str) -> str:
    """``Gainsight`` stays ``Gainsight`` where the table files it under customer success; ``postgres`` becomes ``PostgreSQL``."""
    words = " ".join(written.split())
    if skill.kind in PAPERS and (" " in words or words.isupper()):
        return capital(words)
    words = _bare(skill, words) if skill.kind != "tool" else _KNOWING.sub("", _bare(skill, words))
    if skill.kind == "tool" and _is_short_for(words, skill.name):
        return words
    if _is_spelling(skill, words) or (words.islower() and len(words) < _SHORTEST) or not _is_name(skill.kind, words):
        return skill.name
    return capital(words)


def _bare(skill: Skill, words: str) -> str:
    """Without *solid knowledge of* and the like, as long as what is left still names the skill (``Active Directory`` is no active one)."""
    rest = bare(words)
    found, again = taxonomy().resolve_skill(words), taxonomy().resolve_skill(rest)
    whole = found is not None and found.id == skill.id
    return words if rest != words and whole and (again is None or again.id != skill.id) else rest


def _is_spelling(skill: Skill, written: str) -> bool:
    """Whether the words only spell the table's name; a short form in front (``LLM fine-tuning``) says more, but of a tool (``MS Project``)."""
    theirs = _words(skill.name)
    short = [word.casefold() for word in written.split() if word.isupper() and len(word) < _ALIKE]
    if skill.kind == "tool":
        # Of products a common beginning says nothing: ``Freshdesk`` is no spelling of ``Freshservice``.
        return all(any(_begins(word, other) for other in theirs) for word in _words(written))
    return _all_in(_words(written), theirs) and all(word in theirs for word in short)


def _begins(a: str, b: str) -> bool:
    """Whether two words of a product's name are one, cut short (``Postgres``) or to initials (``MS``)."""
    if a == b or (min(len(a), len(b)) >= _SHORTEST_TOOL and (a.startswith(b) or b.startswith(a))):
        return True
    rest = iter(b)
    return a[0] == b[0] and len(a) <= _SHORTEST_TOOL and all(letter in rest for letter in a)


def _is_short_for(written: str, name: str) -> bool:
    """Whether a product is written with a part of its full name alone, as it is called every day (``SuccessFactors`` of SAP)."""
    ours, theirs = set(written.split()), set(name.split())
    return ours < theirs and all(word[0].isupper() for word in ours)


def is_form(written: str, name: str) -> bool:
    """Whether every word of one is, in some form, a word of the other."""
    ours, theirs = _words(written), _words(name)
    return _all_in(ours, theirs) or _all_in(theirs, ours)


def adds_nothing(written: str, name: str) -> bool:
    """Whether every telling word of what is written is, in some form, one of the name (``GCSE mathematics`` says more than mathematics)."""
    return _all_in(_words(written), _words(name))


def _all_in(words: list[str], others: list[str]) -> bool:
    telling = [word for word in words if len(word) >= _ALIKE] or words
    return bool(telling) and all(any(_alike(word, other) for other in others) for word in telling)


def _alike(a: str, b: str) -> bool:
    return a[:_ALIKE] == b[:_ALIKE] if min(len(a), len(b)) >= _ALIKE else a == b


def _is_name(kind: str, words: str) -> bool:
    """Whether the words can stand as a name: a lower-case word alone (``hire``, ``sold``) is a verb as often as a noun."""
    return kind in PROPER or " " in words or words[0].isupper() or bool(cue("noun").search(words))


def _words(text: str) -> list[str]:
    plain = without_accents(text).casefold()
    return [word for word in re.findall(r"[a-z0-9+#]+", plain) if word not in _EMPTY]


def is_product(name: str) -> bool:
    """A name with a capital inside, such as ``ChurnZero``: no word of everyday language is written so."""
    return bool(re.search(r"[a-z][A-Z]", name))
