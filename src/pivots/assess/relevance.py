"""How much of a position is the job's kind of work."""

import re
from collections import Counter
from collections.abc import Iterator

from pivots.assess.case import Case
from pivots.assess.level import rank
from pivots.assess.tables import helper_words, stop_words
from pivots.assess.words import split, stem
from pivots.assess.work import Profile, job_profile, likeness, position_profile
from pivots.model.assessment import PositionRelevance
from pivots.model.facts import WORK_KINDS, Position
from pivots.taxonomy import taxonomy

_OCCUPATION_SHARE = 0.7
"""Weight of the kind of work against the skills used there: what somebody was hired as says more than which tools they touched."""
_ENOUGH_OVERLAP = 0.5
"""Half of the job's skills in one position is full overlap: postings list more than any one job uses."""
_TERSE = 12
"""Fewer words than this under a title say nothing about the skills used; the occupation then speaks alone."""
_TITLE_ALONE = 0.85
"""What the occupation is worth when no line under the title names a skill of the job."""
_ALIKE = 6
"""Letters that a word of an unknown title must share with one of the job's title to be of its kind (Konstrukteur, Konstruktion)."""
_UNKNOWN = 0.8
_UNKNOWN_FULL_OVERLAP = 0.9
_LENT, _LENT_BY_WORK = 0.9, 0.75
"""What the kind of work is worth when it is taken from the position before, and when the title says no more than that somebody was employed."""
_LED_IN_THE_FIELD = 0.65
"""How near the leading of one kind of work is to a job that leads another of the same field (a shift of pickers, a warehouse)."""
_LEADING = frozenset({"lead", "manager", "director", "executive"})
_OF_ANY_FIELD = frozenset({"project_manager", "operations_manager", "management_consultant", "consultant"})
"""Kinds of work whose titles do not say in which field: the headline may."""
_FIELD_UNSAID = _OF_ANY_FIELD | {"research_scientist", "research_assistant", "project_engineer", "systems_engineer"}
"""Kinds of work in which the skills used may be those of any field (``Research Engineer`` who ran the cluster)."""
_OTHER_SPECIALTY = 0.55
"""What is left of the closeness when both titles name a specialty and the two have nothing in common."""
_HELPED = 0.6
"""What helping in a trade is worth beside the trade: labourers, mates and aides see it and do not do it."""
_KIND_SHARE = {"internship": 0.9, "apprenticeship": 0.8}
_MANY, _BY_MANY_SKILLS = 3, 0.65
"""From this many required skills used in one position, the work speaks for itself up to this relevance, whatever the title says
(``Research Engineer`` who ran the cluster)."""
_KIN = 0.3
"""Closeness from which many skills lift a known title: a shop manager who also counted stock ran no warehouse."""
_UNLIKE, _ALIKE_WORK = 0.4, 0.7
"""Likeness of the lines to the posting up to which they say nothing, and from which they are the same kind of work. Of 34,225 pairs of a public
posting and a position of 30 words or more whose titles have nothing in common, 95% lie under the first and 0.1% over the second; of 471 pairs
with the same occupation 84% lie over the first and 53% over the second."""
_WORK, _WORK_ALONE = 0.8, 0.45
"""The most that lines can say where the title is unknown, and where it names another trade and none of the job's skills stands under it."""
_PLACES_OF_WORK = frozenset(
    {"unit", "ward", "department", "floor", "team", "division", "station", "abteilung", "bereich", "service", "unidad"}
)
"""Words that say where in a house somebody works but not on what."""
_SHORTEST_FIELD = 4
"""Letters of a word of an employer's name that may say what kind of work a title there is."""
_THEN = re.compile(
    r",?\s*(?<!\w)(?:and )?(?:later|then|subsequently|später|dann|danach|zuletzt|puis|ensuite|luego|después|más tarde|seit \d{4}|ab \d{4})(?!\w)\s*",
    re.IGNORECASE,
)
"""Between the posts that one line tells."""
_SPECIALTY = re.compile(r"[,(|–—:]|\s-\s")


def judge_relevance(case: Case) -> tuple[PositionRelevance, ...]:
    """One entry per position of ``Facts.positions``, in order. Only dated work is ever counted."""
    wanted = job_profile(case.job)
    judged = tuple(_judge(case, number, position, wanted) for number, position in enumerate(case.facts.positions))
    return tuple(_at_least_as_a_beginner(case, r, judged) for r in judged)


