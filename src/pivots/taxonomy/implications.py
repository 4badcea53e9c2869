"""What follows from what."""

from collections.abc import Mapping

from pivots.taxonomy.types import Implication, Skill

_LEAST = 0.05
"""Weaker conclusions than this are dropped."""


def closure(skills: Mapping[str, Skill], start: str) -> tuple[Implication, ...]:
    """Everything that follows from a skill: strengths multiplied along the way, the strongest way kept; strongest first, then by id."""
    best: dict[str, float] = {}
    ahead = [(start, 1.0)]
    while ahead:
        current, strength = ahead.pop()
        skill = skills.get(current)
        for item in skill.implies if skill else ():
            reached = strength * item.strength
            if item.skill != start and item.skill in skills and reached >= _LEAST and reached > best.get(item.skill, 0.0):
                best[item.skill] = reached
                ahead.append((item.skill, reached))
    return tuple(Implication(skill, round(best[skill], 4)) for skill in sorted(best, key=lambda s: (-best[s], s)))
