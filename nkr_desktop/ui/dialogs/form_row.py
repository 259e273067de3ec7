"""One setting: its name, the control beside it (below where there is little room), and a hint or what is wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Size, Space, TextStyle

QWIDGETSIZE_MAX: Final = (1 << 24) - 1  # Qt's own, which the binding leaves out
NAME_WIDTH: Final = 176
BESIDE_FROM: Final = 470
"""Widths in px at 100 %: of the names' column, and of the row below which a name stands above its control."""


class FormRow(QWidget):
    """Lay `control` out beside its name."""

    def __init__(self, name: str, control: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        """The control gets `name` as its accessible name unless it has one."""
        super().__init__(parent)
        self.control = control
        self._hint = hint
        self._name = TextLabel(name, TextStyle.BODY_MEDIUM, wrap=True)
        self._name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if not control.accessibleName():
            control.setAccessibleName(name)
        self._note = TextLabel(hint, TextStyle.HINT, secondary=True, wrap=True)
        self._note.setVisible(bool(hint))
        self._control = QVBoxLayout()
        self._control.setSpacing(Space.XS)
        narrow = control.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
        self._control.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        self._control.addWidget(self._note)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(Space.L)
        self._beside.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        self._beside.addLayout(self._control, 1)
        self.arrange(self.width())

    @property
    def note(self) -> str:
        """The hint, or what is wrong."""
        return self._note.text()

    def set_hint(self, hint: str) -> None:
        """Another hint, shown while nothing is wrong."""
        self._hint = hint
        self.set_fault("")

    def add_below(self, widget: QWidget) -> None:
        """Something that belongs to the control, under its hint."""
        self._control.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def set_fault(self, reason: str) -> None:
        """Say what is wrong in place of the hint; "" when all is well."""
        said = reason or self._hint
        if said == self._note.text():
            return
        self._note.setText(said)
        self._note.set_colour("danger_text" if reason else "ink2")
        self._note.set_glyph(Glyph.WARNING if reason else None)
        self._note.setVisible(bool(said))
        self.control.setAccessibleDescription(said)
        if reason:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.control, reason))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the name moves above."""
        super().resizeEvent(event)
        self.arrange(event.size().width())

    def arrange(self, width: int) -> None:
        """Place the name as it belongs at a width in px, so that the row can be measured before it is shown."""
        theme = current_theme()
        beside = width >= theme.px(BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(way)
        self._beside.setSpacing(Space.L if beside else Space.XS)
        self._name.setMinimumWidth(theme.px(NAME_WIDTH) if beside else 0)
        self._name.setMaximumWidth(theme.px(NAME_WIDTH) if beside else QWIDGETSIZE_MAX)
        self._name.setMinimumHeight(theme.px(Size.CONTROL) if beside else 0)
