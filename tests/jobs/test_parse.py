"""Postings as companies write them, and what they ask for."""

import pytest

from pivots.assess.tables import study_groups
from pivots.errors import JobError
from pivots.jobs import parse_posting, parse_text, require_criteria
from pivots.model.document import Document, Line
from pivots.model.job import Job


def posting(body: str, title: str = "Software Engineer") -> Job:
    return parse_text(f"# {title}\n\n{body}\n")


def required(job: Job) -> list[str]:
    return [criterion.name for criterion in job.required]


def preferred(job: Job) -> list[str]:
    return [criterion.name for criterion in job.preferred]


def skills(job: Job) -> list[tuple[str, ...]]:
    return [criterion.skills for criterion in job.required]


@pytest.mark.parametrize(
    ("item", "groups"),
    [
        ("Python", [("python",)]),
        ("Deep knowledge of Python or Go", [("python", "go")]),
        ("Docker and Kubernetes", [("docker",), ("kubernetes",)]),
        ("Prometheus, Grafana or Datadog", [("prometheus", "grafana", "datadog")]),
        ("Prometheus, Grafana and Datadog", [("prometheus",), ("grafana",), ("datadog",)]),
        ("A major public cloud (AWS, GCP or Azure)", [("aws", "gcp", "azure")]),
        ("Terraform or a comparable tool", [("terraform",)]),
        ("Kafka, RabbitMQ or similar", [("kafka", "rabbitmq")]),
        ("Kafka; if you have run RabbitMQ that's fine too", [("kafka", "rabbitmq")]),
        ("Python/Go", [("python", "go")]),
        ("CI/CD (we use GitHub Actions, the tool doesn't matter)", [("ci_cd",)]),
        ("PostgreSQL in production: schema design, indexing, migrations", [("postgresql",)]),
        ("At least one of: Python, Go, Java", [("python", "go", "java")]),
        ("Python and Docker or Kubernetes", [("python",), ("docker", "kubernetes")]),
        ("Observability: Datadog, Prometheus or Grafana", [("datadog", "prometheus", "grafana")]),
    ],
)
def test_a_list_item_becomes_the_groups_its_words_mean(item: str, groups: list[tuple[str, ...]]) -> None:
    assert skills(posting(f"## Requirements\n\n- {item}\n- Linux\n"))[: len(groups)] == groups


def test_at_least_two_of_keeps_its_number() -> None:
    criterion = posting("## Requirements\n\n- At least two of Python, Go and Java\n").required[0]
    assert (criterion.at_least, len(criterion.any_of or ())) == (2, 3)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Requirements", "required"),
        ("You bring", "required"),
        ("What you'll need", "required"),
        ("Das bringen Sie mit", "required"),
        ("Ihr Profil", "required"),
        ("Profil recherché", "required"),
        ("Requisitos", "required"),
        ("Required qualifications, capabilities and skills", "required"),
        ("Bonus points, none of these are required", "preferred"),
        ("Nice to have", "preferred"),
        ("Preferred qualifications", "preferred"),
        ("Von Vorteil, aber kein Muss", "preferred"),
        ("It would help, but is not essential", "preferred"),
        ("Les plus", "preferred"),
        ("Benefits", None),
        ("Das bieten wir", None),
        ("Our values", None),
        ("How to apply", None),
        ("About Larkspur", None),
    ],
)
def test_a_heading_says_how_binding_its_list_is(heading: str, kind: str | None) -> None:
    job = posting(f"{heading}\n\n* Terraform\n* Ansible\n")
    found = {"required": required(job), "preferred": preferred(job)}
    assert found == {name: ["Terraform", "Ansible"] if name == kind else [] for name in found}


