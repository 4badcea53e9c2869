"""Criteria the taxonomy has no name for, in the posting's own words."""

import re

from pivots.jobs.calling import PROPER, called
from pivots.jobs.cues import Force, force_at
from pivots.jobs.drafts import Draft
from pivots.jobs.education import find_education
from pivots.jobs.languages import find_languages
from pivots.jobs.mentions import find_matches
from pivots.jobs.phrases import COMPLEMENT, alternatives, conjuncts, is_domain, noun_phrase, plain_list, said_twice, soft, without_lead
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue
from pivots.jobs.text import WHOLE, clauses, is_alternatives, joined_names, sentences
from pivots.jobs.years import find_years
from pivots.model.job import Criterion, CriterionCategory
from pivots.taxonomy import SkillMatch, taxonomy

SHORT = 4
"""Most words of a name that is a whole item."""
_PRODUCT = r"[A-Z][A-Za-z0-9+.]*[A-Z0-9][A-Za-z0-9+.]*|[A-Z][a-z]{3,}[A-Za-z0-9+]*(?:\s[A-Z0-9][A-Za-z0-9]*)?"
_EITHER = re.compile(r",\s+(?:or\s+)?|\s(?:or|oder|ou|o|u)\s")
_TOOLS = re.compile(
    rf"^[^,;:()]+\s(?:in|using|with|mit|in|avec|sur|con|en)\s(?P<names>(?:{_PRODUCT})(?:(?:,\s|\s(?:or|oder|ou|o)\s)(?:{_PRODUCT}))+)$"
)
"""Work with products none of which the taxonomy knows: ``cable calculations in Zarquon or ProVolt``."""
_SURE = 0.5
_JOINS = re.compile(r"[,/&]|\b(?:and|und|et|y|or|oder|ou|o)\b")
_SENTENCE = 16
"""Most words of a sentence that is read word for word."""
_LONG = 10
"""Letters of a word that says something by itself."""


def own_words(unit: Unit, matches: list[SkillMatch], has_facts: bool) -> list[Draft]:
    """Criteria the taxonomy has no name for: one per clause that names nothing known, and the members of lists it does not know.

    ``matches``: the names in the unit that can be demands; ``has_facts``: it names a degree, a language or a licence.
    """
    out = []
    for sentence in sentences(unit.text):
        for clause in clauses(unit.text, sentence):
            words = unit.text[clause.start : clause.end]
            known = any(clause.start <= m.start < clause.end for m in matches)
            if not unit.listed:
                out += _asked_in_prose(unit, words)
            elif known:
                out += _unknown_atoms(unit, words)
            elif years := find_years(words, strict=False):
                out += _field_of_years(unit, words, years[-1].end)
            elif not has_facts:
                out += _of_clause(unit, words)
    return out


def _default(unit: Unit) -> Force:
    return "wish" if unit.section == "wish" else "need"


def _is_unknown(words: str) -> bool:
    is_fact = find_education(words) or find_languages(words, in_section=True) or find_years(words, strict=False)
    return not (is_fact or find_matches(words) or soft().search(words) or cue("no_phrase").search(words))


def bare_start(words: str) -> str:
    """The words without *experience in* and the like."""
    return without_lead(words.strip(" .•-–"))


def _unknown_atoms(unit: Unit, words: str) -> list[Draft]:
    """The members of a plain list (``sheet metal and Zarquon design``) that the taxonomy does not know."""
    if cue("object_list").match(bare_start(words)) and (name := noun_phrase(words)):
        # "Gestion des stocks et des commandes" is one demand: what the work is done to is no other.
        return [] if find_matches(name) else [_draft(unit, words, name, 0)]
    pieces = said_twice(words)
    if len(pieces) > 1:
        return [draft for piece in pieces if not find_matches(piece) for draft in _of_clause(unit, piece)]
    drafts = []
    joint = [(m.start, m.end) for m in find_matches(words) if _JOINS.search(words, m.start, m.end)]
    for atom in plain_list(words):
        at = words.casefold().find(atom.split()[0].casefold())
        if any(start <= at < end for start, end in joint):
            continue  # ``Backup and recovery`` is one name
        if atom not in words and atom[1:] not in words and find_matches(atom.split()[0]):
            continue  # of ``ITPs and defect management`` the first stands for itself
        # Of "roadway and drainage design" the words only hint at roadway design, which the tables may know.
        skill = taxonomy().resolve_skill(atom) if atom[1:] not in words else None
        if skill or _is_unknown(atom):
            draft = _draft(unit, words, atom, words.find(atom.split()[0][1:]))
            drafts.append(draft._replace(criterion=draft.criterion.model_copy(update={"skills": (skill.id,) if skill else ()})))
    return drafts


