"""Every error Pivots raises on purpose.

    PivotsError
    ├── UsageError             the call is wrong; fix it and call again
    │   └── UnknownLanguage    no reports are written in that language
    ├── JobError               the job description cannot be read or holds no criterion
    ├── ReadError              a résumé cannot be read; the other files are not affected
    │   ├── EmptyFile
    │   ├── UnsupportedFormat
    │   ├── DamagedFile
    │   ├── PasswordProtected
    │   ├── TooLarge
    │   ├── NoText
    │   └── ReadTimeout        (worth another try with a longer limit)
    └── LeakError              the finished report still held something of the person; nothing was written

Each error has a stable ``code``, a ``message`` that says what is wrong and a ``remedy`` that says what to do. None ever
contains text of a résumé, a file name or a path: messages may be logged.
"""


class PivotsError(Exception):
    """The base of all.

    ``code`` is stable and snake_case, ``message`` says what is wrong, ``remedy`` what the user can do, ``retry`` whether
    the same call may succeed later.
    """

    code = "error"
    retry = False
    message = "Something went wrong."
    remedy = "Run `pivots doctor` and report the output."

    def __init__(self, message: str | None = None, remedy: str | None = None) -> None:
        self.message = message or type(self).message
        self.remedy = remedy or type(self).remedy
        super().__init__(self.message)

    def __reduce__(self) -> tuple[type["PivotsError"], tuple[str, str]]:
        return type(self), (self.message, self.remedy)


class UsageError(PivotsError):
    code = "usage"
    message = "The call is not complete."
    remedy = "See `pivots --help`."


class UnknownLanguage(UsageError):
    code = "unknown_language"
    message = "Reports are not written in this language."
    remedy = "Choose one of those that `pivots screen --help` lists under --language."


class JobError(PivotsError):
    code = "unreadable_job"
    message = "The job description cannot be used."
    remedy = "Run `pivots job check JOB` to see what was understood."


class ReadError(PivotsError):
    code = "unreadable"
    message = "The file cannot be read."
    remedy = "Ask for the résumé as a PDF with selectable text, or as DOCX."


class EmptyFile(ReadError):
    code = "empty_file"
    message = "The file has no content (0 bytes or only blanks)."
    remedy = "The upload was probably cut off: ask for the file again."


class UnsupportedFormat(ReadError):
    code = "unsupported_format"
    message = "This kind of file is not supported."
    remedy = "Save it as PDF, DOCX, ODT, RTF, HTML, Markdown or plain text and try again."


class DamagedFile(ReadError):
    code = "damaged_file"
    message = "The file is damaged or cut off."
    remedy = "Open it in its own program, save it anew, or ask for the file again."


class PasswordProtected(ReadError):
    code = "password_protected"
    message = "The file is protected by a password."
    remedy = "Ask for a copy without a password, or open it and export it unprotected."


class TooLarge(ReadError):
    code = "too_large"
    message = "The file is larger than the limits allow."
    remedy = "A résumé rarely needs more than a few megabytes: ask for a smaller file, or raise the limit."


class NoText(ReadError):
    code = "no_text"
    message = "The file holds no readable text; it is probably a scan or a picture."
    remedy = "Ask for a version with selectable text."


class ReadTimeout(ReadError):
    code = "timeout"
    retry = True
    message = "Reading the file took longer than the limit."
    remedy = "Try the file alone with a longer --timeout, or ask for it in another format."


class LeakError(PivotsError):
    code = "identity_leak"
    message = "The finished report still held something that was to be removed, so it was not written."
    remedy = "Read the résumé with `pivots anonymize` to see what remains, and screen this candidate by hand."
