"""A ReportLab canvas that writes tagged PDF: all it draws is either content of a structure node or an artifact.

After ISO 14289-1 (PDF/UA-1). ReportLab 5.1 does not tag; the private names it takes to teach it are used here
and in structure.py only."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFPage,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from nkr_desktop.documents.pdf import fonts
from nkr_desktop.documents.pdf.structure import Node, StructureTree
from nkr_desktop.documents.pdf.xmp import xmp_packet


@dataclass(frozen=True)
class DocumentInfo:
    """What a file says of itself. `lang` is a language tag (da-DK, en-GB); `made_on` is also its creation date."""

    title: str
    author: str
    lang: str
    made_on: date


class TaggedCanvas(Canvas):
    """Draws tagged pages. The same drawing and the same DocumentInfo give the same bytes: no clock, no chance."""

    # ReportLab's own, unknown to its type stubs.
    _doc: PDFDocument
    _code: list[str]
    _annotationrefs: list[object]
    _annotationCount: int  # noqa: N815 - ReportLab's name

    def __init__(self, target: BytesIO, info: DocumentInfo, page_size: tuple[float, float]) -> None:
        fonts.register()
        super().__init__(
            target,
            pagesize=page_size,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=info.lang,
            initialFontName=fonts.REGULAR,  # type: ignore[arg-type]  # the stub says float. Stated, else every page would name an unembedded Helvetica
        )
        self._info = info
        self._tree = StructureTree(self._doc)
        self._path = [self._tree.root]
        self._sealed = False  # inside a mark or an artifact: what is drawn belongs to it as a whole
        self._at_end: list[tuple[str, Callable[[int], None]]] = []
        self._outline_level = -1
        self._outline_count = 0
        self.setTitle(info.title)
        self.setAuthor(info.author)
        self.setSubject("")
        self.setCreator("NKR Desktop")
        self.setViewerPreference("DisplayDocTitle", "true")
        timestamp: Any = self._doc.__dict__["_timeStamp"]  # not in the stubs; feeds the Info dictionary
        timestamp.YMDhms = (info.made_on.year, info.made_on.month, info.made_on.day, 0, 0, 0)

    @contextmanager
    def group(self, node: Node) -> Iterator[None]:
        """What is drawn inside hangs under `node` in the tree. May be entered again, also on a later page."""
        if self._sealed:
            yield
            return
        self._tree.enter(node, self._path[-1])
        self._path.append(node)
        yield
        self._path.pop()

    @contextmanager
    def mark(self, node: Node, actual_text: str | None = None) -> Iterator[None]:
        """What is drawn inside is content of `node`; `actual_text` is read in its place (a drawn bullet)."""
        if self._sealed:
            yield
            return
        self._tree.enter(node, self._path[-1])
        spoken = "" if actual_text is None else f" /ActualText <FEFF{actual_text.encode('utf-16-be').hex()}>"
        with self._marked(f"/{node.tag} <</MCID {self._tree.mark(node)}{spoken}>>"):
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str | None = None) -> Iterator[None]:
        """What is drawn inside is no content: frames, rules, page header ("Pagination", "Header")."""
        if self._sealed:
            yield
            return
        subtype_entry = "" if subtype is None else f" /Subtype /{subtype}"
        with self._marked(f"/Artifact <</Type /{kind}{subtype_entry}>>"):
            yield

    def place(self, node: Node, width: float, height: float) -> None:
        """State that the figure `node` fills the rectangle from the current origin, in points."""
        left, bottom = self.absolutePosition(0, 0)
        self._tree.place(node, (left, bottom, left + width, bottom + height))

    def link(self, node: Node, url: str, rect: tuple[float, float, float, float], contents: str) -> None:
        """A link over `rect` (in current coordinates), bound to the Link `node` already marked there."""
        name = self._doc.annotationName(f"NUMBER{self._annotationCount + 1}")  # as linkURL will call it
        key = self._tree.annotate(node, PDFObjectReference(name))
        self.linkURL(url, rect, relative=1, Contents=PDFString(contents), F=4, StructParent=key)

    def outline(self, title: str, level: int, top: float) -> None:
        """A bookmark to the height `top` of the current coordinates; level 0 is the outermost."""
        self._outline_level = min(level, self._outline_level + 1)  # a level cannot be skipped
        self._outline_count += 1
        key = f"heading-{self._outline_count}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, self._outline_level)

    def draw_at_end(self, draw: Callable[[int], None]) -> None:
        """Put on this page, in page coordinates, what `draw` will draw when the number of pages is known."""
        name = f"at-end-{len(self._at_end) + 1}"
        self._at_end.append((name, draw))
        self.doForm(name)

    def save(self) -> None:
        """Finish the pages, the structure tree and the metadata, and write the file to the target."""
        if self._code:
            self.showPage()
        pages = self.getPageNumber() - 1
        for name, draw in self._at_end:
            self.beginForm(name)
            self._sealed = True  # the page has marked the whole form as an artifact
            draw(pages)
            self._sealed = False
            self.endForm()
        self.setCatalogEntry("MarkInfo", PDFDictionary({"Marked": "true"}))
        self.setCatalogEntry("StructTreeRoot", self._tree.finish())
        self.setCatalogEntry("Metadata", self._metadata())
        super().save()

    def _metadata(self) -> PDFStream:
        info = self._info
        packet = xmp_packet(info.title, info.author, info.lang, info.made_on)
        kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
        return PDFStream(kind, packet + b"\n", filters=[])

    @contextmanager
    def _marked(self, opening: str) -> Iterator[None]:
        self._code.append(f"{opening} BDC")
        self._sealed = True
        yield
        self._sealed = False
        self._code.append("EMC")

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802 - ReportLab's name; its one hook that sees the page
        page.Annots = self._annotationrefs
        if isinstance(page, PDFPage):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.__dict__.update(StructParents=self._tree.end_page(), Tabs=PDFName("S"))
