"""One recommendation in the plan: a tick, its strength, and what the tick asks for: kind of exercises, or a reason."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Advice
from nkr_desktop.domain.answers import PlanKind
from nkr_desktop.domain.case import PlanItem
from nkr_desktop.domain.free_text import FreeText
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.domain.plan import MAX_REASON, MIN_REASON, Tick
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.check_row import CheckRow
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle
from nkr_desktop.ui.pages.answer_controls import ChoiceAnswer
from nkr_desktop.ui.pages.text_field import TextField

INDENT = 32
_REASON: Final = TypeAdapter[str](FreeText)


class PlanItemRow(Surface):
    """Signals: ticked carries on or off (on again for an item whose advice has changed); kind_chosen a PlanKind or
    None; reason_written the reason or None."""

    ticked = Signal(bool)
    kind_chosen = Signal(object)
    reason_written = Signal(object)

    def __init__(
        self, advice: Advice, rule: Tick, strength: str, book: PhraseBook, parent: QWidget | None = None
    ) -> None:
        """rule: whether it may be ticked; strength: the words on the chip."""
        super().__init__("panel", lines="bottom", line="line2", parent=parent)
        self.id = advice.id
        self._rule = rule
        name = book.text(f"recommendation.{advice.id.value}")
        label = book.say(advice.label)
        self.tick = CheckRow(name, label if "§" in label else f"{label} · §{advice.section}")
        self.tick.setEnabled(rule in (Tick.FREE, Tick.WITH_REASON))
        self.tick.clicked.connect(self.ticked)
        self._label = label
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(self.tick, 1)
        if rule is not Tick.NEVER:  # what waits wears no colour
            line.addWidget(StrengthChip(advice.strength, strength))
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
        self._refused = TextLabel("", TextStyle.HINT, colour="danger_text", wrap=True)
        self._refused.hide()
        self.reason.refused.connect(self._show_refusal)
        self._changed = TextLabel("", TextStyle.HINT, colour="danger_text", wrap=True)
        self._again = Button(self.tr("Agree on it anew"), ButtonKind.LINK)
        self._again.clicked.connect(lambda: self.ticked.emit(True))
        self._more = QWidget()
        self._more_column = more = QVBoxLayout(self._more)
        more.setSpacing(Space.XS)
        for widget in (self._kinds, self.reason, self._refused, self._changed, self._again):
            more.addWidget(widget)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.PAGE, 6, Space.PAGE, 6)
        body.setSpacing(Space.XS)
        body.addLayout(line)
        body.addWidget(self._more)

    def show_item(self, item: PlanItem | None, changed: bool) -> None:
        """Show what was agreed; changed: the advice is no longer what it was then."""
        self.tick.setChecked(item is not None or self._rule is Tick.SET)
        # What was ticked and may no longer be can still be taken away.
        self.tick.setEnabled(self._rule is not Tick.SET and (item is not None or self._rule is not Tick.NEVER))
        specific = item is not None and item.id is RecommendationId.SPECIFIC_EXERCISE
        reasoned = item is not None and self._rule is Tick.WITH_REASON
        self._kinds.setVisible(specific)
        self._kinds.set_value(item.kind if item else None)
        self.reason.setVisible(reasoned)
        self.reason.show_text(item.reason if item else None)
        self._changed.setVisible(changed)
        self._changed.setText(
            self.tr("Changed since it was agreed; the advice is now: {label}").format(label=self._label)
        )
        self._again.setVisible(changed and self._rule in (Tick.FREE, Tick.WITH_REASON))
        self._more.setVisible(specific or reasoned or changed)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the kinds of exercises can be made."""
        hint = super().minimumSizeHint()
        kinds = self._kinds.narrowest() if not self._kinds.isHidden() else hint.width()
        return QSize(min(hint.width(), kinds + 2 * Space.PAGE), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the row is narrow the kinds of exercises stand closer, then further out."""
        room = self.width() - 2 * Space.PAGE
        indent = max(0, min(INDENT, room - self._kinds.narrowest()))
        self._more_column.setContentsMargins(indent, 0, 0, 2)
        self._kinds.set_room(room - indent)
        super().resizeEvent(event)

    def _show_refusal(self, reason: str) -> None:
        self._refused.setText(reason)
        self._refused.setVisible(bool(reason))
