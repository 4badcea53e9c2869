"""Values set as PDF: a template of this package, data, the bundled font, and nothing of the machine or the hour."""

import functools
import importlib.resources
import importlib.util
import json
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pivots.errors import UsageError

FONTS = Path(str(importlib.resources.files("pivots.report") / "fonts"))
_TEMPLATES = Path(str(importlib.resources.files("pivots.report") / "templates" / "print"))
_MAKER = re.compile(rb"(?<=/Creator\()Typst[^)]*(?=\))|<xmp:CreatorTool>[^<]*</xmp:CreatorTool>")


def available() -> bool:
    """Whether the extra ``pivots[pdf]`` is installed. Imports nothing."""
    return importlib.util.find_spec("typst") is not None


def require() -> None:
    """Raises UsageError: PDF cannot be written here."""
    if not available():
        raise UsageError(
            "PDF cannot be written by this installation.", "Install it with: pip install 'pivots[pdf]', or leave pdf out of --format."
        )


def set_pdf(template: str, data: dict[str, Any], text: str) -> bytes:
    """``templates/print/<template>.typ`` with ``data``, as a tagged PDF; equal arguments give equal bytes.

    ``text``: all words of the data. Where the bundled font has every letter of it, no other font is looked at, so the bytes are the
    same on every machine; else the fonts of this machine help out. Data reach the template as JSON and are never read as markup.
    Raises UsageError: the extra is not installed.
    """
    require()
    import typst

    made: bytes = typst.compile(
        str(_TEMPLATES / f"{template}.typ"),
        root=str(_TEMPLATES),
        font_paths=[str(FONTS)],
        ignore_system_fonts=not foreign_letters(text),
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    )
    return _MAKER.sub(lambda found: b" " * len(found.group()), made)  # blanks of the same length: every offset stays right


def foreign_letters(text: str) -> frozenset[str]:
    """Characters of ``text`` that the bundled font cannot draw."""
    beyond = {c for c in text if ord(c) > 0x17F}
    return frozenset(c for c in beyond if ord(c) not in _drawn()) if beyond else frozenset()


@functools.cache
def _drawn() -> frozenset[int]:
    """Code points of the bundled font, from its own character map."""
    return frozenset(_code_points((FONTS / "DejaVuSansCondensed.ttf").read_bytes()))


def _code_points(font: bytes) -> Iterator[int]:
    """What the ``cmap`` of a TrueType font maps, subtable format 12 (OpenType 1.9, "cmap")."""
    for n in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, start, _ = struct.unpack_from(">4sIII", font, 12 + 16 * n)
        if tag == b"cmap":
            yield from _mapped(font, start)


def _mapped(font: bytes, start: int) -> Iterator[int]:
    for n in range(struct.unpack_from(">H", font, start + 2)[0]):
        at = start + struct.unpack_from(">HHI", font, start + 4 + 8 * n)[2]
        if struct.unpack_from(">H", font, at)[0] == 12:
            for group in range(struct.unpack_from(">I", font, at + 12)[0]):
                first, last, _ = struct.unpack_from(">III", font, at + 16 + 12 * group)
                yield from range(first, last + 1)
            return
