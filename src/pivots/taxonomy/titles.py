"""Job titles: what occupation, what level."""

import re
from functools import cached_property, lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz

from pivots.taxonomy.folding import fold_name
from pivots.taxonomy.near_titles import NearTitles
from pivots.taxonomy.tables import Tables
from pivots.taxonomy.title_domains import TitleDomains
from pivots.taxonomy.types import Level, TitleMatch

_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_GENDER = re.compile(
    r"(?<=\w)[*:_/·](?:innen|in|frau|r|e)\b|(?<=\w)[·•‧⋅]\w{1,5}\b|(?<=\w)[/-](?:ere|ère|euse|trice|rice|ne|a|as)\b|\b[mwfdx](?:/[mwfdx]){1,2}\b|\ball genders\b"
)
_NUMERAL = re.compile(r"\b(?:i{1,3}|iv|v|[1-9]|l[1-9]|ic[1-9]|e[1-9])$")
_AT = re.compile(r"\s(?:@|at|bei|chez|en|for|für|of the|within|-|–|—|\|)\s|\s*[,;|@–—]\s*|\s+[-/]\s+")
_LED = re.compile(r"\b(\w*)(?:leitung|leiterin)\b")
_LED_WORK = re.compile(
    r"^(?:team|schicht|gruppen)(?:leitung|leiterin|leiter|f[uü]e?hrung|f[uü]e?hrer|f[uü]e?hrerin)\b(?=\s\w)|^vorarbeiter(?:in)?\b(?=\s\w)"
)
_WORD = re.compile(r"[\w+#.&]+")
_JOINED = re.compile(r"\s(?:und|and|et|y|sowie|&|\+)\s")
_TWO = 2
_LEVELS: tuple[Level, ...] = ("intern", "junior", "mid", "manager", "lead", "senior", "principal", "director", "executive")
"""Of several level words the one furthest right in this order is the title's (``Junior Director`` is a director)."""

_HEAD_FIRST = {"de", "fr", "es", "it", "pt"}
"""Languages in which the occupation leads: Konstrukteur Blechbaugruppen, infirmière de bloc. English ends with it: nurse recruiter."""
_STANDING = re.compile(r"(?:s?gesell(?:e|in)|meister(?:in)?|gehilf(?:e|in)|lehrling)$")
_SHORTEST = 6
"""A leading piece shorter than this is too vague to stand for a title."""

EXACT, PART, CONTAINED, CLOSE = 1.0, 0.9, 0.8, 0.65
"""Certainty of a title known as it is, known after cutting employers and teams, known inside a longer title, and nearly known."""


class _Split(NamedTuple):
    rest: str
    level: Level | None


