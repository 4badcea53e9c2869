"""Which line of a résumé speaks most for its candidate."""

from pivots.explain.view import View
from pivots.model.evidence import Evidence


def best_line(view: View) -> tuple[int | None, Evidence] | None:
    """Position and quote of the strongest line; the longest-used required skill's line where no result is quoted."""
    achievements = view.results
    if achievements and achievements[0].position in view.counted:
        return achievements[0].position, achievements[0].evidence
    for result in view.in_use:
        for statement, quote in zip(view.statements_of(result), result.evidence, strict=False):
            if statement.position is not None and statement.status == "demonstrated" and not view.is_heading(quote):
                return statement.position, quote
    counted = [a for a in achievements if any(c.isdigit() for c in a.evidence.quote)]
    return (counted[0].position, counted[0].evidence) if counted else None
