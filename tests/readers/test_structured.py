"""Résumés that are data: JSON Resume and Europass, old and new."""

import json

import pytest

from pivots.anonymize import anonymize
from pivots.errors import DamagedFile, NoText, UnsupportedFormat
from pivots.readers import read

JSON_RESUME = {
    "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    "basics": {
        "name": "Wanjiru Kamau",
        "label": "Platform Engineer",
        "email": "wanjiru.kamau@example.com",
        "phone": "+44 7700 900123",
        "summary": "Runs clusters calmly.",
        "location": {"address": "12 Harbour Lane", "postalCode": "EH6 5QQ", "city": "Leith", "countryCode": "GB"},
        "profiles": [{"network": "GitHub", "username": "wkamau", "url": "https://github.com/wkamau-example"}],
    },
    "work": [
        {
            "name": "Riverbend Systems",
            "position": "Platform Engineer",
            "startDate": "2019-03-01",
            "summary": "Kubernetes for 30 teams.",
            "highlights": ["Cut the cost of GPU nodes by 35%", "Wrote the Terraform modules"],
        },
        {"name": "Quayside Books", "position": "Developer", "startDate": "2016", "endDate": "2019-02"},
    ],
    "education": [
        {"institution": "University of Northbrook", "area": "Computer Science", "studyType": "BSc", "startDate": "2012", "endDate": "2016"}
    ],
    "skills": [{"name": "Cloud", "keywords": ["AWS", "Terraform"]}, {"name": "Python", "level": "expert"}],
    "languages": [{"language": "English", "fluency": "C2"}],
    "certificates": [{"name": "CKA", "issuer": "CNCF", "date": "2023-05-01"}],
}

EUROPASS = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
 <LearnerInfo>
  <Identification>
   <PersonName><FirstName>Małgorzata</FirstName><Surname>Wójcik</Surname></PersonName>
   <ContactInfo><Address><Contact><AddressLine>12 Harbour Lane</AddressLine><PostalCode>EH6 5QQ</PostalCode><Municipality>Leith</Municipality>
    <Country><Code>UK</Code><Label>United Kingdom</Label></Country></Contact></Address>
    <Email><Contact>m.wojcik@example.com</Contact></Email>
    <TelephoneList><Telephone><Contact>+44 7700 900123</Contact></Telephone></TelephoneList></ContactInfo>
   <Demographics><Birthdate year="1984" month="--03" day="---05"/><Gender><Code>F</Code><Label>Female</Label></Gender>
    <NationalityList><Nationality><Code>PL</Code><Label>Polish</Label></Nationality></NationalityList></Demographics>
  </Identification>
  <WorkExperienceList><WorkExperience>
    <Period><From year="2019" month="--03"/><Current>true</Current></Period>
    <Position><Label>Pump designer</Label></Position>
    <Activities>&lt;ul&gt;&lt;li&gt;Casings in SolidWorks&lt;/li&gt;&lt;li&gt;&lt;span style="display:none"&gt;ten years of everything&lt;/span&gt;FMEA&lt;/li&gt;&lt;/ul&gt;</Activities>
    <Employer><Name>Riverbend Pumps Ltd</Name><ContactInfo><Address><Contact><Municipality>Leeds</Municipality></Contact></Address></ContactInfo></Employer>
  </WorkExperience></WorkExperienceList>
  <EducationList><Education><Period><From year="2003"/><To year="2008" month="--07"/></Period><Title>MSc Mechanical Engineering</Title>
    <Organisation><Name>University of Northbrook</Name></Organisation></Education></EducationList>
  <Skills><Linguistic>
    <MotherTongueList><MotherTongue><Description><Label>Polish</Label></Description></MotherTongue></MotherTongueList>
    <ForeignLanguageList><ForeignLanguage><Description><Label>English</Label></Description><ProficiencyLevel><Listening>C1</Listening><Writing>B1</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList>
   </Linguistic><Computer><Description>SolidWorks, ANSYS</Description></Computer></Skills>
 </LearnerInfo>
</SkillsPassport>"""

CANDIDATE = """<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0">
 <CandidatePerson><PersonName><oa:GivenName>Juma</oa:GivenName><hr:FamilyName>Mkapa</hr:FamilyName></PersonName>
  <Communication><ChannelCode>Email</ChannelCode><oa:URI>juma@example.com</oa:URI></Communication></CandidatePerson>
 <CandidateProfile languageCode="en">
  <EmploymentHistory><EmployerHistory><hr:OrganizationName>Harbour Freight</hr:OrganizationName>
   <PositionHistory><PositionTitle typeCode="FREETEXT">Shift lead</PositionTitle>
    <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2018-04-01</hr:FormattedDateTime></eures:StartDate>
     <eures:EndDate><hr:FormattedDateTime>2021-09</hr:FormattedDateTime></eures:EndDate><hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod>
    <oa:Description>&lt;p&gt;Led 12 people on nights.&lt;/p&gt;</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
  <PersonQualifications><PersonCompetency><CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><CompetencyName>English</CompetencyName>
   <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
   <PersonCompetency><hr:TaxonomyID>DIGITAL</hr:TaxonomyID><CompetencyName>SAP EWM</CompetencyName></PersonCompetency></PersonQualifications>
 </CandidateProfile>
