"""`pivots anonymize`: the résumé without the person."""

import datetime
import hashlib
from pathlib import Path

import click

from pivots.api import AnonymizedResume, anonymize_resume
from pivots.bulk.files import make_folders, to_csv, write_atomically
from pivots.bulk.inputs import Input, find_inputs
from pivots.candidate import candidate_code
from pivots.cli.options import IsoDate, Listed, proxy_options, read_key
from pivots.errors import PivotsError, ReadError, UsageError
from pivots.model.proxies import ProxyPolicy
from pivots.pipeline import anonymize_document
from pivots.readers import Limits, read
from pivots.report.resume import RESUME_FORMATS, certificate_json
from pivots.report.typeset import require


@click.command(
    name="anonymize",
    epilog="""\b
Examples:
  pivots anonymize cv.pdf                 print the text
  pivots anonymize applications/ --out anonymous/

With --out, files are named by candidate code; OUT/private/ says which is whose.""",
)
@click.argument("resumes", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="RESUME|FOLDER|ZIP ...")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Write files and a certificate per résumé here instead of printing.",
)
@click.option(
    "--format",
    "formats",
    type=Listed(RESUME_FORMATS),
    default="txt",
    show_default=True,
    help="Any of txt, html, pdf, docx, json, separated by commas; all but txt need --out.",
)
@proxy_options
@click.option("--as-of", type=IsoDate(), help="Date in the certificate. Default: today. State it to get equal bytes on another day.")
@click.option("--key-file", type=click.Path(path_type=Path), help="A secret that makes candidate codes unguessable. Also: PIVOTS_KEY_FILE.")
def command(
    resumes: tuple[Path, ...],
    out: Path | None,
    formats: tuple[str, ...],
    as_of: datetime.date | None,
    key_file: Path | None,
    proxies: ProxyPolicy,
) -> int:
    """Take the person out of résumés: names, contact data, links, age, gender, origin, schools and more.

    The text goes to the standard output and the record of what was removed to the standard error, so that the text
    can be piped on. A résumé in which something of the person would remain is not written.
    """
    if "pdf" in formats:
        require()
    if out is None and formats != ("txt",):
        raise UsageError("Only text can be printed.", "Give --out DIR for the other formats.")
    inputs = find_inputs(resumes)
    if out is None:
        return _print_all(inputs, proxies)
    return _write_all(inputs, out, formats, as_of or datetime.date.today(), read_key(key_file), proxies)


def _print_all(inputs: list[Input], proxies: ProxyPolicy) -> int:
    failed = 0
    for number, item in enumerate(inputs, start=1):
        try:
            resume = anonymize_resume(item.load(Limits()), file_name=item.name, proxies=proxies)
        except PivotsError as error:
            failed += 1
            click.echo(f"File {number} of {len(inputs)}: {error.message}\n  {error.remedy}", err=True)
            continue
        click.echo(resume.text)
        click.echo(_record(resume), err=True)
    return 1 if failed else 0


def _write_all(
    inputs: list[Input], out: Path, formats: tuple[str, ...], as_of: datetime.date, key: bytes | None, proxies: ProxyPolicy
) -> int:
    private = make_folders(out)
    identities, problems = [], []
    for item in inputs:
        try:
            data = item.load(Limits())
            stem, digest = _write_one(item, data, out, formats, as_of, key, proxies)
        except OSError:
            problems.append(_problem(item, ReadError("The file cannot be opened.", "Check that you may read it.")))
        except PivotsError as error:
            problems.append(_problem(item, error))
        else:
            identities.append((stem, item.source, digest))
    write_atomically(private / "identities.csv", to_csv(("candidate", "source", "text_sha256"), identities), private=True)
    write_atomically(private / "problems.csv", to_csv(("source", "code", "message", "remedy"), problems), private=True)
    click.echo(f"{len(identities)} anonymized in {out}; {len(problems)} could not be (see {private / 'problems.csv'}).")
    return 1 if problems else 0


def _write_one(
    item: Input, data: bytes, out: Path, formats: tuple[str, ...], as_of: datetime.date, key: bytes | None, proxies: ProxyPolicy
) -> tuple[str, str]:
    """Stem of the files and digest of the text. What an earlier run left goes first: a failure must not look finished."""
    code = candidate_code(data, key)
    stem = f"candidate-{code}"
    for name in (*RESUME_FORMATS, "certificate.json"):
        (out / f"{stem}.{name}").unlink(missing_ok=True)
    document = read(data, name=item.name, limits=Limits())
    resume, certificate, made = anonymize_document(
        document, candidate=f"Candidate {code}", as_of=as_of, file_name=item.name, formats=formats, proxies=proxies
    )
    contents = {f"{stem}.{name}": c.encode() if isinstance(c, str) else c for name, c in made.items()}
    for name, content in contents.items():
        write_atomically(out / name, content)
    files = {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}
    write_atomically(out / f"{stem}.certificate.json", certificate_json(certificate.model_copy(update={"files": files})))
    return stem, resume.text_sha256


def _problem(item: Input, error: PivotsError) -> tuple[str, str, str, str]:
    return item.source, error.code, error.message, error.remedy


def _record(resume: AnonymizedResume) -> str:
    removed = ", ".join(f"{kind} {count}" for kind, count in resume.removed.items()) or "nothing"
    risks = "".join(f"\n  remains: {risk}" for risk in resume.residual_risks)
    return f"Removed: {removed}{risks}\n  sha256 of the text: {resume.text_sha256}"