def _at_least_as_a_beginner(case: Case, own: PositionRelevance, judged: tuple[PositionRelevance, ...]) -> PositionRelevance:
    """A full title is never further from the job than the same person's beginner's title in the same trade, nor a season than another."""
    position = case.facts.positions[own.position]
    lower = (
        r.relevance
        for r in judged
        if r.relevance > own.relevance
        and (_led_to(case, case.facts.positions[r.position], position) or _is_season_of(case.facts.positions[r.position], position))
    )
    relevance = max(lower, default=own.relevance)
    dated_work = position.kind in WORK_KINDS and position.interval is not None
    return own.model_copy(update={"relevance": relevance, "counted": dated_work and relevance >= case.job.policy.relevance_threshold})


def _is_season_of(one: Position, other: Position) -> bool:
    """Whether one entry states both: the lines below it were read with one of its seasons."""
    return (one.text_start, one.text_end, one.title) == (other.text_start, other.text_end, other.title)


def _led_to(case: Case, beginner: Position, full: Position) -> bool:
    """Whether the first is a lower standing in the occupation of the second, and came before."""
    if beginner.interval is None or full.interval is None or beginner.interval[0] >= full.interval[0]:
        return False
    one, other = (taxonomy().match_title(p.title, case.resume.language) for p in (beginner, full))
    if one is None or other is None or one.occupation != other.occupation or full.kind in _KIND_SHARE:
        return False
    return beginner.kind in _KIND_SHARE or rank(one.level or "mid") < rank(other.level or "mid")


def can_be_told(case: Case) -> bool:
    """Whether the job says what kind of work it is: by a known title, or by enough telling words."""
    return case.occupation is not None or bool(job_profile(case.job).kinds)


def _judge(case: Case, number: int, position: Position, wanted: Profile) -> PositionRelevance:
    closeness, known = _closeness(case, number)
    overlap = _overlap(case, number)
    other = known and overlap < _ENOUGH_OVERLAP and position.kind != "doctorate" and _other_specialty(case, position.title)
    if other:
        closeness *= _OTHER_SPECIALTY
    if helper_words().search(position.title) and not helper_words().search(case.job.title):
        closeness *= _HELPED
    alike = likeness(wanted, position_profile(case, number))
    if known:
        relevance = _combine(closeness, overlap, terse=_words(case, number) < _TERSE)
        if _shown(case, number)[0] >= _MANY and (closeness >= _KIN or alike >= _ALIKE_WORK or _kind(case, position.title) in _FIELD_UNSAID):
            relevance = max(relevance, _BY_MANY_SKILLS * min(1.0, overlap / _ENOUGH_OVERLAP))
    else:
        relevance = _by_skills(overlap, alike=_alike(case.job.title, position.title))
    relevance = max(relevance, _by_work(alike, overlap, known=known) * (_OTHER_SPECIALTY if other else 1.0))
    relevance = round(min(1.0, relevance * _KIND_SHARE.get(position.kind, 1.0)), 2)
    dated_work = position.kind in WORK_KINDS and position.interval is not None
    return PositionRelevance(
        position=number,
        relevance=relevance,
        occupation_closeness=round(closeness, 2),
        skill_overlap=round(overlap, 2),
        work_likeness=round(alike, 2),
        counted=dated_work and relevance >= case.job.policy.relevance_threshold,
    )


def _combine(closeness: float, overlap: float, *, terse: bool) -> float:
    """A known title: the kind of work, lifted by the skills used there; a bare title speaks for itself."""
    full = min(1.0, overlap / _ENOUGH_OVERLAP)
    blended = _OCCUPATION_SHARE * closeness + (1 - _OCCUPATION_SHARE) * full
    return max(closeness if terse else _TITLE_ALONE * closeness, blended)


def _by_skills(overlap: float, *, alike: bool) -> float:
    """A title nobody knows leaves the skills to speak; they must say more where its words are strange to the job's title."""
    return _UNKNOWN * min(1.0, overlap / (_ENOUGH_OVERLAP if alike else _UNKNOWN_FULL_OVERLAP))


