"""Settings of the whole suite."""

from hypothesis import settings

settings.register_profile("pivots", deadline=None)  # no test asserts a time: machines are small and noisy
settings.load_profile("pivots")
