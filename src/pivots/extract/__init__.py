"""From anonymized text to facts: positions, skills with status, education, certificates, languages, signals."""

from pivots.extract.stage import extract

__all__ = ["extract"]
