"""The judgement in words. Nothing is decided here: the numbers and codes come from the assessment."""

from pivots.explain.stage import explain

__all__ = ["explain"]