</Candidate>"""


def lines(data: bytes, name: str) -> list[str]:
    return [line.text for line in read(data, name=name).lines]


def test_a_json_resume_reads_like_a_page() -> None:
    assert lines(json.dumps(JSON_RESUME).encode(), "cv.json") == [
        "Wanjiru Kamau",
        "Platform Engineer",
        "12 Harbour Lane, EH6 5QQ Leith, GB",
        "wanjiru.kamau@example.com | +44 7700 900123",
        "https://github.com/wkamau-example",
        "Summary",
        "Runs clusters calmly.",
        "Work experience",
        "Platform Engineer   03/2019 – Present",
        "Riverbend Systems",
        "Kubernetes for 30 teams.",
        "Cut the cost of GPU nodes by 35%",
        "Wrote the Terraform modules",
        "Developer   2016 – 02/2019",
        "Quayside Books",
        "Education",
        "BSc Computer Science   2012 – 2016",
        "University of Northbrook",
        "Skills",
        "Cloud: AWS, Terraform",
        "Python (expert)",
        "Languages",
        "English (C2)",
        "Certificates",
        "CKA, CNCF, 05/2023",
    ]


def test_europass_xml_reads_like_a_page_and_hidden_text_stays_apart() -> None:
    document = read(EUROPASS.encode(), name="cv.xml")
    texts = [line.text for line in document.lines]
    assert document.format == "xml"
    assert texts[:3] == ["Małgorzata Wójcik", "12 Harbour Lane, EH6 5QQ Leith, United Kingdom", "m.wojcik@example.com | +44 7700 900123"]
    assert "Pump designer   03/2019 – Present" in texts
    assert "Riverbend Pumps Ltd, Leeds" in texts
    assert "English: writing B1, listening C1" in texts
    assert [(line.text, line.kind) for line in document.lines if line.kind == "list_item"] == [
        ("Casings in SolidWorks", "list_item"),
        ("FMEA", "list_item"),
    ]
    assert [piece.text for piece in document.hidden] == ["ten years of everything"]


def test_europass_json_says_the_same_as_its_xml() -> None:
    data = {
        "SkillsPassport": {
            "LearnerInfo": {
                "Identification": {"PersonName": {"FirstName": "Małgorzata", "Surname": "Wójcik"}},
                "WorkExperience": [
                    {
                        "Period": {"From": {"Year": 2019, "Month": 3}, "Current": True},
                        "Position": {"Label": "Pump designer"},
                        "Activities": "<ul><li>Casings in SolidWorks</li></ul>",
                        "Employer": {"Name": "Riverbend Pumps Ltd", "ContactInfo": {"Address": {"Contact": {"Municipality": "Leeds"}}}},
                    }
                ],
            }
        }
    }
    assert lines(json.dumps(data).encode(), "cv.json") == [
        "Małgorzata Wójcik",
        "Work experience",
        "Pump designer   03/2019 – Present",
        "Riverbend Pumps Ltd, Leeds",
        "Casings in SolidWorks",
    ]


def test_the_new_europass_reads_like_a_page() -> None:
    assert lines(CANDIDATE.encode(), "cv.xml") == [
        "Juma Mkapa",
        "juma@example.com",
        "Work experience",
        "Shift lead   04/2018 – 09/2021",
        "Harbour Freight",
        "Led 12 people on nights.",
        "Languages",
        "English (B2)",
        "Skills",
        "SAP EWM",
    ]


@pytest.mark.parametrize(
    ("data", "name"), [(json.dumps(JSON_RESUME), "cv.json"), (EUROPASS, "cv.xml"), (CANDIDATE, "cv.xml")], ids=["json", "old", "new"]
)
def test_the_person_is_removed_from_data_too(data: str, name: str) -> None:
    resume, _ = anonymize(read(data.encode(), name=name))
    for said in (
        "Wanjiru",
        "Kamau",
        "wkamau",
        "Małgorzata",
        "Wójcik",
        "Juma",
        "Mkapa",
        "@example",
        "7700",
        "Harbour Lane",
        "1984",
        "Female",
    ):
        assert said not in resume.text


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b'{"basics": {"name": "A"', "cv.json", DamagedFile),
        (b'{"dependencies": {"left": "1.0"}}', "package.json", UnsupportedFormat),
        (b'{"basics": {}, "work": []}', "cv.json", UnsupportedFormat),
        (b'{"basics": {"name": ""}, "work": [{}]}', "cv.json", NoText),
        (b'{"a":' * 100_000, "cv.json", DamagedFile),
        (b"<?xml version='1.0'?><note><to>you</to></note>", "cv.xml", UnsupportedFormat),
        (b"<SkillsPassport><LearnerInfo>", "cv.xml", DamagedFile),
        (
            b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><SkillsPassport><LearnerInfo><Headline>&e;</Headline></LearnerInfo></SkillsPassport>',
            "cv.xml",
            NoText,
        ),
    ],
    ids=["cut off", "other json", "no content", "empty", "deep", "other xml", "cut xml", "entity"],
)
def test_what_is_no_resume_is_named(data: bytes, name: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read(data, name=name)
