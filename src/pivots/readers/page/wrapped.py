"""Rows of a paragraph as one text."""

import re


def _keeps_hyphen(out: str, text: str) -> bool:
    """Whether the hyphen at the end of a line is part of the word: between names, before digits and capitals."""
    if not text[:1].islower() and not (len(out) > 1 and out[-2].isupper() and text[:1].isupper()):
        return len(out) > 1 and out[-2].isalnum() and text[:1].isalnum()
    return not out.endswith("\u00ad") and not out[-2].islower()


def joined(texts: list[str]) -> str:
    out = texts[0].rstrip()
    for text in (later.strip() for later in texts[1:]):
        if out.endswith("\u00ad") or (
            out.endswith("-")
            and len(out) > 1
            and out[-2].isalpha()
            and text[:1].islower()
            and not re.match(r"(?:und|oder|and|or|bzw|et|y)\b", text)
        ):
            out = f"{out[:-1]}-{text}" if _keeps_hyphen(out, text) else out[:-1] + text
        else:
            out += f" {text}"
    return out
