"""Occupations of O*NET that the hand-written table lacks, with the titles that mean only one of them.

    python tools/make_onet_occupations.py ONET_FOLDER SURNAMES > src/pivots/taxonomy/data/occupations_onet.csv

ONET_FOLDER holds ``Occupation_Data.csv`` and ``Alternate_Titles.csv`` (O*NET 29.3, CC BY 4.0); SURNAMES is a text file with one surname a
line (for instance the US Census list, public domain), because a title that is a surname would be looked for in the wrong place.
Left out are groups ("All Other"), names that join several trades, titles that stand under two occupations, that are one short word, that begin
with a level, or that the hand-written table knows already.
"""

import csv
import re
import sys
from collections import Counter
from pathlib import Path

from pivots.taxonomy import taxonomy

_FIELDS = {
    "11": "administration", "13": "finance_accounting", "15": "data_ml", "17": "mechanical_engineering", "19": "science_laboratory",
    "21": "education", "23": "legal", "25": "education", "27": "creative_media", "29": "allied_health", "31": "allied_health",
    "33": "public_safety_security_services", "35": "hospitality", "39": "customer_service", "41": "sales", "43": "administration",
    "45": "agriculture", "47": "construction_trades", "49": "mechanical_engineering", "51": "manufacturing_quality", "53": "transport_driving",
}  # fmt: skip
_JOINED = re.compile(r"All Other|,|--|/|\(| and | or |First-Line|Except|Infantry|Special Forces")
_PLAIN = re.compile(r"[A-Z][a-z]+(?:[ -][A-Za-z][a-z]+){0,3}")
_WITHOUT_WAGES = {"39-7012", "47-4091", "51-2023", "51-2092"}
"""Codes for which the wage statistic of May 2023 publishes nothing."""
_LEVEL = re.compile(
    r"(?:Senior|Junior|Chief|Lead|Head|Assistant|Associate|Master|Apprentice|Trainee|Student|Intern|Staff|Principal|Deputy|Vice)\b"
)
_GENDERED = re.compile(r"(?:man|woman|men|women)\b")
_MOST_TITLES = 10
_SHORT = 8
"""Letters under which a single word is no title here."""


def singular(name: str) -> str:
    """``Budget Analysts`` -> ``Budget analyst``."""
    words = name.split()
    last = words[-1]
    for plural, single in (("persons", "person"), ("men", "man"), ("ies", "y"), ("sses", "ss"), ("s", "")):
        if last.endswith(plural) and not last.endswith("ss"):
            last = last.removesuffix(plural) + single
            break
    return " ".join([*words[:-1], last]).capitalize() if words else ""


def usable(title: str, surnames: set[str], taken: set[str]) -> bool:
    one_word = " " not in title
    if not _PLAIN.fullmatch(title) or _LEVEL.match(title) or _GENDERED.search(title) or title.casefold() in taken:
        return False
    return not (one_word and (len(title) < _SHORT or title.casefold() in surnames))


def main() -> None:
    folder, surnames = (
        Path(sys.argv[1]),
        {line.split(",")[0].strip().casefold() for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()},
    )
    known = {occupation.soc for occupation in taxonomy().occupations()}
    own = {title.casefold() for occupation in taxonomy().occupations() for title in (occupation.name, *occupation.titles)}
    found = {row["O*NET-SOC Code"][:7]: row["Title"] for row in csv.DictReader((folder / "Occupation_Data.csv").open(encoding="utf-8"))
             if row["O*NET-SOC Code"].endswith(".00") and row["O*NET-SOC Code"][:2] in _FIELDS}  # fmt: skip
    alternates = [
        (row["O*NET-SOC Code"][:7], row["Alternate Title"])
        for row in csv.DictReader((folder / "Alternate_Titles.csv").open(encoding="utf-8"))
    ]
    claimed = Counter(title.casefold() for _, title in dict.fromkeys(alternates))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["id", "name", "field", "soc", "titles", "skills"])
    for soc, plural in sorted(found.items()):
        name = singular(plural)
        if (
            soc in known | _WITHOUT_WAGES
            or _JOINED.search(plural)
            or name.casefold() in own
            or (" " not in name and not usable(name, surnames, own))
        ):
            continue
        taken = own | {title for title, times in claimed.items() if times > 1} | {name.casefold()}
        titles = list(
            dict.fromkeys(t for code, t in alternates if code == soc and usable(t, surnames, taken) and taxonomy().match_title(t) is None)
        )
        identifier = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")
        writer.writerow([identifier, name, _FIELDS[soc[:2]], soc, "|".join(titles[:_MOST_TITLES]), ""])


if __name__ == "__main__":
    main()
