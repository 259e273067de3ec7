"""The structure tree of a tagged PDF: what is a heading, a list, a figure, and in which order it is read.

After ISO 32000-1, 14.7 (logical structure) and 14.8 (tagged PDF)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFObjectReference, PDFString

Attribute = str | float | Sequence[float]


@dataclass(frozen=True, eq=False)
class Node:
    """One structure element, described once and met on as many pages as its content covers.

    `attributes` maps an attribute owner (Layout, List, Table) to its entries; a text entry becomes a PDF name.
    """

    tag: str
    alt: str | None = None
    attributes: Mapping[str, Mapping[str, Attribute]] = field(default_factory=dict)


class StructureTree:
    """Collects nodes and their pieces of page content; `finish` writes them into the document."""

    def __init__(self, document: PDFDocument) -> None:
        self.root = Node("Document")
        self._document = document
        self._indirect: Callable[[object], PDFObjectReference] = document.Reference
        self._kids: dict[Node, list[object]] = {}
        self._elements: dict[Node, PDFDictionary] = {}
        self._references: dict[Node, PDFObjectReference] = {}
        self._boxes: dict[Node, tuple[float, float, float, float]] = {}
        self._parents: dict[int, object] = {}
        self._marked_on_page: list[Node] = []
        self._page_key: int | None = None
        self._element(self.root, None)

    def enter(self, node: Node, parent: Node) -> None:
        """Make `node` the next child of `parent`, unless it is in the tree already."""
        if node not in self._references:
            self._kids[parent].append(self._element(node, parent))

    def mark(self, node: Node) -> int:
        """The number (MCID) of a new piece of `node` on the page being drawn."""
        if self._page_key is None:
            self._page_key = self._reserve_parent_key()
        mcid = len(self._marked_on_page)
        self._marked_on_page.append(node)
        page = self._document.thisPageRef()
        self._kids[node].append(PDFDictionary({"Type": PDFName("MCR"), "Pg": page, "MCID": mcid}))
        return mcid

    def annotate(self, node: Node, annotation: PDFObjectReference) -> int:
        """Bind an annotation on the page being drawn to `node`; returns its StructParent key."""
        key = self._reserve_parent_key()
        self._parents[key] = self._references[node]
        page = self._document.thisPageRef()
        self._kids[node].append(PDFDictionary({"Type": PDFName("OBJR"), "Pg": page, "Obj": annotation}))
        return key

    def place(self, node: Node, box: tuple[float, float, float, float]) -> None:
        """State where a figure stands: left, bottom, right, top in points from the page's lower left corner."""
        self._boxes[node] = box

    def end_page(self) -> int | None:
        """Close the page; returns its StructParents key, or None when nothing on it is real content."""
        key, self._page_key = self._page_key, None
        if key is not None:
            owners = PDFArray([self._references[node] for node in self._marked_on_page])
            self._parents[key] = self._indirect(owners)
        self._marked_on_page = []
        return key

    def finish(self) -> PDFDictionary:
        """The StructTreeRoot; nothing may be added afterwards."""
        for node, element in self._elements.items():
            element["K"] = PDFArray(self._kids[node])
            attributes = self._attributes(node)
            if attributes:
                element["A"] = PDFArray(attributes)
        numbers = [entry for key in sorted(self._parents) for entry in (key, self._parents[key])]
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        tree["K"] = PDFArray([self._references[self.root]])
        tree["ParentTree"] = self._indirect(PDFDictionary({"Nums": PDFArray(numbers)}))
        tree["ParentTreeNextKey"] = len(self._parents)
        self._elements[self.root]["P"] = self._indirect(tree)
        return tree

    def _element(self, node: Node, parent: Node | None) -> PDFObjectReference:
        element = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(node.tag)})
        if parent is not None:
            element["P"] = self._references[parent]
        if node.alt is not None:
            element["Alt"] = PDFString(node.alt)
        self._kids[node] = []
        self._elements[node] = element
        self._references[node] = self._indirect(element)
        return self._references[node]

    def _attributes(self, node: Node) -> list[PDFDictionary]:
        owners = {owner: dict(entries) for owner, entries in node.attributes.items()}
        if node in self._boxes:
            owners.setdefault("Layout", {})["BBox"] = self._boxes[node]
        return [
            PDFDictionary({"O": PDFName(owner)} | {name: _value(entry) for name, entry in entries.items()})
            for owner, entries in owners.items()
        ]

    def _reserve_parent_key(self) -> int:
        key = len(self._parents)
        self._parents[key] = None  # filled in by end_page or annotate
        return key


def _value(entry: Attribute) -> object:
    if isinstance(entry, str):
        return PDFName(entry)
    return PDFArray(entry) if isinstance(entry, Sequence) else entry
