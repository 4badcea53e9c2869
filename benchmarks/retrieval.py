"""How well shortlist, score and closeness rank résumés of a posting's own category, beside the cosine of TF-IDF vectors.

    python benchmarks/retrieval.py --data DIR [--jobs N]

DIR holds ``jobs-linkedin/job_postings_kaggle.csv`` (occupation, post) and ``livecareer`` (PDFs and manifest.csv with a category).
A résumé is relevant when its category is the posting's occupation: weak labels. Postings of other categories, and those in which no
criterion is found, are left out and counted. ``--jobs`` takes N postings evenly from the file, so that all categories occur.
"""

import argparse
import csv
import datetime
import hashlib
import math
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pivots import Job
from pivots.anonymize import anonymize
from pivots.assess import assess
from pivots.errors import PivotsError
from pivots.extract import extract
from pivots.model.assessment import Assessment
from pivots.readers import read_path
from pivots.report.shortlist import merit

AS_OF = datetime.date(2026, 11, 1)
_WORD = re.compile(r"[a-z][a-z+#]+")


class Ranking(NamedTuple):
    auc: float
    at_10: float


def rank(values: Sequence[Any], relevant: Sequence[bool]) -> Ranking:
    """Area under the curve (ties count half) and the relevant share of the best ten (ties in order of the files)."""
    good = [v for v, r in zip(values, relevant, strict=True) if r]
    bad = [v for v, r in zip(values, relevant, strict=True) if not r]
    won = sum((g > b) + (g == b) / 2 for g in good for b in bad)
    best = sorted(range(len(values)), key=lambda n: values[n], reverse=True)[:10]
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


def place(assessment: Assessment) -> tuple[float, ...]:
    """Where the shortlist puts the candidate; larger is better."""
    closeness = assessment.closeness.value if assessment.closeness else None
    return tuple(-part for part in merit(assessment.verdict, closeness, assessment.score, assessment.confidence))


def half(posting: str) -> str:
    """A or B, by the digest of the text: what is tried is judged on A and then seen on B."""
    return "AB"[hashlib.sha256(posting.encode()).digest()[-1] % 2]


class Pile:
    """The résumés, anonymized and read."""

    def __init__(self, folder: Path) -> None:
        rows = [row for row in csv.DictReader((folder / "manifest.csv").open(encoding="utf-8")) if (folder / row["file"]).exists()]
        self.resumes = [anonymize(read_path(folder / row["file"]))[0] for row in rows]
        self.facts = [extract(resume, AS_OF) for resume in self.resumes]
        self.categories = [row["category"].strip().lower() for row in rows]
        self.model = TfIdf([resume.text for resume in self.resumes])
        self.vectors = [self.model.vector(resume.text) for resume in self.resumes]

    def rankings(self, posting: str, category: str, job: Job) -> dict[str, Ranking]:
        """By way of ordering."""
        relevant = [one == category for one in self.categories]
        found = [assess(resume, facts, job, AS_OF) for resume, facts in zip(self.resumes, self.facts, strict=True)]
        own = self.model.vector(posting)
        return {
            "shortlist": rank([place(one) for one in found], relevant),
            "score": rank([one.score for one in found], relevant),
            "closeness": rank([one.closeness.value if one.closeness else 0.0 for one in found], relevant),
            "tf-idf": rank([cosine(own, vector) for vector in self.vectors], relevant),
        }


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--jobs", type=int)
    arguments = parser.parse_args()
    pile = Pile(arguments.data / "livecareer")
    postings = list(csv.DictReader((arguments.data / "jobs-linkedin" / "job_postings_kaggle.csv").open(encoding="utf-8")))
    step = max(1, len(postings) // arguments.jobs) if arguments.jobs else 1
    found: dict[str, list[dict[str, Ranking]]] = {}
    no_category = no_criteria = 0
    for posting in postings[::step]:
        category = posting["occupation"].strip().lower()
        category = {"it": "information-technology"}.get(category, category)
        if category not in pile.categories:
            no_category += 1
            continue
        try:
            job = Job.from_text(posting["post"])
        except PivotsError:
            no_criteria += 1
            continue
        ranked = pile.rankings(posting["post"], category, job)
        for group in (category, f"half {half(posting['post'])}", "mean"):
            found.setdefault(group, []).append(ranked)
    print(
        f"{len(found['mean'])} postings, {len(pile.resumes)} résumés; without category {no_category}, without criteria {no_criteria}; AUC and P@10"
    )
    for group in sorted(found, key=lambda name: (name == "mean", name.startswith("half"), name)):
        all_of = found[group]
        figures = [
            f"{way} {sum(one[way].auc for one in all_of) / len(all_of):.3f} {sum(one[way].at_10 for one in all_of) / len(all_of):.3f}"
            for way in all_of[0]
        ]
        print(f"{group:24} n {len(all_of):3}  {'   '.join(figures)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
