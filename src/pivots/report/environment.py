"""The templates, compiled once."""

import base64
import functools
import hashlib
import importlib.resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from pivots.report import words
from pivots.version import __version__

_SHEETS = ("tokens.css", "base.css")


@functools.cache
def environment() -> Environment:
    """Autoescaping is on for every template; nothing undefined is printed silently."""
    made = Environment(
        loader=PackageLoader("pivots.report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.globals.update(say=words.say, version=__version__)
    for name in ("percent", "number", "duration", "month", "span", "status", "status_note", "money", "removed", "year_count"):
        made.filters[name] = getattr(words, name)
    return made


@functools.cache
def style(name: str) -> Markup:
    """The colours, the base and one page's own style sheet, to stand inside ``<style>``."""
    return Markup("\n").join(_own(sheet) for sheet in (*_SHEETS, f"{name}.css"))


@functools.cache
def script(name: str) -> Markup:
    """A page's script, to stand inside ``<script>``."""
    return _own(f"{name}.js")


@functools.cache
def content_policy(name: str) -> str:
    """The page's content security policy: nothing is loaded, and this script alone runs."""
    digest = base64.b64encode(hashlib.sha256(script(name).encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _own(name: str) -> Markup:
    """A file of this package: ours, so it needs no escaping."""
    text = (importlib.resources.files("pivots.report") / "templates" / name).read_text(encoding="utf-8")
    return Markup(text.strip())  # noqa: S704
