"""What is certified of one anonymized résumé: how it was anonymized, what went, what may remain, and which files were checked."""

from typing import Literal

from pivots.model.base import Frozen
from pivots.model.document import Warning
from pivots.model.proxies import Proxy, ProxyPolicy


class Certificate(Frozen):
    """The record that travels with an anonymized résumé. It says what was done and searched for, never what stood there.

    A certificate exists only where the leak check passed: without that nothing is written.
    """

    schema_version: Literal[1] = 1
    candidate: str
    """``Candidate <CODE>``; the code comes from the digest of the file's bytes."""
    pivots_version: str
    as_of: str
    """ISO date that the caller stated (or the day of the run)."""
    text_sha256: str
    """Hex digest of the anonymized text in UTF-8; of a ``.txt`` output it is the digest without the final newline."""
    language: str
    """ISO 639-1 code; ``und`` when it cannot be told."""
    source_format: str
    """Kind of the file that was read, e.g. ``pdf``."""
    pages: int
    ocr: bool
    readable_share: float
    """0..1: how much of the document was understood; what was not understood is in no output."""
    detectors: dict[str, str]
    """Recognizer -> version, sorted."""
    removed: dict[str, int]
    """Kind -> how many pieces were removed; kinds with none are absent; sorted."""
    proxies: ProxyPolicy
    """The exceptions from the default treatment of what tells of a group, as they were in force."""
    kept: tuple[Proxy, ...]
    """Kinds that tell of a group, were found, and stay; sorted."""
    residual_risks: tuple[str, ...]
    """What remains and could still point to a person or a group, as sentences."""
    warnings: tuple[Warning, ...]
    leak_check: Literal["passed"]
    """Every output was read back and searched for every string that was removed."""
    checked: tuple[str, ...]
    """What the leak check looked at: formats, in the order of the outputs."""
    files: dict[str, str]
    """Output file -> SHA-256 (hex) of its bytes; empty inside the outputs themselves, which cannot state their own digest."""
