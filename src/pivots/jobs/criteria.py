"""All criteria of a posting, from its units.

What counts as required: what the requirement sections ask for; what the duties demand in so many words; and, where the
requirement sections name hardly any skill, the skills the duties are done with (as postings in German and for nurses are
often written).
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pivots.jobs.calling import is_form
from pivots.jobs.cues import Force, demands, force_at, is_mandatory
from pivots.jobs.drafts import Draft, either_paper, items_apart
from pivots.jobs.education import find_education
from pivots.jobs.gates import checks_elsewhere, find_gates
from pivots.jobs.generic import is_of_title, is_whole_trade
from pivots.jobs.groups import Group, read_groups
from pivots.jobs.languages import find_languages
from pivots.jobs.leading import leads_people, spans_of_teams
from pivots.jobs.limits import with_limits
from pivots.jobs.mentions import find_matches
from pivots.jobs.merging import merged
from pivots.jobs.own_words import SHORT, either, own_words
from pivots.jobs.phrases import alternatives, is_domain, noun_phrase, soft
from pivots.jobs.recap import apart, not_said, of_recap, sums_up
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue, number_words
from pivots.jobs.text import Span, capital, clauses, joined_names, segments, sentences
from pivots.jobs.told import Deeds, is_running_text, of_deeds, told_to_reader, without_others_part
from pivots.jobs.trade import belongs, follows, trade_of
from pivots.jobs.two_verbs import with_verbs_joined
from pivots.jobs.whole_items import whole_item
from pivots.jobs.years import Years, find_years
from pivots.model.job import COUNTED, Criterion, CriterionCategory
from pivots.taxonomy import PAPERS, SkillMatch, speaks_of_paper, taxonomy

FEW = 3
"""Fewer hard skills than this among the requirements: the duties carry the criteria."""
ENOUGH = 5
"""So many demands of any kind say what the work needs, whether the tables know them or not."""
_CATEGORIES: dict[str, CriterionCategory] = {"licence": "licence", "certification": "certification", "domain": "domain"}
_SURE = 0.5
_MATTERS = frozenset({"skill", "method", "domain"})
_BESIDE_A_DEGREE = frozenset({"certification", "tool"})
_AND = re.compile(r"\b(?:and|und|et|y)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|towards?|across|zwischen|entre|hacia|vers)\s(?:[\w-]+\s)?$", re.IGNORECASE)
"""What stands behind says where: ``BGP towards carriers or between data centres``."""
_NEAR = 15
_NEAR_WITH = 40


class Criteria(NamedTuple):
    required: tuple[Criterion, ...]
    preferred: tuple[Criterion, ...]


def collect(units: Iterable[Unit], occupation: str | None, title: str = "", deeds: Deeds | None = None) -> Criteria:
    """Required and preferred criteria in the order of the posting, requirement sections first.

    ``occupation``: taxonomy id of the job's occupation, None when unknown. ``deeds``: reads competences from what is done; None: only names count.
    """
    units = list(units)
    listed = apart(unit for unit in units if unit.section in {"need", "wish", "duty", "other", "header", "company"})
    recaps = [unit for unit in listed if sums_up(unit)]
    listed = [unit for unit in listed if not sums_up(unit)]
    asked = _asked(listed, occupation, title)
    few, running = _says_little(asked), is_running_text(listed)
    around = [without_others_part(unit) for unit in listed if unit.section in {"duty", "other", "header"}]
    checks = list(checks_elsewhere(units))
    rest = [*checks, *_around(around, deeds, few=few, running=running, all_names=False)]
    if running and _says_little([*asked, *rest]):
        rest = [*checks, *_around(around, deeds, few=few, running=running, all_names=True)]
    summed = [draft for unit in recaps for draft in read_unit(unit._replace(section="need"))]
    rest = of_recap(rest, recaps, summed)
    duties = [draft for draft in rest if draft.demanded or ((few or recaps or running) and draft.force == "need")]
    asked += not_said(summed, [*asked, *duties])
    named = {
        skill for draft in asked if draft.force == "need" for skill in draft.criterion.skills if draft.criterion.category != "language"
    }
    fields, typical = trade_of(occupation, [*asked, *duties])
    of_trade = [draft for draft in duties if draft.demanded or belongs(draft.criterion, fields, typical)]
    counted = any(draft.criterion.category in COUNTED for draft in [*asked, *of_trade] if draft.force == "need")
    duties = of_trade if counted else duties
    drafts = [*asked, *(draft for draft in duties if draft.force == "wish" or not follows(draft, named))]
    required = merged(draft.criterion for draft in drafts if draft.force == "need")
    taken = {skill for criterion in required for skill in criterion.skills}
    preferred = merged(draft.criterion for draft in drafts if draft.force == "wish")
    names = {criterion.name for criterion in required}
    return Criteria(required, tuple(c for c in preferred if c.name not in names and (not c.skills or not set(c.skills) <= taken)))


def _around(units: list[Unit], deeds: Deeds | None, *, few: bool, running: bool, all_names: bool) -> list[Draft]:
    """What stands outside of the requirements: of running text what it tells the reader to do, and ``all_names`` of the work where that says little."""
    out: list[Draft] = []
    for unit in units:
        out += told_to_reader(unit, read_unit, all_names=all_names) if running else read_unit(unit)
        if deeds and (running or (few and unit.section == "duty" and not unit.listed)):
            out += of_deeds(unit, deeds, out)
    return out


def _asked(listed: list[Unit], occupation: str | None, title: str) -> list[Draft]:
    """What the sections of requirements and wishes ask for, without what says no more than the title."""
    drafts = _without_settings([draft for unit in listed if unit.section in {"need", "wish"} for draft in read_unit(unit)])
    return items_apart(
        [
            draft
            for draft in drafts
            if not (draft.field_of_years and (is_of_title(draft.criterion.name, title) or is_whole_trade(draft.criterion, occupation)))
        ]
    )


def _says_little(asked: list[Draft]) -> bool:
    """Whether the requirements name so little that the duties must carry the criteria: few known skills, and few others."""
    counted = [d.criterion for d in asked if d.force == "need" and d.criterion.category in COUNTED]
    known = sum(criterion.category == "skill" and bool(criterion.skills) for criterion in counted)
    return known < FEW and len(counted) < ENOUGH


def _without_settings(drafts: list[Draft]) -> list[Draft]:
    """Without the field that years are to be worked in where an item asks for the same by a name of its own."""
    named = {skill for draft in drafts if not draft.field_of_years for skill in draft.criterion.skills}
    return [draft for draft in drafts if not draft.field_of_years or not draft.criterion.skills or not set(draft.criterion.skills) <= named]


def read_unit(unit: Unit) -> list[Draft]:
    """What one paragraph, list item or cell asks for."""
    return with_verbs_joined(unit, _read_unit)


def _read_unit(unit: Unit) -> list[Draft]:
    in_section = unit.section in {"need", "wish"}
    matches = _effective_matches(unit)
    drafts = [draft for sentence in sentences(unit.text) for draft in _facts(unit, sentence, in_section)]
    taken = {skill for draft in drafts for skill in draft.criterion.skills}
    named = _named_domain(unit)
    if named:
        return [*drafts, named]
    mixed = either(unit, matches) if in_section and unit.listed and not drafts else None
    if mixed:
        return [mixed]
    groups = [group for group in read_groups(unit.text, matches) if not group.ids() & taken]
    found = [_group_draft(unit, group) for group in groups]
    if in_section:
        found += own_words(unit, matches, bool(drafts))
    found = [draft for draft in found if not _is_degree_again(draft, drafts)]
    named_by_skill = {draft.criterion.name for draft in found if draft}
    drafts = [draft for draft in drafts if draft.criterion.category != "education" or draft.criterion.name not in named_by_skill]
    if (led := leads_people(unit)) and not set(led.criterion.skills) & {skill for draft in found for skill in draft.criterion.skills}:
        found.append(led)
    order = either_paper(unit.text, [*drafts, *(draft for draft in found if draft)])
    if in_section and not order and (whole := whole_item(unit)):
        return [whole]
    return [draft for draft in order if draft.force != "waived"]


def _is_degree_again(draft: Draft, facts: list[Draft]) -> bool:
    """Whether a certificate of the tables is the degree that the sentence was already read as (``Associate degree in nursing``), or the trade learned
    that it names (``Ausbildung als Elektroniker für Betriebstechnik``).
    """
    if draft.criterion.category != "certification":
        return False
    names = [_bare(name) for name in draft.criterion.any_of or (draft.criterion.name,)]
    learned = [_bare(f.criterion.name) for f in facts if f.criterion.category == "education" and f.criterion.level == "vocational"]
    if any(all(name in text for name in names) for text in learned):
        return True
    if len(draft.criterion.skills) != 1:
        return False
    degree = find_education(taxonomy().skill(draft.criterion.skills[0]).name)
    same = (f for f in facts if f.criterion.category == "education" and f.force == draft.force)
    return degree is not None and any(f.criterion.level == degree[0].level and f.criterion.name != draft.criterion.name for f in same)


def _bare(name: str) -> str:
    """Without punctuation and capitals: ``CAP: Cuisine`` is ``CAP Cuisine``."""
    return " ".join(re.findall(r"\w+", name.casefold()))


def _named_domain(unit: Unit) -> Draft | None:
    """``Pricing, logistics or payments domain``: branches of trade in the posting's words, known to the taxonomy or not."""
    if unit.section not in {"need", "wish"} or not unit.listed or not is_domain(unit.text):
        return None
    phrase = noun_phrase(unit.text.split(";")[0].replace(",", "\u201a")) if "," in unit.text else noun_phrase(unit.text)
    names = alternatives(phrase.replace("\u201a", ",")) if phrase else []
    if (
        not names
        or phrase is None
        or any(m.probability >= _SURE and taxonomy().skill(m.skill).kind == "tool" for m in find_matches(unit.text))
    ):
        return None
    known = [found.id for name in names if (found := taxonomy().resolve_skill(name))]
    criterion = Criterion(name=phrase.replace("\u201a", ","), any_of=tuple(names), category="domain", skills=tuple(known), source=unit.text)
    return Draft(criterion, force_at(unit.text, 0, "wish" if unit.section == "wish" else "need"), demanded=True)


