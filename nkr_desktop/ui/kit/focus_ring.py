"""The one visible focus ring: 2 px wide, 2 px outside whatever has the keyboard, above its neighbours.

A transparent widget laid over the window, so that no control needs room of its own for the ring."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QMenuBar, QScrollArea, QWidget
from shiboken6 import isValid

from nkr_desktop.ui.kit.base import frame, solid_pen
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius

GAP: Final = 2
WIDTH: Final = 2
REACH: Final = GAP + WIDTH
_ENOUGH: Final = 16
"""Px of a control's height that must be in sight when it gets the keyboard."""
_FOLLOWED = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
)


class _Ring(QWidget):
    """The painted ring; mouse and keyboard pass through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.radius = float(Radius.CONTROL)
        self.gap = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current_theme().colours
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.gap:
            inside = box.adjusted(WIDTH - 0.5, WIDTH - 0.5, 0.5 - WIDTH, 0.5 - WIDTH)
            frame(painter, inside, None, solid_pen(colours.panel, GAP), self.radius + 1)
        frame(painter, box, None, solid_pen(colours.focus, WIDTH), self.radius + GAP + 1)


class FocusRing(QObject):
    """Follows the application's focus widget. Make one, with the application as parent.

    A widget may carry `focus_radius` (px) for its corners, `focus_gap` to be parted from joined neighbours,
    and `focus_rect()` for a ring around a part of it, with update_ring() called when that part moves."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._ground: QWidget | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._focus_changed)
        app.aboutToQuit.connect(self.stop)
        self._focus_changed(None, app.focusWidget())

    def update_ring(self) -> None:
        """Lay the ring around the focused widget as it is now."""
        if self._ring is None or self._target is None or self._ground is None:
            return
        target, ring = self._target, self._ring
        part = getattr(target, "focus_rect", None)
        rect: QRect = part() if part else target.rect()
        corner = target.mapTo(self._ground, QPoint(0, 0))
        ring.setGeometry(rect.translated(corner).adjusted(-REACH, -REACH, REACH, REACH))
        ring.setVisible(target.isVisible() and not rect.isEmpty())
        ring.raise_()

    def stop(self) -> None:
        """Take the ring away for good: the application is closing."""
        app = self.parent()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._focus_changed)
        self._release()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the focused widget and everything it sits in."""
        if event.type() in _FOLLOWED:
            self.update_ring()
        return False

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._release()
        if new is None or not _wants_ring(new):
            return
        _bring_into_sight(new)
        ground = _ground(new)
        ring = _Ring(ground)
        ring.radius = float(getattr(new, "focus_radius", Radius.CONTROL))
        ring.gap = bool(getattr(new, "focus_gap", False))
        ring.destroyed.connect(self._forget)
        self._ring, self._ground, self._target = ring, ground, new
        step: QWidget | None = new
        while step is not None and step is not ground:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        new.destroyed.connect(self._forget)
        self.update_ring()

    def _release(self) -> None:
        for widget in filter(isValid, self._watched):  # one that goes loses the keyboard before it says that it goes
            widget.removeEventFilter(self)
        if self._target is not None and isValid(self._target):
            self._target.destroyed.disconnect(self._forget)
        if self._ring is not None and isValid(self._ring):
            self._ring.destroyed.disconnect(self._forget)
            self._ring.hide()
            self._ring.deleteLater()
        # Ours may be the last hold on a dialog that has closed; it must outlive the signal that names its button.
        held = (self._ground, self._target, self._watched)
        QTimer.singleShot(0, lambda: held)
        self._ring, self._ground, self._target, self._watched = None, None, None, []

    def _forget(self) -> None:
        """The focused widget, or the window under the ring, is gone."""
        self._ring, self._ground, self._target, self._watched = None, None, None, []


def _wants_ring(widget: QWidget) -> bool:
    return not widget.isWindow() and not isinstance(widget, QMenu | QMenuBar)


def _bring_into_sight(widget: QWidget) -> None:
    """A scrolled page follows Tab within itself; coming from outside, Tab may lead to what is scrolled away."""
    step = widget.parentWidget()
    while step is not None and widget.isVisible():
        seen = widget.visibleRegion().boundingRect().height()
        if isinstance(step, QScrollArea) and seen < min(widget.height(), _ENOUGH):
            step.ensureWidgetVisible(widget, 0, _ENOUGH)
        step = step.parentWidget()


def _ground(widget: QWidget) -> QWidget:
    """What the ring is laid on: the scrolled page, so that it scrolls along, else the window."""
    step = widget
    while not step.isWindow():
        parent = step.parentWidget()
        if parent is None:
            break
        above = parent.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is parent and step is not widget:
            return step
        step = parent
    return step
