"""A tick box with a name and a quieter explanation, as wide as the row it stands in."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from nkr_desktop.ui.kit.assistive import HeardButton
from nkr_desktop.ui.kit.base import THEME_EVENT, centred, dashed_pen, frame, solid_pen
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

BOX = 18
GAP = 14
BETWEEN = 7
LINE = 26
"""Height of one line, px at 100 %."""
PAUSE = 12
_WRAP = int((Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
_ENDLESS = 100_000.0


@dataclass(frozen=True, slots=True)
class _Measured:
    """At one width, px: heights of the name and of the explanation under it, which is 0 where it stands beside."""

    name: float
    detail: float


class CheckRow(HeardButton, QCheckBox):
    """A check box; toggled(bool) and clicked(bool) as usual. Where the row is narrow the explanation goes under the
    name, and both wrap: neither is ever cut. What cannot be ticked now waits: its box is broken, with a pause in it."""

    focus_radius = Radius.CONTROL

    def __init__(
        self, name: str, detail: str = "", *, style: TextStyle = TextStyle.NAME, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self.hear()
        self._detail = detail
        self._style = style
        self.setAccessibleDescription(detail)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_detail(self, detail: str) -> None:
        """Another explanation."""
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """Box and words can be clicked."""
        return self.rect().contains(pos)

    def set_words(self, name: str, detail: str) -> None:
        """Another name and explanation."""
        self.setText(name)
        self.set_detail(detail)

    def sizeHint(self) -> QSize:
        """Box, name, explanation on one line."""
        theme = current_theme()
        return QSize(round(theme.px(BOX + GAP) + self._words_width() + 3), theme.px(LINE))

    def hasHeightForWidth(self) -> bool:
        """The words may need more lines than one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need, in pixels."""
        measured, theme = self._measure(width), current_theme()
        one_line = theme.metrics(self._style).height()
        return theme.px(LINE) + round(measured.name - one_line + measured.detail)

    def minimumSizeHint(self) -> QSize:
        """Room for the box and the beginning of the name."""
        return QSize(current_theme().px(BOX + GAP + 60), self.sizeHint().height())

    def focus_rect(self) -> QRect:
        """The ring goes around the box, not the whole row."""
        return self._box().toAlignedRect()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the theme changes."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, tick, words."""
        theme = current_theme()
        colours = theme.colours
        painter = QPainter(self)
        box = self._box()
        on, able = self.isChecked(), self.isEnabled()
        if on:
            fill = colours.accent if able else colours.ctl
            frame(painter, box, fill, solid_pen(fill), Radius.CHIP)
            paint_glyph(painter, Glyph.CHECK, box.adjusted(1, 1, -1, -1), colours.accent_ink, 2.5)
        else:
            hot = able and self.underMouse()
            pen = solid_pen(colours.ctl, 1.25) if able else dashed_pen(colours.ctl)
            frame(painter, box, colours.raised if hot else colours.panel, pen, Radius.CHIP)
        if not able and not on:
            paint_glyph(painter, Glyph.PAUSE, centred(box, theme.px(PAUSE), theme.px(PAUSE)), colours.ink2, 2.0)
        measured, left = self._measure(self.width()), box.right() + theme.px(GAP)
        name = theme.metrics(self._style)
        top = self._first_line() / 2 - name.height() / 2
        words = QRectF(left, top, self.width() - left, measured.name)
        painter.setFont(theme.font(self._style))
        painter.setPen(QColor(colours.ink if able else colours.ink2))
        painter.drawText(words, _WRAP, self.text())
        painter.setFont(theme.font(TextStyle.HINT))
        painter.setPen(QColor(colours.ink2))
        if measured.detail:
            painter.drawText(QRectF(left, words.bottom(), words.width(), measured.detail), _WRAP, self._detail)
        else:
            after = left + name.horizontalAdvance(self.text()) + BETWEEN
            painter.drawText(QPointF(after, top + name.ascent()), self._detail)

    def _words_width(self) -> float:
        theme = current_theme()
        detail = theme.width(TextStyle.HINT, self._detail) + BETWEEN if self._detail else 0
        return theme.width(self._style, self.text()) + detail

    def _measure(self, width: int) -> _Measured:
        theme = current_theme()
        room = width - theme.px(BOX + GAP)
        if self._words_width() <= room:
            return _Measured(theme.metrics(self._style).height(), 0)
        box = QRectF(0, 0, max(room, 1), _ENDLESS)
        name = theme.metrics(self._style).boundingRect(box, _WRAP, self.text()).height()
        detail = theme.metrics(TextStyle.HINT).boundingRect(box, _WRAP, self._detail).height() if self._detail else 0
        return _Measured(name, detail)

    def _first_line(self) -> float:
        """The box stands beside the first line of the name."""
        measured = self._measure(self.width())
        return self.height() - measured.detail - measured.name + current_theme().metrics(self._style).height()

    def _box(self) -> QRectF:
        size = current_theme().px(BOX)
        return QRectF(0, round((self._first_line() - size) / 2), size, size)
