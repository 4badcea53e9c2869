"""What tells of a group rather than of a person, and what an employer decided about it."""

from typing import Literal, Self, get_args

from pydantic import model_validator

from pivots.model.base import Frozen

Proxy = Literal[
    "graduation_years",
    "gendered_groups",
    "origin_groups",
    "orientation_groups",
    "military_service",
    "parental_leave",
    "health",
    "religion",
    "unions",
    "politics",
    "native_languages",
    "hobbies",
    "postal_codes",
    "publications",
]
PROXIES: tuple[Proxy, ...] = get_args(Proxy)
FIXED: frozenset[Proxy] = frozenset({"postal_codes"})
"""Part of what finds the person: removed whatever a policy says."""


class ProxyPolicy(Frozen):
    """Exceptions from the defaults of ``anonymize/data/proxies.csv``, where each kind's reason stands.

    What identifies the person (name, contact data, birth date, nationality, schools ...) is no proxy and cannot be kept.
    """

    keep: tuple[Proxy, ...] = ()
    """Kinds that stay in the text and are named in the report as a remaining risk; sorted."""
    remove: tuple[Proxy, ...] = ()
    """Kinds that are removed although the default keeps them; sorted."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        """Raises ValueError: a kind is in both lists, or is one that cannot be kept."""
        if both := sorted({*self.keep} & {*self.remove}):
            raise ValueError(f"{both[0]} is both kept and removed")
        if fixed := sorted({*self.keep} & FIXED):
            raise ValueError(f"{fixed[0]} cannot be kept")
        for name in ("keep", "remove"):
            object.__setattr__(self, name, tuple(sorted(set(getattr(self, name)))))
        return self


NO_EXCEPTIONS = ProxyPolicy()
"""The defaults as they are."""
