"""One step of the rail: a vertebra with the step's number, its name and what is done."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from nkr_desktop.ui.kit.assistive import HeardButton
from nkr_desktop.ui.kit.base import CENTRE, LEFT, THEME_EVENT, frame, solid_pen, tell_tip, text
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, Size, TextStyle

VERTEBRA_WIDTH, VERTEBRA_HEIGHT = 39.0, 27.0
WAIST = 2.6
SIDE = 8
WORDS_AT = 57


class StepButton(HeardButton, QPushButton):
    """A checkable button; checked means the step on show. Looks and says its state, decides nothing."""

    focus_radius = Radius.CARD

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._label, self._sub_label, self._state = "", "", "empty"
        self._tile = False
        self.setCheckable(True)
        self.hear()
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_step(self, label: str, sub_label: str, state: str) -> None:
        """state: "empty", "begun", "complete" or "red_flag"."""
        if (label, sub_label, state) == (self._label, self._sub_label, self._state):
            return
        self._label, self._sub_label, self._state = label, sub_label, state
        words = f"{label}, {sub_label}" if sub_label else label
        self.setAccessibleName(f"{self._number}. {words}")
        self.set_tile(self._tile)
        self.update()

    def set_tile(self, tile: bool) -> None:
        """A tile shows the vertebra only and keeps its words in the tooltip."""
        self._tile = tile
        self._tell_whole(tile)

    def vertebra(self) -> QRectF:
        """Where the vertebra stands in the button."""
        top = (self.height() - VERTEBRA_HEIGHT) / 2
        left = (self.width() - VERTEBRA_WIDTH) / 2 if self._tile else float(SIDE)
        return QRectF(left, round(top), VERTEBRA_WIDTH, VERTEBRA_HEIGHT)

    def sizeHint(self) -> QSize:
        """The step's height; the rail gives the width."""
        theme = current_theme()
        words = max(
            theme.width(TextStyle.NAME, self._label),
            theme.width(TextStyle.HINT, self._sub_label) + theme.px(18),
        )
        return QSize(round(WORDS_AT + words + 8), theme.px(Size.STEP))

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses as Space does; arrows belong to the rail."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The current step's ground, the vertebra, the words."""
        theme = current_theme()
        colours = theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked():
            frame(painter, box, colours.panel, solid_pen(colours.line), Radius.CARD)
        elif self.underMouse():
            frame(painter, box, colours.raised, solid_pen(colours.raised), Radius.CARD)
        self._paint_vertebra(painter)
        if not self._tile:
            self._paint_words(painter, box)

    def _paint_vertebra(self, painter: QPainter) -> None:
        theme = current_theme()
        colours = theme.colours
        place = self.vertebra()
        shape = vertebra_path(place.adjusted(0.75, 0.75, -0.75, -0.75))
        flagged = self._state == "red_flag"
        ink = colours.ink2
        if flagged or self.isChecked() or self._state == "complete":
            fill = colours.danger if flagged else colours.accent if self.isChecked() else colours.ink2
            ink = colours.danger_ink if flagged else colours.accent_ink if self.isChecked() else colours.panel
            painter.fillPath(shape, QColor(fill))
            painter.strokePath(shape, QPen(QColor(fill), 1.5))
        else:
            pen = QPen(QColor(colours.ctl if self._state == "empty" else colours.ink2), 1.5)
            if self._state == "empty":
                pen.setDashPattern([2, 1.6])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            else:
                ink = colours.ink
            painter.fillPath(shape, QColor(colours.panel))
            painter.strokePath(shape, pen)
        text(painter, place, str(self._number), theme.font(TextStyle.NAME), ink, CENTRE)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        colours = theme.colours
        name, hint = theme.metrics(TextStyle.NAME), theme.metrics(TextStyle.HINT)
        room = box.width() - WORDS_AT - 2
        label = name.elidedText(self._label, Qt.TextElideMode.ElideRight, room)
        two_lines = bool(self._sub_label) and name.height() + hint.height() <= box.height()
        height = name.height() + (hint.height() if two_lines else 0)
        top = (box.height() - height) / 2
        ink = colours.accent_text if self.isChecked() else colours.ink
        line = QRectF(WORDS_AT, top, room + 4, name.height())
        text(painter, line, label, theme.font(TextStyle.NAME), ink, LEFT)
        if not two_lines:
            self._tell_whole(bool(self._sub_label) or label != self._label)
            return
        below = QRectF(WORDS_AT, top + name.height(), room, hint.height())
        mark = {"complete": Glyph.CHECK, "red_flag": Glyph.WARNING}.get(self._state)
        ink = colours.danger_text if self._state == "red_flag" else colours.ink2
        if mark:
            size = theme.px(13)
            paint_glyph(painter, mark, QRectF(below.left(), below.center().y() - size / 2, size, size), ink, 2.2)
            below.setLeft(below.left() + size + theme.px(5))
        words = hint.elidedText(self._sub_label, Qt.TextElideMode.ElideRight, below.width())
        text(painter, below, words, theme.font(TextStyle.HINT), ink, LEFT)
        self._tell_whole((label, words) != (self._label, self._sub_label))

    def _tell_whole(self, cut: bool) -> None:
        """Words that are not all in sight stand in the tooltip."""
        tell_tip(self, f"{self._label}\n{self._sub_label}".strip() if cut else "")


def vertebra_path(box: QRectF) -> QPainterPath:
    """A vertebral body seen from the front: flat plates, waisted sides, rounded corners."""
    left, top, right, bottom, middle = box.left(), box.top(), box.right(), box.bottom(), box.center().y()
    corner = 3.5
    path = QPainterPath()
    path.moveTo(left + corner, top)
    path.lineTo(right - corner, top)
    path.cubicTo(right - 1, top, right, top + 1.2, right - 0.2, top + corner)
    path.cubicTo(right - 0.8, top + 7, right - WAIST, top + 8, right - WAIST, middle)
    path.cubicTo(right - WAIST, bottom - 8, right - 0.8, bottom - 7, right - 0.2, bottom - corner)
    path.cubicTo(right, bottom - 1.2, right - 1, bottom, right - corner, bottom)
    path.lineTo(left + corner, bottom)
    path.cubicTo(left + 1, bottom, left, bottom - 1.2, left + 0.2, bottom - corner)
    path.cubicTo(left + 0.8, bottom - 7, left + WAIST, bottom - 8, left + WAIST, middle)
    path.cubicTo(left + WAIST, top + 8, left + 0.8, top + 7, left + 0.2, top + corner)
    path.cubicTo(left, top + 1.2, left + 1, top, left + corner, top)
    path.closeSubpath()
    return path
