"""What tells of a group goes or stays by policy, and the report says so."""

import pytest
from pydantic import ValidationError

from pivots.anonymize import anonymize, is_kept, proxy_rules
from pivots.model.anonymous import AnonymousResume
from pivots.model.proxies import FIXED, PROXIES, ProxyPolicy
from tests.anonymize.build import document

TEXT = """Ada Example
ada@example.com

Experience
Nurse, Example Clinic 2019 - 2023
Maternity leave 2021
Grundwehrdienst 2010

Education
BSc Nursing, 2015 - 2018

Languages
Twi (native), English (fluent)

Volunteering
Women's shelter network, treasurer
Member of the African Student Union
LGBT pride steward
Trade union steward
Labour Party member
Parish council of St Example

Interests
Sailing, ballet

Health: none known

Publications
- Cold chains in rural clinics. Example Journal, 2019
"""
SAYS = {
    "graduation_years": "2015 - 2018",
    "gendered_groups": "Women's shelter network",
    "origin_groups": "African Student Union",
    "orientation_groups": "LGBT",
    "military_service": "Grundwehrdienst",
    "parental_leave": "Maternity leave",
    "health": "none known",
    "religion": "Parish",
    "unions": "Trade union",
    "politics": "Labour Party",
    "native_languages": "Twi",
    "hobbies": "ballet",
    "publications": "Cold chains",
}


def made(policy: ProxyPolicy) -> AnonymousResume:
    return anonymize(document(TEXT), proxies=policy)[0]


def test_every_kind_has_a_rule_with_a_reason_and_a_case_here() -> None:
    rules = proxy_rules()
    assert set(rules) == set(PROXIES) == set(SAYS) | FIXED
    assert all(rule.reason and (rule.remains or rule.proxy in FIXED) for rule in rules.values())


@pytest.mark.parametrize("proxy", sorted(SAYS))
def test_a_kind_stays_or_goes_as_the_policy_says_and_nothing_else_moves(proxy: str) -> None:
    removed = made(ProxyPolicy(remove=(proxy,)))
    kept = made(ProxyPolicy(keep=(proxy,)))
    assert SAYS[proxy] not in removed.text
    assert SAYS[proxy] in kept.text
    assert proxy not in removed.kept
    assert proxy in kept.kept
    others = [words for name, words in SAYS.items() if name != proxy]
    assert [words in removed.text for words in others] == [words in kept.text for words in others]


def test_what_is_kept_is_named_as_a_risk_only_where_it_was_found() -> None:
    policy = ProxyPolicy(keep=("unions",))
    sentence = proxy_rules()["unions"].remains
    assert sentence in made(policy).residual_risks
    assert sentence not in made(ProxyPolicy()).residual_risks
    assert sentence not in anonymize(document("Ada Example\nExperience\nNurse 2019 - 2023"), proxies=policy)[0].residual_risks


def test_by_default_only_publications_stay() -> None:
    assert [p for p in PROXIES if is_kept(p, ProxyPolicy())] == ["publications"]


def test_the_record_does_not_tell_which_kind_of_group_was_removed() -> None:
    texts = [f"Ada Example\nInterests\nmember of the {group}" for group in ("women's choir", "men's choir", "trade union", "Labour Party")]
    resumes = [anonymize(document(text))[0] for text in texts]
    assert len({(r.text, tuple(r.removed.items())) for r in resumes}) == 1


def test_a_postal_code_cannot_be_kept_and_nothing_is_both() -> None:
    with pytest.raises(ValidationError, match="cannot be kept"):
        ProxyPolicy(keep=("postal_codes",))
    with pytest.raises(ValidationError, match="both kept and removed"):
        ProxyPolicy(keep=("unions",), remove=("unions",))
