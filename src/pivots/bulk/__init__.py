"""Many résumés at once: local processes that may be killed, results that survive an interruption."""

from pivots.bulk.inputs import Input, find_inputs
from pivots.bulk.run import Problem, Result, Settings, screen_many
from pivots.bulk.workers import prepare_workers

__all__ = ["Input", "Problem", "Result", "Settings", "find_inputs", "prepare_workers", "screen_many"]
