"""Duties of the posting that no line of the résumé speaks to: each is worth a question."""

import re

from pivots.explain.view import View
from pivots.taxonomy import taxonomy

_SHORTEST, _LONGEST = 5, 26
"""Words of a duty that can be quoted in a question."""
_TELLING_LETTERS = 5
"""Words of fewer letters seldom say what the work is."""
_ROOT = 5
"""Letters by which two words count as one (``budget``, ``budgets``, ``budgeting``)."""
_MOST = 2
"""Questions about duties; more would crowd out what the résumé itself raises."""
_SPOKEN_TO = 2
"""So many telling words in one line speak to a duty."""
_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE_END = re.compile(r";\s|\.\s+(?=[A-ZÄÖÜ])|\s[–—]\s")


def open_duties(view: View) -> list[str]:
    """First clauses of the duties that no line of the résumé speaks to, in the posting's order.

    A duty that names a criterion shown in use is settled. A line speaks to a duty that shares two telling words with it, or a word in capitals, or a skill; half of its words anywhere are enough, and
    what the criteria ask for has questions of its own. Empty where résumé and posting are written in different languages: words cannot be
    compared then.
    """
    if view.job.language != view.resume.language:
        return []
    lines = [_roots(view.resume.text[s.start : s.end]) for s in view.facts.statements if s.status in {"demonstrated", "claimed"}]
    named = frozenset[str]().union(*(_capitals(view.resume.text[s.start : s.end]) for s in view.facts.statements))
    skills = {m.skill for m in view.facts.mentions if m.status in {"demonstrated", "claimed"}}
    asked = {skill for r in view.assessment.criteria for skill in r.criterion.skills}
    met = _met(view)
    duties = [_CLAUSE_END.split(duty.strip())[0].strip(" .:") for duty in view.job.duties]
    found = [
        duty
        for duty in duties
        if _SHORTEST <= len(duty.split()) <= _LONGEST
        and _is_open(_roots(duty), lines)
        and not _capitals(duty) & named
        and not _roots(duty) & met
        and not {match.skill for match in taxonomy().find_skills(duty)} & (skills | asked)
    ]
    return found[:_MOST]


def _met(view: View) -> frozenset[str]:
    """Roots of the names of what is shown in use."""
    shown = (r for r in view.assessment.criteria if r.matched and not r.verify)
    return frozenset[str]().union(*(_roots(name) for r in shown for name in (r.criterion.name, *r.met_by)))


def _is_open(duty: frozenset[str], lines: list[frozenset[str]]) -> bool:
    enough = min(_SPOKEN_TO, len(duty))
    everywhere = frozenset().union(*lines)
    half_said = 2 * len(duty & everywhere) >= len(duty)
    return bool(duty) and not half_said and not any(len(duty & line) >= enough for line in lines)


def _roots(text: str) -> frozenset[str]:
    return frozenset(word[:_ROOT].casefold() for word in _WORD.findall(text) if len(word) >= _TELLING_LETTERS)


def _capitals(text: str) -> frozenset[str]:
    """``GPU``, ``FEM``, ``P&L`` without its sign: short forms say what the work is."""
    return frozenset(word.removesuffix("s") for word in _WORD.findall(text) if len(word) >= 2 and word.removesuffix("s").isupper())
