"""German: sentences in ``sentences.toml``, questions in ``questions.toml``, grammar in ``grammar.py``."""
