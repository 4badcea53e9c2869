"""Occupations of O*NET that the hand-written table lacks, with the titles that mean only one of them.

    python tools/make_onet_occupations.py ONET_FOLDER SURNAMES > src/pivots/taxonomy/data/occupations_onet.csv

ONET_FOLDER holds ``Occupation_Data.csv`` and ``Alternate_Titles.csv`` (O*NET 29.3, CC BY 4.0); SURNAMES is a text file with one surname a
line (for instance the US Census list, public domain), because a title that is a surname would be looked for in the wrong place.
Left out are groups ("All Other"), military work, machine tenders of single industries, titles that stand under two occupations, that are one
short word, that begin with a level, or that the hand-written table knows already. Names that join several trades keep what they join.
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
_GROUP = re.compile(r"--|All Other|First-Line|Infantry|Special Forces|Postsecondary|Setters, Operators")
_BESIDE = re.compile(r"(?:, | )(?:Except|Including)\b.*|\s*\(.*?\)")
"""What an official name adds to say what it does not mean."""
_PLAIN = re.compile(r"[A-Z][a-z]+(?:[ -][A-Za-z][a-z]+){0,3}")
_WITHOUT_WAGES = {
    "13-1021", "13-1022", "13-2022", "13-2023", "21-1011", "25-2055", "25-2056", "25-9042", "25-9043", "29-2011", "29-2012", "39-7011",
    "39-7012", "45-3031", "47-4091", "47-4099", "51-2022", "51-2023", "51-2092", "53-1042",
}  # fmt: skip
"""Codes for which the wage statistic of May 2023 publishes nothing."""
_TWICE = {"19-4051.02"}
"""Details whose titles stand under another code as well."""
_LEVEL = re.compile(
    r"(?:Senior|Junior|Chief|Lead|Head|Assistant|Associate|Master|Apprentice|Trainee|Student|Intern|Staff|Principal|Deputy|Vice)\b"
)
_BRACKETS = re.compile(r"\s*\(.*?\)")
_GENDERED = re.compile(r"(?:man|woman|men|women)\b")
_MOST_TITLES = 25
_SHORT = 8
"""Letters under which a single word is no title here."""


def singular(name: str) -> str:
    """``Budget Analysts`` -> ``Budget analyst``, ``Bailiffs and Marshals`` -> ``Bailiff and marshal``."""
    parts = re.split(r"(, and | and |, |/| or )", name)
    return "".join(part if number % 2 else _one(part) for number, part in enumerate(parts)).capitalize()


def _one(name: str) -> str:
    words = name.split()
    last = words[-1]
    for plural, single in (("persons", "person"), ("men", "man"), ("ies", "y"), ("sses", "ss"), ("s", "")):
        if last.endswith(plural) and not last.endswith(("ss", "gas", "Gas")):
            last = last.removesuffix(plural) + single
            break
    return " ".join([*words[:-1], last]) if words else ""


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
    rows = csv.DictReader((folder / "Occupation_Data.csv").open(encoding="utf-8"))
    found = {row["O*NET-SOC Code"]: row["Title"] for row in rows if row["O*NET-SOC Code"][:2] in _FIELDS}
    listed = csv.DictReader((folder / "Alternate_Titles.csv").open(encoding="utf-8"))
    by_sources = sorted(listed, key=lambda row: (-len(row["Source(s)"].split(",")), row["Alternate Title"]))
    alternates = [(row["O*NET-SOC Code"], _BRACKETS.sub("", row["Alternate Title"])) for row in by_sources]
    claimed = Counter(title.casefold() for _, title in dict.fromkeys(alternates))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["id", "name", "field", "soc", "titles", "skills"])
    for code, plural in sorted(found.items()):
        name, soc = singular(_BESIDE.sub("", plural)), code[:7]
        is_known = soc in known and code.endswith(".00")
        if (
            is_known
            or code in _TWICE
            or soc in _WITHOUT_WAGES
            or _GROUP.search(plural)
            or taxonomy().is_known_title(name)
            or (" " not in name and not usable(name, surnames, own))
        ):
            continue
        taken = own | {title for title, times in claimed.items() if times > 1} | {name.casefold()}
        titles = list(
            dict.fromkeys(t for of, t in alternates if of == code and usable(t, surnames, taken) and taxonomy().match_title(t) is None)
        )
        identifier = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")
        writer.writerow([identifier, name, _FIELDS[code[:2]], soc, "|".join(titles[:_MOST_TITLES]), ""])


if __name__ == "__main__":
    main()
