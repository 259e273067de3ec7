"""The ordered action list: what to do at this visit, in the order the judgement gives it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Action, ActionKind
from nkr_desktop.ui.kit.base import frame, solid_pen
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius
from nkr_desktop.ui.results.lines import Line, Lines, heading
from nkr_desktop.ui.results.stack import Stack

_NUMBER = 24


class ActionList(Stack):
    """One panel: a heading for each kind of action, its entries numbered through."""

    def __init__(self, book: PhraseBook, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._book = book
        self._titles = {
            ActionKind.ACUTE_ASSESSMENT: self.tr("Acute assessment"),
            ActionKind.CHECK: self.tr("Settle first"),
            ActionKind.MEDICAL_WORKUP: self.tr("Medical work-up"),
            ActionKind.USUAL_CARE: self.tr("Usual care"),
            ActionKind.DO_NOW: self.tr("Decide now, together"),
            ActionKind.INDICATED: self.tr("Required"),
            ActionKind.OFFER: self.tr("Consider offering"),
            ActionKind.CHOOSE: self.tr("Choose together"),
            ActionKind.SWITCH: self.tr("Consider switching"),
            ActionKind.CONSIDER: self.tr("May be considered"),
            ActionKind.PREPARE: self.tr("Decide later"),
            ActionKind.REGIONAL_PATHWAY: self.tr("Regional pathway"),
            ActionKind.FOLLOW_UP: self.tr("Follow-up"),
            ActionKind.NOT_ROUTINE: self.tr("Not routinely"),
        }
        self._lines = Lines(lead=_NUMBER)
        self.set_edges(QMargins(16, 12, 16, 14))
        self.set_items((self._lines,))

    @property
    def text(self) -> str:
        """The list as a screen reader reads it."""
        return self._lines.text()

    def show_actions(self, actions: tuple[Action, ...]) -> None:
        """Show these actions in their order."""
        self._lines.show_lines(*self._said(actions))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel."""
        colours = current_theme().colours
        frame(QPainter(self), QRectF(self.rect()), colours.panel, solid_pen(colours.line), Radius.CARD)

    def _said(self, actions: tuple[Action, ...]) -> Iterator[Line]:
        kind = None
        for number, action in enumerate(actions, start=1):
            if action.kind is not kind:
                kind = action.kind
                yield heading(self._titles[kind])
            yield Line(self._book.say(action.says), lead=str(number))
