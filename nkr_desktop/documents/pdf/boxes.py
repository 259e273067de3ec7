"""Boxes: the summary, the warning, the appointment, room for notes, and boxes side by side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from nkr_desktop.documents.pdf.beside import Beside
from nkr_desktop.documents.pdf.block import UNBOUNDED, Block, Stack
from nkr_desktop.documents.pdf.lists import BulletList
from nkr_desktop.documents.pdf.paragraphs import Heading, Para
from nkr_desktop.documents.pdf.structure import Node
from nkr_desktop.documents.pdf.style import (
    ACCENT,
    ACCENT_TEXT,
    ACCENT_TINT,
    DANGER,
    DANGER_LINE,
    FRAME,
    INK,
    INK2,
    WHITE,
    Style,
)
from nkr_desktop.documents.pdf.tagged_canvas import TaggedCanvas
from nkr_desktop.documents.pdf.text import Text

_NARROWEST_CONTACTS = 12.0  # in times the size of the letters: a name, or a number, to a line
_ROOM_FOR_A_HAND = 8.0  # points above a label, for handwriting is larger than print


@dataclass(frozen=True)
class Padding:
    """Room between a box's edge and what it holds, in points."""

    left: float
    top: float
    right: float
    bottom: float


class Box(Block):
    """A frame around a stack of pieces, never broken over a page. `min_height` lets neighbours be equally tall."""

    def __init__(self, children: Sequence[Flowable], padding: Padding, style: Style) -> None:
        super().__init__(style.spaced(12), style.spaced(12))
        self._stack = Stack(children)
        self._padding = padding
        self._style = style
        self._node = Node("Sect")
        self.min_height = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        inner = self._stack.wrap(available_width - self._padding.left - self._padding.right, UNBOUNDED)[1]
        self.width = available_width
        self.height = max(self.min_height, inner + self._padding.top + self._padding.bottom)
        return self.width, self.height

    def draw(self) -> None:
        with self.canvas.group(self._node):
            with self.canvas.artifact():
                self.paint(self.canvas)
            self._stack.drawOn(self.canvas, self._padding.left, self.height - self._padding.top - self._stack.height)

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the frame behind the contents: a thin line, unless a box says otherwise."""
        canvas.setStrokeColor(FRAME)
        canvas.setLineWidth(0.7)
        canvas.roundRect(0.35, 0.35, self.width - 0.7, self.height - 0.7, 5)


class SummaryBox(Box):
    """The few sentences that matter most, each on a line of its own, on a tint with a bar at the left."""

    def __init__(self, title: str, sentences: Sequence[Text], style: Style) -> None:
        pad = style.spaced(11.8)
        title_look = replace(style.small, bold=True, colour=ACCENT_TEXT, space_after=style.spaced(1))
        children: list[Flowable] = [Heading(title, 2, style, title_look)]
        children += [Para(sentence, style, style.lead) for sentence in sentences]
        super().__init__(children, Padding(19, pad, 16, pad), style)

    def paint(self, canvas: TaggedCanvas) -> None:
        canvas.setFillColor(ACCENT_TINT)
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setFillColor(ACCENT)
        canvas.rect(0, 0, 4.6, self.height, stroke=0, fill=1)


class StatusBanner(Box):
    """What a reader must know of the whole sheet, in white on ink: a few words, then a sentence beside them."""

    def __init__(self, words: str, sentence: Text, style: Style) -> None:
        pad = style.spaced(12)
        strong = Para(words, style, replace(style.heading, colour=WHITE, space_before=0, space_after=0))
        plain = Para(sentence, style, replace(style.cell, colour=WHITE))
        super().__init__([Row([(strong, 3), (plain, 4)], style)], Padding(pad, pad, pad, pad), style)

    def paint(self, canvas: TaggedCanvas) -> None:
        canvas.setFillColor(INK)
        canvas.roundRect(0, 0, self.width, self.height, 4, stroke=0, fill=1)


@dataclass(frozen=True)
class Contact:
    """Whom to call, and when: "Om dagen" - "Din egen læge"."""

    when: str
    whom: str


class WarningBox(Box):
    """When to call at once: a titled bar with a triangle, the signs, whom to call, and a picture beside them.

    Its words and its frame carry it; it loses nothing in black and white. `blanks` are filled in with a pen; `lead`
    says when to use the contacts. Stacked, in large print, the contacts leave the picture its room.
    """

    def __init__(
        self,
        title: str,
        signs: Sequence[Text],
        contacts: Sequence[Contact],
        style: Style,
        picture: Block | None = None,
        blanks: Sequence[str] = (),
        lead: str = "",
    ) -> None:
        self._title_look = replace(style.heading, size=style.scaled(15.6), colour=WHITE)
        self._title = Heading(title, 2, style, self._title_look)
        pad = style.scaled(10.5)
        children: list[Flowable] = [BulletList(signs, style, DANGER)]
        if blanks:
            children.append(Row([(FillIn(label, style), 1.0) for label in blanks], style))
        called: list[Flowable] = [ContactRow(contacts, lead, style)] if contacts else []
        if picture and style.large:
            called = [Beside(called, picture, style, _NARROWEST_CONTACTS)]
        elif picture:
            children = [Beside(children, picture, style)]
        children += called
        super().__init__(children, Padding(17, pad, 17, pad), style)
        self.spaceBefore = style.spaced(19.6)
        self._bar = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        inner_height = super().wrap(available_width, available_height)[1]
        title_height = self._title.wrap(available_width - self._title_left - 17, UNBOUNDED)[1]
        self._bar = title_height + self._style.spaced(18)
        self.height = inner_height + self._bar
        return self.width, self.height

    def draw(self) -> None:
        with self.canvas.group(self._node):
            with self.canvas.artifact():
                self.paint(self.canvas)
            middle = self.height - self._bar / 2
            self._title.drawOn(self.canvas, self._title_left, middle - self._title.height / 2)
            top = self.height - self._bar - self._padding.top
            self._stack.drawOn(self.canvas, self._padding.left, top - self._stack.height)

    def paint(self, canvas: TaggedCanvas) -> None:
        canvas.setFillColor(DANGER)
        canvas.roundRect(0, self.height - self._bar, self.width, self._bar, 5, stroke=0, fill=1)
        canvas.rect(0, self.height - self._bar, self.width, self._bar / 2, stroke=0, fill=1)
        canvas.setStrokeColor(DANGER)
        canvas.setLineWidth(2.6)
        canvas.roundRect(1.3, 1.3, self.width - 2.6, self.height - 2.6, 4)
        draw_warning_triangle(canvas, 17, self.height - self._bar / 2, self._style.scaled(16))

    @property
    def _title_left(self) -> float:
        return 17 + self._style.scaled(27)


def draw_warning_triangle(canvas: TaggedCanvas, left: float, middle: float, height: float) -> None:
    """A white triangle with an exclamation mark, `height` points tall, centred on `middle`."""
    canvas.setStrokeColor(WHITE)
    canvas.setFillColor(WHITE)
    canvas.setLineWidth(height * 0.1)
    canvas.setLineJoin(1)
    canvas.setLineCap(1)
    bottom, width = middle - height * 0.46, height * 1.06
    path = canvas.beginPath()
    path.moveTo(left, bottom)
    path.lineTo(left + width, bottom)
    path.lineTo(left + width / 2, bottom + height * 0.92)
    path.close()
    canvas.drawPath(path)
    centre = left + width / 2
    canvas.line(centre, bottom + height * 0.34, centre, bottom + height * 0.58)
    canvas.circle(centre, bottom + height * 0.17, height * 0.06, stroke=0, fill=1)


class ContactRow(Block):
    """Contacts beside each other under a rule: when to use them, then a list of whom to call when. Stacked in large
    print."""

    def __init__(self, contacts: Sequence[Contact], lead: str, style: Style) -> None:
        super().__init__(style.spaced(10))
        label = replace(style.small, colour=INK)
        self._lead = Para(lead, style, replace(style.cell, bold=True)) if lead else None
        self._cells = [
            (
                Para(contact.when, style, label, Node("Lbl")),
                Para(contact.whom, style, replace(style.cell, bold=True), Node("LBody")),
                Node("LI"),
            )
            for contact in contacts
        ]
        self._node = Node("L", attributes={"List": {"ListNumbering": "None"}})
        self._columns = 1 if style.large else len(contacts)
        self._gap = style.scaled(12)
        self._rule_gap = style.spaced(9)
        self._tops: list[float] = []  # of each row, from the top of it all
        self._list_top = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._list_top = self._rule_gap
        if self._lead:
            self._list_top += self._lead.wrap(available_width, UNBOUNDED)[1] + self._rule_gap / 2
        inner = available_width / self._columns - self._gap
        heights = [when.wrap(inner, UNBOUNDED)[1] + whom.wrap(inner, UNBOUNDED)[1] for when, whom, _ in self._cells]
        self._tops, top = [], self._list_top
        for at in range(0, len(heights), self._columns):
            self._tops.append(top)
            top += max(heights[at : at + self._columns]) + self._rule_gap / 2
        self.height = top - self._rule_gap / 2
        return self.width, self.height

    def draw(self) -> None:
        column_width = self.width / self._columns
        with self.canvas.artifact():
            self.canvas.setStrokeColor(DANGER_LINE)
            self.canvas.setLineWidth(0.7)
            self.canvas.line(0, self.height, self.width, self.height)
            for column in range(1, self._columns):
                x = column * column_width
                self.canvas.line(x, 0, x, self.height - self._list_top)
        if self._lead:
            self._lead.drawOn(self.canvas, 0, self.height - self._rule_gap - self._lead.height)
        with self.canvas.group(self._node):
            for number, (when, whom, item) in enumerate(self._cells):
                row, column = divmod(number, self._columns)
                left = column * column_width + (self._gap if column else 0)
                top = self.height - self._tops[row]
                with self.canvas.group(item):
                    when.drawOn(self.canvas, left, top - when.height)
                    whom.drawOn(self.canvas, left, top - when.height - whom.height)


class FillIn(Block):
    """A label and a line behind it to write on by hand."""

    def __init__(self, label: str, style: Style) -> None:
        super().__init__(style.spaced(4), style.spaced(4))
        self._label = Para(f"{label}:", style, style.cell)
        self._gap = style.scaled(5)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self._label.wrap(available_width, UNBOUNDED)[1] + _ROOM_FOR_A_HAND
        return self.width, self.height

    def draw(self) -> None:
        self._label.drawOn(self.canvas, 0, 0)
        with self.canvas.artifact():
            self.canvas.setStrokeColor(INK)
            self.canvas.setLineWidth(0.7)
            self.canvas.line(self._label.visible_width + self._gap, 2, self.width, 2)


class AppointmentBox(Box):
    """The next appointment in large letters, and what to do when it cannot be kept."""

    def __init__(self, label: str, when: Text, advice: Sequence[Text], style: Style) -> None:
        when_look = replace(style.heading, space_before=0, space_after=style.spaced(7))
        children: list[Flowable] = [
            Heading(label, 2, style, replace(style.label, space_after=style.spaced(1))),
            Para(when, style, when_look),
            *(Para(line, style, style.small) for line in advice),
        ]
        super().__init__(children, Padding(13, 12, 12, 12), style)

    def paint(self, canvas: TaggedCanvas) -> None:
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.3)
        canvas.roundRect(0.65, 0.65, self.width - 1.3, self.height - 1.3, 5)


class NoteLines(Box):
    """Room for handwriting: a label and at least `lines` ruled lines; a taller box gets more."""

    def __init__(self, label: str, style: Style, lines: int = 4) -> None:
        self._pitch = 22.0
        self._label_height = style.small.leading
        bottom = 8 + lines * self._pitch
        super().__init__([Para(label, style, replace(style.small, colour=INK2))], Padding(11, 11, 11, bottom), style)

    def paint(self, canvas: TaggedCanvas) -> None:
        super().paint(canvas)
        y = self.height - self._padding.top - self._label_height - self._pitch
        while y >= 6:
            canvas.line(self._padding.left, y, self.width - self._padding.right, y)
            y -= self._pitch


class Row(Block):
    """Pieces side by side, their widths in the given proportions; boxes are made equally tall, others centred.

    Read from left to right. In large print they are stacked.
    """

    def __init__(self, cells: Sequence[tuple[Flowable, float]], style: Style, gap: float = 13.0) -> None:
        super().__init__(style.spaced(14), style.spaced(12))
        self._cells = tuple(cells)
        self._gap = gap
        self._stacked = style.large
        self._places: list[tuple[float, float]] = []  # left, top of each cell

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        if self._stacked:
            self._wrap_stacked(available_width)
        else:
            self._wrap_beside(available_width)
        return self.width, self.height

    def draw(self) -> None:
        for (cell, _), (left, top) in zip(self._cells, self._places, strict=True):
            cell.drawOn(self.canvas, left, self.height - top - cell.height)

    def _wrap_stacked(self, width: float) -> None:
        self._places, top = [], 0.0
        for cell, _ in self._cells:
            self._places.append((0.0, top))
            top += cell.wrap(width, UNBOUNDED)[1] + self._gap
        self.height = top - self._gap

    def _wrap_beside(self, width: float) -> None:
        room = width - self._gap * (len(self._cells) - 1)
        shares = sum(share for _, share in self._cells)
        widths = [room * share / shares for _, share in self._cells]
        self.height = max(cell.wrap(w, UNBOUNDED)[1] for (cell, _), w in zip(self._cells, widths, strict=True))
        self._places, left = [], 0.0
        for (cell, _), cell_width in zip(self._cells, widths, strict=True):
            if isinstance(cell, Box):
                cell.min_height = self.height
                cell.wrap(cell_width, UNBOUNDED)
            self._places.append((left, (self.height - cell.height) / 2))
            left += cell_width + self._gap
