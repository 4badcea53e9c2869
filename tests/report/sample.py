"""An invented candidate and an invented job, as a finished report."""

from pivots.model.assessment import Closeness, CultureFit, CultureStatement, SalaryEstimate, SalaryRange, ScorePart
from pivots.model.document import Warning
from pivots.model.evidence import Evidence
from pivots.model.policy import Policy
from pivots.model.report import (
    AnonymizationRecord,
    CertificationEntry,
    Claim,
    DocumentRecord,
    EducationEntry,
    Experience,
    GrowthPotential,
    JobCriterion,
    JobSummary,
    LanguageEntry,
    PositionEntry,
    Provenance,
    RelevanceBasis,
    ReportData,
    SkillEntry,
)

TEXT = """[name]
Platform engineer
[email] | [phone] | [link]

Summary
Platform engineer with a taste for boring, observable systems. They have run Kubernetes for teams of up to
40 developers and want to move closer to machine learning workloads.

Experience
Senior Platform Engineer, Harbour Freight Systems
March 2021 – present
• Operated 14 Kubernetes clusters on AWS EKS for 40 developers, with a median deploy time of 6 minutes.
• Wrote the Terraform modules that every team now starts from, and reviewed their pull requests.
• Moved model training from notebooks into Python pipelines tracked with MLflow.
• Mentored three engineers, two of whom now lead their own teams.

Consultant (part-time), own practice
September 2020 – August 2021
• Containerized legacy services with Docker for two logistics firms.

Backend Developer, Tidewater Analytics
June 2017 – February 2021
• Built Python services that answered 1,200 requests per second, with Prometheus alerts on latency.
• Promoted from junior developer after 14 months.

Volunteer, community repair workshop
2018 – 2019
• Kept the booking site running.

Education
BSc Computer Science, [school]

Certificates
Certified Kubernetes Administrator (valid until 2028)

Languages
English (C1), Portuguese (native)

Skills
Python, Kubernetes, Docker, AWS, Terraform, MLflow, Prometheus, PyTorch, Go
"""


def evidence(quote: str, text: str = TEXT) -> tuple[Evidence, ...]:
    start = text.index(quote)
    return (Evidence(quote=quote, start=start, end=start + len(quote), page=1),)


CLUSTERS = "Operated 14 Kubernetes clusters on AWS EKS for 40 developers, with a median deploy time of 6 minutes."
MODULES = "Wrote the Terraform modules that every team now starts from, and reviewed their pull requests."
PIPELINES = "Moved model training from notebooks into Python pipelines tracked with MLflow."
MENTORED = "Mentored three engineers, two of whom now lead their own teams."
DOCKER = "Containerized legacy services with Docker for two logistics firms."
SERVICES = "Built Python services that answered 1,200 requests per second, with Prometheus alerts on latency."
LIST = "Python, Kubernetes, Docker, AWS, Terraform, MLflow, Prometheus, PyTorch, Go"

REQUIRED = ("Kubernetes", "Python", "PyTorch", "TensorFlow", "Docker", "AWS", "MLflow")
PREFERRED = ("Terraform", "Prometheus, Grafana or Datadog", "GPU infrastructure")


def _skill(name: str, status: str, months: int | None, quotes: tuple[str, ...], **more: object) -> SkillEntry:
    kind = "required" if name in REQUIRED else "preferred"
    found = tuple(e for q in quotes for e in evidence(q))
    last = "2026-10" if months and months > 20 else "2021-08" if months else None
    return SkillEntry.model_validate(
        {"name": name, "any_of": None, "kind": kind, "status": status, "months": months, "last_used": last, "evidence": found, **more}
    )


SKILLS = (
    _skill("Kubernetes", "demonstrated", 68, (CLUSTERS, "run Kubernetes for teams of up to\n40 developers")),
    _skill("Python", "demonstrated", 113, (PIPELINES, SERVICES)),
    _skill("PyTorch", "claimed", None, (LIST,)),
    _skill("TensorFlow", "missing", None, ()),
    _skill("Docker", "demonstrated", 12, (DOCKER,)),
    _skill("AWS", "implied", 68, ("AWS EKS for 40 developers",)),
    _skill("MLflow", "demonstrated", 68, (PIPELINES,)),
    _skill("Terraform", "demonstrated", 68, (MODULES,)),
    _skill("Prometheus, Grafana or Datadog", "demonstrated", 45, (SERVICES,), any_of=("Prometheus", "Grafana", "Datadog")),
    _skill("GPU infrastructure", "missing", None, ()),
)

