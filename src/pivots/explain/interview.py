"""Questions tied to what is unproven, in the candidate's own context."""

from collections import Counter

from pivots.explain.duties import open_duties
from pivots.explain.outcomes import kind_of
from pivots.explain.parts import above_level, alternative, shortfall, sought, uncertain
from pivots.explain.view import View, is_in_progress, name_of, paper_slots
from pivots.explain.words import field_groups
from pivots.model.assessment import CriterionResult
from pivots.model.facts import WORK_KINDS
from pivots.taxonomy import Occupation, taxonomy

_MOST = 6
_OPEN = 3
_LARGE_GAP = 3
"""Years by which a stated number may lie above what the dates add up to before it is worth a question."""
_TRADES = ("47-", "49-", "51-", "17-3")
"""SOC 2018: construction and extraction; installation, maintenance and repair; production; engineering technicians."""
_LATEST = 4
"""So many of the latest positions tell how somebody works."""
_TELLING_WORDS = 5
"""A line of fewer words (``Cycle counts``) gives nothing to go into."""


def interview_focus(view: View) -> tuple[str, ...]:
    """Up to six questions. For a candidate who does not fit: which role would suit, and what to ask there."""
    if view.assessment.verdict == "NOT_FIT":
        return tuple(_not_fit(view)[:_MOST])
    if view.manipulated:
        return tuple(view.words.say(f"interview.{key}") for key in ("original", "clean_copy", "again"))
    document = [view.words.say("interview.original")] if view.unreadable or view.doubts else []
    questions = [
        *document,
        *_must_haves(view),
        *_open_points(view),
        *_years(view),
        *_depth(view, _group(view)),
        *_motive(view),
        *_stated(view),
        *_contracts(view),
    ]
    duties = [view.words.say("interview.duty", n, quote=view.words.quote(duty)) for n, duty in enumerate(open_duties(view))]
    kept = [*_own_aims(view)[:1], *duties[:1]]  # places are kept for the candidate's own words and for what the role itself is about
    own = list(dict.fromkeys(questions))[: _MOST - len(kept)]
    return tuple([*own, *kept, *duties[1:]][:_MOST])


def _own_aims(view: View) -> list[str]:
    """What somebody says of their own aims, hours, place or start is asked about; it weighs nothing."""
    told = [] if sought(view) else view.own_words_on_aims()
    return [view.words.say(f"interview.own_{signal.kind}", quote=view.words.quote(signal.evidence.quote)) for signal in told]


def _contracts(view: View) -> list[str]:
    """Who has worked for limited times or on own account of late is asked what they look for."""
    latest = [p for _, p in view.work if p.kind in WORK_KINDS - {"internship", "apprenticeship"}][:_LATEST]
    limited = [p for p in latest if p.kind == "freelance" or {"fixed_term", "agency", "seasonal"} & set(view.terms_of(p))]
    if len(latest) < 2 or 2 * len(limited) <= len(latest):
        return []
    since = min((p.start.year for p in limited if p.start is not None), default=None)
    listed = view.words.join(list(dict.fromkeys(view.title(p) for p in limited)))
    return [view.words.say("interview.limited_contracts", since=since, listed=listed)] if since else []


def _must_haves(view: View) -> list[str]:
    w = view.words
    asked = []
    for result in (*view.must_haves("missing"), *view.must_haves("contradicted")):
        key = "interview.language" if result.criterion.category == "language" else "interview.gate"
        if result not in view.unsettled:
            asked.append(w.say(key, name=result.criterion.name))
    asked = [_paper(view, r) for r in view.required if r in view.unsettled or (r.matched and r.limits_open)] + asked
    short = [r for r in view.gates if r.criterion.category == "language" and r.status == "claimed"]
    return asked + [w.say("interview.language", name=r.criterion.name) for r in short]


