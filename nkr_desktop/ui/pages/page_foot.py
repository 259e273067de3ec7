"""The row pinned under a page: back, "the rest: no", how many answers are missing, on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Size, Space, TextStyle


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
        self.back.setToolTip(back)
        self._back_is_tool = False
        self._back_width = self.back.sizeHint().width() if back else 0
        self.back.clicked.connect(self.back_requested)
        self.rest = _OnePressButton("", ButtonKind.LINK, parent=self)
        self.rest.clicked.connect(self.rest_requested)
        self.rest.hide()
        self.onward = _OnePressButton(onward, ButtonKind.PRIMARY, glyph=Glyph.RIGHT, glyph_after=True, parent=self)
        self.onward.setVisible(bool(onward))
        self.onward.clicked.connect(self.next_requested)
        self._calm = True
        self._missing = TextLabel("", TextStyle.HINT, secondary=True, elide=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.PAGE, 10, Space.PAGE, 10)
        line.setSpacing(Space.M)
        line.addWidget(self.back)
        line.addWidget(self.rest)
        line.addWidget(self._missing, 1)
        line.addWidget(self.onward, 0, Qt.AlignmentFlag.AlignRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the way back keeps only its arrow."""
        super().resizeEvent(event)
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

    def offer_rest(self, words: str) -> None:
        """Offer to answer what is left with these words; "" when nothing is left."""
        if self.rest.text() != words:
            self.rest.setText(words)
            self.rest.updateGeometry()
        self.rest.setVisible(bool(words))
        self._fit()

    def _fit(self) -> None:
        """Give the words of the rest and the count room before those of the way back."""
        rest = self.rest.sizeHint().width() + Space.M if self.rest.text() else 0
        count = self.theme.width(TextStyle.HINT, self._missing.text()) + 4
        fixed = 2 * Space.PAGE + 2 * Space.M + self.onward.sizeHint().width() + rest
        tool = fixed + count + self._back_width > self.width()
        self._missing.setVisible(fixed + count + self.theme.px(Size.BUTTON) <= self.width())
        if tool is not self._back_is_tool:
            self._back_is_tool = tool
            self.back.set_kind(ButtonKind.TOOL if tool else ButtonKind.SECONDARY)

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