def _effective_matches(unit: Unit) -> list[SkillMatch]:
    """Names in the unit that can be demands: not those of a degree, of years in a role, or of somebody else's part."""
    out = []
    papers = [(criterion.skills, a, b) for criterion, a, b in find_gates(unit.text)]
    found = [m for m in find_matches(unit.text) if not any(a <= m.start < b and m.skill not in skills for skills, a, b in papers)]
    led = spans_of_teams(unit.text)
    found = [m for m in found if not any(a <= m.start and m.end <= b for a, b in led) or taxonomy().skill(m.skill).kind not in _MATTERS]
    for sentence in sentences(unit.text):
        for span in clauses(unit.text, sentence):
            words = unit.text[span.start : span.end]
            matches = [m for m in found if span.start <= m.start and m.end <= span.end]
            languages = [at for _, at in find_languages(words, in_section=unit.section in {"need", "wish"})]
            first = min([*languages, *(m.start - span.start for m in matches)], default=0)
            out += [
                m
                for m in matches
                if _can_be_demand(unit, words, m, span.start)
                and not _is_purpose(words, m.start - span.start, first, languages)
                and not _is_setting(words, m, span.start, first)
            ]
    return out


def _is_setting(words: str, match: SkillMatch, offset: int, first: int) -> bool:
    """Whether a branch of trade only says where the skill named before it is used (``standard costing in a manufacturing company``)."""
    at, end = match.start - offset, match.end - offset
    if first < at and _BETWEEN.search(words, 0, at) and taxonomy().skill(match.skill).kind in _MATTERS:
        return True
    if taxonomy().skill(match.skill).kind != "domain":
        return False
    return any(first < hit.start() <= at and end <= hit.end() for hit in cue("setting").finditer(words))


