"""The templates, compiled once."""

import base64
import builtins
import functools
import hashlib
import importlib.resources
import json
import re
from collections.abc import Callable, MutableMapping
from types import CodeType
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from jinja2.ext import Extension
from markupsafe import Markup, escape

from pivots.model.language import DEFAULT_LANGUAGE
from pivots.report.words import words_in
from pivots.version import __version__

_SHEETS = ("tokens.css", "base.css")
_WORDS = re.compile(r"\bWORDS\.(\w+)")
_LABEL = re.compile(r'\{\{ t\("(?P<key>\w+)"(?P<slots>(?:, \w+=[^,(){}"]+)*)\) \}\}')
_NUMBERS = frozenset({int, float})
_PARTS = ("icon", "brand", "badge", "standing")
"""Macros that every page may use. What one says follows from its few codes alone, so each is rendered once."""


class _Labels(Extension):
    """Labels become text of the template before it is compiled, and what fills their slots its expressions: a page need not look them up again and again."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002  (Jinja names them)
        return _LABEL.sub(self._label, source)

    def _label(self, found: re.Match[str]) -> str:
        text = str(escape(words_in(self.environment.globals["lang"]).text(found["key"])))
        slots = dict(slot.split("=", 1) for slot in found["slots"].split(", ")[1:])
        return text.format(**{slot: f"{{{{ {value} }}}}" for slot, value in slots.items()}) if slots else text


def escaped(value: object) -> str:
    """What ``markupsafe.escape`` makes of a value, as plain text: it goes into the page at once, and a page holds two thousand of them."""
    if type(value) is not str:
        return str(value) if type(value) in _NUMBERS else value if isinstance(value, Markup) else escape(value)
    return value.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;").replace("'", "&#39;").replace('"', "&#34;")


class _Template(Template):
    @classmethod
    def from_code(
        cls,
        environment: Environment,
        code: CodeType,
        globals: MutableMapping[str, Any],  # noqa: A002  (Jinja's name for it)
        uptodate: Callable[[], bool] | None = None,
    ) -> Template:
        """A compiled template that escapes by ``escaped`` what it prints; nothing else of it uses the name."""
        made = super().from_code(environment, code, globals, uptodate)
        made.root_render_func.__globals__["escape"] = escaped
        return made


class _Environment(Environment):
    template_class = _Template
    getattr = builtins.getattr  # type: ignore[assignment]
    """Values of reports have attributes and no keys, so that a miss is an error at once and not something undefined."""


@functools.cache
def environment(language: str = DEFAULT_LANGUAGE) -> Environment:
    """The words of templates are those of the language. Autoescaping is on for every template; nothing undefined is printed silently."""
    made = _Environment(
        loader=PackageLoader("pivots.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[_Labels],
    )
    words = words_in(language)
    made.globals.update(say=words.say, t=words.text, count=words.count, lang=language, version=__version__)
    made.filters["capital"] = lambda text: text[:1].upper() + text[1:]
    for name in (
        "percent",
        "required",
        "number",
        "duration",
        "month",
        "span",
        "status",
        "status_note",
        "money",
        "removed",
        "year_count",
        "date",
        "candidate",
    ):
        made.filters[name] = getattr(words, name)
    parts = made.get_template("macros.html.j2").module
    made.globals.update({name: functools.cache(getattr(parts, name)) for name in _PARTS})
    return made


@functools.cache
def style(name: str) -> Markup:
    """The colours, the base and one page's own style sheet, to stand inside ``<style>``."""
    return Markup("\n").join(_own(sheet) for sheet in (*_SHEETS, f"{name}.css"))


@functools.cache
def script(name: str, language: str = DEFAULT_LANGUAGE) -> Markup:
    """A page's script, to stand inside ``<script>``. ``WORDS.key`` in it becomes the language's words as a string of JavaScript."""
    made = _WORDS.sub(lambda found: json.dumps(words_in(language).text(found[1]), ensure_ascii=False), _own(f"{name}.js"))
    return Markup(made)  # noqa: S704


@functools.cache
def content_policy(name: str, language: str = DEFAULT_LANGUAGE) -> str:
    """The page's content security policy: nothing is loaded, and this script alone runs."""
    digest = base64.b64encode(hashlib.sha256(script(name, language).encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _own(name: str) -> Markup:
    """A file of this package: ours, so it needs no escaping."""
    text = (importlib.resources.files("pivots.report") / "templates" / name).read_text(encoding="utf-8")
    return Markup(text.strip())  # noqa: S704