POSITIONS = (
    PositionEntry(title="Senior Platform Engineer", start="2021-03", end="present", months=68, kind="employment", relevant=0.86, relevant_by=RelevanceBasis(occupation=1, skills=0.6, work=0.8),
                  evidence=evidence("Senior Platform Engineer, Harbour Freight Systems\nMarch 2021 – present"), counted=True),
    PositionEntry(title="Consultant (part-time)", start="2020-09", end="2021-08", months=12, kind="freelance", relevant=0.55, relevant_by=RelevanceBasis(occupation=0.6, skills=0.2, work=0.55),
                  evidence=evidence("Consultant (part-time), own practice\nSeptember 2020 – August 2021"), counted=True),
    PositionEntry(title="Backend Developer", start="2017-06", end="2021-02", months=45, kind="employment", relevant=0.41, relevant_by=RelevanceBasis(occupation=0.5, skills=0.2, work=0.3),
                  evidence=evidence("Backend Developer, Tidewater Analytics\nJune 2017 – February 2021"), counted=False),
    PositionEntry(title="Volunteer", start="2018", end="2019", months=12, kind="volunteering", relevant=0.0, relevant_by=RelevanceBasis(occupation=0, skills=0, work=0),
                  evidence=evidence("Volunteer, community repair workshop\n2018 – 2019"), counted=False),
)  # fmt: skip

JOB = JobSummary(
    title="ML Infrastructure Engineer",
    seniority="senior",
    min_years=5,
    max_years=8,
    required=tuple(JobCriterion(name=n, any_of=None) for n in REQUIRED),
    preferred=tuple(JobCriterion(name=s.name, any_of=s.any_of) for s in SKILLS if s.kind == "preferred"),
)

_ANONYMIZATION = AnonymizationRecord(
    removed={"name": 1, "email": 1, "phone": 1, "link": 2, "gender": 1, "school": 1},
    detectors={"contact": "1", "gender": "2", "names": "3", "schools": "1"},
    residual_risks=("Employers are named: someone who knows them may recognize the candidate.",),
    leak_check="passed",
    text_sha256="4f0c" * 16,
)


def sample_report(**changes: object) -> ReportData:
    """The report; ``changes`` replace fields."""
    fields: dict[str, object] = {
        "candidate": "Candidate 7F3K9QX2MD",
        "job": JOB,
        "verdict": "BORDERLINE",
        "policy": Policy(),
        "verdict_label": "Needs review",
        "verdict_reasons": ("coverage_below_fit",),
        "score": 82,
        "score_parts": (
            ScorePart(part="required criteria", weight=55, points=43.2, why="5 of 7 shown in use at full credit; PyTorch 0.50 (named without use shown); 5.50 / 7 = 0.79, times 55 = 43.2"),
            ScorePart(part="preferred criteria", weight=10, points=6.7, why="2 of 3 shown in use at full credit; 2.00 / 3 = 0.67, times 10 = 6.7"),
            ScorePart(part="relevant years", weight=15, points=15, why="6.2 relevant years of 5 asked for = 1.00, capped at 1, times 15 = 15"),
            ScorePart(part="level", weight=10, points=10, why="senior, at or above the senior level asked for: 1.00, times 10 = 10"),
            ScorePart(part="closest work", weight=10, points=8.6, why="relevance 0.86 = 0.86 (Senior Platform Engineer), times 10 = 8.6"),
        ),
        "confidence": 0.74,
        "closeness": Closeness(value=0.74, line_of_work="same", whole=0.7, best=0.86, lasting=0.74, title="Senior Platform Engineer"),
        "summary": "A senior platform engineer with 6.2 relevant years, above the minimum of 5. Five of the seven required criteria are shown in use, "
        "Kubernetes and Python for longest; PyTorch is named without a use, and TensorFlow is not shown. "
        "The platform side is strong and current; what is open is how deep the work with training frameworks goes. A short technical conversation would settle it.",
        "strengths": (
            Claim(text="Kubernetes in production for 5 years 8 months: 14 clusters serving 40 developers.", evidence=evidence(CLUSTERS)),
            Claim(text="Moved model training into tracked pipelines, which is the core of this role.", evidence=evidence(PIPELINES)),
            Claim(text="Raises other engineers: two of three they mentored now lead teams.", evidence=evidence(MENTORED)),
        ),
        "concerns": (
            Claim(text="TensorFlow is required and not shown anywhere in the résumé.", evidence=()),
            Claim(text="PyTorch stands in a list only; no position shows it in use.", evidence=evidence(LIST)),
        ),
        "culture_fit": CultureFit(
            percent=50,
            statements=(
                CultureStatement(text="We review each other’s work openly.", evidence=evidence("reviewed their pull requests")),
                CultureStatement(text="We write decisions down.", evidence=()),
            ),
        ),
        "growth_potential": GrowthPotential(level="High", reasons=("Promoted within 14 months in an earlier position.", "Scope grew from one service to 14 clusters.")),
        "salary_estimate": SalaryEstimate(
            candidate_level=SalaryRange(low=128000, high=171000, level="senior"),
            role=SalaryRange(low=150000, high=220000, level="senior"),
            currency="USD",
            period="year",
            market="US",
            source="Role: as the posting states, USD 150,000 to 220,000 a year. Candidate’s level: OEWS May 2024, 15-1252, 50th to 75th percentile.",
        ),
        "reasoning": "Needs review, at 74% confidence. Five required criteria are shown in use and one is named, so 6 of 7 or 86% are matched.\n"
        "Relevant experience is 6.2 years against a minimum of 5, so years do not stand in the way. PyTorch is matched by a list alone, which is why the verdict is not certain.",
        "what_would_change_it": ("Verified use of PyTorch in a project would make this Qualified.", "If PyTorch is not confirmed, 5 of 7 remain: Needs review."),
        "interview_focus": (
            "PyTorch: ask for a training run that did not converge, and how they found out why.",
            "TensorFlow: ask whether they have served or trained a model with it, and what broke on the way.",
            "GPU infrastructure: ask how they would share twelve GPUs among five teams.",
        ),
        "experience": Experience(
            total_years=9.4,
            relevant_years=6.2,
            overview="Nine years from backend services to running the platform that others build on. The last 5 years 8 months went into Kubernetes on AWS.",
            positions=POSITIONS,
            arithmetic="Total: Jun 2017 – Oct 2026 = 113 months = 9.4 years; overlaps counted once. Relevant: Sep 2020 – Oct 2026 = 74 months = 6.2 years.",
        ),
        "matching_skills": ("Kubernetes", "Python", "PyTorch", "Docker", "AWS", "MLflow", "Terraform", "Prometheus"),
        "skills_to_verify": ("PyTorch", "TensorFlow", "GPU infrastructure"),
        "skills": SKILLS,
        "required_match_rate": 0.8571,
        "education": (EducationEntry(level="bachelor", field="Computer Science", completed=True, evidence=evidence("BSc Computer Science, [school]")),),
        "certifications": (CertificationEntry(name="Certified Kubernetes Administrator", valid=True, evidence=evidence("Certified Kubernetes Administrator (valid until 2028)")),),
        "languages": (
            LanguageEntry(language="English", level="C1", evidence=evidence("English (C1)")),
            LanguageEntry(language="Portuguese", level="native", evidence=evidence("Portuguese (native)")),
        ),
        "anonymization": _ANONYMIZATION,
        "document": DocumentRecord(format="pdf", pages=2, ocr=False, language="en", readable_share=0.98, warnings=(Warning(code="hidden_text", message="Hidden text was found and set aside: it counts for nothing.", page=2),)),
        "provenance": Provenance(engine="rules", version="0.1.0", policy_sha256="a1b2" * 16, job_sha256="c3d4" * 16, taxonomy_version="0123456789ab", as_of="2026-11-01"),
        "anonymized_text": TEXT,
    }  # fmt: skip
    return ReportData.model_validate(fields | changes)


