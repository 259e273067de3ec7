"""F1: every key there is. The commands come from the window's own actions, so the list cannot lag behind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.keycap import KeyCap
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Space, TextStyle

WIDTH: Final = 560
KEYS_WIDTH: Final = 110
KeyWords = tuple[str, str]
"""A key, or several parted by two blanks, and what it does."""
translate = QCoreApplication.translate


def answer_keys() -> tuple[KeyWords, ...]:
    """The keys that answer a question, which are the controls' own and no commands."""
    return (
        (translate("KeysDialog", "Y"), translate("KeysDialog", "Yes")),
        (translate("KeysDialog", "N"), translate("KeysDialog", "No")),
        (translate("KeysDialog", "U"), translate("KeysDialog", "Not examined")),
        ("L5", translate("KeysDialog", "On the body chart: go to an area; then Y or N")),
        ("←  →", translate("KeysDialog", "The answer to the left or right")),
        ("↑  ↓", translate("KeysDialog", "The question above or below")),
        ("0 … 9", translate("KeysDialog", "Pain 0–9; 1 then 0 is 10")),
        ("Enter", translate("KeysDialog", "Go on")),
        ("Tab", translate("KeysDialog", "The next control; with Shift the one before")),
        ("Esc", translate("KeysDialog", "Close a dialog or a list without choosing")),
    )


def command_keys(actions: Iterable[QAction]) -> list[KeyWords]:
    """The keys of actions, in their order; an action without a key is left out."""
    found = []
    for action in actions:
        keys = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
        if keys:
            found.append(("  ".join(keys), action.text().replace("&", "").rstrip("…")))
    return found


class KeysDialog(DialogShell):
    """Two lists: commands, and the keys that answer."""

    def __init__(
        self, actions: Iterable[QAction], answers: Sequence[KeyWords] | None = None, parent: QWidget | None = None
    ) -> None:
        """answers: the controls' own keys, answer_keys() where not given."""
        super().__init__(parent, width=WIDTH)
        self.set_title(self.tr("Keys"))
        self.commands = command_keys(actions)
        self.answers = list(answer_keys() if answers is None else answers)
        self._add(self.tr("Answer"), self.answers)
        self._add(self.tr("Commands"), self.commands)
        self.let_keys_scroll()
        close = self.add_button(Button(self.tr("Close"), ButtonKind.PRIMARY))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        close.setFocus()

    def _add(self, heading: str, keys: Sequence[KeyWords]) -> None:
        if not keys:
            return
        self.body.addSpacing(Space.XS)
        self.body.addWidget(TextLabel(heading, TextStyle.URGENCY))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnMinimumWidth(0, current_theme().px(KEYS_WIDTH))
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(keys):
            grid.addWidget(KeyCap(key), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(TextLabel(words, TextStyle.BODY, wrap=True), row, 1)
        self.body.addLayout(grid)