def _draft(unit: Unit, words: str, name: str, at: int, names: tuple[str, ...] | None = None) -> Draft:
    category: CriterionCategory = "domain" if is_domain(words) else "skill"
    return Draft(
        Criterion(name=name, any_of=names, category=category, source=unit.text), force_at(words, at, _default(unit)), demanded=True
    )


def _of_clause(unit: Unit, words: str) -> list[Draft]:
    """The criteria of one clause: ``A and B`` are two, ``A or B`` is one with alternatives."""
    pieces = said_twice(words)
    if len(pieces) > 1:
        return [draft for piece in pieces for draft in _of_clause(unit, piece)]
    if tools := _TOOLS.search(words.strip(" .;")):
        products = tuple(name.strip() for name in _EITHER.split(tools["names"]))
        return [_draft(unit, words, joined_names(products), tools.start("names"), products)]
    if cue("bare_subject").match(words.strip(" .•-–")) and not cue("asks_for").search(words):
        return []  # ``You keep calm when three phones ring``: a sentence, and no name
    phrase = noun_phrase(words) if not (words.strip().endswith("?") and len(words.split()) <= 2) else None  # ``Honestly?`` above a list
    if phrase is not None and (named := _named(unit, words, phrase, 0)):
        return [named]
    if phrase is None or find_matches(phrase) or soft().search(words) or not _is_demand_phrase(words, phrase):
        return []
    names = alternatives(phrase)
    parts = [phrase] if names else conjuncts(phrase)
    return [_draft(unit, words, part, 0, tuple(names) or None) for part in parts]


def _named(unit: Unit, words: str, phrase: str, at: int) -> Draft | None:
    """A demand for one name and nothing else (``Must be proficient in Crystal``): what in other sentences may be an everyday word is meant here.

    None where the phrase is more, or less, than a name of the tables written as names are, behind words that ask for it.
    """
    introduced = not words.strip(" .•-–").startswith(phrase)
    found = taxonomy().find_skills(phrase) if introduced and phrase in words and any(letter.isupper() for letter in phrase) else []
    whole = [
        m for m in found if (m.start, m.end) == (0, len(phrase)) and m.probability >= _SURE and taxonomy().skill(m.skill).kind in PROPER
    ]
    if len(whole) != 1:
        return None
    draft = _draft(unit, words, called(taxonomy().skill(whole[0].skill), phrase), at)
    kind = taxonomy().skill(whole[0].skill).kind
    category: CriterionCategory = "licence" if kind == "licence" else "certification" if kind == "certification" else "skill"
    return draft._replace(criterion=draft.criterion.model_copy(update={"skills": (whole[0].skill,), "category": category}))


def _field_of_years(unit: Unit, words: str, end: int) -> list[Draft]:
    """``two years' experience in shaft sinking``: what the years, which end at ``end``, are to be worked in."""
    lead = cue("years_in_all").match(words, end)
    phrase = noun_phrase(words[lead.end() :]) if lead else None
    if phrase is not None and (named := _named(unit, words, phrase, end)):
        return [named._replace(field_of_years=True)]
    if phrase is None or _telling(phrase) > SHORT - 1 or not _is_unknown(phrase) or cue("role").search(phrase):
        return []
    return [_draft(unit, words, phrase, end)._replace(field_of_years=True)]


