"""What would change the verdict, as sentences."""

from pivots.explain.view import View, name_of, names
from pivots.explain.words import years
from pivots.model.assessment import Change

_MOST = 3
"""So many of the criteria that would do are named; of more the nearest are, and the others are counted."""
_FAR = 3
"""From so many missing criteria on, with years beside them, no list of proofs is advice any more."""


def what_would_change_it(view: View) -> tuple[str, ...]:
    """One entry per change, nearest first; never empty."""
    w, changes = view.words, view.assessment.changes
    said = [w.say("change.document")] if view.manipulated or view.unreadable else []
    if "no_required_criteria" in view.assessment.verdict_reasons:
        said.append(w.say("change.no_required"))
    if view.assessment.verdict == "FIT":
        said += [_down(view)] if changes else []
    elif view.manipulated:
        pass  # what the rules would ask for is known when a clean copy has been read
    elif changes and _is_far(view, changes[0]):
        said.append(_far(view, changes[0]))
    else:
        said += [_up(view, change, first=number == 0) for number, change in enumerate(changes)]
        if view.ruled_out and not any(change.to == "FIT" for change in changes):
            said.append(_ruled_out(view))
    return tuple(said) or (w.say("change.none"),)


def _ruled_out(view: View) -> str:
    """No proof can be asked for of what the résumé itself denies."""
    w = view.words
    return w.say("change.ruled_out", label=w.term("verdict.FIT"), names=w.join(names(view.ruled_out)))


def _down(view: View) -> str:
    """Every way in which a qualified candidate would need a review, in one sentence."""
    w, first = view.words, view.assessment.changes[0]
    ways = [_way(view, change) for change in view.assessment.changes]
    return w.say("change.down", label=w.term(f"verdict.{first.to}"), ways=w.term("change.or").join(ways))


def _way(view: View, change: Change) -> str:
    w, a = view.words, view.assessment
    if not change.criteria:
        narrow = w.count(years(a.relevant_months_low), "year")
        return w.term("change.way_years", minimum=w.count(view.job.min_years or 0, "year"), narrow=narrow)
    shown = {r.criterion.name: name_of(r) for r in view.required}
    names = w.join([shown.get(name, name) for name in change.criteria])
    if not change.out_of:
        return w.term("change.way_must", names=names)
    number = len(change.criteria)
    return w.term("change.way_one" if number == 1 else "change.way_several", number=w.number_word(number), names=names)


def _is_far(view: View, change: Change) -> bool:
    return view.assessment.verdict == "NOT_FIT" and len(change.criteria) >= _FAR and bool(change.extra_years)


def _far(view: View, change: Change) -> str:
    w = view.words
    count, extra = w.number_word(len(change.criteria)), w.count(change.extra_years or 0, "year")
    return w.say("change.far", label=w.term(f"verdict.{change.to}"), count=count, total=view.assessment.required_total, years=extra)


def _up(view: View, change: Change, *, first: bool) -> str:
    w = view.words
    label = w.term(f"verdict.{change.to}")
    extra = w.count(change.extra_years, "year") if change.extra_years else ""
    if not change.criteria:
        said = w.say("change.up_years", label=label, years=extra)
    else:
        more = w.term("change.up_more", years=extra) if extra else ""
        said = w.say("change.up_criteria", label=label, names=_proofs(view, change), more=more)
    if extra and first and change.reachable:
        return f"{said} {w.say('change.may', high=w.count(years(view.assessment.relevant_months_high), 'year'))}"
    return said


def _proofs(view: View, change: Change) -> str:
    """What has to be shown; where several criteria would do alike, which of them, and how many."""
    w = view.words
    chosen = [name for name in change.criteria if name in change.out_of]
    fixed = [name for name in change.criteria if name not in change.out_of]
    if len(chosen) == len(change.out_of):
        few = len(chosen) <= _MOST
        return w.join(list(change.criteria) if few else [*fixed, _counted(view, change, chosen)])
    listed = list(change.out_of)
    if len(listed) > _MOST:
        return w.join([*fixed, _counted(view, change, chosen)])
    if len(chosen) == 1:
        either = w.either(listed)
        return w.join([*fixed, w.term("change.one_of", names=either)]) if fixed else either
    return w.join([*fixed, w.term("change.some_of", number=w.number_word(len(chosen)), names=w.join(listed))])


def _counted(view: View, change: Change, chosen: list[str]) -> str:
    """``any two of the six that are open``, and which of them the résumé comes nearest to."""
    w, count = view.words, len(change.out_of)
    touched = {r.criterion.name for r in view.required if r.status != "missing" or r.evidence}
    near = [name for name in change.out_of if name in touched][: min(len(chosen), _MOST)]
    likely = w.term("change.likeliest", names=w.join(near)) if near else ""
    key = "all_of" if len(chosen) == count else "any_one" if len(chosen) == 1 else "any_of"
    return w.term(f"change.{key}", number=w.number_word(len(chosen)), count=w.number_word(count), likely=likely)
