"""Whether words of PDFs come out whole: python benchmarks/blanks.py --pdfs DIR [DIR ...] --words DIR [DIR ...]

No labels are needed. Known words are those that stand three times in the text files below ``--words`` (two letters: 2,000 times).

- glued: share of words that are not known and are two known words written together
- split: share of neighbouring words of one or two letters each
- agreement: words in common with ``pdftotext`` (Poppler), where it is installed, as a share of all words of both: the median of the files, the mean, the lowest
"""

import argparse
import re
import shutil
import statistics
import subprocess
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from pivots.errors import PivotsError
from pivots.readers import read_path

_LETTERS = re.compile(r"[A-Za-z]+")
_TEXTS = {".txt", ".csv", ".tsv", ".json", ".jsonl", ".md"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pdfs", type=Path, nargs="+", required=True)
    parser.add_argument("--words", type=Path, nargs="+", required=True, help="folders of text files in the language of the PDFs")
    arguments = parser.parse_args()
    words = known_words(arguments.words)
    print(f"{len(words)} known words")
    for folder in arguments.pdfs:
        paths = sorted(folder.rglob("*.pdf"))
        report(f"{folder.name}, read here", list(map(read_here, paths)), words)
        if shutil.which("pdftotext"):
            poppler = list(map(read_by_poppler, paths))
            report(f"{folder.name}, pdftotext", poppler, words)
            shares = sorted(agreement(read_here(path), text) for path, text in zip(paths, poppler, strict=True) if text.split())
            print(f"  agreement {statistics.median(shares):.3f}, mean {statistics.mean(shares):.3f}, lowest {shares[0]:.3f}")


def known_words(folders: list[Path]) -> set[str]:
    counts: Counter[str] = Counter()
    for path in (p for folder in folders for p in folder.rglob("*") if p.suffix in _TEXTS):
        with path.open(encoding="utf-8", errors="ignore") as file:
            counts.update(word.lower() for word in _LETTERS.findall(file.read(30_000_000)))
    return {word for word, count in counts.items() if count >= 3 and (len(word) > 2 or count > 2000)}


def report(name: str, texts: list[str], words: set[str]) -> None:
    letters = [word for text in texts for word in _LETTERS.findall(text)]
    glued = sum(is_glued(word.lower(), words) for word in letters)
    pairs = [pair for text in texts for pair in pairwise(text.split())]
    split = sum(all(len(word) <= 2 and word.isalpha() for word in pair) for pair in pairs)
    print(f"{name}: {len(texts)} files, glued {glued / max(1, len(letters)):.4f}, split {split / max(1, len(pairs)):.4f}")


def is_glued(word: str, words: set[str]) -> bool:
    return word not in words and any(all(part in words for part in parts) for parts in _cuts(word))


def _cuts(word: str) -> Iterator[tuple[str, str]]:
    return ((word[:place], word[place:]) for place in range(2, len(word) - 1))


def agreement(one: str, other: str) -> float:
    ours, theirs = Counter(one.split()), Counter(other.split())
    return sum((ours & theirs).values()) / sum((ours | theirs).values())


def read_here(path: Path) -> str:
    try:
        return "\n".join(line.text for line in read_path(path).lines)
    except PivotsError:
        return ""


def read_by_poppler(path: Path) -> str:
    return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=False).stdout.decode("utf-8", "replace")


if __name__ == "__main__":
    main()
