"""The templates, compiled once."""

import base64
import functools
import hashlib
import importlib.resources
import json
import re

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from pivots.model.language import DEFAULT_LANGUAGE
from pivots.report.words import words_in
from pivots.version import __version__

_SHEETS = ("tokens.css", "base.css")
_WORDS = re.compile(r"\bWORDS\.(\w+)")


@functools.cache
def environment(language: str = DEFAULT_LANGUAGE) -> Environment:
    """The words of templates are those of the language. Autoescaping is on for every template; nothing undefined is printed silently."""
    made = Environment(
        loader=PackageLoader("pivots.report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
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
