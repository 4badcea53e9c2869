"""Taking the person out: Document -> AnonymousResume, and the second look at what is about to be written."""

from pivots.anonymize.leaks import Leak, check_leaks
from pivots.anonymize.proxies import ProxyRule, is_kept, proxy_rules
from pivots.anonymize.stage import anonymize, detectors

__all__ = ["Leak", "ProxyRule", "anonymize", "check_leaks", "detectors", "is_kept", "proxy_rules"]
