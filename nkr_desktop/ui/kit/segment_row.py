"""The row of joined buttons under ThreeWay and Segmented: hit areas, roving keyboard focus and the shared
frame.

Each segment is a real radio button to the screen reader and paints nothing itself; the row paints all of
them, so that frame, fills and dividers meet on the same pixels."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from nkr_desktop.ui.kit.assistive import HeardButton
from nkr_desktop.ui.kit.base import CENTRE, MNEMONIC, PicturedWidget, frame, rounded, solid_pen, text
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.tokens import Radius, Size, TextStyle

GLYPH = 14
GAP = 6
PADDING = 6


def plain(label: str) -> str:
    """A label without its mnemonic mark, on one line."""
    return label.replace("&", "").replace("\n", " ")


def is_shortcut(event: QKeyEvent) -> bool:
    """Whether Ctrl, Alt or Meta is held: then the key is the window's (Ctrl+N), never an answer."""
    harmless = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    return bool(event.modifiers() & ~harmless)


class Segment(HeardButton, QRadioButton):
    """One choice of a row. Signals: focused when it takes the keyboard, hovered when the mouse comes or
    goes."""

    focused = Signal()
    hovered = Signal()
    # The focus ring parts itself from its neighbours inside the same frame.
    focus_gap = True

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(label, parent)
        self.hear()
        self.setShortcut(QKeySequence())  # the marked letter is pressed by itself; the row hears it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole segment can be clicked, not only its words."""
        return self.rect().contains(pos)

    def nextCheckState(self) -> None:
        """The row decides what is checked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Painted by the row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the row."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the row."""
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double click must not take the answer back."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the row where the keyboard is."""
        super().focusInEvent(event)
        self.focused.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hover is painted by the row."""
        super().enterEvent(event)
        self.hovered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Hover is painted by the row."""
        super().leaveEvent(event)
        self.hovered.emit()


