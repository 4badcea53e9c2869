"""Settings of the whole suite."""

import os

from hypothesis import settings

os.environ["PIVOTS_CACHE"] = ""  # what an earlier run compiled must not decide what a test sees

settings.register_profile("pivots", deadline=None)  # no test asserts a time: machines are small and noisy
settings.load_profile("pivots")
