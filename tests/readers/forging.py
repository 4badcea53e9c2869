"""PDFs that draw one thing and state another: written by hand, since no program makes them."""

import re
from collections.abc import Iterable

HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding"
_NAMES = {" ": "space", ".": "period", ",": "comma", "-": "hyphen", "~": "asciitilde"}
Font = tuple[str, dict[int, str]]
"""A font's dictionary without its end, and what each code is said to be; nothing where the encoding speaks for itself."""


def page_of(content: str, fonts: dict[str, Font]) -> bytes:
    """A file of one page, A4."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"", stream(content)]
    named = ""
    for name, (font, claims) in fonts.items():
        if claims:
            objects.append(stream(_map_of(claims)))
        map_of = f"/ToUnicode {len(objects)} 0 R" if claims else ""
        objects.append(f"{font}{map_of}>>".encode("latin-1"))
        named += f"/{name} {len(objects)} 0 R"
    objects[2] = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<{named}>>>>>>".encode()
    return file_of(objects)


def as_form(data: bytes, body: str, place: str) -> bytes:
    """A file of ``page_of`` whose page draws its text in a form; ``place``: the operators that put it somewhere."""
    resources = re.search(rb"/Resources(<<.*?>>>>)", data)
    page = b"q %b /X0 Do Q" % place.encode()
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 500 100]/Resources%b/Length %d>>stream\n%b\nendstream" % (
        resources[1], len(body), body.encode(),
    )  # fmt: skip
    objects = [part.split(b"obj", 1)[1] for part in re.split(rb"\nendobj\n", data.split(b"xref\n0")[0])[:-1]]
    objects[2] = objects[2].replace(b"/Resources<<", b"/Resources<</XObject<</X0 %d 0 R>>" % (len(objects) + 1))
    honest = re.search(rb"stream\n(BT .*?\) Tj)", objects[3], re.DOTALL)
    objects[3] = stream(honest[1].decode() + " ET " + page.decode())
    return file_of([*objects, form])


def forged_font(drawn: str, stated: str) -> Font:
    """Draws the letters of one text by codes 1, 2, 3 ..., each of which is said to be a letter of the other; the last one all that is left."""
    names = " ".join(f"/{_NAMES.get(letter, letter)}" for letter in drawn)
    claims = dict(enumerate(stated.ljust(len(drawn))[: len(drawn) - 1], 1))
    claims[len(drawn)] = stated.ljust(len(drawn))[len(drawn) - 1 :]
    return f"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[1 {names}]>>", claims


def codes(count: int) -> str:
    return "".join(f"\\{code:03o}" for code in range(1, count + 1))


def _map_of(claims: dict[int, str]) -> str:
    rows = "\n".join(f"<{code:02X}> <{text.encode('utf-16-be').hex()}>" for code, text in claims.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def "
        f"1 begincodespacerange <00> <FF> endcodespacerange\n{len(claims)} beginbfchar\n{rows}\nendbfchar endcmap end end"
    )


def stream(text: str) -> bytes:
    data = text.encode("latin-1")
    return b"<</Length %d>>stream\n%b\nendstream" % (len(data), data)


def file_of(objects: Iterable[bytes]) -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size %d/Root 1 0 R>>startxref\n%d\n%%%%EOF" % (len(places) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + table + end
