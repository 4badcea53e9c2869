"""A skill of the taxonomy held against its mentions and the certificates."""

from collections.abc import Sequence

from pivots.assess.case import Case
from pivots.assess.finding import BASE, MAX_EVIDENCE, Finding, distinct, missing
from pivots.model.facts import Certification, SkillMention, SkillStatus
from pivots.taxonomy import PAPERS, taxonomy

_BY_LINE_OF_WORK: tuple[SkillStatus, ...] = ("demonstrated", "implied", "claimed", "coursework", "aspirational", "negated")
_SHOWN: tuple[SkillStatus, ...] = ("demonstrated", "implied", "claimed")
_MORE = 0.25
"""A second line of the same status closes this share of the remaining doubt."""
_CEILING = 0.98
_SURELY, _ALMOST = 0.95, 0.8
"""Strengths of implication from which a denial reaches down, and a certificate reaches up."""


def find_skill(case: Case, skill: str, name: str, category: str) -> Finding:
    """What the résumé shows of a taxonomy skill: the strongest reading, with every line that carries it.

    A denial outweighs a bare claim but not use that is shown; for licences and certificates a lapsed or future one outweighs both.
    """
    papers = [c for c in case.facts.certifications if proves(c, skill)]
    mentions = [_settled(case, mention) for mention in case.mentions.get(skill, ())]
    on_paper = _from_papers(papers, skill, name, category)
    in_text = _from_mentions(mentions, name) if mentions else _from_broader(case, skill, name)
    if on_paper.status in {"negated", "aspirational"} and category in PAPERS:
        return on_paper
    best = in_text if on_paper.status == "missing" else max(on_paper, in_text, key=lambda finding: finding.rank)
    other = in_text if best is on_paper else on_paper
    return best._replace(
        evidence=distinct((*best.evidence, *(other.evidence if other.matched else ()))),
        positions=in_text.positions,
        stints=in_text.stints,
        used=best.used or bool(in_text.positions),
        denied=in_text.denied,
    )


def _from_broader(case: Case, skill: str, name: str) -> Finding:
    """Who does no finite element analysis runs no ANSYS: a denial of what a skill implies denies the skill."""
    for implication in taxonomy().implied(skill):
        mentions = case.mentions.get(implication.skill, [])
        if implication.strength >= _SURELY and mentions and all(m.status == "negated" for m in mentions):
            return _from_mentions(mentions, name)
    return missing(name)


def proves(certification: Certification, skill: str) -> bool:
    """Whether a certificate is the skill, or is hardly to be had without it."""
    if certification.skill is None:
        return False
    return certification.skill == skill or any(i.skill == skill and i.strength >= _ALMOST for i in taxonomy().implied(certification.skill))


def _from_papers(papers: Sequence[Certification], skill: str, name: str, category: str) -> Finding:
    """A current certificate proves; one that lapsed, is under way or is planned says that it is not held today."""
    current = [c for c in papers if c.valid is not False]
    if current:
        quotes = distinct(q for c in current for q in c.evidence)
        if category in PAPERS or any(c.skill == skill for c in current):
            return Finding(name, "demonstrated", 0.95, used=True, positions=(), evidence=quotes)
        # An exam in a field proves knowledge of what belongs to it; that it was used is for a person to ask.
        return Finding(name, "implied", 0.85, used=False, positions=(), evidence=quotes)
    if papers:
        quotes = distinct(q for c in papers for q in c.evidence)
        if all(c.pending for c in papers):
            return Finding(name, "aspirational", BASE["negated"], used=False, positions=(), evidence=quotes)
        return Finding(name, "negated", BASE["negated"], used=False, positions=(), evidence=quotes)
    return missing(name)


def _settled(case: Case, mention: SkillMention) -> SkillMention:
    """An implied mention is worth no more than the mention it comes from: a course in EKS implies a course in Kubernetes."""
    if mention.implied_by is None or mention.status != "implied":
        return mention
    source = case.named.get((mention.statement, mention.implied_by), "demonstrated" if mention.position is not None else "claimed")
    return mention if source == "demonstrated" else mention.model_copy(update={"status": source})


def _from_mentions(mentions: Sequence[SkillMention], name: str) -> Finding:
    by_status: dict[SkillStatus, list[SkillMention]] = {}
    for mention in mentions:
        by_status.setdefault(mention.status, []).append(mention)
    if not by_status:
        return missing(name)
    best = _best_status(by_status)
    lines = sorted(by_status[best], key=lambda m: (m.position is None, m.position or 0, m.implied_by is not None, m.evidence.start))
    denied = best != "negated" and "negated" in by_status
    quotes = [m.evidence for m in lines]
    if denied:
        quotes = [*quotes[: MAX_EVIDENCE - 1], by_status["negated"][0].evidence]
    return Finding(
        name=name,
        status=best,
        probability=_probability(best, lines, denied=denied),
        used=best in {"demonstrated", "implied"} or any(m.position is not None for m in lines),
        positions=_positions(by_status),
        stints=_stints(by_status),
        evidence=distinct(quotes),
        denied=denied,
    )


def _best_status(by_status: dict[SkillStatus, list[SkillMention]]) -> SkillStatus:
    best = next(status for status in _BY_LINE_OF_WORK if status in by_status)
    listed_only = best == "claimed" and all(m.position is None for m in by_status["claimed"])
    return "negated" if listed_only and "negated" in by_status else best


def _probability(status: SkillStatus, lines: Sequence[SkillMention], *, denied: bool) -> float:
    first = BASE[status] * max(m.probability for m in lines)
    if status in {"demonstrated", "implied", "claimed"}:
        for _ in lines[1:3]:
            first += (_CEILING - first) * _MORE
    return min(_CEILING, max(0.0, first * (0.9 if denied else 1.0)))


def _stints(by_status: dict[SkillStatus, list[SkillMention]]) -> tuple[tuple[int, int], ...]:
    """The months of a position in which nothing but a stay of stated length shows the skill; several stays add up."""
    stated: dict[int, dict[int, int | None]] = {}
    for status in _SHOWN:
        for mention in by_status.get(status, ()):
            if mention.position is not None:
                stated.setdefault(mention.position, {})[mention.statement] = mention.months
    return tuple((n, sum(m for m in of.values() if m)) for n, of in sorted(stated.items()) if None not in of.values())


def _positions(by_status: dict[SkillStatus, list[SkillMention]]) -> tuple[int, ...]:
    shown = (m.position for status in _SHOWN for m in by_status.get(status, ()))
    return tuple(sorted({number for number in shown if number is not None}))
