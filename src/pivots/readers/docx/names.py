"""Names of the WordprocessingML vocabulary (ECMA-376)."""

from lxml import etree

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def w(name: str) -> str:
    """The qualified name of a WordprocessingML element or attribute."""
    return f"{{{_W}}}{name}"


def val(element: etree._Element | None) -> str | None:
    return None if element is None else element.get(w("val"))


def local(element: etree._Element) -> str:
    """The name without its namespace; empty for comments and the like."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def unify(root: etree._Element) -> etree._Element:
    """Files in the strict variant get the names of the usual one."""
    if root.tag.startswith(f"{{{_STRICT}}}"):
        for element in root.iter():
            if isinstance(element.tag, str) and element.tag.startswith(f"{{{_STRICT}}}"):
                element.tag = w(local(element))
                for name, value in list(element.attrib.items()):
                    if str(name).startswith(f"{{{_STRICT}}}"):
                        element.set(w(etree.QName(name).localname), value)
    return root
