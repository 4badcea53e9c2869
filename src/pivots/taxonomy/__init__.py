"""Skills, occupations and wages: tables and their look-up. Read once, at first use."""

from pivots.taxonomy.check import Problem, check
from pivots.taxonomy.engine import Taxonomy, taxonomy
from pivots.taxonomy.folding import lower
from pivots.taxonomy.licences import limit_allows, limit_kinds, limits_of_licence, named_as_paper, speaks_of_paper
from pivots.taxonomy.types import PAPERS, Implication, Level, Occupation, Skill, SkillKind, SkillMatch, TitleMatch, Wage

__all__ = [
    "PAPERS",
    "Implication",
    "Level",
    "Occupation",
    "Problem",
    "Skill",
    "SkillKind",
    "SkillMatch",
    "Taxonomy",
    "TitleMatch",
    "Wage",
    "check",
    "limit_allows",
    "limit_kinds",
    "limits_of_licence",
    "lower",
    "named_as_paper",
    "speaks_of_paper",
    "taxonomy",
]
