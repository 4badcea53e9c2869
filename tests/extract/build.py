"""An anonymized résumé from plain text, as the stages before would hand it over."""

import hashlib

from pivots.model.anonymous import AnonymousLine, AnonymousResume

BULLETS = ("•", "-", "–", "*", "{", "◦")


def resume_of(text: str, language: str = "en") -> AnonymousResume:
    """Each line of ``text`` a line; an empty line begins a new block; bullets and capitals are told by their look."""
    out: list[str] = []
    lines: list[AnonymousLine] = []
    position = block = 0
    for raw in text.strip("\n").split("\n"):
        if not raw.strip():
            block += 1
            out.append("")
            position += 1
            continue
        kind = "list_item" if raw.strip().startswith(tuple(f"{mark} " for mark in BULLETS)) else "text"
        lines.append(
            AnonymousLine(start=position, end=position + len(raw), page=1, block=block, kind=kind, size=None, bold=False, level=None)
        )
        out.append(raw)
        position += len(raw) + 1
    joined = "\n".join(out)
    return AnonymousResume(
        text=joined,
        lines=tuple(lines),
        language=language,
        text_sha256=hashlib.sha256(joined.encode()).hexdigest(),
        removed={},
        detectors={},
        residual_risks=(),
        format="txt",
        pages=1,
        ocr=False,
        readable_share=1.0,
        warnings=(),
    )
