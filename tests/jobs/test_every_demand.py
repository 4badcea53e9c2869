"""What a posting asks for, wishes for and does not want, by every common wording and heading in four languages."""

import pytest

from pivots.jobs import parse_text
from pivots.taxonomy import taxonomy

SKILLS = ("Kubernetes", "SAP")
ASKED_UNDER = {"en": "Requirements", "de": "Anforderungen", "fr": "Profil recherché", "es": "Requisitos"}
REST = {
    "en": ("## Tasks\n- Build and keep things running\n", "- Excel\n- Reliable and friendly"),
    "de": ("## Aufgaben\n- Dinge bauen und am Laufen halten\n", "- Excel\n- Zuverlässig und freundlich"),
    "fr": ("## Missions\n- Faire tourner le service\n", "- Excel\n- Fiable et souriant"),
    "es": ("## Funciones\n- Mantener el servicio en marcha\n", "- Excel\n- Responsable y amable"),
}
REQUIRED = {
    "en": [
        "{x} required",
        "{x} experience required",
        "Experience with {x}",
        "Strong {x} skills",
        "Proficiency in {x}",
        "Proficient with {x}",
        "You know {x} well",
        "{x} (must-have)",
        "Must have {x}",
        "3+ years of {x}",
        "At least 3 years' experience with {x}",
        "Minimum of three years working with {x}",
        "Solid understanding of {x}",
        "Working knowledge of {x}",
        "Good command of {x}",
        "Expert in {x}",
        "{x} experience is essential",
        "Deep expertise in {x}",
        "Familiarity with {x}",
        "Hands-on {x}",
        "Ability to use {x}",
        "Confident user of {x}",
        "Proven track record in {x}",
        "Demonstrable experience of {x}",
        "Comfortable with {x}",
        "Background in {x}",
        "You have worked with {x} before",
        "You bring {x}",
        "Previous {x} experience",
        "Knowledge of {x}",
        "{x}",
        "Exposure to {x}",
        "Competent in {x}",
        "Well versed in {x}",
        "Advanced {x}",
        "A good grasp of {x}",
        "{x} is a must",
        "We expect {x}",
        "You will need {x}",
        "Candidates must be able to demonstrate {x}",
    ],
    "de": [
        "{x} zwingend erforderlich",
        "Erfahrung mit {x}",
        "Sehr gute Kenntnisse in {x}",
        "Gute {x}-Kenntnisse",
        "Sicherer Umgang mit {x}",
        "Kenntnisse in {x}",
        "Fundierte Erfahrung in {x}",
        "Mindestens 3 Jahre Erfahrung mit {x}",
        "Mehrjährige Erfahrung mit {x}",
        "Du beherrschst {x}",
        "Sie beherrschen {x}",
        "Sie kennen {x}",
        "{x} setzen wir voraus",
        "{x} ist Voraussetzung",
        "{x} (Muss)",
        "Vertraut mit {x}",
        "Du hast bereits mit {x} gearbeitet",
        "Praxis in {x}",
        "Versiert in {x}",
        "{x}",
        "Nachweisbare Erfahrung im Bereich {x}",
        "Routine in {x}",
        "Ausgeprägte Kenntnisse von {x}",
        "Du bringst Erfahrung in {x} mit",
        "Ohne {x} geht es nicht",
    ],
    "fr": [
        "{x} exigé",
        "Expérience de {x}",
        "Maîtrise de {x}",
        "Bonne maîtrise de {x}",
        "Vous maîtrisez {x}",
        "Bonnes connaissances en {x}",
        "Connaissance de {x}",
        "Première expérience avec {x}",
        "Au moins 3 ans d'expérience en {x}",
        "Vous connaissez {x}",
        "{x} indispensable",
        "{x} obligatoire",
        "Pratique courante de {x}",
        "Vous avez déjà travaillé avec {x}",
        "À l'aise avec {x}",
        "{x}",
        "Compétences en {x}",
        "Expertise en {x}",
        "Vous justifiez d'une expérience en {x}",
        "Solide expérience de {x}",
    ],
    "es": [
        "{x} imprescindible",
        "Experiencia con {x}",
        "Dominio de {x}",
        "Manejo de {x}",
        "Conocimientos de {x}",
        "Al menos 3 años de experiencia en {x}",
        "Dominas {x}",
        "Conoces {x}",
        "{x} obligatorio",
        "Se requiere {x}",
        "Experiencia demostrable en {x}",
        "Nivel avanzado de {x}",
        "{x}",
        "Sólidos conocimientos de {x}",
        "Has trabajado con {x}",
        "Experiencia previa en {x}",
        "Buen manejo de {x}",
        "Capacidad para trabajar con {x}",
    ],
}
WISHED = {
    "en": [
        "{x} is a plus",
        "{x} would be nice",
        "Nice to have: {x}",
        "Ideally {x}",
        "{x} preferred",
        "{x} an advantage",
        "Bonus: {x}",
        "{x} desirable",
        "Knowledge of {x} desirable but not essential",
        "{x} welcome but not required",
        "Bonus points for {x}",
        "Extra credit for {x}",
        "It helps if you know {x}",
        "{x} is helpful",
        "Some {x} would be great",
        "{x} (optional)",
        "Preferably {x}",
        "Experience with {x} is beneficial",
        "We would love it if you knew {x}",
        "{x} gives you a head start",
    ],
    "de": [
        "{x} von Vorteil",
        "{x} wünschenswert",
        "Idealerweise {x}",
        "{x} wäre schön",
        "Gerne auch {x}",
        "{x} ist ein Plus",
        "Pluspunkt: {x}",
        "Kenntnisse in {x} sind hilfreich",
        "{x} kein Muss",
        "Erste Erfahrung mit {x} ist von Vorteil",
        "{x} (optional)",
        "Bestenfalls kennst du {x}",
        "Schön, wenn du {x} kennst",
        "{x} rundet dein Profil ab",
        "Vorzugsweise {x}",
    ],
    "fr": [
        "{x} serait un plus",
        "{x} est un plus",
        "Idéalement {x}",
        "{x} apprécié",
        "{x} souhaité",
        "La connaissance de {x} est un atout",
        "Un plus : {x}",
        "{x} (facultatif)",
        "De préférence {x}",
        "Des notions de {x} seraient appréciées",
    ],
    "es": [
        "{x} sería un plus",
        "Se valora {x}",
        "Se valorará {x}",
        "Deseable {x}",
        "{x} deseable",
        "Preferiblemente {x}",
        "Idealmente {x}",
        "{x} valorable",
        "Es un plus {x}",
        "{x} (opcional)",
        "Se tendrá en cuenta {x}",
    ],
}
WAIVED = {
    "en": [
        "No {x} needed",
        "You don't need {x}",
        "We will teach you {x}",
        "{x} training provided",
        "We do not use {x}",
        "No prior {x} experience necessary",
    ],
    "de": [
        "{x} ist nicht nötig",
        "{x} bringen wir dir bei",
        "Keine Kenntnisse in {x} erforderlich",
        "Wir schulen dich in {x}",
    ],
    "fr": [
        "{x} n'est pas nécessaire",
        "Pas besoin de {x}",
        "Nous vous formerons à {x}",
        "Aucune connaissance de {x} requise",
    ],
    "es": [
        "No es necesario {x}",
        "No hace falta {x}",
        "Te formamos en {x}",
        "No se requiere {x}",
    ],
}
HEADINGS_OF_DEMANDS = {
    "en": [
        "Requirements",
        "What you bring",
        "Your profile",
        "Must-haves",
        "Who you are",
        "Qualifications",
        "Skills and experience",
        "Essential criteria",
        "About you",
        "What we are looking for",
        "You have",
        "What you'll need",
        "Person specification",
        "Minimum qualifications",
        "The ideal candidate",
        "Key skills",
        "You'll bring",
        "What makes you a great fit",
    ],
    "de": [
        "Anforderungen",
        "Ihr Profil",
        "Dein Profil",
        "Das bringst du mit",
        "Was Sie mitbringen",
        "Qualifikation",
        "Voraussetzungen",
        "Das zeichnet dich aus",
        "Wir erwarten",
        "Womit du punktest",
        "Was wir uns von dir wünschen",
        "Fachliche Anforderungen",
        "So überzeugst du uns",
        "Dein Rucksack",
    ],
    "fr": [
        "Profil recherché",
        "Votre profil",
        "Compétences requises",
        "Profil",
        "Prérequis",
        "Qui êtes-vous ?",
        "Vous êtes",
        "Compétences attendues",
        "Ce que nous recherchons",
    ],
    "es": [
        "Requisitos",
        "Tu perfil",
        "Perfil",
        "Qué buscamos",
        "Requisitos mínimos",
        "Lo que necesitas",
        "Qué esperamos de ti",
        "Perfil requerido",
        "Buscamos",
    ],
}
HEADINGS_OF_WISHES = {
    "en": [
        "Nice to have",
        "Preferred qualifications",
        "Desirable",
        "Bonus",
        "Bonus points",
        "Desirable criteria",
        "Good to have",
        "Extra points for",
        "It would be great if you also have",
        "Plus",
    ],
    "de": [
        "Von Vorteil",
        "Wünschenswert",
        "Das wäre schön",
        "Pluspunkte",
        "Nice to have",
        "Idealerweise bringst du mit",
        "Kein Muss, aber schön",
        "Optional",
    ],
    "fr": [
        "Les plus",
        "Atouts",
        "Serait un plus",
        "Souhaité",
        "Ce qui ferait la différence",
    ],
    "es": [
        "Se valorará",
        "Deseable",
        "Valorable",
        "Plus",
        "Sería un plus",
    ],
}
OTHER_HEADINGS = {
    "en": [
        "What we offer",
        "Benefits",
        "Perks",
        "About us",
        "Our company",
        "How to apply",
        "Why join us",
    ],
    "de": [
        "Wir bieten",
        "Das bieten wir",
        "Benefits",
        "Über uns",
        "Deine Vorteile",
        "Bewerbung",
    ],
    "fr": [
        "Nous offrons",
        "Avantages",
        "Qui sommes-nous ?",
        "À propos",
    ],
    "es": [
        "Qué ofrecemos",
        "Beneficios",
        "Sobre nosotros",
        "Ofrecemos",
    ],
}


