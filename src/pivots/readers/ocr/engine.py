"""Tesseract, behind one function: grey pixels in, words with place and confidence out."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
)
_DEFAULT = "eng"
_MODELS = {"en": "eng", "de": "deu", "fr": "fra", "es": "spa"}


class Picture(NamedTuple):
    """An upright grey picture, one byte a pixel, rows without padding."""

    pixels: bytes
    width: int
    height: int
    dpi: int


class Word(NamedTuple):
    """A word as recognised; coordinates in pixels from the top left."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    line_top: int
    line_bottom: int
    line_height: float
    """From the tops of capitals to the feet of descenders, whether the line has any or not."""
    confidence: float
    """0..1, the engine's own."""


@cache
def models_folder() -> str | None:
    """The folder with the language models; None when there is none: then nothing can be recognised.

    TESSDATA_PREFIX names another one.
    """
    named = os.environ.get("TESSDATA_PREFIX")
    folders = ([named] if named else []) + list(_FOLDERS)
    return next((folder for folder in folders if (Path(folder) / f"{_DEFAULT}.traineddata").exists()), None)


@cache
def available() -> bool:
    """Whether the engine and its English model are installed."""
    # One thread: several make the engine six times slower on small machines, and workers share them. Read when the library loads.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    try:
        import tesserocr  # noqa: F401
    except ImportError:
        return False
    return models_folder() is not None


def languages() -> tuple[str, ...]:
    """ISO 639-1 codes of the languages whose models are installed, of those that résumés are read in."""
    folder = models_folder()
    return tuple(code for code, model in _MODELS.items() if folder and (Path(folder) / f"{model}.traineddata").exists())


def version() -> str:
    """The engine's version. Raises ImportError when it is not installed."""
    import tesserocr

    return str(tesserocr.tesseract_version().split()[1])


def recognise(picture: Picture, language: str = "en") -> list[Word]:
    """The words of a picture in the engine's order. Call only when ``available``."""
    engine = _engine(_MODELS[language] if language in languages() else _DEFAULT)
    engine.SetImageBytes(picture.pixels, picture.width, picture.height, 1, picture.width)
    engine.SetSourceResolution(picture.dpi)
    engine.Recognize()
    words = list(_words(engine))
    engine.Clear()
    return words


def turned(picture: Picture) -> int:
    """Degrees (0, 90, 180, 270) by which the page must be turned clockwise to stand upright; 0 when it cannot be told."""
    folder = models_folder()
    if folder is None or not (Path(folder) / "osd.traineddata").exists():
        return 0
    import tesserocr

    with tesserocr.PyTessBaseAPI(path=folder, lang="osd", psm=tesserocr.PSM.OSD_ONLY) as api:
        api.SetImageBytes(picture.pixels, picture.width, picture.height, 1, picture.width)
        found = api.DetectOrientationScript()
    return -int(found["orient_deg"]) % 360 if found and found.get("orient_conf", 0) >= 1 else 0


@cache
def _engine(model: str) -> Any:
    import tesserocr

    engine = tesserocr.PyTessBaseAPI(path=models_folder(), lang=model, psm=tesserocr.PSM.AUTO)
    engine.SetVariable("debug_file", "/dev/null")
    return engine


def _words(engine: Any) -> Iterator[Word]:
    import tesserocr

    iterator = engine.GetIterator()
    if iterator is None:
        return
    level = tesserocr.RIL.WORD
    for item in tesserocr.iterate_level(iterator, level):
        if item.Empty(level):
            continue
        text, box = item.GetUTF8Text(level), item.BoundingBox(level)
        line = item.BoundingBox(tesserocr.RIL.TEXTLINE)
        if box and line and text.strip():
            left, top, right, bottom = box
            height = float(item.RowAttributes()["row_height"])
            yield Word(text.strip(), left, top, right, bottom, line[1], line[3], height, item.Confidence(level) / 100)
