"""Education, certificates, languages, headline, signals and achievements."""

import datetime

import pytest

from pivots.extract import extract
from pivots.model.facts import Facts
from tests.extract.build import resume_of

AS_OF = datetime.date(2026, 11, 1)


def facts_of(text: str, language: str = "en") -> Facts:
    return extract(resume_of(text, language), AS_OF)


DEGREES = [
    ("MSc Computer Science   [year]\n[school]", "en", "master", "Computer Science", True),
    ("Bachelor of Science in Nursing\n[school], [year]", "en", "bachelor", "Nursing", True),
    ("[school]\nPhD in Physics, [year]", "en", "doctorate", "Physics", True),
    ("Associate Degree in Nursing (in progress)\n[school]", "en", "associate", "Nursing", False),
    ("B. Sc. Maschinenbau, [school]   [year]", "de", "bachelor", "Maschinenbau", True),
    ("Dipl.-Ing. (FH) Maschinenbau\n[school]", "de", "master", "Maschinenbau", None),
    ("Lehre als Industriemechaniker\nMuster AG, [year]", "de", "vocational", "Industriemechaniker", True),
    ("Abitur, [school]   [year]", "de", "secondary", None, True),
    ("Licence en informatique, [school], [year]", "fr", "bachelor", "informatique", True),
    ("Grado en Enfermería, [school], [year]", "es", "bachelor", "Enfermería", True),
    ("MSc Data Science   2025 – present\n[school]", "en", "master", "Data Science", False),
    ("BA History   2024 – 2028\n[school]", "en", "bachelor", "History", False),
]


@pytest.mark.parametrize(("text", "language", "level", "field", "completed"), DEGREES)
def test_a_degree_has_level_field_and_state(text: str, language: str, level: str, field: str | None, completed: bool | None) -> None:
    heading = {"en": "Education", "de": "Ausbildung", "fr": "Formation", "es": "Formación"}[language]
    (entry,) = facts_of(f"{heading}\n\n{text}", language).education
    assert (entry.level, entry.field, entry.completed) == (level, field, completed)


@pytest.mark.parametrize(
    "line", ["Scrum master for two teams", "Thesis: Master data in small firms", "Advisor: [person]", "Be kind, as we say", "[school]"]
)
def test_words_that_only_look_like_degrees_are_none(line: str) -> None:
    assert facts_of(f"Education\n\n{line}").education == ()


CERTIFICATES = [
    ("AWS Certified Solutions Architect – Associate, expires 2028", True),
    ("Certified Widget Inspector, valid until 03/2025", False),
    ("Certified Widget Inspector, lapsed 2024", False),
    ("Certified Widget Inspector (in progress)", False),
    ("Certified Widget Inspector, 2021", None),
    ("Certified Widget Inspector, renewed 2025", None),
]


@pytest.mark.parametrize(("line", "valid"), CERTIFICATES)
def test_a_certificate_is_valid_as_far_as_the_text_says(line: str, valid: bool | None) -> None:
    certifications = facts_of(f"Certifications\n\n• {line}").certifications
    assert [entry.valid for entry in certifications] == [valid]


def test_a_course_among_the_certificates_is_no_certificate() -> None:
    assert facts_of("Certifications\n\n• Essentials of widget care course, 2026").certifications == ()


LANGUAGES = [
    ("Languages\n\nEnglish (bilingual), German (C2), Igbo (native)", {"en": "C2", "de": "C2", "ig": "native"}),
    ("Languages\n\nRomanian (native), English (C1), Italian (B1)", {"ro": "native", "en": "C1", "it": "B1"}),
    ("Languages: English, Urdu, Punjabi", {"en": None, "ur": None, "pa": None}),
    ("Skills\n\nTools: Excel\nLanguages: English, Telugu, German (B2)", {"en": None, "te": None, "de": "B2"}),
    ("Sprachen\n\nDeutsch (verhandlungssicher), Kroatisch (Muttersprache), Englisch (B1)", {"de": "C1", "hr": "native", "en": "B1"}),
    ("Sprachen\n\nTürkisch und Deutsch (Muttersprachen), Englisch (B2)", {"tr": "native", "de": "native", "en": "B2"}),
    ("Langues\n\nFrançais : langue maternelle\nAnglais : courant", {"fr": "native", "en": "C1"}),
    ("Idiomas\n\nEspañol (nativo), inglés (B2)", {"es": "native", "en": "B2"}),
    ("Languages\n\nEnglish\nC1\nHaitian Creole\nNative", {"en": "C1", "ht": "native"}),
    ("Summary\n\nMy German is B2, not yet negotiating level.", {"de": "B2"}),
    ("Summary\n\nFluent in Spanish.", {"es": "C1"}),
    ("Languages: Java, Python, C", {}),
    ("Experience\n\nEnglish Teacher   2018 – 2020\nExample School", {}),
    ("Summary\n\nAdvanced user of the French press.", {}),
]


