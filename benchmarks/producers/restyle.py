"""People whose dates are written another way, or who were promoted: what the file shows changes, what is known stays."""

import copy
import re
from typing import Any

from producers.known import dates_of, is_work

Person = dict[str, Any]
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_NOW = {"en": "Present", "de": "heute", "fr": "aujourd'hui", "es": "actualidad"}
_SINCE = {"en": "Since {}", "de": "Seit {}", "fr": "Depuis {}", "es": "Desde {}"}
_FROM_TO = {"en": "{} to {}", "de": "von {} bis {}", "fr": "de {} à {}", "es": "de {} a {}"}
_SEASONS = {
    "en": "Winter Spring Summer Fall",
    "de": "Winter Frühjahr Sommer Herbst",
    "fr": "hiver printemps été automne",
    "es": "invierno primavera verano otoño",
}


def restyled(person: Person, style: str) -> Person:
    """``style``: slash, dots, iso, short, long, since, season; ``""`` leaves the dates as they are."""
    out = copy.deepcopy(person)
    language = out.get("language", "en")
    for section in out["sections"]:
        for entry in section.get("entries", []):
            if not is_work(section) or not re.search(r"\d{4}.*[–-]", entry.get("dates", "")):
                continue
            start, end = dates_of(entry["dates"])
            entry["span"] = [start[:4], end[:4] if end != "present" else end] if style == "season" else [start, end]
            entry["dates"] = _written(start, end, style, language) if style else entry["dates"]
    return out


def _written(start: str, end: str, style: str, language: str) -> str:
    if style == "since":
        one = _point(start, "long" if language != "de" else "slash", language)
        other = _point(end, "long" if language != "de" else "slash", language)
        return _SINCE[language].format(one) if end == "present" else _FROM_TO[language].format(one, other)
    dash = {"slash": "–", "dots": " - ", "iso": " / ", "short": " – "}.get(style, " – ")
    return f"{_point(start, style, language)}{dash}{_point(end, style, language)}"


def _point(text: str, style: str, language: str) -> str:
    if text == "present":
        return _NOW[language]
    year, _, month = text.partition("-")
    if not month:
        return year
    name = _MONTHS[language].split()[int(month) - 1]
    of = " de " if language == "es" else " "
    forms = {
        "slash": f"{month}/{year}",
        "dots": f"{month}.{year}",
        "iso": f"{year}-{month}",
        "short": f"{month}/{year[2:]}",
        "long": f"{name}{of}{year}",
        "season": f"{_SEASONS[language].split()[int(month) % 12 // 3]} {year}",
    }
    return forms[style]


def promoted(person: Person) -> Person:
    """The second position of work at the employer of the first."""
    out = copy.deepcopy(person)
    for section in out["sections"]:
        entries = [entry for entry in section.get("entries", []) if entry.get("org")] if is_work(section) else []
        if len(entries) > 1:
            entries[1]["org"], entries[1]["place"] = entries[0]["org"], entries[0].get("place", "")
    return out
