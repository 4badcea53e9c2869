"""The languages that reports are written in."""

from typing import Literal, get_args

Language = Literal["en", "de"]
"""ISO 639-1. A language has tables in ``explain/<code>/`` and ``report/data/<code>.json``."""

LANGUAGES: tuple[Language, ...] = get_args(Language)
DEFAULT_LANGUAGE: Language = "en"
