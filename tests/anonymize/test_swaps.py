"""The promise of this stage: who somebody is changes nothing in what is left."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pivots.model.anonymous import AnonymousResume
from tests.anonymize.build import resume

NAMES = [
    "Amina Okonkwo",
    "Jan van der Meer",
    "Zhang Wei",
    "Suharto",
    "María José García López",
    "Kovács Eszter",
    "Björk Jónsdóttir",
    "SOFIA LINDQVIST",
    "Hovhannes Petrosyan",
]
ADDRESSES = [
    "12 Harbour Lane, Leith EH6 5QQ, United Kingdom",
    "48 Maple Street, Springfield, IL 62704, USA",
    "Lindenweg 7, 50667 Köln",
    "5 Marina Road, Lagos, Nigeria",
    "Toronto",
]
NATIONALITIES = ["British", "Nigerian", "German", "Vietnamese", "Brazilian", "Iranian"]
SCHOOLS = [
    "University of Northbrook",
    "Lagos Example Institute of Technology",
    "Technische Hochschule Beispielstadt",
    "Sakura University",
    "Universidad del Ejemplo",
]
WORDS = [
    ("He", "his", "him", "himself", "salesman"),
    ("She", "her", "her", "herself", "saleswoman"),
    ("They", "their", "them", "themselves", "salesperson"),
]
PHONES = ["+44 7700 900123", "(312) 555-0142", "+49 30 23125 012", "0171 3920012"]


def career(name: str, address: str, nationality: str, school: str, words: tuple[str, ...], phone: str, born: int) -> AnonymousResume:
    subject, possessive, obj, reflexive, noun = words
    s = "" if subject == "They" else "s"
    return resume(f"""{name}
{address}
{phone} | cv@example.com
Date of birth: 3 May {born}
Nationality: {nationality}

SUMMARY
{subject} lead{s} a team, train{s} {possessive} colleagues and taught {reflexive} Kubernetes. Colleagues trust {obj} and {possessive} notes.

EXPERIENCE
Platform Engineer   Mar 2019 - Present
Riverbend Systems, Leeds
- Kafka, Docker, Terraform
Part-time {noun}   Jun 2016 - Feb 2019
Quayside Books

EDUCATION
BSc Computer Science, {school}, 2012 - 2016
""")


people = st.tuples(
    st.sampled_from(NAMES), st.sampled_from(ADDRESSES), st.sampled_from(NATIONALITIES), st.sampled_from(SCHOOLS), st.sampled_from(WORDS),
    st.sampled_from(PHONES), st.integers(1955, 2005),
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(people, people)
def test_two_people_one_text(one: tuple, other: tuple) -> None:
    assert career(*one) == career(*other)
