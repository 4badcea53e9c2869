"""The two salary ranges as bars on one scale."""

from typing import NamedTuple

from pivots.model.assessment import SalaryEstimate, SalaryRange


class SalaryBar(NamedTuple):
    label: str
    low: int
    high: int
    left: float
    """Per cent of the scale."""
    width: float


def salary_bars(estimate: SalaryEstimate) -> tuple[SalaryBar, SalaryBar]:
    """The candidate's level and the role as advertised, on a scale from 0 to a little above the higher one."""
    top = max(estimate.candidate_level.high, estimate.role.high) * 1.08 or 1.0
    return _bar(f"Candidate's level ({estimate.candidate_level.level})", estimate.candidate_level, top), _bar(
        f"Role as advertised ({estimate.role.level})", estimate.role, top
    )


def _bar(label: str, salary: SalaryRange, top: float) -> SalaryBar:
    return SalaryBar(
        label, salary.low, salary.high, round(100 * salary.low / top, 1), round(100 * max(1, salary.high - salary.low) / top, 1)
    )
