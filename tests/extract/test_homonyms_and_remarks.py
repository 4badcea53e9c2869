"""Names that are also everyday words, remarks behind an item, names over two items."""

import datetime

import pytest

from pivots.extract import extract
from pivots.model.facts import SkillStatus
from pivots.taxonomy import taxonomy
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)
_SHOWN = {"demonstrated", "claimed", "implied"}


@pytest.mark.parametrize(
    ("sentence", "skill", "meant"),
    [
        ("Plans drawn in Revit and AutoCAD", "revit", True),
        ("Clash checks in revit, navisworks", "revit", True),
        ("La vieille ferme revit chaque été.", "revit", False),
        ("Programme kept in Primavera for a hospital project", "primavera", True),
        ("Stagiaire, Festival Primavera", "primavera", False),
        ("Ran document review in Relativity for two attorneys", "relativity", True),
        ("Marked sheets in special relativity.", "relativity", False),
        ("UI tests in Espresso for the Android app", "espresso_testing", True),
        ("slow espresso, repairing radios", "espresso_testing", False),
        ("Fine-tuning of language models with LoRA", "fine_tuning", True),
        ('Wrote a newsletter, "Fine-tuning yourself".', "fine_tuning", False),
        ("Configured Manhattan for the new warehouse", "manhattan_wms", True),
        ("Looked after guests in Manhattan and booked the warehouse", "manhattan_wms", False),
        ("Trial preparation: exhibit binders for a jury", "trial_preparation", True),
        ("Trial preparation for six drug studies", "trial_preparation", False),
        ("Led a sales force of eight", "salesforce", False),
        ("Umrichter parametriert, Antriebstechnik mit SPS", "variable_frequency_drives", True),
        ("Konstruktion von Getrieben, Antriebstechnik", "variable_frequency_drives", False),
        ("Negotiated with Unite and the shop stewards about a ballot", "trade_unions", True),
        ("We unite people and places.", "trade_unions", False),
    ],
)
def test_surroundings_say_what_a_name_means(sentence: str, skill: str, meant: bool) -> None:
    assert (skill in {match.skill for match in taxonomy().find_skills(sentence)}) is meant


def _status(text: str, skill: str, language: str) -> set[SkillStatus]:
    return {m.status for m in extract(resume_of(text, language), AS_OF).mentions if m.skill == skill and m.implied_by is None}


@pytest.mark.parametrize(
    ("language", "text", "skill", "shown"),
    [
        ("de", "Kenntnisse\n\nIFRS   Tagesseminar 2023, bisher nicht angewendet\n", "ifrs", False),
        ("de", "Kenntnisse\n\nIFRS   seit 2021 im Konzernabschluss angewendet\n", "ifrs", True),
        ("en", "Skills\n\nSQL: first two chapters of a course\n", "sql", False),
        ("en", "Skills\n\nSQL, Tableau, never used at work\n", "sql", True),
        ("en", "Skills\n\nTableau: webinar in 2024, never used\n", "tableau", False),
        ("fr", "Compétences\n\nSAP : formation de deux jours, jamais utilisé\n", "sap", False),
        ("fr", "Compétences\n\nSAP, Excel\n", "sap", True),
        ("es", "Conocimientos\n\nSAP: curso de dos días, nunca usado\n", "sap", False),
        ("en", "Would like\n\nTo learn AutoCAD and take a forklift licence.\n", "forklift_license", False),
        ("en", "Education\n\nBA History. CIPD\nLevel 5: thinking of enrolling next autumn.\n", "cipd", False),
        ("de", "Kenntnisse\n\nFührerschein   B, A2\n", "drivers_license", True),
        ("fr", "Expérience professionnelle\n\nChef de chantier, Dupré SARL\n03/2019 - 10/2026\n- Gestion des sous-traitants\n", "subcontractor_management", True),
        ("fr", "Expérience professionnelle\n\nChef de chantier, Dupré SARL\n03/2019 - 10/2026\n- L'isolation était sous-traitée.\n", "insulation", False),
    ],
)  # fmt: skip
def test_a_remark_decides_about_its_item(language: str, text: str, skill: str, shown: bool) -> None:
    assert bool(_status(text, skill, language) & _SHOWN) is shown
