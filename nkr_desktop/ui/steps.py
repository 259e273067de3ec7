"""The six steps of a visit, one page a step. Only the page in view is needed at once: each is made when it is first
wanted, and what is left then one after the other, so that the window can be used before all of it is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.pages.page import Page, Progress
from nkr_desktop.ui.step_states import PLAN, step_names
from nkr_desktop.ui.tab_ring import let_go

_COUNT: Final = PLAN + 1
_NEXT_PAGE_MS: Final = 30
"""Between two pages made ahead of need: long enough for what is typed meanwhile to be taken."""


class Steps(QStackedWidget):
    """Signals: made carries a Page when it is new; step_requested -1 or +1; question_requested a field path;
    view_changed when a page wants another width; said words for the user. Answers go to the consultation directly."""

    made = Signal(object)
    step_requested = Signal(int)
    question_requested = Signal(str)
    view_changed = Signal()
    said = Signal(str)

    def __init__(self, consultation: Consultation, book: PhraseBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._consultation, self._book = consultation, book
        self._names = step_names()
        self._pages: dict[int, Page] = {}
        self._ahead = QTimer(self, interval=_NEXT_PAGE_MS)
        self._ahead.timeout.connect(self._make_ahead)
        self.step = 0
        consultation.began.connect(self._forget)

    @property
    def pages(self) -> Sequence[Page]:
        """All six, in order; those not there yet are made."""
        return [self.page(step) for step in range(_COUNT)]

    @property
    def made_pages(self) -> Sequence[Page]:
        """Those there are."""
        return [page for _, page in sorted(self._pages.items())]

    def page(self, step: int) -> Page:
        """The page of a step."""
        if step not in self._pages:
            page = self._make(step)
            page.answered.connect(lambda path, value, said: self._consultation.answer(path, value, explicit=said))
            page.typed.connect(lambda path, value: self._consultation.answer(path, value, explicit=False, typing=True))
            page.rest_answered.connect(self._consultation.answer_all)
            page.step_requested.connect(self.step_requested)
            page.said.connect(self.said)
            self.addWidget(page)
            self._pages[step] = page
            self.made.emit(page)
        return self._pages[step]

    def show_step(self, step: int) -> Page:
        """Bring a step forward; whoever asks puts the keyboard on it."""
        page = self.page(step)
        self.step = step
        let_go(self)
        self.setCurrentWidget(page)
        return page

    def progress(self) -> list[Progress]:
        """How far the five steps of questions have come; a page that is not made yet counts as not begun."""
        held = self._consultation
        return [
            self._pages[step].progress(held.case, held.touched) if step in self._pages else Progress(0, 1)
            for step in range(PLAN)
        ]

    def step_of(self, path: str) -> int | None:
        """The step that asks the question at a path, or the first of a group of questions ("red_flags")."""
        for step in range(_COUNT):  # none is made that lies behind the one looked for
            if any(row.path == path or row.path.startswith(f"{path}.") for row in self.page(step).rows):
                return step
        return None

    def showEvent(self, event: QShowEvent) -> None:
        """In view: time to make the rest."""
        super().showEvent(event)
        self._ahead.start()

    def _forget(self) -> None:
        for page in self.made_pages:
            page.forget()

    def _make_ahead(self) -> None:
        missing = next((step for step in range(_COUNT) if step not in self._pages), None)
        if missing is None:
            self._ahead.stop()
        else:
            self.page(missing)

    def _make(self, step: int) -> Page:
        today = self._consultation.case.assessed_on
        back = self._names[step - 1] if step else ""
        onward = self._names[step + 1] if step < PLAN else ""
        match step:
            case 0:
                from nkr_desktop.ui.pages.course_page import CoursePage

                return CoursePage(self._book, today, onward)
            case 1:
                from nkr_desktop.ui.pages.findings_page import FindingsPage

                findings = FindingsPage(self._book, back, onward)
                findings.question_requested.connect(self.question_requested)
                findings.view_changed.connect(self.view_changed)
                return findings
            case 2:
                from nkr_desktop.ui.pages.red_flags_page import RedFlagsPage

                return RedFlagsPage(self._book, back, onward)
            case 3:
                from nkr_desktop.ui.pages.treatment_page import TreatmentPage

                return TreatmentPage(self._book, today, back, onward)
            case 4:
                from nkr_desktop.ui.pages.wishes_page import WishesPage

                return WishesPage(self._book, back, onward)
            case _:
                from nkr_desktop.ui.pages.plan_page import PlanPage

                plan = PlanPage(self._book, self._consultation.guideline, today, back)
                plan.plan_changed.connect(
                    lambda agreed, typing: self._consultation.answer("plan", agreed, explicit=False, typing=typing)
                )
                return plan
