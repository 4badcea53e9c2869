"""Skills named in one paragraph, put together as the sentence means them: each for itself, or any one of several.

The unit of work is the segment: a piece of a sentence between semicolons, dashes and parentheses.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from pivots.jobs.calling import called, is_product
from pivots.jobs.mentions import MATTERS, is_field
from pivots.jobs.phrases import soft
from pivots.jobs.tables import cue, number_words
from pivots.jobs.text import Span, segments, sentences
from pivots.taxonomy import PAPERS, SkillMatch, taxonomy

_OR = r"(?:and/or|or|oder|bzw\.?|beziehungsweise|und/oder|ou|et/ou|y/o|o|u(?!\.)|vs\.?|/|\|)"
_AND = r"(?:and|und|sowie|et|y|as well as|plus|&|\+)"
_CONNECTOR = re.compile(
    rf"(?:(?<!\w)(?P<or>{_OR})(?!\w)|(?<=\w)(?P<slash>/)(?=\w)|(?<!\w)(?P<and>{_AND})(?!\w)|(?P<comma>,))", re.IGNORECASE
)
_FILLER = 5
"""Most words between two names of one list (``Python or hands-on experience with Go``)."""
_NAME = re.compile(r"[A-Z][\w.+#-]*(?:\s[A-Z][\w.+#-]*)?")


class Member(NamedTuple):
    name: str
    skill: str | None
    """Taxonomy id; None: in the posting's own words."""


@dataclass
class Group:
    """What one demand consists of: ``at_least`` of the members."""

    members: list[Member]
    start: int
    end: int
    at_least: int = 1
    kind: str = field(default="skill")
    label: str | None = None
    """What the posting calls the whole, where it has a name for it."""
    head: str | None = None
    """The work that the members are the tools of (``E-discovery`` in Relativity or Everlaw)."""

    def ids(self) -> frozenset[str]:
        return frozenset(member.skill for member in self.members if member.skill)


def read_groups(text: str, matches: list[SkillMatch]) -> list[Group]:
    """The demands of one paragraph or list item, in text order."""
    groups: list[Group] = []
    text, matches = _without_short_forms(*_without_explained(text, matches))
    for sentence in sentences(text):
        first = len(groups)
        for span in segments(text, sentence):
            inside = [m for m in matches if span.start <= m.start and m.end <= span.end]
            if inside:
                _place(text, sentence, span, inside, groups)
        _apply_backward(text[sentence.start : sentence.end], groups, first)
    return groups


_EXPLAINED = re.compile(rf"(?<=[\w+#]) \([^()]{{2,40}}\)(?=,? {_OR} (?-i:[A-Z]))", re.IGNORECASE)


def _without_explained(text: str, matches: list[SkillMatch]) -> tuple[str, list[SkillMatch]]:
    """``Siemens S7 (TIA Portal) or Omron``: parentheses between a name and its alternative only explain the name."""
    spans = [hit.span() for hit in _EXPLAINED.finditer(text) if any(m.end == hit.start() for m in matches)]
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text, [m for m in matches if not any(start <= m.start < end for start, end in spans)]


def _without_short_forms(text: str, matches: list[SkillMatch]) -> tuple[str, list[SkillMatch]]:
    """``retrieval-augmented generation (RAG), fine-tuning`` is one list: a short form in parentheses is blanked with its parentheses."""
    kept: list[SkillMatch] = []
    for match in matches:
        # Of "Bilanzbuchhalter (IHK)" the parentheses belong to the name.
        text = text[: match.start] + re.sub(r"[()]", " ", text[match.start : match.end]) + text[match.end :]
        bracketed = text[match.start - 1 : match.start] == "(" and text[match.end : match.end + 1] == ")"
        if bracketed and kept and kept[-1].skill == match.skill and kept[-1].end >= match.start - 2:
            text = text[: match.start - 1] + " " * (match.end - match.start + 2) + text[match.end + 1 :]
        else:
            kept.append(match)
    return text, _whole_names(text, kept)


def _whole_names(text: str, matches: list[SkillMatch]) -> list[SkillMatch]:
    """Two names with nothing but a blank between them are one (``LLM fine-tuning``): its last word says what it is, unless it says little."""
    out: list[SkillMatch] = []
    for match in matches:
        if (
            out
            and is_field(out[-1])
            and is_field(match)
            and text[out[-1].end : match.start] in {" ", "-"}
            and not cue("heads_follow").search(text, out[-1].end)
        ):
            before = out.pop()
            whole = match if not cue("generic_head").fullmatch(text[match.start : match.end]) else before
            out.append(whole._replace(start=before.start, end=match.end))
        else:
            out.append(match)
    return out


