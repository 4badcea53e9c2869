"""Signs of who the candidate is that do not depend on the shape of a name: addresses, links, metadata, the file's name."""

import re
from collections import Counter
from functools import cache
from itertools import pairwise

from pivots.anonymize.protect import is_term
from pivots.anonymize.recognizers import email, link
from pivots.anonymize.shapes import fold, heading_section
from pivots.anonymize.source import Source, once
from pivots.anonymize.tables import word_set

AUTHOR_KEYS = frozenset({"author", "title", "creator", "lastmodifiedby", "last_modified_by", "subject", "authors", "dc:creator"})
_PROFILE = re.compile(
    r"(?:linkedin\.com/(?:in|pub)|github\.com|gitlab\.com|xing\.com/profile|twitter\.com|x\.com|indeed\.com/r|medium\.com|t\.me|behance\.net|about\.me)/@?([\w%.-]+)",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@once
def clues(source: Source) -> Counter[str]:
    """Folded words of e-mail local parts, link slugs, metadata and file name -> in how many of these sources they stand.

    Words of résumé files and jobs in general are left out; one letter says nothing.
    """
    found: Counter[str] = Counter()
    own, others = _sources(source)
    for text in own:
        found.update({word for word in _words(text) if word not in word_set("file_word")})
    for text in others:
        found.update({word for word in _words(text) if not is_generic(word)})
    return found


@once
def authors(source: Source) -> frozenset[str]:
    """Who wrote the file, folded, where its metadata say so; titles and subjects of files are no authors."""
    keys = {"author", "authors", "creator", "dc:creator", "lastmodifiedby", "last_modified_by"}
    return frozenset(fold(value) for key, value in source.document.metadata if key.casefold() in keys)


def _sources(source: Source) -> tuple[list[str], list[str]]:
    """Addresses and slugs that the person chose; then metadata, file name and captions, which also hold words of jobs and tools."""
    document = source.document
    emails = [address.removeprefix("mailto:").split("@")[0] for _, address in email.matches(source) if "@" in address][:3]
    links = [address for _, address in link.matches(source)] + list(document.links)
    emails += [t.removeprefix("mailto:").split("@")[0] for t in document.links if t.startswith("mailto:")][:2]
    slugs = [m.group(1) for target in links for m in [_PROFILE.search(target)] if m][:6]
    meta = [value for key, value in document.metadata if key.casefold() in AUTHOR_KEYS]
    names = [re.sub(r"\.\w{1,5}$", "", source.file_name)] if source.file_name else []
    return [" ".join(dict.fromkeys(emails)), " ".join(dict.fromkeys(slugs))], [*meta, *names, *document.alt_texts[:3]]


def _words(text: str) -> list[str]:
    pieces = [w for part in re.split(r"[\W\d_]+", text) for w in _CAMEL.split(part)]
    return [w for w in map(fold, pieces) if len(w) > 1]


@cache
def is_generic(word: str) -> bool:
    """Words that file names, titles and addresses hold whoever the person is."""
    return (
        word in word_set("file_word", "title_word", "not_name", "field_word", "month") or heading_section(word) is not None or is_term(word)
    )


def agrees(word: str, found: Counter[str]) -> int:
    """How many sources know the word: as it is, or run together with others (``janedoe``, ``jdoe``)."""
    folded = re.sub(r"[^\w]", "", fold(word))
    if len(folded) < 2:
        return 0
    return sum(n for clue, n in found.items() if clue == folded or (len(folded) > 2 and len(clue) > len(folded) and folded in clue))


def squeezed(words: list[str]) -> set[str]:
    """The usual ways to run a name together: ``janedoe``, ``doejane``, ``jdoe``, ``doej``, ``janed``."""
    folded = [re.sub(r"[^\w]", "", fold(w)) for w in words]
    folded = [w for w in folded if w]
    made = {a + b for a, b in pairwise(folded)} | {"".join(folded), "".join(reversed(folded))}
    if len(folded) > 1:
        made |= {folded[0][0] + folded[-1], folded[-1] + folded[0][0], folded[0] + folded[-1], folded[-1] + folded[0]}
    return {w for w in made if len(w) > 4}
