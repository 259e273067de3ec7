"""One recommendation in the plan: a tick, its strength, and what the tick asks for, once it does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Advice
from nkr_desktop.domain.case import PlanItem
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.domain.plan import Tick
from nkr_desktop.ui.kit.check_row import CheckRow
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.tokens import Space
from nkr_desktop.ui.pages.plan_item_details import PlanItemDetails, asks_for_kind, asks_for_reason


class PlanItemRow(Surface):
    """Signals: ticked carries on or off (on again for an item whose advice has changed); kind_chosen a PlanKind or
    None; reason_written the reason or None."""

    ticked = Signal(bool)
    kind_chosen = Signal(object)
    reason_written = Signal(object)

    def __init__(
        self,
        advice: Advice,
        rule: Tick,
        strength: str,
        book: PhraseBook,
        *,
        beside: str,
        parent: QWidget | None = None,
    ) -> None:
        """rule: whether it may be ticked; strength: the words on the chip; beside: those beside the name, "" where
        the heading has said them."""
        super().__init__("panel", lines="bottom", line="line2", parent=parent)
        self.id = advice.id
        self._rule = rule
        self._name = book.text(f"recommendation.{advice.id.value}")
        self._label = book.say(advice.label)
        section = "" if "§" in beside else f"§{advice.section}"
        self.tick = CheckRow(self._agreement(), " · ".join(filter(None, (beside, section))))
        self.tick.setEnabled(rule in (Tick.FREE, Tick.WITH_REASON))
        self.tick.clicked.connect(self.ticked)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(self.tick, 1)
        if rule is not Tick.NEVER:  # what waits wears no colour
            line.addWidget(StrengthChip(advice.strength, strength))
        self._body = body = QVBoxLayout(self)
        body.setSpacing(Space.XS)
        body.addLayout(line)
        self.set_right_margin(Space.PAGE)
        self._details: PlanItemDetails | None = None

    def set_right_margin(self, margin: int) -> None:
        """Air to the right, px: less beside a scroll bar."""
        self._right = margin
        self._body.setContentsMargins(Space.PAGE, 6, margin, 6)

    def show_item(self, item: PlanItem | None, changed: bool, doubt: str) -> None:
        """Show what was agreed; changed: the advice is no longer what it was then; doubt: what speaks against a tick
        that nothing forbids, "" for nothing."""
        self.tick.setChecked(item is not None or self._rule is Tick.SET)
        # What was ticked and may no longer be can still be taken away.
        self.tick.setEnabled(self._rule is not Tick.SET and (item is not None or self._rule is not Tick.NEVER))
        doubt = doubt if item is not None and self._rule is not Tick.SET else ""
        asks = changed or bool(doubt) or asks_for_kind(item) or asks_for_reason(item, self._rule)
        if self._details is None and asks:
            self._details = self._make_details()
        if self._details is not None:
            self._details.show_item(item, changed, doubt)
            self._details.setVisible(asks)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the kinds of exercises can be made."""
        hint = super().minimumSizeHint()
        kinds = self._details.narrowest() if self._details is not None else 0
        return QSize(min(hint.width(), kinds + Space.PAGE + self._right) if kinds else hint.width(), hint.height())

    def _agreement(self) -> str:
        """What a tick agrees to. Under "decide now, together" it must not be read as the decision being made; and
        the acute assessment is set, not agreed to."""
        if self.id is Id.SURGICAL_ASSESSMENT and self._rule in (Tick.FREE, Tick.WITH_REASON):
            return self.tr("Assessment by a spine surgeon agreed")
        return self._name

    def _make_details(self) -> PlanItemDetails:
        """Few of the rows ever need them."""
        details = PlanItemDetails(self._name, self._rule, self._label, self)
        details.kind_chosen.connect(self.kind_chosen)
        details.reason_written.connect(self.reason_written)
        details.agreed_anew.connect(lambda: self.ticked.emit(True))
        self._body.addWidget(details)
        return details
