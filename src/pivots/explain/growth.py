"""Reasons for the growth potential, as sentences."""

from pivots.explain.view import View
from pivots.model.assessment import GrowthReason
from pivots.model.facts import Position


def growth_reasons(view: View) -> tuple[str, ...]:
    """One sentence a reason; says so when there is not enough to judge."""
    growth = view.assessment.growth
    said = [_reason(view, reason) for reason in growth.reasons]
    if growth.level == "Insufficient evidence" and not any(r.code == "short_history" for r in growth.reasons):
        return (view.words.say("growth.insufficient"),)
    return tuple(said) or (view.words.say("growth.insufficient"),)


def _reason(view: View, reason: GrowthReason) -> str:
    w, value = view.words, reason.value
    quote = w.quote(reason.evidence[0].quote) if reason.evidence else ""
    if reason.code == "promotion":
        return _promotion(view, reason, quote)
    if reason.code == "short_history":
        little = "short_history_none" if value else "short_history_undated"
        key = little if view.assessment.growth.level == "Insufficient evidence" else "short_history"
        return w.say(f"growth.{key}", months=w.count(value or 0, "month"))
    if reason.code == "new_skills":
        names = w.join([view.skill_named(skill) for skill in reason.names])
        return w.say("growth.new_skills" if quote else "growth.new_skills_plain", names=names, quote=quote)
    if reason.code == "closer_to_field":
        return _closer(view, reason)
    if reason.code == "wider_scope":
        return _wider_scope(view, reason, quote)
    return w.say(f"growth.{reason.code}", quote=quote)


def _closer(view: View, reason: GrowthReason) -> str:
    """By the first title and the latest one."""
    told = [p for q in reason.evidence for p in view.facts.positions if _heads(p, q.start)]
    key = "closer_to_field" if reason.value else "closer_to_field_one"
    return view.words.say(f"growth.{key}", before=view.title_as_one(told[-1]), now=view.title_as_one(told[0]))


def _wider_scope(view: View, reason: GrowthReason, quote: str) -> str:
    """By the kind of the signal that carries it."""
    if not quote:
        return view.words.say("growth.wider_scope_plain")
    kind = next((s.kind for s in view.facts.signals if s.evidence == reason.evidence[0]), "wider_scope")
    keys = ([f"growth.{kind}_widened"] if reason.value else []) + [f"growth.{kind}"]
    return view.words.say(next((key for key in keys if view.words.has(key)), "growth.wider_scope"), quote=quote)


def _promotion(view: View, reason: GrowthReason, quote: str) -> str:
    """Told by the two titles where it is the titles that rise, else by the line that says it."""
    told = [p for q in reason.evidence for p in view.facts.positions if _heads(p, q.start)]
    if len(told) == 2 and told[0].title != told[1].title:
        latest = view.work[0][1]
        if latest.current and latest != told[0]:
            title = view.as_role(latest)
            return view.words.say("growth.promotion_since", before=view.title_as_one(told[1]), now=view.title_as_one(told[0]), title=title)
        return view.words.say("growth.promotion_titles", before=view.title_as_one(told[1]), now=view.title_as_one(told[0]))
    return view.words.say("growth.promotion", quote=quote)


def _heads(position: Position, start: int) -> bool:
    return any(q.start == start for q in position.evidence)
