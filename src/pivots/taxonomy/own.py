"""An employer's own table of skills: written entry by entry, or made from a download (ESCO, O*NET, a list)."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from pivots.errors import UsageError
from pivots.taxonomy.check import check
from pivots.taxonomy.engine import Taxonomy
from pivots.taxonomy.folding import fold_name
from pivots.taxonomy.tables import items, read_tables

COLUMNS = ("id", "name", "kind", "aliases", "implies", "parents")
_ESCO_KINDS = {"knowledge": "domain", "skill/competence": "skill"}
_MOST_WORDS = 7
"""Longer names are sentences: nobody writes them in a résumé."""


class Entry(NamedTuple):
    """One row of the table; lists as tuples, ``implies`` as ``skill:strength``."""

    id: str
    name: str
    kind: str = "skill"
    aliases: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()

    def row(self) -> list[str]:
        return [self.id, self.name, self.kind, "|".join(self.aliases), "|".join(self.implies), "|".join(self.parents)]


class Selection(NamedTuple):
    """What of a download is new."""

    entries: tuple[Entry, ...]
    known: int
    """Entries of which the taxonomy, or an entry before, knows a name already."""
    everyday: int
    """Entries left out because their names are everyday words, or too long for a résumé."""


def slug(name: str) -> str:
    """An id for a name: small letters, digits and underscores."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold().replace("+", "_plus").replace("#", "_sharp")
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:60].rstrip("_")


def read_source(path: Path) -> list[Entry]:
    """Entries of ESCO's ``skills_<language>.csv``, O*NET's ``Technology Skills``, a table of our own columns, or a list with a name a line.

    Raises UsageError: the file cannot be read or has none of these shapes; OSError as reading does.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError("The file is no UTF-8 text.", "Save it as UTF-8 (in a spreadsheet: 'CSV UTF-8') and try again.") from None
    head = text.split("\n", 1)[0]
    rows = csv.DictReader(io.StringIO(text), delimiter="\t" if "\t" in head else ",")
    columns = set(rows.fieldnames or ())
    if {"preferredLabel", "altLabels"} <= columns:
        return list(_of_esco(rows))
    if {"Example", "Commodity Title"} <= columns:
        return list(_of_onet(rows))
    if "name" in columns:
        return list(_of_table(rows))
    if len(columns) == 1:
        return [Entry(slug(line), line.strip()) for line in text.splitlines() if line.strip()]
    raise UsageError(
        "The table has none of the known shapes.",
        "Known are ESCO's skills table, O*NET's Technology Skills, and tables with a column 'name'.",
    )


def _of_esco(rows: Iterable[dict[str, str]]) -> Iterator[Entry]:
    for row in rows:
        name = (row["preferredLabel"] or "").strip()
        others = (part.strip() for part in re.split(r"[\n|]", row["altLabels"] or ""))
        yield Entry(f"esco_{slug(name)}", name, _ESCO_KINDS.get(row.get("skillType", ""), "skill"), tuple(filter(None, others)))


def _of_onet(rows: Iterable[dict[str, str]]) -> Iterator[Entry]:
    for name in dict.fromkeys((row["Example"] or "").strip() for row in rows):
        yield Entry(f"onet_{slug(name)}", name, "tool")


def _of_table(rows: Iterable[dict[str, str]]) -> Iterator[Entry]:
    for row in rows:
        cell = {key: (row.get(key) or "").strip() for key in COLUMNS}
        lists = (items(cell[key]) for key in ("aliases", "implies", "parents"))
        yield Entry(cell["id"] or slug(cell["name"]), cell["name"], cell["kind"] or "skill", *lists)


def select_new(entries: Iterable[Entry], table: Taxonomy) -> Selection:
    """What ``table`` lacks, each name once, without words that mean anything anywhere."""
    chosen: list[Entry] = []
    known = everyday = 0
    taken: set[str] = set()
    for entry in entries:
        names = list({fold_name(name): name for name in (entry.name, *entry.aliases) if fold_name(name)}.values())
        if any(table.knows(name) or fold_name(name) in taken for name in names):
            known += 1
            continue
        usable = [name for name in names if _is_telling(name)]
        everyday += not usable
        if usable and entry.id:
            taken |= {fold_name(name) for name in usable}
            chosen.append(entry._replace(name=usable[0], aliases=tuple(usable[1:])))
    ids: dict[str, Entry] = {}
    for entry in chosen:
        ids.setdefault(entry.id, entry)
    return Selection(tuple(ids.values()), known, everyday)


def _is_telling(name: str) -> bool:
    """Two to seven words, or one that no dictionary holds: with a digit, a sign or a capital inside (``SAP4HANA``, ``C++``, ``AutoTURN``)."""
    words = name.split()
    if len(words) != 1:
        return 2 <= len(words) <= _MOST_WORDS
    return len(name) > 2 and re.search(r"\d|[+#]|(?<=\w)[A-Z]", name) is not None


def add_entries(entries: Iterable[Entry], path: Path) -> int:
    """Writes the entries behind those in ``path`` (made when missing) and gives how many there are then.

    Nothing is written when the table would contradict itself or the shipped one. Raises UsageError, OSError.
    """
    before = list(_of_table(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))) if path.exists() else []
    merged = {entry.id: entry for entry in (*before, *entries)}
    draft = path.with_name(f".{path.name}.new")
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([COLUMNS, *(entry.row() for entry in merged.values())])
        problem = next(iter(check(read_tables(draft))), None)
        if problem is not None:
            raise UsageError(
                f"Nothing was written: {problem.where!r}: {problem.message}", "Change the name, the alias or the id, and try again."
            )
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return len(merged)
