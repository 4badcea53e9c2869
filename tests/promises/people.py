"""Invented identities to swap in one and the same career."""

from typing import NamedTuple

from hypothesis import strategies as st


class Person(NamedTuple):
    name: str
    subject: str
    """He, She or They."""
    possessive: str
    noun: str
    """A word that tells gender."""
    address: str
    phone: str
    email: str
    nationality: str
    school: str
    born: int


NAMES = [
    "Amina Okonkwo", "Jan van der Meer", "María José García López", "Zhang Wei", "Nguyễn Thị Hoa", "O'Brien Kelly", "Priya Subramaniam",
    "Fatima al-Hassan", "Jean-Luc Dubois", "Björk Jónsdóttir", "Suharto", "Kwame Nkansah-Boateng", "Li Na", "Oleksandr Kovalenko", "Tane Ngata",
    "Grace Stone", "Mark Rivers", "Yuki Tanaka", "Kovács Eszter", "Hovhannes Petrosyan", "Aroha Te Rangi", "Mehmet Yılmaz", "Reza Khosravi", "SOFIA LINDQVIST",
]  # fmt: skip
ADDRESSES = [
    "12 Harbour Lane, Leith EH6 5QQ, United Kingdom",
    "48 Maple Street, Springfield, IL 62704, USA",
    "Lindenweg 7, 50667 Köln, Germany",
    "5 Marina Road, Lagos, Nigeria",
]
PHONES = ["+44 7700 900123", "(312) 555-0142", "+49 30 23125 012", "+1 416 555 0199"]
EMAILS = ["cv@example.com", "hello.there@example.org", "applicant77@example.net"]
NATIONALITIES = ["British", "Nigerian", "German", "Vietnamese", "Brazilian", "Iranian"]
SCHOOLS = [
    "University of Northbrook",
    "Lagos Example Institute of Technology",
    "Technische Hochschule Beispielstadt",
    "Sakura University",
    "Saint Brigid College",
]
GENDERS = [("He", "his", "salesman"), ("She", "her", "saleswoman"), ("They", "their", "salesperson")]


@st.composite
def people(draw: st.DrawFn) -> Person:
    subject, possessive, noun = draw(st.sampled_from(GENDERS))
    return Person(
        draw(st.sampled_from(NAMES)),
        subject,
        possessive,
        noun,
        draw(st.sampled_from(ADDRESSES)),
        draw(st.sampled_from(PHONES)),
        draw(st.sampled_from(EMAILS)),
        draw(st.sampled_from(NATIONALITIES)),
        draw(st.sampled_from(SCHOOLS)),
        draw(st.integers(1960, 2002)),
    )


def resume_of(person: Person) -> str:
    """The same career, whoever it belongs to."""
    be, do = ("are", "") if person.subject == "They" else ("is", "s")
    return f"""{person.name}
Platform Engineer
{person.address}
{person.phone} | {person.email}
Date of birth: 14 March {person.born}
Nationality: {person.nationality}

SUMMARY
{person.name} is a platform engineer. {person.subject} {be} known for calm incident work, and {person.subject.lower()} write{do} everything down.
{person.subject} lead{do} a team of four and train{do} {person.possessive} colleagues in Kubernetes.

EXPERIENCE

Platform Engineer                                   Mar 2019 - Present
Riverbend Systems
- Runs 30 Kubernetes clusters on AWS, described in Terraform
- Cut the cost of GPU nodes by 35% with better scheduling
- Serves PyTorch models behind one gateway, watched in Prometheus

Part-time {person.noun}                             Jun 2016 - Feb 2019
Quayside Books
- Wrote the shop's stock tool in Python; Docker images built in Jenkins

EDUCATION
BSc Computer Science, {person.school}

SKILLS
Python, Kubernetes, Docker, AWS, Terraform, PyTorch, Prometheus, Git
"""
