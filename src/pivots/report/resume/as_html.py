"""The anonymized résumé as one self-contained page without script: for people, on a screen or printed."""

import itertools

from pivots.model.certificate import Certificate
from pivots.report.environment import environment, style
from pivots.report.resume.certificate import NOTE, TITLE, rows
from pivots.report.resume.layout import Block, split_marks


def to_html(blocks: tuple[Block, ...], certificate: Certificate) -> str:
    """Every text is escaped. The page loads nothing and its security policy forbids it to."""
    return (
        environment()
        .get_template("resume.html.j2")
        .render(
            blocks=blocks,
            runs=[(is_list, list(run)) for is_list, run in itertools.groupby(blocks, lambda b: b.kind == "item")],
            rtl=_mostly_rtl(blocks),
            language=certificate.language if certificate.language != "und" else "",
            c=certificate,
            title=TITLE,
            note=NOTE,
            rows=rows(certificate),
            split=split_marks,
            style=style("resume"),
        )
    )


def _mostly_rtl(blocks: tuple[Block, ...]) -> bool:
    return sum(b.rtl for b in blocks) * 2 > len(blocks)
