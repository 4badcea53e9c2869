"""Write ``wages_us.csv`` from the national file of the US Occupational Employment and Wage Statistics (OEWS).

    python tools/make_wages.py PATH/TO/national_M2023_dl.csv [YEAR]

Takes the SOC codes that ``occupations.csv`` and ``occupations_onet.csv`` use and writes, for each, the yearly wage in US dollars at the percentiles 10, 25, 50,
75 and 90. Where the statistic has hourly figures alone, they are multiplied by 2,080 hours, as the statistic itself does for its
yearly ones. ``#`` in the statistic means "at least 239,200 dollars a year" (115 an hour): that floor is written. A code without
any published wage ends the run with a message and status 1.
"""

import csv
import sys
from pathlib import Path

DATA = Path(__file__).parent.parent / "src" / "pivots" / "taxonomy" / "data"
TABLES = ("occupations.csv", "occupations_onet.csv")
PERCENTILES = ("10", "25", "50", "75", "90")
COLUMNS = {"10": "PCT10", "25": "PCT25", "50": "MEDIAN", "75": "PCT75", "90": "PCT90"}
HOURS_A_YEAR = 2080
TOP_CODE = 239_200


def _amount(row: dict[str, str], percentile: str) -> int | None:
    """Yearly dollars at a percentile; None where the statistic publishes neither a yearly nor an hourly figure."""
    yearly, hourly = row[f"A_{COLUMNS[percentile]}"].strip(), row[f"H_{COLUMNS[percentile]}"].strip()
    if "#" in (yearly, hourly):
        return TOP_CODE
    if yearly.replace(",", "").isdigit():
        return int(yearly.replace(",", ""))
    try:
        return round(float(hourly.replace(",", "")) * HOURS_A_YEAR)
    except ValueError:
        return None


def _statistic(path: Path) -> dict[str, dict[str, str]]:
    """Rows by SOC code; the detailed occupation wins over the broad one of the same code."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["O_GROUP"] in ("broad", "detailed")]
    return {row["OCC_CODE"]: row for row in sorted(rows, key=lambda row: row["O_GROUP"])}


def main(source: Path, year: str) -> int:
    """Write the table. Gives the exit status."""
    codes = sorted({row["soc"] for name in TABLES for row in csv.DictReader((DATA / name).open(encoding="utf-8", newline=""))})
    statistic = _statistic(source)
    table = {code: [_amount(statistic[code], p) for p in PERCENTILES] if code in statistic else [] for code in codes}
    missing = [code for code, values in table.items() if not values or None in values]
    if missing:
        print(f"No wages published for: {', '.join(missing)}", file=sys.stderr)
        return 1
    with (DATA / "wages_us.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["soc", *(f"p{p}" for p in PERCENTILES), "year"])
        writer.writerows([code, *values, year] for code, values in table.items())
    print(f"{len(table)} codes written.")
    return 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) == 3 else "2023"))
