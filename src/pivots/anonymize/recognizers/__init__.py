"""The registry: one recognizer per file, each whole in itself. A new one is a file, a table of cases and a line here.

A recognizer proposes spans and knows nothing of the others; ``spans.settle`` decides between them.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from pivots.anonymize import manipulation
from pivots.anonymize.recognizers import (
    acquaintance,
    address,
    affiliation,
    age,
    alma_mater,
    alumni,
    beside_relation,
    birth,
    career_break,
    colleague,
    email,
    entry_rest,
    gender_word,
    graduation_year,
    grammar_de,
    grammar_es,
    grammar_fr,
    health,
    hobby,
    honorific,
    leave,
    leftover,
    link,
    location,
    marital_status,
    name,
    national_id,
    nationality,
    native_language,
    one_name,
    phone,
    profile_item,
    pronoun,
    publication,
    religion,
    school,
    third_party,
    told_of_self,
)
from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span


class Recognizer(NamedTuple):
    """How to find one kind of thing, and the version printed in every report."""

    find: Callable[[Source], Iterable[Span]]
    version: str


RECOGNIZERS: dict[str, Recognizer] = {
    module.__name__.rsplit(".", 1)[-1]: Recognizer(module.find, module.VERSION)
    for module in (
        acquaintance, address, affiliation, age, alma_mater, alumni, beside_relation, birth, career_break, colleague, email, entry_rest, gender_word, grammar_de, grammar_es, grammar_fr, graduation_year, health, hobby, honorific, leave, leftover, link, location, manipulation,
        marital_status, name, national_id, nationality, native_language, one_name, phone, profile_item, pronoun, publication, religion, school, third_party, told_of_self,
    )
}  # fmt: skip