def _by_work(alike: float, overlap: float, *, known: bool) -> float:
    """What the lines say of the kind of work. Against a title of another trade they need the job's skills beside them."""
    share = min(1.0, max(0.0, (alike - _UNLIKE) / (_ALIKE_WORK - _UNLIKE)))
    most = _WORK_ALONE + (_WORK - _WORK_ALONE) * min(1.0, overlap / _ENOUGH_OVERLAP) if known else _WORK
    return share * most


def _alike(job_title: str, title: str) -> bool:
    """Whether the titles share the first letters of a telling word."""
    starts = {word.casefold()[:_ALIKE] for word in split(job_title) if len(word) >= _ALIKE}
    return any(word.casefold()[:_ALIKE] in starts for word in split(title) if len(word) >= _ALIKE)


def _closeness(case: Case, number: int) -> tuple[float, bool]:
    """0..1 and whether the title was understood at all."""
    if case.occupation is None:
        return 0.0, False
    kinds = list(_kinds(case, number))
    try:
        near = [certainty * _nearness(case, kind, leads=leads) for kind, certainty, leads in kinds]
    except KeyError:  # a hand-edited job may name an occupation that no table holds
        return 0.0, False
    return max(near, default=0.0), bool(near)


def _kinds(case: Case, number: int) -> Iterator[tuple[str, float, bool]]:
    """What kinds of work the title may mean, how certain each is, and whether somebody led it."""
    title = case.facts.positions[number].title
    own = _kind(case, title)
    steps = [step.strip(" ,;()") for step in _THEN.split(title)]
    if len(steps) > 1:  # ``Staff, then Senior Associate, Assurance``: several posts in one line
        yield from ((kind, 1.0, _leads(step)) for step in steps if (kind := _kind(case, step)) is not None)
    if taxonomy().names_only_a_level(title):
        led = _kind_before(case, number) or _kind_after(case, number)
        if led is not None:
            yield led, _LENT, True
        if own is not None and (led is None or _shows_the_work(case, number)):
            yield own, _LENT, False
    elif taxonomy().names_no_work(title):
        beside = _kind_beside(case, number)
        if beside is not None:
            yield beside, _LENT_BY_WORK, False
    elif own is not None:
        yield own, 1.0, _leads(title)
        at_work = _kind_at_employer(case, number)
        if at_work is not None:
            yield at_work, 1.0, False
        headed = _kind_of_headline(case, title) if own in _OF_ANY_FIELD else None
        if headed is not None and headed != own:
            yield headed, _LENT, False


def _leads(title: str) -> bool:
    return taxonomy().level_in_title(title) in _LEADING


def _kind_at_employer(case: Case, number: int) -> str | None:
    """``Receptionist`` at the Seaview Hotel is a hotel receptionist: the employer's name holds the word that the title lacks."""
    position = case.facts.positions[number]
    words = [word for word in split(position.employer or "") if len(word) >= _SHORTEST_FIELD]
    forms = (form for word in words for form in (f"{word} {position.title}", f"{position.title} {word}"))
    return next((_kind(case, form) for form in forms if taxonomy().is_known_title(form)), None)


def _nearness(case: Case, kind: str, *, leads: bool) -> float:
    """Closeness of a kind of work to the job's; who led it is near a job that leads work of the same field."""
    wanted = case.occupation or ""
    near = max(taxonomy().closeness(kind, occupation) for occupation in case.occupations)
    same_field = taxonomy().occupation(kind).field == taxonomy().occupation(wanted).field
    return max(near, _LED_IN_THE_FIELD) if leads and same_field and _asks_to_lead(case) else near


def _asks_to_lead(case: Case) -> bool:
    return bool({case.job.seniority, taxonomy().level_in_title(case.job.title)} & _LEADING)


def _shows_the_work(case: Case, number: int) -> bool:
    """Whether lines or skills of the position speak of the job's kind of work: else its title may be another trade's."""
    return _overlap(case, number) > 0 or likeness(job_profile(case.job), position_profile(case, number)) > _UNLIKE


def _kind_of_headline(case: Case, title: str) -> str | None:
    """``Construction Project Manager`` above a list of posts as ``Project Manager`` says which projects were managed."""
    words = [word.casefold() for word in split(re.sub(r"\([^)]*\)", " ", title))]
    for part in _SPECIALTY.split(case.facts.headline.quote if case.facts.headline else ""):
        said = [word.casefold() for word in split(part)]
        if len(said) > len(words) >= 1 and said[len(said) - len(words) :] == words:
            return _kind(case, part.strip())
    return None