def _paper(view: View, result: CriterionResult) -> str:
    """What to ask of a licence that is stated otherwise than asked for, by a title alone, or without its limits."""
    key = "other_limit" if result.limits_held else "by_title" if result.by_title else "limit_open"
    return view.words.say(f"interview.{key}", **paper_slots(result))


def _open_points(view: View) -> list[str]:
    """One question for each required criterion that a conversation can settle."""
    told = {r.criterion.name for r in (*view.must_haves("missing"), *view.must_haves("contradicted"), *view.unsettled)}
    open_ones = [r for r in uncertain(view) if r.criterion.name not in told]
    return [_question(view, result, number) for number, result in enumerate(open_ones[:_OPEN])]


def _question(view: View, result: CriterionResult, number: int) -> str:
    w, name = view.words, name_of(result)
    standing = _standing(result)
    if standing:
        return w.say(f"interview.{standing}", skill=name, quote=w.quote(result.evidence[0].quote) if result.evidence else "")
    if result in view.too_short:
        have, asked = w.duration(result.months or 0), w.count(result.criterion.min_years or 0, "year")
        return w.say("interview.too_short", skill=name, have=have, asked=asked)
    question = _ask(view, result, number)
    if result.status == "implied" and result.met_by:
        return w.say("interview.implied", skill=name, source=_source(view, result), question=question)
    return w.say("interview.named" if result.matched else "interview.missing", skill=name, question=question)


def _standing(result: CriterionResult) -> str:
    """Key of the question where the standing alone says what to ask; empty where the skill does."""
    if result.status == "negated" or (result.status == "missing" and result.evidence):
        return "negated" if _is_tool(result) else "negated_craft"
    if is_in_progress(result):
        return "in_progress"
    if result.near:
        return "unclear"
    if result.own_words and result.status == "demonstrated":
        return "own_words"
    return "coursework" if result.status == "coursework" else ""


def _is_tool(result: CriterionResult) -> bool:
    """A tool is replaced by another one; a field of work, a paper or a method is not."""
    kinds = {known.kind for skill in result.criterion.skills if (known := taxonomy().known_skill(skill)) is not None}
    return kinds == {"tool"}


def _source(view: View, result: CriterionResult) -> str:
    by = next((m.implied_by for m in view.mentions(result) if m.implied_by is not None), None)
    skill = taxonomy().known_skill(by)
    return skill.name if skill else view.words.term("place.other")


def _ask(view: View, result: CriterionResult, number: int) -> str:
    """The most specific question there is: for the skill, for its field, for the category."""
    w, criterion = view.words, result.criterion
    if criterion.category in {"licence", "certification", "domain"}:
        table = w.question("category", criterion.category)
        return table[number % len(table)].format(skill=criterion.name)
    for skill in criterion.skills:
        if found := w.question("skill", skill):
            return found[0]
    fields = [known.field for skill in criterion.skills if (known := taxonomy().known_skill(skill)) is not None]
    table = next((found for field in fields if (found := w.question("field", field))), w.question("category", "skill"))
    return table[number % len(table)].format(skill=criterion.name)


def _years(view: View) -> list[str]:
    short = shortfall(view, view.relevant_years, to_maximum=False)
    if not short or not view.work:
        return []
    outside = [n for n, _ in view.work if n not in view.counted]
    if not outside:
        return [view.words.say("interview.overlap")]
    return [view.words.say("interview.years", short=short, title=view.as_role(view.facts.positions[outside[0]]))]


def _depth(view: View, group: str) -> list[str]:
    """Into the candidate's own lines: quoted results by what they tell, then the evidence of the longest-used skills."""
    quotes: dict[str, str] = {a.evidence.quote: kind_of(a) for a in view.results}
    for result in view.in_use:
        for statement, quote in zip(view.statements_of(result), result.evidence, strict=False):
            told = statement.position is not None and statement.status == "demonstrated"
            if told and view.is_quotable(quote):
                quotes.setdefault(quote.quote, "work")
    papers = {q.quote for c in view.facts.certifications for q in c.evidence}
    quotes = {quoted: kind for quoted, kind in quotes.items() if len(quoted.split()) >= _TELLING_WORDS and quoted not in papers}
    asked: Counter[str] = Counter()
    questions = []
    for quoted, kind in list(quotes.items())[:3]:
        questions.append(_into(view, quoted, kind, asked[kind], group))
        asked[kind] += 1
    return questions


