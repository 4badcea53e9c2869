"""JSON and XML as one kind of tree, so that a vocabulary which exists in both is read once."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

_DEEPEST = 40
"""Résumé vocabularies nest about twelve deep."""


class Node:
    """An element or a value with a name. Names are compared without case and namespace."""

    __slots__ = ("children", "name", "text")

    def __init__(self, name: str, text: str = "", children: "list[Node] | None" = None) -> None:
        self.name = name.casefold()
        self.text = text.strip()
        self.children = children or []

    def all(self, name: str) -> "Iterator[Node]":
        """Children of that name, and those inside a child that is called a list of them (``WorkExperienceList``)."""
        wanted = name.casefold()
        for child in self.children:
            if child.name == wanted:
                yield child
            elif child.name == f"{wanted}list":
                yield from child.all(name)

    def first(self, *path: str) -> "Node":
        """The first node at the end of ``path``; an empty node when there is none."""
        node = self
        for name in path:
            node = next(node.all(name), _NOTHING)
        return node

    def said(self, *path: str) -> str:
        """The text at the end of ``path``; of a coded value its label. Empty when there is none."""
        node = self.first(*path)
        return node.text or node.first("label").text or node.first("content").text

    def each(self, name: str) -> list[str]:
        """The texts of all children of that name, without the empty ones."""
        return [text for child in self.all(name) if (text := child.text or child.said("label"))]


_NOTHING = Node("")


def of_json(value: Any, name: str = "", depth: int = 0) -> Node:
    """Lists become several children of one name; numbers and truth values their JSON spelling."""
    if depth > _DEEPEST:
        return Node(name)
    if isinstance(value, dict):
        return Node(name, "", [child for key, inner in value.items() for child in _members(str(key), inner, depth)])
    if isinstance(value, list):
        return Node(name, "", _members(name, value, depth))
    if isinstance(value, bool):
        return Node(name, "true" if value else "false")
    return Node(name, "" if value is None else str(value))


def _members(key: str, value: Any, depth: int) -> list[Node]:
    if isinstance(value, list):
        return [of_json(item, key, depth + 1) for item in value]
    return [of_json(value, key, depth + 1)]


def of_xml(element: etree._Element, depth: int = 0) -> Node:
    """Attributes become children; entities and processing instructions are left out."""
    name = etree.QName(element).localname
    if depth > _DEEPEST:
        return Node(name)
    children = [Node(etree.QName(key).localname, str(value)) for key, value in element.attrib.items()]
    children += [of_xml(child, depth + 1) for child in element if isinstance(child.tag, str)]
    return Node(name, element.text or "", children)
