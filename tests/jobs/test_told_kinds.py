"""Postings told in sentences: what the reader is to do is asked for; what others do, what the firm offers and what it is about are not."""

import pytest

from pivots.extract import deeds_in
from pivots.jobs import parse_text
from pivots.jobs.as_done import as_done
from pivots.model.job import Criterion

FIRMS = {
    "en": "Example Ltd has made stoves since 1964.",
    "de": "Die Beispiel GmbH baut seit 1964 Öfen.",
    "fr": "La maison Exemple fabrique des poêles depuis 1964.",
    "es": "Ejemplo S.L. fabrica estufas desde 1964.",
}


def skills(criteria: tuple[Criterion, ...]) -> set[str]:
    return {skill for criterion in criteria for skill in criterion.skills}


def asked(language: str, sentence: str, title: str = "Job") -> set[str]:
    return skills(parse_text(f"# {title}\n\n{FIRMS[language]}\n\n{sentence}\n", deeds_in).required)


@pytest.mark.parametrize(
    ("language", "sentence", "skill"),
    [
        ("en", "You'll keep two directors' diaries straight and pour the tea.", "calendar_management"),
        ("en", "Every Friday you reconcile the company card statements.", "expense_management"),
        ("en", "You will prepare partnership returns and corporate returns.", "tax_preparation"),
        ("en", "Payroll for eighteen people goes through you as well.", "payroll"),
        ("en", "On the late shift you handle complaints at the desk.", "complaint_handling"),
        ("de", "Du bereitest Sitzungen vor, schreibst Protokolle und buchst Reisen für zwei Geschäftsführer.", "meeting_minutes"),
        ("de", "Sie holen Angebote ein und lösen Bestellungen aus.", "procurement"),
        ("de", "Du führst Elterngespräche und Entwicklungsgespräche.", "parent_communication"),
        ("fr", "Vous saisissez et contrôlez les factures fournisseurs.", "accounts_payable"),
        ("fr", "Tu encadres un commis et un apprenti.", "apprentice_training"),
        ("fr", "Vous gérez les stocks et vous négociez les contrats.", "negotiation"),
        ("es", "Cuadrarás la caja al cierre del turno.", "cash_handling"),
        ("es", "Tramitarás las notas de gastos del equipo.", "expense_management"),
    ],
)
def test_what_the_reader_is_to_do_is_asked_for(language: str, sentence: str, skill: str) -> None:
    assert skill in asked(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "skill"),
    [
        ("en", "Our customers keep their diaries and book travel with us.", "travel_booking"),
        ("en", "The accountant takes over at year end, so you won't prepare the VAT return.", "vat"),
        ("en", "You'll run the shop, but you won't prepare partnership returns.", "tax_preparation"),
        ("en", "You'll learn to prepare corporate tax returns.", "tax_preparation"),
        ("en", "We'll give you a coach who teaches you to negotiate contracts.", "negotiation"),
        ("de", "Um die Reisekosten kümmert sich unser Sekretariat.", "expense_management"),
        ("de", "Unsere Kunden holen Angebote ein und lösen Bestellungen aus.", "procurement"),
        ("de", "Wir bieten Seminare, in denen Preise und Verträge verhandelt werden.", "negotiation"),
        ("fr", "Nos clients saisissent et contrôlent les factures fournisseurs.", "accounts_payable"),
        ("fr", "Le cabinet se charge de contrôler les factures fournisseurs.", "accounts_payable"),
        ("es", "La gestoría se encarga de tramitar las notas de gastos.", "expense_management"),
        ("es", "Nuestros clientes cuadran la caja con nuestro programa.", "cash_handling"),
    ],
)
def test_what_others_do_and_what_one_is_to_get_is_not(language: str, sentence: str, skill: str) -> None:
    assert skill not in asked(language, sentence)


def test_what_the_same_words_tell_of_is_one_demand() -> None:
    job = parse_text(f"# Recepcionista\n\n{FIRMS['es']}\n\nCuadrarás la caja al cierre del turno.\n", deeds_in)
    assert len([c for c in job.required if "cash_handling" in c.skills]) == 1
    assert len([c for c in job.required if {"cash_handling", "cash_reconciliation"} & set(c.skills)]) == 1


def test_work_stays_asked_for_beside_the_product_it_is_done_with() -> None:
    assert {"travel_booking", "calendar_management"} <= asked(
        "en", "You'll keep two founders' diaries and book travel for both. You know your way around Concur and Outlook."
    )


def test_what_is_said_by_name_is_not_asked_for_twice() -> None:
    job = parse_text(f"# Clerk\n\n{FIRMS['en']}\n\nYou will run the payroll. You'll pay forty people every month.\n", deeds_in)
    assert len([c for c in job.required if "payroll" in c.skills]) == 1


def test_names_in_the_firms_story_are_no_demands() -> None:
    story = "Kestrel Homes builds timber-frame houses and does its own joinery."
    job = parse_text(f"# Site Manager\n\n{story}\n\nYou'll do the site inductions. You need SMSTS.\n", deeds_in)
    assert not {"carpentry", "joinery"} & skills(job.required)


@pytest.mark.parametrize(
    ("language", "sentence", "done"),
    [
        ("de", "Sie holen Angebote ein", "Sie eingeholt Angebote ein"),
        ("de", "Du bereitest Sitzungen vor und schreibst Protokolle", "Du vorbereitet Sitzungen vor und geschrieben Protokolle"),
        ("de", "Sie dokumentieren Schäden", "Sie dokumentiert Schäden"),
        ("fr", "Vous contrôlez les livraisons et tenez la caisse", "Vous contrôlé les livraisons et tenu la caisse"),
        ("en", "You will keep the books", "You will kept the books"),
        ("de", "mit einem neuen Team", "mit einem neuen Team"),
        ("es", "Llevarás la agenda", "Llevarás la agenda"),
        ("it", "Tenete la cassa", "Tenete la cassa"),
        ("fr", "chez nous", "chez nous"),
    ],
)
def test_the_present_is_read_as_the_past(language: str, sentence: str, done: str) -> None:
    assert as_done(sentence, language) == done


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("We would like you to have done this for at least three years.", 3),
        ("You should bring three to five years in customer success.", 3),
        ("At least four years of public accounting.", 4),
        ("You'll need SMSTS and at least five years running housing sites.", 5),
        ("Dafür bringen Sie mindestens zwei Jahre im Einkauf mit.", 2),
        ("Il te faut trois ans dans un restaurant semblable.", 3),
        ("Exigimos dos años en un puesto parecido.", 2),
        ("We have made stoves for at least three years.", None),
        ("The contract runs for two years.", None),
        ("Die Firma besteht seit mindestens dreißig Jahren.", None),
        ("La garantie est de deux ans.", None),
        ("El contrato dura dos años.", None),
    ],
)
def test_years_in_sentences(text: str, years: int | None) -> None:
    assert parse_text(f"# Job\n\nExample sells stoves.\n\n{text}\n\nExcel is required.\n").min_years == years
