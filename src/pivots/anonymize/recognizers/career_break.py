"""Time away from work: that there was a break stays, with its dates; what it was for goes, whatever it was for.

'Career break 2016-2019: raising twins', 'Pflegezeit (Mutter)', 'took two years out when my father fell ill', 'pause pour convenance personnelle'
all leave the same. What names a skill, a degree or a course stays: people learn in a break.
"""

import re
from collections.abc import Iterator

from pivots.anonymize.aside import sentence_at
from pivots.anonymize.protect import is_known_title, skills_in
from pivots.anonymize.source import Source, SourceLine
from pivots.anonymize.spans import EXACT, Span

VERSION = "1"
_CUE = (
    r"career[\s-](?:break|gap|pause)|employment\sgap|gap\s(?:year|in\s(?:employment|work|my\scv))|(?:[\w-]+[\s-])?(?:year|month)s?['’]?[\s-](?:long\s)?(?:gap|break|career\sbreak|pause)"
    r"|(?:personal|family|compassionate|bereavement|unpaid|extended|special)\sleave|leave\sof\sabsence|sabbatical|(?:maternity|paternity|parental|adoption|carer['’]?s|childcare)\sleave|time\s(?:out|off)(?!\s(?:requests|sheets|management))"
    r"|(?:took|taking|had)\s(?:\w+\s){0,3}(?:years?|months?|time)\s(?:out|off|away)|(?:out\sof|away\sfrom)\s(?:the\s)?(?:work(?:force)?|paid\swork|employment|labou?r\smarket)"
    r"|auszeit|berufspause|karrierepause|berufliche\s(?:pause|unterbrechung)|familien(?:phase|pause)|kinderpause|(?:familien)?pflegezeit|elternzeit|mutterschutz|elternkarenz|karenz|sabbatjahr|lücke\sim\slebenslauf|freistellung\s(?:wegen|zur)"
    r"|(?:pause|interruption|coupure|parenthèse)\s(?:professionnelle|de\scarrière|d['’]activité|(?:de\s)?\w+\s(?:ans?|mois))|interruption(?=\s(?:de\s|en\s)?(?:19|20)\d\d)|année\ssabbatique|congé\s(?:de\s)?(?:sabbatique|sans\ssolde|familial|parental|maternité|paternité|adoption|proche\saidant)|mise\sen\sdisponibilité|sans\sactivité"
    r"|(?:pausa|parón|paréntesis|interrupción|descanso)\s(?:laboral|profesional|de\s(?:\w+\s)?(?:año|mes)\w*|entre|(?:de|desde)(?=\s(?:19|20)\d\d)|(?=(?:19|20)\d\d))|excedencia(?:\spor\s(?:cuidado\sde\s(?:los\s)?(?:hij[oa]s?|famil\w+|menor\w*)|maternidad|paternidad))?|año\ssabático|sin\sactividad\slaboral"
)
_WHEN = r"(?:[,\s]*(?:\(?(?:(?:of|from|in|since|between|and|to|until|bis|von|vom|seit|und|im|de|du|au|à|entre|et|en|desde|hasta|a|al|y|ab)\s)*(?:[^\W\d_]{3,10}\.?\s)?(?:\d{1,2}[./])?(?:(?:19|20)\d\d|\d{1,2}\s(?:months?|years?|monate|jahre|mois|ans|meses|años))\)?(?:\s?[-–—/]\s?)?))*"
_AWAY = re.compile(
    rf"(?<![\w-])(?P<cue>{_CUE})(?![\w-])(?P<when>{_WHEN})"
    r"(?:\s?[:：]\s|\s[-–—]\s|,?\s(?=(?:for|to|while|when|because|due\sto|as|after|following|on\saccount|owing|caring|raising|looking\safter|with"
    r"|wegen|nach|um|für|zur|zum|weil|als|bei|mit|aufgrund|infolge|pour|afin|suite\sà|après|car|en\sraison|durant|por|para|tras|debido|cuando|al|a\scausa|con)\s)|\s?\((?=[^)\n]{2,80}\)))",
    re.IGNORECASE,
)
"""A word for a break, its dates, and what joins a reason to it."""
_PART = re.compile(r"[^,;]+")
_GOES_ON = re.compile(
    r"(?:,\s|\s)(?:and|then|before|before\sthat|now|und|dann|danach|jetzt|bin|puis|ensuite|et|y|luego|después|antes)\s(?:i\s|am\s|ich\s|je\s|j['’]ai\s|he\s|have\s|since\s)*"
    r"(?:came|come|went|back|returned|returning|rejoined|joined|started|work\w*|now|wieder|zurück|zurückgekehrt|seit|repris\w*|reprise|reprends|retour\w*|revenue?|vuelta|volví|regresé|incorpor\w+|de\snuevo|looking|suche|cherche|busco)(?!\w)",
    re.IGNORECASE,
)
"""Where the sentence goes back to work."""
_DATES_BEHIND = re.compile(
    r"[\s,(–-]*(?:(?:(?:jan|feb|fév|mär|mar|apr|avr|abr|mai|may|jun|juin|jui|jul|aug|ago|aoû|sep|okt|oct|nov|dez|dec|déc|dic|ene)\w*\.?\s)?(?:\d{1,2}[./])?(?:19|20)\d\d[\s–—/-]*(?:to|bis|until|à|au|a|hasta)?\s?){1,2}\)?\W*$",
    re.IGNORECASE,
)
_LEARNT = re.compile(
    r"(?<!\w)(?:courses?|exams?|certifi\w+|qualification\w*|training|retrain\w*|stud(?:y|ied|ying)|degree|b\.?sc|m\.?sc|mba|freelanc\w*|consult\w+|weiterbildung\w*|umschulung\w*|kurse?s?|lehrgang\w*|prüfung\w*|studi\w+|formation|cours|diplôme|reconversion|études|curso\w*|formación|máster|estudi\w+|título)(?!\w)",
    re.IGNORECASE,
)
"""What people do for their work in a break."""


def find(source: Source) -> Iterator[Span]:
    for line in source.lines_for(_AWAY):
        for match in _AWAY.finditer(line.text) if not line.heading else ():
            yield from _reason(line, match)


def _reason(line: SourceLine, match: re.Match[str]) -> Iterator[Span]:
    """What is told behind the break, the sign that joins it included where nothing of it stays."""
    start, end = match.end(), _end(line.text, match)
    parts = [(part.start(), part.end()) for part in _PART.finditer(line.text, start, end)]
    stays = [_is_of_work(line.text[a:b]) for a, b in parts]
    if parts and not any(stays):
        closes = line.text[end : end + 1] == ")" and line.text[start - 1 : start] == "("
        yield _gone(line, match.end("when"), end + closes)
        return
    for (a, b), stay in zip(parts, stays, strict=True):
        if not stay:
            yield _gone(line, a, b)


def _end(text: str, match: re.Match[str]) -> int:
    if text[match.end() - 1] == "(":
        return text.index(")", match.end())
    _, end = sentence_at(text, match.end())
    back = _GOES_ON.search(text, match.end(), end) or _DATES_BEHIND.search(text, match.end(), end)
    return len(text[: back.start() if back else end].rstrip(" .;|"))


def _is_of_work(text: str) -> bool:
    learnt = _LEARNT.search(text) is not None or any(found.technical for found in skills_in(text))
    return learnt or is_known_title(text.strip())


def _gone(line: SourceLine, start: int, end: int) -> Span:
    """Nothing in its place and not counted: a mark or a count would tell what kind of reason it was."""
    return Span(line.start + start, line.start + end, "marital_status", EXACT, "", counted=False, proxy="parental_leave")
