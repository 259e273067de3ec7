"""What is pinned under a page: back, "the rest: no", how many answers are missing, on. Narrow, the rest has a line of
its own above them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle


class PageFoot(Surface):
    """Signals: back_requested, next_requested, rest_requested."""

    back_requested = Signal()
    next_requested = Signal()
    rest_requested = Signal()

    def __init__(self, back: str, onward: str, parent: QWidget | None = None) -> None:
        """back, onward: names of the neighbouring steps, "" where there is none."""
        super().__init__("panel", lines="top", parent=parent)
        self.back = Button(back, glyph=Glyph.LEFT, parent=self)
        self.back.setVisible(bool(back))
        self.back.clicked.connect(self.back_requested)
        self.rest = _OnePressButton("", ButtonKind.LINK, parent=self)
        self.rest.clicked.connect(self.rest_requested)
        self.rest.hide()
        self.onward = _OnePressButton(onward, ButtonKind.PRIMARY, glyph=Glyph.RIGHT, glyph_after=True, parent=self)
        self.onward.setVisible(bool(onward))
        self.onward.clicked.connect(self.next_requested)
        self._calm = True
        self._missing = TextLabel("", TextStyle.HINT, secondary=True, elide=True)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(Space.M)
        self._beside.addWidget(self.back)
        self._beside.addWidget(self.rest)
        self._beside.addWidget(self._missing, 1)
        self._beside.addStretch(0)  # where there is no room for the count
        self._beside.addWidget(self.onward, 0, Qt.AlignmentFlag.AlignRight)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(Space.PAGE, 10, Space.PAGE, 10)
        self._body.setSpacing(Space.XS)
        self._body.addLayout(self._beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits on one line changes."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the rest on its own line allows: the foot never widens the page."""
        widest = max(self._width_of(self.back, self.onward), self._width_of(self.rest))
        return QSize(widest, super().minimumSizeHint().height())

    def theme_changed(self) -> None:
        """Another text size."""
        super().theme_changed()
        self._fit()

    @property
    def missing(self) -> str:
        """What is said about answers still missing."""
        return self._missing.text()

    def show_missing(self, count: int) -> None:
        """Say how many questions of the page are unanswered."""
        if count == 0:
            words = ""
        elif count == 1:
            words = self.tr("1 answer missing")
        else:
            words = self.tr("{count} answers missing").format(count=count)
        self._missing.setText(words)
        self._fit()

    def show_note(self, words: str) -> None:
        """Something else than a count."""
        self._missing.setText(words)
        self._fit()

    def offer_rest(self, words: str) -> None:
        """Offer to answer what is left with these words; "" when nothing is left."""
        if self.rest.text() != words:
            self.rest.setText(words)
            self.rest.updateGeometry()
        self.rest.setVisible(bool(words))
        self._fit()

    def _fit(self) -> None:
        """One line if the buttons fit on it; the count where there is room left."""
        apart = self._width_of(self.back, self.rest, self.onward) > self.width()
        if apart is not (self._body.count() > 1):
            self._body.removeWidget(self.rest)
            self._beside.removeWidget(self.rest)
            if apart:
                self._body.insertWidget(0, self.rest, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._beside.insertWidget(1, self.rest)
        shown = (self.back, self.onward) if apart else (self.back, self.rest, self.onward)
        count = self.theme.width(TextStyle.HINT, self._missing.text()) + 4
        self._missing.setVisible(self._width_of(*shown) + Space.M + count <= self.width())

    def _width_of(self, *buttons: Button) -> int:
        """Width in px of a line with those of the buttons that are shown."""
        widths = [button.sizeHint().width() for button in buttons if not button.isHidden()]
        return 2 * Space.PAGE + sum(widths) + Space.M * (len(widths) - 1)

    def set_calm(self, calm: bool) -> None:
        """One filled button a view: under an acute banner the way on is not the one."""
        if calm is not self._calm:
            self._calm = calm
            self.onward.set_kind(ButtonKind.PRIMARY if calm else ButtonKind.SECONDARY)


class _OnePressButton(Button):
    """After the first press something else stands in its place: the next group to answer, the red flags' page, "Confirm
    the plan". A double click must not take that one too, unread."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double click is none."""
        event.accept()