def _into(view: View, quoted: str, kind: str, variant: int, group: str) -> str:
    """A question about a line as people of a group of fields would put it; the first of a kind, since the next one would sound alike."""
    quote = view.words.quote(quoted)
    own = view.words.question("depth", f"{group}_{kind}")
    if own and variant == 0:
        return own[0].format(quote=quote)
    return view.words.say(f"interview.depth_{kind}", variant, quote=quote)


def _group(view: View) -> str:
    """The group of the trades, else of the occupation's field, else of the fields of most required skills; empty where none is known."""
    occupation = _occupation(view)
    if occupation is not None:
        return "trades" if occupation.soc.startswith(_TRADES) else field_groups().get(occupation.field, "")
    fields = Counter(known.field for r in view.required for s in r.criterion.skills if (known := taxonomy().known_skill(s)) is not None)
    groups = Counter(dict.fromkeys(sorted(set(field_groups().values())), 0))
    for field, count in fields.items():
        if field in field_groups():
            groups[field_groups()[field]] += count
    group, count = groups.most_common(1)[0]
    return group if count else ""


def _occupation(view: View) -> Occupation | None:
    """None also for an occupation of a hand-edited job that no table holds."""
    try:
        return taxonomy().occupation(view.occupation) if view.occupation is not None else None
    except KeyError:
        return None


def _motive(view: View) -> list[str]:
    looked_for, wanted = sought(view), view.job.seniority
    if not looked_for or not wanted:
        return []
    return [view.words.say("interview.motive", sought=looked_for, a_level=view.words.article(view.words.level(wanted)))]


def _stated(view: View) -> list[str]:
    """Years that the résumé claims and its dates do not hold, and a step down: what a recruiter would ask."""
    w, found = view.words, []
    claimed = max((s.value or 0.0 for s in view.signals("stated_years")), default=0.0)
    if view.work and claimed - view.total_years >= _LARGE_GAP:
        found.append(w.say("interview.stated_years", stated=w.count(claimed, "year"), total=w.count(view.total_years, "year")))
    if above_level(view) and view.counted and view.job.seniority:
        own, wanted = w.at_level(view.assessment.candidate_level), w.at_level(view.job.seniority)
        found.append(w.say("interview.above_level", own=own, wanted=wanted))
    return found


def _not_fit(view: View) -> list[str]:
    w = view.words
    said = [w.say("interview.not_advised", alternative=_alternative(view))]
    elsewhere = alternative(view) == "field" or not view.counted
    questions = [*_depth(view, "" if elsewhere else _group(view))[:2], *([] if elsewhere else _settling(view))]
    return said + [w.say("interview.if_considered", question=q) if n == 0 else q for n, q in enumerate(questions)]


def _settling(view: View) -> list[str]:
    """Of the open criteria only those the résumé touches: the rest would be an examination."""
    touched = [r for r in uncertain(view) if r.status in {"claimed", "implied", "coursework"}]
    return [_question(view, result, number) for number, result in enumerate(touched[:2])]


def _alternative(view: View) -> str:
    w, kind = view.words, alternative(view)
    if kind == "level":
        title = view.as_role(view.facts.positions[min(view.counted)])
        return w.term("interview.alternative_level", a_level=w.article(w.level(view.assessment.candidate_level)), title=title)
    if view.main is not None and (kind == "field" or (kind == "none" and view.main.title)):
        return w.term("interview.alternative_field", title=view.as_role(view.main))
    return w.term(f"interview.alternative_{kind}")
