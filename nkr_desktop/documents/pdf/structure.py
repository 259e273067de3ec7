"""The structure tree of a tagged PDF: what is a heading, a list, a figure, and in which order it is read.

After ISO 32000-1, 14.7 (logical structure) and 14.8 (tagged PDF)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFString,
)

Attribute = str | float | Sequence[float]


@dataclass(frozen=True, eq=False)
class Node:
    """One structure element, described once and met on as many pages as its content covers.

    `attributes` maps an attribute owner (Layout, List, Table) to its entries; a text entry becomes a PDF name.
    """

    tag: str
    alt: str | None = None
    attributes: Mapping[str, Mapping[str, Attribute]] = field(default_factory=dict)


class _Element(PDFObject):
    """A node in the file. Written down in one go: a document has hundreds, and ReportLab's dictionaries are slow."""

    def __init__(self, node: Node, parent: PDFObjectReference | None) -> None:
        self.node = node
        self.parent = parent
        self.kids: list[_Kid] = []
        self.box: tuple[float, float, float, float] | None = None

    def format(self, document: PDFDocument) -> bytes:
        kids = " ".join(
            kid.entry.format(*[written(reference, document) for reference in kid.references]) for kid in self.kids
        )
        entries = [f"/Type /StructElem /S /{self.node.tag} /K [{kids}]"]
        if self.parent is not None:
            entries.append(f"/P {written(self.parent, document)}")
        if attributes := self._attributes():
            entries.append(f"/A [{attributes}]")
        told = " ".join(entries).encode("ascii")
        alt = b"" if self.node.alt is None else b" /Alt " + PDFString(self.node.alt).format(document)
        return b"<<" + told + alt + b">>"

    def _attributes(self) -> str:
        if self.box is None and not self.node.attributes:
            return ""
        owners = {owner: dict(entries) for owner, entries in self.node.attributes.items()}
        if self.box is not None:
            owners.setdefault("Layout", {})["BBox"] = self.box
        return " ".join(
            f"<</O /{owner} {' '.join(f'/{name} {_value(entry)}' for name, entry in entries.items())}>>"
            for owner, entries in owners.items()
        )


class _References(PDFObject):
    """An array of references, written down in one go."""

    def __init__(self, references: Sequence[PDFObjectReference]) -> None:
        self.references = references

    def format(self, document: PDFDocument) -> bytes:
        return f"[{' '.join(written(reference, document) for reference in self.references)}]".encode("ascii")


class _Kid(NamedTuple):
    """An entry of an element's kids, with a blank for each of the objects it refers to."""

    entry: str
    references: tuple[PDFObjectReference, ...]


class StructureTree:
    """Collects nodes and their pieces of page content; `finish` writes them into the document."""

    def __init__(self, document: PDFDocument) -> None:
        self.root = Node("Document")
        self._document = document
        self._indirect: Callable[[object], PDFObjectReference] = document.Reference
        self._elements: dict[Node, _Element] = {}
        self._references: dict[Node, PDFObjectReference] = {}
        self._boxes: dict[Node, tuple[float, float, float, float]] = {}
        self._parents: dict[int, object] = {}
        self._marked_on_page: list[Node] = []
        self._page_key: int | None = None
        self._page: PDFObjectReference | None = None
        self._element(self.root, None)

    def enter(self, node: Node, parent: Node) -> None:
        """Make `node` the next child of `parent`, unless it is in the tree already."""
        if node not in self._references:
            self._elements[parent].kids.append(_Kid("{}", (self._element(node, parent),)))

    def mark(self, node: Node) -> int:
        """The number (MCID) of a new piece of `node` on the page being drawn."""
        if self._page is None:
            self._page_key, self._page = self._reserve_parent_key(), self._document.thisPageRef()
        mcid = len(self._marked_on_page)
        self._marked_on_page.append(node)
        self._elements[node].kids.append(_Kid(f"<</Type /MCR /Pg {{}} /MCID {mcid}>>", (self._page,)))
        return mcid

    def annotate(self, node: Node, annotation: PDFObjectReference) -> int:
        """Bind an annotation on the page being drawn to `node`; returns its StructParent key."""
        key = self._reserve_parent_key()
        self._parents[key] = self._references[node]
        page = self._document.thisPageRef()
        self._elements[node].kids.append(_Kid("<</Type /OBJR /Pg {} /Obj {}>>", (page, annotation)))
        return key

    def place(self, node: Node, box: tuple[float, float, float, float]) -> None:
        """State where a figure stands: left, bottom, right, top in points from the page's lower left corner."""
        self._boxes[node] = box

    def end_page(self) -> int | None:
        """Close the page; returns its StructParents key, or None when nothing on it is real content."""
        key, self._page_key, self._page = self._page_key, None, None
        if key is not None:
            owners = _References([self._references[node] for node in self._marked_on_page])
            self._parents[key] = self._indirect(owners)
        self._marked_on_page = []
        return key

    def finish(self) -> PDFDictionary:
        """The StructTreeRoot; nothing may be added afterwards."""
        for node, element in self._elements.items():
            element.box = self._boxes.get(node)
        numbers = [entry for key in sorted(self._parents) for entry in (key, self._parents[key])]
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        tree["K"] = PDFArray([self._references[self.root]])
        tree["ParentTree"] = self._indirect(PDFDictionary({"Nums": PDFArray(numbers)}))
        tree["ParentTreeNextKey"] = len(self._parents)
        self._elements[self.root].parent = self._indirect(tree)
        return tree

    def _element(self, node: Node, parent: Node | None) -> PDFObjectReference:
        element = _Element(node, None if parent is None else self._references[parent])
        self._elements[node] = element
        self._references[node] = self._indirect(element)
        return self._references[node]

    def _reserve_parent_key(self) -> int:
        key = len(self._parents)
        self._parents[key] = None  # filled in by end_page or annotate
        return key


def written(reference: PDFObjectReference, document: PDFDocument) -> str:
    """A reference as it stands in the file."""
    number, version = document.idToObjectNumberAndVersion[reference.name]
    return f"{number} {version} R"


def _value(entry: Attribute) -> str:
    if isinstance(entry, str):
        return f"/{entry}"
    return f"{entry:g}" if isinstance(entry, float | int) else f"[{' '.join(f'{number:.3f}' for number in entry)}]"
