"""The top of the first page where there are earlier visits: which visit was opened, and the course so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.domain.case import Case
from nkr_desktop.ui.visits.course import course_of
from nkr_desktop.ui.visits.course_card import CourseCard
from nkr_desktop.ui.visits.opened_card import OpenedCard


class VisitsHead(QWidget):
    """Takes no room at a first visit of today."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened = OpenedCard()
        self.course = CourseCard()
        self.course.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.opened)
        body.addWidget(self.course)

    def set_right_margin(self, margin: int) -> None:
        """Air to the right, px: as the rows under it have."""
        for card in (self.opened, self.course):
            layout = card.layout()
            if layout is not None:
                edges = layout.contentsMargins()
                layout.setContentsMargins(edges.left(), edges.top(), margin, edges.bottom())

    def show_course(self, earlier: Sequence[Case], case: Case) -> None:
        """The course up to this visit, on follow-ups only."""
        self.course.setVisible(bool(earlier))
        if earlier:
            self.course.show_course(course_of(earlier, case))
