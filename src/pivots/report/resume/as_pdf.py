"""The anonymized résumé as a new PDF: nothing of the old file is in it but the words."""

import itertools
from typing import Any

from pivots.model.certificate import Certificate
from pivots.report.resume.certificate import NOTE, TITLE, rows
from pivots.report.resume.layout import Block, Piece, split_marks
from pivots.report.typeset import set_pdf


def to_pdf(blocks: tuple[Block, ...], certificate: Certificate) -> bytes:
    """Raises UsageError: the extra ``pivots[pdf]`` is not installed."""
    data = {
        "title": f"{certificate.candidate}, anonymized résumé",
        "foot": f"{certificate.candidate} · anonymized résumé",
        "language": certificate.language if certificate.language != "und" else "en",
        "runs": [
            {"list": is_list, "blocks": [_block(b) for b in run]} for is_list, run in itertools.groupby(blocks, lambda b: b.kind == "item")
        ],
        "certificate": {"title": TITLE, "note": NOTE, "rows": [row._asdict() for row in rows(certificate)]},
    }
    return set_pdf("resume", data, "".join(b.text + b.date for b in blocks))


def _block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind, "rtl": block.rtl, "apart": block.apart, "date": block.date,
        "pieces": _pieces(split_marks(block.text)), "date_pieces": _pieces(split_marks(block.date)),
    }  # fmt: skip


def _pieces(pieces: tuple[Piece, ...]) -> list[dict[str, Any]]:
    return [piece._asdict() for piece in pieces]
