"""Europass CVs since 2020: ``Candidate`` of the HR Open standards, which the portal puts into its PDFs and exports."""

from pivots.readers.structured.dates import from_iso, stretch
from pivots.readers.structured.europass import levels
from pivots.readers.structured.page import Page
from pivots.readers.structured.tree import Node

_MODES = {
    "cef-understanding-listening": "listening",
    "cef-understanding-reading": "reading",
    "cef-speaking-interaction": "spokeninteraction",
    "cef-speaking-production": "spokenproduction",
    "cef-writing-production": "writing",
}
_TEXTS = {
    "communicationandinterpersonalskills": "Communication skills",
    "managementandleadershipskills": "Management skills",
    "organisationalskills": "Organisational skills",
    "digitalskills": "Digital skills",
    "projects": "Projects",
    "volunteerworks": "Volunteering",
    "voluntaryworks": "Volunteering",
    "networksandmemberships": "Memberships",
    "hobbiesandinterests": "Interests",
    "others": "Further information",
}


def is_candidate(root: Node) -> bool:
    return root.name == "candidate" and any(root.all("CandidateProfile"))


def write_candidate(root: Node, page: Page) -> None:
    person, profile = root.first("CandidatePerson"), root.first("CandidateProfile")
    _identity(person, page)
    with page.section("Summary"):
        page.prose(profile.said("ExecutiveSummary"))
    _jobs(profile, page)
    _education(profile, page)
    _competencies(profile, page)
    with page.section("Certificates"):
        for certificate in profile.first("Certifications").all("Certification"):
            page.line(certificate.said("CertificationName"), certificate.said("IssuingAuthority", "OrganizationName"), between=", ")
    with page.section("Driving licence"):
        page.line(*profile.first("Licenses").each("License"), *_names(profile.first("Licenses"), "License", "LicenseName"), between=", ")
    for key, title in _TEXTS.items():
        with page.section(title):
            for text in _texts(profile.first(key)):
                page.prose(text)


def _names(node: Node, key: str, name: str) -> list[str]:
    return [child.said(name) for child in node.all(key)]


def _texts(node: Node) -> list[str]:
    """The titles and descriptions below a node, in order."""
    found = [node.text] if node.text else []
    for child in node.children:
        if child.name in {"title", "description", "name"} or child.children:
            found += _texts(child)
    return found


def _identity(person: Node, page: Page) -> None:
    name = person.first("PersonName")
    family = " ".join(name.each("FamilyName"))
    page.name(name.said("FormattedName") or " ".join(filter(None, (name.said("GivenName"), family))))
    for contact in person.all("Communication"):
        address = contact.first("Address")
        lines = [*address.each("AddressLine"), " ".join(filter(None, (address.said("PostalCode"), address.said("CityName"))))]
        page.line(*lines, address.said("CountryCode"), between=", ")
        phone = " ".join(filter(None, (contact.said("CountryDialing"), contact.said("AreaDialing"), contact.said("DialNumber"))))
        page.line(phone, contact.said("URI"))
    page.line(f"Date of birth: {person.said('BirthDate')}" if person.said("BirthDate") else "")
    page.line(f"Gender: {person.said('GenderCode')}" if person.said("GenderCode") else "")
    nationalities = person.each("NationalityCode")
    page.line(f"Nationality: {', '.join(nationalities)}" if nationalities else "")


def _period(node: Node) -> str:
    start, end = (from_iso(node.said(key, "FormattedDateTime")) for key in ("StartDate", "EndDate"))
    return stretch(start, end, current=node.said("CurrentIndicator") == "true" or bool(start and not end))


def _jobs(profile: Node, page: Page) -> None:
    with page.section("Work experience"):
        for employer in profile.first("EmploymentHistory").all("EmployerHistory"):
            contact = employer.first("OrganizationContact", "Communication", "Address")
            for job in employer.all("PositionHistory"):
                place = job.said("City") or contact.said("CityName")
                period = job.first("EmploymentPeriod") if any(job.all("EmploymentPeriod")) else employer.first("EmploymentPeriod")
                page.entry(job.said("PositionTitle"), _period(period), employer.said("OrganizationName"), place)
                page.prose(job.said("Description"))
                page.end_entry()


def _education(profile: Node, page: Page) -> None:
    with page.section("Education and training"):
        for study in profile.first("EducationHistory").all("EducationOrganizationAttendance"):
            degree = study.said("EducationDegree", "DegreeName") or study.said("ProgramName")
            place = study.said("OrganizationContact", "Communication", "Address", "CityName")
            period = study.first("AttendancePeriod")
            dates = (
                _period(period) if period.said("StartDate", "FormattedDateTime") else from_iso(period.said("EndDate", "FormattedDateTime"))
            )
            page.entry(degree, dates, study.said("OrganizationName"), place)
            page.prose(study.said("EducationDegree", "OccupationalSkillsCovered"))
            page.end_entry()


def _competencies(profile: Node, page: Page) -> None:
    found = list(profile.first("PersonQualifications").all("PersonCompetency"))
    with page.section("Languages"):
        mother = [node.text or node.said("LanguageCode") for node in profile.all("PrimaryLanguageCode")]
        page.line(*(f"{language} (mother tongue)" for language in mother), between=", ")
        for competency in (c for c in found if c.said("TaxonomyID") == "language"):
            page.line(levels(competency.said("CompetencyName") or competency.said("CompetencyID"), _by_mode(competency)))
    with page.section("Skills"):
        others = [c.said("CompetencyName") for c in found if c.said("TaxonomyID") != "language"]
        page.line(*others, between=", ")


def _by_mode(competency: Node) -> dict[str, str]:
    scores = {d.said("CompetencyDimensionTypeCode").casefold(): d.said("Score", "ScoreText") for d in competency.all("CompetencyDimension")}
    return {_MODES[code]: score for code, score in scores.items() if code in _MODES}
