"""Accuracy on labelled cases.

    python benchmarks/accuracy.py [--gold FOLDER] [--verbose]

Without --gold it looks for a folder `shared/gold` beside the project. The folder brings its own scorer (score.py), so that nobody
who writes the rules also writes the exam; this script calls it with this installation's `pivots`.
"""

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--gold", type=Path, default=ROOT.parent / "shared" / "gold")
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    scorer = arguments.gold / "score.py"
    if not scorer.exists():
        print("No labelled cases here: give --gold a folder that holds score.py, gold/, jobs/ and resumes/.")
        return 0
    command = [sys.executable, str(scorer), "--gold", str(arguments.gold), "--pivots", str(Path(sys.executable).with_name("pivots"))]
    return subprocess.run([*command, "--verbose"] if arguments.verbose else command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
