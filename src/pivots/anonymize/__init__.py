"""Taking the person out: Document -> AnonymousResume, and the second look at what is about to be written."""

from pivots.anonymize.leaks import Leak, check_leaks
from pivots.anonymize.stage import anonymize, detectors

__all__ = ["Leak", "anonymize", "check_leaks", "detectors"]
