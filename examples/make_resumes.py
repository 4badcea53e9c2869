"""Makes examples/resumes/ from examples/people/*.yaml: real PDF, DOCX, HTML and text files, the same bytes every time.

All people are invented. `layout` in a person's file names one of the layouts in examples/layouts/.
Run: make examples
"""

import sys
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from layouts import LAYOUTS  # noqa: E402 (the folder of this script comes first)


def main() -> None:
    target = HERE / "resumes"
    target.mkdir(exist_ok=True)
    for source in sorted((HERE / "people").glob("*.yaml")):
        person = yaml.safe_load(source.read_text(encoding="utf-8"))
        suffix, write = LAYOUTS[person["layout"]]
        write(person, target / f"{source.stem}.{suffix}")
        print(f"{source.stem}.{suffix}")


if __name__ == "__main__":
    main()
