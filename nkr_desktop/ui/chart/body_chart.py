"""The drawing itself: zones to mark by mouse and keyboard, and what was found, shown where it was found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.domain.answers import Dermatome
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.chart.chart_picture import ChartPicture, Findings
from nkr_desktop.ui.chart.leg_shape import Point
from nkr_desktop.ui.chart.marking import mark_of
from nkr_desktop.ui.chart.words import area_words, finding_words, missing_word, side_word, zone_name
from nkr_desktop.ui.chart.zone_button import SaddleButton, ZoneButton
from nkr_desktop.ui.chart.zones import TALL, WIDTH, holds, neighbour, zones
from nkr_desktop.ui.kit.base import KitWidget
from nkr_desktop.ui.kit.segment_row import is_shortcut

SMALLEST: Final = 0.86
"""Scale (px a unit) below which names would no longer fit their zones."""
LABEL_REACH: Final = 11.0
"""How far from the middle of a name outside its zone a click still means the zone, in units of the chart."""
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TOLD: Final = {"J": True, "Y": True, "N": False}
"""Letters that say of a zone that its sensation is altered, or that it is not."""


class BodyChart(KitWidget):
    """One tab stop. Signals: zone_chosen carries Dermatome and Side of the zone clicked; zone_told the same and whether
    it is to be marked; saddle_chosen; moved_to the widget the keyboard was led to by an arrow or a root's name, which
    may be out of sight."""

    zone_chosen = Signal(object, object)
    zone_told = Signal(object, object, bool)
    saddle_chosen = Signal()
    moved_to = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Body chart"))
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self._findings: Findings | None = None
        self._body = QPixmap()
        self._picture = QPixmap()
        self._typed = ""
        self._hovered: ZoneButton | SaddleButton | None = None
        self._pressed: ZoneButton | SaddleButton | None = None
        self.saddle = SaddleButton(self)
        self.saddle.clicked.connect(self.saddle_chosen)
        self.zones = tuple(ZoneButton(zone, self) for zone in zones())
        for button in self.zones:
            zone = button.zone
            button.setAccessibleName(zone_name(zone.dermatome, zone.side, zone.view))
            button.chosen.connect(lambda at=zone: self.zone_chosen.emit(at.dermatome, at.side))
        self._all: tuple[ZoneButton | SaddleButton, ...] = (self.saddle, *self.zones)  # the saddle lies on top
        for each in self._all:
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            each.setUpdatesEnabled(False)  # painted by the chart
            each.installEventFilter(self)
        self._set_cursor(self.zones[0])

    @property
    def scale(self) -> float:
        """Pixels a unit of the chart."""
        return min(self.width() / WIDTH, self.height() / TALL)

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show what the case holds; emits nothing."""
        findings = Findings.of(case)
        flag = case.red_flags.saddle_sensory_disturbance
        path = "red_flags.saddle_sensory_disturbance"
        said = finding_words(flag) if flag.value != "unknown" or path in touched else missing_word()
        self.saddle.setAccessibleName(self.tr("Saddle area, red flag: {answer}").format(answer=said.lower()))
        if findings == self._findings:
            return
        self._findings = findings
        for button in self.zones:
            button.show_mark(mark_of(findings.sensory, button.zone.dermatome, button.zone.side))
        self._picture = QPixmap()
        self.update()

    def to_px(self, point: Point) -> QPointF:
        """Where a point of the chart is in the widget."""
        corner = self._corner()
        return QPointF(corner.x() + point[0] * self.scale, corner.y() + point[1] * self.scale)

    def sizeHint(self) -> QSize:
        """One pixel a unit."""
        return QSize(self.theme.px(WIDTH), self.theme.px(TALL))

    def minimumSizeHint(self) -> QSize:
        """As small as the names in the zones allow."""
        return QSize(self.theme.px(WIDTH * SMALLEST), self.theme.px(TALL * SMALLEST))

    def theme_changed(self) -> None:
        """Other colours, other picture."""
        super().theme_changed()
        self._forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The boxes that have the keyboard follow the zones."""
        super().resizeEvent(event)
        for each in self._all:
            xs, ys = [x for x, _ in each.outline], [y for _, y in each.outline]
            box = QRectF(self.to_px((min(xs), min(ys))), self.to_px((max(xs), max(ys))))
            each.setGeometry(box.toAlignedRect())
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept picture, then what moves: focus and hover."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._kept_picture())
        painter.translate(self._corner())
        over = ChartPicture(painter, self.theme, self.scale)
        if self._hovered is not None:
            over.hover(self._hovered.outline)
        for each in self._all:
            if each.hasFocus():
                over.ring(each.outline)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The chart takes the zones' keys and paints where the keyboard is."""
        if not isinstance(watched, ZoneButton | SaddleButton):
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event, watched)
        if event.type() == QEvent.Type.FocusIn:
            self._set_cursor(watched)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark what a click would choose."""
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        super().leaveEvent(event)
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only a left press that is let go on the same zone chooses it."""
        self._pressed = self._at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if self._pressed is not None:
            self._pressed.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._at(event.position()) is pressed:
            pressed.click()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double click must not take the mark back."""

    def _take_key(self, event: QKeyEvent, cursor: ZoneButton | SaddleButton) -> bool:
        key = Qt.Key(event.key())
        if is_shortcut(event):
            return False
        if key in _ARROWS:
            anchors = [each.anchor for each in self._all]
            self._move_to(self._all[neighbour(anchors, self._all.index(cursor), *_ARROWS[key])])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                cursor.click()
        elif event.text().upper() in _TOLD:
            if not event.isAutoRepeat():
                self._tell(cursor, _TOLD[event.text().upper()])
        elif not event.text().isalnum():
            return False
        else:
            self._type(event.text().upper(), cursor)
        return True

    def _tell(self, cursor: ZoneButton | SaddleButton, altered: bool) -> None:
        """Yes or no, said of what has the keyboard. The saddle area is a red flag: it leads to its question."""
        self._typed = ""
        if isinstance(cursor, ZoneButton):
            self.zone_told.emit(cursor.zone.dermatome, cursor.zone.side, altered)
        else:
            cursor.click()

    def _type(self, letter: str, cursor: ZoneButton | SaddleButton) -> None:
        """A letter and a figure go to that root's zone, near by first; typed again, to its next one."""
        self._typed = letter if letter.isalpha() else self._typed[:1] + letter
        if self._typed not in list(Dermatome):
            return
        wanted, self._typed = Dermatome(self._typed), ""
        there = [button for button in self.zones if button.zone.dermatome is wanted]
        nearest = there[0]
        if cursor in there:
            nearest = there[(there.index(cursor) + 1) % len(there)]
        elif isinstance(cursor, ZoneButton):
            here = cursor.zone
            nearest = min(there, key=lambda b: (b.zone.view is not here.view, b.zone.side is not here.side))
        self._move_to(nearest)

    def _move_to(self, button: ZoneButton | SaddleButton) -> None:
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moved_to.emit(button)

    def _at(self, place: QPointF) -> ZoneButton | SaddleButton | None:
        corner = self._corner()
        point = ((place.x() - corner.x()) / self.scale, (place.y() - corner.y()) / self.scale)
        for each in self._all:
            if holds(each.outline, point):
                return each
        for button in self.zones:  # a name beside its zone
            x, y = button.zone.labels[0]
            if button.zone.target and abs(point[0] - x) <= LABEL_REACH and abs(point[1] - y) <= LABEL_REACH:
                return button
        return None

    def _hover(self, under: ZoneButton | SaddleButton | None) -> None:
        if under is not self._hovered:
            self._hovered = under
            self.setCursor(Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor)
            self.setToolTip(self._tip(under))
            self.update()

    def _tip(self, under: ZoneButton | SaddleButton | None) -> str:
        if isinstance(under, ZoneButton):
            zone = under.zone
            return f"{zone.dermatome.value} {side_word(zone.side).lower()}: {area_words(zone.dermatome)}"
        return self.tr("Saddle area: asked about under Red flags") if under is self.saddle else ""

    def _set_cursor(self, cursor: ZoneButton | SaddleButton) -> None:
        """Tab reaches one zone only: the one the cursor is on."""
        for each in self._all:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is cursor else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(cursor)

    def _corner(self) -> QPointF:
        return QPointF((self.width() - WIDTH * self.scale) / 2, (self.height() - TALL * self.scale) / 2)

    def _forget(self) -> None:
        """Another size or theme: nothing painted can be kept."""
        self._body = self._picture = QPixmap()
        self.update()

    def _kept_picture(self) -> QPixmap:
        """Body and findings as last painted; a new finding is painted over the kept body."""
        ratio = self.devicePixelRatioF()
        if self._body.isNull() or self._body.devicePixelRatio() != ratio:
            self._body, self._picture = QPixmap(self.size() * ratio), QPixmap()
            self._body.setDevicePixelRatio(ratio)
            self._body.fill(Qt.GlobalColor.transparent)
            self._paint(self._body, ChartPicture.paint_body)
        if self._picture.isNull():
            self._picture = self._body.copy()
            findings = self._findings
            if findings is not None:
                self._paint(self._picture, lambda picture: picture.paint_findings(findings))
        return self._picture

    def _paint(self, on: QPixmap, what: Callable[[ChartPicture], None]) -> None:
        painter = QPainter(on)
        painter.translate(self._corner())
        what(ChartPicture(painter, self.theme, self.scale))
        painter.end()