def _place(text: str, sentence: Span, span: Span, inside: list[SkillMatch], groups: list[Group]) -> None:
    """Add the segment's skills to the groups: as alternatives of the one before, as an aside, or as demands of their own."""
    words = text[span.start : span.end]
    base = groups[-1] if groups else None
    equal = _is_equal(text, sentence, span)
    opened = bool(cue("open").search(words))
    if not span.inner and cue("aside").search(words) and cue("whatever").search(words):
        return
    if (
        span.inner
        and equal
        and len(inside) > 1
        and cue("aside").search(words)
        and not (base and _broader(base.members[0].skill, _each(text, inside)))
    ):
        # "(we like A, but B is just as good)" speaks of its own two, unless what stands before is what they are kinds of.
        groups.append(Group(_members(text, inside), inside[0].start, inside[-1].end, kind="tool"))
        return
    offered = span.inner and bool(re.match(rf"\s*{_OR}\s", words, re.IGNORECASE))
    if base and (equal or (span.inner and (opened or offered) and base.start >= sentence.start)):
        named = [member for group in _coordinate(text, span, inside) for member in group.members] if equal else _members(text, inside)
        base.members = _distinct([*base.members, *named])
        base.end = inside[-1].end
    elif equal and span.start > sentence.start:
        # As good as something the taxonomy does not know: no demand of its own.
        return
    elif span.inner and cue("aside").search(words):
        return
    elif span.inner and base and base.start >= sentence.start:
        _parenthesis(text, span, inside, base, groups)
    else:
        groups.extend(_coordinate(text, span, inside))


def _each(text: str, matches: list[SkillMatch]) -> list[Group]:
    return [_start(text, match) for match in matches]


def _is_equal(text: str, sentence: Span, span: Span) -> bool:
    """Whether the words say that these skills do as well as those named before."""
    if cue("equal").search(text, span.start, span.end):
        return True
    return not span.inner and span.start > sentence.start and bool(cue("equal").match(text, span.start, span.end))


def _parenthesis(text: str, span: Span, inside: list[SkillMatch], base: Group, groups: list[Group]) -> None:
    """A closed list behind a name: it says which kinds are meant when the name is broader, else it only explains."""
    listed = _coordinate(text, span, inside)
    if all(group.ids() <= base.ids() for group in listed):
        return
    broader = len(base.members) == 1 and _broader(base.members[0].skill, listed)
    if cue("wish_after").search(text, span.start, span.end) or cue("wish_before").search(text, span.start, span.end):
        if broader:
            # "a marketing automation tool (Klaviyo or HubSpot preferred)": any will do, some are liked.
            _take_in(base, listed)
        else:
            groups.extend(listed)
    elif broader:
        _kinds(text, span, inside, base, listed, groups)
    elif len(listed) == 1 and len(base.members) == 1 and base.ids() < listed[0].ids():
        groups[-1] = listed[0]
        listed[0].head = text[base.start : base.end]
    elif len(base.members) == 1 and len(listed) == 1 and len(listed[0].members) > 1 and base.kind != "tool" and listed[0].kind == "tool":
        _take_in(base, listed)
    elif any(taxonomy().skill(m.skill).kind in PAPERS for m in inside):
        groups.extend(listed)


def _kinds(text: str, span: Span, inside: list[SkillMatch], base: Group, listed: list[Group], groups: list[Group]) -> None:
    """What stands in parentheses behind the name that says what all of it is."""
    name = text[base.start : base.end]
    if len(listed) > 1 and cue("one_kind").search(text, 0, base.start):
        # "One BI tool (Looker, Tableau, Mode)"
        _take_in(base, listed, without_name=True)
        base.head = name
        base.members = _distinct([*base.members, *_between(text[inside[-1].end : span.end])])
    elif len(listed) > 1 and cue("knowing").search(text, 0, base.start):
        # "Understanding of networking (TCP/IP, DNS, VPN)": parts of one matter, as examples.
        _take_in(base, listed)
        base.label = name
    elif len(listed) == len(listed[0].members) == 1:
        # "Accessibility (VoiceOver)", "Kubernetes (EKS)": the one name is an example or a kind of it.
        _take_in(base, listed)
    else:
        groups.pop()
        groups.extend(listed)
        if len(listed) == 1:
            listed[0].head = name


def _take_in(base: Group, listed: list[Group], *, without_name: bool = False) -> None:
    base.members = _distinct([*([] if without_name else base.members), *(member for group in listed for member in group.members)])
    base.end = listed[-1].end


