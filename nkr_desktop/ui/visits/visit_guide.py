"""Keeps the pages of a follow-up told of the visits before: the course, what was found last time, what was opened."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.case_commands import CaseCommands
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.pages.course_page import CoursePage
from nkr_desktop.ui.steps import Steps
from nkr_desktop.ui.visits.last_time import LastTime


class VisitGuide(QObject):
    """Follows the consultation; decides nothing."""

    def __init__(self, consultation: Consultation, cases: CaseCommands, steps: Steps, book: PhraseBook) -> None:
        super().__init__(cases)
        self._consultation, self._cases, self._steps = consultation, cases, steps
        self._last = LastTime(book, self)
        course = steps.page(0)
        assert isinstance(course, CoursePage)
        self._course = course
        course.visits.opened.new_visit_requested.connect(cases.new_visit)
        consultation.case_changed.connect(self._follow)
        steps.made.connect(lambda _: self._follow(consultation.case))
        consultation.history_changed.connect(self._show_opened)
        cases.began.connect(self._show_anew)
        self._follow(consultation.case)
        self._show_opened()

    def _follow(self, case: Case) -> None:
        earlier = self._consultation.earlier
        self._course.show_earlier(earlier, case)
        words = self._last.words(earlier, case)
        for row in (row for page in self._steps.made_pages for row in page.rows):
            if row.path in words:
                row.show_last(words[row.path])

    def _show_anew(self) -> None:
        """Another case: pages out of sight too keep nothing of the last one."""
        held = self._consultation
        for page in self._steps.made_pages:
            page.show_case(held.case, held.touched, held.assessment)

    def _show_opened(self) -> None:
        self._course.visits.opened.show_opened(self._cases.past_visit)
