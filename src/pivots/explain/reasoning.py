"""The decision step by step: document, years, match, must-haves, score, verdict, confidence, and what would change it."""

from fractions import Fraction
from math import ceil

from pivots.explain.parts import uncertain
from pivots.explain.view import View, names, short_of
from pivots.explain.words import percent, years

_LISTED = 6
_SOLID = 0.85
"""From this confidence on no single criterion is said to turn the result."""
_DECIDES_AGAINST = {"must_have_contradicted", "coverage_below_borderline", "years_below_half_minimum"}


def reason(view: View) -> str:
    """One paragraph a step, parted by empty lines, every number of the decision among them."""
    steps = [_document(view), _years(view), _match(view), _gates(view), _score(view), _verdict(view), _confidence(view)]
    return "\n\n".join(step for step in steps if step)


def _document(view: View) -> str:
    w, share = view.words, view.resume.readable_share
    codes = list(
        dict.fromkeys(
            w.term(f"warning.{x.code}") if w.has(f"warning.{x.code}") else w.named("finding", x.code) for x in view.resume.warnings
        )
    )
    key = "read_part" if share < 1 else "read_all" if codes or "language_unread" in view.doubts else "read_full"
    said = [w.say(f"reasoning.{key}", percent=percent(share))]
    if view.manipulated:
        said.append(w.say("reasoning.manipulated", kinds=w.join(codes)))
    elif codes:
        said.append(w.say("reasoning.warnings", codes=w.join([code.replace("_", " ") for code in codes])))
    return " ".join(said)


def _years(view: View) -> str:
    w, a = view.words, view.assessment
    if not view.work:
        key = "years_unread" if "dates_unread" in view.doubts else "years_none"
        return " ".join([w.say(f"reasoning.{key}", zero=w.count(0.0, "year")), _minimum(view)])
    total = w.say("reasoning.years_sum", months=w.count(a.total_months, "month"), years=w.count(view.total_years, "year"))
    part_time = [w.say("reasoning.part_time")] if any("part_time" in view.terms_of(p) for _, p in view.work) else []
    return " ".join([total, *part_time, *_relevant(view), _minimum(view)])


def _relevant(view: View) -> list[str]:
    w, a = view.words, view.assessment
    threshold = w.number(view.job.policy.relevance_threshold)
    inside, outside = _with_relevance(view, counted=True), _with_relevance(view, counted=False)
    if not inside:
        return [w.say("reasoning.years_relevant_none", listed=w.join(outside, limit=_LISTED), threshold=threshold)]
    if not outside:
        return [w.say("reasoning.years_relevant_all")]
    counted = w.say(
        "reasoning.years_relevant",
        months=w.count(a.relevant_months, "month"),
        years=w.count(view.relevant_years, "year"),
        listed=w.join(inside, limit=_LISTED),
    )
    return [counted, w.say("reasoning.years_left_out", listed=w.join(outside, limit=_LISTED), threshold=threshold)]


def _with_relevance(view: View, *, counted: bool) -> list[str]:
    """Titles with their relevance, latest first; positions with equal title and relevance once."""
    relevance = {r.position: r for r in view.assessment.relevance}
    listed = [
        view.words.term("reasoning.relevance", title=view.title(p), relevance=view.words.number(relevance[n].relevance))
        for n, p in view.work
        if n in relevance and relevance[n].counted == counted
    ]
    return list(dict.fromkeys(listed))


def _minimum(view: View) -> str:
    w, minimum = view.words, view.job.min_years
    if not minimum:
        return w.say("reasoning.against_none")
    stated, have = w.count(minimum, "year"), w.count(view.relevant_years, "year")
    reasons = view.assessment.verdict_reasons
    if "years_below_half_minimum" in reasons and view.job.policy.borderline_years_share == 0.5:
        return w.say("reasoning.against_half", minimum=stated, have=have)
    if {"years_below_half_minimum", "years_below_minimum", "years_uncertain"} & set(reasons):
        short = w.count(short_of(minimum, view.relevant_years), "year")
        return w.say("reasoning.against_short", minimum=stated, have=have, short=short)
    return w.say("reasoning.against_met", minimum=stated)


