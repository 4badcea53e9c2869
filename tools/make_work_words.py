"""Which words tell of which kind of work, from the descriptions, titles and classes of tools of O*NET.

    python tools/make_work_words.py ONET_FOLDER > src/pivots/assess/data/work_words.csv

ONET_FOLDER holds ``Occupation_Data.csv``, ``Alternate_Titles.csv`` and ``Technology_Skills.csv`` (O*NET 29.3, CC BY 4.0; of the last the
classes of tools are read, not the products). A kind of work is a broad occupation of the
US Standard Occupational Classification 2018: the first six signs of its code. A word weighs (1 + log n) · log((1 + K) / (1 + k)) in a kind,
n times in its texts and in k of all K kinds; the weights of one kind have unit length (the usual tf-idf). They are written in
hundredths, and what is below ``_LEAST`` is left out.
"""

import csv
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from pivots.assess.tables import stop_words
from pivots.assess.words import split, stem

_LEAST = 6
"""Hundredths. Words that say less of a kind are noise there: with 3 the mean AUC of ``benchmarks/retrieval.py`` was no better and the table twice as long."""
_BROAD = 6


def stems(text: str) -> Iterator[str]:
    stops = stop_words("en")
    return (stem(word, "en") for word in split(text) if len(word) > 1 and not word.isdigit() and word.casefold() not in stops)


def tools(folder: Path) -> set[tuple[str, str]]:
    """(kind of work, class of tools used there), each pair once however many products it has."""
    with (folder / "Technology_Skills.csv").open(encoding="utf-8") as lines:
        return {(row["O*NET-SOC Code"][:_BROAD], row["Commodity Title"]) for row in csv.DictReader(lines)}


def counts(folder: Path) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for name, columns in (("Occupation_Data.csv", ("Title", "Description")), ("Alternate_Titles.csv", ("Alternate Title",))):
        with (folder / name).open(encoding="utf-8") as lines:
            for row in csv.DictReader(lines):
                for column in columns:
                    found[row["O*NET-SOC Code"][:_BROAD]].update(stems(row[column]))
    for kind, tool in sorted(tools(folder)):
        found[kind].update(sorted(set(stems(tool))))
    return dict(sorted(found.items()))


def main() -> None:
    kinds = counts(Path(sys.argv[1]))
    spread = Counter(word for words in kinds.values() for word in words)
    table: dict[str, list[str]] = defaultdict(list)
    for kind, words in kinds.items():
        raw = {w: (1 + math.log(n)) * math.log((1 + len(kinds)) / (1 + spread[w])) for w, n in words.items()}
        length = math.sqrt(sum(value * value for value in raw.values()))
        for word, value in raw.items():
            weight = round(100 * value / length)
            if weight >= _LEAST:
                table[word].append(f"{kind}:{weight}")
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["stem", "kinds"])
    out.writerows((word, "|".join(table[word])) for word in sorted(table))


if __name__ == "__main__":
    main()
