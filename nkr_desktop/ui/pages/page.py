"""One step of the visit: title and hint, groups of questions that scroll, and a pinned row of buttons under them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.case_answers import is_answered
from nkr_desktop.ui.kit.assistive import HeardLine
from nkr_desktop.ui.kit.date_field import DateField
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.segment_row import SegmentRow
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.tokens import Space, TextStyle
from nkr_desktop.ui.pages.page_foot import PageFoot
from nkr_desktop.ui.pages.question_row import QuestionRow

LOW: Final = 220
"""Height in px at 100 % under which a page has no room for words about itself."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of a page's questions are answered, and how many it asks in this case."""

    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class Rest:
    """What "the rest" of a group is answered with: its words on the button, the value, the act's name."""

    words: str
    value: Any
    act: str


class Page(Surface):
    """Signals: answered carries path, value and whether it was said aloud; typed path and value; rest_answered a
    mapping of path to value and the act's name; step_requested -1 or +1; said words for the user."""

    answered = Signal(str, object, bool)
    typed = Signal(str, object)
    rest_answered = Signal(object, str)
    step_requested = Signal(int)
    said = Signal(str)

    STEP_ON: ClassVar[int] = 1

    def __init__(self, title: str, hint: str, back: str, onward: str, parent: QWidget | None = None) -> None:
        """back, onward: names of the neighbouring steps, "" where there is none."""
        super().__init__("panel", parent=parent)
        self.setAccessibleName(title)
        self._case: Case | None = None
        self._touched: frozenset[str] = frozenset()
        self._groups: list[tuple[Rest | None, list[QuestionRow]]] = []
        self._all: list[QuestionRow] = []
        self._left_for_foot: QuestionRow | None = None
        self._came_by_itself: QuestionRow | None = None
        self._completed_at: QuestionRow | None = None
        self._is_new_case = False
        self.row_margin: int = Space.PAGE
        """Air to the right of the rows, px: less beside a scroll bar."""
        self.head = QHBoxLayout()
        self.head.setContentsMargins(Space.PAGE, 14, Space.PAGE, 10)
        self._title, self._hint = title, hint
        self._words = PairLabel(title, hint, title_style=TextStyle.TITLE, detail_style=TextStyle.BODY, stacked=True)
        self.head.addWidget(self._words, 1)
        self._sheet = Surface("panel")
        self._rows = QVBoxLayout(self._sheet)
        self._rows.setContentsMargins(0, 0, 0, Space.S)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.setWidget(self._sheet)
        dress(self._scroll)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._make_way)
        self.foot = PageFoot(back, onward)
        self.foot.back_requested.connect(lambda: self.step_requested.emit(-1))
        self.foot.next_requested.connect(lambda: self.step_requested.emit(1))
        self.foot.rest_requested.connect(self._answer_rest)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(self.head)
        body.addWidget(_rule())
        body.addWidget(self._scroll, 1)
        body.addWidget(self.foot)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def rows(self) -> Sequence[QuestionRow]:
        """Every question of the page, in order."""
        return self._all

    @property
    def sideways(self) -> int:
        """How far the page would have to be scrolled sideways to be seen whole, px; 0 is as it should be."""
        return self._scroll.horizontalScrollBar().maximum()

    def row(self, path: str) -> QuestionRow | None:
        """The question at a path, or None when another page asks it."""
        return next((row for row in self.rows if row.path == path), None)

    def add_group(self, title: str = "", detail: str = "", rest: Rest | None = None) -> None:
        """Begin a group; later rows belong to it. rest: what its unanswered rows may be answered with at once."""
        self._groups.append((rest, []))
        if title:
            self.add_heading(title, detail)

    def add_heading(self, title: str, detail: str = "") -> None:
        """A heading within the group."""
        heading = Surface("panel", lines="bottom", line="line2")
        line = QHBoxLayout(heading)
        line.setContentsMargins(Space.PAGE, Space.M if self._rows.count() == 1 else Space.L, Space.PAGE, 6)
        line.addWidget(PairLabel(title, detail))
        self.add_widget(heading)

    def add_widget(self, widget: QWidget) -> None:
        """Something at the end of the page."""
        self._rows.insertWidget(self._rows.count() - 1, widget)

    def clear_rows(self, keep: QWidget) -> None:
        """Take everything off the page, to lay it anew; keep: what will be put on it again."""
        self._groups, self._all = [], []
        while self._rows.count() > 1:
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None and widget is not keep:
                widget.hide()
                widget.deleteLater()

    def add_row(self, row: QuestionRow) -> None:
        """Put a question at the end of the last group."""
        self._groups[-1][1].append(row)
        self._all.append(row)
        self._rows.insertWidget(self._rows.count() - 1, row)
        row.answered.connect(self._forget_arrival)
        row.typed.connect(self._forget_arrival)
        row.answered.connect(self.answered)
        row.typed.connect(self.typed)
        row.typed.connect(lambda: self._show_refusal(row))
        row.moved.connect(lambda by: self._go(row, by))
        row.went_on.connect(lambda: self._go_on(row))
        row.done.connect(lambda: self._advance(row))
        row.passed_on.connect(lambda event: self._pass_on(row, event))

    def progress(self, case: Case, touched: frozenset[str]) -> Progress:
        """Counted without showing anything, so that a page out of sight can be asked."""
        asked = [row for row in self.rows if row.counted and row.applies(case)]
        return Progress(sum(is_answered(case, row.path, touched) for row in asked), len(asked))

    def show_case(self, case: Case, touched: frozenset[str], assessment: Assessment) -> None:
        """Show the answers of a case; emits nothing."""
        self._case, self._touched = case, touched
        for row in self.rows:
            row.setVisible(row.applies(case))
            row.show_case(case, touched)
        progress = self.progress(case, touched)
        self.foot.show_missing(progress.asked - progress.answered)
        self.foot.set_calm(assessment.urgency.level is not UrgencyLevel.ACUTE_SURGICAL)
        self._mark_current()

    def forget(self) -> None:
        """Another case comes: no word of the last one stays in a field, nor anything that would bring one back."""
        for field in self.findChildren(DateField):
            field.set_value(None)
        for line in self.findChildren(HeardLine):
            line.forget()
        for row in self.findChildren(SegmentRow):
            row.forget()
        self._is_new_case = True

    def enter(self, path: str = "") -> None:
        """Put the keyboard on the question asked for, else on the first unanswered, else on the first. A case is read
        from the top when it is new on the page: then an unanswered question further down waits."""
        self._scroll.verticalScrollBar().setValue(0)
        row = self.row(path) or self._first_open() or next(iter(self._shown()), None)
        if row is not None and self._is_new_case and not path:
            row.take_focus()
            QTimer.singleShot(0, self, lambda: self._come_to(row if self._is_in_first_view(row) else self._shown()[0]))
        elif row is not None:
            self._come_to(row)
        self._is_new_case = False

    def showEvent(self, event: QShowEvent) -> None:
        """The row under way is marked when the page comes into view."""
        super().showEvent(event)
        self._mark_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Low, the page keeps its title alone."""
        super().resizeEvent(event)
        self._show_hint()

    def set_hint(self, hint: str) -> None:
        """Other words under the title."""
        self._hint = hint
        self._show_hint()

    def _show_hint(self) -> None:
        """Where there is no room for it, it is in the tooltip."""
        low = self.height() < self.theme.px(LOW)
        self._words.set_words(self._title, "" if low else self._hint)
        self._words.setToolTip(self._hint if low else "")

    def _make_way(self, _lowest: int, highest: int) -> None:
        """Rows end where the buttons under them end, with or without a scroll bar between."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if highest else 0
        self.row_margin = Space.PAGE - bar
        for row in self.rows:
            row.set_right_margin(self.row_margin)

    def _shown(self) -> list[QuestionRow]:
        return [row for row in self.rows if self._case is not None and row.applies(self._case)]

    def _first_open(self) -> QuestionRow | None:
        case = self._case
        if case is None:
            return None
        return next((r for r in self._shown() if r.counted and not is_answered(case, r.path, self._touched)), None)

    def _current(self) -> QuestionRow | None:
        """The row with the keyboard. A press on a button of the foot takes the keyboard from it, and must not change
        what that button is about to do: then it is the row the keyboard came from."""
        focused = QApplication.focusWidget()
        if focused is None:
            return None
        if self.foot.isAncestorOf(focused):
            return self._left_for_foot if self._left_for_foot in self._shown() else None
        self._left_for_foot = next((row for row in self.rows if row.isAncestorOf(focused)), None)
        return self._left_for_foot

    def _go(self, row: QuestionRow, by: int) -> None:
        """To the row above or below; at either end nothing happens."""
        shown = self._shown()
        at = shown.index(row) + by
        if 0 <= at < len(shown):
            shown[at].take_focus()
            self._bring(shown[at])

    def _show_refusal(self, row: QuestionRow) -> None:
        """Why it is refused stands under the row, which has grown."""
        if row.is_refused:
            QTimer.singleShot(0, self, lambda: self._bring(row))

    def _come_to(self, row: QuestionRow) -> None:
        """The keyboard on a row, which comes into sight once all that was shown just now is laid out."""
        row.take_focus()
        QTimer.singleShot(0, self, lambda: self._bring(row))

    def _bring(self, row: QuestionRow) -> None:
        """Scroll until the row can be seen, and with it what it stands under: a heading, at the top the earlier
        visits."""
        above = self._rows.itemAt(self._rows.indexOf(row) - 1)
        heading = above.widget() if above is not None else None
        if heading is not None and heading not in self._all:
            self._scroll.ensureWidgetVisible(heading, 0, 0)
        self._scroll.ensureWidgetVisible(row, 0, Space.L)

    def _is_in_first_view(self, row: QuestionRow) -> bool:
        """Whether the row is seen without scrolling."""
        return row.geometry().bottom() < self._scroll.viewport().height()

    def _go_on(self, row: QuestionRow) -> None:
        """Enter: the next row, after the last one the next step. Where a row is refused it stays; where a key has
        already gone on it has been obeyed; and where the rest completed the page there is nothing left to go to."""
        if row.is_refused:
            return
        if row is self._came_by_itself:
            self._forget_arrival()
        elif row in (self._shown()[-1], self._completed_at):
            self.step_requested.emit(self.STEP_ON)
        else:
            self._go(row, 1)

    def _advance(self, row: QuestionRow) -> None:
        """A key has answered the row whole: to the next one."""
        self._go(row, 1)
        current = self._current()
        self._came_by_itself = current if current is not row else None

    def _pass_on(self, row: QuestionRow, event: QKeyEvent) -> None:
        """The key is the next row's."""
        self._go(row, 1)
        focused = QApplication.focusWidget()
        if focused is not None and not row.isAncestorOf(focused):
            QApplication.sendEvent(focused, event)

    def _forget_arrival(self) -> None:
        self._came_by_itself = self._completed_at = None

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible():
            for row in (self._came_by_itself, self._completed_at):
                if row is not None and not row.isAncestorOf(new):
                    self._forget_arrival()
            self._mark_current()

    def _mark_current(self) -> None:
        current = self._current() or self._first_open()
        for row in self.rows:
            row.set_current(row is current)
        rest = self._rest_of(current)
        self.foot.offer_rest(rest.words if rest else "")

    def _rest_of(self, current: QuestionRow | None) -> Rest | None:
        """What is offered for the group under way; another group with open questions when that one is done."""
        groups = [(rest, rows) for rest, rows in self._groups if rest is not None and self._open(rows)]
        groups.sort(key=lambda group: current not in group[1])
        return groups[0][0] if groups else None

    def _open(self, rows: list[QuestionRow]) -> dict[str, QuestionRow]:
        case = self._case
        if case is None:
            return {}
        return {r.path: r for r in rows if not is_answered(case, r.path, self._touched) and r.applies(case)}

    def _answer_rest(self) -> None:
        """Answer only what nobody has answered; then to the question that is still open, or stay and let it be seen."""
        rest = self._rest_of(self._current() or self._first_open())
        if rest is None:
            return
        rows = next(rows for offered, rows in self._groups if offered is rest)
        left = self._open(rows)
        self.rest_answered.emit(dict.fromkeys(left, rest.value), rest.act)
        open_row, last = self._first_open(), list(left.values())[-1]
        self._come_to(open_row or last)
        self._came_by_itself, self._completed_at = open_row, None if open_row else last


def _rule() -> QWidget:
    line = Surface("line2")
    line.setFixedHeight(1)
    return line