@pytest.mark.parametrize(("text", "spoken"), LANGUAGES)
def test_languages_count_where_the_text_speaks_of_languages(text: str, spoken: dict[str, str | None]) -> None:
    assert {entry.language: entry.level for entry in facts_of(text).languages} == spoken


HEADLINES = [
    ("[name]\nSenior Backend Engineer\n[email] | [phone]", "Senior Backend Engineer"),
    ("[name] | Data Analyst\n[address]", "Data Analyst"),
    ("[name]\nKonstrukteur\n[location]", "Konstrukteur"),
    ("[name]\n[email]\n\nSummary\n\nEngineer who likes tea.", None),
]


@pytest.mark.parametrize(("text", "headline"), HEADLINES)
def test_the_headline_is_the_title_at_the_top(text: str, headline: str | None) -> None:
    found = facts_of(text).headline
    assert (found.quote if found else None) == headline


SIGNALS = [
    ("Summary\n\nSeeking an AI engineering internship.", "seeks_internship", None),
    ("Summary\n\nBackend developer with nine years of experience.", "stated_years", 9.0),
    ("Summary\n\n12+ years of experience in sales.", "stated_years", 12.0),
    ("Summary\n\nCook with over 12 years ofexperiencerunning kitchens.", "stated_years", 12.0),
    ("Profil\n\nKonstrukteur mit acht Jahren Erfahrung.", "stated_years", 8.0),
    ("Experience\n\nNurse   2018 – 2020\nExample Hospital\n• Precepted fourteen new graduates.", "mentoring", None),
    ("Experience\n\nEngineer   2018 – 2020\nExample Ltd\n• Led a team of six engineers.", "leadership", None),
    ("Experience\n\nEngineer   2018 – 2020\nExample Ltd\n• Promoted to senior within a year.", "promotion", None),
]


@pytest.mark.parametrize(("text", "kind", "value"), SIGNALS)
def test_a_cue_becomes_a_signal(text: str, kind: str, value: float | None) -> None:
    language = "de" if text.startswith("Profil") else "en"
    assert (kind, value) in {(signal.kind, signal.value) for signal in facts_of(text, language).signals}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Summary\n\nI enjoyed my internship very much.", "seeks_internship"),
        ("Summary\n\nKept the books for 5 years of expenses.", "stated_years"),
        ("Summary\n\nAged 30 years, with two cats.", "stated_years"),
        ("Experience\n\nEngineer   2018 – 2020\nExample Ltd\n• The tests led to a better design.", "leadership"),
    ],
)
def test_words_that_only_look_like_a_cue_are_none(text: str, kind: str) -> None:
    assert kind not in {signal.kind for signal in facts_of(text).signals}


ACHIEVEMENTS = [
    ("Cut the batch from eleven to four hours.", {"outcome"}),
    ("Serves 300,000 customers.", {"scale"}),
    ("Led a section of eight technicians.", {"team"}),
    ("Budget of EUR 180,000 a year.", {"budget"}),
    ("Ordered pens.", set()),
]


@pytest.mark.parametrize(("line", "kinds"), ACHIEVEMENTS)
def test_numbers_with_a_meaning_are_achievements(line: str, kinds: set[str]) -> None:
    facts = facts_of(f"Experience\n\nEngineer   2018 – 2020\nExample Ltd\n• {line}")
    assert {entry.kind for entry in facts.achievements} == kinds


def test_a_line_of_languages_alone_counts_outside_its_section() -> None:
    assert {entry.language for entry in facts_of("Strengths\n\n• Time management\n• Somali and English").languages} == {"so", "en"}


@pytest.mark.parametrize(
    ("line", "valid", "pending"),
    [
        ("ACCA: 9 of 13 papers passed, remaining papers planned for 2027", False, True),
        ("PMP, in progress", False, True),
        ("CCNA (expired 2019)", False, False),
        ("CCNA (2025)", None, False),
    ],
)
def test_what_is_under_way_is_not_held_yet_and_not_expired(line: str, valid: bool | None, pending: bool) -> None:
    (entry,) = facts_of(f"Certifications\n\n• {line}").certifications
    assert (entry.valid, entry.pending) == (valid, pending)
