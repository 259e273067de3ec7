"""The numbered steps under the urgency line: what to do, in order, with a button where the program can help."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.base import CENTRE, KitWidget, frame, solid_pen, text
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.tokens import LIGHT, Colours, Radius, TextStyle

DISC = 30
ROW = 65
BESIDE_FROM = 400


@dataclass(frozen=True)
class BannerStep:
    """One numbered step; a button only if it has words for one."""

    title: str
    detail: str = ""
    button: str = ""
    glyph: Glyph | None = None


class StepSheet(KitWidget):
    """Numbered rows with hairlines between. Signals: step_requested carries the index of the step whose button was
    pressed. Under the acute banner it is a white sheet in both themes, and its first button is filled red."""

    step_requested = Signal(int)

    def __init__(self, steps: tuple[BannerStep, ...], *, acute: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: Colours | None = LIGHT if acute else None
        self._rows: list[QWidget] = []
        self._buttons: list[tuple[QGridLayout, Button]] = []
        self._narrow = False
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        filled = next((at for at, step in enumerate(steps) if step.button), None) if acute else None
        for at, step in enumerate(steps):
            row = self._row(at, step, filled == at)
            self._rows.append(row)
            body.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons follow the width."""
        super().resizeEvent(event)
        self._place_buttons()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet and its hairlines."""
        colours = self._colours or self.theme.colours
        painter = QPainter(self)
        frame(painter, QRectF(self.rect()), colours.panel, solid_pen(colours.panel), Radius.ROW)
        for row in self._rows[1:]:
            painter.fillRect(QRectF(0, row.y(), self.width(), 1), QColor(colours.line))

    def _row(self, at: int, step: BannerStep, filled: bool) -> QWidget:
        row = QWidget()
        row.setMinimumHeight(self.theme.px(ROW if self._colours else DISC + 16))
        grid = QGridLayout(row)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_NumberDisc(at + 1, self._colours), 0, 0)
        words = PairLabel(
            step.title,
            step.detail,
            title_style=TextStyle.URGENCY,
            detail_style=TextStyle.BODY,
            stacked=True,
            colours=self._colours,
        )
        grid.addWidget(words, 0, 1)
        if step.button:
            kind = ButtonKind.DANGER if filled else ButtonKind.SECONDARY
            height = 36 if filled else 32
            button = Button(step.button, kind, glyph=step.glyph, height=height, colours=self._colours)
            button.setAccessibleDescription(step.title)
            button.clicked.connect(lambda _checked=False, number=at: self.step_requested.emit(number))
            grid.addWidget(button, 0, 2, Qt.AlignmentFlag.AlignVCenter)
            self._buttons.append((grid, button))
        return row

    def _place_buttons(self) -> None:
        """Beside the words, or under them where the words need the width."""
        narrow = self.width() < self.theme.px(BESIDE_FROM)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for grid, button in self._buttons:
            grid.removeWidget(button)
            row, column = (1, 1) if narrow else (0, 2)
            grid.addWidget(button, row, column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class _NumberDisc(KitWidget):
    """The step's number on a red disc."""

    def __init__(self, number: int, colours: Colours | None) -> None:
        super().__init__()
        self._number = str(number)
        self._colours = colours
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._number)

    def sizeHint(self) -> QSize:
        """30 px across at 100 %."""
        return QSize(self.theme.px(DISC), self.theme.px(DISC))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc and number."""
        colours = self._colours or self.theme.colours
        painter = QPainter(self)
        box = QRectF(self.rect())
        frame(painter, box, colours.danger, solid_pen(colours.danger), box.height() / 2)
        text(painter, box, self._number, self.theme.font(TextStyle.CARD_NAME), colours.danger_ink, CENTRE)
