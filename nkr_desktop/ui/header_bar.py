"""The bar across the top: name, commands, undo and redo, whose visit this is, and that the guideline is withdrawn.

The patient stands here and nowhere in the window's title, which other programs and the task bar can read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from nkr_desktop.content.resources import resource_path
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.menu_row import MenuRow
from nkr_desktop.ui.kit.status_pill import StatusPill
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import TextStyle

HEIGHT = 44
AIR = 4
"""Least height of the bar, and least air around a button in it, px."""
ICON = 24
BUTTON = 28
GAP = 8
BETWEEN = 2
FIXED = 190
"""What the icon, undo and redo, and the air between them take, px."""
TIGHT = 95
"""The air between menus, undo, redo and pill where there is nothing else, px."""

USUAL_VISIT = 290
"""Room kept for reference, age, kind of visit and date before they are known: no menu moves when they come, px."""
LONG_REFERENCE = 160
"""A reference wider than this is cut, with the whole of it in its tooltip, px."""


class HeaderBar(Surface):
    """Signals: status_requested when the pill is pressed. Commands are QActions given by the window."""

    status_requested = Signal()

    def __init__(
        self, status: str, short_status: str, undo: QAction, redo: QAction, parent: QWidget | None = None
    ) -> None:
        """status: what the pill says about the guideline, and its shorter form for a narrow window."""
        super().__init__("panel", lines="bottom", parent=parent)
        self._picture = QLabel()
        self._picture.setPixmap(QIcon(str(resource_path("icons/app.svg"))).pixmap(QSize(ICON, ICON)))
        self._picture.setAccessibleName("NKR Desktop")
        self._name = TextLabel("NKR Desktop", TextStyle.CARD_NAME)
        self._commands = QHBoxLayout()
        self._commands.setSpacing(BETWEEN)
        self._plain: list[QToolButton] = []
        self._menus: list[QToolButton] = []
        self.menus = MenuRow(self)
        self._reference = TextLabel("", TextStyle.BODY_STRONG, elide=True)
        self._reference.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._visit = TextLabel("", TextStyle.BODY, secondary=True)
        self._status, self._short_status = status, short_status
        self._pill = StatusPill(status)
        self._pill.setAccessibleName(status)
        self._pill.setToolTip(status)
        self._pill.clicked.connect(self.status_requested)
        self._rule = Surface("line")
        self._rule.setFixedSize(1, 20)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(12, 0, 12, 1)
        self._parts.setSpacing(GAP)
        line, self._second = QHBoxLayout(), QHBoxLayout()
        for part, stretch in ((line, 0), (self._second, 1)):
            part.setSpacing(GAP)
            self._parts.addLayout(part, stretch)
        self._parts.setAlignment(line, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(self._picture)
        line.addWidget(self._name)
        line.addSpacing(6)
        line.addLayout(self._commands)
        line.addSpacing(4)
        line = self._second
        line.addWidget(self._rule)
        line.addWidget(_history_button(undo, Glyph.UNDO))
        line.addWidget(_history_button(redo, Glyph.REDO))
        line.addStretch(1)
        line.addWidget(self._reference)
        line.addWidget(self._visit)
        line.addSpacing(4)
        line.addWidget(self._pill)

    def add_command(self, action: QAction) -> None:
        """A command as words in the bar; it stands in a menu too, for it gives way where the bar is narrow."""
        button = _flat_button()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._commands.addWidget(button)
        self._plain.append(button)

    def add_menu(self, menu: QMenu) -> None:
        """A menu as words in the bar."""
        dress(menu)
        button = _flat_button()
        button.setText(menu.title().replace("&", ""))
        button.setAccessibleName(menu.title().replace("&", ""))
        self.menus.add(button, menu)
        self._commands.addWidget(button)
        self._menus.append(button)

    def show_visit(self, reference: str, visit: str) -> None:
        """Whose visit: the clinic's reference, and age, kind of visit and date."""
        self._reference.setText(reference)
        self._visit.setText(visit)
        self._fit()

    @property
    def visit(self) -> str:
        """What is said about the visit."""
        return f"{self._reference.text()} {self._visit.text()}".strip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the program's name goes first, then the plain commands, then what is said about the visit; menus,
        reference and pill stay: whose case is open can always be seen."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give way in this order: the name, the plain commands from the last, age and kind of visit, the pill's words,
        the icon. With no more to give, the pill, undo, redo and the reference stand under the menus."""
        px = self.theme.px
        menus = sum(self._wide(button) for button in self._menus)
        reference = min(self._reference.sizeHint().width(), px(LONG_REFERENCE)) + GAP if self._reference.text() else 0
        visit = self._visit.sizeHint().width() + GAP if self._visit.text() else 0
        bare = self._short_status.partition(" (")[0]  # the day stands in the tooltip and the name read aloud
        room = self.width() - px(FIXED) - menus - self._pill_width(self._status)
        left = room - max(reference + visit, px(USUAL_VISIT))
        for button in self._plain:
            left -= self._wide(button)
            button.setVisible(left >= 0)
        self._name.setVisible(left >= self._name.sizeHint().width() + GAP)
        left = room - reference - sum(self._wide(button) for button in self._plain if not button.isHidden())
        self._reference.setMaximumWidth(px(LONG_REFERENCE))
        self._reference.setVisible(bool(reference))
        self._visit.setVisible(bool(visit) and left >= visit)
        gained = self._pill_width(self._status) - self._pill_width(self._short_status)
        history = TIGHT + 2 * px(BUTTON) + reference
        apart = history + menus + self._pill_width(bare) > self.width()
        self._stand_apart(apart)
        spare = self.width() - history - self._pill_width(self._status) if apart else room - reference
        words = self._status if spare >= 0 else self._short_status if spare + gained >= 0 else bare
        self._picture.setVisible(not apart and spare + gained >= 0)
        if words != self._pill.text():
            self._pill.setText(words)
            self._pill.updateGeometry()

    def _stand_apart(self, apart: bool) -> None:
        """One line, or two."""
        line = max(HEIGHT, self.theme.px(BUTTON) + 2 * AIR)
        height = 2 * line if apart else line
        if height == self.maximumHeight():
            return
        self.setFixedHeight(height)
        side, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(under if apart else side)
        self._parts.setSpacing(0 if apart else GAP)
        self._rule.setHidden(apart)

    def _wide(self, button: QToolButton) -> int:
        return button.sizeHint().width() + BETWEEN

    def _pill_width(self, words: str) -> int:
        return round(self.theme.width(TextStyle.CHIP, words)) + self.theme.px(48)


def _flat_button() -> QToolButton:
    button = QToolButton()
    dress(button)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _history_button(action: QAction, glyph: Glyph) -> Button:
    button = Button(action.text(), ButtonKind.TOOL, glyph=glyph, height=BUTTON)

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.toolTip())

    action.changed.connect(follow)
    button.clicked.connect(action.trigger)
    follow()
    return button
