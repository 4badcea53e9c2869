"""The executive summary: three to six sentences."""

from pivots.explain.outcomes import best_line
from pivots.explain.parts import alternative, probes, shortfall, sought
from pivots.explain.view import View, names, paper_slots, short_of
from pivots.explain.words import percent
from pivots.model.assessment import CriterionResult

_NAMED = 4
_WEIGHTIEST = 2
"""So many missing criteria are named; the others are counted here and told among the concerns."""
_SHORTEST, _LONGEST = 3, 6


def summarize(view: View) -> str:
    """Who, which criteria are met and which are open, years against the minimum, the best line, what stands apart, and what follows."""
    best = _best(view)
    sentences = [_who(view), _met(view), _open(view), _years(view), best, *_apart(view), _close(view)]
    kept = [sentence for sentence in sentences if sentence]
    if len(kept) < _SHORTEST and view.assessment.verdict == "NOT_FIT":
        kept.append(view.words.say("summary.close_not_fit"))
    if len(kept) > _LONGEST and best:
        kept.remove(best)  # it stands among the strengths as well
    while len(kept) > _LONGEST:
        kept.pop(-2)
    return " ".join(kept)


def _who(view: View) -> str:
    latest = view.main
    if latest is None:
        return view.words.say("summary.who_unread" if "dates_unread" in view.doubts else "summary.who_undated")
    relevant, total = view.assessment.relevant_months, view.assessment.total_months
    key = "all_relevant" if relevant >= total else "some_relevant" if relevant else "none_relevant"
    return view.words.say(
        "summary.who_now" if latest.current else "summary.who_before",
        title=view.as_role(latest),
        total=view.words.count(view.total_years, "year"),
        relevant=view.words.term(f"summary.{key}", years=view.words.count(view.relevant_years, "year")),
    )


def _met(view: View) -> str:
    """How many of the required criteria are met, and which."""
    w, total = view.words, view.assessment.required_total
    if not total:
        return w.say("summary.no_required")
    met = [r for r in view.required if r.matched]
    listed, only_named = w.join(names(met), limit=_NAMED), len(met) == len(view.named_only)
    if total == 1:
        return w.say("summary.sole_met", met=listed) if met else w.say("summary.sole_open")
    if not met:
        return _none_met(view)
    if len(met) == total:
        return w.say("summary.all_named", total=total) if only_named else w.say("summary.all_met", total=total, met=listed)
    key = "summary.some_named" if only_named else "summary.some_met"
    return w.say(key, total=total, matched=len(met), are=w.verb(len(met), "be"), met=listed)


def _none_met(view: View) -> str:
    """Where the résumé is silent on all of it, the two that the posting puts first are named here and nothing is left to say."""
    w, total, missing = view.words, view.assessment.required_total, names(view.silent)
    if len(missing) < total:
        return w.say("summary.none_met", total=total)
    key = "none_few" if total <= _WEIGHTIEST else "none_many"
    return w.say("summary.none_shown", total=total, missing=w.term(f"summary.{key}", names=w.join(missing[:_WEIGHTIEST])))


def _open(view: View) -> str:
    """What is not shown, what is shown or stated otherwise than asked for, and what is met by its name or by a line alone."""
    w, missing, total = view.words, names(view.silent), view.assessment.required_total
    said = [_not_shown(view, missing)] if missing and (len(missing) < total or total == 1) else []
    said += [_clause(view, key, found) for key, found in _otherwise(view) if found]
    return w.say("summary.open", clauses="; ".join(said)) if said else ""


def _not_shown(view: View, missing: list[str]) -> str:
    """Two of what is missing by name, those the posting puts first; of more, how many they are."""
    w, few = view.words, len(missing) <= _WEIGHTIEST
    if few:
        return w.term("summary.few_missing", names=w.join(missing), verb=w.verb(len(missing), "be"))
    return w.term("summary.many_missing", names=w.join(missing[:_WEIGHTIEST]), count=w.number_word(len(missing)))


def _clause(view: View, key: str, found: tuple[CriterionResult, ...]) -> str:
    w = view.words
    return w.term(f"summary.{key}", names=w.join(names(found), limit=_WEIGHTIEST), verb=w.verb(len(found), "be"))


def _otherwise(view: View) -> list[tuple[str, tuple[CriterionResult, ...]]]:
    """Key of the clause -> what is shown for too short a time, stated otherwise, planned, denied, only named, or met by an uncertain line."""
    all_named = sum(r.matched for r in view.required) == len(view.named_only)
    return [
        ("too_short", view.too_short),
        ("to_confirm", view.unsettled),
        ("in_progress", view.in_progress),
        ("learning", view.learning),
        ("ruled_out", view.ruled_out),
        ("by_name", () if all_named else view.named_only),
        ("by_line", view.unclear),
    ]


