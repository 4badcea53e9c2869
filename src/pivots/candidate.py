"""The candidate's code: stable, independent of name, order and run."""

import hashlib
import hmac
from pathlib import Path

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32 (public domain, 2002): no I, L, O, U, so that codes can be read aloud and spell nothing."""
_LETTERS = 10
"""50 bits: the chance that two of 100,000 files share a code is about 4 in a million."""


def candidate_code(data: bytes, key: bytes | None = None) -> str:
    """Ten characters from the digest of the file's bytes; keyed (HMAC-SHA-256) where ``key`` is given."""
    return code_from_digest(hashlib.sha256(data).digest(), key)


def code_from_digest(digest: bytes, key: bytes | None = None) -> str:
    """The code of a file whose SHA-256 digest (32 bytes) is known."""
    if key:
        digest = hmac.new(key, digest, hashlib.sha256).digest()
    number = int.from_bytes(digest, "big")
    return "".join(_ALPHABET[(number >> (5 * i)) & 31] for i in range(_LETTERS))


def file_digest(path: Path) -> bytes:
    """SHA-256 of a file, read in pieces. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
