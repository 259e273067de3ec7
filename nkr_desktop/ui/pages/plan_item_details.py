"""What a tick in the plan asks for: the kind of exercises, or a reason; whether its advice has changed since, and what
speaks against it."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.domain.answers import PlanKind
from nkr_desktop.domain.case import PlanItem
from nkr_desktop.domain.free_text import FreeText
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.domain.plan import MAX_REASON, MIN_REASON, Tick
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle
from nkr_desktop.ui.pages.answer_controls import ChoiceAnswer
from nkr_desktop.ui.pages.text_field import Refusal, TextField

INDENT = 32
_REASON: Final = TypeAdapter[str](FreeText)


class PlanItemDetails(QWidget):
    """Signals: kind_chosen carries a PlanKind or None; reason_written the reason or None; agreed_anew that an item
    whose advice has changed still holds."""

    kind_chosen = Signal(object)
    reason_written = Signal(object)
    agreed_anew = Signal()

    def __init__(self, name: str, rule: Tick, label: str, parent: QWidget) -> None:
        """name: the recommendation's; rule: whether it may be ticked; label: that of its stance now."""
        super().__init__(parent)
        self._rule = rule
        self._kinds = ChoiceAnswer(
            (
                (PlanKind.DIRECTIONAL, self.tr("Directional")),
                (PlanKind.NEUROMUSCULAR, self.tr("Neuromuscular control")),
                (PlanKind.FITTED, self.tr("Fitted on the way")),
            ),
            optional=True,
            awaiting=True,
            name=self.tr("Kind of exercises"),
        )
        self._kinds.chosen.connect(self.kind_chosen)
        self.reason = TextField(_REASON, name=self.tr("Reason for {item}").format(item=name), width=380)
        self.reason.setMaxLength(MAX_REASON)
        self.reason.setPlaceholderText(
            self.tr("Reason, {lowest}–{highest} characters").format(lowest=MIN_REASON, highest=MAX_REASON)
        )
        self.reason.edited.connect(self.reason_written)
        changed = self.tr("Changed since it was agreed; the advice is now: {label}").format(label=label)
        self._changed = TextLabel(changed, TextStyle.HINT, colour="danger_text", wrap=True)
        self._again = Button(self.tr("Agree on it anew"), ButtonKind.LINK)
        self._again.clicked.connect(self.agreed_anew)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(Space.XS)
        self._doubt = TextLabel("", TextStyle.HINT, secondary=True, wrap=True, glyph=Glyph.QUESTION)
        for widget in (self._kinds, self._doubt, self.reason, Refusal(self.reason), self._changed, self._again):
            column.addWidget(widget)

    @property
    def doubt(self) -> str:
        """What is said against the tick, "" for nothing."""
        return self._doubt.text() if not self._doubt.isHidden() else ""

    def show_item(self, item: PlanItem | None, changed: bool, doubt: str) -> None:
        """Show what was agreed; changed: the advice is no longer what it was then; doubt: what speaks against it, ""
        for nothing. It forbids nothing."""
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        self._kinds.setVisible(asks_for_kind(item))
        self._kinds.set_value(item.kind if item else None)
        self.reason.setVisible(asks_for_reason(item, self._rule))
        self.reason.show_text(item.reason if item else None)
        self._changed.setVisible(changed)
        self._again.setVisible(changed and self._rule in (Tick.FREE, Tick.WITH_REASON))

    def narrowest(self) -> int:
        """Width in px that the kinds of exercises need, where they are asked for; else none."""
        return 0 if self.isHidden() or self._kinds.isHidden() else self._kinds.narrowest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the row is narrow the kinds of exercises stand closer, then further out."""
        indent = max(0, min(INDENT, self.width() - self._kinds.narrowest()))
        self._column.setContentsMargins(indent, 0, 0, 2)
        self._kinds.set_room(self.width() - indent)
        super().resizeEvent(event)


def asks_for_kind(item: PlanItem | None) -> bool:
    """Whether there are kinds of it to choose among."""
    return item is not None and item.id is RecommendationId.SPECIFIC_EXERCISE


def asks_for_reason(item: PlanItem | None, rule: Tick) -> bool:
    """Whether it was ticked outside the guideline's advice."""
    return item is not None and rule is Tick.WITH_REASON
