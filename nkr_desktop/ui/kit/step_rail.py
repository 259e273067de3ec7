"""The steps of a visit as a short spine: vertebrae with discs between, the window's only ornament.

Any step can be reached at any time; a state is told by shape, colour, icon and words together."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import LEFT, KitWidget, rounded, text
from nkr_desktop.ui.kit.step_button import SIDE, StepButton
from nkr_desktop.ui.kit.tokens import Size, TextStyle

MARGIN, SIDE_MARGIN = 10, 6
"""Air above and beside the steps, px; beside them so little that the longest name ends well before the edge."""
GAP = 8
DISC_WIDTH, DISC_HEIGHT = 24, 6
LOWEST = 34
TILES_BELOW = 130
TILE_RAIL = 64
FULL_RAIL = 164


class StepState(Enum):
    """How far a step has come."""

    EMPTY = "empty"
    BEGUN = "begun"
    COMPLETE = "complete"
    RED_FLAG = "red_flag"


@dataclass(frozen=True)
class RailStep:
    """One step: its name, what is done ("5 af 6"), its state."""

    label: str
    sub_label: str = ""
    state: StepState = StepState.EMPTY


class StepRail(KitWidget):
    """Signals: step_chosen carries the index of the step the user asked for; the caller calls set_current."""

    step_chosen = Signal(int)

    def __init__(self, steps: Sequence[RailStep] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[StepButton] = []
        self._current = 0
        self._note = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.set_steps(steps)

    @property
    def current(self) -> int:
        """Index of the step shown."""
        return self._current

    @property
    def buttons(self) -> tuple[StepButton, ...]:
        """The steps as buttons, top to bottom."""
        return tuple(self._buttons)

    def set_steps(self, steps: Sequence[RailStep]) -> None:
        """Show these steps; the number of steps may change."""
        while len(self._buttons) > len(steps):
            self._buttons.pop().deleteLater()
        while len(self._buttons) < len(steps):
            self._buttons.append(self._new_button(len(self._buttons)))
        for button, step in zip(self._buttons, steps, strict=True):
            button.set_step(step.label, step.sub_label, step.state.value)
        self._current = min(self._current, max(len(steps) - 1, 0))
        self.set_current(self._current)
        self._place()
        self.updateGeometry()

    def set_note(self, words: str) -> None:
        """A quiet line at the foot, where there is room for it; "" for none."""
        self._note = words
        self.setAccessibleDescription(words)
        self.update()

    def set_current(self, index: int) -> None:
        """Mark the step shown. Emits nothing."""
        self._current = index
        for at, button in enumerate(self._buttons):
            button.setChecked(at == index)
        if not any(button.hasFocus() for button in self._buttons):
            self._set_tab_stop(index)
        self.update()

    def sizeHint(self) -> QSize:
        """168 px across in the wide window."""
        pitch = self.theme.px(Size.STEP) + GAP
        return QSize(self.theme.px(FULL_RAIL), len(self._buttons) * pitch + 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Room for tiles."""
        return QSize(TILE_RAIL, len(self._buttons) * (LOWEST + GAP))

    def theme_changed(self) -> None:
        """Steps follow the text size."""
        super().theme_changed()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Steps follow the rail; narrow, they become tiles with tooltips."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Home and End move among the steps; Space and Enter choose (the button's own)."""
        at = next((i for i, button in enumerate(self._buttons) if button.hasFocus()), self._current)
        targets = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._buttons) - 1,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif 0 <= target < len(self._buttons):
            self._set_tab_stop(target)
            self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The discs and the note; the vertebrae are buttons."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for above, below in zip(self._buttons, self._buttons[1:], strict=False):
            middle = (above.geometry().bottom() + 1 + below.geometry().top()) / 2
            centre = above.x() + above.vertebra().center().x()
            disc = QRectF(centre - DISC_WIDTH / 2, middle - DISC_HEIGHT / 2, DISC_WIDTH, DISC_HEIGHT)
            painter.fillPath(rounded(disc, DISC_HEIGHT / 2), QColor(self.theme.colours.line))
        self._paint_note(painter)

    def _paint_note(self, painter: QPainter) -> None:
        style = TextStyle.HINT
        height = self.theme.metrics(style).height()
        line = QRectF(SIDE_MARGIN + SIDE, self.height() - MARGIN - height, self.theme.width(style, self._note), height)
        taken = self._buttons[-1].geometry().bottom() + GAP if self._buttons else 0
        if self._note and line.top() >= taken and line.right() <= self.width() - SIDE_MARGIN:
            text(painter, line, self._note, self.theme.font(style), self.theme.colours.ink2, LEFT)

    def _new_button(self, index: int) -> StepButton:
        button = StepButton(index + 1, self)
        button.clicked.connect(lambda _checked=False, at=index: self._chosen(at))
        button.show()
        return button

    def _chosen(self, index: int) -> None:
        self.set_current(self._current)  # a checkable button has already changed its own mark
        self._set_tab_stop(index)
        self.step_chosen.emit(index)

    def _set_tab_stop(self, index: int) -> None:
        for at, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == index else Qt.FocusPolicy.ClickFocus)
        if self._buttons:
            self.setFocusProxy(self._buttons[index])

    def _place(self) -> None:
        count = max(len(self._buttons), 1)
        tiles = self.width() < self.theme.px(TILES_BELOW)
        pitch = min(self.theme.px(Size.STEP) + GAP, max((self.height() - MARGIN) / count, LOWEST + GAP))
        top = MARGIN + 4 if pitch * count + 2 * MARGIN + 4 <= self.height() else 4
        for at, button in enumerate(self._buttons):
            button.set_tile(tiles)
            button.setGeometry(SIDE_MARGIN, round(top + at * pitch), self.width() - 2 * SIDE_MARGIN, round(pitch) - GAP)
        self.update()