def _is_purpose(words: str, at: int, first: int, languages: list[int]) -> bool:
    """Whether the name at ``at`` only says what something asked for before it is needed for.

    ``first``: where the first thing asked for stands; ``languages``: where languages are named (``English for commissioning abroad``).
    """
    if any(first < hit.start() < at for hit in cue("purpose").finditer(words)):
        return True
    behind = [words[start:at] for start in languages if start < at]
    if behind and re.match(r"[^,;]*:", behind[-1]):
        return True  # "German B2: all briefings are held in it"
    return bool(behind) and bool(cue("use").search(behind[-1])) and not re.search(r"[,;]", behind[-1]) and not _AND.search(behind[-1])


def _can_be_demand(unit: Unit, words: str, match: SkillMatch, offset: int) -> bool:
    kind = taxonomy().skill(match.skill).kind
    if kind in _MATTERS and cue("attitude").match(words.lstrip(" -•")):
        return False
    if unit.section in {"duty", "other", "header"} and not _in_duty(kind, words, match.start - offset):
        return False
    degree = find_education(words)
    if degree and kind not in _BESIDE_A_DEGREE and not (kind == "licence" and speaks_of_paper(words)):
        return unit.section in {"need", "wish"} and bool(cue("asks_more").search(words, degree[1], match.start - offset))
    years = find_years(words, strict=False)
    if years and kind not in {"tool", "licence", "certification"}:
        at = match.start - offset
        return any(
            y.of_skill or _follow(words, match.end - offset, y) or _field_of(unit, words, y, at) or _asked_apart(unit, words, y, at)
            for y in years
        )
    return True


