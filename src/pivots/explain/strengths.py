"""What speaks for the candidate, weightiest first. True things also where the verdict is a no."""

from collections import Counter

from pivots.explain.outcomes import best_line, kind_of
from pivots.explain.view import View, name_of, names
from pivots.model.assessment import CriterionResult
from pivots.model.evidence import Evidence
from pivots.model.facts import Certification
from pivots.model.report import Claim
from pivots.taxonomy import PAPERS, Skill, taxonomy

_MOST = 6
_BROAD = 4
"""From this many required criteria in use on, they are summed up in one claim before two are told one by one."""
_EVIDENCE = 3
_LISTED = 3
"""From this many skills on a group of them is a list."""
_EVERYWHERE = {"office_tools", "soft_skills"}
"""Fields that lie next to every role and so say nothing about one."""
_EVERYBODYS = {"drivers_license"}
"""Papers that speak for somebody only where they are asked for."""
_OFTEN = 2


def strengths(view: View) -> tuple[Claim, ...]:
    """Up to six claims, each with the lines that carry it."""
    claims = [
        *_skills(view),
        *_years(view),
        *_results(view),
        *_preferred(view),
        *_people(view),
        *_papers(view),
        *_adjacent(view),
        *_listed(view),
    ]
    return tuple(claims[:_MOST])


def _claim(text: str, quotes: tuple[Evidence, ...] | list[Evidence] = ()) -> Claim:
    return Claim(text=text, evidence=tuple({(q.start, q.end): q for q in quotes}.values())[:_EVIDENCE])


def _skills(view: View) -> list[Claim]:
    in_use = view.in_use
    if not in_use:
        return []
    groups = _alike(view, tuple(r for r in in_use if r.criterion.category not in PAPERS))
    told = [group for group in groups if group[0].status != "implied"] or groups
    if len(in_use) >= _BROAD:
        told = [group for group in told if len(group) < _LISTED]  # a longer group would list what the claim above has listed
    single = [_skill(view, group, number) for number, group in enumerate(told[: 2 if len(in_use) >= _BROAD else 3])]
    if len(in_use) < _BROAD:
        held = [r for r in in_use if r.criterion.category in PAPERS]
        papers = _claim(view.words.say("strength.held", names=view.words.join(names(held))), [q for r in held for q in r.evidence[:1]])
        return [papers, *single] if held else single
    shown = [r for r in in_use if r.status == "demonstrated"]
    if len(shown) < _BROAD:
        return single
    key = "strength.all_broad" if len(shown) == view.assessment.required_total else "strength.broad"
    listed = names([r for r in view.required if r in shown])
    text = view.words.say(key, count=len(shown), total=view.assessment.required_total, names=view.words.join(listed, limit=8))
    return [_claim(text, [q for r in shown[:_EVIDENCE] for q in r.evidence[:1]]), *single]


def _listed(view: View) -> list[Claim]:
    """Where nothing is shown in use, what is listed is still something, said last and as what it is."""
    only = view.named_only
    if not only or view.in_use:
        return []
    text = view.words.say(
        "strength.listed", count=len(only), total=view.assessment.required_total, names=view.words.join(names(only), limit=8)
    )
    return [_claim(text, [q for r in only for q in r.evidence[:1]])]


def _alike(view: View, results: tuple[CriterionResult, ...]) -> list[list[CriterionResult]]:
    """Skills used in the same positions over the same time belong in one sentence."""
    groups: dict[tuple[object, ...], list[CriterionResult]] = {}
    for result in results:
        places = tuple(view.shown_at(result))
        alone = not places or result.months is None or result.status == "implied"
        groups.setdefault((result.criterion.name,) if alone else (places, result.months, result.last_used), []).append(result)
    return list(groups.values())


def _skill(view: View, group: list[CriterionResult], variant: int) -> Claim:
    """Skills in use: where, for how long, until when."""
    w, result = view.words, group[0]
    name = w.join([name_of(r) for r in group])
    quotes = [q for r in group for q in r.evidence[: 1 if len(group) > 1 else _EVIDENCE]]
    places = view.shown_at(result)
    if result.status == "implied" and (source := _implied_by(view, result)):
        return _claim(w.say("strength.implied", skill=name, source=source), quotes)
    if not places or result.months is None or result.last_used is None:
        return _claim(_undated(view, result, name), quotes)
    facts = {"skill": name, "duration": w.duration(result.months), "last": w.month(result.last_used)}
    craft = "" if all(_is_tool(r) for r in group) else "_craft"
    position = view.facts.positions[places[0]]
    if len(places) > 1:
        key = "strength.several_now" if position.current else "strength.several"
        count = f"{w.number_word(len(places))} {w.form(len(places), 'position')}"
        return _claim(w.say(f"{key}{craft}", variant, count=count, **facts), quotes)
    key = "strength.now_one" if position.current else "strength.past_one"
    return _claim(w.say(f"{key}{craft}", variant, title=view.as_role(position), **facts), quotes)


def _is_tool(result: CriterionResult) -> bool:
    """A tool is used; a method or a field of work is not."""
    kinds = {skill.kind for name in result.criterion.skills if (skill := taxonomy().known_skill(name)) is not None}
    return kinds == {"tool"} or (result.criterion.category == "skill" and not kinds)


