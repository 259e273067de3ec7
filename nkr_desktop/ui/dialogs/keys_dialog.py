"""Every key there is. The commands come from the window's own actions, so the list cannot lag behind; the keys that are
the controls' own stand here, and a test holds them against what the controls hear."""

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
        (translate("KeysDialog", "U"), translate("KeysDialog", "Unexamined")),
        (translate("KeysDialog", "L  R  B"), translate("KeysDialog", "The side of a finding: left, right, both")),
        ("1 … 9", translate("KeysDialog", "The choice with that number, counted from the left")),
        ("0 … 9", translate("KeysDialog", "Pain 0–9; 1 then 0 is 10")),
        ("←  →", translate("KeysDialog", "The answer to the left or right")),
        ("↑  ↓", translate("KeysDialog", "The question above or below")),
        (translate("KeysDialog", "Space"), translate("KeysDialog", "Choose, tick or press what has the keyboard")),
        ("Backspace  Delete", translate("KeysDialog", "Take an answer back")),
        ("Enter", translate("KeysDialog", "Go on; on a button, press it")),
        ("Alt+↓", translate("KeysDialog", "Open the calendar of a date")),
        (translate("KeysDialog", "L1 … S2"), translate("KeysDialog", "On the body chart: go to an area; then Y or N")),
    )


def moving_keys() -> tuple[KeyWords, ...]:
    """The keys that lead about in the window, in lists and in what is read."""
    return (
        ("Tab", translate("KeysDialog", "The next control; with Shift the one before")),
        ("Alt+A … Alt+Z", translate("KeysDialog", "The button or menu with that letter underlined")),
        ("Home  End", translate("KeysDialog", "The first or last step, row or page")),
        ("Page Up  Page Down", translate("KeysDialog", "The page before or after, in the preview")),
        ("+  −  0", translate("KeysDialog", "Nearer, farther, the whole page, in the preview")),
        ("Alt+←", translate("KeysDialog", "Back to the chapter before, in the user's guide")),
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
    """Three lists: the keys that answer, those that lead about, and the commands."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self.set_title(self.tr("Keys"))
        self.commands = command_keys(actions)
        self.answers, self.moves = list(answer_keys()), list(moving_keys())
        self._add(self.tr("Answer"), self.answers)
        self._add(self.tr("Move about"), self.moves)
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
