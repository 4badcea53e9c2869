"""JSON Resume (jsonresume.org, schema 1.0.0, MIT): the sections of its schema, in the order in which a reader wants them."""

from pivots.readers.structured.dates import from_iso, stretch
from pivots.readers.structured.page import Page
from pivots.readers.structured.tree import Node

_SECTIONS = ("basics", "work", "volunteer", "education", "skills", "projects")


def is_json_resume(root: Node) -> bool:
    """Whether two sections of the schema, or one and its ``$schema``, are there."""
    found = sum(any(root.all(name)) for name in _SECTIONS)
    return found >= 2 or (found == 1 and "resume" in root.said("$schema"))


def write_json_resume(root: Node, page: Page) -> None:
    basics = root.first("basics")
    page.name(basics.said("name"), basics.said("label"))
    _contact(basics, page)
    with page.section("Summary"):
        page.prose(basics.said("summary"))
    _jobs(root, page, "work", "Work experience")
    _jobs(root, page, "volunteer", "Volunteering")
    _projects(root, page)
    _education(root, page)
    _skills(root, page)
    _listed(root, page)


def _contact(basics: Node, page: Page) -> None:
    place = basics.first("location")
    city = " ".join(filter(None, (place.said("postalCode"), place.said("city"))))
    page.line(place.said("address"), city, place.said("region"), place.said("countryCode"), between=", ")
    page.line(basics.said("email"), basics.said("phone"), basics.said("url") or basics.said("website"))
    page.line(*(profile.said("url") or profile.said("username") for profile in basics.all("profiles")))


def _dates(entry: Node) -> str:
    """A stretch without an end goes on, as the schema says."""
    start, end = from_iso(entry.said("startDate")), from_iso(entry.said("endDate"))
    return stretch(start, end, current=bool(start) and not end)


def _jobs(root: Node, page: Page, key: str, title: str) -> None:
    with page.section(title):
        for job in root.all(key):
            employer = job.said("name") or job.said("company") or job.said("organization")
            page.entry(job.said("position"), _dates(job), employer, job.said("location"))
            page.prose(job.said("summary") or job.said("description"))
            page.items(job.each("highlights"))
            page.end_entry()


def _projects(root: Node, page: Page) -> None:
    with page.section("Projects"):
        for project in root.all("projects"):
            page.entry(project.said("name"), _dates(project) if project.said("endDate") else from_iso(project.said("startDate")))
            page.line(project.said("entity"), *project.each("roles"), between=", ")
            page.prose(project.said("description"))
            page.items(project.each("highlights"))
            page.line(*project.each("keywords"), between=", ")
            page.end_entry()


def _education(root: Node, page: Page) -> None:
    with page.section("Education"):
        for study in root.all("education"):
            degree = " ".join(filter(None, (study.said("studyType"), study.said("area"))))
            dates = stretch(from_iso(study.said("startDate")), from_iso(study.said("endDate")))
            page.entry(degree, dates, study.said("institution"))
            page.items(study.each("courses"))
            page.end_entry()


def _skills(root: Node, page: Page) -> None:
    with page.section("Skills"):
        for skill in root.all("skills"):
            words = ", ".join(skill.each("keywords"))
            level = f" ({skill.said('level')})" if skill.said("level") else ""
            name = skill.said("name") or skill.text
            page.line(f"{name}{level}{': ' if name and words else ''}{words}")
    with page.section("Languages"):
        for language in root.all("languages"):
            level = language.said("fluency")
            page.line(f"{language.said('language')}{f' ({level})' if level else ''}")


def _listed(root: Node, page: Page) -> None:
    with page.section("Certificates"):
        for certificate in root.all("certificates"):
            page.line(certificate.said("name"), certificate.said("issuer"), from_iso(certificate.said("date")), between=", ")
    with page.section("Awards"):
        for award in root.all("awards"):
            page.line(award.said("title"), award.said("awarder"), from_iso(award.said("date")), between=", ")
            page.prose(award.said("summary"))
    with page.section("Publications"):
        for paper in root.all("publications"):
            page.line(paper.said("name"), paper.said("publisher"), from_iso(paper.said("releaseDate")), between=", ")
    with page.section("Interests"):
        for interest in root.all("interests"):
            page.line(interest.said("name"), *interest.each("keywords"), between=", ")
    with page.section("References"):
        for reference in root.all("references"):
            page.line(reference.said("name"), reference.said("reference"), between=": ")
