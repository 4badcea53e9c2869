"""How well the score ranks résumés of a posting's own category, beside the cosine of TF-IDF vectors.

    python benchmarks/retrieval.py --data DIR [--jobs N]

DIR holds ``jobs-linkedin/job_postings_kaggle.csv`` (occupation, post) and ``livecareer`` (PDFs and manifest.csv with a category).
A résumé is relevant when its category is the posting's occupation: weak labels. Postings of other categories, and those in which no
criterion is found, are left out and counted. ``--jobs`` takes N postings evenly from the file, so that all categories occur.
"""

import argparse
import csv
import datetime
import math
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from pivots import Job
from pivots.anonymize import anonymize
from pivots.assess import assess
from pivots.errors import PivotsError
from pivots.extract import extract
from pivots.readers import read_path

AS_OF = datetime.date(2026, 11, 1)
_WORD = re.compile(r"[a-z][a-z+#]+")


class Ranking(NamedTuple):
    auc: float
    at_10: float


def rank(values: Sequence[float], relevant: Sequence[bool]) -> Ranking:
    """Area under the curve (ties count half) and the relevant share of the best ten (ties in order of the files)."""
    good = [v for v, r in zip(values, relevant, strict=True) if r]
    bad = [v for v, r in zip(values, relevant, strict=True) if not r]
    won = sum((g > b) + (g == b) / 2 for g in good for b in bad)
    best = sorted(range(len(values)), key=lambda n: -values[n])[:10]
    return Ranking(won / (len(good) * len(bad)), sum(relevant[n] for n in best) / 10)


class TfIdf:
    """Logarithmic counts, smoothed inverse document frequency over the résumés, unit length."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._count = len(texts)
        self._documents = Counter(word for text in texts for word in set(_WORD.findall(text.lower())))

    def vector(self, text: str) -> dict[str, float]:
        counts = Counter(_WORD.findall(text.lower()))
        raw = {w: (1 + math.log(n)) * (1 + math.log((1 + self._count) / (1 + self._documents[w]))) for w, n in counts.items()}
        length = math.sqrt(sum(value * value for value in raw.values())) or 1.0
        return {word: value / length for word, value in raw.items()}


def cosine(a: dict[str, float], b: dict[str, float]) -> float:
    return sum(value * b[word] for word, value in a.items() if word in b)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--jobs", type=int)
    arguments = parser.parse_args()
    folder = arguments.data / "livecareer"
    rows = [row for row in csv.DictReader((folder / "manifest.csv").open(encoding="utf-8")) if (folder / row["file"]).exists()]
    resumes = [anonymize(read_path(folder / row["file"]))[0] for row in rows]
    facts = [extract(resume, AS_OF) for resume in resumes]
    categories = [row["category"].strip().lower() for row in rows]
    model = TfIdf([resume.text for resume in resumes])
    vectors = [model.vector(resume.text) for resume in resumes]
    postings = list(csv.DictReader((arguments.data / "jobs-linkedin" / "job_postings_kaggle.csv").open(encoding="utf-8")))
    step = max(1, len(postings) // arguments.jobs) if arguments.jobs else 1
    found: dict[str, list[tuple[Ranking, Ranking]]] = {}
    no_category = no_criteria = 0
    for posting in postings[::step]:
        category = posting["occupation"].strip().lower()
        category = {"it": "information-technology"}.get(category, category)
        relevant = [one == category for one in categories]
        if not any(relevant):
            no_category += 1
            continue
        try:
            job = Job.from_text(posting["post"])
        except PivotsError:
            no_criteria += 1
            continue
        scores = [assess(resume, fact, job, AS_OF).score for resume, fact in zip(resumes, facts, strict=True)]
        own = model.vector(posting["post"])
        found.setdefault(category, []).append((rank(scores, relevant), rank([cosine(own, v) for v in vectors], relevant)))
    every = [pair for pairs in found.values() for pair in pairs]
    print(f"{len(every)} postings, {len(resumes)} résumés; without category {no_category}, without criteria {no_criteria}")
    for name, pairs in (*sorted(found.items()), ("mean", every)):
        means = [sum(pair[side][figure] for pair in pairs) / len(pairs) for side in (0, 1) for figure in (0, 1)]
        print(f"{name:24} n {len(pairs):3}  pivots AUC {means[0]:.3f} P@10 {means[1]:.3f}   tf-idf AUC {means[2]:.3f} P@10 {means[3]:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
