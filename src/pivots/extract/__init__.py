"""From anonymized text to facts: positions, skills with status, education, certificates, languages, signals."""

from pivots.extract.stage import extract
from pivots.extract.told import deeds_in

__all__ = ["deeds_in", "extract"]