def _asked_apart(unit: Unit, words: str, years: Years, at: int) -> bool:
    """Whether something else is asked for between the years and the name at ``at`` (``two years in payroll and be confident with PAYE``),
    or the years say for how long (``have you worked on chillers for three years?``).
    """
    if unit.section not in {"need", "wish"}:
        return False
    if at < years.start:
        return bool(cue("for_so_long").search(words[: years.start]))
    return bool(cue("asks_more").search(words, years.end, at))


def _field_of(unit: Unit, words: str, years: Years, at: int) -> bool:
    """Whether the name at ``at`` is what the years were worked in (``five years' experience in industrial maintenance``)."""
    if unit.section != "need" or at < years.end:
        return False
    between = words[years.end : at]
    # "Three years as a paralegal" names the occupation.
    return bool(cue("years_in").fullmatch(between)) and not cue("in_role").search(between)


def _in_duty(kind: str, words: str, at: int) -> bool:
    """In duties a field of work is the setting, not a demand; so is what stands behind *together with*."""
    beside = [hit.end() for hit in cue("beside").finditer(words)]
    return kind != "domain" and not any(end <= at and not _AND.search(words, end, at) for end in beside)


def _facts(unit: Unit, sentence: Span, in_section: bool) -> Iterator[Draft]:
    """Degrees, languages, licences and clearances of one sentence."""
    default: Force = "wish" if unit.section == "wish" else "need"
    for clause in clauses(unit.text, sentence):
        words = unit.text[clause.start : clause.end].strip()
        asks = in_section or demands(words)
        if not asks:
            continue
        for gate, start, _ in find_gates(words):
            must = gate.must_have or (is_mandatory(unit.heading) and not cue("obtain").search(words))
            yield _fact(gate.model_copy(update={"must_have": must}), words, start, default)
        education = find_education(words) if in_section or is_mandatory(words) else None
        if education:
            yield _fact(education[0], words, education[1], default)
        for language, start in find_languages(words, in_section=in_section):
            if not any(m.start <= start < m.end for m in find_matches(words)):  # ``Spanish payroll`` is no language
                yield _fact(language, words, start, default)


def _fact(criterion: Criterion, words: str, at: int, default: Force) -> Draft:
    force = force_at(words, at, default)
    must = criterion.must_have and force == "need"
    stated = with_limits(criterion, words).model_copy(update={"must_have": must, "source": words.strip(" .;")})
    return Draft(stated, force, demanded=True)


def _group_draft(unit: Unit, group: Group) -> Draft:
    """The criterion of a group, with the force of its sentence."""
    sentence = next(s for s in sentences(unit.text) if s.start <= group.start < s.end)
    words = _outside(unit.text, sentence, group.start)
    force = force_at(words, group.start - sentence.start, "wish" if unit.section == "wish" else "need")
    inner = next((s for s in segments(unit.text, sentence) if s.inner and s.start <= group.start < s.end), None)
    if inner:
        force = force_at(unit.text[inner.start : inner.end], group.start - inner.start, force)
    in_section = unit.section in {"need", "wish"}
    demanded = in_section or (force == "need" and demands(words))
    raw = unit.text[sentence.start : sentence.end]
    of_years = group.kind != "tool" and any(
        _field_of(unit, raw, years, group.start - sentence.start) for years in find_years(raw, strict=False)
    )
    return Draft(_criterion(unit, group, words, sentence.start, force), force, demanded or (force == "wish"), of_years)