@pytest.mark.parametrize(
    "item",
    [
        "Terraform is a plus",
        "Ideally Terraform",
        "Experience with Terraform preferred",
        "Erfahrung mit Terraform ist wünschenswert",
        "Idealerweise Terraform",
        "Terraform nice to have",
        "Terraform serait un plus",
    ],
)
def test_a_wish_inside_a_requirement_list_stays_a_wish(item: str) -> None:
    job = posting(f"## Requirements\n\n- Python\n- {item}\n")
    assert (required(job), preferred(job)) == (["Python"], ["Terraform"])


def test_a_wish_binds_only_its_own_half_of_the_sentence() -> None:
    job = posting("## Requirements\n\n- Python required, Terraform a plus\n- Docker, ideally with Kubernetes\n")
    assert (required(job), preferred(job)) == (["Python", "Docker"], ["Terraform", "Kubernetes"])


def test_duties_carry_the_criteria_where_the_requirements_name_no_skill() -> None:
    text = "## What you will do\n\n- Run our services on Kubernetes. Nomad or Docker backgrounds are equally welcome\n\n## You bring\n\n- 3+ years of experience\n"
    job = posting(text)
    assert any("kubernetes" in ids for ids in skills(job))


def test_duties_add_nothing_where_the_requirements_name_the_skills() -> None:
    job = posting("## What you will do\n\n- Write Terraform and Ansible\n\n## You bring\n\n- Python\n- Docker\n- PostgreSQL\n")
    assert required(job) == ["Python", "Docker", "PostgreSQL"]


def test_duties_that_demand_in_so_many_words_do_add() -> None:
    job = posting("## What you will do\n\n- You must know Terraform.\n\n## You bring\n\n- Python\n- Docker\n- PostgreSQL\n")
    assert required(job) == ["Python", "Docker", "PostgreSQL", "Terraform"]


@pytest.mark.parametrize(
    "line",
    [
        "- Team player with good communication skills",
        "- Teamfähigkeit und Flexibilität",
        "- Ability to work under pressure in a fast-paced environment",
        "- Ability to lift 50 lb",
        "- Passionate about our mission",
        "- Must be 18 years of age",
        "- Willingness to travel",
    ],
)
def test_wishes_about_a_persons_nature_become_no_criterion(line: str) -> None:
    assert posting(f"## Requirements\n\n- Python\n{line}\n").required[1:] == ()


@pytest.mark.parametrize(
    "line",
    [
        "Acme is an equal opportunity employer. All qualified applicants will receive consideration without regard to race or religion.",
        "We use Slack and Jira, have 25 days of leave and health insurance.",
        "Vielfalt ist uns wichtig: wir freuen uns über alle Bewerbungen, unabhängig von Geschlecht und Alter.",
    ],
)
def test_boilerplate_below_the_list_asks_for_nothing(line: str) -> None:
    job = posting(f"## Requirements\n\n- Python\n\n{line}\n")
    assert required(job) == ["Python"]


@pytest.mark.parametrize(
    ("item", "name", "category"),
    [
        ("Deep knowledge of Zarquon orchestration", "Zarquon orchestration", "skill"),
        ("Experience with Hygroscopic Modelling in a laboratory", "Hygroscopic Modelling", "skill"),
        ("Reinsurance domain experience", "Reinsurance domain", "domain"),
    ],
)
def test_what_the_taxonomy_does_not_know_keeps_the_postings_words(item: str, name: str, category: str) -> None:
    criterion = posting(f"## Requirements\n\n- Python\n- {item}\n").required[1]
    assert (criterion.name, criterion.category) == (name, category)


def test_a_domain_of_several_branches_is_one_criterion() -> None:
    criterion = posting("## Nice to have\n\n- Orchards, vineyards or beekeeping domain\n").preferred[0]
    assert criterion.any_of == ("Orchards", "vineyards", "beekeeping domain")


def test_work_style_is_one_statement_each_and_never_a_criterion() -> None:
    job = posting("## Requirements\n\n- Python\n\n## What we care about\n\nOwn it. Be kind in reviews. Write it down.\n")
    assert [style.text for style in job.work_style] == ["Own it", "Be kind in reviews", "Write it down"]
    assert required(job) == ["Python"]