def _broader(skill: str | None, listed: list[Group]) -> bool:
    """Whether the skill is a parent of, or follows from, a listed one."""
    table = taxonomy()
    ids = [i for group in listed for i in sorted(group.ids())]
    return skill is not None and any(skill in table.skill(i).parents or any(x.skill == skill for x in table.implied(i)) for i in ids)


def _coordinate(text: str, span: Span, inside: list[SkillMatch]) -> list[Group]:
    """Groups of one segment by its *and*, *or* and commas."""
    links = [_link(text[a.end : b.start]) for a, b in pairwise(inside)]
    tail = text[inside[-1].end : span.end]
    final = "or" if cue("tail_or").search(tail) or _trailing_name(tail, after_comma=False) else None
    resolved = _resolve(links, final)
    lead = text[span.start : inside[0].start]
    least = _one_of(lead)
    if least:
        resolved = ["or"] * len(resolved)
    elif _such_as(lead):
        resolved = ["or" if link == "and" and raw == "comma" else link for link, raw in zip(resolved, links, strict=True)]
    groups = [_start(text, inside[0])]
    _add_leading(groups[0], lead)
    for link, previous, match in zip(resolved, inside, inside[1:], strict=False):
        if link == "or":
            groups[-1].members = _distinct([*groups[-1].members, *_between(text[previous.end : match.start]), *_members(text, [match])])
            groups[-1].end = match.end
        else:
            _add_trailing(groups[-1], text[previous.end : match.start])
            groups.append(_start(text, match))
    if least:
        groups[0].at_least = min(least, len(groups[0].members))
    _add_trailing(groups[-1], tail)
    if final is None and not _such_as(lead):
        for group in groups:
            _drop_broader(group)
    return _head_of_colon(text, span, _tools_of_work(text, groups))


def _tools_of_work(text: str, groups: list[Group]) -> list[Group]:
    """``E-discovery in Relativity or Everlaw`` is one demand: the work, done with one of these tools.

    A single tool takes its work in only where the tables say that one follows from the other (``relational databases with PostgreSQL``).
    """
    out: list[Group] = []
    for group in groups:
        work = out[-1] if out and out[-1].kind in MATTERS and out[-1].kind != "domain" and len(out[-1].members) == 1 else None
        between = text[work.end : group.start] if work else ""
        if work and group.kind == "tool" and work.head is None:
            broader = _broader(work.members[0].skill, [group])
            if cue("open_link").fullmatch(between) and broader:
                out.pop()
                group.members = _distinct([*work.members, *group.members])
                group.start = work.start
            elif cue("done_with").fullmatch(between) and (len(group.members) > 1 or broader):
                out.pop()
                group.head = text[work.start : work.end].strip()
        elif out and _is_class_of(text, out[-1], group):
            group.head = text[out[-1].start : out[-1].end].strip()
            group.start = out.pop().start
        out.append(group)
    return out


def _is_class_of(text: str, before: Group, group: Group) -> bool:
    """Whether the name before only says what kind of product is meant (``freight exchanges such as TIMOCOM or Trans.eu``)."""
    return (
        len(before.members) == 1
        and before.kind == group.kind == "tool"
        and before.ids() <= group.ids()
        and bool(cue("open_link").fullmatch(text[before.end : group.start]))
    )


def _link(between: str) -> str | None:
    """How two names hang together: ``or``, ``and``, ``comma``, or None when they stand apart."""
    between = cue("or_like_it").sub(" ", between)
    found = _deciding(list(_CONNECTOR.finditer(between)), between)
    words = re.findall(r"\w+", _CONNECTOR.sub(" ", between))
    if not found or len(words) > _FILLER or ":" in between:
        return None
    kinds = [next(name for name, value in hit.groupdict().items() if value) for hit in found]
    if "or" in kinds or "slash" in kinds:
        return "or"
    if "and" in kinds:
        return "and"
    # "REST, with Django or Flask", "Postgres, you have run Kafka or Kinesis": behind the comma something else begins.
    return None if cue("begins_anew").search(between) else "comma"


def _deciding(found: list[re.Match[str]], between: str) -> list[re.Match[str]]:
    """Without the *or* that belongs to the words behind: ``SMSTS, a black or white CSCS card``, ``in EPLAN und suchen Fehler vor Ort oder per``."""
    for first, last in pairwise(found):
        said = between[first.end() : last.start()].strip()
        joins = (first["comma"] and cue("article").match(said)) or (first["and"] and " " in said and said[0].islower())
        if joins and (last["or"] or last["slash"]):
            return [first]
    return found


def _resolve(links: list[str | None], final: str | None) -> list[str]:
    """Commas take the word that ends their list; a list without one means each for itself."""
    out: list[str] = []
    following = final
    for link in reversed(links):
        if link == "comma":
            out.append(following or "and")
        else:
            following = link
            out.append(link or "and")
    return out[::-1]


