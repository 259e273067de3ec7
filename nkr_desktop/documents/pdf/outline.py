"""The bookmarks of a document: titles in levels, each leading to a height on a page.

After ISO 32000-1, 12.3.3. It stands in the place of ReportLab's own, whose entries take three times as long."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFObjectReference, PDFString

from nkr_desktop.documents.pdf.structure import written


class _Entry(PDFObject):
    """A title, and those under it. An entry knows its neighbours by their references, which are given out last."""

    def __init__(self, title: str, page: PDFObjectReference, top: float) -> None:
        self.title, self.page, self.top = title, page, top
        self.under: list[_Entry] = []
        self.parent: PDFObjectReference | None = None
        self.before: PDFObjectReference | None = None
        self.after: PDFObjectReference | None = None
        self.ends: tuple[PDFObjectReference, PDFObjectReference] | None = None

    def format(self, document: PDFDocument) -> bytes:
        first, last = self.ends or (None, None)
        names = {"Parent": self.parent, "Prev": self.before, "Next": self.after, "First": first, "Last": last}
        links = " ".join(f"/{name} {written(at, document)}" for name, at in names.items() if at is not None)
        count = f" /Count {_count(self.under)}" if self.under else ""
        leads = f"/Dest [{written(self.page, document)} /XYZ null {self.top:.3f} null]"  # zoomed as it was
        return b"<</Title %s %s>>" % (
            PDFString(self.title).format(document),
            f"{links}{count} {leads}".encode("ascii"),
        )


class Outline(PDFObject):
    """Collects entries while pages are drawn; ReportLab calls `prepare` before it writes the file."""

    ready = 1
    """ReportLab's word for it: below zero where there are no bookmarks."""

    def __init__(self) -> None:
        self._top: list[_Entry] = []
        self._path: list[_Entry] = []  # the newest entry of each level
        self._ends: tuple[PDFObjectReference, PDFObjectReference] | None = None

    def add(self, title: str, level: int, page: PDFObjectReference, top: float) -> None:
        """A bookmark to the height `top` of a page, in points from its foot; level 0 is the outermost, and none can
        be skipped."""
        entry = _Entry(title, page, top)
        del self._path[level:]
        (self._path[-1].under if self._path else self._top).append(entry)
        self._path.append(entry)

    def prepare(self, document: PDFDocument, canvas: object) -> None:
        """Make every entry known to the document."""
        self.ready = 1 if self._top else -1
        indirect: Callable[[object], PDFObjectReference] = document.Reference
        if self._top:
            self._ends = _linked(self._top, indirect(self), indirect)

    def format(self, document: PDFDocument) -> bytes:
        first, last = (written(end, document) for end in self._ends or ())
        return f"<</Type /Outlines /Count {_count(self._top)} /First {first} /Last {last}>>".encode("ascii")


def _linked(
    entries: list[_Entry], parent: PDFObjectReference, indirect: Callable[[object], PDFObjectReference]
) -> tuple[PDFObjectReference, PDFObjectReference]:
    """Tell entries that stand beside each other of their neighbours; the references of the first and the last."""
    own = [indirect(entry) for entry in entries]
    for entry, reference, before, after in zip(entries, own, [None, *own], [*own[1:], None], strict=False):
        entry.parent, entry.before, entry.after = parent, before, after
        if entry.under:
            entry.ends = _linked(entry.under, reference, indirect)
    return own[0], own[-1]


def _count(entries: list[_Entry]) -> int:
    """How many titles are seen when all are open."""
    return sum(1 + _count(entry.under) for entry in entries)
