"""Items of lists: what is one demand, what two, and how each is called."""

import pytest

from pivots.jobs import parse_text
from pivots.jobs.lines import from_text
from pivots.jobs.sections import units


def required(*items: str) -> list[str]:
    listed = "\n".join(f"- {item}" for item in items)
    return [
        criterion.name
        for criterion in parse_text(f"# Office Manager\n\n## Requirements\n\n- Xero\n{listed}\n").required
        if criterion.name != "Xero"
    ]


@pytest.mark.parametrize(
    ("items", "names"),
    [
        (("Night audit", "Group check-ins, up to 90 people off two coaches"), ["Night audit", "Group check-ins"]),
        (("Fire alarm design to BS 99990",), ["Fire alarm design to BS 99990"]),
        (("Cable calculations in Zarquon or ProVolt",), ["Zarquon or ProVolt"]),
        (("Kubernetes", "K8s in production"), ["Kubernetes"]),
        (("Python in a team",), ["Python"]),
    ],
)
def test_items_are_called_as_the_employer_calls_them(items: tuple[str, ...], names: list[str]) -> None:
    assert required(*items) == names


def test_a_word_of_talk_is_no_demand() -> None:
    assert required("Honestly?", "Shaft sinking") == ["Shaft sinking"]


def test_kinds_of_people_behind_one_noun_are_one_demand() -> None:
    job = parse_text("# Chef de partie\n\n## Profil recherché\n\n- HACCP\n- Encadrement de commis ou d'apprentis\n")
    assert not [c.name for c in job.required if c.name.endswith("D'apprentis")]


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Essential · At least 3 years of payroll", "need"),
        ("Desirable · Xero", "wish"),
        ("Role · Payroll clerk", "header"),
        ("Leeds · Permanent", "header"),
    ],
)
def test_a_label_beside_its_first_item(line: str, section: str) -> None:
    label, item = line.split(" · ")
    read = units(from_text(f"Example Ltd is hiring today\n\n{line}\n"))
    found = next(unit for unit in read if item in unit.text)
    assert found.section == section
    assert (label in found.text) == (section == "header")


@pytest.mark.parametrize("generic", ["OFERTA DE EMPLEO", "Job vacancy", "Stellenanzeige", "Vacante"])
def test_what_says_only_that_it_is_a_posting_is_no_title(generic: str) -> None:
    job = parse_text(f"{generic}\nPayroll clerk, Zarquon office\n\nRequirements\n\n- Xero\n")
    assert job.title.startswith("Payroll clerk")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Analista de nóminas\nEjemplo, S.L. - Zaragoza - modalidad híbrida\n\nRequisitos\n- Xero\n", "ES"),
        (
            "Analista de nóminas\n\nRequisitos\n- Xero\n- Cierre de la nómina con los seguros sociales de la empresa\n\nOfrecemos\n31.000 - 37.000 euros brutos al año\n",
            "ES",
        ),
        ("Payroll analyst\n\nRequirements\n- Xero\n\nWe pay 31,000 - 37,000 euros a year\n", None),
        ("Lohnbuchhalter\n\nIhr Profil\n- DATEV LODAS\n\nGehalt: 31.000 - 37.000 Euro im Jahr\n", "DE"),
    ],
)
def test_the_market_of_a_language_and_its_money(text: str, country: str | None) -> None:
    assert parse_text(text).country == country
