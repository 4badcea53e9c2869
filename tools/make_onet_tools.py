"""Write ``skills/onet/*.csv`` from the *Technology Skills* and *Occupation Data* of O*NET.

    python tools/make_onet_tools.py FOLDER

FOLDER holds Technology_Skills.csv and Occupation_Data.csv. Only names that can stand for nothing but a product are taken: a name of
several words of which one is no everyday word, or a single word with capitals inside. Everyday words are the words in small letters
of the occupations' descriptions and of O*NET's own generic names ("flow chart software"). What the shipped tables name already, and
what ``onet_left_out.csv`` lists, is not taken. The field is that of the commodity class, else the most frequent group of
occupations (``onet_fields.csv``).
"""

import csv
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

from pivots.taxonomy.folding import fold_name

TOOLS = Path(__file__).parent
SKILLS = TOOLS.parent / "src" / "pivots" / "taxonomy" / "data" / "skills"
TARGET = SKILLS / "onet"
_COMPANY = re.compile(r"^.*?\b(?:Technologies|Technology|Systems|Software|Corporation|Inc|LLC|Solutions|International)\s+(?=\S)")
_GENERIC_END = re.compile(r"\b(?:software|systems?|tools?|databases?|programs?|applications?|languages?|packages?|utility|equipment)$")
_INNER_CAPITAL = re.compile(r"\w[A-Z]")
_PIECE = re.compile(r"[A-Z]*[^\W_A-Z]+|[A-Z]+")
_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 5
_MOST_WORDS = 4
"""Nobody writes a longer name out."""


class Product(NamedTuple):
    name: str
    aliases: tuple[str, ...]
    field: str
    parent: str


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def everyday_words(folder: Path, names: set[str]) -> frozenset[str]:
    """Words written small in descriptions and in generic names."""
    texts = [row["Description"] for row in _rows(folder / "Occupation_Data.csv")]
    generic = [name.lower() for name in names if _GENERIC_END.search(name) and not _INNER_CAPITAL.search(name)]
    return frozenset(w for t in (*texts, *generic) for w in _WORD.findall(t) if w.islower())


def is_distinct(name: str, everyday: frozenset[str]) -> bool:
    """Whether the words can stand for nothing but a product."""
    words = _WORD.findall(name)
    if len(name) < _SHORTEST or _GENERIC_END.search(name) or any(c in name for c in "|,;:"):
        return False
    if len(words) == 1:
        pieces = [piece.lower() for piece in _PIECE.findall(name)]  # who writes "viewpoint" does not mean ViewPoint
        ordinary = name.lower() in everyday or all(piece in everyday for piece in pieces)
        return bool(_INNER_CAPITAL.search(name)) and not name.isupper() and not ordinary
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in words)
    unusual = [w for w in words if len(w) > 2 and w.lower() not in everyday and not w.isdigit()]
    return capitals * 2 > len(words) and bool(unusual)


def short_names(name: str, everyday: frozenset[str]) -> tuple[str, ...]:
    """The name without its maker, when what is left is still distinct."""
    words = name.split()
    found = [" ".join(words[n:]) for n in range(1, len(words)) if words[n] == words[0]]
    found.append(_COMPANY.sub("", name))
    return tuple(dict.fromkeys(one for one in found if one != name and is_distinct(one, everyday)))


def _place(rows: list[dict[str, str]], table: list[dict[str, str]]) -> tuple[str, str]:
    """Field and parent of a product's rows."""
    kind = Counter(row["Commodity Title"] for row in rows).most_common(1)[0][0]
    codes = [row["O*NET-SOC Code"] for row in rows]
    own = [code for code in codes if not code.startswith("11-")] or codes  # who manages a trade uses its tools too
    group = Counter(code[:5] for code in own).most_common(1)[0][0]
    code = next(code for code in own if code.startswith(group))
    by_kind = next((entry for entry in table if kind.startswith(entry["prefix"])), None)
    by_code = next((entry["field"] for entry in table if code.startswith(entry["prefix"])), "office_tools")
    return ((by_kind and by_kind["field"]) or by_code, (by_kind and by_kind["parent"]) or "")


def _taken() -> tuple[set[str], set[str]]:
    """Folded names and ids of the tables that were written by hand, with what is left out."""
    names = {fold_name(row["name"]) for row in _rows(TOOLS / "onet_left_out.csv")}
    ids: set[str] = set()
    for path in SKILLS.glob("*.csv"):
        for row in _rows(path):
            ids.add(row["id"])
            names |= {fold_name(name) for name in (row["name"], *row["aliases"].split("|"))}
    names |= {fold_name(row["alias"]) for row in _rows(SKILLS.parent / "ambiguous.csv")}
    return names, ids


def products(folder: Path) -> list[Product]:
    """What is worth taking, by name."""
    grouped = defaultdict(list)
    for row in _rows(folder / "Technology_Skills.csv"):
        grouped[row["Example"].strip()].append(row)
    everyday, table = everyday_words(folder, set(grouped)), _rows(TOOLS / "onet_fields.csv")
    taken, _ = _taken()
    found = []
    for name in sorted(grouped):
        every = (name, *short_names(name, everyday))
        if len(every) == 1 and len(name.split()) > _MOST_WORDS:
            continue
        if not is_distinct(name, everyday) or any(fold_name(one) in taken for one in every):
            continue
        taken |= {fold_name(one) for one in every}
        found.append(Product(name, every[1:], *_place(grouped[name], table)))
    return found


def main(folder: Path) -> int:
    """Write the tables. Gives the exit status."""
    found, ids = products(folder), _taken()[1]
    TARGET.mkdir(exist_ok=True)
    for field in sorted({product.field for product in found}):
        with (TARGET / f"{field}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["id", "name", "kind", "aliases", "implies", "parents"])
            for product in (one for one in found if one.field == field):
                stem = "_".join(re.findall(r"[a-z0-9]+", product.name.lower()))
                key = next(k for n in range(99) if (k := f"onet_{stem}" + (f"_{n}" if n else "")) not in ids)
                ids.add(key)
                writer.writerow([key, product.name, "tool", "|".join(product.aliases), "", product.parent])
    print(f"{len(found)} products written.")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
