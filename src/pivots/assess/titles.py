"""Job titles understood, also where a language puts the occupation first and its field behind it."""

import functools

from pivots.taxonomy import TitleMatch, taxonomy

_HEAD_FIRST = {"de", "fr", "es", "it", "pt"}
"""Languages in which the occupation leads: Konstrukteur Blechbaugruppen, infirmière de bloc. English ends with it: nurse recruiter."""
_SHORTEST = 6
"""A single leading word shorter than this is too vague to stand for a title."""
_CERTAINTY = 0.8


@functools.lru_cache(maxsize=4096)
def understand(title: str, language: str) -> TitleMatch | None:
    """Occupation and level of a title in a language (ISO 639-1); None when neither the whole nor its leading words are known."""
    match = taxonomy().match_title(title) if title else None
    if match is not None or language not in _HEAD_FIRST:
        return match
    words = title.split()
    for count in range(len(words) - 1, 0, -1):
        head = " ".join(words[:count]).rstrip(",;:–-")
        found = taxonomy().match_title(head) if len(head) >= _SHORTEST else None
        if found is not None:
            return found._replace(certainty=min(found.certainty, _CERTAINTY))
    return None
