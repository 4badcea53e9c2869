"""Codes, figures and labels as people read them. The words stand in ``data/<language>.json``."""

import functools
import importlib.resources
import json
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from babel import Locale
from babel.numbers import format_currency

from pivots.errors import UnknownLanguage
from pivots.model.assessment import Closeness
from pivots.model.language import DEFAULT_LANGUAGE, LANGUAGES
from pivots.model.report import DocumentRecord, RequiredCount

_CANDIDATE = "Candidate "
"""What stands before the code in the field ``candidate``, in every language: it names the candidate for programs."""


class Words:
    """The words of one language. Methods are what templates use as filters."""

    def __init__(self, language: str) -> None:
        path = importlib.resources.files("pivots.report") / "data" / f"{language}.json"
        self.language = language
        self.table: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        self._locale = Locale(language)

    def text(self, key: str, **slots: object) -> str:
        """A label or sentence of the pages, its slots filled. Raises KeyError: the table has no such label."""
        text = str(self.table["text"][key])
        return text.format(**slots) if slots else text

    def say(self, kind: str, code: str) -> str:
        """The words for a code; the code itself, underscores opened, where the table has none."""
        return str(self.table[kind].get(code) or code.replace("_", " "))

    def count(self, number: int, noun: str) -> str:
        """``1 page``, ``2 pages``."""
        one, many = self.table["count"][noun]
        return str(one if number == 1 else many).format(n=number)

    def status(self, code: str) -> str:
        """The label of a skill status, e.g. ``In use``."""
        return str(self.table["status"][code]["label"])

    def status_note(self, code: str) -> str:
        """What a skill status means, in half a sentence."""
        return str(self.table["status"][code]["note"])

    def removed(self, kind: str, count: int) -> str:
        """``3 e-mail addresses``."""
        one, many = self.table["removed"].get(kind) or (kind.replace("_", " "),) * 2
        return f"{count} {one if count == 1 else many}"

    def candidate(self, name: str) -> str:
        """``Candidate 7KQ2M`` with the language's word before the code."""
        return self.text("candidate") + name.removeprefix(_CANDIDATE) if name.startswith(_CANDIDATE) else name

    def percent(self, share: float) -> str:
        """0.145 -> ``15%``; halves go up."""
        return self.text("percent", n=_hundredths(share))

    def required(self, count: RequiredCount) -> str:
        """``1 of 7``; where some are only named, how many of them are shown: ``0 of 7 shown, 7 only named``."""
        if not count.named_only:
            return self.text("required_of", met=count.met, total=count.total)
        return self.text("required_named", shown=count.shown, total=count.total, named=count.named_only)

    def number(self, value: float) -> str:
        """1.0 -> ``1``; 1.5 -> ``1.5``, with the language's decimal mark."""
        return f"{value:g}".replace(".", self.text("decimal_mark"))

    def year_count(self, value: float) -> str:
        """``1 year``, ``0.5 years``."""
        one, many = self.table["count"]["year"]
        return str(one if value == 1 else many).format(n=self.number(value))

    def duration(self, months: int | None) -> str:
        """Months as ``2 yr 3 mo``; a dash where there are none to tell."""
        if not months:
            return "–"
        years, rest = divmod(months, 12)
        parts = (self.text("years_short", n=years) if years else "", self.text("months_short", n=rest) if rest else "")
        return " ".join(part for part in parts if part)

    def month(self, iso: str | None) -> str:
        """``2026-10`` -> ``Oct 2026``; a year stays; None -> ``undated``."""
        if iso is None:
            return self.text("undated")
        if iso == "present":
            return self.text("present")
        year, _, rest = iso.partition("-")
        return f"{self.table['months'][int(rest) - 1]} {year}" if rest else iso

    def date(self, iso: str) -> str:
        """A day: as it is in English, ``01.11.2026`` in German."""
        year, month, day = iso.split("-")
        return self.text("date", year=year, month=month, day=day)

    def span(self, start: str | None, end: str | None) -> str:
        """``Jan 2020 – present``; ``undated`` where the text gives no date."""
        if start is None and end is None:
            return self.text("undated")
        return self.month(start) if start == end else f"{self.month(start)} – {self.month(end)}"

    def asked_years(self, low: float | None, high: float | None) -> str:
        """The years a job asks for; empty when it states none."""
        if low is None and high is None:
            return ""
        if low is None:
            return self.text("up_to", years=self.year_count(high or 0))
        if high is not None and high != low:
            return self.text("years_range", low=self.number(low), high=self.number(high))
        return self.text("at_least", years=self.year_count(low))

    def money(self, amount: int, currency: str) -> str:
        """``$25,000``; no decimals."""
        return _money(amount, currency, self.text("money"), self.text("locale"))

    def pay(self, amount: float, currency: str) -> str:
        """``$25,000``, ``$18.50``: as stated."""
        return format_currency(amount, currency, format=self.text("money"), locale=self.text("locale"), currency_digits=amount % 1 != 0)

    def language_name(self, code: str) -> str:
        """The name of a language; ``not recognized`` for ``und``; the code itself where there is no name."""
        return self.text("not_recognized") if code == "und" else self._locale.languages.get(code, code) or code

    def market_name(self, code: str) -> str:
        """The name of a country; the code itself where there is none."""
        return self._locale.territories.get(code, code) or code


def document_line(words: Words, document: DocumentRecord) -> str:
    """Format, length, language, and how much of it was understood."""
    d, t = document, words.text
    seen = t("understood", share=words.percent(d.readable_share), ocr=t("with_ocr") if d.ocr else "")
    pages, language = words.count(d.pages, "page"), words.language_name(d.language)
    return f"{t('document_is', format=words.say('format', d.format), pages=pages, language=language)} {seen}"


def line_of_work(words: Words, closeness: Closeness | None) -> str:
    """How close the work is to the work asked for, with its arithmetic; empty where that cannot be told."""
    if closeness is None:
        return ""
    number = words.number
    return words.text(
        "line_of_work_by",
        line=words.say("line", closeness.line_of_work),
        value=number(closeness.value),
        whole=number(closeness.whole),
        best=number(closeness.best),
        lasting=number(closeness.lasting),
    )


@functools.lru_cache(maxsize=4096)
def _hundredths(share: float) -> Decimal:
    return (Decimal(str(share)) * 100).quantize(Decimal(1), ROUND_HALF_UP)


@functools.lru_cache(maxsize=4096)
def _money(amount: int, currency: str, form: str, locale: str) -> str:
    return format_currency(amount, currency, format=form, locale=locale, currency_digits=False)


@functools.cache
def words_in(language: str = DEFAULT_LANGUAGE) -> Words:
    """The words of a language, read at first use. Raises UnknownLanguage: it has no table."""
    if language not in LANGUAGES:
        raise UnknownLanguage(remedy=f"Choose one of: {', '.join(LANGUAGES)}.")
    return Words(language)
