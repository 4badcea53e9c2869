"""Facts held against a job: the judgement in numbers, before words are put to it."""

from pivots.assess.stage import assess

__all__ = ["assess"]