def test_a_degree_or_equivalent_is_education_and_names_no_skill() -> None:
    criterion = posting("## Requirements\n\n- Bachelor's degree in computer science or equivalent experience\n").required[0]
    assert (criterion.category, criterion.level, criterion.or_equivalent) == ("education", "bachelor", True)


@pytest.mark.parametrize(
    ("item", "name", "level", "must"),
    [
        ("verhandlungssichere Deutschkenntnisse", "German (C1)", "C1", False),
        ("Fluent English required", "English (C1)", "C1", True),
        ("Französisch auf Niveau B2", "French (B2)", "B2", False),
        ("Deutsch in Wort und Schrift zwingend erforderlich", "Deutsch", None, True),
        ("Native speaker of Spanish", "Spanish (C2)", "C2", False),
    ],
)
def test_languages_take_the_level_their_words_stand_for(item: str, name: str, level: str | None, must: bool) -> None:
    criterion = posting(f"## Requirements\n\n- {item}\n").required[0]
    assert (criterion.category, criterion.name, criterion.level, criterion.must_have) == ("language", name, level, must)


@pytest.mark.parametrize(
    ("item", "category"),
    [
        ("Current RN license in the State of Ohio", "licence"),
        ("Active Secret security clearance", "clearance"),
        ("CDL Class A", "licence"),
        ("Admission to the New York bar", "licence"),
    ],
)
def test_what_the_law_asks_for_is_a_must_have(item: str, category: str) -> None:
    criterion = posting(f"## Requirements\n\n- {item}\n").required[0]
    assert (criterion.category, criterion.must_have) == (category, True)


def test_a_clearance_to_be_obtained_is_no_must_have() -> None:
    assert not posting("## Requirements\n\n- Ability to obtain a security clearance\n- Python\n").required[0].must_have


def test_a_posting_without_any_requirement_is_an_error_with_a_remedy() -> None:
    with pytest.raises(JobError) as error:
        require_criteria(posting("We are lovely people.\n"))
    assert "Requirements" in error.value.remedy


def test_a_document_is_read_by_the_kinds_of_its_lines() -> None:
    lines = (
        Line(text="Platform Engineer", kind="heading", level=1, block=0),
        Line(text="Requirements", kind="heading", level=2, block=1),
        Line(text="Kubernetes", kind="list_item", block=2),
        Line(text="Python or", kind="list_item", block=3),
        Line(text="Go", kind="text", block=3),
        Line(text="Acme page 1", kind="page_footer", block=4),
    )
    job = parse_posting(Document(format="pdf", pages=1, lines=lines))
    assert skills(job)[0] == ("kubernetes",)
    assert "Acme page 1" not in str(job)


@pytest.mark.parametrize(
    ("duty", "groups"),
    [
        ("Reports come out of Tableau. People from Power BI or Looker are equally welcome", [("tableau", "power_bi", "looker")]),
        ("You query BigQuery (Snowflake or Redshift is just as good)", [("bigquery", "snowflake", "redshift")]),
        ("We test in the browser (we like Playwright, but Cypress is just as good)", [("playwright", "cypress")]),
        (
            "Wir arbeiten mit PostgreSQL; wer von MySQL oder Oracle kommt, ist ebenso willkommen",
            [("postgresql", "mysql", "oracle_db")],
        ),
    ],
)
def test_what_does_as_well_joins_what_it_stands_in_for(duty: str, groups: list[tuple[str, ...]]) -> None:
    found = skills(posting(f"## Your tasks\n\n- {duty}\n\n## You bring\n\n- 2 years of experience\n", title="Analyst"))
    assert [tuple(sorted(ids)) for ids in found if set(ids) & set(groups[0])] == [tuple(sorted(group)) for group in groups]


def test_another_teams_part_in_a_duty_is_no_demand() -> None:
    job = posting("## Your tasks\n\n- You run Kubernetes together with our Terraform people\n\n## You bring\n\n- 2 years of experience\n")
    assert skills(job) == [("kubernetes",)]


