"""What speaks against, or cannot be seen, weightiest first. Never gaps, schools, employers or age."""

from collections import Counter

from pivots.explain.parts import above_level, below_level, shortfall, sought
from pivots.explain.view import View, is_in_progress, name_of, names, paper_slots
from pivots.explain.words import percent
from pivots.model.assessment import CriterionResult
from pivots.model.evidence import Evidence
from pivots.model.facts import SkillMention
from pivots.model.report import Claim
from pivots.taxonomy import Skill, taxonomy

_MOST = 6
_SAME_WORK = 0.5
"""Closeness from which a headline names the role's own kind of work."""
_NEAREST = 2
"""So many groups of missing criteria are told by what lies nearest to them."""
_EVERYWHERE = {"office_tools", "soft_skills"}
"""Fields that lie next to every role: being near to them says nothing."""
_STALE_MONTHS = 60
"""A required skill unused for five years is worth a question."""


def concerns(view: View) -> tuple[Claim, ...]:
    """Up to six claims. What is not shown has no line to prove it."""
    claims = [
        *_document(view),
        *_headline(view),
        *_must_haves(view),
        *_ruled_out(view),
        *_years(view),
        *_too_short(view),
        *_missing(view),
        *_unclear(view),
        *_named_only(view),
        *_weak(view),
        *_level(view),
        *_gates(view),
        *_above(view),
        *_preferred(view),
    ]
    return tuple(claims[:_MOST])


def _claim(text: str, quotes: tuple[Evidence, ...] | list[Evidence] = ()) -> Claim:
    return Claim(text=text, evidence=tuple(quotes)[:3])


def _document(view: View) -> list[Claim]:
    w, found = view.words, []
    if view.manipulated:
        kinds = [w.term(f"warning.{x.code}") for x in view.resume.warnings if w.has(f"warning.{x.code}")]
        found.append(_claim(w.say("concern.manipulated", kinds=w.join(list(dict.fromkeys(kinds))))))
    if view.unreadable:
        found.append(_claim(w.say("concern.unreadable", percent=percent(view.resume.readable_share))))
    if view.doubts:
        found.append(_claim(w.say("concern.not_understood", reasons=w.join([w.term(f"reason.{code}") for code in view.doubts]))))
    elif not view.work:
        found.append(_claim(w.say("concern.undated")))
    return found


def _must_haves(view: View) -> list[Claim]:
    w = view.words
    against = []
    for result in view.must_haves("contradicted"):
        key = "gate_planned" if result.status == "aspirational" else "gate_against" if result.evidence else "gate_against_plain"
        # The line that gives a date says most of what is planned.
        lines = sorted(result.evidence, key=lambda q: not any(c.isdigit() for c in q.quote)) if key == "gate_planned" else result.evidence
        quote = w.quote(lines[0].quote) if lines else ""
        against.append(_claim(w.say(f"concern.{key}", name=result.criterion.name, quote=quote), lines))
    against += [_paper(view, result) for result in view.unsettled]
    missing = [r.criterion.name for r in view.must_haves("missing") if r not in view.unsettled]
    if missing:
        against.append(_claim(w.say("concern.gate_missing", names=w.join(missing), verb=w.verb(len(missing), "be"))))
    return against


def _paper(view: View, result: CriterionResult) -> Claim:
    """A licence or certificate that is stated, and not as asked for."""
    key = "other_limit" if result.limits_held else "by_title"
    return _claim(view.words.say(f"concern.{key}", **paper_slots(result), quote=_quote(view, result)), result.evidence)


def _quote(view: View, result: CriterionResult) -> str:
    return view.words.quote(result.evidence[0].quote) if result.evidence else ""


def _others(view: View) -> list[CriterionResult]:
    """Required criteria that are not matched and no must-have told above."""
    told = {r.criterion.name for r in (*view.must_haves("contradicted"), *view.must_haves("missing"), *view.unsettled)}
    return [r for r in view.not_matched if r.criterion.name not in told]


