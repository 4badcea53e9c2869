"""What postings for legal cashiers and ledger clerks ask for, and words that only look like it."""

import pytest

from pivots.taxonomy import taxonomy


@pytest.mark.parametrize(
    ("demand", "skill"),
    [
        ("client money handling", "client_trust_accounts"),
        ("IOLTA", "client_trust_accounts"),
        ("residual client balances", "client_trust_accounts"),
        ("client and office account", "client_trust_accounts"),
        ("Anderkontenverwaltung", "client_trust_accounts"),
        ("Fremdgeld", "client_trust_accounts"),
        ("maniement de fonds CARPA", "client_trust_accounts"),
        ("legal cashiering", "legal_bookkeeping"),
        ("Kanzleibuchhaltung", "legal_bookkeeping"),
        ("comptabilité notariale", "legal_bookkeeping"),
        ("ILFM Diploma", "ilfm"),
        ("bills and disbursements", "legal_disbursements"),
        ("suplidos", "legal_disbursements"),
        ("completion statements", "completion_statements"),
        ("client account reconciliations", "account_reconciliation"),
        ("control account reconciliation", "account_reconciliation"),
        ("CHAPS payments", "wire_transfers"),
        ("telegraphic transfers", "wire_transfers"),
        ("source of funds checks", "aml"),
        ("nominal ledger", "general_ledger"),
        ("payment run", "accounts_payable"),
        ("aged creditor reports", "accounts_payable"),
        ("Kreditorenkonten", "accounts_payable"),
        ("remesas de pago", "accounts_payable"),
        ("cash allocation", "accounts_receivable"),
        ("aged debtor reports", "accounts_receivable"),
        ("OP-Listen", "accounts_receivable"),
        ("relance des impayés", "accounts_receivable"),
        ("SEPA-Lastschriften", "sepa"),
        ("credit notes", "credit_notes"),
        ("facturas rectificativas", "credit_notes"),
        ("remittance advices", "remittances"),
        ("CIS returns", "construction_industry_scheme"),
        ("Opera 3", "pegasus_opera"),
        ("CICM", "cicm"),
    ],
)
def test_a_demand_of_the_ledgers_is_known(demand: str, skill: str) -> None:
    resolved = taxonomy().resolve_skill(demand)
    assert resolved is not None
    assert resolved.id == skill


def found(text: str) -> set[str]:
    """The skills found in a line."""
    return {match.skill for match in taxonomy().find_skills(text)}


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Trust accounting for a law firm of 20 attorneys", "client_trust_accounts"),
        ("Seven years in a legal accounts department", "legal_bookkeeping"),
        ("Comptabilité générale, comptes clients et fournisseurs", "accounts_receivable"),
        ("Software: Exchequer, Sage and Excel", "exchequer"),
    ],
)
def test_words_of_two_meanings_are_found_beside_their_trade(line: str, skill: str) -> None:
    assert skill in found(line)


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Built trust accounting for every voice in the team", "client_trust_accounts"),
        ("Managed legal accounts and won three new ones", "legal_bookkeeping"),
        ("Gestion de comptes clients stratégiques dans le Nord", "accounts_receivable"),
        ("Wrote a history of the Exchequer in the twelfth century", "exchequer"),
        ("Helped shops to faster payments at the till", "wire_transfers"),
        ("Two chaps from the yard helped with the loading", "wire_transfers"),
        ("Kept the books of client visits", "client_trust_accounts"),
        ("Sang at the opera 3 times a week", "pegasus_opera"),
        ("Office and client meetings", "client_trust_accounts"),
        ("CIS benchmarks for Linux servers", "construction_industry_scheme"),
        ("Paid attention to credit where it was due", "credit_notes"),
        ("Completion of statements for the police", "completion_statements"),
    ],
)
def test_words_that_only_look_like_it_are_not_found(line: str, skill: str) -> None:
    assert skill not in found(line)
