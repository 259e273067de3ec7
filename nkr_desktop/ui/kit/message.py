"""A short message or question in a box of its own, in the house's look.

The words can be selected and copied; the first answer is the filled button, which Enter takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph, icon
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Space, TextStyle

WIDTH: Final = 480
MARK: Final = 24
"""Width of the box, and side of the mark before the words, px at 100 %."""

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
Answer = TypeVar("Answer")


class Message(QDialog):
    """What is said, what more there is to know, and the buttons."""

    def __init__(
        self,
        parent: QWidget | None,
        words: str,
        more: str,
        labels: Sequence[str],
        *,
        first: str = "",
        escape: int = 0,
        glyph: Glyph = Glyph.INFO,
    ) -> None:
        """labels: of the buttons, the safe and usual one first; first: what shall be seen before all else, in the
        largest type; escape: index of the one the Esc key stands for."""
        super().__init__(parent)
        dress(self)
        self.setWindowTitle("NKR Desktop")
        self.words, self.more = words, more
        self._chosen = escape
        px = current_theme().px
        mark = QLabel()
        mark.setPixmap(icon(glyph, current_theme().colours.ink, MARK).pixmap(px(MARK), px(MARK)))
        ground, foot = Surface("panel"), Surface("raised", lines="top")
        said = QGridLayout(ground)
        said.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        said.setHorizontalSpacing(Space.M)
        said.setVerticalSpacing(Space.S)
        said.setColumnStretch(1, 1)
        said.addWidget(mark, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        said_in = ((first, TextStyle.ACUTE), (words, TextStyle.URGENCY), (more, TextStyle.BODY))
        for row, (sentence, style) in enumerate(said_in):
            if sentence:
                label = TextLabel(sentence, style, wrap=True)
                label.setTextInteractionFlags(_SELECTABLE)
                said.addWidget(label, row, 1)
        beside = QHBoxLayout(foot)
        beside.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        beside.setSpacing(Space.S)
        beside.addStretch(1)
        self.buttons = [Button(label) for label in labels]
        for at, button in reversed(tuple(enumerate(self.buttons))):
            button.clicked.connect(partial(self._choose, at))
            beside.addWidget(button)
        usual = self.buttons[0]
        usual.set_kind(ButtonKind.PRIMARY)
        usual.setDefault(True)
        usual.setAccessibleDescription(" ".join(filter(None, (first, words, more))))
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(ground, 1)
        body.addWidget(foot)
        usual.setFocus()
        width = max(px(WIDTH), foot.sizeHint().width())
        self.resize(width, body.totalHeightForWidth(width))

    @property
    def chosen(self) -> int:
        """Which button ended it."""
        return self._chosen

    def _choose(self, at: int, _checked: bool = False) -> None:
        self._chosen = at
        self.accept()


def tell(parent: QWidget | None, words: str, more: str = "", first: str = "") -> None:
    """Say something that needs no answer."""
    _run(Message(parent, words, more, (QCoreApplication.translate("Message", "Close"),), first=first))


def ask(parent: QWidget | None, words: str, more: str, answers: Mapping[Answer, str], cancel: Answer) -> Answer:
    """The answer chosen; the first is the filled button, and the Esc key gives cancel."""
    given = tuple(answers)
    labels = tuple(answers.values())
    return given[_run(Message(parent, words, more, labels, escape=given.index(cancel), glyph=Glyph.QUESTION))]


def _run(box: Message) -> int:
    box.exec()
    box.deleteLater()
    return box.chosen
