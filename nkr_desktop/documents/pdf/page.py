"""Pages of A4: letterhead, footer with "page 1 of 2", margins; and from a story to the bytes of a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import pairwise

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from nkr_desktop.documents.pdf.block import UNBOUNDED
from nkr_desktop.documents.pdf.pagination import Page, paginate
from nkr_desktop.documents.pdf.style import LINE, Style, TextLook
from nkr_desktop.documents.pdf.tagged_canvas import DocumentInfo, TaggedCanvas
from nkr_desktop.documents.pdf.text import Line, break_lines, draw_lines

_WIDTH, _HEIGHT = A4
_SIDE_MARGIN = 51.0
_TOP, _BOTTOM = 38.0, 28.0  # from the paper's edge to the first and the last printed line
_RULE_GAP = 8.0
_BODY_GAP = 16.0
_LOGO = 34.0  # largest height and width


@dataclass(frozen=True)
class Letterhead:
    """The head of every page: lines at the left (clinic, telephone) and right (title, date), and a picture."""

    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    logo: bytes | None = None


@dataclass(frozen=True)
class Footer:
    """The foot of every page: source lines, and a page label with the fields {page} and {pages}."""

    sources: tuple[str, ...]
    page_label: str


@dataclass(frozen=True)
class Pdf:
    """A finished file and its number of pages."""

    data: bytes
    pages: int


class Paper:
    """Pages with their furniture: measures the pieces of a story, fills pages with them, draws the pages.

    Raises MissingGlyphError for text the fonts cannot show.
    """

    def __init__(
        self,
        style: Style,
        letterhead: Letterhead | None = None,
        footer: Footer | None = None,
        side_margin: float = _SIDE_MARGIN,
    ) -> None:
        self._furniture = _Furniture(style, letterhead, footer, side_margin)
        self._left = side_margin
        self.text_height = self._furniture.body_top - self._furniture.body_bottom

    def measure(self, story: Iterable[Flowable]) -> tuple[Flowable, ...]:
        """The pieces, each wrapped to the width of the page."""
        pieces = tuple(story)
        for piece in pieces:
            piece.wrap(_WIDTH - 2 * self._left, UNBOUNDED)
        return pieces

    def fullness(self, measured: Sequence[Flowable], pages: int) -> float:
        """How many times over, at the very least, measured pieces fill so many pages; above 1 they cannot fit."""
        gaps = [max(one.getSpaceAfter(), other.getSpaceBefore()) for one, other in pairwise(measured)]
        lost = sum(sorted(gaps)[len(gaps) - pages + 1 :])  # no gap stands at the head of a page
        return (sum(piece.height for piece in measured) + sum(gaps) - lost) / (pages * self.text_height)

    def paginate(self, measured: Iterable[Flowable]) -> tuple[Page, ...]:
        """Where each measured piece will stand; nothing is drawn. Raises LayoutError for one taller than a page."""
        return paginate(measured, _WIDTH - 2 * self._left, self.text_height)

    def draw(self, pages: Sequence[Page], info: DocumentInfo) -> Pdf:
        """The file. The same pages and the same info give the same bytes."""
        target = BytesIO()
        canvas = TaggedCanvas(target, info, A4)
        for number, page in enumerate(pages, start=1):
            self._furniture.draw(canvas, number, len(pages))
            for piece, foot in page:
                piece.drawOn(canvas, self._left, self._furniture.body_top - foot)
            canvas.showPage()
        canvas.save()
        return Pdf(target.getvalue(), len(pages))


def build(
    story: Sequence[Flowable],
    info: DocumentInfo,
    style: Style,
    letterhead: Letterhead | None = None,
    footer: Footer | None = None,
    side_margin: float = _SIDE_MARGIN,
) -> Pdf:
    """Lay out a story on as many pages as it needs. The same input gives the same bytes.

    Raises MissingGlyphError for text the fonts cannot show, and ReportLab's LayoutError for a piece taller than a page.
    """
    paper = Paper(style, letterhead, footer, side_margin)
    return paper.draw(paper.paginate(paper.measure(story)), info)


class _Furniture:
    """What stands on every page around the text."""

    def __init__(self, style: Style, letterhead: Letterhead | None, footer: Footer | None, margin: float) -> None:
        self._footer = footer
        self._margin = margin
        self._width = _WIDTH - 2 * margin
        self._head_look = style.letterhead
        self._foot_look = style.source
        self._logo = ImageReader(BytesIO(letterhead.logo)) if letterhead and letterhead.logo else None
        self._logo_room = _LOGO + 10 if self._logo else 0.0
        column = self._width / 2
        left, right = (letterhead.left, letterhead.right) if letterhead else ((), ())
        self._left = _lines(left, self._head_look, column - self._logo_room)
        self._right = _lines(right, self._head_look, column)
        sources = footer.sources if footer else ()
        # The first line leaves room for the page label at the right.
        self._sources = _lines(sources[:1], self._foot_look, column * 1.7)
        self._sources += _lines(sources[1:], self._foot_look, self._width)
        self._has_head = letterhead is not None
        self._has_foot = footer is not None

    @property
    def _head_rule(self) -> float:
        lines = max(len(self._left), len(self._right)) * self._head_look.leading
        return _HEIGHT - _TOP - max(lines, _LOGO if self._logo else 0.0) - _RULE_GAP

    @property
    def _foot_rule(self) -> float:
        return _BOTTOM + max(len(self._sources), 1) * self._foot_look.leading + _RULE_GAP - 2

    @property
    def body_top(self) -> float:
        return self._head_rule - _BODY_GAP if self._has_head else _HEIGHT - _TOP

    @property
    def body_bottom(self) -> float:
        return self._foot_rule + _RULE_GAP if self._has_foot else _BOTTOM

    def draw(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        if self._has_head:
            with canvas.artifact("Pagination", "Header"):
                self._draw_head(canvas)
        if self._footer:
            with canvas.artifact("Pagination", "Footer"):
                self._draw_foot(canvas, self._footer.page_label.format(page=page, pages=pages))

    def _draw_head(self, canvas: TaggedCanvas) -> None:
        column = self._width / 2
        top = _HEIGHT - _TOP
        if self._logo:
            canvas.drawImage(
                self._logo, self._margin, top - _LOGO, _LOGO, _LOGO, mask="auto", preserveAspectRatio=True, anchor="nw"
            )
        draw_lines(canvas, self._left, self._head_look, self._margin + self._logo_room, top, column)
        right = replace(self._head_look, align="right")
        draw_lines(canvas, self._right, right, self._margin + column, top, column)
        self._draw_rule(canvas, self._head_rule)

    def _draw_foot(self, canvas: TaggedCanvas, page_label: str) -> None:
        self._draw_rule(canvas, self._foot_rule)
        top = self._foot_rule - _RULE_GAP + 2
        draw_lines(canvas, self._sources, self._foot_look, self._margin, top, self._width)
        look = replace(self._foot_look, align="right")
        draw_lines(canvas, break_lines(page_label, look, self._width), look, self._margin, top, self._width)

    def _draw_rule(self, canvas: TaggedCanvas, y: float) -> None:
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.7)
        canvas.line(self._margin, y, self._margin + self._width, y)


def _lines(texts: Sequence[str], look: TextLook, width: float) -> list[Line]:
    return [line for text in texts for line in break_lines(text, look, width)]