def _ruled_out(view: View) -> list[Claim]:
    """What the résumé's own words speak against, one claim a line; then wishes and training."""
    w = view.words
    by_line: dict[int, list[CriterionResult]] = {}
    denied = [r for r in _others(view) if r.evidence and r.status in {"negated", "missing"}]
    for result in denied:
        by_line.setdefault(result.evidence[0].start, []).append(result)
    found = [
        _claim(w.say("concern.negated", names=w.join(names(rs)), verb=w.verb(len(rs), "be"), quote=_quote(view, rs[0])), rs[0].evidence)
        for rs in by_line.values()
    ]
    less = [r for r in _others(view) if r.status in {"aspirational", "coursework"} and r.evidence]
    return (found + [_not_yet(view, r) for r in less])[:3]


def _not_yet(view: View, result: CriterionResult) -> Claim:
    """A wish, training, or a paper under way: of its lines the one that gives a date says when."""
    lines = sorted(result.evidence, key=lambda q: not any(c.isdigit() for c in q.quote)) if is_in_progress(result) else result.evidence
    key = "in_progress" if is_in_progress(result) else result.status
    return _claim(view.words.say(f"concern.{key}", name=result.criterion.name, quote=view.words.quote(lines[0].quote)), lines)


def _too_short(view: View) -> list[Claim]:
    """Shown, but for far less time than asked with just this."""
    return [_short_of_years(view, result) for result in view.too_short]


def _short_of_years(view: View, result: CriterionResult) -> Claim:
    w = view.words
    have, asked = w.duration(result.months or 0), w.count(result.criterion.min_years or 0, "year")
    return _claim(w.say("concern.skill_years", name=result.criterion.name, have=have, asked=asked), result.evidence)


def _missing(view: View) -> list[Claim]:
    silent = [r for r in _others(view) if not r.evidence and r not in view.too_short]
    if not silent:
        return []
    total = view.assessment.required_total
    near = _near(view, silent)
    if near:
        return near
    if len(silent) == 1:
        key = "concern.not_shown_sole" if total == 1 else "concern.not_shown_one"
        return [_claim(view.words.say(key, name=silent[0].criterion.name, total=total))]
    listed = view.words.join(names(silent), limit=8)
    key = "concern.not_shown_all" if len(silent) == total else "concern.not_shown"
    return [_claim(view.words.say(key, names=listed, count=len(silent), total=total))]


def _near(view: View, silent: list[CriterionResult]) -> list[Claim]:
    """What is missing by the used skill of its field that comes nearest, with its line; what has none is told apart. Empty where nothing is near."""
    w, groups = view.words, _by_nearest(view, silent)
    claims = []
    for skill, results in list(groups.items())[:_NEAREST]:
        mention = next(m for m in view.facts.mentions if m.skill == skill and _in_use(view, m))
        text = w.say(
            "concern.near",
            names=w.join(names(results), limit=8),
            verb=w.verb(len(results), "be"),
            near=view.skill_name(mention),
            where=view.where(mention.position),
            quote=w.quote(mention.evidence.quote),
        )
        claims.append(_claim(text, [mention.evidence]))
    told = [r for results in list(groups.values())[:_NEAREST] for r in results]
    rest = [r for r in silent if r not in told]
    if claims and rest:
        claims.append(_claim(w.say("concern.not_near", names=w.join(names(rest), limit=8), verb=w.verb(len(rest), "be"))))
    return claims


def _by_nearest(view: View, silent: list[CriterionResult]) -> dict[str, list[CriterionResult]]:
    """Skill in use -> the missing criteria of its field and sort, the skill of the most lines for each; most criteria first."""
    asked = {skill for r in view.assessment.criteria for skill in r.criterion.skills}
    used = Counter(m.skill for m in view.facts.mentions if m.skill not in asked and _in_use(view, m))
    nearest: dict[tuple[str, bool], str] = {}
    for skill, _ in used.most_common():
        known = taxonomy().known_skill(skill)
        if known is not None and known.field not in _EVERYWHERE:
            nearest.setdefault(_sort(known), skill)
    groups: dict[str, list[CriterionResult]] = {}
    for result in silent:
        sorts = (_sort(known) for s in result.criterion.skills if (known := taxonomy().known_skill(s)) is not None)
        near = next((nearest[sort] for sort in sorts if sort in nearest), None)
        if near is not None:
            groups.setdefault(near, []).append(result)
    return dict(sorted(groups.items(), key=lambda item: -len(item[1])))


