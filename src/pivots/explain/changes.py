"""What would change the verdict, as sentences."""

from pivots.explain.view import View, name_of
from pivots.explain.words import years
from pivots.model.assessment import Change


def what_would_change_it(view: View) -> tuple[str, ...]:
    """One entry per change, nearest first; never empty."""
    w = view.words
    said = [w.say("change.document")] if view.manipulated or view.unreadable else []
    if "no_required_criteria" in view.assessment.verdict_reasons:
        said.append(w.say("change.no_required"))
    said += [_change(view, change, first=number == 0) for number, change in enumerate(view.assessment.changes)]
    return tuple(said) or (w.say("change.none"),)


def _change(view: View, change: Change, *, first: bool) -> str:
    w = view.words
    label = w.term(f"verdict.{change.to}")
    if view.assessment.verdict == "FIT":
        shown = {r.criterion.name: name_of(r) for r in view.required}
        return w.say("change.down", label=label, names=w.join([shown.get(name, name) for name in change.criteria]))
    extra = w.count(change.extra_years, "year") if change.extra_years else ""
    if not change.criteria:
        said = w.say("change.up_years", label=label, years=extra)
    else:
        more = w.term("change.up_more", years=extra) if extra else ""
        said = w.say("change.up_criteria", label=label, names=w.join(list(change.criteria)), more=more)
    return f"{said} {_about_years(view, change)}" if extra and first else said


def _about_years(view: View, change: Change) -> str:
    if change.reachable:
        high = view.words.count(years(view.assessment.relevant_months_high), "year")
        return view.words.say("change.may", high=high)
    return view.words.say("change.cannot")
