"""Marital and family status: labelled, as an item of a list, or as 'mother of two'."""

import re
from collections.abc import Iterator
from functools import cache

from pivots.anonymize.aside import is_aside, is_aside_at
from pivots.anonymize.source import VALUE_ENDS, Source, SourceLine
from pivots.anonymize.spans import SURE, Span
from pivots.anonymize.tables import alternation

VERSION = "4"
COUNT = r"(?:no|one|two|three|four|five|six|seven|\d|a|an|twin|ein|eine[rsnm]?|zwei(?:er)?|drei(?:er)?|vier(?:er)?|fünf|keine|un|une|d['’]une?|deux|trois|quatre|cinq|uno|una|dos|tres|cuatro|cinco|sin|sans|dois|due|tre|twee|drie)"
CHILD = r"(?:(?:adult|small|little|young|grown|grown-up|adopted|teenage|lovely|beautiful|school-age|kleine[rn]?|erwachsene[rn]?|petite?s?|grands|jumeaux|pequeñ[oa]s)\s){0,2}(?:children|child|kids?|issues?|tamariki|babies|baby|teenagers?|toddlers?|grandchildren|enkel(?:kinder)?|bub(?:en)?|mädels|mädchen|jungs?|zwillinge?n?|fillette|filles?|fils|garçons?|jumeaux|jumelles|petits-enfants|enf\.|críos?|crías?|chic[oa]s|nen[ea]s?|gemel[oa]s|melliz[oa]s|trilliz[oa]s|weans?|wains?|bairns?|kiddos?|kiddies|kidlets?|nippers?|littl(?:e|')\s?'?uns?|ados?|mômes?|gosses?|loulous?|bambins?|peques|chamac[oa]s?|chavales|guaguas?|kleinkind(?:er)?|jugendliche|teens|stepchildren|stepsons?|stepdaughters?|foster\schildren|pflegekind(?:er)?|stiefkind(?:er)?|drillingen?|triplés|triplets|nietos|kind(?:er)?|kindern?|(?:schul|kita|kindergarten|grundschul|vorschul|kleinst)kind(?:ern?)?|grandkids|schoolchildren|school-?kids|enfants?|hij[oa]s?|sons?|daughters?|boys|girls|sohn(?:es)?|söhnen?|tochter|töchtern?|twins?|niñ[oa]s?|filh[oa]s?|figli[oae]?|kinderen)"
_CHILDREN = rf"(?:{COUNT}\s{CHILD}(?:\s(?:and|und|et|y)\s{COUNT}\s{CHILD})?)"
_PARENT = r"(?:proud\s|single\s|devoted\s|working\s|loving\s|busy\s|adoptive\s|foster\s|stolze[rs]?\s|alleinerziehende[rs]?\s|heureuse?\s|jeune\s|orgullos[oa]\s|feliz\s)?(?:grandmother|grandfather|grandma|grandpa|grandad|granddad|grandparent|mother|father|parent|mummy|mum|mom|mam|mama|daddy|dad|papa|husband|wife|vater|mutter|großvater|großmutter|opa|oma|elternteil|père|mère|maman|papa|grand-père|grand-mère|madre|padre|mamá|papá|abuel[oa]|mamie|papi|ama|aita)(?:\s(?:soltera|soltero|célibataire|isolée?|seule?|comblée?|heureuse?|fière?|orgullos[oa]|feliz))?"
_AGED = r"(?:future|late|ex|two|three|young|little|zukünftigen?|verstorbene[nr]?|beiden|zwei|drei|deux|trois|futur|future|dos|tres)"
_WORK = frozenset({"experience", "projects", "skills", "education", "certifications"})
_FAMILY = [
    *[
        "weans",
        "wean",
        "wains",
        "bairns",
        "bairn",
        "kiddos",
        "kiddo",
        "kiddies",
        "nippers",
        "ados",
        "ado",
        "mômes",
        "gosses",
        "bambins",
        "peques",
        "chamacos",
        "chavales",
        "kleinkind",
        "kleinkinder",
        "teens",
        "stepchildren",
        "stepson",
        "stepdaughter",
        "schulkind",
        "schulkinder",
        "grandkids",
        "schoolkids",
        "ama",
        "aita",
        "pflegekind",
        "pflegekinder",
        "stiefkind",
        "stiefkinder",
    ],
    *[
        "mummy",
        "mam",
        "mama",
        "daddy",
        "papa",
        "opa",
        "oma",
        "großvater",
        "großmutter",
        "maman",
        "mamá",
        "papá",
        "abuelo",
        "abuela",
        "grandma",
        "grandpa",
        "grandad",
        "granddad",
        "grandparent",
    ],
    *[
        "issue",
        "issues",
        "tamariki",
        "baby",
        "babies",
        "teenagers",
        "toddlers",
        "grandchildren",
        "enkel",
        "buben",
        "bub",
        "mädels",
        "zwillinge",
        "zwillingen",
        "fille",
        "filles",
        "fillette",
        "fils",
        "garçon",
        "garçons",
        "enf",
        "críos",
        "crío",
        "nietos",
        "gemelos",
        "gemelas",
        "jumeaux",
    ],
    *["married", "verheiratet", "marié", "mariée", "casado", "casada", "engaged", "divorced", "verwitwet", "widowed", "separated"],
    "children",
    "child",
    "kid",
    "kids",
    "kind",
    "kinder",
    "kindern",
    "enfant",
    "enfants",
    "hijo",
    "hija",
    "hijos",
    "hijas",
    "son",
    "sons",
    "daughter",
    "daughters",
    "boys",
    "girls",
    "sohn",
    "sohnes",
    "söhne",
    "söhnen",
    "töchtern",
    "niño",
    "niña",
    "niños",
    "niñas",
    "famille",
    "familia",
    "tochter",
    "töchter",
    "twin",
    "twins",
    "mother",
    "father",
    "parent",
    "mum",
    "mom",
    "dad",
    "husband",
    "wife",
    "vater",
    "mutter",
    "elternteil",
    "père",
    "mère",
    "madre",
    "padre",
    "ehemann",
    "ehefrau",
    "grandmother",
    "grandfather",
]
"""One of these words, or one of the table, stands in every match of the patterns for a line."""
_PARENT_OF = re.compile(
    rf"(?<!\w){_PARENT}(?:\s(?:of|to|von|de|eine[rsn]|zweier|dreier|vierer)\b|\s(?=d['’]))\s?(?:(?:twin|{COUNT})\b\s?)?(?:{CHILD})?(?!\w)(?:\s\([^)]*\))?|(?<!\w)(?:tengo|j['’]ai|ich habe|i have)\s{COUNT}\s{CHILD}(?!\w)|(?<!\w)(?:married|verheiratet|mariée?|casad[oa]|divorced|verwitwet|widowed|separated)\s(?:since|seit|depuis|desde|for|with|mit|avec|con|to|à|au)\s(?:\d{4}|{COUNT}\s{CHILD}|\d+\s\w+|(?-i:[A-ZÀ-Þ])\w+(?:\s(?-i:[A-ZÀ-Þ])\w+)?)(?:\s{CHILD})?|(?<!\w)(?:père|mère|madre|padre)\sde\s(?:famille|familia)(?!\w)|(?<!\w)(?:wife|husband|mother|father)\sand\s(?:wife|husband|mother|father)(?!\w)",
    re.IGNORECASE,
)
_SELF = re.compile(
    r"(?<!\w)(?:husband|wife|father|mother|parent|vater|mutter|ehemann|ehefrau|père|mère|padre|madre|grandmother|grandfather)(?!\w|['’]s)",
    re.IGNORECASE,
)


