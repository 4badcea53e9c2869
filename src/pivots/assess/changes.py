"""The smallest changes in verified facts that move the verdict."""

from pivots.assess.case import Case
from pivots.assess.criteria import counted
from pivots.assess.gates import gate_state
from pivots.assess.months import years as whole_years
from pivots.assess.verdict import Limits, exact, limits, matched_skills, mostly_unproven
from pivots.assess.years import Years
from pivots.model.assessment import Change, CriterionResult, Verdict


def find_changes(case: Case, verdict: Verdict, results: tuple[CriterionResult, ...], years: Years) -> tuple[Change, ...]:
    """Upwards to each better verdict; for FIT the nearest way down, so that the reviewer knows what it rests on."""
    if verdict == "FIT":
        return _down(case, results, years)
    targets: tuple[Verdict, ...] = ("BORDERLINE", "FIT") if verdict == "NOT_FIT" else ("FIT",)
    found = [_up(case, target, results, years) for target in targets]
    return tuple(change for change in found if change is not None and (change.criteria or change.extra_years))


def _up(case: Case, target: Verdict, results: tuple[CriterionResult, ...], years: Years) -> Change | None:
    """None where the target asks for a criterion to which the résumé itself says no: no proof of that can be asked for."""
    required = counted(results)
    bounds = limits(case.job, len(required))
    must = _must_haves(target, results)
    chosen = _criteria(target, bounds, required, set(must))
    if chosen is None or any(_is_denied(r) for r in results if r.criterion.name in must):
        return None
    unproven = _unproven(results) if target == "FIT" else []
    names = must + chosen + unproven
    alike = _open(required, set(must)) if chosen else ()
    if unproven and not chosen:
        alike = tuple(r.criterion.name for r in matched_skills(results) if r.verify)
    months = bounds.fit_months if target == "FIT" else bounds.borderline_months
    short = months - years.relevant
    extra = max(0.1, round(float(months / 12 - exact(whole_years(years.relevant))), 1)) if short > 0 else None
    return Change(
        to=target,
        criteria=tuple(dict.fromkeys(names)),
        extra_years=extra,
        out_of=alike,
        reachable=extra is None or years.high >= months,
    )


def _must_haves(target: Verdict, results: tuple[CriterionResult, ...]) -> list[str]:
    """For FIT every unmet must-have; for BORDERLINE only those the text contradicts."""
    in_the_way = {"missing", "contradicted"} if target == "FIT" else {"contradicted"}
    return [r.criterion.name for r in results if r.kind == "required" and r.criterion.must_have and gate_state(r) in in_the_way]


def _is_denied(result: CriterionResult) -> bool:
    """The résumé's own words say no. A language at a lower level is no denial: a test can show more."""
    return result.status == "negated" and result.criterion.category != "language"


def _criteria(target: Verdict, bounds: Limits, required: tuple[CriterionResult, ...], told: set[str]) -> list[str] | None:
    """The unmatched criteria that are likeliest to be met, as many as are needed; must-haves that are ``told`` count among them.

    None where fewer than needed are left beside those that the résumé denies.
    """
    open_ones = [r for r in required if not r.matched]
    needed = (bounds.fit if target == "FIT" else bounds.borderline) - (len(required) - len(open_ones))
    needed -= sum(r.criterion.name in told for r in open_ones)
    left = _open(required, told)
    if len(left) < needed:
        return None
    chosen = set(left[: max(0, needed)])
    return [r.criterion.name for r in required if r.criterion.name in chosen and not r.matched]


def _open(required: tuple[CriterionResult, ...], told: set[str]) -> tuple[str, ...]:
    """Unmatched criteria that the résumé does not deny, the likeliest first."""
    open_ones = [r for r in required if not r.matched and not _is_denied(r) and r.criterion.name not in told]
    return tuple(r.criterion.name for r in sorted(open_ones, key=lambda r: -r.probability))


def _unproven(results: tuple[CriterionResult, ...]) -> list[str]:
    """The skills named without use, as many as must be shown in use so that the match is work and not words."""
    skills = matched_skills(results)
    open_ones = [r for r in skills if r.verify]
    needed = (2 * len(open_ones) - len(skills) + 1) // 2 if mostly_unproven(results) else 0
    return [r.criterion.name for r in open_ones[:needed]]


def _down(case: Case, results: tuple[CriterionResult, ...], years: Years) -> tuple[Change, ...]:
    """Ways in which FIT would not hold, each alone: the fewest matched criteria, weakest first; a must-have; the years."""
    required = counted(results)
    must = [r.criterion.name for r in results if r.kind == "required" and r.criterion.must_have and r.matched]
    matched = sorted((r for r in required if r.matched and r.criterion.name not in must), key=lambda r: r.probability)
    spare = sum(r.matched for r in required) - limits(case.job, len(required)).fit
    weakest = tuple(r.criterion.name for r in matched[: spare + 1]) if len(matched) > spare else ()
    alike = tuple(r.criterion.name for r in matched)
    found = [Change(to="BORDERLINE", criteria=weakest, extra_years=None, out_of=alike, reachable=True)] if weakest else []
    found += [Change(to="BORDERLINE", criteria=(name,), extra_years=None, reachable=True) for name in must]
    minimum = limits(case.job, len(required)).fit_months
    fewer = round(float(exact(whole_years(years.relevant)) - minimum / 12), 1)
    if minimum and years.low < minimum:
        found.append(Change(to="BORDERLINE", criteria=(), extra_years=-max(0.1, fewer), reachable=True))
    return tuple(found)
