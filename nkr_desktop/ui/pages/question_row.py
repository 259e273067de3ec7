"""One question: its name and hint, its answer beside them (below where the row is narrow), details of a yes under both.

Enter goes on, the up and down arrows go from row to row; whatever the answer itself uses stays with the answer."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from nkr_desktop.domain.case import Case
from nkr_desktop.ui.kit.flow_layout import FlowLayout
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle

BESIDE: Final = 10
BELOW: Final = 6
"""Distance in px between a name and the answer beside or below it."""
COMFORT: Final = 150
"""Width in px that a name should have at least before its answer moves below it."""


class QuestionRow(Surface):
    """Signals: answered carries path, value, and whether it was said aloud (not cleared); typed path and value while
    a text is being written; moved -1 or +1 to another row; went_on Enter; done when a single key answered it all;
    passed_on carries a key that is the next row's."""

    answered = Signal(str, object, bool)
    typed = Signal(str, object)
    moved = Signal(int)
    went_on = Signal()
    done = Signal()
    passed_on = Signal(QKeyEvent)

    def __init__(
        self,
        path: str,
        name: str,
        answer: QWidget,
        *,
        hint: str = "",
        counted: bool = True,
        comfort: int = COMFORT,
        below: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """path: the question's place in the case. counted: whether it is missed while unanswered.

        comfort: width in px a name should have before the answer moves below it; below: it always stands there."""
        super().__init__("panel", lines="bottom", line="line2", parent=parent)
        self.path = path
        self.name = name
        self.counted = counted
        self._answer = answer
        self._comfort = comfort
        self._below = below
        self._danger = False
        self._current = False
        self._last: TextLabel | None = None
        self._words = PairLabel(name, hint, title_style=TextStyle.NAME, stacked=True)
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.S)
        self._head.addWidget(self._words, 1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(BESIDE)
        self._beside.addLayout(self._head, 1)
        self._beside.addWidget(answer, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._details = QWidget(self)
        self._details.hide()
        self.details = FlowLayout(self._details)
        self._body = QVBoxLayout(self)
        self._body.setSpacing(Space.S)
        self._body.addLayout(self._beside)
        self._body.addWidget(self._details)
        self.set_right_margin(Space.PAGE)

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show the case's answer without emitting anything."""
        raise NotImplementedError

    @property
    def is_refused(self) -> bool:
        """Whether what stands in the answer may not be stored: Enter then stays, so that it is not left unread."""
        return False

    def applies(self, case: Case) -> bool:
        """Whether the question is asked in this case at all."""
        return True

    def take_focus(self) -> None:
        """Put the keyboard on the answer."""
        self._answer.setFocus(Qt.FocusReason.TabFocusReason)

    def set_current(self, current: bool) -> None:
        """Mark the row that is answered now."""
        self._current = current
        self._tint()

    def set_hint(self, hint: str) -> None:
        """Another hint under the name."""
        self._words.set_words(self.name, hint)

    def show_last(self, words: str) -> None:
        """What the visit before said, small under the question and never an answer; "" for nothing."""
        if words == (self._last.text() if self._last else ""):
            return
        if self._last is None:
            self._last = TextLabel("", TextStyle.HINT, secondary=True, wrap=True)
            self._body.insertWidget(1, self._last)
        self._last.setText(words)
        self._last.setVisible(bool(words))
        self._answer.setAccessibleDescription(words)

    def set_danger(self, danger: bool) -> None:
        """Mark the row as holding an answered red flag."""
        self._danger = danger
        self._tint()

    def add_aside(self, widget: QWidget) -> None:
        """Something small at the end of the name's line."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def add_note(self, words: str) -> None:
        """An explanation across the whole row."""
        self._body.addWidget(TextLabel(words, TextStyle.HINT, secondary=True, wrap=True))

    def set_right_margin(self, margin: int) -> None:
        """Air to the right, px: less beside a scroll bar."""
        self._right = margin
        self._body.setContentsMargins(Space.PAGE, 9, margin, 10)

    @property
    def right_margin(self) -> int:
        """Air to the right, px."""
        return self._right

    def answer_room(self) -> int:
        """The width an answer can have at most, px."""
        return self.width() - Space.PAGE - self._right

    def show_details(self, shown: bool) -> None:
        """Show or hide what belongs to a yes."""
        self._details.setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows that the answer has no use for."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ):
                self.went_on.emit()
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case _:
                super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the answer: the name can stand above it."""
        widest = max(self._narrowest_answer(), self._words.minimumSizeHint().width())
        return QSize(widest + Space.PAGE + self._right, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the name where both fit, else below it."""
        super().resizeEvent(event)
        room = self.answer_room() - BESIDE - self._answer.sizeHint().width()
        beside = not self._below and room >= min(self._words.sizeHint().width(), self.theme.px(self._comfort))
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._beside.direction():
            self._beside.setDirection(direction)
            self._beside.setSpacing(BESIDE if beside else BELOW)

    def _narrowest_answer(self) -> int:
        return self._answer.minimumSizeHint().width()

    def _emit(self, value: Any, explicit: bool = True) -> None:
        self.answered.emit(self.path, value, explicit)

    def _tint(self) -> None:
        if self._danger:
            self.set_ground("danger_tint", "danger")
        elif self._current:
            self.set_ground("accent_tint", "accent")
        else:
            self.set_ground("panel")
