"""What of a person is left, and what of the work is lost, in résumés as people write them: 120 short ones with what must go marked.

    python benchmarks/told.py [--half A|B] [--show]

``told/*.txt`` (en, de, fr, es): ``{kind:string}`` must go, ``<string>`` is a skill or an employer that must stay, a line ``#marked`` marks a
string that stands elsewhere in the text. The odd numbers (half A) may be looked at while rules are mended, the even ones (half B) are kept
back: for them ``--show`` prints nothing. A string counts as left where it still stands in the anonymized text; "refused" is how many of
those résumés the leak check would stop. All people and firms are invented.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pivots.anonymize import anonymize, check_leaks
from pivots.readers import read

FOLDER = Path(__file__).parent / "told"
KINDS = {
    "n": "name",
    "t": "third party",
    "c": "contact, number",
    "a": "address",
    "s": "school",
    "b": "birth, age, year",
    "f": "family",
    "o": "origin",
    "r": "religion",
    "p": "group, service",
    "h": "health",
    "x": "gender",
}
_MARK = re.compile(r"\{(\w):([^}]*)\}")
_STAYS = re.compile(r"<([^>]*)>")


class Told(NamedTuple):
    """A résumé, the (kind, string) that must go, and the strings that must stay."""

    name: str
    text: str
    go: tuple[tuple[str, str], ...]
    stay: tuple[str, ...]

    @property
    def half(self) -> str:
        return "AB"[int(self.name[-2:]) % 2 == 0]


def told() -> Iterator[Told]:
    for path in sorted(FOLDER.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("=== ")[1:]:
            name, _, body = block.partition("\n")
            text = "\n".join(line for line in body.splitlines() if not line.startswith("#marked"))
            go = tuple((kind, value) for kind, value in _MARK.findall(body))
            yield Told(name.strip(), _STAYS.sub(r"\1", _MARK.sub(r"\2", text)), go, tuple(_STAYS.findall(text)))


def stands(value: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(value)}(?!\w)", text, re.IGNORECASE) is not None


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--half", choices=("A", "B"))
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    for half in options.half or "AB":
        measured(half, show=options.show and half == "A")


def measured(half: str, *, show: bool) -> None:
    left, marked, counts = Counter[str](), Counter[str](), Counter[str]()
    for case in (case for case in told() if case.half == half):
        resume, known = anonymize(read(case.text.encode(), name="resume.txt"))
        standing = [(kind, value) for kind, value in case.go if stands(value, resume.text)]
        lost = [value for value in case.stay if not stands(value, resume.text)]
        left.update(kind for kind, _ in standing)
        marked.update(kind for kind, _ in case.go)
        refused = bool(check_leaks({"text": resume.text}, resume.text, known))
        warned = any("a person should look" in risk for risk in resume.residual_risks)
        counts.update(cases=1, stay=len(case.stay), lost=len(lost), leaking=bool(standing), refused=refused)
        counts.update(leaking_refused=bool(standing) and refused, leaking_warned=bool(standing) and (warned or refused))
        if show and (standing or lost or refused):
            print(f"--- {case.name}{' REFUSED' * refused}\n{resume.text}\n  left: {standing}\n  lost: {lost}")
    total, all_left = sum(marked.values()), sum(left.values())
    print(
        f"half {half}: left {all_left} of {total} ({all_left / total:.0%}); skills and employers lost {counts['lost']} of {counts['stay']}"
    )
    print(
        f"  résumés with something left {counts['leaking']} of {counts['cases']}, of them refused {counts['leaking_refused']}, warned of"
        f" {counts['leaking_warned']}; refused in all {counts['refused']}"
    )
    print("  " + ", ".join(f"{KINDS[kind]} {left[kind]}/{marked[kind]}" for kind in KINDS))


if __name__ == "__main__":
    main()
