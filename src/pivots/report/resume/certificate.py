"""The certificate: made from the anonymized résumé, and as rows for people."""

import datetime
from typing import NamedTuple

from pivots.model.anonymous import AnonymousResume
from pivots.model.certificate import Certificate
from pivots.model.proxies import NO_EXCEPTIONS, ProxyPolicy
from pivots.report.words import words_in
from pivots.version import __version__

TITLE = "Anonymization certificate"
NOTE = (
    "Personal details were taken out by rules, and every output was read back and searched for each of them before it was written. "
    "Rules can miss what they do not know: a person who passes the text on should read it."
)


class Row(NamedTuple):
    label: str
    values: tuple[str, ...]
    """Sentences or terms, one below the other."""
    code: bool = False
    """True: a digest, set in type of one width."""


def certify(
    resume: AnonymousResume, *, candidate: str, as_of: datetime.date, formats: tuple[str, ...], proxies: ProxyPolicy
) -> Certificate:
    """What will be true once the leak check of ``formats`` has passed; the caller writes nothing where it has not."""
    return Certificate(
        candidate=candidate,
        pivots_version=__version__,
        as_of=as_of.isoformat(),
        text_sha256=resume.text_sha256,
        language=resume.language,
        source_format=resume.format,
        pages=resume.pages,
        ocr=resume.ocr,
        readable_share=round(resume.readable_share, 3),
        detectors=resume.detectors,
        removed={str(kind): count for kind, count in resume.removed.items()},
        proxies=proxies,
        kept=resume.kept,
        residual_risks=resume.residual_risks,
        warnings=resume.warnings,
        leak_check="passed",
        checked=formats,
        files={},
    )


def rows(certificate: Certificate) -> tuple[Row, ...]:
    """The certificate as people read it, in the order of weight."""
    c, words = certificate, words_in()
    read = f"{words.say('format', c.source_format)}, {c.pages} {'page' if c.pages == 1 else 'pages'}, language: {words.language_name(c.language)}"
    understood = f"{words.percent(c.readable_share)} of it was understood{', with text recognition (OCR)' if c.ocr else ''}"
    return (
        Row("Leak check", ("Passed: nothing that was removed stands in this file, its metadata or its markup.",)),
        Row("Removed", (", ".join(words.removed(kind, count) for kind, count in c.removed.items()) or "nothing",)),
        *([Row("Policy", (_policy(c.proxies),))] if c.proxies != NO_EXCEPTIONS else []),
        Row("What remains", c.residual_risks or ("No risk known.",)),
        Row("Document", (f"{read}. {understood}.", *(w.message for w in c.warnings))),
        Row("As of", (c.as_of,)),
        Row("Anonymized text", (f"sha256 {c.text_sha256}",), code=True),
        Row("Detectors", (", ".join(f"{name.replace('_', ' ')} {version}" for name, version in c.detectors.items()),)),
        Row("Made by", (f"Pivots {c.pivots_version}",)),
    )


def _policy(proxies: ProxyPolicy) -> str:
    """The exceptions in words: ``Kept by policy: unions. Removed by policy: publications.``"""
    said = ((word, kinds) for word, kinds in (("Kept", proxies.keep), ("Removed", proxies.remove)) if kinds)
    return " ".join(f"{word} by policy: {', '.join(kind.replace('_', ' ') for kind in kinds)}." for word, kinds in said)