def _sort(skill: Skill) -> tuple[str, bool]:
    """The field, and whether it is a tool: a records system lies near to no work at the bedside."""
    return skill.field, skill.kind == "tool"


def _in_use(view: View, mention: SkillMention) -> bool:
    """Shown by a line about work; a title proves a position and is nothing to lie near to."""
    shown = mention.status == "demonstrated" and mention.implied_by is None and mention.position is not None
    return shown and not view.is_heading(mention.evidence)


def _years(view: View) -> list[Claim]:
    minimum, w = view.job.min_years, view.words
    if not minimum or not view.work:
        return []
    asked_years = w.years_asked(minimum, view.job.max_years)
    by_total = shortfall(view, view.total_years)
    quotes = [q for _, p in view.work for q in p.evidence[:1]]
    if by_total:
        return [_claim(w.say("concern.years_total", short=by_total, asked_years=asked_years), quotes)]
    short = shortfall(view, view.relevant_years)
    if not short:
        return []
    relevant, total = w.count(view.relevant_years, "year"), w.count(view.total_years, "year")
    if not view.assessment.relevant_months:
        return [_claim(w.say("concern.years_none_relevant", asked_years=asked_years, total=total), quotes)]
    return [_claim(w.say("concern.years_relevant", short=short, asked_years=asked_years, relevant=relevant, total=total), quotes)]


def _unclear(view: View) -> list[Claim]:
    """What a line may show: the reader sees the line."""
    return [_claim(view.words.say("concern.unclear", name=r.criterion.name, quote=_quote(view, r)), r.evidence) for r in view.unclear[:2]]


def _named_only(view: View) -> list[Claim]:
    only = view.named_only
    if not only:
        return []
    return [
        _claim(
            view.words.say("concern.named_only", names=view.words.join(names(only)), verb=view.words.verb(len(only), "be")),
            [q for r in only for q in r.evidence[:1]],
        )
    ]


def _weak(view: View) -> list[Claim]:
    """Matched, but for less time than asked, long ago, or by wording alone."""
    w, found = view.words, []
    for result in view.required:
        asked = result.criterion.min_years
        if result.matched and asked and result.months is not None and result.months < asked * 12:
            found.append(_short_of_years(view, result))
    loose = [r for r in view.required if r.matched and r.own_words]
    if loose:
        text = w.say("concern.own_words", names=w.join(names(loose)))
        found.append(_claim(text, [q for r in loose for q in r.evidence[:1]]))
    return found + [
        _claim(w.say("concern.last_used", name=name_of(result), when=w.month(since)), result.evidence)
        for result in view.required
        if (since := _stale_since(view, result)) is not None
    ]


def _stale_since(view: View, result: CriterionResult) -> str | None:
    """When a skill was last used, as YYYY-MM, where that is years ago; else None.

    A paper is not used, and what the résumé lists among its skills today is not said to be gone.
    """
    since = result.last_used
    if not result.matched or since is None or result.criterion.category not in {"skill", "domain"}:
        return None
    if view.months_ago(since) < _STALE_MONTHS:
        return None
    listed = any(m.skill in result.criterion.skills and m.position is None and m.status == "claimed" for m in view.facts.mentions)
    return None if listed or _in_touch(view, result) else since


def _in_touch(view: View, result: CriterionResult) -> bool:
    """Whether the current position works with other tools of the skill's field: who runs Kubernetes today has not lost Docker."""
    fields = {known.field for skill in result.criterion.skills if (known := taxonomy().known_skill(skill))}
    now = {n for n, p in view.work if p.current}
    used = (m.skill for m in view.facts.mentions if m.position in now and m.status == "demonstrated")
    return any((known := taxonomy().known_skill(skill)) is not None and known.field in fields for skill in used)