def _match(view: View) -> str:
    w, a, policy = view.words, view.assessment, view.job.policy
    if not a.required_total:
        return w.say("reasoning.no_required")
    share = percent(a.required_match_rate)
    met, are = a.required_matched, w.verb(a.required_matched, "be")
    said = [w.say("reasoning.match" if met else "reasoning.match_none", matched=met, total=a.required_total, percent=share, are=are)]
    fit, borderline = percent(policy.fit_match_rate), percent(policy.borderline_match_rate)
    said.append(w.say("reasoning.match_rule", fit=fit, borderline=borderline))
    more = ceil(Fraction(str(policy.fit_match_rate)) * a.required_total) - met
    if more > 0:
        said.append(w.say("reasoning.match_more", criteria=w.count(more, "criterion")))
    for key, found in (("named_only", view.named_only), ("unclear", view.unclear)):
        number = len(found)
        if number:
            said.append(w.say(f"reasoning.{key}", number=number, be=w.verb(number, "be")))
    return " ".join(said)


def _gates(view: View) -> str:
    w = view.words
    must = [r for r in view.assessment.criteria if r.kind == "required" and r.criterion.must_have]
    met = names([r for r in must if r.matched])
    said = [w.say("reasoning.gates_met", names=w.join(met))] if met else []
    for state, key in (("missing", "reasoning.gates_missing"), ("contradicted", "reasoning.gates_against")):
        found = names([r for r in view.must_haves(state) if r not in view.unsettled])
        if found:
            said.append(w.say(key, names=w.join(found)))
    stated = names([r for r in view.unsettled if r.criterion.must_have])
    return " ".join([*said, w.say("reasoning.gates_open", names=w.join(stated))] if stated else said)


def _score(view: View) -> str:
    w, a = view.words, view.assessment
    parts = [
        w.term("reasoning.score_part", points=w.number(part.points), weight=part.weight, part=w.named("part", part.part))
        for part in a.score_parts
    ]
    return w.say("reasoning.score", score=a.score, parts=w.join(parts)) if parts else ""


def _verdict(view: View) -> str:
    w, policy = view.words, view.job.policy
    label = w.term(f"verdict.{view.assessment.verdict}")
    numbers = {
        "fit": percent(policy.fit_match_rate),
        "borderline": percent(policy.borderline_match_rate),
        "years_share": percent(policy.borderline_years_share),
    }
    codes = view.assessment.verdict_reasons
    if view.assessment.verdict == "NOT_FIT":
        codes = tuple(code for code in codes if code in _DECIDES_AGAINST)
    reasons = [w.term(f"reason.{code}", **numbers) for code in codes if w.has(f"reason.{code}")]
    if view.assessment.verdict == "FIT" or not reasons:
        return w.say("reasoning.rule_fit", label=label)
    return w.say("reasoning.rule_reasons", label=label, reasons=w.join(reasons))


def _confidence(view: View) -> str:
    return view.words.say("reasoning.confidence", percent=percent(view.assessment.confidence), why=_why(view))


def _why(view: View) -> str:
    """The weightiest source of doubt, or that there is none."""
    w, a = view.words, view.assessment
    if view.manipulated or view.unreadable or view.doubts:
        return w.term("reasoning.why_not_understood" if view.doubts else "reasoning.why_document")
    if a.confidence >= 0.93:
        return w.term("reasoning.why_far")
    if _years_decide(view):
        low, high = w.count(years(a.relevant_months_low), "year"), w.count(years(a.relevant_months_high), "year")
        return w.term("reasoning.why_years", low=low, high=high)
    if view.at_the_limit and a.confidence < _SOLID:
        return w.term("reasoning.why_edge")
    open_ones = [r for r in uncertain(view) if 0.1 < r.probability < 0.9]
    if open_ones:
        count, listed = len(open_ones), w.join(names(open_ones), limit=4)
        return w.term("reasoning.why_near", count=count, criteria=w.form(count, "criterion"), names=listed)
    return w.term("reasoning.why_solid" if a.confidence >= _SOLID else "reasoning.why_close")


def _years_decide(view: View) -> bool:
    """The narrow and the wide reading of the relevant years fall on two sides of a limit."""
    minimum = view.job.min_years
    if not minimum:
        return False
    low, high = view.assessment.relevant_months_low, view.assessment.relevant_months_high
    return any(low < limit * 12 <= high for limit in (minimum, minimum * view.job.policy.borderline_years_share))
