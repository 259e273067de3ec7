"""A card that opens in place: a head that is a button, and a body that is made when it is first wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.card import Card
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.results.card_head import PADDING, CardHead
from nkr_desktop.ui.results.stack import height_at

_BELOW = 14


class OpeningCard(Card):
    """Signals: toggled carries whether the card is open now. A closed card costs one row."""

    toggled = Signal(bool)

    def __init__(self, edge: str, head: CardHead, parent: QWidget | None = None) -> None:
        super().__init__(edge, parent=parent)
        self.head = head
        self._body: QWidget | None = None
        head.setParent(self)
        head.toggled.connect(self._open_or_close)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_open(self) -> bool:
        """Whether the body shows."""
        return self.head.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or close; an opened card stays open whatever is answered."""
        self.head.setChecked(is_open)

    def make_body(self) -> QWidget:
        """The body, asked for once."""
        raise NotImplementedError

    def fill_body(self) -> None:
        """Bring the body up to date; called while open only."""
        raise NotImplementedError

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width."""
        px = current_theme().px
        height = self.head.heightForWidth(width)
        if self._body is not None and self.is_open:
            height += height_at(self._body, width - px(2 * PADDING)) + px(_BELOW)
        return height

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Everything wraps."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Head and body follow the width."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Head or body want another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            if self.heightForWidth(self.width()) != self.height():
                self.updateGeometry()
        return super().event(event)

    def _open_or_close(self, is_open: bool) -> None:
        if is_open and self._body is None:
            self._body = self.make_body()
            self._body.setParent(self)
        if is_open:
            self.fill_body()
        if self._body is not None:
            self._body.setVisible(is_open)
        self._place()
        self.updateGeometry()
        self.toggled.emit(is_open)

    def _place(self) -> None:
        px = current_theme().px
        head = self.head.heightForWidth(self.width())
        if not self.is_open:
            head = max(head, self.height())  # beside a taller neighbour the words keep to its middle
        self.head.setGeometry(0, 0, self.width(), head)
        if self._body is not None and self.is_open:
            width = self.width() - px(2 * PADDING)
            self._body.setGeometry(px(PADDING), head, width, height_at(self._body, width))