def _undated(view: View, result: CriterionResult, name: str) -> str:
    w, statements = view.words, view.statements_of(result)
    if result.evidence and (not statements or result.criterion.category in PAPERS):
        return w.say("strength.proved", skill=name)
    place = f"place.{statements[0].section}" if statements else "place.other"
    return w.say("strength.undated", skill=name, place=w.term(place if w.has(place) else "place.other"))


def _implied_by(view: View, result: CriterionResult) -> str:
    for mention in view.mentions(result):
        if mention.implied_by is not None:
            known = taxonomy().known_skill(mention.implied_by)
            return known.name if known is not None else ""
    return ""


def _years(view: View) -> list[Claim]:
    minimum = view.job.min_years
    if not minimum or view.relevant_years < minimum or view.years_are_of_a_skill:
        return []
    years = view.words.count(view.relevant_years, "year")
    quotes = [q for n, p in view.work if n in view.counted for q in p.evidence[:1]]
    return [
        _claim(
            view.words.say(
                "strength.years", relevant=years, minimum=view.words.number(minimum), minimum_years=view.words.years_asked(minimum)
            ),
            quotes,
        )
    ]


def _results(view: View) -> list[Claim]:
    """Up to two quoted results; the one told in the summary comes first, since its proof belongs here."""
    best = best_line(view)
    found = sorted(view.results, key=lambda a: best is None or a.evidence != best[1])
    claims = []
    for variant, item in enumerate(found[:2]):
        text = view.words.say(
            f"strength.{kind_of(item)}", variant, where=view.where(item.position), quote=view.words.quote(item.evidence.quote)
        )
        claims.append(_claim(text, [item.evidence]))
    return claims


def _preferred(view: View) -> list[Claim]:
    shown = [r for r in view.preferred if r.matched and not r.verify]
    if not shown:
        return []
    key = "strength.preferred_one" if len(view.preferred) == 1 else "strength.preferred"
    text = view.words.say(key, count=len(shown), total=len(view.preferred), names=view.words.join(names(shown)))
    return [_claim(text, [q for r in shown for q in r.evidence[:1]])]


def _people(view: View) -> list[Claim]:
    told = {a.evidence.start for a in view.results[:2]}
    for kind in ("leadership", "mentoring", "ownership", "initiative"):
        for signal in view.signals(kind):
            if signal.position is not None and signal.evidence.start not in told and view.is_quotable(signal.evidence):
                quote = view.words.quote(signal.evidence.quote)
                return [_claim(view.words.say(f"strength.{kind}", where=view.where(signal.position), quote=quote), [signal.evidence])]
    return []


def _papers(view: View) -> list[Claim]:
    w, claims = view.words, []
    known = [entry for entry in view.facts.education if w.has(f"education.{entry.level}") and entry.level != "secondary"]
    if known:
        best = known[0]
        field = w.term("strength.in_field", field=best.field) if best.field else ""
        key = "strength.education_open" if best.completed is False else "strength.education"
        claims.append(_claim(w.say(key, degree=w.term(f"education.{best.level}"), field=field), best.evidence))
    told = {skill for r in (*view.required, *view.preferred) if r.matched for skill in r.criterion.skills}
    valid = [c for c in view.facts.certifications if c.valid is not False and c.skill not in told and _bears_on_role(view, c)]
    if valid:
        text = w.say("strength.certificate", names=w.join([view.paper_name(c) for c in valid], limit=3))
        claims.append(_claim(text, [q for c in valid for q in c.evidence[:1]]))
    return claims


def _bears_on_role(view: View, paper: Certification) -> bool:
    """A paper that is asked for, of a field that the role works in, or, unknown to the tables, of somebody who does such work."""
    skill = taxonomy().known_skill(paper.skill)
    if skill is None:
        return bool(view.counted)
    asked = {s for r in view.assessment.criteria for s in r.criterion.skills}
    return skill.id in asked or (skill.field in _fields(view) and skill.id not in _EVERYBODYS)


def _adjacent(view: View) -> list[Claim]:
    """Skills of the job's own field that it does not ask for; worth telling where little else is."""
    fields = _fields(view)
    asked = {skill for r in (*view.required, *view.preferred) for skill in r.criterion.skills}
    asked |= {paper.skill for paper in view.facts.certifications if paper.skill is not None}
    found: dict[str, Evidence] = {}
    for mention in view.facts.mentions:
        used = mention.implied_by is None and mention.status in {"demonstrated", "claimed"}
        if mention.skill in asked or not used or view.is_heading(mention.evidence):
            continue
        skill = taxonomy().known_skill(mention.skill)
        if skill is not None and skill.field in fields - _EVERYWHERE:
            found.setdefault(view.skill_name(mention), mention.evidence)
    if not found:
        return []
    listed = view.words.join(list(found)[:4])
    return [_claim(view.words.say("strength.adjacent", skills=listed, lie=view.words.verb(len(found), "lie")), list(found.values()))]


def _fields(view: View) -> set[str]:
    """Fields of the taxonomy that the role works in: that of most required criteria, and every other that two of them come from."""
    told = Counter(field for r in view.required for field in {known.field for known in _known(r)})
    most = max(told.values(), default=0)
    return {field for field, count in told.items() if count == most or count >= _OFTEN}


def _known(result: CriterionResult) -> list[Skill]:
    return [known for skill in result.criterion.skills if (known := taxonomy().known_skill(skill)) is not None]
