"""Who does what in a sentence: its clauses, whom each is about, and which verb governs what stands in it."""

from pivots.extract.grammar.reading import Reading, readings

__all__ = ["Reading", "readings"]
