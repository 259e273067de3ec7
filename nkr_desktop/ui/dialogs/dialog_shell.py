"""What every larger dialog shares: a body that scrolls where the screen is small, and a bar of buttons that stays."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkr_desktop.ui.dialogs.form_row import FormRow
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Space, TextStyle

_SCREEN_SHARE: Final = 0.92
_SCROLL_BAR: Final = 10


class DialogShell(QDialog):
    """Fill `body`, then add the buttons, least important first; the dialog takes the height it needs."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 560) -> None:
        """width: of the whole dialog in px at 100 %."""
        super().__init__(parent)
        dress(self)
        self._width = width
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self.body.setSpacing(Space.M)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._content)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = Surface("panel")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.area)
        self._foot = Surface("raised", lines="top")
        self._buttons = QHBoxLayout(self._foot)
        self._buttons.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        self._buttons.setSpacing(Space.S)
        self._buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(ground, 1)
        whole.addWidget(self._foot)

    def set_title(self, title: str, *, heading: bool = True) -> None:
        """Name the dialog; `heading`: and let the name stand on top of the body, of which it is the first."""
        self.setWindowTitle(title)
        self.area.setAccessibleName(title)
        if heading:
            self.body.addWidget(TextLabel(title, TextStyle.TITLE, wrap=True))

    def add_button(self, button: Button, *, left: bool = False) -> Button:
        """A button at the right end of the foot, or before the gap."""
        if left:
            self._buttons.insertWidget(self._buttons.count() - 1, button)
        else:
            self._buttons.addWidget(button)
        return button

    def let_keys_scroll(self) -> None:
        """For a body with nothing in it to move to: it can be reached by Tab and scrolled by the arrow keys."""
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room the content needs, within the screen."""
        if not event.spontaneous():
            self.body.addStretch(0)  # what is left over stays below
            self.resize(self.fitting_size())
        super().showEvent(event)

    def done(self, result: int) -> None:
        """Closed for good: later, for what closed it may still be telling of itself."""
        super().done(result)
        self.deleteLater()

    def fitting_size(self) -> QSize:
        """As wide as asked for and as high as the content, never more than the screen."""
        room = self.screen().availableSize() * _SCREEN_SHARE
        width = min(max(current_theme().px(self._width), self._foot.minimumSizeHint().width()), room.width())
        layout = self.body
        for row in self._content.findChildren(FormRow):
            row.arrange(width - 2 * Space.XL)
        if layout.hasHeightForWidth():  # at both widths: a bar once shown makes itself needed
            height = max(layout.heightForWidth(width), layout.heightForWidth(width - _SCROLL_BAR))
        else:
            height = layout.sizeHint().height()
        return QSize(width, min(height + self._foot.sizeHint().height(), room.height()))
