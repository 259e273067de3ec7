"""The ordered action list: what to do at this visit, in the order the judgement gives it.

What stands above it already, in the acute banner or in the look-again mark, is not said again in full."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QMargins, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Action, ActionKind
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.ui.kit.base import frame, solid_pen
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle
from nkr_desktop.ui.results.action_row import ActionRow
from nkr_desktop.ui.results.marks import sentences
from nkr_desktop.ui.results.stack import Stack


class _Part(Enum):
    """When in the course: the sentences say their stance themselves."""

    FIRST = "first"
    THIS_VISIT = "this_visit"
    LATER = "later"
    NOT_ROUTINE = "not_routine"


_PARTS = {
    ActionKind.ACUTE_ASSESSMENT: _Part.FIRST,
    ActionKind.CHECK: _Part.FIRST,
    ActionKind.MEDICAL_WORKUP: _Part.FIRST,
    ActionKind.PREPARE: _Part.LATER,
    ActionKind.REGIONAL_PATHWAY: _Part.LATER,
    ActionKind.FOLLOW_UP: _Part.LATER,
    ActionKind.NOT_ROUTINE: _Part.NOT_ROUTINE,
}
_LOOK_AGAIN = "action.look_again"


class ActionList(Stack):
    """One panel, its entries numbered through. Signals: card_requested carries a recommendation's id."""

    card_requested = Signal(object)

    def __init__(self, book: PhraseBook, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self._book = book
        words = {
            _Part.FIRST: self.tr("First"),
            _Part.THIS_VISIT: self.tr("At this visit"),
            _Part.LATER: self.tr("Later"),
            _Part.NOT_ROUTINE: self.tr("Otherwise"),
        }
        self._titles = {part: TextLabel(title, TextStyle.BODY_STRONG) for part, title in words.items()}
        self._parts = {part: Stack(title, gap=2) for part, title in self._titles.items()}
        self._above = TextLabel(self.tr("What to do now stands in the acute banner above."), wrap=True)
        self._pool: list[ActionRow] = []
        self._shown = 0
        self.set_edges(QMargins(12, 10, 8, 12))
        self.set_items((self._above, *self._parts.values()))

    @property
    def rows(self) -> list[ActionRow]:
        """The entries shown, in order."""
        return self._pool[: self._shown]

    @property
    def text(self) -> str:
        """The list as a screen reader reads it."""
        return "\n".join(row.accessibleName() for row in self.rows)

    def show_actions(self, actions: tuple[Action, ...]) -> None:
        """Show these actions in their order; under the acute banner, which says them in full, only where they are."""
        acute = any(action.kind is ActionKind.ACUTE_ASSESSMENT for action in actions)
        self._shown = 0
        parts: dict[_Part, list[ActionRow]] = {}
        for action in () if acute else actions:
            parts.setdefault(_PARTS.get(action.kind, _Part.THIS_VISIT), []).append(self._row(action))
        for part, stack in self._parts.items():
            stack.set_items((self._titles[part], *parts.get(part, ())))
            stack.setVisible(part in parts)
        self._above.setVisible(acute)
        for number, row in enumerate(self._pool):
            row.setVisible(number < self._shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel."""
        colours = current_theme().colours
        frame(QPainter(self), QRectF(self.rect()), colours.panel, solid_pen(colours.line), Radius.CARD)

    def _row(self, action: Action) -> ActionRow:
        """The next row of the pool, made when there is none left."""
        if self._shown == len(self._pool):
            self._pool.append(ActionRow(self))
            self._pool[-1].clicked.connect(self._ask)
        row = self._pool[self._shown]
        self._shown += 1
        said = self._book.say(action.says)
        if action.says.key == _LOOK_AGAIN:
            said = " ".join(sentences(said)[:2])  # the questions stand in the mark
        row.show_action(self._shown, said, _card(action.source))
        return row

    def _ask(self) -> None:
        row = self.sender()
        if isinstance(row, ActionRow) and isinstance(row.card, RecommendationId):
            self.card_requested.emit(row.card)


def _card(source: tuple[RecommendationId, ...]) -> RecommendationId | None:
    """Where an action names both, it leads to the choice between exercise and mobilisation, not to one of them (§8)."""
    if RecommendationId.MOBILISATION_OR_EXERCISE in source:
        return RecommendationId.MOBILISATION_OR_EXERCISE
    return source[0] if source else None
