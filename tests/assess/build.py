"""Facts and résumés built by hand, so that this stage is tested without the ones before it.

A line is a text with the skills it names: ``("Ran Kubernetes for nine teams", {"kubernetes": "demonstrated"})``.
"""

import hashlib
from dataclasses import dataclass, field

from pivots.model.anonymous import AnonymousLine, AnonymousResume
from pivots.model.document import Warning as DocumentWarning
from pivots.model.evidence import Evidence
from pivots.model.facts import (
    WORK_KINDS,
    Achievement,
    Certification,
    Education,
    Facts,
    LanguageSkill,
    Month,
    Position,
    SectionKind,
    Signal,
    SkillMention,
    SkillStatus,
    Statement,
)
from pivots.model.job import Criterion, Job, WorkStyle

AS_OF_MONTH = 2026 * 12 + 10
"""November 2026 as a month number: where "present" ends."""
Marks = dict[str, SkillStatus]


@dataclass
class Work:
    """A position and its bullets. ``start`` and ``end`` are (year, month); a None end means present."""

    title: str
    start: tuple[int, int] | None
    end: tuple[int, int] | None
    lines: list[tuple[str, Marks]] = field(default_factory=list)
    kind: str = "employment"
    achievements: tuple[int, ...] = ()
    """Numbers of the lines that tell an outcome."""
    signals: dict[int, str] = field(default_factory=dict)
    """Number of a line -> kind of signal."""
    employer: str = "Example Works"


class Builder:
    """Writes the text and notes where everything stands."""

    def __init__(self) -> None:
        self.text = ""
        self.statements: list[Statement] = []
        self.mentions: list[SkillMention] = []
        self.positions: list[Position] = []
        self.achievements: list[Achievement] = []
        self.signals: list[Signal] = []
        self.education: list[Education] = []
        self.certifications: list[Certification] = []
        self.languages: list[LanguageSkill] = []

    def line(self, text: str) -> Evidence:
        start = len(self.text)
        self.text += text + "\n"
        return Evidence(quote=text, start=start, end=start + len(text), page=1)

    def statement(
        self,
        text: str,
        marks: Marks,
        section: SectionKind,
        position: int | None = None,
        status: SkillStatus = "demonstrated",
        implied: dict[str, tuple[str, float]] | None = None,
    ) -> Evidence:
        """``implied``: skill -> (skill that implies it, strength)."""
        quote = self.line(text)
        number = len(self.statements)
        self.statements.append(Statement(start=quote.start, end=quote.end, page=1, section=section, position=position, status=status))
        for skill, own in marks.items():
            self.mentions.append(
                SkillMention(skill=skill, status=own, probability=0.97, position=position, statement=number, evidence=quote)
            )
        for skill, (by, strength) in (implied or {}).items():
            self.mentions.append(
                SkillMention(
                    skill=skill, status="implied", probability=strength, position=position, statement=number, evidence=quote, implied_by=by
                )
            )
        return quote

    def work(self, work: Work) -> None:
        number = len(self.positions)
        heading = self.line(f"{work.title} · {work.start or 'undated'} – {work.end or 'present'}")
        quotes = [self.statement(text, marks, "experience", number) for text, marks in work.lines]
        self.positions.append(_position(work, heading, len(self.text)))
        self.achievements += [Achievement(kind="outcome", position=number, evidence=quotes[n]) for n in work.achievements]
        self.signals += [Signal(kind=kind, position=number, evidence=quotes[n]) for n, kind in work.signals.items()]

    def degree(self, level: str, subject: str | None, completed: bool | None = True) -> None:
        quote = self.line(f"{level} in {subject}")
        self.education.append(Education(level=level, field=subject, completed=completed, evidence=(quote,)))

    def certificate(self, name: str, skill: str | None, valid: bool | None = None) -> None:
        self.certifications.append(Certification(name=name, skill=skill, valid=valid, evidence=(self.line(name),)))

    def language(self, code: str, level: str | None) -> None:
        self.languages.append(LanguageSkill(language=code, level=level, evidence=(self.line(f"{code} {level}"),)))

    def signal(self, kind: str, text: str) -> None:
        quote = self.statement(text, {}, "objective", status="aspirational")
        self.signals.append(Signal(kind=kind, position=None, evidence=quote))

    def facts(self) -> Facts:
        months = _union([p.interval for p in self.positions if p.interval and p.kind in WORK_KINDS])
        return Facts(
            positions=tuple(self.positions),
            statements=tuple(self.statements),
            mentions=tuple(self.mentions),
            education=tuple(self.education),
            certifications=tuple(self.certifications),
            languages=tuple(self.languages),
            achievements=tuple(self.achievements),
            signals=tuple(self.signals),
            total_months=months,
            total_months_low=months,
            total_months_high=months,
        )

    def resume(self, *, language: str = "en", readable: float = 1.0, warnings: tuple[str, ...] = ()) -> AnonymousResume:
        line = AnonymousLine(start=0, end=len(self.text), page=1, block=0, kind="text", size=None, bold=False, level=None)
        return AnonymousResume(
            text=self.text,
            lines=(line,),
            language=language,
            text_sha256=hashlib.sha256(self.text.encode()).hexdigest(),
            removed={},
            detectors={},
            residual_risks=(),
            format="txt",
            pages=1,
            ocr=False,
            readable_share=readable,
            warnings=tuple(DocumentWarning(code=code, message="A warning.") for code in warnings),
        )


