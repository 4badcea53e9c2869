"""The parts of an office document (a zip of XML), within limits and without entities."""

import io
import posixpath
import zipfile
import zlib
from typing import Self

from lxml import etree

from pivots.errors import DamagedFile
from pivots.readers.limits import Limits

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def parse_xml(data: bytes) -> etree._Element:
    """The root of the XML; entities are not expanded and nothing is fetched. Raises DamagedFile."""
    # Identifiers are not collected: some word processors write one twice, and nobody here asks for them.
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise DamagedFile from None


class Package:
    """Opened container. Raises DamagedFile, TooLarge."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise DamagedFile from None
        limits.check_unpacked(sum(info.file_size for info in infos))
        self._names = {info.filename: info for info in infos}
        self._limits = limits

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def xml(self, name: str) -> etree._Element | None:
        """The root of a part; None when there is no such part."""
        if name not in self._names:
            return None
        return parse_xml(self._bytes(name))

    def _bytes(self, name: str) -> bytes:
        try:
            with self._zip.open(name) as part:
                # The directory may lie about the size: read one byte more than allowed and look.
                data = part.read(self._limits.max_unpacked_bytes + 1)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError, NotImplementedError, ValueError):
            raise DamagedFile from None
        self._limits.check_unpacked(len(data))
        return data

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Relation id -> (last word of its type, target) of a part."""
        folder, name = posixpath.split(part)
        root = self.xml(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        if root is None:
            return {}
        return {e.get("Id", ""): (e.get("Type", "").rsplit("/", 1)[-1], e.get("Target", "")) for e in root.iter(_RELATIONS)}

    def main_part(self) -> str:
        """Name of the main document. Raises DamagedFile: there is none."""
        for kind, target in self.relations("").values():
            if kind == "officeDocument":
                return target.lstrip("/")
        if "word/document.xml" in self._names:
            return "word/document.xml"
        raise DamagedFile

    def media(self) -> int:
        """How many pictures the container holds."""
        return sum(name.startswith(("word/media/", "Pictures/")) for name in self._names)
