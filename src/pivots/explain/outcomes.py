"""Which line of a résumé speaks most for its candidate."""

from pivots.explain.view import View
from pivots.model.evidence import Evidence
from pivots.model.facts import Achievement

_PROFILE = {"summary", "header", "objective"}
_KINDS = {"outcome": 0, "scale": 1, "team": 2, "budget": 3}


def ranked_achievements(view: View) -> list[Achievement]:
    """Quoted results: those from relevant positions first; there an outcome weighs two, being about a required skill and being recent one each."""
    wanted = {skill for r in view.required for skill in r.criterion.skills}
    mentioned = {(m.evidence.start, m.evidence.end) for m in view.facts.mentions if m.skill in wanted and m.status != "negated"}

    newest = view.work[0][0] if view.work else None

    def key(achievement: Achievement) -> tuple[bool, int, int, int, int]:
        quote = achievement.evidence
        about = any(start < quote.end and quote.start < end for start, end in mentioned)
        position = achievement.position if achievement.position is not None else len(view.facts.positions)
        weight = 2 * (achievement.kind == "outcome") + about + (achievement.position == newest)
        return achievement.position not in view.counted, -weight, _KINDS[achievement.kind], position, quote.start

    seen: set[int] = set()
    first = []
    for achievement in sorted(view.facts.achievements, key=key):
        if achievement.evidence.start not in seen and not view.is_heading(achievement.evidence) and not _is_praise(view, achievement):
            seen.add(achievement.evidence.start)
            first.append(achievement)
    return first


def _is_praise(view: View, achievement: Achievement) -> bool:
    """A profile says of its author what it likes; the work below it is what counts."""
    start = achievement.evidence.start
    return any(s.start <= start < s.end and s.section in _PROFILE for s in view.facts.statements)


def best_line(view: View) -> tuple[int | None, Evidence] | None:
    """Position and quote of the strongest line; the longest-used required skill's line where no result is quoted."""
    achievements = ranked_achievements(view)
    if achievements and achievements[0].position in view.counted:
        return achievements[0].position, achievements[0].evidence
    for result in view.in_use:
        for statement, quote in zip(view.statements_of(result), result.evidence, strict=False):
            if statement.position is not None and statement.status == "demonstrated" and not view.is_heading(quote):
                return statement.position, quote
    counted = [a for a in achievements if any(c.isdigit() for c in a.evidence.quote)]
    return (counted[0].position, counted[0].evidence) if counted else None
