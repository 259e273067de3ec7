"""The right pane: what the guideline says for the patient as described so far, live.

Urgency and scope stand on top and never scroll; under them the recommendations or the actions. Everything is
updated in place: an answer has 16 ms to be on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Action, ActionKind, Assessment, Check, CouldChange
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, Case
from nkr_desktop.domain.guideline import Guideline, RecommendationId
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Space, TextStyle
from nkr_desktop.ui.results.action_list import ActionList
from nkr_desktop.ui.results.ask_again import AskAgain
from nkr_desktop.ui.results.card_details import BULLET
from nkr_desktop.ui.results.change_card import ChangeCard
from nkr_desktop.ui.results.could_change_card import CouldChangeCard
from nkr_desktop.ui.results.lines import Line
from nkr_desktop.ui.results.list_head import ListHead, ListView
from nkr_desktop.ui.results.marks import Mark, sentences
from nkr_desktop.ui.results.question_names import QuestionNames
from nkr_desktop.ui.results.recommendation_list import RecommendationList
from nkr_desktop.ui.results.scope_card import ScopeCard
from nkr_desktop.ui.results.stack import Stack
from nkr_desktop.ui.results.urgency_line import UrgencyLine

_TOP_SHARE = 0.66
"""How much of the pane the fixed top may take before scope, marks and then the steps scroll with the list."""
_LINE_SHARE = 0.75
"""How much of it the urgency line may take before its steps scroll; its title and reasons never do."""
_MARKED = 3
"""The urgency line and its two marks: what is never covered."""
_BESIDE = 8
"""Room for the focus ring left of the scrolled cards, px at 100 %."""


class ResultsPane(QWidget):
    """Shows an assessment and asks; decides nothing.

    Signals: question_requested carries the field path of an unanswered question, evidence_requested a recommendation
    id; red_flags_requested, acute_sheet_requested and phone_requested are plain. urgency_announced carries the words
    of a level that was just reached; they go to the screen reader at the same time."""

    question_requested = Signal(str)
    evidence_requested = Signal(str)
    red_flags_requested = Signal()
    acute_sheet_requested = Signal()
    phone_requested = Signal()
    urgency_announced = Signal(str)

    def __init__(
        self, book: PhraseBook, guideline: Guideline, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        """today: the day it is."""
        super().__init__(parent)
        self._book = book
        self._guideline = guideline
        self._names = QuestionNames(book, self)
        self._actions: tuple[Action, ...] = ()
        self._switch: tuple[QWidget, ...] = ()
        self._stand_in: QWidget | None = None
        self.urgency = UrgencyLine(book, self._names)
        self.look_again = AskAgain()
        self.checks = Mark(Glyph.INFO)
        self.scope = ScopeCard(book, self._names, today)
        self.change = ChangeCard(book, self._names)
        self.head = ListHead()
        self.recommendations = RecommendationList(book, guideline, self._names)
        self.action_list = ActionList(book)
        self.action_list.hide()
        self.could_change = CouldChangeCard(book, self._names)
        self._top = Stack(gap=6, parent=self)
        self._page = Stack(gap=10)
        # Left: room for the focus ring beside the cards, which the scroll area would cut.
        self._page.set_edges(QMargins(_BESIDE, 6, 0, 14))
        self._scroll = self._scroll_area()
        self._arrange()
        self._connect()

    def show_assessment(self, case: Case, assessment: Assessment) -> None:
        """Show another judgement in place. What is open stays open."""
        self.urgency.show_assessment(assessment)
        self._show_marks(assessment)
        self.scope.show_assessment(case, assessment)
        self.change.show_change(case, assessment.change)
        self.recommendations.show_assessment(assessment)
        self._actions = assessment.actions
        if self.action_list.isVisibleTo(self._page):
            self.action_list.show_actions(self._actions)
        for item in self._upper():
            if not item.isHidden():
                item.settle()
        self._top.settle()
        self._arrange()  # at once: arranged by later events, the pane would be painted twice
        for arranged in (self, self._top, *self._upper()):
            QCoreApplication.removePostedEvents(arranged, QEvent.Type.LayoutRequest.value)  # nothing is left to arrange

    def show_could_change(self, changes: tuple[CouldChange, ...]) -> None:
        """Show which unanswered questions could change the advice; comes after the assessment, in its own time."""
        self.could_change.show_changes(changes)
        self._page.settle()  # at once: it would be seen where it is not to stand
        self.recommendations.show_could_change(changes)

    def begin(self) -> None:
        """Another case, read from the top; what could change the last one is not shown with it."""
        self._scroll.verticalScrollBar().setValue(0)
        self.look_again.fold()
        self.could_change.hide()
        self.recommendations.show_could_change(())
        self.recommendations.close_all()

    def show_view(self, view: ListView) -> None:
        """Show the recommendations or the action list."""
        self.head.show_view(view)
        self._choose_view(view)

    def set_switch(self, switch: QWidget | None) -> None:
        """A row between the urgency line with its marks and what stands below; None for none."""
        self._switch = () if switch is None else (switch,)
        self._arrange()

    def set_stand_in(self, view: QWidget | None) -> None:
        """Another view in the place of scope and list; urgency line and marks stay. None brings scope and list back."""
        if self._stand_in is not None and self._stand_in is not view:
            self._stand_in.hide()
        self._stand_in = view
        self.look_again.set_beside_another(view is not None)
        self._scroll.setVisible(view is None)
        self._arrange()
        if view is not None:
            view.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Top, then the list."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """The top wants another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _connect(self) -> None:
        for mark in (self.look_again, self.checks):
            mark.question_requested.connect(self.question_requested)
        for asker in (self.urgency, self.scope, self.change, self.recommendations, self.could_change):
            asker.question_requested.connect(self.question_requested)
        self.recommendations.evidence_requested.connect(self.evidence_requested)
        self.urgency.red_flags_requested.connect(self.red_flags_requested)
        self.urgency.acute_sheet_requested.connect(self.acute_sheet_requested)
        self.urgency.phone_requested.connect(self.phone_requested)
        self.urgency.level_announced.connect(self.urgency_announced)
        self.head.view_chosen.connect(self._choose_view)
        self.action_list.card_requested.connect(self._show_card)
        self.head.legend_requested.connect(self._show_legend)

    def _show_legend(self) -> None:
        from nkr_desktop.ui.guideline.legend import LegendDialog

        legend = LegendDialog(self._guideline, self._book, self)
        legend.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        legend.open()

    def _scroll_area(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._page)
        dress(scroll)
        return scroll

    def _choose_view(self, view: ListView) -> None:
        actions = view is ListView.ACTIONS
        if actions:
            self.action_list.show_actions(self._actions)
        self.action_list.setVisible(actions)
        self.recommendations.setVisible(not actions)

    def _show_card(self, id: RecommendationId) -> None:
        """The card an action comes from, opened."""
        self.show_view(ListView.RECOMMENDATIONS)
        card = self.recommendations.card(id)
        card.set_open(True)
        card.head.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(card.head))  # once it is laid out

    def _show_marks(self, assessment: Assessment) -> None:
        """Look again and contradictory answers, in the words of the action list."""
        said = {action.says.key: self._book.say(action.says) for action in assessment.actions}
        unanswered = sum(flag in CAUDA_EQUINA_FLAGS for flag in assessment.urgency.not_asked)
        self.look_again.show_mark(said.get("action.look_again", ""), unanswered)
        overdue = [self._book.say(a.says) for a in assessment.actions if a.kind is ActionKind.CHECK and a.source]
        fields = dict.fromkeys(path for check in assessment.checks for path in check.fields)
        lines = (*(Line(text) for text in overdue), *self._clashes(assessment.checks))
        self.checks.show_mark(lines, tuple((path, self._names.short(path)) for path in fields))

    def _clashes(self, checks: tuple[Check, ...]) -> Iterator[Line]:
        """One line each; what to do about them, in the sentences after the first, once."""
        if not checks:
            return
        yield Line(self.tr("The answers do not fit together"), style=TextStyle.BODY_STRONG)
        said = [sentences(self._book.say(check.says)) for check in checks]
        for clash, *_ in said:
            yield Line(clash, lead=BULLET)
        for todo in dict.fromkeys(sentence for _, *rest in said for sentence in rest):
            yield Line(todo, style=TextStyle.HINT, colour="ink2")

    def _upper(self) -> tuple[Stack, ...]:
        """What stands above the list, fixed while there is room."""
        return self.urgency, self.look_again, self.checks, self.scope

    def _arrange(self) -> None:
        """What stands fixed and what scrolls. On a low window the top gives way, but never the urgency line."""
        px = current_theme().px
        width = self.width() - px(2 * Space.PANE)
        if width <= 0:
            return
        self.urgency.set_compact(self.height() < px(560))
        upper = self._upper()
        if self._stand_in is not None:
            self._page.set_items((self.scope, self.change, self.head, self.recommendations, self.action_list))
            self._top.set_items((*upper[:_MARKED], *self._switch))
            self._stand_in.setGeometry(self._place_top(width).adjusted(0, px(Space.XS), 0, -px(Space.M)))
            return
        room = self.height() * _TOP_SHARE
        steps = self._steps_apart(width)
        fixed = 1
        taken = self.urgency.heightForWidth(width)
        for item in upper[1:] if not steps else ():
            taken += 0 if item.isHidden() else item.heightForWidth(width) + px(6)
            if taken > room:
                break
            fixed += 1
        self._top.set_items((*upper[: min(fixed, _MARKED)], *self._switch, *upper[_MARKED:fixed]))
        rest = (self.change, self.head, self.recommendations, self.action_list, self.could_change)
        self._page.set_items((*steps, *upper[fixed:], *rest))
        self._page.set_room(width)
        below = self._place_top(width)
        left = px(Space.PANE) - px(_BESIDE)
        self._scroll.setGeometry(left, below.y(), self.width() - left - 2, below.height())

    def _place_top(self, width: int) -> QRect:
        """Lay the fixed top; what is left below it."""
        px = current_theme().px
        left, above = px(Space.PANE), px(10)
        top = self._top.heightForWidth(width)
        self._top.setGeometry(left, above, width, top)
        y = above + top + px(2)
        return QRect(left, y, width, self.height() - y)

    def _steps_apart(self, width: int) -> tuple[QWidget, ...]:
        """The acute steps, when with them the urgency line would leave no room to read anything else."""
        whole = self.urgency.heightForWidth(width)
        if self.urgency.steps.parentWidget() is not self.urgency:
            whole += self.urgency.steps.heightForWidth(width)
        apart = whole > self.height() * _LINE_SHARE and not self.urgency.steps.isHidden()
        self.urgency.set_steps_apart(apart)
        return (self.urgency.steps,) if apart else ()