def _one_of(lead: str) -> int:
    """2 for ``at least two of``; 0 when no number of a list is asked for."""
    hit = cue("one_of").search(lead)
    if not hit:
        return 0
    for word in re.findall(r"\w+", hit[0].lower()):
        if word in number_words():
            return number_words()[word]
    return 1


def _such_as(lead: str) -> bool:
    return bool(cue("open").search(lead[-30:])) and not cue("included").search(lead[-30:])


def _between(words: str) -> list[Member]:
    """A name the taxonomy does not know between two separators: ``, Foo or`` -> Foo."""
    parts = [part.strip() for part in _CONNECTOR.split(words) if part]
    return [Member(part, None) for part in parts if part and _NAME.fullmatch(part) and not _CONNECTOR.fullmatch(part)]


def _add_trailing(group: Group, tail: str) -> None:
    """``ANSYS or Foobar``: a name the taxonomy does not know behind the last *or*."""
    name = _trailing_name(tail, after_comma=len(group.members) > 1)
    if name:
        group.members = _distinct([*group.members, Member(name, None)])


def _trailing_name(tail: str, *, after_comma: bool) -> str | None:
    separators = f"{_OR}|," if after_comma else _OR
    match = re.match(rf"^\s*(?:{separators})\s+({_NAME.pattern})(?=\s*(?:$|[,.;)])|\s(?:{cue('goes_on').pattern}))", tail)
    return match[1] if match and not soft().search(match[1]) else None


def _add_leading(group: Group, lead: str) -> None:
    """``(S7 or TIA Portal)``: a name the taxonomy does not know before the first *or*, where nothing else stands there."""
    match = re.fullmatch(rf"\s*({_NAME.pattern})\s+(?:{_OR})\s+", lead)
    if match and not soft().search(match[1]):
        group.members = _distinct([Member(match[1], None), *group.members])


def _drop_broader(group: Group) -> None:
    """``API design, REST or gRPC``: the first name only says what the others are."""
    if len(group.members) < 3 or group.at_least > 1:
        return
    head, rest = group.members[0], group.members[1:]
    if _broader(head.skill, [Group([member], group.start, group.end) for member in rest]):
        group.members = rest


def _head_of_colon(text: str, span: Span, groups: list[Group]) -> list[Group]:
    """``Observability: A, B or C`` with tools asks for the list; ``PostgreSQL: schema design, indexing`` asks for the head."""
    head = groups[0]
    colon = text.find(":", head.end, span.end)
    if len(groups) < 2 or colon < 0 or colon > groups[1].start or len(head.members) > 1:
        return groups
    if _broader(head.members[0].skill, groups[1:]) or len(groups[1].members) > 1:
        return groups[1:]
    is_tool = taxonomy().skill(head.members[0].skill).kind == "tool" if head.members[0].skill else False
    if is_tool:
        return groups[:1]
    if any(group.kind not in MATTERS for group in groups) or any(group.at_least > 1 for group in groups):
        return groups[1:]
    # "Health and safety: risk assessments and manual handling" is one matter with examples of it.
    members = _distinct([member for group in groups for member in group.members])
    return [Group(members, head.start, groups[-1].end, kind=head.kind, label=text[head.start : head.end].strip())]


def _apply_backward(sentence: str, groups: list[Group], first: int) -> None:
    """``X, Y and Z parts; you should know at least one of these`` makes one group of the sentence's skills."""
    hit = cue("one_of_these").search(sentence)
    if not hit or len(groups) - first < 2:
        return
    joined = groups[first]
    for group in groups[first + 1 :]:
        joined.members = _distinct([*joined.members, *group.members])
    joined.end = groups[-1].end
    joined.at_least = number_words().get(hit[0].split()[0].lower(), 1)
    del groups[first + 1 :]


def _start(text: str, match: SkillMatch) -> Group:
    return Group(_members(text, [match]), match.start, match.end, kind=taxonomy().skill(match.skill).kind)


def _members(text: str, matches: list[SkillMatch]) -> list[Member]:
    return _distinct([Member(called(taxonomy().skill(m.skill), text[m.start : m.end]), m.skill) for m in matches])


def _distinct(members: list[Member]) -> list[Member]:
    """Each once. Products side by side that the tables file under one field of work are themselves, and not that field."""
    found = list(dict.fromkeys(members))
    shared = {m.skill for m in found if m.skill and taxonomy().skill(m.skill).kind != "tool" and is_product(m.name)}
    one_field = {skill for skill in shared if sum(m.skill == skill for m in found) > 1}
    return [Member(m.name, None) if m.skill in one_field else m for m in found]