def _outside(text: str, sentence: Span, at: int) -> str:
    """The sentence with the parentheses blanked that do not hold ``at``: what they wish for is not wished of the rest."""
    words = text[sentence.start : sentence.end]
    for span in segments(text, sentence):
        if span.inner and not span.start <= at < span.end and not _is_remark(text, span, at):
            a, b = span.start - sentence.start, span.end - sentence.start
            words = words[:a] + " " * (b - a) + words[b:]
    return words


def _is_remark(text: str, span: Span, at: int) -> bool:
    """Whether a parenthesis only says how binding the one thing right before it is (``fire alarms (a plus)``)."""
    return span.start > at and "," not in text[at : span.start - 1] and not find_matches(text[span.start : span.end])


def _criterion(unit: Unit, group: Group, words: str, start: int, force: Force) -> Criterion:
    """``words``: the sentence, which starts at ``start`` of the unit, with parentheses blanked."""
    names = tuple(member.name for member in group.members)
    category = _CATEGORIES.get(group.kind, "skill")
    raw = unit.text[start : start + len(words)]
    years = _years_with(raw, group.start - start, group.end - group.start, group.kind)
    criterion = Criterion(
        name=_label(unit, group),
        any_of=names if len(names) > 1 else None,
        at_least=min(group.at_least, len(names)),
        category=category,
        skills=tuple(member.skill for member in group.members if member.skill) if not _differs(unit, group) else (),
        must_have=force == "need"
        and (category == "licence" or (category == "certification" and is_mandatory(words)))
        and not cue("obtain").search(words),
        min_years=years.minimum if years else None,
        source=unit.text,
    )
    return with_limits(criterion, words)


def _years_with(words: str, at: int, length: int, kind: str) -> Years | None:
    """Years asked for with the skill at ``at``: they stand right before it (``5 years of Python``, ``3 years with Python``) or right
    behind it (``Python (3 years)``).
    """
    found = find_years(words, strict=False)
    for years in found:
        gap = at - years.end
        if 0 <= gap <= (_NEAR_WITH if years.of_skill else _NEAR if kind == "tool" else -1):
            return years
    of_them = cue("years_of_them").search(words, 0, at)
    if of_them and at - of_them.end() <= 2 and (value := number_words().get(of_them["number"].lower(), of_them["number"])):
        return Years(float(value), None, of_them.start(), of_them.end(), of_skill=True)
    return next((years for years in found if _follow(words, at + length, years)), None)


def _follow(words: str, end: int, years: Years) -> bool:
    """Whether years stand right behind the name that ends at ``end``."""
    if end > years.start or not cue("years_end").match(words, years.end):
        return False
    return bool(re.fullmatch(r"[\s,:(–-]*(?:" + cue("years_behind").pattern + r")?[\s(]*", words[end : years.start], re.IGNORECASE))


_ACRONYM = re.compile(r"[A-Z][A-Z0-9&/-]{1,6}")
_STANDARD = re.compile(r"\b[A-Z]{2,5}(?: EN| ISO)? ?\d{3,6}(?:-\d+)?\b")
"""The number of a standard: ``BS 5839``, ``DIN 14675``, ``EN ISO 9001``."""
_SHORT_FORM = re.compile(r"(?<![\w&/-])([A-Z]{3,6}) $")


def _label(unit: Unit, group: Group) -> str:
    if group.label:
        return capital(group.label)
    if _differs(unit, group):
        return noun_phrase(unit.text) or group.members[0].name
    names = [member.name for member in group.members]
    if group.head:
        return f"{capital(group.head)} ({joined_names(names)})"
    if len(names) == 1:
        return _as_written(unit, group) or _with_short_form(unit, group, names[0])
    joined = joined_names(names)
    return joined if group.at_least == 1 else f"At least {group.at_least} of {', '.join(names[:-1])} and {names[-1]}"