def _years(view: View) -> str:
    w, minimum = view.words, view.job.min_years
    if not minimum or not view.work:
        return ""
    asked_years = w.years_asked(minimum, view.job.max_years)
    by_total = shortfall(view, view.total_years)
    if not by_total and not view.assessment.relevant_months:
        return w.say("summary.years_none_relevant", asked_years=asked_years)
    if by_total:
        return w.say("summary.years_short_total", asked_years=asked_years, short=by_total)
    if shortfall(view, view.relevant_years):
        short = shortfall(view, view.relevant_years, to_maximum=False)
        verb = w.verb(short_of(minimum, view.relevant_years), "be")
        return w.say("summary.years_short_relevant", asked_years=asked_years, short=short, verb=verb)
    if view.years_are_of_a_skill:
        return ""
    return w.say("summary.years_met", asked_years=w.years_asked(minimum), verb=w.verb(minimum, "be"))


def _best(view: View) -> str:
    found = best_line(view)
    if found is None:
        return ""
    position, quote = found
    place = view.where(position)
    where = view.words.term("summary.as_title", where=place) if place else ""
    elsewhere = view.work and not view.counted and not view.in_use
    return view.words.say(
        "summary.best_line_elsewhere" if elsewhere else "summary.best_line", quote=view.words.quote(quote.quote), where=where
    )


def _apart(view: View) -> list[str]:
    """What a reader must not miss: the document, the must-haves, the kind of job looked for."""
    w, reasons = view.words, view.assessment.verdict_reasons
    said = []
    if view.manipulated:
        said.append(w.say("summary.manipulated"))
    if view.unreadable:
        said.append(w.say("summary.unreadable", percent=percent(view.resume.readable_share)))
    if "must_have_contradicted" in reasons:
        said += _must_haves_against(view)
    elif "must_have_missing" in reasons:
        said += _must_haves_open(view)
    looked_for = sought(view)
    if looked_for and view.job.seniority:
        said.append(w.say("summary.seeks_junior", sought=looked_for, level=w.at_level(view.job.seniority)))
    return said


def _must_haves_against(view: View) -> list[str]:
    """Must-haves that are planned, and those the text denies."""
    against = view.must_haves("contradicted")
    planned = names([r for r in against if r.status == "aspirational"])
    denied = names([r for r in against if r.status != "aspirational"])
    said = (
        [view.words.say("summary.gate_planned", names=view.words.join(planned), verb=view.words.verb(len(planned), "be"))]
        if planned
        else []
    )
    return said + ([view.words.say("summary.gate_against", names=view.words.join(denied))] if denied else [])


def _must_haves_open(view: View) -> list[str]:
    """Must-haves that are not mentioned, that a title alone speaks of, and that are stated otherwise than asked for."""
    w, open_ones = view.words, view.must_haves("missing")
    silent = names([r for r in open_ones if r not in view.unsettled])
    guessed = names([r for r in open_ones if r.by_title and not r.limits_held])
    said = [w.say("summary.gate_missing", names=w.join(silent), verb=w.verb(len(silent), "be"))] if silent else []
    if guessed:
        said.append(w.say("summary.gate_by_title", names=w.join(guessed)))
    others = [r for r in open_ones if r.limits_held]
    return said + [w.say("summary.gate_other", **paper_slots(r)) for r in others]


def _close(view: View) -> str:
    """What follows: from the verdict, and from what it hangs on."""
    w, verdict = view.words, view.assessment.verdict
    if view.manipulated:
        return ""  # the sentence about the document has said what to do
    if (view.unreadable or view.doubts) and verdict != "FIT":
        return w.say("summary.close_borderline_document")
    if verdict == "FIT":
        open_points = probes(view)[:2]
        return w.say("summary.close_fit", probe=w.join(open_points)) if open_points else w.say("summary.close_fit_plain")
    return _close_borderline(view) if verdict == "BORDERLINE" else _close_not_fit(view)


def _close_borderline(view: View) -> str:
    w, open_points = view.words, probes(view)
    only_years = set(view.assessment.verdict_reasons) <= {"years_below_minimum", "years_uncertain"}
    if only_years or not open_points:
        return w.say("summary.close_borderline_years")
    one, told = _one_would_do(view), names(view.silent)
    if len(one) > _WEIGHTIEST:
        return w.say("summary.close_borderline_any", count=w.number_word(len(one)))
    if set(one or open_points[:3]) == set(told[:_WEIGHTIEST]):
        return w.say("summary.close_borderline_told_one" if len(told) == 1 else "summary.close_borderline_told")
    return w.say("summary.close_borderline", turns=w.either(one) if one else w.join(open_points[:3]))


def _one_would_do(view: View) -> list[str]:
    """The open criteria of which any one, and nothing else, would make the candidate qualified; empty where more is needed."""
    alone = (c.out_of for c in view.assessment.changes if c.to == "FIT" and len(c.criteria) == 1 < len(c.out_of) and not c.extra_years)
    return list(next(alone, ()))


def _close_not_fit(view: View) -> str:
    w, kind = view.words, alternative(view)
    if kind == "field":
        return ""  # the sentence about the years has said that the work was of another kind
    if kind == "level":
        level = w.level(view.assessment.candidate_level)
        title = view.as_role(view.facts.positions[min(view.counted)])
        return w.say("summary.close_not_fit_level", a_level=w.article(level), title=title)
    return w.say("summary.close_not_fit_criteria" if view.counted and not _years_stand_against(view) else "summary.close_not_fit")


def _years_stand_against(view: View) -> bool:
    return any(reason.startswith("years_") for reason in view.assessment.verdict_reasons)
