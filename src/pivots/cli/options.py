"""Options that several commands share."""

import datetime
import os
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from pivots.errors import UsageError
from pivots.model.language import LANGUAGES
from pivots.model.proxies import FIXED, PROXIES, Proxy, ProxyPolicy

F = TypeVar("F", bound=Callable[..., Any])
KEY_VARIABLE = "PIVOTS_KEY_FILE"


def language_option(default: str | None, help: str) -> Callable[[F], F]:  # noqa: A002 (click's word)
    """``--language`` with the languages there are."""
    return click.option("--language", type=click.Choice(LANGUAGES), default=default, show_default=default is not None, help=help)


class IsoDate(click.ParamType[datetime.date]):
    """A date as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        if isinstance(value, datetime.date):
            return value
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            self.fail("write the date as YYYY-MM-DD, e.g. 2026-11-01", param, ctx)


class Listed(click.ParamType[tuple[str, ...]]):
    """Some of the known words, separated by commas."""

    def __init__(self, known: tuple[str, ...], name: str = "LIST", wrong: str = "is not available; choose from {known}") -> None:
        """``wrong``: what is said of a word that is not among ``known``."""
        self.known, self.name, self.wrong = known, name, wrong

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        wanted = tuple(dict.fromkeys(part.strip().lower() for part in value.split(",") if part.strip()))
        if unknown := [name for name in wanted if name not in self.known]:
            self.fail(f"{unknown[0]!r} {self.wrong.format(known=', '.join(self.known))}", param, ctx)
        return wanted


def read_key(path: Path | None) -> bytes | None:
    """The key that makes candidate codes unguessable, from --key-file or the environment; None when there is none.

    Raises UsageError: the file cannot be read or is shorter than 16 bytes.
    """
    path = path or (Path(os.environ[KEY_VARIABLE]) if os.environ.get(KEY_VARIABLE) else None)
    if path is None:
        return None
    try:
        key = path.read_bytes().strip()
    except OSError as error:
        raise UsageError("The key file cannot be read.", f"Check --key-file or {KEY_VARIABLE}.") from error
    if len(key) < 16:
        raise UsageError("The key is too short to protect anything.", "Put at least 16 random bytes into the key file.")
    return key


def _proxies(known: tuple[Proxy, ...]) -> Listed:
    return Listed(known, "KIND,...", "is not among {known}; `pivots proxies` says what they are")


def proxy_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds ``--keep`` and ``--remove``; the command is called with ``proxies``. A kind in both is wrong usage."""

    @click.option(
        "--keep",
        type=_proxies(tuple(p for p in PROXIES if p not in FIXED)),
        default=(),
        help="What tells of a group and is to stay all the same, e.g. military_service. See: pivots proxies.",
    )
    @click.option("--remove", type=_proxies(PROXIES), default=(), help="What is to go although the default keeps it, e.g. publications.")
    @wraps(command)
    def with_policy(*args: Any, keep: tuple[Proxy, ...], remove: tuple[Proxy, ...], **options: Any) -> Any:
        if both := sorted({*keep} & {*remove}):
            raise UsageError(f"{both[0]} cannot be both kept and removed.", "Name it in one of --keep and --remove.")
        return command(*args, proxies=ProxyPolicy(keep=keep, remove=remove), **options)

    return with_policy