def _position(work: Work, heading: Evidence, end_of_text: int) -> Position:
    interval = None
    if work.start:
        end = work.end[0] * 12 + work.end[1] if work.end else AS_OF_MONTH
        interval = (work.start[0] * 12 + work.start[1] - 1, end)
    months = interval[1] - interval[0] if interval else 0
    return Position(
        title=work.title,
        employer=work.employer,
        kind=work.kind,
        start=Month(year=work.start[0], month=work.start[1]) if work.start else None,
        end=Month(year=work.end[0], month=work.end[1]) if work.end else None,
        current=bool(work.start) and work.end is None,
        months=months,
        months_low=months,
        months_high=months,
        interval=interval,
        text_start=heading.start,
        text_end=end_of_text,
        evidence=(heading,),
    )


def _union(intervals: list[tuple[int, int]]) -> int:
    return len({month for start, end in intervals for month in range(start, end)})


def need(name: str, *skills: str, **more: object) -> Criterion:
    """A criterion met by any one of some taxonomy skills."""
    return Criterion(name=name, skills=skills, any_of=tuple(skills) if len(skills) > 1 else None, **more)


ML_JOB = Job(
    title="ML Infrastructure Engineer",
    seniority="senior",
    occupation=None,
    min_years=5,
    max_years=8,
    country="US",
    required=tuple(
        need(name, skill)
        for name, skill in (
            ("Kubernetes", "kubernetes"), ("Python", "python"), ("PyTorch", "pytorch"), ("TensorFlow", "tensorflow"),
            ("Docker", "docker"), ("AWS", "aws"), ("MLflow", "mlflow"),
        )
    ),
    preferred=(
        need("Terraform", "terraform"),
        need("Distributed systems", "distributed_systems"),
        need("GPU infrastructure", "gpu_infrastructure"),
        need("Model serving pipelines", "model_serving"),
        need("Production ML infrastructure"),
        need("Prometheus, Grafana or Datadog", "prometheus", "grafana", "datadog"),
    ),
    work_style=(
        WorkStyle(text="We write things down before we build them"),
        WorkStyle(text="We own what we ship, nights included"),
        WorkStyle(text="We teach each other"),
    ),
)  # fmt: skip


def early_career() -> Builder:
    """The worked example of the report contract: eighteen months, of which six as a developer of AI agents."""
    b = Builder()
    b.signal("seeks_internship", "Seeking an AI/ML engineering internship.")
    b.statement(
        "Interested in transformers, prompt engineering and generative models.", {"transformers": "claimed"}, "summary", status="claimed"
    )
    b.work(
        Work(
            "AI Agent Developer",
            (2026, 5),
            None,
            [
                ("Built customer-support agents in Python that call three internal services", {"python": "demonstrated"}),
                ("Maintained the API integrations and handled their failure modes", {}),
                ("Wrote the prompts and the tests that keep the answers stable", {}),
            ],
            signals={1: "ownership"},
        )
    )
    b.work(
        Work(
            "Data Analyst",
            (2025, 5),
            (2026, 4),
            [
                ("Cleaned survey data and prepared weekly charts for the sales team", {"excel": "demonstrated"}),
                ("Automated the monthly report with Python scripts", {"python": "demonstrated"}),
            ],
        )
    )
    b.degree("bachelor", "Computer Science")
    return b
