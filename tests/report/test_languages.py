"""Every language has every word of the pages, and a page in one language holds none of another."""

import ast
import json
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pivots.anonymize import proxy_rules
from pivots.anonymize.tables import rows
from pivots.errors import UnknownLanguage
from pivots.model.language import LANGUAGES
from pivots.readers.draft import REASONS
from pivots.report import report_from_json, to_html, to_json, to_markdown
from pivots.report.phrases import rephrase
from pivots.report.words import words_in
from tests.explain.test_languages import ENGLISH
from tests.report.pages import Page
from tests.report.sample import sample_report

OTHERS = [language for language in LANGUAGES if language != "en"]
ENGLISH_WORDS = ENGLISH - {"was", "on", "at", "in", "not"} | {"years", "months", "level", "asked", "shown"}


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(node, str):
        yield path, node
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from leaves(value, f"{path}/{key}")


def slots(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def german_report() -> Any:
    data = json.loads(to_json(sample_report()))
    data["provenance"]["language"] = "de"
    data["verdict_label"] = "Zu prüfen"
    return report_from_json(json.dumps(data))


@pytest.mark.parametrize("language", OTHERS)
def test_tables_hold_the_same_words_with_the_same_slots(language: str) -> None:
    english, theirs = dict(leaves(words_in("en").table)), dict(leaves(words_in(language).table))
    extra = {path for path in set(theirs) ^ set(english) if not path.startswith("/language_level/")}
    assert extra == set()
    assert {p: slots(t) for p, t in theirs.items() if p in english} == {p: slots(t) for p, t in english.items()}


def test_no_german_label_holds_an_english_function_word() -> None:
    held = {
        path: ENGLISH_WORDS & set(re.findall(r"\b[a-z]+\b", re.sub(r"\{\w+\}", "", text))) for path, text in leaves(words_in("de").table)
    }
    assert {path: found for path, found in held.items() if found} == {}


def test_a_german_page_says_so_and_holds_no_english_label() -> None:
    html, markdown = to_html(german_report()), to_markdown(german_report())
    assert '<html lang="de">' in html
    labels = [text for _, text in leaves(words_in("en").table["text"]) if len(text) > 8 and not slots(text)]
    shown = Page(html).text + markdown
    from_the_report = to_json(german_report())
    german = {text for _, text in leaves(words_in("de").table)}
    assert [label for label in labels if label in shown and label not in from_the_report and label not in german] == []


def test_a_german_page_is_well_formed_and_its_figures_are_german() -> None:
    page = Page(to_html(german_report()))
    assert page.faults == []
    assert "Bewerbung 7F3K9QX2MD" in page.text
    assert re.search(r"\d,\d Jahre", page.text)


def test_paper_in_german_says_what_the_page_says() -> None:
    pytest.importorskip("typst")
    from pivots.report import read_back, to_pdf

    text = " ".join(read_back(to_pdf(german_report())).split())
    assert "Zusammenfassung" in text
    assert "Executive Summary" not in text
    assert "Wie sich die Punktzahl zusammensetzt" in text or "Punktzahl" in text


def test_english_names_no_language_and_german_does() -> None:
    assert "language" not in json.loads(to_json(sample_report()))["provenance"]
    assert json.loads(to_json(german_report()))["provenance"]["language"] == "de"


def test_an_unknown_language_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(UnknownLanguage) as raised:
        words_in("xx")
    assert all(language in raised.value.remedy for language in LANGUAGES)


@pytest.mark.parametrize(("value", "text"), [(0.145, "15\u00a0%"), (1, "100\u00a0%"), (0, "0\u00a0%")])
def test_german_percents(value: float, text: str) -> None:
    assert words_in("de").percent(value) == text


def test_german_money_dates_and_spans() -> None:
    words = words_in("de")
    assert words.money(25000, "EUR") == "25.000\u00a0€"
    assert words.date("2026-11-01") == "01.11.2026"
    assert words.span("2021-03", "present") == "März 2021 – heute"
    assert words.asked_years(1, None) == "mindestens 1 Jahr"
    assert words.duration(27) == "2\u00a0J. 3\u00a0Mon."


@pytest.mark.parametrize(
    "sentence", [*(row["sentence"] for row in rows("risks")), *(rule.remains for rule in proxy_rules().values() if rule.remains)]
)
def test_every_remaining_risk_has_german_words(sentence: str) -> None:
    told = rephrase(sentence, "risk", "de")
    assert told != sentence
    assert not ENGLISH_WORDS & set(re.findall(r"\w+", told.lower()))


@pytest.mark.parametrize("reason", REASONS.values())
@pytest.mark.parametrize("count", ["1 word stands", "22 words stand"])
def test_every_kind_of_hidden_text_has_german_words(reason: str, count: str) -> None:
    told = rephrase(f"{count} {reason}; nothing of it was used.", "warning", "de")
    assert told.endswith("; nichts davon wurde verwendet.")
    assert count.split(maxsplit=1)[0] in told
    assert not ENGLISH_WORDS & set(re.findall(r"\w+", told.lower()))


@pytest.mark.parametrize(
    ("where", "english", "german"),
    [
        ("years", "Total: A, Apr 2026 – Oct 2026 (present): 7 months; B, May 2019 – Mar 2020: 11 months. 7 + 11 = 18 months = 1.5 years.",
         "Gesamt: A, Apr. 2026 – Okt. 2026 (heute): 7 Monate; B, Mai 2019 – März 2020: 11 Monate. 7 + 11 = 18 Monate = 1,5 Jahre."),
        ("years", "Total: A and B share 6 months.", "Gesamt: A und B überschneiden sich um 6 Monate."),
        ("years", "Relevant: no dated position counts: 0 months = 0.0 years.", "Relevant: keine datierte Position zählt: 0 Monate = 0,0 Jahre."),
        ("score", "junior, 2 levels below the senior level asked for: 0.50, times 10 = 5", "Stufe Junior, verlangt Senior, also 2 Stufen darunter: 0,50, mal 10 = 5"),
        ("score", "R 0.85 (implied); 1.85 / 2 = 0.93, times 55 = 51.2", "R 0,85 (abgeleitet); 1,85 / 2 = 0,93, mal 55 = 51,2"),
        ("salary", "Role: as the posting states, EUR 54,000 to 66,000 a year.", "Stelle: laut Ausschreibung EUR 54.000 bis 66.000 pro Jahr."),
        ("warning", "a sentence that no rule knows", "a sentence that no rule knows"),
    ],
)  # fmt: skip
def test_sums_and_sources_in_german(where: str, english: str, german: str) -> None:
    assert rephrase(english, where, "de", ["A", "B", "R"]) == german


def test_names_are_never_rephrased() -> None:
    title = "Head of level 2.5 and 3 months senior"
    assert title in rephrase(f"Total: {title}, Apr 2026 – Oct 2026: 7 months.", "years", "de", [title])


def test_english_stays_as_it_is() -> None:
    assert rephrase("Total: 7 months = 0.6 years.", "years", "en") == "Total: 7 months = 0.6 years."


def warnings_in_code() -> list[str]:
    """Messages that readers compose with ``draft.warn``, with a 7 for every value in them."""
    paths = (Path(__file__).resolve().parents[2] / "src/pivots/readers").rglob("*.py")
    calls = [node for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    told = [call.args[1] for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "warn" and len(call.args) > 1]
    return [message for message in map(filled, told) if message and not message.startswith("7 7 7")]


def filled(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(map(filled, node.values)).replace("could 7 be", "could hardly be")
    if isinstance(node, ast.FormattedValue):
        return "7%" if node.format_spec else "7"
    return str(node.value) if isinstance(node, ast.Constant) else ""


@pytest.mark.parametrize("message", warnings_in_code())
def test_every_warning_has_german_words(message: str) -> None:
    told = rephrase(message, "warning", "de")
    assert told != message
    assert not ENGLISH_WORDS & set(re.findall(r"\w+", told.lower()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_that_becomes_part_of_a_template_is_none_itself(language: str) -> None:
    assert [path for path, text in leaves(words_in(language).table) if re.search(r"\{[{%#]", text)] == []
