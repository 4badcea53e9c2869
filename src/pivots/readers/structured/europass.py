"""Europass CVs of the years 2010 to 2020: ``SkillsPassport/LearnerInfo``, as XML or JSON (schema 3.0 to 3.4 of Cedefop)."""

from pivots.readers.structured.dates import from_parts, stretch
from pivots.readers.structured.page import Page
from pivots.readers.structured.tree import Node

_MODES = {
    "listening": "listening",
    "reading": "reading",
    "spokeninteraction": "spoken interaction",
    "spokenproduction": "spoken production",
    "writing": "writing",
}
_SKILLS = {
    "communication": "Communication skills",
    "organisational": "Organisational skills",
    "jobrelated": "Job-related skills",
    "computer": "Digital skills",
    "other": "Other skills",
}
_ACHIEVEMENTS = {"publications": "Publications", "projects": "Projects", "honors_awards": "Awards", "certifications": "Certificates"}


def learner(root: Node) -> Node | None:
    """The part that describes the person; None: this is no such file."""
    for node in (root, root.first("SkillsPassport"), root.first("Europass")):
        if any(node.all("LearnerInfo")):
            return node.first("LearnerInfo")
    return root if root.name == "learnerinfo" else None


def write_europass(person: Node, page: Page) -> None:
    identity = person.first("Identification")
    name = identity.first("PersonName")
    page.name(" ".join(filter(None, (name.said("FirstName"), name.said("Surname")))), person.said("Headline", "Description"))
    _contact(identity, page)
    _jobs(person, page)
    _education(person, page)
    _skills(person.first("Skills"), page)
    _achievements(person, page)


def _contact(identity: Node, page: Page) -> None:
    contact = identity.first("ContactInfo")
    page.line(*_address(contact.first("Address")), between=", ")
    phones = [phone.said("Contact") for phone in contact.all("Telephone")]
    page.line(contact.said("Email", "Contact"), *phones)
    page.line(*(site.said("Contact") for key in ("Website", "InstantMessaging") for site in contact.all(key)))
    facts = identity.first("Demographics")
    born = facts.first("Birthdate")
    days = [part.zfill(2) for part in (born.said("day").strip("-"), born.said("month").strip("-")) if part]
    page.line(f"Date of birth: {'/'.join([*days, born.said('year')])}" if born.said("year") else "")
    page.line(f"Gender: {facts.said('Gender')}" if facts.said("Gender") else "")
    nationalities = [node.said("Label") for node in facts.all("Nationality")]
    page.line(f"Nationality: {', '.join(nationalities)}" if nationalities else "")


def _lines(address: Node) -> Node:
    """The part of an address that holds its lines: some writers nest it once more."""
    return address.first("Contact") if any(address.all("Contact")) else address


def _address(address: Node) -> list[str]:
    lines = _lines(address)
    town = " ".join(filter(None, (lines.said("PostalCode"), lines.said("Municipality"))))
    return [lines.said("AddressLine"), town, lines.said("Country")]


def _period(entry: Node) -> str:
    period = entry.first("Period")
    return stretch(from_parts(period.first("From")), from_parts(period.first("To")), current=period.said("Current") == "true")


def _place(organisation: Node) -> str:
    return _lines(organisation.first("ContactInfo", "Address")).said("Municipality")


def _jobs(person: Node, page: Page) -> None:
    with page.section("Work experience"):
        for job in person.all("WorkExperience"):
            employer = job.first("Employer")
            page.entry(job.said("Position"), _period(job), employer.said("Name"), _place(employer))
            page.prose(job.said("Activities"))
            page.end_entry()


def _education(person: Node, page: Page) -> None:
    with page.section("Education and training"):
        for study in person.all("Education"):
            school = study.first("Organisation")
            page.entry(study.said("Title"), _period(study), school.said("Name"), _place(school))
            page.line(study.said("Field"))
            page.prose(study.said("Activities"))
            page.end_entry()


def _skills(skills: Node, page: Page) -> None:
    spoken = skills.first("Linguistic")
    with page.section("Languages"):
        for language in spoken.all("MotherTongue"):
            page.line(f"{language.said('Description')} (mother tongue)")
        for language in spoken.all("ForeignLanguage"):
            page.line(levels(language.said("Description"), {m.name: m.text for m in language.first("ProficiencyLevel").children}))
    for key, title in _SKILLS.items():
        with page.section(title):
            page.prose(skills.said(key, "Description"))
    with page.section("Driving licence"):
        page.line(*skills.first("Driving", "Description").each("Licence"), between=", ")


def levels(language: str, by_mode: dict[str, str]) -> str:
    """``English (B2)``, or the five levels apart, the weakest first: ``English: writing B1, listening C1``."""
    known = sorted((level, _MODES[mode]) for mode, level in by_mode.items() if mode in _MODES and level)
    if len({level for level, _ in known}) == 1:
        return f"{language} ({known[0][0]})"
    return f"{language}: {', '.join(f'{mode} {level}' for level, mode in known)}" if known else language


def _achievements(person: Node, page: Page) -> None:
    for achievement in person.all("Achievement"):
        kind = achievement.said("Title", "Code").casefold()
        with page.section(_ACHIEVEMENTS.get(kind, achievement.said("Title") or "Further information")):
            page.prose(achievement.said("Description"))
