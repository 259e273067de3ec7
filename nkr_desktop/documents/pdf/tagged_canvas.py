"""A ReportLab canvas that writes tagged PDF: all it draws is either content of a structure node or an artifact.

After ISO 14289-1 (PDF/UA-1). ReportLab 5.1 does not tag; the private names it takes to teach it are used here
and in structure.py only."""

import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFPage,
    PDFStream,
    PDFStreamFilterZCompress,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from nkr_desktop.documents.pdf import fonts
from nkr_desktop.documents.pdf.outline import Outline
from nkr_desktop.documents.pdf.structure import Node, StructureTree
from nkr_desktop.documents.pdf.xmp import xmp_packet

_CIRCLE = 0.5523  # of the radius: how far the handles of four curves stand out that make a circle
_CORNER = "%.2f %.2f l %.2f %.2f %.2f %.2f %.2f %.2f c"
_PAINTING = {(True, False): "S", (False, True): "f", (True, True): "B"}  # by stroke and fill


class _QuickCompression(PDFStreamFilterZCompress):
    """Half the time for a tenth more bytes."""

    def encode(self, text: str | bytes) -> bytes:
        return zlib.compress(text.encode() if isinstance(text, str) else text, 1)


_QUICKLY = _QuickCompression()


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
    _currentMatrix: tuple[float, float, float, float, float, float]  # noqa: N815 - ReportLab's name
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
        self._glyphs: dict[str, _Glyphs] = {}
        self._tree = StructureTree(self._doc)
        self._path = [self._tree.root]
        self._sealed = False  # inside a mark or an artifact: what is drawn belongs to it as a whole
        self._outline = Outline()
        self._doc.__dict__.update(Outlines=self._outline)
        self.setCatalogEntry("Outlines", self._outline)
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
        self._code.append(f"/{node.tag} <</MCID {self._tree.mark(node)}{spoken}>> BDC")
        self._sealed = True
        yield
        self._sealed = False
        self._code.append("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str | None = None) -> Iterator[None]:
        """What is drawn inside is no content: frames, rules, page header ("Pagination", "Header")."""
        if self._sealed:
            yield
            return
        subtype_entry = "" if subtype is None else f" /Subtype /{subtype}"
        self._code.append(f"/Artifact <</Type /{kind}{subtype_entry}>> BDC")
        self._sealed = True
        yield
        self._sealed = False
        self._code.append("EMC")

    def place(self, node: Node, width: float, height: float) -> None:
        """State that the figure `node` fills the rectangle from the current origin, in points."""
        left, bottom = self.absolutePosition(0, 0)
        self._tree.place(node, (left, bottom, left + width, bottom + height))

    def link(self, node: Node, url: str, rect: tuple[float, float, float, float], contents: str) -> None:
        """A link over `rect` (in current coordinates), bound to the Link `node` already marked there."""
        name = self._doc.annotationName(f"NUMBER{self._annotationCount + 1}")  # as linkURL will call it
        key = self._tree.annotate(node, PDFObjectReference(name))
        self.linkURL(url, rect, relative=1, Contents=PDFString(contents), F=4, StructParent=key)

    def write(self, left: float, baseline: float, size: float, runs: Iterable[tuple[str, str]]) -> None:
        """Text from `left` on one line: stretches of a registered font's name and the words set in it."""
        code = [f"BT 1 0 0 1 {left:.3f} {baseline:.3f} Tm"]
        for name, words in runs:
            glyphs = self._glyphs.get(name) or self._glyphs.setdefault(name, _Glyphs(name, self._doc))
            code += [f"{font} {size:.3f} Tf <{codes}> Tj" for font, codes in glyphs.codes(words)]
        self._code.append(" ".join([*code, "ET"]))

    @contextmanager
    def moved(self, x: float, y: float) -> Iterator[None]:
        """Inside, the origin is this far right and up, and what is set (a colour, a dash) holds no longer than this."""
        matrix = self._currentMatrix
        a, b, c, d, e, f = matrix
        self._currentMatrix = (a, b, c, d, a * x + c * y + e, b * x + d * y + f)
        self._code.append(f"q 1 0 0 1 {x:.3f} {y:.3f} cm")
        yield
        self._code.append("Q")
        self._currentMatrix = matrix

    @contextmanager
    def scaled(self, x: float, y: float, across: float, up: float) -> Iterator[None]:
        """Inside, lengths are multiplied, and mirrored where negative, about a new origin."""
        self._code.append(f"q {across:.5f} 0 0 {up:.5f} {x:.3f} {y:.3f} cm")
        yield
        self._code.append("Q")

    @contextmanager
    def clipped(self, path: str) -> Iterator[None]:
        """Inside, nothing is painted outside the path, which is page content that paints nothing itself."""
        self._code.append(f"q {path} W n")
        yield
        self._code.append("Q")

    def paint(self, path: str, operator: str) -> None:
        """Page content that builds a path, painted: S draws its line, f fills it. Nothing for an empty path."""
        if path:
            self._code.append(f"{path} {operator}")

    # ReportLab's own, under its names, written down in one go: a leaflet has hundreds. Colours are opaque.

    def setFillColor(self, aColor: Any, alpha: float | None = None) -> None:  # noqa: N802, N803
        self._code.append(f"{_rgb(aColor)} rg")

    def setStrokeColor(self, aColor: Any, alpha: float | None = None) -> None:  # noqa: N802, N803
        self._code.append(f"{_rgb(aColor)} RG")

    def setLineWidth(self, width: float) -> None:  # noqa: N802
        self._code.append(f"{width:.2f} w")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self._code.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def rect(self, x: float, y: float, width: float, height: float, stroke: float = 1, fill: float = 0) -> None:
        self._code.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re {_PAINTING[bool(stroke), bool(fill)]}")

    def circle(self, x_cen: float, y_cen: float, r: float, stroke: float = 1, fill: float = 0) -> None:
        self.roundRect(x_cen - r, y_cen - r, 2 * r, 2 * r, r, stroke, fill)

    def roundRect(  # noqa: N802
        self, x: float, y: float, width: float, height: float, radius: float, stroke: float = 1, fill: float = 0
    ) -> None:
        right, top, short = x + width, y + height, radius * (1 - _CIRCLE)
        corners = (
            (right - radius, y, right - short, y, right, y + short, right, y + radius),
            (right, top - radius, right, top - short, right - short, top, right - radius, top),
            (x + radius, top, x + short, top, x, top - short, x, top - radius),
            (x, y + radius, x, y + short, x + short, y, x + radius, y),
        )
        curves = " ".join(map(_CORNER.__mod__, corners))
        self._code.append(f"{x + radius:.2f} {y:.2f} m {curves} h {_PAINTING[bool(stroke), bool(fill)]}")

    def outline(self, title: str, level: int, top: float) -> None:
        """A bookmark to the height `top` of the current coordinates; level 0 is the outermost."""
        self._outline.add(title, level, self._doc.thisPageRef(), self.absolutePosition(0, top)[1])

    def save(self) -> None:
        """Finish the last page, the structure tree and the metadata, and write the file to the target."""
        if self._code:
            self.showPage()
        self._add_fonts()
        self.setCatalogEntry("MarkInfo", PDFDictionary({"Marked": "true"}))
        self.setCatalogEntry("StructTreeRoot", self._tree.finish())
        self.setCatalogEntry("Metadata", self._metadata())
        super().save()

    def _add_fonts(self) -> None:
        """The fonts' objects, their many widths written down in one go and their outlines compressed quickly."""
        document: Any = self._doc
        for font in document.delayedFonts:
            font.addObjects(document)
        document.delayedFonts = []
        for stream in document.idToObject.values():
            if isinstance(stream, PDFStream) and stream.filters == [PDFZCompress]:
                stream.filters = [_QUICKLY]
        for font in document.idToObject["BasicFonts"].dict.values():
            font.Widths = f"[{' '.join(f'{width:g}' for width in font.Widths.sequence)}]"

    def _metadata(self) -> PDFStream:
        info = self._info
        packet = xmp_packet(info.title, info.author, info.lang, info.made_on)
        kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
        return PDFStream(kind, packet + b"\n", filters=[])

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802 - ReportLab's name; its one hook that sees the page
        page.Annots = self._annotationrefs
        if isinstance(page, PDFPage):
            # Not in ASCII too (base 85), as ReportLab would write it: slower to make and a quarter longer.
            page.Contents = PDFStream(content=page.stream, filters=[_QUICKLY])
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.__dict__.update(StructParents=self._tree.end_page(), Tabs=PDFName("S"))


class _Glyphs(dict[int, str]):
    """A font's codes in one document, two hexadecimal digits a character, given out as characters are met: a table
    for str.translate."""

    def __init__(self, name: str, document: PDFDocument) -> None:
        super().__init__()
        self._font: Any = pdfmetrics.getFont(name)  # the stub knows no fonts cut to subsets
        self._document = document
        self._one_subset = True

    def codes(self, words: str) -> list[tuple[str, str]]:
        """Stretches of the words, each the name of a subset of the font and codes in it."""
        coded = words.translate(self)
        if self._one_subset:
            return [(self._font.getSubsetInternalName(0, self._document), coded)]
        stretches = self._font.splitString(words, self._document)
        return [(self._font.getSubsetInternalName(n, self._document), codes.hex()) for n, codes in stretches]

    def __missing__(self, character: int) -> str:
        ((subset, code),) = self._font.splitString(chr(character), self._document)
        self._one_subset = self._one_subset and subset == 0  # a subset holds 256 characters
        self[character] = code.hex()
        return self[character]


@cache
def _rgb(colour: Color) -> str:
    return f"{colour.red:.3f} {colour.green:.3f} {colour.blue:.3f}"