def _with_short_form(unit: Unit, group: Group, name: str) -> str:
    """``NDIS invoicing`` says more than invoicing: short forms right before a name that the taxonomy does not know belong to it."""
    before = _SHORT_FORM.search(unit.text, 0, group.start)
    if before is None or group.kind not in _MATTERS or unit.section not in {"need", "wish"} or find_matches(before[1]):
        return name
    return f"{before[1]} {name if name[1:2].isupper() else name[:1].lower() + name[1:]}"


def _as_written(unit: Unit, group: Group) -> str | None:
    """An acronym keeps the employer's spelling, and so does a short item that is the skill's name and nothing more; tools keep their own name."""
    written = unit.text[group.start : group.end].strip()
    if _ACRONYM.fullmatch(written):
        return written
    if not unit.listed or group.kind == "tool" or unit.section not in {"need", "wish"}:
        return None
    phrase = unit.text.strip(" .;") if _spans(unit.text.strip(" .;")) else noun_phrase(unit.text)
    fits = phrase and _speaks_of(unit, phrase, group) and len(phrase.split()) <= SHORT and len(phrase) > 5 and _spans(phrase)
    if fits and phrase:
        return capital(phrase)
    return _by_its_head(unit, group)


def _by_its_head(unit: Unit, group: Group) -> str | None:
    """``Group check-ins, up to 90 people`` is called so where the tables file it under front desk work; so is what names a standard
    that the tables have no row for (``Fire alarm design to BS 5839``).
    """
    head = re.split(r"[,:;(–—]", unit.text)[0].strip(" .;")
    matches = find_matches(head)
    if len(matches) != 1 or len(group.members) > 1 or not group.start < len(head) or group.kind not in {"skill", "method"}:
        return None
    own = taxonomy().skill(matches[0].skill).name
    coded = bool(_STANDARD.search(head[matches[0].end :]))
    short = 1 < len(head.split()) <= (SHORT + 3 if coded else SHORT - 1) and (coded or noun_phrase(head) == capital(head))
    return capital(head) if short and (coded or not is_form(head, own)) and not soft().search(head) else None


def _speaks_of(unit: Unit, phrase: str, group: Group) -> bool:
    """Whether the phrase is about this group and not about another one of the same item."""
    at = unit.text.find(phrase)
    return at <= group.start < at + len(phrase)


def _spans(phrase: str) -> bool:
    """Whether the phrase is one name of the taxonomy from end to end."""
    matches = find_matches(phrase)
    return len(matches) == 1 and (matches[0].start, matches[0].end) == (0, len(phrase))


def _differs(unit: Unit, group: Group) -> bool:
    """A short item whose noun says more than the name in it: ``Production ML infrastructure`` is not machine learning."""
    if not unit.listed or group.kind == "tool" or len(group.members) > 1 or unit.section not in {"need", "wish"}:
        return False
    phrase = noun_phrase(unit.text)
    if phrase is None or len(unit.text.split()) > SHORT or not re.fullmatch(r"[\w\s/-]+", phrase) or not _speaks_of(unit, phrase, group):
        return False
    matches = find_matches(phrase)
    if len(matches) != 1 or " " not in phrase:
        return False
    behind = phrase[matches[0].end :].strip()
    if group.kind == "domain" and matches[0].start > 0:
        return not is_domain(unit.text)
    if group.kind in PAPERS and cue("paper_noun").fullmatch(behind):
        return False  # 'BLS card'
    return behind != "" and not cue("generic_head").fullmatch(behind)


def job_years(units: Iterable[Unit]) -> tuple[float | None, float | None]:
    """Years the whole job asks for: the strictest sentence, the mildest alternative within one; wishes are left out."""
    general: list[Years] = []
    single: list[Years] = []
    for unit in units:
        if unit.section in {"wish", "benefits", "company", "legal", "apply", "style"}:
            continue
        for sentence in sentences(unit.text):
            words = unit.text[sentence.start : sentence.end]
            found = [y for y in find_years(words, strict=unit.section != "need") if force_at(words, y.start, "need") == "need"]
            if found:
                mildest = min(found, key=lambda y: y.minimum or 0)
                (single if mildest.of_skill else general).append(mildest)
    if not general and not single:
        return None, None
    strictest = max(general or single, key=lambda y: y.minimum or 0)
    return strictest.minimum, strictest.maximum