class SegmentRow(PicturedWidget):
    """Joined buttons, one tab stop; subclasses say what choosing does and how a chosen one looks."""

    def __init__(self, labels: Sequence[str], height: int = Size.CONTROL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._cursor = 0
        self._segments: list[Segment] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._set_labels(labels)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The buttons, left to right."""
        return tuple(self._segments)

    def set_name(self, name: str) -> None:
        """What is asked; read aloud before each choice."""
        self.setAccessibleName(name)
        for segment in self._segments:
            words = plain(segment.text())
            segment.setAccessibleName(f"{name}: {words}" if name else words)

    def sizeHint(self) -> QSize:
        """Fixed columns, wider only when the words need it; taller where a label stands on two lines."""
        lines = max(segment.text().count("\n") for segment in self._segments)
        more = lines * self.theme.metrics(TextStyle.SEGMENT_STRONG).height()
        return QSize(sum(self._widths()), self.theme.px(self._height) + round(more))

    def minimumSizeHint(self) -> QSize:
        """The row never shrinks below its words."""
        return self.sizeHint()

    def theme_changed(self) -> None:
        """Segments follow the text size."""
        super().theme_changed()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Segments follow the row."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move, Space chooses, Backspace and Delete clear; everything else goes to the
        page."""
        key = event.key()
        if is_shortcut(event):
            event.ignore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_Space:
            if not self._segments[self._cursor].isChecked():  # an arrow may have chosen it: Space takes nothing back
                self._choose(self._cursor)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._clear()
        else:
            event.ignore()

    def paint(self, painter: QPainter) -> None:
        """Fills, words and dividers within one frame."""
        colours = self.theme.colours
        box = QRectF(self.rect())
        outline = rounded(box.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL - 0.5)
        painter.setClipPath(outline)
        painter.fillRect(box, colours.panel if self.isEnabled() else colours.raised)
        for index, segment in enumerate(self._segments):
            place = QRectF(segment.geometry())
            if index:
                painter.fillRect(QRectF(place.left(), 0, 1, box.height()), colours.line)
            if segment.underMouse() and self.isEnabled() and not segment.isChecked():
                painter.fillRect(place.adjusted(1 if index else 0, 0, 0, 0), colours.raised)
        for index, segment in enumerate(self._segments):
            self._paint_segment(painter, index, QRectF(segment.geometry()))
        painter.setClipping(False)
        self._paint_frame(painter, box)

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        colours = self.theme.colours
        frame(
            painter,
            box,
            None,
            solid_pen(colours.ctl if self.isEnabled() else colours.line),
            Radius.CONTROL - 0.5,
        )

    def _paint_segment(self, painter: QPainter, index: int, box: QRectF) -> None:
        raise NotImplementedError

    def _paint_words(
        self, painter: QPainter, box: QRectF, label: str, style: TextStyle, colour: str, glyph: Glyph | None
    ) -> None:
        """The label, with its icon to the left, centred together."""
        theme = self.theme
        if glyph is None:
            text(painter, box, label, theme.font(style), colour, CENTRE | MNEMONIC)
            return
        size, gap = theme.px(GLYPH), theme.px(GAP)
        width = theme.width(style, plain(label))
        left = box.left() + (box.width() - size - gap - width) / 2
        paint_glyph(painter, glyph, QRectF(left, box.center().y() - size / 2, size, size), colour, 2.1)
        words = QRectF(left + size + gap, box.top(), width + 2, box.height())
        text(painter, words, label, theme.font(style), colour, CENTRE | MNEMONIC)

    def _natural_width(self, label: str, has_glyph: bool) -> int:
        theme = self.theme
        words = max(theme.width(TextStyle.SEGMENT_STRONG, plain(line)) for line in label.split("\n"))
        glyph = theme.px(GLYPH) + theme.px(GAP) if has_glyph else 0
        return round(words + glyph + 2 * theme.px(PADDING) + 0.5)

    def _widths(self) -> list[int]:
        raise NotImplementedError

    def _choose(self, index: int) -> None:
        raise NotImplementedError

    def _clear(self) -> None:
        raise NotImplementedError

    def _move(self, by: int) -> None:
        target = min(max(self._cursor + by, 0), len(self._segments) - 1)
        self._segments[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_labels(self, labels: Sequence[str]) -> None:
        for index, label in enumerate(labels):
            segment = Segment(label, self)
            segment.setAccessibleName(plain(label))
            segment.clicked.connect(lambda _checked, at=index: self._choose(at))
            segment.hovered.connect(self.look_changed)
            segment.focused.connect(lambda at=index: self._set_cursor(at))
            self._segments.append(segment)
        self._set_cursor(0)

    def _set_cursor(self, index: int) -> None:
        """Tab reaches one segment only: the one the cursor is on."""
        self._cursor = index
        for at, segment in enumerate(self._segments):
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == index else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._segments[index])

    def forget(self) -> None:
        """Another case: the keyboard points at no answer of the last one."""
        has_keyboard = any(segment.hasFocus() for segment in self._segments)
        self._set_cursor(0)
        if has_keyboard:
            self._segments[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self, index: int | None) -> None:
        """Mark one segment, or none, as chosen; the keyboard starts there next time, or goes there if it is in the
        row: the choice may have changed by an undo or an opened case."""
        for at, segment in enumerate(self._segments):
            # Exclusive to a screen reader, which calls it a radio button only then; yet a choice can be taken back.
            segment.setAutoExclusive(False)
            segment.setChecked(at == index)
        for segment in self._segments:
            segment.setAutoExclusive(True)
        if not any(segment.hasFocus() for segment in self._segments):
            self._set_cursor(index or 0)
        elif index is not None:
            self._segments[index].setFocus(Qt.FocusReason.OtherFocusReason)
        self.look_changed()

    def _place(self) -> None:
        left = 0
        for segment, width in zip(self._segments, self._widths(), strict=True):
            segment.setGeometry(left, 0, width, self.height())
            left += width
