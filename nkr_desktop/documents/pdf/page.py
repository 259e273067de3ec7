"""Pages of A4: letterhead, footer with "page 1 of 2", margins; and from a story to the bytes of a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO
from itertools import pairwise

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from nkr_desktop.documents.pdf.block import UNBOUNDED
from nkr_desktop.documents.pdf.pagination import Page, paginate
from nkr_desktop.documents.pdf.paragraphs import Para
from nkr_desktop.documents.pdf.structure import Node
from nkr_desktop.documents.pdf.style import LINE, Style, TextLook
from nkr_desktop.documents.pdf.tagged_canvas import DocumentInfo, TaggedCanvas
from nkr_desktop.documents.pdf.text import break_lines, draw_lines

_WIDTH, _HEIGHT = A4
_SIDE_MARGIN = 51.0
_TOP, _BOTTOM = 38.0, 28.0  # from the paper's edge to the first and the last printed line
_RULE_GAP = 8.0
_BODY_GAP = 16.0
_LOGO = 34.0  # largest height and width
_COLUMN_GAP = 16.0  # between the two columns of the letterhead


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
            self._furniture.draw_head(canvas, number)
            for piece, foot in page:
                piece.drawOn(canvas, self._left, self._furniture.body_top - foot)
            self._furniture.draw_foot(canvas, number, len(pages))
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
    """What stands on every page around the text. Software hears the head once, before all else, and the foot once,
    after it; on the other pages they are artifacts, as the page number is everywhere."""

    def __init__(self, style: Style, letterhead: Letterhead | None, footer: Footer | None, margin: float) -> None:
        self._style = style
        self._footer = footer
        self._margin = margin
        self._width = _WIDTH - 2 * margin
        self._logo = ImageReader(BytesIO(letterhead.logo)) if letterhead and letterhead.logo else None
        self._logo_room = _LOGO + 10 if self._logo else 0.0
        left, right = (letterhead.left, letterhead.right) if letterhead else ((), ())
        self._right = self._wrapped(right, replace(style.letterhead, align="right"), self._width / 2)
        self._right_width = max((line.visible_width for line in self._right), default=0.0)
        left_width = self._width - self._logo_room - self._right_width - _COLUMN_GAP
        self._left = self._wrapped(left, style.letterhead, left_width)
        sources = footer.sources if footer else ()
        # The first line leaves room for the page label at the right.
        self._sources = self._wrapped(
            sources[:1], style.source, self._width * (0.85 if footer and footer.page_label else 1)
        )
        self._sources += self._wrapped(sources[1:], style.source, self._width)
        self._has_head = letterhead is not None
        self._head, self._foot = Node("Sect"), Node("Sect")

    @cached_property
    def _head_rule(self) -> float:
        lines = max(_tall(self._left), _tall(self._right))
        return _HEIGHT - _TOP - max(lines, _LOGO if self._logo else 0.0) - _RULE_GAP

    @cached_property
    def _foot_rule(self) -> float:
        return _BOTTOM + max(_tall(self._sources), self._style.source.leading) + _RULE_GAP - 2

    @cached_property
    def body_top(self) -> float:
        return self._head_rule - _BODY_GAP if self._has_head else _HEIGHT - _TOP

    @cached_property
    def body_bottom(self) -> float:
        return self._foot_rule + _RULE_GAP if self._footer else _BOTTOM

    def draw_head(self, canvas: TaggedCanvas, page: int) -> None:
        if not self._has_head:
            return
        top = _HEIGHT - _TOP
        with canvas.artifact("Pagination", "Header"):
            if self._logo:
                corner = (self._margin, top - _LOGO, _LOGO, _LOGO)
                canvas.drawImage(self._logo, *corner, mask="auto", preserveAspectRatio=True, anchor="nw")
            self._draw_rule(canvas, self._head_rule)
        with canvas.group(self._head) if page == 1 else canvas.artifact("Pagination", "Header"):
            _draw_down(canvas, self._left, self._margin + self._logo_room, top)
            _draw_down(canvas, self._right, self._margin + self._width / 2, top)

    def draw_foot(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        if not self._footer:
            return
        top = self._foot_rule - _RULE_GAP + 2
        with canvas.artifact("Pagination", "Footer"):
            self._draw_rule(canvas, self._foot_rule)
            look = replace(self._style.source, align="right")
            label = self._footer.page_label.format(page=page, pages=pages)
            draw_lines(canvas, break_lines(label, look, self._width), look, self._margin, top, self._width)
        with canvas.group(self._foot) if page == pages else canvas.artifact("Pagination", "Footer"):
            _draw_down(canvas, self._sources, self._margin, top)

    def _draw_rule(self, canvas: TaggedCanvas, y: float) -> None:
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.7)
        canvas.line(self._margin, y, self._margin + self._width, y)

    def _wrapped(self, texts: Sequence[str], look: TextLook, width: float) -> list[Para]:
        lines = [Para(text, self._style, look) for text in texts]
        for line in lines:
            line.wrap(width, UNBOUNDED)
        return lines


def _tall(lines: Sequence[Para]) -> float:
    return sum(line.height for line in lines)


def _draw_down(canvas: TaggedCanvas, lines: Sequence[Para], left: float, top: float) -> None:
    for line in lines:
        top -= line.height
        line.drawOn(canvas, left, top)
