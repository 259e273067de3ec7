"""The ten recommendations under their headings, laid out by hand so that an answer costs next to nothing.

Cards are made once and moved, never rebuilt; what was open stays open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import ActionKind, Advice, Assessment, CouldChange, Stance
from nkr_desktop.domain.guideline import Guideline, Quality
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.ui.kit.base import THEME_EVENT
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.results.card_details import in_figures
from nkr_desktop.ui.results.card_head import HeadShape
from nkr_desktop.ui.results.grouping import CHOICE_PAIR, Group, GroupKind, grouped
from nkr_desktop.ui.results.opening_card import OpeningCard
from nkr_desktop.ui.results.question_names import QuestionNames
from nkr_desktop.ui.results.recommendation_card import RecommendationCard
from nkr_desktop.ui.results.stack import height_at
from nkr_desktop.ui.results.usual_care_card import UsualCareCard

CARD_GAP = 4
PAIR_GAP = 8
HEADING_GAP = 6
GROUP_GAP = 12
TWO_COLUMNS = 520


@dataclass(frozen=True, slots=True)
class _Placed:
    widget: QWidget
    x: int
    y: int
    width: int
    height: int


class RecommendationList(QWidget):
    """Signals: evidence_requested carries a recommendation id, question_requested a field path."""

    evidence_requested = Signal(str)
    question_requested = Signal(str)

    def __init__(
        self, book: PhraseBook, guideline: Guideline, names: QuestionNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._guideline = guideline
        self._names = names
        self._certainty = {entry.id.value: entry.label for entry in guideline.certainty}
        self._certainty[Quality.NONE.value] = self.tr("No studies")
        self._cards: dict[Id, RecommendationCard] = {}
        self._usual_care = UsualCareCard(self)
        self._usual_care.toggled.connect(self._changed)
        self._headings: dict[GroupKind, PairLabel] = {}
        self._heading_heights: dict[tuple[GroupKind, int], int] = {}
        self._groups: tuple[Group, ...] = ()
        self._kept: dict[int, tuple[_Placed, ...]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def groups(self) -> tuple[Group, ...]:
        """What stands under which heading."""
        return self._groups

    def card(self, id: Id) -> RecommendationCard:
        """The card of one recommendation. Raises KeyError before anything was shown."""
        return self._cards[id]

    def heading(self, kind: GroupKind) -> PairLabel:
        """The heading of a group. Raises KeyError for one that was never shown."""
        return self._headings[kind]

    def show_assessment(self, assessment: Assessment) -> None:
        """Show another judgement in the same cards."""
        care = tuple(self._book.say(a.says) for a in assessment.actions if a.kind is ActionKind.USUAL_CARE)
        groups = grouped(assessment, bool(care))
        self._usual_care.show_entries(care)
        renewed = False
        for group in groups:
            title, detail = self._heading_words(group, assessment.assessed_on)
            if group.kind not in self._headings:
                self._headings[group.kind] = PairLabel(parent=self)
            if (title, detail) != (self._headings[group.kind].title, self._headings[group.kind].detail):
                self._headings[group.kind].set_words(title, detail)
                self._heading_heights.clear()
            for advice in group.members:
                renewed |= self._show(advice, group)
        regrouped = self._order(groups) != self._order(self._groups)
        self._groups = groups
        self._kept.clear()
        if regrouped:
            self._regroup()
        if regrouped or renewed:
            self._changed()
            for placed in (self, *self._cards.values()):  # at once, and so not again by an event
                QCoreApplication.removePostedEvents(placed, QEvent.Type.LayoutRequest.value)

    def show_could_change(self, changes: tuple[CouldChange, ...]) -> None:
        """Which unanswered questions could change which advice."""
        for id, card in self._cards.items():
            card.show_questions(tuple(change.question for change in changes if id in change.changes))

    def close_all(self) -> None:
        """Another case: what was opened for the last one is shut."""
        for card in self._cards.values():
            card.set_open(False)

    def heightForWidth(self, width: int) -> int:
        """Height of all groups at a width, in pixels."""
        placed = self._places(width)
        return placed[-1].y + placed[-1].height if placed else 0

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Everything wraps."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards follow the width."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """A card or a heading wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._kept.clear()
            self._place()
            if self.heightForWidth(self.width()) != self.height():
                self.updateGeometry()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: measure again."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self._heading_heights.clear()
            self._changed()

    def _show(self, advice: Advice, group: Group) -> bool:
        card = self._cards.get(advice.id)
        if card is None:
            strength = self._guideline.strength_entry(advice.strength).label
            card = RecommendationCard(
                advice, strength, self._certainty[advice.quality.value], self._book, self._names, self
            )
            card.evidence_requested.connect(self.evidence_requested)
            card.question_requested.connect(self.question_requested)
            card.toggled.connect(self._changed)
            self._cards[advice.id] = card
        shape = HeadShape.HELD if group.held else HeadShape.ROW
        if advice.id in CHOICE_PAIR and not group.held:
            shape = HeadShape.PAIR
        return card.show_advice(advice, shape, says_stance=_says_own_stance(advice, group))

    def _order(self, groups: tuple[Group, ...]) -> list[object]:
        return [(group.kind, group.usual_care, [advice.id for advice in group.members]) for group in groups]

    def _regroup(self) -> None:
        """Show what belongs to the groups."""
        kinds = {group.kind for group in self._groups}
        for kind, heading in self._headings.items():
            heading.setVisible(kind in kinds)
        self._usual_care.setVisible(any(group.usual_care for group in self._groups))
        for card in self._cards.values():
            card.show()

    def _changed(self) -> None:
        self._kept.clear()
        self._place()
        self.updateGeometry()

    def _place(self) -> None:
        for placed in self._places(self.width()):
            placed.widget.setGeometry(placed.x, placed.y, placed.width, placed.height)

    def _places(self, width: int) -> tuple[_Placed, ...]:
        """Where everything stands at a width; kept, because one layout asks several times."""
        if width not in self._kept:
            self._kept[width] = tuple(self._lay(width))
        return self._kept[width]

    def _lay(self, width: int) -> Iterator[_Placed]:
        px = current_theme().px
        two = width >= px(TWO_COLUMNS)
        y = 0
        for at, group in enumerate(self._groups):
            y += px(GROUP_GAP) if at else 0
            heading = self._headings[group.kind]
            if (group.kind, width) not in self._heading_heights:
                self._heading_heights[group.kind, width] = height_at(heading, width - px(2))
            height = self._heading_heights[group.kind, width]
            yield _Placed(heading, px(2), y, width - px(2), height)
            y += height + px(HEADING_GAP)
            for row in self._rows(group, width):
                alone = len(row) == 1 and not (row[0].held and two and not row[0].is_open)
                each = width if alone else (width - px(PAIR_GAP)) // 2
                heights = [height_at(card, each) for card in row]
                # A pair is one box high as long as neither is open, so that both look alike.
                level = max(heights) if not any(card.is_open for card in row) else 0
                for column, (card, own) in enumerate(zip(row, heights, strict=True)):
                    yield _Placed(card, column * (each + px(PAIR_GAP)), y, each, max(own, level))
                y += max(heights) + px(CARD_GAP)
            y -= px(CARD_GAP)

    def _rows(self, group: Group, width: int) -> Iterator[tuple[OpeningCard, ...]]:
        """One card a row; exercise and mobilisation side by side, and held cards in twos while closed."""
        two = width >= current_theme().px(TWO_COLUMNS)
        if group.usual_care:
            yield (self._usual_care,)
        waiting: list[OpeningCard] = []
        for advice in group.members:
            card = self._cards[advice.id]
            if not two or not (group.held or advice.id in CHOICE_PAIR) or (group.held and card.is_open):
                if waiting:
                    yield tuple(waiting)
                    waiting = []
                yield (card,)
                continue
            waiting.append(card)
            if len(waiting) == 2:
                yield tuple(waiting)
                waiting = []
        if waiting:
            yield tuple(waiting)

    def _heading_words(self, group: Group, today: date) -> tuple[str, str]:
        """Title and quieter detail. Where the group is one stance, its fixed label is the title."""
        label = self._book.say(group.members[0].label) if group.members else ""
        match group.kind:
            case GroupKind.ACUTE:
                return self.tr("Part of the acute assessment"), ""
            case GroupKind.WORKUP:
                return self.tr("Part of the medical work-up"), label
            case GroupKind.USUAL_CARE:
                return self.tr("Usual care"), ""
            case GroupKind.CHOOSE:
                detail = self.tr("None is shown to be better. The patient's wish decides (§8)")
                return self.tr("Consider and choose together"), detail
            case GroupKind.SWITCH:
                detail = self.tr("Something was tried without effect. The patient's wish decides (§8)")
                return self.tr("Consider switching, and choose together"), detail
            case GroupKind.PREPARE:
                return self.tr("Decide"), self._decide_when(group.members[0], label)
            case GroupKind.INDICATED if all(reason.rule == "R10.4" for reason in group.members[0].reasons):
                return label, self.tr("if you decide on referral (§12)")
            case GroupKind.NOT_ROUTINE:
                return self.tr("Not routinely / only after careful consideration"), ""
            case GroupKind.DO_NOW if latest := group.members[0].latest_on:
                passed = self.tr("{0} has passed: arrange without delay")
                said = passed if latest < today else self.tr("By {0} at the latest")
                return label, said.format(in_figures(latest))
            case GroupKind.ON_HOLD:
                return label, self.tr("Nothing of this before then")
            case _:
                return label, ""

    def _decide_when(self, advice: Advice, label: str) -> str:
        """The label without what the title has said."""
        if advice.decide_on:
            said = self.tr("By {0} at the latest, if improvement is not satisfactory")
            return said.format(in_figures(advice.decide_on))
        if advice.label.key == "label.prepare_no_onset":
            return self.tr("If improvement is not satisfactory; no date can be worked out: onset missing")
        return label


def _says_own_stance(advice: Advice, group: Group) -> bool:
    """A card says its stance unless the heading has: "choose together" says it for those to choose between."""
    if group.kind in (GroupKind.CHOOSE, GroupKind.SWITCH):
        return advice.stance is not Stance.CHOOSE
    return not group.says_stance and group.kind is not GroupKind.NOT_ROUTINE
