"""Titles made of a standing and a field of work: ``Team Leader, Goods Out``, ``Vorarbeiter Warenausgang``, ``Encargada de expediciones``."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from pivots.taxonomy.folding import fold_name
from pivots.taxonomy.tables import TitleDomain, TitleHead
from pivots.taxonomy.types import Level

_WORD = re.compile(r"[\w+#.&]+")
_LONGEST = 4
"""Words of the longest phrase in the tables."""
_BY_LEVEL: Mapping[Level, str] = {"lead": "leads", "manager": "runs", "director": "runs", "executive": "runs"}
_STANDINGS = ("runs", "leads", "works")
"""Of several in one title the first counts (``Assistant Warehouse Manager`` runs it)."""
_EVERYWHERE = "en"
"""English titles stand in résumés of every language."""


class _Phrase(NamedTuple):
    standing: str | None
    domain: TitleDomain | None


_SILENT = _Phrase(None, None)


class TitleDomains:
    """Looks up titles of which every word is a standing, a field or a joining word; all others are left alone."""

    def __init__(
        self, domains: Iterable[TitleDomain], heads: Iterable[TitleHead], levels: Mapping[str, Level], silent: Iterable[str]
    ) -> None:
        """``levels``: level words, folded; ``silent``: folded words that say nothing of the kind of work."""
        self._anywhere = {tuple(_WORD.findall(word)): _Phrase(_BY_LEVEL.get(level), None) for word, level in levels.items()}
        self._anywhere |= {(word,): _SILENT for word in silent}
        self._of_language: dict[str, dict[tuple[str, ...], _Phrase]] = {}
        for head in heads:
            if head.does == "joins":
                self._anywhere[_key(head.head)] = _SILENT
            else:
                self._of_language.setdefault(head.language, {})[_key(head.head)] = _Phrase(head.does, None)
        for domain in domains:
            self._of_language.setdefault(domain.language, {})[_key(domain.domain)] = _Phrase(None, domain)

    def occupation(self, title: str, language: str) -> str | None:
        """The occupation of a cleaned and folded title; None: some word of it is neither standing nor field, or one of the two is missing."""
        phrases = self._phrases(tuple(_WORD.findall(title)), language)
        standings = {phrase.standing for phrase in phrases}
        standing = next((standing for standing in _STANDINGS if standing in standings), None)
        domain = next((phrase.domain for phrase in phrases if phrase.domain is not None), None)
        if standing is None or domain is None:
            return None
        return {"runs": domain.run, "leads": domain.led, "works": domain.done}[standing]

    def _phrases(self, words: tuple[str, ...], language: str) -> list[_Phrase]:
        """The phrases that the words are made of, longest first; empty where one word belongs to none."""
        tables = [self._of_language.get(language, {}), self._of_language.get(_EVERYWHERE, {}), self._anywhere]
        found, at = [], 0
        while at < len(words):
            lengths = range(min(_LONGEST, len(words) - at), 0, -1)
            hit = next(((n, table[words[at : at + n]]) for n in lengths for table in tables if words[at : at + n] in table), None)
            if hit is None and not words[at].isdigit():
                return []
            found.append(hit[1] if hit else _SILENT)
            at += hit[0] if hit else 1
        return found


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold_name(phrase)))