def test_pieces_between_middle_dots_are_a_list() -> None:
    job = posting(
        "## Requirements\n\n- Python\n\n## Nice to have\n\ndbt or similar modelling layer · Airflow · glassharmonica background\n"
    )
    assert [(c.skills, c.category) for c in job.preferred] == [(("dbt",), "skill"), (("airflow",), "skill"), ((), "domain")]


def test_the_title_is_found_in_the_sentence_that_hires() -> None:
    job = parse_text("About the job\n\nWe're hiring a Staff Data Engineer to join Fernwood.\n\nRequirements:\n\n- Python\n")
    assert job.title == "Staff Data Engineer"


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("Profil recherché\n\n- Maîtrise de Python et de Docker pour nos projets\n- 3 ans d'expérience avec SQL", "fr"),
        ("Requisitos\n\n- Conocimientos de Python y Docker para los proyectos\n- 3 años de experiencia con SQL", "es"),
        ("Ihr Profil\n\n- Kenntnisse in Python und Docker für unsere Projekte\n- 3 Jahre Erfahrung mit SQL", "de"),
        ("Requirements\n\n- Knowledge of Python and Docker for our projects\n- 3 years of experience with SQL", "en"),
    ],
)
def test_four_languages_say_the_same(body: str, language: str) -> None:
    job = parse_text(f"Data Engineer\n\n{body}\n")
    assert (job.language, skills(job), job.min_years) == (language, [("python",), ("docker",), ("sql",)], 3)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Fluent English, so that calls about Kubernetes with our customers work", ["English (C1)"]),
        ("Deutsch B2, damit die Abstimmung in der Montage klappt", ["Deutsch (B2)"]),
        ("Hands-on Python in a manufacturing company", ["Python"]),
        ("Python for data analysis in a hospital", ["Python"]),
    ],
)
def test_what_a_demand_is_for_and_where_it_is_used_are_no_demands(item: str, expected: list[str]) -> None:
    assert required(posting(f"## Requirements\n\n- {item}\n"))[:1] == expected
    assert len(required(posting(f"## Requirements\n\n- {item}\n"))) <= 2


def test_a_head_with_examples_of_practice_is_one_criterion_named_by_its_head() -> None:
    found = posting("## Requirements\n\n- Health and safety: risk assessments and manual handling\n- Forklift\n", "Warehouse Lead").required
    assert found[0].name == "Health and safety"
    assert len(found) == 2


def test_a_head_with_examples_of_tools_still_asks_for_one_of_the_tools() -> None:
    assert skills(posting("## Requirements\n\n- Observability: Datadog, Prometheus or Grafana\n"))[0] == (
        "datadog",
        "prometheus",
        "grafana",
    )


def test_the_wider_choice_between_tools_replaces_the_narrower() -> None:
    found = posting("## Requirements\n\n- Prometheus or Grafana\n- Prometheus, Grafana or Datadog\n")
    assert skills(found) == [("prometheus", "grafana", "datadog")]


def test_alternative_degrees_are_one_criterion_with_all_their_fields() -> None:
    found = posting("## Requirements\n\n- Bachelor's degree in mechanical engineering or physics\n- Python\n").required[0]
    assert found.category == "education"
    assert study_groups(" ".join(found.fields)) == study_groups("mechanical engineering") | study_groups("physics")


def test_list_items_of_a_document_are_never_joined() -> None:
    lines = tuple(
        Line(text=text, page=1, block=0, kind=kind)
        for text, kind in (
            ("Requirements", "heading"),
            ("Python", "list_item"),
            ("ideally Terraform", "list_item"),
            ("Docker", "list_item"),
        )
    )
    job = parse_posting(Document(format="docx", pages=1, lines=(Line(text="Software Engineer", page=1, block=0, kind="heading"), *lines)))
    assert (required(job), preferred(job)) == (["Python", "Docker"], ["Terraform"])