HOSTILE = "<script>alert(1)</script> \"quoted\" 'single' ]]> --> </style></title> <img src=x onerror=alert(2)> {{ 7 * 7 }} {% raw %} & &amp; | pipe `tick` [text](javascript:alert(3)) ![x](y) *bold* _it_ # head ~~gone~~ javascript:alert(4)"


def hostile_report() -> ReportData:
    """A report all of whose free text tries to break out of its format."""
    text = f"[name]\n{HOSTILE}\n# not a heading\n- not a bullet\n1. not a number\n{HOSTILE}\n"
    proof = evidence(HOSTILE, text)
    claim = Claim(text=HOSTILE, evidence=proof)
    skill = SkillEntry(name=HOSTILE, any_of=(HOSTILE, "b"), kind="required", status="claimed", months=3, last_used="2020", evidence=proof)
    position = POSITIONS[0].model_copy(update={"title": HOSTILE, "evidence": proof})
    return sample_report(
        job=JOB.model_copy(update={"title": HOSTILE, "required": (JobCriterion(name=HOSTILE, any_of=None),)}),
        summary=HOSTILE, strengths=(claim,), concerns=(claim,), reasoning=HOSTILE, what_would_change_it=(HOSTILE,), interview_focus=(HOSTILE,),
        culture_fit=CultureFit(percent=100, statements=(CultureStatement(text=HOSTILE, evidence=proof),)),
        growth_potential=GrowthPotential(level="Low", reasons=(HOSTILE,)), salary_estimate=None,
        experience=Experience(total_years=1, relevant_years=1, overview=HOSTILE, positions=(position,), arithmetic=HOSTILE),
        matching_skills=(HOSTILE,), skills_to_verify=(HOSTILE,), skills=(skill,),
        education=(EducationEntry(level="bachelor", field=HOSTILE, completed=None, evidence=proof),),
        certifications=(CertificationEntry(name=HOSTILE, valid=None, evidence=proof),), languages=(LanguageEntry(language=HOSTILE, level=None, evidence=proof),),
        anonymized_text=text,
    )  # fmt: skip