class TitleIndex:
    """Titles of all occupations, folded."""

    def __init__(self, tables: Tables) -> None:
        self._titles: dict[str, str] = {}
        for occupation in tables.occupations:
            for title in (occupation.name, *occupation.titles):
                for form in _female_forms(fold_name(title)):
                    for spelled in (form, form.replace("ß", "ss")):
                        self._titles.setdefault(spelled, occupation.id)
        self._levels = {fold_name(entry.word).rstrip("."): entry.level for entry in tables.level_words}
        self._fillers = {
            kind: frozenset(fold_name(f.word) for f in tables.title_fillers if f.beside == kind) for kind in ("level", "employed", "kind")
        }
        self._silent = frozenset().union(*self._fillers.values())
        self._terms = _terms_of_employment([fold_name(f.word) for f in tables.title_fillers if f.beside == "work"])
        self._domains = TitleDomains(tables.title_domains, tables.title_heads, self._levels, self._silent)
        longest_first = sorted(self._levels, key=lambda word: (-len(word), word))
        self._without_level = lru_cache(maxsize=8192)(self._split_level)
        self._level_pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})\.?(?!\w)") if longest_first else None

    @cached_property
    def _near(self) -> NearTitles:
        return NearTitles(self._titles)

    def match(self, title: str, language: str = "", *, guess: bool = True) -> TitleMatch | None:
        """The occupation and level of a title; None when neither the words nor, where the language puts it first, their head is known.

        ``guess``: whether a title that is only nearly known counts; looking for one is slow.
        """
        composed = self._of_domain(title, language)
        found = composed or self._match(title, guess=guess)
        if found is not None or language not in _HEAD_FIRST:
            return found
        words = title.split()
        heads = (" ".join(words[:count]).rstrip(",;:–-") for count in range(len(words) - 1, 0, -1))
        known = (self._match(head, guess=guess) for head in heads if len(head) >= _SHORTEST)
        found = next((match for match in known if match is not None), None)
        if found is None and language == "de":
            found = self._compound(title)
        return found._replace(certainty=min(found.certainty, CONTAINED)) if found else None

    def _compound(self, title: str) -> TitleMatch | None:
        """``Möbelschreiner``, ``Dachdeckergeselle``: a compound is what its last part is, the standing in a trade aside."""
        word = next(iter(_WORD.findall(_clean(title))), "")
        stem = _STANDING.sub("", word)
        pieces = [stem] if stem != word else []
        pieces += [word[start:] for start in range(3, len(word) - _SHORTEST + 1)]
        known = (
            self._titles[piece] for piece in pieces if piece in self._titles and piece not in self._levels and piece not in self._silent
        )
        occupation = next(known, None)
        return TitleMatch(occupation, self._without_level(_clean(title)).level, CONTAINED) if occupation else None

    def _of_domain(self, title: str, language: str) -> TitleMatch | None:
        """A title that no table holds and that is made of a standing and a field of work."""
        key = _clean(title)
        occupation = None if self._names_post(key) else self._domains.occupation(key, language)
        return TitleMatch(occupation, self._without_level(key).level, CONTAINED) if occupation else None

    def _names_post(self, key: str) -> bool:
        """Whether a table holds the title, one of its halves, or what follows a word of standing (``Lead Warehouse Worker``)."""
        first, _, rest = key.partition(" ")
        standing = first == "lead" or self._levels.get(first.rstrip(".")) in {"senior", "junior", "principal", "intern"}
        told = (key, *_halves(key), *self._without_terms(key), *([rest] if standing else ()))
        return any(form in self._titles for form in told)

    def knows(self, title: str) -> bool:
        """Whether the table holds the title as it is; much faster than ``match``."""
        return _clean(title) in self._titles

    def level_in(self, title: str) -> Level | None:
        """The level that the title's words name, also where they are part of the occupation's own name (``Warehouse Team Leader``: lead)."""
        return self._without_level(_clean(title)).level

    def names_no_work(self, title: str) -> bool:
        """Whether the title says how somebody is employed and not for which work (``Employee``, ``Technischer Angestellter``)."""
        words = _WORD.findall(_clean(title))
        return not self._fillers["employed"].isdisjoint(words) and self._silent.issuperset(words)

    def names_only_a_level(self, title: str) -> bool:
        """Whether the title says how high somebody stands and not in which work (``Deputy Team Lead``, ``Supervisor``)."""
        split = self._without_level(_clean(title))
        return split.level is not None and not [word for word in _WORD.findall(split.rest) if word not in self._fillers["level"]]

    def _match(self, title: str, *, guess: bool) -> TitleMatch | None:
        key = _clean(title)
        if not key:
            return None
        parts = [part.strip() for part in _AT.split(key) if part and part.strip()]
        turned = [(f"{parts[1]} {parts[0]}", PART)] if key.count(",") == 1 and len(parts) == 2 else []  # 'Director, Finance'
        # 'Informatics Analyst, Principal' heads no school: behind the first part a level word names the level only.
        parts = parts[:1] + [part for part in parts[1:] if not self.names_only_a_level(part)]
        led = [(form, PART) for form in (_as_leader(key), _as_leader(key, "teamleiter")) if form != key]
        tries = [
            *led,
            (key, EXACT),
            *((bare, PART) for bare in self._without_terms(key)),
            *((half, PART) for half in self._beside_a_standing(key)),
            *turned,
            *((part, PART) for part in parts),
            *((half, PART) for part in parts for half in _halves(part)),
        ]
        for candidate, certainty in tries:
            found = self._known(candidate, certainty)
            if found:
                return self._with_level(found, key)
        return self._resembling([key, *parts], key, guess=guess)

    def _known(self, candidate: str, certainty: float) -> TitleMatch | None:
        """A title in the table, as it is or without its level words."""
        if candidate in self._titles:
            return TitleMatch(self._titles[candidate], self._own_level(candidate), certainty)
        split = self._without_level(candidate)
        # 'Assurance Senior Associate', 'Senior Engineering Manager': of two level words one belongs to the name.
        for word in self._level_pattern.finditer(candidate) if split.level and self._level_pattern else ():
            rest = " ".join(f"{candidate[: word.start()]} {candidate[word.end() :]}".split())
            if rest in self._titles:
                return TitleMatch(self._titles[rest], split.level, certainty)
        if split.level and split.rest in self._titles:
            return TitleMatch(self._titles[split.rest], split.level, certainty)
        return None

    def _without_terms(self, key: str) -> list[str]:
        """The title without how, when and on what terms the work is done (``Interim Product Manager``, ``Maler in Teilzeit``), one by one."""
        found: list[str] = []
        while self._terms and (bare := self._terms.sub("", key, count=1).strip(" ,-/|")) not in {key, ""}:
            found.append(bare)
            key = bare
        return found

    def _beside_a_standing(self, key: str) -> list[str]:
        """``Maler und Teamleitung`` -> ``maler``: of two that are joined, the one that says in which work."""
        halves = _JOINED.split(key)
        if len(halves) != _TWO:
            return []
        told = [half for half in halves if not self.names_only_a_level(half)]
        return told if len(told) == 1 else []

    def _own_level(self, candidate: str) -> Level | None:
        """The level of a title that stands in the table with its level word: leaders and interns only (a staff nurse is no staff engineer)."""
        level = self._without_level(candidate).level
        return level if level in ("director", "executive", "intern") else None

    def _with_level(self, found: TitleMatch, key: str) -> TitleMatch:
        """``Data Engineer, Senior``: the level word may stand outside the part that named the occupation."""
        if found.level is not None or found.certainty == EXACT:
            return found
        outside = " ".join(part for part in _AT.split(key) if part and self._titles.get(part.strip()) is None)
        return found._replace(level=self._without_level(outside).level)

    def _split_level(self, title: str) -> _Split:
        """The level that the words of a cleaned title name, and the title without them."""
        if self._level_pattern is None:
            return _Split(title, None)
        words = [found.group().rstrip(".") for found in self._level_pattern.finditer(title)]
        levels = [self._levels[word] for word in words if word in self._levels]
        rest = " ".join(self._level_pattern.sub(" ", title).split()).strip(" ,-/.")
        rest = _NUMERAL.sub("", re.sub(r"^(?:of|der|des|for|für|de|du|la)\s+", "", rest)).strip()
        return _Split(rest, max(levels, key=_LEVELS.index) if levels else None)

    def _resembling(self, candidates: list[str], key: str, *, guess: bool) -> TitleMatch | None:
        for candidate in dict.fromkeys(self._without_level(c).rest for c in candidates):
            occupation = self._inside(candidate)
            if occupation:
                return TitleMatch(occupation, self._without_level(key).level, CONTAINED)
        for candidate in dict.fromkeys(self._without_level(c).rest for c in candidates) if guess else ():
            occupation = self._close(candidate)
            if occupation:
                return TitleMatch(occupation, self._without_level(key).level, CLOSE)
        return None

    def _inside(self, candidate: str) -> str | None:
        """The longest known title of two words or more (or a single long word) that ends the candidate or stands in it whole."""
        words = _WORD.findall(candidate)
        if not 2 <= len(words) <= 8:
            return None
        for length in range(len(words) - 1, 0, -1):
            for start in range(len(words) - length, -1, -1):
                piece = " ".join(words[start : start + length])
                at_end = start + length == len(words)
                if piece in self._titles and (length >= 2 or (at_end and len(piece) >= 5)):
                    return self._titles[piece]
        return None

    def _close(self, candidate: str) -> str | None:
        """A title that differs in word order or a letter, its last word (what the person is) nearly the same."""
        words = _WORD.findall(candidate)
        if len(candidate) < 8 or not words:
            return None
        best = self._near.nearest(candidate)
        if best is None or (fuzz.ratio(words[-1], best.split()[-1]) < 80 and words[-1] not in best.split()):
            return None
        return self._titles[best]