def either(unit: Unit, matches: list[SkillMatch]) -> Draft | None:
    """One criterion of alternatives of which the taxonomy knows some only (``Trees: hazel coppice, lidar or Zarquon``); None for all others.

    Only of an item that is such a list and nothing more, or ends in one behind a colon.
    """
    head, colon, body = unit.text.strip(" .;").rpartition(":")
    pieces = [piece for piece in re.split(rf"{WHOLE},\s+|{WHOLE}\s(?:or|oder|ou|o|u)\s", body) if piece.strip()]
    if (
        not is_alternatives(body)
        or re.search(r"[;()/]|\s(?:and|und|et|y)\s", body)
        or cue("open").search(body)
        or len(pieces) < 2
        or any(COMPLEMENT.match(piece) or cue("people_end").search(piece) for piece in pieces[1:])
        or any(cue("article").match(piece) and not find_matches(piece) for piece in pieces[1:-1])
        or find_years(unit.text, strict=False)
    ):
        return None
    phrases = [noun_phrase(piece) for piece in pieces]
    known = [find_matches(piece) for piece in pieces]
    if not all(phrases) or any(len(piece.split()) > SHORT + 1 for piece in pieces) or not any(known) or all(known):
        return None
    if any(len(found) > 1 for found in known) or not matches:
        return None
    names = tuple(
        called(taxonomy().skill(found[0].skill), piece[found[0].start : found[0].end]) if found else str(phrase)
        for piece, phrase, found in zip(pieces, phrases, known, strict=True)
    )
    skills = tuple(found[0].skill for found in known if found)
    draft = _draft(unit, unit.text, joined_names(names), len(head) + len(colon), names)
    return draft._replace(criterion=draft.criterion.model_copy(update={"skills": skills}))


def _asked_in_prose(unit: Unit, words: str) -> list[Draft]:
    """What sentences say one must know (``you have experience of shaft sinking and grouting``), where the taxonomy does not know it."""
    out = []
    plain = cue("else").sub(" ", re.sub(r"\([^)]*\)", lambda hit: " " * len(hit[0]), words))
    leads = list(cue("asks_for").finditer(plain))
    ends = [*(lead.start() for lead in leads[1:]), len(plain)]
    for hit, following in zip(leads, ends[: len(leads)], strict=True):
        asked = re.split(r"[.;:]", plain[hit.end() : following])[0]
        for part in re.split(rf"{WHOLE},\s+", asked):
            if not is_alternatives(part):
                out += [_draft(unit, words, name, hit.end()) for name in _names(part)]
    return [*out, *_said_to_be_welcome(unit, words)]


def _said_to_be_welcome(unit: Unit, words: str) -> list[Draft]:
    """``Moffett and exposure to TUPE transfers would be desirable``: what a short sentence says this of, where the taxonomy does not know it."""
    hit = cue("wish_after").search(words)
    if hit is None or len(words.split()) > _SENTENCE or cue("asks_for").match(words.strip()) or cue("not_of_reader").match(words.strip()):
        return []
    names = [name for part in re.split(rf"{WHOLE},\s+", words[: hit.start()]) if not is_alternatives(part) for name in _names(part)]
    return [_draft(unit, words, name, 0) for name in names]


def _names(text: str) -> list[str]:
    """What a piece of an enumeration in running text names, where the taxonomy knows none of it."""
    found = [phrase for part in _coordinated(text) if (phrase := noun_phrase(part)) and _telling(phrase) <= SHORT and _is_unknown(part)]
    return [name for name in dict.fromkeys(found) if " " in name or name[1:] != name[1:].lower() or len(name) > _LONG]


def _coordinated(text: str) -> list[str]:
    return [part for part in re.split(rf"{WHOLE}\s(?:and|und|sowie|et|y|e)\s(?!-)", text) if part.strip()]


def _is_demand_phrase(words: str, phrase: str) -> bool:
    """Whether own words are a demand and not a piece of prose: introduced by *knowledge of* and the like, or the whole item."""
    if cue("no_phrase").search(phrase):
        return False
    plain = phrase.partition(" (")[0].casefold()
    head = re.split(r"[:(,;–—]", words)[0].strip(" .•-").casefold()
    if plain == head or (head.startswith(plain) and len(head.split()) <= SHORT + 2):
        return _telling(plain) <= SHORT
    introduced = not head.startswith(plain)
    if not introduced or len(plain.split()) > 1 or phrase[1:] != phrase[1:].lower():
        return introduced
    return _german_noun(words, phrase) or (len(plain) > SHORT and bool(cue("asks_for").match(words.strip(" .•-"))))


def _telling(phrase: str) -> int:
    """Words of a phrase, without the small ones (``changements de format`` has two)."""
    return sum(len(word) > 3 or word.isupper() for word in phrase.split())


def _german_noun(words: str, phrase: str) -> bool:
    """A capitalised single word behind a lead-in in lower case."""
    return phrase in words and not words.strip().startswith(phrase) and phrase[0].isupper()
