"""The proxy policy applied: which proposals stand, which are dropped, and what is said of those."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from pivots.anonymize.spans import Span
from pivots.anonymize.tables import rows
from pivots.model.proxies import PROXIES, Proxy, ProxyPolicy


class ProxyRule(NamedTuple):
    """What happens to one kind where no policy says otherwise."""

    proxy: Proxy
    keep: bool
    reason: str
    remains: str
    """What the report says where the kind was found and kept; empty for a kind that cannot be kept."""


@cache
def proxy_rules() -> dict[Proxy, ProxyRule]:
    """Kind -> rule, in the order of the model."""
    table = {row["proxy"]: row for row in rows("proxies")}
    return {p: ProxyRule(p, table[p]["default"] == "keep", table[p]["reason"], table[p]["remains"]) for p in PROXIES}


def is_kept(proxy: Proxy, policy: ProxyPolicy) -> bool:
    """Whether text of the kind stays."""
    return proxy in policy.keep or (proxy_rules()[proxy].keep and proxy not in policy.remove)


def parted(spans: Iterable[Span], policy: ProxyPolicy) -> tuple[list[Span], tuple[Proxy, ...]]:
    """The spans to remove, and the kinds that were found and stay, sorted."""
    removed, kept = [], set()
    for span in spans:
        if span.proxy is not None and is_kept(span.proxy, policy):
            kept.add(span.proxy)
        else:
            removed.append(span)
    return removed, tuple(sorted(kept))


def remaining(kept: Iterable[Proxy]) -> list[str]:
    """A sentence for each kind that stays."""
    return [proxy_rules()[proxy].remains for proxy in kept]
