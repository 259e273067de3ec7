"""The head of a card: name, stance and section at the left, strength and certainty in columns at the right.

It is a button: click, Space or Enter opens the card under it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import LEFT, RIGHT, THEME_EVENT, frame, inner, rounded, solid_pen, text
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, Size, TextStyle

_WRAP = int((Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
PADDING = 17
CHEVRON = 32
CERTAINTY = 124
COLUMN_GAP = 12
ROOM_FOR_NAME = 190
PILL_HEIGHT = 18
_CERTAINTY_OF_A_PAIR = 105
"""The widest there is of those in a pair, "Meget lav": both cards break alike."""
_RIGHT = 16


class HeadShape(Enum):
    """A row with columns where there is room, else two lines; a pair card always in two; a held one in one."""

    ROW = "row"
    PAIR = "pair"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class HeadWords:
    """What the head says. `choice`: the patient's stated wish, True, False or None, with its word."""

    name: str
    quiet: str = ""
    choice: bool | None = None
    choice_word: str = ""
    held_glyph: Glyph = Glyph.PAUSE


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where the words stand: boxes inside the head, and the height they take."""

    name: QRectF
    quiet: QRectF
    pill: QRectF
    height: float


class CardHead(QAbstractButton):
    """Checkable: checked is open. `marks` (chip and certainty, or none) are placed in the columns."""

    focus_radius = Radius.CARD

    def __init__(self, marks: tuple[QWidget, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._shape = HeadShape.ROW
        self._words = HeadWords("")
        self._kept: dict[int, _Placed] = {}
        self._mark_sizes: tuple[QSize, ...] = ()
        for mark in marks:
            mark.setParent(self)
            mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> HeadWords:
        """What is said now."""
        return self._words

    def show_words(self, words: HeadWords, shape: HeadShape) -> None:
        """Other words or another shape; nothing happens when they are the same."""
        if (words, shape) == (self._words, self._shape):
            return
        self._words, self._shape = words, shape
        self._kept.clear()
        for mark in self._marks:
            mark.setVisible(shape is not HeadShape.HELD)
        self._place()
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width."""
        px = current_theme().px
        if self._shape is HeadShape.HELD:
            return max(px(30), round(self._placed(width).height + px(10)))
        if self._in_columns(width):
            return max(px(Size.ROW + 1), round(self._placed(width).height + px(12)))
        lines = 1 if self._marks_fit(width) else 2
        return round(self._placed(width).height + px(10 + 5 + lines * Size.CHIP_HEIGHT + 9))

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The words wrap."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Marks follow the width."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: measure again."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self._kept.clear()
            self._mark_sizes = ()
            self._place()
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, quiet words, wish, chevron."""
        theme = current_theme()
        colours = theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        held = self._shape is HeadShape.HELD
        if self.underMouse() and not held:
            hover = inner(box, 1).adjusted(theme.px(Size.STRIP) + 1, 0, 0, 0)
            painter.fillPath(rounded(hover.adjusted(1, 1, -1, -1), Radius.CARD - 1), QColor(colours.raised))
        placed = self._lowered(self.width())
        painter.setFont(theme.font(self._name_style()))
        painter.setPen(QColor(colours.ink2 if held else colours.ink))
        painter.drawText(placed.name, _WRAP, self._words.name)
        if self._words.quiet:
            painter.setFont(theme.font(TextStyle.HINT))
            painter.setPen(QColor(colours.ink2))
            painter.drawText(placed.quiet, RIGHT if held else _WRAP, self._words.quiet)
        if self._words.choice is not None:
            self._paint_pill(painter, placed.pill)
        if held:
            size = theme.px(14)
            middle = box.height() / 2 - size / 2
            paint_glyph(painter, self._words.held_glyph, QRectF(theme.px(12), middle, size, size), colours.ink2, 2.0)
        self._paint_chevron(painter, box)

    def _paint_pill(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        colours = theme.colours
        frame(painter, box, None, solid_pen(colours.ctl), box.height() / 2)
        size = theme.px(12)
        place = QRectF(box.left() + theme.px(6), box.center().y() - size / 2, size, size)
        paint_glyph(painter, Glyph.CHECK if self._words.choice else Glyph.DASH, place, colours.ink2, 2.4)
        words = box.adjusted(theme.px(21), 0, 0, 0)
        text(painter, words, self._words.choice_word, theme.font(TextStyle.HINT), colours.ink2, LEFT)

    def _paint_chevron(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        size = theme.px(15)
        in_columns = self._shape is HeadShape.HELD or self._in_columns(self.width())
        middle = box.height() / 2 if in_columns else theme.px(10) + theme.metrics(self._name_style()).height() / 2
        place = QRectF(box.right() - theme.px(11) - size, middle - size / 2, size, size)
        glyph = Glyph.UP if self.isChecked() else Glyph.DOWN
        paint_glyph(painter, glyph, place, theme.colours.ink2, 1.9)

    def _name_style(self) -> TextStyle:
        if self._shape is HeadShape.HELD:
            return TextStyle.BODY
        return TextStyle.CARD_NAME if self._shape is HeadShape.PAIR else TextStyle.NAME

    def _columns(self) -> int:
        """Width of the columns at the right, chevron included."""
        px = current_theme().px
        chip = self._sizes()[0].width() + px(COLUMN_GAP + CERTAINTY) if self._marks else 0
        return chip + px(CHEVRON)

    def _sizes(self) -> tuple[QSize, ...]:
        """What the marks want, kept: they never change but with the theme, and are asked for many times an answer."""
        if not self._mark_sizes:
            self._mark_sizes = tuple(mark.sizeHint() for mark in self._marks)
        return self._mark_sizes

    def _in_columns(self, width: int) -> bool:
        px = current_theme().px
        return self._shape is HeadShape.ROW and width >= px(PADDING + ROOM_FOR_NAME + 8) + self._columns()

    def _marks_fit(self, width: int) -> bool:
        """Whether chip and certainty stand on one line under the words; the same for both cards of a pair."""
        px = current_theme().px
        if not self._marks:
            return True
        chip, certainty = self._sizes()
        marks = chip.width() + px(COLUMN_GAP) + max(px(_CERTAINTY_OF_A_PAIR), certainty.width())
        return width >= px(PADDING) + marks + px(_RIGHT)

    def _place(self) -> None:
        """The marks: in their columns, or on a line under the words."""
        if self._shape is HeadShape.HELD:
            return
        px = current_theme().px
        width = self.width()
        in_columns = self._in_columns(width)
        on_one_line = in_columns or self._marks_fit(width)
        x = width - self._columns() if in_columns else px(PADDING)
        below = False
        for mark, size in zip(self._marks, self._sizes(), strict=True):
            line = px(Size.CHIP_HEIGHT)
            over = 0 if below or on_one_line else line
            bottom = px(9) + over + (line - size.height()) // 2
            y = (self.height() - size.height()) // 2 if in_columns else self.height() - bottom - size.height()
            mark.setGeometry(x, y, size.width(), size.height())
            if on_one_line:
                x += size.width() + px(COLUMN_GAP)
            below = True

    def _placed(self, width: int) -> _Placed:
        """Where the words stand at a width, from the top of the head's own text block; kept until they change."""
        if width not in self._kept:
            self._kept[width] = self._flow(width)
        return self._kept[width]

    def _flow(self, width: int) -> _Placed:
        """Name, then the quiet words and the wish: on its line while they fit, else on the next."""
        theme = current_theme()
        px = theme.px
        held = self._shape is HeadShape.HELD
        left = float(px(34 if held else PADDING))
        taken = self._columns() + px(8) if self._in_columns(width) else px(CHEVRON + 4)
        room = max(width - left - taken, px(60))
        name_font, quiet_font = theme.metrics(self._name_style()), theme.metrics(TextStyle.HINT)
        quiet_width = theme.width(TextStyle.HINT, self._words.quiet)
        if held:
            room -= quiet_width + px(8)
        name = name_font.boundingRect(QRectF(0, 0, room, 10_000), _WRAP, self._words.name)
        one_line = name.height() < name_font.height() * 1.5
        line = name_font.height()
        x, y = (name.width() + px(8), 0.0) if one_line else (0.0, name.height() - line + px(2))
        if not one_line:
            y, x = name.height() + px(1), 0.0
        height = name.height()
        quiet = QRectF()
        if held:
            quiet = QRectF(left + room, 0, quiet_width + px(8), name.height())
        elif self._words.quiet:
            if x and x + quiet_width > room:
                x, y = 0.0, height + px(1)
            block = quiet_font.boundingRect(QRectF(0, 0, max(room - x, px(60)), 10_000), _WRAP, self._words.quiet)
            rise = name_font.ascent() - quiet_font.ascent() if y == 0 else 0.0
            quiet = QRectF(left + x, y + rise, block.width() + 2, block.height() + 1)
            height = max(height, y + rise + block.height())
            x += block.width() + px(8)
        pill = QRectF()
        if self._words.choice is not None:
            pill_width = px(21 + 8) + theme.width(TextStyle.HINT, self._words.choice_word)
            if x and x + pill_width > room:
                x, y = 0.0, height + px(3)
            pill = QRectF(left + x, y + (0 if y else (line - px(PILL_HEIGHT)) / 2), pill_width, px(PILL_HEIGHT))
            height = max(height, pill.bottom())
        return _Placed(QRectF(QPointF(left, 0), name.size()), quiet, pill, height)

    def _lowered(self, width: int) -> _Placed:
        """The words moved to where they stand in the head: in the middle of a row, at the top of two lines."""
        placed = self._placed(width)
        in_row = self._shape is HeadShape.HELD or self._in_columns(width)
        top = (self.height() - placed.height) / 2 if in_row else current_theme().px(10)
        name = placed.name.translated(0, top).adjusted(0, 0, 2, 1)
        return _Placed(name, placed.quiet.translated(0, top), placed.pill.translated(0, top), placed.height)
