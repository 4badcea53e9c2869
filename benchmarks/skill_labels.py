"""Named skills found by the taxonomy, beside the labels of people.

    python benchmarks/skill_labels.py --data DIR [--top 15] [--sample 60]

DIR holds ``skillspan`` (train.json, dev.json: sentences of job ads) and ``dotin`` (545_cvs_train_v2.jsonl: résumés). What the labels mean is not what
the taxonomy finds: skillspan marks spans of competence (a verb with its object, 4 words in the median) and of knowledge (2 words), dotin
marks tools, skills of a trade and soft skills in résumés (1 word), far from everywhere; the taxonomy finds named skills. Overlap: a label or a find counts
when a character is shared with the other side. Exact: the same words in touching places, case and outer punctuation aside. Nothing is judged by this:
a find outside every label may still be a skill. ``--sample`` prints misses of train drawn with a fixed seed, to be read.
Sentences of dev that stand in train word for word are left out, so that names added after reading train are measured on other sentences.
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pivots.taxonomy import taxonomy

_OUTER = re.compile(r"^\W+|[^\w+#]+$")
_DOTIN = ("Tech Tools", "Job Specific Skills", "Soft Skills")


class Span(NamedTuple):
    start: int
    end: int
    kind: str


class Piece(NamedTuple):
    """A sentence or a résumé with its labels and what was found in it."""

    text: str
    labels: tuple[Span, ...]
    found: tuple[Span, ...]


class Figures(NamedTuple):
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean, 0 where both are 0."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def bare(text: str) -> str:
    """The words without case, outer punctuation and doubled blanks."""
    return " ".join(_OUTER.sub("", text.casefold()).split())


def found_in(text: str) -> tuple[Span, ...]:
    """Skills that are more likely meant than not, outside the placeholders that skillspan puts for names (``<ORGANIZATION>``)."""
    matches = [m for m in taxonomy().find_skills(text) if m.probability >= 0.5]
    return tuple(Span(m.start, m.end, m.skill) for m in matches if text[m.start - 1 : m.start] + text[m.end : m.end + 1] != "<>")


def tagged(tokens: Sequence[str], tags: Sequence[str], kind: str) -> Iterator[Span]:
    """Spans of B and I tags in the tokens joined by blanks."""
    start, at = None, 0
    for token, tag in zip(tokens, tags, strict=True):
        if start is not None and tag != "I":
            yield Span(start, at - 1, kind)
            start = None
        if tag == "B":
            start = at
        at += len(token) + 1
    if start is not None:
        yield Span(start, at - 1, kind)


def sentences(path: Path) -> Iterator[Piece]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = " ".join(row["tokens"])
        labels = [span for kind in ("skill", "knowledge") for span in tagged(row["tokens"], row[f"tags_{kind}"], kind)]
        yield Piece(text, tuple(labels), found_in(text))


def resumes(path: Path) -> Iterator[Piece]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        labels = tuple(Span(*span) for span in row["spans"] if span[2] in _DOTIN)
        yield Piece(row["text"], labels, found_in(row["text"]))


def touching(one: Span, others: Sequence[Span]) -> list[Span]:
    return [other for other in others if one.start < other.end and other.start < one.end]


def agrees(text: str, one: Span, others: Sequence[Span], exact: bool) -> bool:
    near = touching(one, others)
    return any(bare(text[one.start : one.end]) == bare(text[o.start : o.end]) for o in near) if exact else bool(near)


def measure(pieces: Sequence[Piece], kinds: Sequence[str], exact: bool) -> Figures:
    """Finds and labels are counted each on its own side, so one find in a long label is one of each."""
    right = finds = hit = total = 0
    for piece in pieces:
        labels = [label for label in piece.labels if label.kind in kinds]
        right += sum(agrees(piece.text, one, labels, exact) for one in piece.found)
        hit += sum(agrees(piece.text, one, piece.found, exact) for one in labels)
        finds, total = finds + len(piece.found), total + len(labels)
    return Figures(right / finds if finds else 0.0, hit / total if total else 0.0)


def misses(pieces: Sequence[Piece]) -> Iterator[tuple[str, str]]:
    for piece in pieces:
        for label in piece.labels:
            if not touching(label, piece.found):
                yield label.kind, bare(piece.text[label.start : label.end])


def false_finds(pieces: Sequence[Piece]) -> Iterator[str]:
    for piece in pieces:
        for one in piece.found:
            if not touching(one, piece.labels):
                yield bare(piece.text[one.start : one.end])


def show(name: str, pieces: Sequence[Piece], top: int) -> None:
    kinds = sorted({label.kind for piece in pieces for label in piece.labels})
    labels, finds = sum(len(p.labels) for p in pieces), sum(len(p.found) for p in pieces)
    print(f"{name}: {len(pieces)} texts, {labels} labels, {finds} finds")
    for chosen in (kinds, *([kind] for kind in kinds)):
        rows = [measure(pieces, chosen, exact) for exact in (False, True)]
        text = "   ".join(
            f"{way} P {f.precision:.3f} R {f.recall:.3f} F1 {f.f1:.3f}" for way, f in zip(("overlap", "exact"), rows, strict=True)
        )
        print(f"  {' + '.join(chosen):52} {text}")
    if top:
        print("  missed:", Counter(text for _, text in misses(pieces)).most_common(top))
        print("  outside labels:", Counter(false_finds(pieces)).most_common(top))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--top", type=int, default=15, help="most frequent misses and finds outside labels, of the looked-at parts")
    parser.add_argument("--sample", type=int, default=0, help="misses to print, half from each looked-at part")
    options = parser.parse_args()
    train = list(sentences(options.data / "skillspan/train.json"))
    looked_at = {"skillspan train": train, "dotin train": list(resumes(options.data / "dotin/545_cvs_train_v2.jsonl"))}
    for name, pieces in looked_at.items():
        show(name, pieces, options.top)
    known = {piece.text for piece in train}
    dev = [piece for piece in sentences(options.data / "skillspan/dev.json") if piece.text not in known]
    show("skillspan dev (its misses are not shown)", dev, 0)
    for name, pieces in looked_at.items() if options.sample else ():
        print(f"sample of {name}")
        for kind, text in random.Random(5).sample(sorted(misses(pieces)), options.sample // 2):
            print(f"  {kind}: {text[:110]}")


if __name__ == "__main__":
    main()