@lru_cache(maxsize=8192)
def _clean(title: str) -> str:
    """Folded, without brackets, gender forms and numerals."""
    key = fold_name(_BRACKETS.sub(" ", title))
    key = _GENDER.sub("", key)
    key = " ".join(key.replace("\n", " ").split()).strip(" ,-/.:|")
    return _NUMERAL.sub("", key).strip(" ,-/.:|")


def _terms_of_employment(words: list[str]) -> re.Pattern[str] | None:
    """Finds the words where they lead or end a title; None without words."""
    either = "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))
    return re.compile(rf"^(?:{either})(?!\w)[\s,-]*|[\s,-]+(?:{either})$") if words else None


def _as_leader(key: str, leader: str = r"\1leiter") -> str:
    """German names of who leads, as the tables have them: ``Teamleitung Lager`` and ``Schichtleiter Versand`` are ``Teamleiter ...``."""
    return (_LED if leader.startswith("\\") else _LED_WORK).sub(leader, key, count=1)


def _halves(part: str) -> list[str]:
    """``nurse/team lead`` -> both."""
    return [half.strip() for half in part.split("/") if half.strip()] if "/" in part else []


def _female_forms(title: str) -> tuple[str, ...]:
    """German titles also in the female form: ``entwickler`` -> ``entwicklerin``."""
    if title.endswith(("er", "ant", "ist", "eur", "or", "ent", "ekt", "ar", "ier", "ologe")) and " " not in title and len(title) > 6:
        stem = title.removesuffix("e")
        return title, f"{stem}in"
    return (title,)