def place(text: str, skill: str) -> str:
    known = taxonomy().resolve_skill(skill)
    assert known is not None
    job = parse_text(text)
    if any(known.id in criterion.skills for criterion in job.required):
        return "required"
    return "wished" if any(known.id in criterion.skills for criterion in job.preferred) else "neither"


def by_wording(language: str, wording: str) -> set[str]:
    tasks, rest = REST[language]
    return {place(f"# Job\n\n{tasks}\n## {ASKED_UNDER[language]}\n- {wording.format(x=skill)}\n{rest}\n", skill) for skill in SKILLS}


def by_heading(language: str, heading: str) -> set[str]:
    """As Markdown and as plain lines."""
    tasks, rest = REST[language]
    text = f"# Job\n\n{tasks}\n## {ASKED_UNDER[language]}\n{rest}\n\n## {heading}\n- {{x}}\n"
    plain = text.replace("## ", "").replace("- ", "• ").replace("# ", "")
    return {place(layout.format(x=skill), skill) for layout in (text, plain) for skill in SKILLS}


def each(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, words) for language, found in table.items() for words in found]


@pytest.mark.parametrize(("language", "wording"), each(REQUIRED))
def test_what_is_asked_for(language: str, wording: str) -> None:
    assert by_wording(language, wording) == {"required"}


@pytest.mark.parametrize(("language", "wording"), each(WISHED))
def test_what_is_wished_for(language: str, wording: str) -> None:
    assert by_wording(language, wording) == {"wished"}


@pytest.mark.parametrize(("language", "wording"), each(WAIVED))
def test_what_is_not_asked_for(language: str, wording: str) -> None:
    assert by_wording(language, wording) == {"neither"}


@pytest.mark.parametrize(("language", "heading"), each(HEADINGS_OF_DEMANDS))
def test_headings_of_demands(language: str, heading: str) -> None:
    assert by_heading(language, heading) == {"required"}


@pytest.mark.parametrize(("language", "heading"), each(HEADINGS_OF_WISHES))
def test_headings_of_wishes(language: str, heading: str) -> None:
    assert by_heading(language, heading) == {"wished"}


@pytest.mark.parametrize(("language", "heading"), each(OTHER_HEADINGS))
def test_headings_of_other_things(language: str, heading: str) -> None:
    assert by_heading(language, heading) == {"neither"}
