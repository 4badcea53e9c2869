"""Names of schools. Degree, field and grade stay; a school that is the employer stays, because it is evidence."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from pivots.anonymize.needles import sought_in
from pivots.anonymize.protect import Named, is_term, is_title, skills_in
from pivots.anonymize.recognizers.address import is_place
from pivots.anonymize.shapes import fold, is_capital
from pivots.anonymize.source import PERIOD, Source, SourceLine, once, pieces
from pivots.anonymize.spans import SURE, WEAK, Span
from pivots.anonymize.tables import alternation, word_set

VERSION = "3"
_PART = re.compile(r"[^,;()\[\]]+")
_COURSES = re.compile(
    r"\W*(?:relevant\s)?(?:courses?|coursework|modules?|subjects|schwerpunkte?|fächer|inhalte|cours|matières|asignaturas|materias)(?!\w)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=\d{4}))[.!?]\s+(?=[A-ZÀ-Þ])")
_AT = re.compile(r"(?:^|\s)(?:at|from|in the|an der|an dem|am|à l['’]|à la|à|en la|en el|de la|of the)\s+(?=[^\W\d_])")
_DATES = re.compile(
    r"\s*\(?(?:(?:\b(?:since|from|seit|expected|class of)\s)?(?:\b[^\W\d_]{3,9}\.?\s)?(?:\d{1,2}[./])?(?:19|20)\d\d.*|\b(?:graduates?|grad(?:uated|uation)?|gpa|note)\b.*)$",
    re.IGNORECASE,
)
_UNIVERSITY = re.compile(r"universit\w*\s(?:of|de|di|du|zu|do|da)\s", re.IGNORECASE)
"""Universities are called after places; whatever stands before is no part of such a name."""
_AND = frozenset({"and", "&", "und", "et", "y", "of"})
_JOINING = frozenset(
    ["of", "de", "di", "du", "des", "del", "der", "die", "für", "for", "the", "and", "&", "und", "et", "y", "la", "le", "zu"]
)
_PROSE = re.compile(
    r"\s(?!(?:of|de|di|du|des|del|der|die|das|den|dem|für|for|the|and|und|et|y|la|le|zu|at|in|an|am)\s)[a-zà-þ]{2,}\s+"
    r"(?!(?:of|de|di|du|des|del|der|die|für|the|la|le|zu)\s)[a-zà-þ]{2,}(?=\s|$)"
)
"""Two small words in a row: the sentence goes on behind the name."""
_COMPOUNDS = (
    "universität",
    "hochschule",
    "gymnasium",
    "schule",
    "akademie",
    "universiteit",
    "hogeschool",
    "kolleg",
    "seminar",
    "lyceum",
    "skole",
    "skolen",
    "skola",
    "skolan",
    "škola",
    "skóli",
    "skólinn",
    "iskola",
    "koulu",
    "opisto",
    "scoil",
    "choláiste",
    "basisschool",
    "hogeschool",
)
"""Kinds of school that end a longer word."""
_GLUED = (
    "大学",
    "学院",
    "高校",
    "高等学校",
    "中学",
    "小学",
    "专科学校",
    "専門学校",
    "대학교",
    "고등학교",
    "중학교",
    "มหาวิทยาลัย",
    "วิทยาลัย",
    "โรงเรียน",
)
"""Kinds of school in scripts without blanks between words."""
_ENDS = tuple(map(sought_in, (*_COMPOUNDS, *_GLUED)))
"""Both as they are sought."""
_UNTITLED = frozenset({"header", "personal", "other", "experience", "projects", "skills", "languages"})
"""Sections in which a school may stand without a heading of its own."""
_LONGEST = 16
"""Words of a line that names schools and is no sentence."""
_WORKPLACE = re.compile(
    r"\b(?:district|board|chartered|association|society|federation|council|hospital|hospitals|press|library|clinic|krankenhaus|klinikum|bibliothek|verlag|hôpital)\b",
    re.IGNORECASE,
)
_TEACHING_IN = re.compile(r"\b(?:taught|teaching|lehrer|teacher|lecturer|instructor)\b", re.IGNORECASE)


@cache
def school_word() -> re.Pattern[str]:
    """Kinds of school."""
    return re.compile(
        rf"(?<!\w)(?:{alternation('school_word')})(?!\w)|\w(?:{'|'.join(_COMPOUNDS)})(?!\w)|{'|'.join(_GLUED)}",
        re.IGNORECASE,
    )


@cache
def degree_word() -> re.Pattern[str]:
    """Degrees and certificates of education, in the languages of the tables."""
    return re.compile(rf"(?<![\w.])(?:{alternation('degree_word')}|(?-i:{alternation('degree_capitals')}))(?!\w)", re.IGNORECASE)


def names_degree(text: str) -> bool:
    """Whether a degree stands in the text, which may have lost the full stop behind it: 'M.B.A', 'Dipl.-Kfm'."""
    return degree_word().search(f"{text}.") is not None or degree_word().search(text) is not None


@once
def of_degrees(source: Source) -> frozenset[int]:
    """Numbers of the lines in which ``degree_word`` can match."""
    return source.numbers_with("degree_word") | source.numbers_with("degree_capitals")


def find(source: Source) -> Iterator[Span]:
    degrees, pupils = of_degrees(source), source.sought.lines(_PUPIL)
    for line in source.lines:
        if line.section == "education":
            yield from _in_education(source, line)
        elif line.section in {"certifications", "volunteering", "interests", "memberships", "awards"}:
            yield from _proper_names(line)
            if line.section == "certifications":
                yield from _among_courses(source, line, degrees)
        elif line.number not in degrees and line.number not in pupils:
            continue
        elif (line.section in {"header", "personal", "summary", "other", "languages", "publications"} and _names_studies(line.text)) or (
            line.section in {"experience", "projects"} and _begins_with_studies(line.text) and not _is_job(line.text)
        ):
            yield from _named(source, line)
    yield from _free(source)


def _among_courses(source: Source, line: SourceLine, degrees: frozenset[int]) -> Iterator[Span]:
    """Schools under a heading of training, where a degree says that it is one: 'NVQ 2, X Centre', or X Centre alone above the degree."""
    if line.heading:
        return
    if line.number in degrees and degree_word().search(line.text):
        found = list(_named(source, line))
        yield from found or _behind_comma(line)
        return
    below = source.lines[line.number + 1 : line.number + 2]
    alone = below and below[0].line.block == line.line.block and not below[0].heading and line.line.kind != "list_item"
    if alone and may_be_school(line.text.strip()) and below[0].number in degrees and degree_word().match(below[0].text):
        yield Span(line.start, line.end, "school", WEAK)


_PUPIL = re.compile(
    r"\W*(?:élève|étudiante?|lycéenne?|lycéen|collégienne?|(?:berufs|fach|abend)?schüler(?:in)?|studentin|student(?=,|\s(?:at|an|der|des)\s)|alumn[oa]|estudiante|pupil(?=,|\sat\s)|"
    r"(?:primary|secondary|upper secondary|high|vocational) school\s?:|(?:scolarité|schulbildung|schulbesuch|estudios|escolaridad)\s?:)(?!\w)",
    re.IGNORECASE,
)
"""Who is at school, or which kind of school, at the beginning of a line that stands among the work."""


def _begins_with_studies(text: str) -> bool:
    return degree_word().match(text) is not None or _PUPIL.match(text) is not None


_PROPER = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’.-]*\s){1,4}(?:School|College|University|Academy|Universität|Hochschule|Gymnasium|Sixth Form|Akademie|Schule)\b(?:\s(?:of|for|der|für)\s[A-Z]\w+(?:\s[A-Z]\w+)*)?"
)


def _proper_names(line: SourceLine) -> Iterator[Span]:
    """Schools by name where courses and clubs are listed: 'Solent Code School'."""
    for match in _PROPER.finditer(line.text):
        if not is_term(match.group()):
            yield Span(line.start + match.start(), line.start + match.end(), "school", SURE)


def _free(source: Source) -> Iterator[Span]:
    """Schools where no heading says so: in a line that is of nothing else, among no position and beside no date of work."""
    for line in free_lines(source):
        yield from (span for span in _named(source, line) if _reads_like_a_school(source.text[span.start : span.end]))


@once
def free_lines(source: Source) -> tuple[SourceLine, ...]:
    """Lines outside the education section that are of nothing but studies."""
    found = (line for line in _with_school_word(source) if line.section in _UNTITLED and _stands_free(source, line))
    return tuple(line for line in found if any(_reads_like_a_school(source.text[span.start : span.end]) for span in _named(source, line)))


def _with_school_word(source: Source) -> Iterator[SourceLine]:
    """The lines that can name a school, found by plain search."""
    compounds = tuple(end for end in (*_COMPOUNDS, *_GLUED) if end in source.small)
    held = source.holds("school_word")
    listed = {line.number for line in source.lines_with(held)} if held else set()
    for line in source.lines:
        if line.number in listed or any(end in source.small[line.start : line.end] for end in compounds):
            yield line


def _stands_free(source: Source, line: SourceLine) -> bool:
    """Whether the line is no position, no sentence and not the employer above or below one."""
    text = line.text
    if line.heading or (line.line.kind not in {"text", "table_cell", "heading"}) or len(text.split()) > _LONGEST or _is_job(text):
        return False
    studies = degree_word().search(text) is not None
    if PERIOD.search(text) or _TEACHING_IN.search(text):
        return studies and not _TEACHING_IN.search(text)
    if line.section not in {"experience", "projects"} or studies:
        return True
    above, below = source.lines[line.number - 1 : line.number], source.lines[line.number + 1 : line.number + 2]
    heads = [n for n in (*above, *below) if n.line.kind != "list_item" and not n.heading]
    items_below = any(n.line.kind == "list_item" for n in below)
    return not items_below and not any(source.dated[n.number] or _is_job(n.text) for n in heads)


def _reads_like_a_school(text: str) -> bool:
    """A proper name and no kind of school: 'Northbrook College', not 'high school' or 'school district'."""
    words = text.split()
    kind = school_word().search(text)
    if kind is None or not 1 <= len(words) <= 9 or _PROSE.search(text) or is_term(text) or _WORKPLACE.search(text):
        return False
    rest = [w for w in (text[: kind.start()] + " " + text[kind.end() :]).split() if w.casefold() not in _JOINING]
    compound = kind.start() > 0 and text[kind.start() - 1].isalnum()
    return (compound or any(w[0].isupper() or w[0] in "'’" for w in rest)) and not text[0].islower()


def _names_studies(text: str) -> bool:
    return (
        (degree_word().search(text) is not None or _PUPIL.match(text) is not None)
        and school_word().search(text) is not None
        and not _TEACHING_IN.search(text)
    )


def _is_job(text: str) -> bool:
    return any(is_title(p.strip()) for p in re.split(r"[,|·–(]", text) if p.strip())


def _in_education(source: Source, line: SourceLine) -> Iterator[Span]:
    found = [_with_rest(source, line, span) for span in _named(source, line)]
    yield from found
    if (
        not found
        and not line.heading
        and not any(n.number in _of_schools(source) and school_word().search(n.text) for n in _entry(source, line))
    ):
        yield from _unnamed(line)


def _with_rest(source: Source, line: SourceLine, span: Span) -> Span:
    """A name that breaks over two lines, as in narrow columns: 'Technische Hochschule' above 'Musterstadt', 'University of' above 'Northbrook'."""
    if span.end != line.end or line.number + 1 >= len(source.lines) or not _bare().search(source.text[span.start : span.end]):
        return span
    below = source.lines[line.number + 1]
    text = below.text.strip()
    goes_on = (
        below.line.block == line.line.block
        and below.line.kind == line.line.kind
        and not below.heading
        and len(text.split()) <= 3
        and all(is_capital(word) for word in text.split())
        and (may_be_school(text) or is_place(text))
    )
    return span._replace(end=below.end) if goes_on else span


@cache
def _bare() -> re.Pattern[str]:
    """A name that is nothing but the kind of school, or ends in a preposition."""
    return re.compile(
        rf"^(?:\w+ische |freie )?(?:{alternation('school_word')})$|\b(?:of|for|für|de|du|des|del|der|di|da)$",
        re.IGNORECASE,
    )


def _entry(source: Source, line: SourceLine) -> list[SourceLine]:
    """The line and its neighbours in the same section: where a school word in one of them says that this one is no school."""
    near = source.lines[max(0, line.number - 1) : line.number + 2]
    return [n for n in near if n.section == line.section and not n.heading]


@once
def _of_schools(source: Source) -> frozenset[int]:
    """Numbers of the lines in which ``school_word`` can match."""
    return source.numbers_with("school_word") | source.sought.lines_with(_ENDS)


def _named(source: Source, line: SourceLine) -> Iterator[Span]:
    """Parts with a school word: the whole part, or what follows the degree in it."""
    if line.number not in _of_schools(source):
        return
    for piece in pieces(line):
        for match in _parts(piece.text):
            text = _DATES.sub("", match.group()).rstrip(" .-–")
            word = school_word().search(text)
            if not word or (text[0].islower() and len(text.split()) > 6) or _is_skill(text, word):
                continue
            start = _start(text, word.start())
            if start is not None and text[start:].strip():
                start += len(text[start:]) - len(text[start:].lstrip(" :-–"))
                start = _behind_skill(text, _behind_field(text, start, word.start()), word.start())
                end = _before_skill(text, word.end(), _before_field(text, max(word.end(), start + 1)))
                yield Span(piece.start + match.start() + start, piece.start + match.start() + end, "school", SURE)


def _parts(text: str) -> Iterator[re.Match[str]]:
    """What stands between commas, brackets and the ends of sentences."""
    for part in _PART.finditer(text):
        ends = [part.start(), *(m.end() for m in _SENTENCE.finditer(text, part.start(), part.end())), part.end()]
        for start, end in pairwise(ends):
            if match := _PART.match(text, start, end):
                yield match


def _is_skill(text: str, word: re.Match[str]) -> bool:
    """Whether the school word is part of what is studied: 'School Administration'."""
    leads = word.start() == 0 and text[word.end() : word.end() + 1] == "-"  # 'School-Community Relations'
    return leads or any(found.start <= word.start() and word.end() < found.end for found in skills_in(text))


def _is_study(text: str, found: Named) -> bool:
    """Whether a skill named beside a school is what was studied there: several words, or none of the tools after which a place may be called."""
    return not found.technical or " " in text[found.start : found.end]


def _behind_skill(text: str, start: int, word: int) -> int:
    """Where the name begins behind what was studied: 'Human Resource Management-Central X University', 'Sales University of X'."""
    for found in reversed(skills_in(text[:word])):
        between = text[found.end : word]
        rest = between.strip(" -–/").split()
        joined = bool(rest) and rest[0].casefold() in _JOINING
        named = any(is_capital(w) and fold(w) not in word_set("field_word") for w in rest)
        if found.end > start and _is_study(text, found) and not joined and (named or (not rest and _UNIVERSITY.match(text[word:]))):
            return word - len(between.lstrip(" -–/"))
    return start


def _before_skill(text: str, after: int, end: int) -> int:
    """Where the name ends before what was studied there: 'X University Business Administration and ...'."""
    for found in skills_in(text[:end]):
        joined = text[: found.start].split()[-1:]
        if found.start >= after and _is_study(text, found) and not (joined and joined[0].casefold() in _JOINING):
            between = text[after : found.start].split()
            named = len(between) < 2 or any(word.casefold() in _JOINING for word in between)
            return len(text[: found.start].rstrip(" -–/&")) if named else end
    return end


def _behind_field(text: str, start: int, word: int) -> int:
    """Where the name begins behind a field of study that nothing parts from it: 'Accounting Berkeley College', 'Law University of X'.

    A field that may belong to the name ('Culinary Institute of X') stays in it.
    """
    ends = [m.end() for m in re.finditer(r"\S+(?=\s)", text[start:word])]
    for end in reversed(ends[:5]):
        before, rest = text[start : start + end], text[start + end : word].split()
        named = any(is_capital(w) and fold(w) not in word_set("field_word") for w in rest)
        if (named or (not rest and _UNIVERSITY.match(text[word:]))) and (_is_field(before)):
            return start + end + 1
    return start


def _before_field(text: str, start: int) -> int:
    """Where the name ends: before a field of study behind it ('X University Ethiopia Accounting') and before the rest of a sentence."""
    prose = _PROSE.search(text, start)
    end = len(text[: prose.start()].rstrip()) if prose else len(text)
    while prose and (last := text[start:end].rpartition(" ")[2].casefold()) in _JOINING | _AND:
        end -= len(last) + 1
    cut = True
    while cut:
        cut = False
        for begin in [m.start() for m in re.finditer(r"(?<=\s)\S+", text[start:end])][:6]:
            before = text[: start + begin].split()
            behind = text[start + begin : end]
            joined = {*before[-1:], *behind.split()[:1]}
            if not any(word.casefold() in _JOINING for word in joined) and _is_field(behind):
                end, cut = len(text[: start + begin].rstrip(" -–&")), True
                break
    return end


def _is_field(text: str) -> bool:
    """Whether the words name what is studied and nothing else."""
    words = {fold(w).strip(".") for w in text.split()} - _AND
    return is_term(text.strip(" -–")) or (bool(words) and words <= word_set("field_word"))


def _start(text: str, word: int) -> int | None:
    """Where the school's name begins in a part that may begin with degree and field; None: there is no name ('high school diploma')."""
    degrees = list(degree_word().finditer(text))
    if not degrees:
        if ":" in text[:word]:
            return text.index(":") + 1
        at = _AT.search(text[:word])
        return at.end() if at and text[: at.start()].strip() else 0
    degree = degrees[-1]
    if degree.start() > word:
        return 0 if sum(is_capital(w) for w in text[: degree.start()].split()) > 3 else None
    at = None
    for at in _AT.finditer(text, degree.end() - 1):
        if at.end() <= word:
            return at.end()
    back = re.search(r"(?:[A-ZÀ-Þ][\w.'’&-]*\s+(?:(?:of|and|de|du|für|&)\s+)?){0,3}$", text[degree.end() : word])
    return degree.end() + back.start() if back else word


