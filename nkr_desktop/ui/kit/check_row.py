"""A tick box with a name and a quieter explanation, as wide as the row it stands in."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from nkr_desktop.ui.kit.assistive import HeardButton
from nkr_desktop.ui.kit.base import LEFT, THEME_EVENT, frame, solid_pen, tell_tip, text
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

BOX = 18
GAP = 14
BETWEEN = 7
LINE, SECOND = 26, 17
"""Height of one line, and what a second one adds, px at 100 %."""


class CheckRow(HeardButton, QCheckBox):
    """A check box; toggled(bool) and clicked(bool) as usual. The explanation goes under the name where the row is
    narrow; words that still do not fit are cut and kept in the tooltip."""

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

    def sizeHint(self) -> QSize:
        """Box, name, explanation on one line."""
        theme = current_theme()
        return QSize(round(theme.px(BOX + GAP) + self._words_width() + 3), theme.px(LINE))

    def hasHeightForWidth(self) -> bool:
        """The explanation may need a line of its own."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line or two, in pixels."""
        theme = current_theme()
        return theme.px(LINE) + (self._second_line() if self._apart(width) else 0)

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
            fill = colours.raised if self.underMouse() or not able else colours.panel
            frame(painter, box, fill, solid_pen(colours.ctl, 1.25), Radius.CHIP)
        left = box.right() + theme.px(GAP)
        apart = self._apart(self.width())
        name = theme.metrics(self._style)
        words = name.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - left)
        line = QRectF(left, 0, self.width() - left, self._first_line())
        text(painter, line, words, theme.font(self._style), colours.ink if able else colours.ink2, LEFT)
        after = left if apart else left + name.horizontalAdvance(words) + BETWEEN
        hint = theme.metrics(TextStyle.HINT).elidedText(self._detail, Qt.TextElideMode.ElideRight, self.width() - after)
        cut = words != self.text() or hint != self._detail
        tell_tip(self, f"{self.text()}\n{self._detail}".strip() if cut else "")
        base = (line.height() - name.height()) / 2 + name.ascent() + (self._second_line() if apart else 0)
        painter.setFont(theme.font(TextStyle.HINT))
        painter.setPen(QColor(colours.ink2))
        painter.drawText(QPointF(after, base), hint)

    def _words_width(self) -> float:
        theme = current_theme()
        detail = theme.width(TextStyle.HINT, self._detail) + BETWEEN if self._detail else 0
        return theme.width(self._style, self.text()) + detail

    def _apart(self, width: int) -> bool:
        """Whether the explanation stands under the name."""
        return bool(self._detail) and self._words_width() > width - current_theme().px(BOX + GAP)

    def _first_line(self) -> int:
        return self.height() - (self._second_line() if self._apart(self.width()) else 0)

    def _second_line(self) -> int:
        return current_theme().px(SECOND)

    def _box(self) -> QRectF:
        size = current_theme().px(BOX)
        return QRectF(0, round((self._first_line() - size) / 2), size, size)
