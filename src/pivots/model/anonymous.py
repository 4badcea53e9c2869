"""The résumé without the person, and the record of what was taken out."""

from typing import Literal

from pivots.model.base import Frozen
from pivots.model.document import LineKind, Warning
from pivots.model.proxies import Proxy

RemovedKind = Literal[
    "name",
    "third_party",
    "email",
    "phone",
    "address",
    "location",
    "link",
    "birth",
    "age",
    "gender",
    "marital_status",
    "nationality",
    "religion",
    "affiliation",
    "health",
    "school",
    "graduation_year",
    "national_id",
    "photo",
    "hobby",
    "publication",
]


class AnonymousLine(Frozen):
    """A line of the anonymized text and what layout said about it."""

    start: int
    end: int
    """Half-open character range in ``AnonymousResume.text``."""
    page: int
    block: int
    kind: LineKind
    size: float | None
    bold: bool
    level: int | None


class AnonymousResume(Frozen):
    """All that later stages may see. Two résumés that differ only in identity are equal here."""

    text: str
    """The anonymized text: the lines joined by newlines, an empty line between blocks."""
    lines: tuple[AnonymousLine, ...]
    language: str
    """ISO 639-1 code of the main language, e.g. ``en``, ``de``; ``und`` when it cannot be told."""
    language_is_read: bool = True
    """Whether the words of the language are known here; where not, little of the text is understood, and more of the person may remain."""
    text_sha256: str
    """Hex digest of ``text`` in UTF-8."""
    removed: dict[RemovedKind, int]
    """How many pieces of each kind were removed; kinds with none are absent; keys sorted."""
    detectors: dict[str, str]
    """Recognizer name -> version, sorted."""
    residual_risks: tuple[str, ...]
    """What remains that could still point to a person or group, as sentences."""
    kept: tuple[Proxy, ...] = ()
    """Kinds that tell of a group, were found, and stay because the policy keeps them; sorted."""
    format: str
    pages: int
    ocr: bool
    readable_share: float
    warnings: tuple[Warning, ...]


class IdentitySignal(Frozen):
    """One string that tells who the person is. Exists in memory only."""

    kind: RemovedKind
    value: str


class Identity(Frozen):
    """Every identity string known of one document, for the leak check and for nothing else."""

    signals: tuple[IdentitySignal, ...]
