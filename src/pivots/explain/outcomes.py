"""Which line of a résumé speaks most for its candidate, and what a line with an amount tells."""

import re

from pivots.explain.view import View
from pivots.model.evidence import Evidence
from pivots.model.facts import Achievement

_BUDGET = re.compile(r"budget|\bp\s?&\s?l\b|\betat|kostenverantwort|presupuesto|cost base|spend\b|responsab", re.IGNORECASE)
_GAIN = re.compile(
    r"\b(?:sav(?:ed|ing)|cut|brought in|sold|earn|reduc|rais|grew|grow|increas|won|recover|avoid|improv|generat|eingebracht|verkauft|erwirtschaft|einspar|gespart|spart|senk|gesenkt|gesteigert|steiger|erhöh|gewonnen|verbesser"
    r"|économ|vendu|rédui|augment|gagn|vendi|ahorr|redu[cj]|increment|aument|gan[aó])",
    re.IGNORECASE,
)


def kind_of(achievement: Achievement) -> str:
    """An amount is a responsibility for money only where the line says so, a result where something rose or fell; else the size of the work."""
    quote = achievement.evidence.quote
    if achievement.kind != "budget" or _BUDGET.search(quote):
        return achievement.kind
    return "outcome" if _GAIN.search(quote) else "scale"


def best_line(view: View) -> tuple[int | None, Evidence] | None:
    """Position and quote of the strongest line; the longest-used required skill's line where no result is quoted."""
    achievements = view.results
    if achievements and achievements[0].position in view.counted:
        return achievements[0].position, achievements[0].evidence
    for result in view.in_use:
        for statement, quote in zip(view.statements_of(result), result.evidence, strict=False):
            if statement.position is not None and statement.status == "demonstrated" and view.is_quotable(quote):
                return statement.position, quote
    counted = [a for a in achievements if any(c.isdigit() for c in a.evidence.quote)]
    return (counted[0].position, counted[0].evidence) if counted else None
