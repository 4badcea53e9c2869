"""The career in two to four sentences, and the candidate's own words on what comes next."""

from collections import Counter

from pivots.explain.view import View
from pivots.model.facts import WORK_KINDS, Position, SkillMention
from pivots.taxonomy import taxonomy

_EARLIER = 3
_SKILLS = 4
_KINDS = {"skill", "tool", "method", "domain"}


def overview(view: View) -> str:
    """Positions from the latest backwards, what of it is relevant, the skills used most, and what the résumé says of its own aims."""
    sentences = [_latest(view), _earlier(view), _relevant(view), _skills(view), _beside(view)]
    career = [sentence for sentence in sentences if sentence][:4]
    own = _own_aims(view)
    return " ".join([*career, own] if own else career)


def _latest(view: View) -> str:
    if not view.work:
        return view.words.say("overview.unread" if "dates_unread" in view.doubts else "overview.none")
    position = view.work[0][1]
    start, end = _edges(view, position)
    title, duration, kind = view.as_role(position), view.words.duration(position.months), _kind(view, position)
    key = "overview.now" if position.current else "overview.last"
    return view.words.say(key, start=start, end=end, title=title, duration=duration, kind=kind)


def _edges(view: View, position: Position) -> tuple[str, str]:
    """First and last month as stated."""
    edges = []
    for edge in (position.start, position.end):
        stated = "" if edge is None else str(edge.year) if edge.month is None else f"{edge.year}-{edge.month:02d}"
        edges.append(view.words.month(stated) if stated else "")
    return edges[0], edges[1]


def _kind(view: View, position: Position) -> str:
    """Kind of the work and terms of its contract, where they are not those of a permanent post."""
    w = view.words
    keys = [f"kind.{kind}" for kind in (position.kind, *view.terms_of(position))]
    said = [w.term(key) for key in keys if w.has(key)]
    return "".join(w.term("overview.also_kind", kind=kind) for kind in dict.fromkeys(said))


def _own_aims(view: View) -> str:
    quotes = [view.words.quote(signal.evidence.quote) for signal in view.own_words_on_aims()]
    return view.words.say("overview.own_aims", quotes=view.words.join(quotes)) if quotes else ""


def _earlier(view: View) -> str:
    w, earlier = view.words, [p for _, p in view.work[1:]]
    if not earlier:
        return ""
    shown = earlier if len(earlier) <= _EARLIER + 1 else earlier[:_EARLIER]
    alike: dict[tuple[str, str], list[str]] = {}
    for p in shown:
        alike.setdefault((view.title(p), _kind(view, p)), []).append(w.duration(p.months))
    listed = [w.term("overview.entry", title=title, duration=w.join(times), kind=kind) for (title, kind), times in alike.items()]
    rest = len(earlier) - len(shown)
    if rest:
        listed.append(w.term("overview.more", count=rest, positions=w.form(rest, "position")))
    return w.say("overview.before", listed=w.join(listed))


def _relevant(view: View) -> str:
    w, work = view.words, [n for n, _ in view.work]
    counted = [n for n in work if n in view.counted]
    if not work:
        return ""
    if not counted:
        return w.say("overview.relevant_none")
    if len(counted) == len(work):
        return w.say("overview.relevant_all")
    total = w.count(view.total_years, "year")
    return w.say(
        "overview.relevant_some",
        titles=w.join(view.titles(counted), limit=3),
        years=w.number(view.relevant_years),
        total=total,
        relevant_years=w.count(view.relevant_years, "year"),
    )


def _skills(view: View) -> str:
    """Skills used in the most positions, then in the most lines; those the job asks for first among equals."""
    asked = {skill for r in view.assessment.criteria for skill in r.criterion.skills}
    used = [m for m in view.facts.mentions if m.status == "demonstrated" and m.implied_by is None and m.position is not None]
    first: dict[str, SkillMention] = {}
    for mention in used:
        first.setdefault(mention.skill, mention)
    lines = Counter(m.skill for m in used)
    places = Counter(skill for skill, _ in {(m.skill, m.position) for m in used})
    ranked = sorted(lines, key=lambda s: (-places[s], -lines[s], s not in asked, s))
    found = []
    for skill in ranked:
        known = taxonomy().known_skill(skill)
        if known is None:
            continue
        if known.kind in _KINDS:
            found.append(view.skill_name(first[skill]))
        if len(found) == _SKILLS:
            break
    return view.words.say("overview.skills", skills=view.words.join(found)) if len(found) > 1 else ""


def _beside(view: View) -> str:
    undated = [view.title(p) for p in view.facts.positions if p.kind in WORK_KINDS and p.interval is None]
    if undated:
        return view.words.say(
            "overview.undated",
            titles=view.words.join(undated, limit=2),
            carry=view.words.verb(len(undated), "carry"),
            verb=view.words.verb(len(undated), "be"),
        )
    return view.words.say("overview.volunteering") if any(p.kind == "volunteering" for p in view.facts.positions) else ""
