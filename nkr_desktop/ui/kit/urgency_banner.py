"""The urgency line at the top of the results: four looks for four levels, impossible to mistake for one another.

Looks only: which level holds, and the words, are the caller's. Colour, icon, frame and words all differ by level."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.base import KitWidget, frame, inner, rounded, solid_pen
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.step_sheet import BannerStep, StepSheet
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

__all__ = ["BannerLevel", "BannerStep", "UrgencyBanner"]

HATCHED = 41
ROOMY_FROM = 400


class BannerLevel(Enum):
    """How loud the line is."""

    ACUTE = "acute"
    URGENT = "urgent"
    UNRESOLVED = "unresolved"
    CLEAR = "clear"


class UrgencyBanner(KitWidget):
    """Signals: step_requested carries the step's index when its button is pressed; action_requested the link's."""

    step_requested = Signal(int)
    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = BannerLevel.UNRESOLVED
        self._shown: tuple[object, ...] = ()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)

    @property
    def level(self) -> BannerLevel:
        """The level shown."""
        return self._level

    def set_level(
        self,
        level: BannerLevel,
        title: str,
        detail: str = "",
        steps: tuple[BannerStep, ...] = (),
        action: str = "",
    ) -> None:
        """Show a level at once, without motion. action is the link at the right of the line, if any.

        A rise to another level is announced to screen readers."""
        shown = (level, title, detail, steps, action)
        if shown == self._shown:
            return
        changed = bool(self._shown) and level is not self._level
        self._shown, self._level = shown, level
        self._empty(self._body)
        self._body.addLayout(self._head(title, detail, action))
        if steps:
            sheet = StepSheet(steps, acute=level is BannerLevel.ACUTE, parent=self)
            sheet.show()
            sheet.step_requested.connect(self.step_requested)
            self._body.addWidget(sheet)
        self._margins()
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        if changed:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))
        self.updateGeometry()
        self.update()

    def theme_changed(self) -> None:
        """Margins follow the text size."""
        super().theme_changed()
        if self._shown:
            self._margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow pane gets a smaller title, never a cut one."""
        super().resizeEvent(event)
        if self._shown:
            self._margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the level and its mark."""
        colours = self.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._level is BannerLevel.ACUTE:
            frame(painter, box, colours.danger, solid_pen(colours.danger), Radius.CARD)
            self._mark(painter, Glyph.WARNING, colours.danger_ink, 46 if self._roomy() else 30, 1.5)
        elif self._level is BannerLevel.URGENT:
            frame(painter, box, colours.panel, solid_pen(colours.danger, 3), Radius.CARD - 1)
            self._mark(painter, Glyph.WARNING, colours.danger_text, 20)
        elif self._level is BannerLevel.UNRESOLVED:
            frame(painter, box, colours.panel, solid_pen(colours.line), Radius.CARD)
            self._paint_hatched(painter, box)
        else:
            frame(painter, box, colours.panel, solid_pen(colours.line), Radius.CARD)
            self._mark(painter, Glyph.SHIELD_CHECK, colours.accent, 20)

    def _head(self, title: str, detail: str, action: str) -> QLayout:
        loud = self._level is BannerLevel.ACUTE
        words = PairLabel(
            title,
            detail,
            title_style=self._title_style(),
            detail_style=TextStyle.BODY,
            title_colour={BannerLevel.ACUTE: "danger_ink", BannerLevel.URGENT: "danger_text"}.get(self._level, "ink"),
            detail_colour="danger_ink" if loud else "ink2",
            stacked=loud,
            gap=10,
            parent=self,
        )
        words.show()  # at once: a child shown by the event loop has no height yet
        self._words = words
        line = QHBoxLayout()
        line.setSpacing(self.theme.px(12))
        line.addWidget(words, 1)
        words.setMinimumHeight(self.theme.px(24))
        if action:
            link = Button(action, ButtonKind.LINK, parent=self)
            link.show()
            link.clicked.connect(self.action_requested)
            line.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _roomy(self) -> bool:
        """The loudest form: steps below it, and a width its 29 px title fits in."""
        return bool(self._shown and self._shown[3]) and self.width() >= self.theme.px(ROOMY_FROM)

    def _title_style(self) -> TextStyle:
        if self._level is not BannerLevel.ACUTE:
            return TextStyle.URGENCY
        return TextStyle.ACUTE if self._roomy() else TextStyle.TITLE

    def _margins(self) -> None:
        px = self.theme.px
        self._words.set_title_style(self._title_style())
        if self._level is BannerLevel.ACUTE and self._roomy():
            self._body.setContentsMargins(px(22), px(16), px(22), px(20))
            self._body.setSpacing(px(16))
            self._indent(px(66))
        elif self._level is BannerLevel.ACUTE:
            self._body.setContentsMargins(px(16), px(11), px(16), px(11))
            self._body.setSpacing(px(11))
            self._indent(px(41))
        else:
            left = px(53) if self._level is BannerLevel.UNRESOLVED else px(44)
            self._body.setContentsMargins(left, px(7), px(16), px(7))
            self._body.setSpacing(px(8))

    def _indent(self, left: int) -> None:
        head = self._body.itemAt(0)
        layout = head.layout() if head else None
        if layout is not None:
            layout.setContentsMargins(left, 0, 0, 0)

    def _mark(self, painter: QPainter, glyph: Glyph, ink: str, at_100: int, stroke: float = 1.9) -> None:
        """The level's icon, beside the title line."""
        size = self.theme.px(at_100)
        middle = self._words.geometry().center().y() + 0.5
        left = self.theme.px(24 if at_100 > 30 else 17 if at_100 > 20 else 14)
        paint_glyph(painter, glyph, QRectF(left, middle - size / 2, size, size), ink, stroke)

    def _paint_hatched(self, painter: QPainter, box: QRectF) -> None:
        colours = self.theme.colours
        width = self.theme.px(HATCHED)
        block = QRectF(1, 1, width, box.height() - 2)
        painter.save()
        painter.setClipPath(rounded(inner(box, 1), Radius.CARD - 1))
        painter.setClipRect(block, Qt.ClipOperation.IntersectClip)
        painter.fillRect(block, colours.ink2)
        painter.setPen(QPen(QColor(colours.ctl), 3))
        step = 9
        for at in range(-round(box.height()), width + step, step):
            painter.drawLine(QPointF(at, box.height()), QPointF(at + box.height(), 0))
        painter.restore()
        size = self.theme.px(22)
        middle = QPointF(1 + width / 2, box.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.panel))
        painter.drawEllipse(middle, size / 2, size / 2)
        mark = self.theme.px(15)
        place = QRectF(middle.x() - mark / 2, middle.y() - mark / 2, mark, mark)
        paint_glyph(painter, Glyph.QUESTION, place, colours.ink, 2.4)

    def _empty(self, layout: QLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
            elif (inside := item.layout()) is not None:
                self._empty(inside)