def _kind(case: Case, title: str) -> str | None:
    match = taxonomy().match_title(title, case.resume.language)
    return match.occupation if match else None


def _kind_before(case: Case, number: int) -> str | None:
    """What a ``Deputy Team Lead`` leads is what the person did before, at this employer if anywhere."""
    position = case.facts.positions[number]
    before = [p for p in case.facts.positions[number + 1 :] if p.kind in WORK_KINDS and not _says_nothing(p.title)]
    same = [p for p in before if _is_same_employer(p, position)]
    return next((kind for p in (*same, *before[:1]) if (kind := _kind(case, p.title)) is not None), None)


def _is_same_employer(one: Position, other: Position) -> bool:
    """Whether both name an employer and the same one; a remark in brackets (``promoted``) is no part of the name."""
    names = [re.sub(r"\s*\(.*", "", position.employer or "").casefold() for position in (one, other)]
    return bool(names[0]) and names[0] == names[1]


def _kind_after(case: Case, number: int) -> str | None:
    """What somebody led is, where nothing came before, what the person went on to at the same employer."""
    position = case.facts.positions[number]
    after = [p for p in case.facts.positions[:number] if p.kind in WORK_KINDS and _is_same_employer(p, position)]
    return next((kind for p in reversed(after) if not _says_nothing(p.title) and (kind := _kind(case, p.title)) is not None), None)


def _kind_beside(case: Case, number: int) -> str | None:
    """What an ``Employee`` did is what the person did before or next, where some of the job's skills were used there too."""
    if not _overlap(case, number):
        return None
    after = [p for p in case.facts.positions[:number] if p.kind in WORK_KINDS and not _says_nothing(p.title)]
    return _kind_before(case, number) or next((kind for p in reversed(after) if (kind := _kind(case, p.title)) is not None), None)


def _says_nothing(title: str) -> bool:
    return taxonomy().names_only_a_level(title) or taxonomy().names_no_work(title)


def _shown(case: Case, number: int) -> tuple[int, int]:
    """How many of the required and of the preferred skill criteria the position shows."""
    if number not in case.shown:
        met = Counter(criterion for skill in case.used.get(number, ()) for criterion in case.asking.get(skill, ()))
        shown = [criterion for criterion, skills in met.items() if skills >= case.skill_criteria[criterion].at_least]
        required = sum(criterion < case.required_skills for criterion in shown)
        case.shown[number] = required, len(shown) - required
    return case.shown[number]


def _overlap(case: Case, number: int) -> float:
    """Share of the job's skills used in the position; a preferred one counts half."""
    required, preferred = _shown(case, number)
    total = case.required_skills + 0.5 * preferred
    return min(1.0, (required + 0.5 * preferred) / total) if total else 0.0


def _words(case: Case, number: int) -> int:
    """How many words stand under the head of an entry."""
    heading = sum(len(split(q.quote)) for q in case.facts.positions[number].evidence)
    return len(case.words_of(number)) - heading


def _other_specialty(case: Case, title: str) -> bool:
    """``Registered Nurse – Intensive Care`` and ``Registered Nurse, Medical-Surgical``: the same trade, another floor."""
    if case.job.language != case.resume.language:
        return False
    wanted, held = _specialty(case.job.title, case.resume.language), _specialty(title, case.resume.language)
    return bool(wanted) and bool(held) and not wanted & held and not _initials(case.job.title) & set(split(title))


def _specialty(title: str, language: str) -> set[str]:
    """Stems of what stands behind the first separator; empty where the words before it name no occupation of their own."""
    parts = _SPECIALTY.split(title, maxsplit=1)
    if len(parts) < 2 or taxonomy().match_title(parts[0]) is None:
        return set()
    silent = stop_words(language) | _PLACES_OF_WORK
    words = (w for w in split(parts[1]) if len(w) > 1 and w.casefold() not in silent)
    return {stem(w, language) for w in words}


def _initials(title: str) -> set[str]:
    """``Intensive Care Unit`` -> ``ICU``, for every separated part of a title."""
    parts = (split(part) for part in re.split(_SPECIALTY, title))
    return {"".join(word[0].upper() for word in words) for words in parts if len(words) >= 2}