_CARE = re.compile(
    rf"\W*(?P<told>{_PARENT}\s(?:of|to|von|de)\s(?:{COUNT}\s)?(?:{CHILD}|{COUNT})(?!\w)(?:\s(?:girls|boys))?|{_PARENT}\sd['’]une?\s{CHILD}(?!\w))",
    re.IGNORECASE,
)
"""At the beginning of a line among the work, where a gap between positions is told: 'Mum to twins (career break)'."""
_BEHIND = re.compile(r"(?:at|in|im|à|au|aux|en|aged|ages|born|living|who|nés?|âgée?s?|im alter|de)\s")
"""What may follow children that are told of: 'one child at primary school'."""


_TOLD_OF = re.compile(rf"(?<!\w){_CHILDREN}$", re.IGNORECASE)


_GAP = re.compile(
    rf"\W*(?:career break|break|gap|sabbatical|leave|parental leave|time out|auszeit|elternzeit|familienzeit|pause|congé\w*(?:\s\w+)?|excedencia|pausa|raising|caring for)(?!\w)[^\n\d]{{0,30}}?(?P<told>(?:(?:my|our|mein\w*|den|der|mes|mon|ma|nos|mis?|the)\s)?(?:{COUNT}\s)?{CHILD})(?!\w)",
    re.IGNORECASE,
)
"""A gap between positions that says for whom: 'Career break to raise my daughter', 'Elternzeit mit den Zwillingen'."""


