"""How well scans are read: the example résumés drawn as pictures, spoiled as scanners and phones spoil them, and read back.

    python benchmarks/ocr.py [FOLDER OF PDF FILES]

For each kind of scan: characters wrong (Levenshtein distance in reading order, by the file's own text, blanks aside), the share of
four-digit years found again, the share said to be understood, seconds a page. Noise is seeded: two runs print the same, but for the seconds.
"""

import io
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PIL import Image, ImageFilter
from rapidfuzz.distance import Levenshtein

from pivots.readers import read

EXAMPLES = Path(__file__).resolve().parent.parent / "examples" / "resumes"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def saved(picture: Image.Image, quality: int = 85) -> Image.Image:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality)
    return Image.open(buffer)


def noisy(picture: Image.Image, share: float) -> Image.Image:
    size = picture.width * picture.height
    noise = Image.frombytes("L", picture.size, random.Random(7).randbytes(size))
    return Image.blend(picture, noise, share)


def phone(picture: Image.Image) -> Image.Image:
    """Taken from the side, in a light that falls off, a little out of focus."""
    w, h = picture.size
    corners = (0, 0, -0.02 * w, h, w, h * 1.01, w * 1.01, 0)
    seen = picture.transform(picture.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=255)
    shade = Image.linear_gradient("L").resize(picture.size).point(lambda v: 255 - v // 3)
    dim = Image.composite(seen, Image.new("L", seen.size, 0), shade)
    return saved(dim.filter(ImageFilter.GaussianBlur(1)), 60)


Spoil = Callable[[Image.Image], Image.Image]
KINDS: dict[str, tuple[int, Spoil]] = {
    "clean, 300 dpi": (300, lambda p: p),
    "clean, 150 dpi": (150, lambda p: p),
    "JPEG quality 30, 200 dpi": (200, lambda p: saved(p, 30)),
    "noise of 25%, 200 dpi": (200, lambda p: noisy(p, 0.25)),
    "low contrast, 200 dpi": (200, lambda p: p.point(lambda v: 150 + v // 4)),
    "skewed by 1.5 degrees, 200 dpi": (200, lambda p: p.rotate(1.5, Image.Resampling.BICUBIC, fillcolor=255)),
    "skewed by 4 degrees, 200 dpi": (200, lambda p: p.rotate(4, Image.Resampling.BICUBIC, fillcolor=255)),
    "turned by 90 degrees, 200 dpi": (200, lambda p: p.rotate(90, expand=True)),
    "upside down, 200 dpi": (200, lambda p: p.rotate(180)),
    "turned by 270 degrees, 200 dpi": (200, lambda p: p.rotate(270, expand=True)),
    "photograph, 200 dpi": (200, phone),
}


def scanned(data: bytes, dpi: int, spoil: Spoil) -> bytes:
    document = pypdfium2.PdfDocument(data)
    pages = [spoil(page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L")) for page in document]
    document.close()
    buffer = io.BytesIO()
    pages[0].save(buffer, "TIFF", save_all=True, append_images=pages[1:], compression="tiff_lzw")
    return buffer.getvalue()


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES
    files = [path.read_bytes() for path in sorted(folder.glob("*.pdf"))]
    truths = ["\n".join(line.text for line in read(data).lines) for data in files]
    print(f"{len(files)} files\n| scan | characters wrong | years found | said to be understood | seconds a page |\n|---|---|---|---|---|")
    for kind, (dpi, spoil) in KINDS.items():
        wrong = total = found = years = pages = 0
        share = seconds = 0.0
        for data, truth in zip(files, truths, strict=True):
            scan = scanned(data, dpi, spoil)
            start = time.perf_counter()
            document = read(scan)
            seconds += time.perf_counter() - start
            text = "\n".join(line.text for line in document.lines)
            wrong += Levenshtein.distance("".join(truth.split()), "".join(text.split()))
            total += len("".join(truth.split()))
            stated = Counter(_YEAR.findall(truth))
            found += (stated & Counter(_YEAR.findall(text))).total()
            years += stated.total()
            pages += document.pages
            share += document.readable_share
        print(f"| {kind} | {wrong / total:.1%} | {found} of {years} | {share / len(files):.2f} | {seconds / pages:.1f} |", flush=True)


if __name__ == "__main__":
    main()