_SINCE = re.compile(r"^(?:\d{1,2}[./])?(?:19|20)\d\d\s?:\s+")
"""The end of a period before a colon: '2006: X'."""


def _behind_comma(line: SourceLine) -> Iterator[Span]:
    """The first part behind a comma that may be a school: what stands right behind the degree is what was studied."""
    for match in re.finditer(r",\s(?P<part>[^,;()\[\]|]+)", line.text):
        text = _DATES.sub("", match["part"]).strip(" .-–")
        if may_be_school(text):
            start = line.start + match.start("part") + match["part"].index(text)
            yield Span(start, start + len(text), "school", WEAK)
            return


def _unnamed(line: SourceLine) -> Iterator[Span]:
    """A short capitalised part that names no degree, field, place or skill is the school: 'ETH Zürich', 'Sciences Po'."""
    if line.line.kind == "list_item" or len(line.text) > 110 or line.text.rstrip().endswith(".") or _COURSES.match(line.text):
        return
    parts = [(piece, match) for piece in pieces(line) for match in _PART.finditer(piece.text)]
    for piece, match in parts:
        text = _DATES.sub("", _SINCE.sub("", match.group())).strip(" .-–")
        if may_be_school(text):
            start = piece.start + match.start() + match.group().index(text)
            yield Span(start, start + len(text), "school", WEAK)
            return


def may_be_school(text: str) -> bool:
    """Whether a short part in capitals may be the name of a school: it names no degree, field, place, title or skill."""
    words = text.split()
    if not 1 <= len(words) <= 7 or len(text) < 2 or not text[0].isupper() or ":" in text or any(c.isdigit() for c in text):
        return False
    folded = {fold(w).strip(".") for w in words}
    if text.casefold() in word_set("form_label") or folded & (word_set("field_word", "title_word", "not_school")) or names_degree(text):
        return False
    capitals = sum(w[0].isupper() for w in words)
    if capitals < max(1, len(words) - 2) or is_term(text) or is_title(text) or is_place(text):
        return False
    return not any(_is_study(text, found) or found.end == len(text) for found in skills_in(text))