@cache
def _spouse() -> re.Pattern[str]:
    """Somebody's husband, partner or children, told by 'my'."""
    own = r"(?:my|our|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|mon|ma|mes|nos|notre|mis?|nuestr[oa]s?)"
    return re.compile(
        rf"(?<!\w){own}\s(?:{_AGED}\s)?(?:(?P<sure>{alternation('spouse_noun')})|{alternation('spouse_word')})(?!\w|-\w|\s(?:company|business|office|firm|agency|school|clinic|organi[sz]ation)|['’]s)",
        re.IGNORECASE,
    )


def _own_people(source: Source, line: SourceLine) -> Iterator[Span]:
    """Words that may mean a colleague or a customer as well ('my partner', 'mein Mann') tell only outside of work."""
    personal = line.section not in _WORK or line.contact or is_aside(source, line)
    for match in _spouse().finditer(line.text):
        if personal or match["sure"] or is_aside_at(line, match.start()):
            yield Span(line.start + match.start(), line.start + match.end(), "marital_status", SURE)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{alternation('marital_label')})(?:\s*[:：]\s*|\s{{3,}})[^\n|·•;]{{1,60}}?(?=\s*(?:{VALUE_ENDS}))",
        re.IGNORECASE,
    )


@cache
def _status() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{alternation('marital_word')})(?:,?\s(?:with\s|and\s|mit\s|avec\s|con\s)?{_CHILDREN})?(?![\w-])|(?<!\w){_CHILDREN}(?:\s\([^)]*\))?(?!\w)",
        re.IGNORECASE,
    )


def find(source: Source) -> Iterator[Span]:
    for match in source.matches(_labelled(), source.holds("marital_label")):
        yield Span(*match.span(), "marital_status", SURE)
    spouses = (*source.holds("spouse_noun"), *source.holds("spouse_word"))
    for line in source.lines_with(spouses) if spouses else ():
        if not line.heading:
            yield from _own_people(source, line)
    words = source.holds("marital_word")
    for line in source.lines_with((*words, *_FAMILY)):
        yield from _status_in(source, line)


def _status_in(source: Source, line: SourceLine) -> Iterator[Span]:
    work = line.section in _WORK
    personal = not work or line.contact or is_aside(source, line)
    told = (_CARE.match(line.text) or _GAP.match(line.text)) if not personal and line.line.kind != "list_item" else None
    if told:
        yield Span(line.start + told.start("told"), line.start + told.end("told"), "marital_status", SURE)
    for pattern in (_status(), _PARENT_OF, _SELF)[: 2 if work else 3]:
        for match in pattern.finditer(line.text):
            of_self = personal or is_aside_at(line, match.start())
            if of_self and (pattern is _PARENT_OF or _stands_alone(line, match)):
                yield Span(line.start + match.start(), line.start + match.end(), "marital_status", SURE)


def _stands_alone(line: SourceLine, match: re.Match[str]) -> bool:
    """'single' in 'a single page' is no marital status: only an item of a list, a line or a table cell is."""
    before, after = line.text[: match.start()].rstrip(), line.text[match.end() :].lstrip()
    return (not before or before[-1] in ",;|·•▪:/(.–—-" or before.endswith((" and", " und", " et", " y", " am", " bin", " suis"))) and (
        not after
        or after[0] in ",;|·•▪/().–—-"
        or (_TOLD_OF.search(match.group()) is not None and _BEHIND.match(after) is not None)
        or after.startswith(("and ", "und ", "et ", "y ", "with "))
    )
