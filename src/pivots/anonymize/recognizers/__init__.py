"""The registry: one recognizer per file, each whole in itself.

A recognizer is a callable ``(Source) -> Iterable[Span]`` that knows nothing of the others.
"""

from collections.abc import Callable, Iterable

from pivots.anonymize.recognizers import birth, contact, contact_places, languages, names, personal, phone, place, school, third_party
from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span

Recognizer = Callable[[Source], Iterable[Span]]

RECOGNIZERS: dict[str, tuple[Recognizer, str]] = {
    "birth": (birth.find, birth.VERSION),
    "contact": (contact.find, contact.VERSION),
    "contact_places": (contact_places.find, contact_places.VERSION),
    "languages": (languages.find, languages.VERSION),
    "names": (names.find, names.VERSION),
    "personal": (personal.find, personal.VERSION),
    "phone": (phone.find, phone.VERSION),
    "place": (place.find, place.VERSION),
    "school": (school.find, school.VERSION),
    "third_party": (third_party.find, third_party.VERSION),
}
"""Name -> (recognizer, version). The versions are printed in every report."""