def _headline(view: View) -> list[Claim]:
    """A résumé that gives itself the role's own title while no dated position is of its kind."""
    headline, wanted = view.facts.headline, view.occupation
    if headline is None or wanted is None or view.counted or not view.work:
        return []
    found = taxonomy().match_title(headline.quote, view.resume.language)
    if found is None or taxonomy().closeness(found.occupation, wanted) < _SAME_WORK:
        return []
    held_titles = (taxonomy().match_title(p.title, view.resume.language) for _, p in view.work)
    if any(match and taxonomy().closeness(match.occupation, found.occupation) >= _SAME_WORK for match in held_titles):
        return []  # the headline says what the positions say
    held = view.words.join(view.titles([n for n, _ in view.work]), limit=2)
    return [_claim(view.words.say("concern.headline", quote=view.words.quote(headline.quote), titles=held), [headline])]


def _level(view: View) -> list[Claim]:
    w, found = view.words, []
    looked_for = sought(view)
    if looked_for:
        signal = view.signals("seeks_internship", "seeks_entry_level")[0]
        text = w.say("concern.seeks", sought=looked_for, quote=w.quote(signal.evidence.quote))
        found.append(_claim(text, [signal.evidence]))
    if below_level(view) and view.counted and view.job.seniority:
        own, wanted = w.at_level(view.assessment.candidate_level), w.at_level(view.job.seniority)
        found.append(_claim(w.say("concern.level", own=own, wanted=wanted)))
    elif above_level(view) and view.counted and view.job.seniority:
        own, wanted = w.at_level(view.assessment.candidate_level), w.at_level(view.job.seniority)
        found.append(_claim(w.say("concern.above_level", own=own, wanted=wanted)))
    return found


def _gates(view: View) -> list[Claim]:
    """Languages one step short and degrees not shown: no must-haves, still worth knowing."""
    w, found = view.words, []
    for result in view.gates:
        if result.criterion.category == "language" and result.status == "claimed" and result.probability <= 0.6:
            found.append(_claim(w.say("concern.language_step", name=result.criterion.name), result.evidence))
        elif not result.matched and not result.criterion.must_have:
            found.append(_claim(w.say(f"concern.{_gate_key(result)}", name=result.criterion.name), result.evidence))
    return found


def _gate_key(result: CriterionResult) -> str:
    """Key of the sentence on a gate that is not met, by what it asks for."""
    if result.criterion.category == "education":
        return "education_open" if result.status == "coursework" else "education"
    return "language" if result.criterion.category == "language" else "gate_open"


def _above(view: View) -> list[Claim]:
    """More than was asked for is no fault and costs nothing; both sides should still speak of it."""
    w, most = view.words, view.job.max_years
    if view.assessment.verdict == "NOT_FIT" or not most or view.relevant_years <= most:
        return []
    asked = w.span(view.job.min_years, most) if view.job.min_years else w.number(most)
    relevant = w.count(view.relevant_years, "year")
    return [_claim(w.say("concern.above", relevant=relevant, asked=asked, asked_years=w.years_asked(view.job.min_years or most, most)))]


def _preferred(view: View) -> list[Claim]:
    """Wishes that are open: all of them, or, where the required ones are met, those that remain."""
    w, missing = view.words, [r for r in view.preferred if not r.matched]
    if not missing or (len(missing) < len(view.preferred) and view.assessment.verdict != "FIT"):
        return []
    key = "concern.preferred_none" if len(missing) == len(view.preferred) else "concern.preferred_open"
    key = "concern.preferred_one" if len(view.preferred) == 1 else key
    return [
        _claim(
            w.say(
                key, total=len(view.preferred), count=len(missing), names=w.join(names(missing), limit=8), verb=w.verb(len(missing), "be")
            )
        )
    ]
