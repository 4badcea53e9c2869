"""Candidates of several kinds for one backend job, built by hand."""

from pivots.model.job import Criterion, Job, WorkStyle
from tests.assess.build import ML_JOB, Builder, Work, early_career, need

BACKEND_JOB = Job(
    title="Senior Backend Engineer (m/w/d)",
    seniority="senior",
    min_years=5,
    country="US",
    required=(
        need("Python or Go", "python", "go"),
        need("PostgreSQL", "postgresql"),
        need("Kafka or RabbitMQ", "kafka", "rabbitmq"),
        need("Docker", "docker"),
        need("Kubernetes", "kubernetes"),
        Criterion(name="German (C1)", category="language", level="C1", skills=("de",), must_have=True),
    ),
    preferred=(need("Terraform", "terraform"), need("Redis", "redis")),
    work_style=(WorkStyle(text="Own it end to end"), WorkStyle(text="Be kind in reviews")),
)


def strong() -> Builder:
    b = Builder()
    b.work(
        Work(
            "Senior Backend Engineer",
            (2019, 5),
            None,
            [
                ("Split the fee engine into four Go services on Kubernetes", {"go": "demonstrated", "kubernetes": "demonstrated"}),
                ("Cut the slowest PostgreSQL query from 900 ms to 40 ms by partitioning", {"postgresql": "demonstrated"}),
                ("Run Kafka for 9,000 messages a second and the on-call rota with it", {"kafka": "demonstrated"}),
                ("Mentored three engineers", {}),
                ("Manage the cloud with Terraform", {"terraform": "demonstrated"}),
            ],
            achievements=(1, 2),
            signals={3: "mentoring"},
        )
    )
    b.work(
        Work(
            "Backend Developer",
            (2015, 10),
            (2019, 3),
            [("Wrote Python services in Docker", {"python": "demonstrated", "docker": "demonstrated"})],
        )
    )
    b.language("de", "B2")
    b.degree("master", "Computer Science")
    return b


def middling() -> Builder:
    b = Builder()
    b.work(
        Work(
            "Software Developer",
            (2024, 4),
            None,
            [
                ("Build the rota service in Python with PostgreSQL", {"python": "demonstrated", "postgresql": "demonstrated"}),
                ("Ship it in Docker", {"docker": "demonstrated"}),
                ("Have not yet worked with Kafka", {"kafka": "negated"}),
            ],
        )
    )
    b.work(Work("Aircraft Technician", (2014, 9), (2023, 8), [("Led a crew of eight", {})], kind="military", signals={0: "leadership"}))
    b.statement("Kubernetes (online course)", {"kubernetes": "coursework"}, "courses", status="coursework")
    return b


def listed_only() -> Builder:
    b = Builder()
    b.work(Work("Backend Developer", (2018, 1), None, [("Kept the shop running", {})]))
    listed = {"python": "claimed", "postgresql": "claimed", "kafka": "claimed", "docker": "claimed", "kubernetes": "claimed"}
    b.statement("Python, PostgreSQL, Kafka, Docker, Kubernetes", listed, "skills", status="claimed")
    b.language("de", "native")
    return b


def elsewhere() -> Builder:
    b = Builder()
    b.work(Work("Line Cook", (2016, 5), (2023, 2), [("Cooked for 80 guests a night", {})], achievements=(0,)))
    b.work(Work("Kitchen Porter", None, None))
    return b


def empty() -> Builder:
    return Builder()


CASES = {
    "early career": (early_career, ML_JOB),
    "strong": (strong, BACKEND_JOB),
    "middling": (middling, BACKEND_JOB),
    "listed only": (listed_only, BACKEND_JOB),
    "elsewhere": (elsewhere, BACKEND_JOB),
    "empty": (empty, BACKEND_JOB),
    "no criteria": (strong, Job(title="Engineer")),
}
