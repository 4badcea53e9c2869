"""Résumés of known content made by programs that candidates use, for benchmarks/reading.py."""
