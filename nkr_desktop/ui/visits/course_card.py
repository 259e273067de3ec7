"""The course over the visits, small on the first page of a follow-up: picture, legend, and the same in words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.tokens import Space, TextStyle
from nkr_desktop.ui.visits.course import Course
from nkr_desktop.ui.visits.course_chart import CourseChart
from nkr_desktop.ui.visits.course_legend import CourseLegend


class CourseCard(Surface):
    """Shows one course; nothing in it can be answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("panel", lines="bottom", line="line2", parent=parent)
        self._leg, self._back = self.tr("Leg pain"), self.tr("Back pain")
        self.setAccessibleName(self.tr("Pain over the visits"))
        self.chart = CourseChart(self.tr("8 weeks"), self.tr("12 weeks"), self.tr("This visit"))
        self.chart.setAccessibleName(self.tr("Pain over the visits"))
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        title = PairLabel(self.tr("Pain over the visits"), self.tr("NRS 0–10"), title_style=TextStyle.NAME)
        head.addWidget(title, 1)
        head.addWidget(CourseLegend(self._leg, self._back))
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.PAGE, 10, Space.PAGE, 10)
        body.setSpacing(6)
        body.addLayout(head)
        body.addWidget(self.chart)

    def show_course(self, course: Course) -> None:
        """Draw it, and say it."""
        self.chart.show_course(course)
        said = self.words(course)
        self.chart.setAccessibleDescription(said)
        self.chart.setToolTip(said)

    def words(self, course: Course) -> str:
        """The picture in words, a line a visit, then the milestones."""
        none = self.tr("not stated")
        lines = [
            self.tr("{date}: leg pain {leg}, back pain {back}").format(
                date=f"{visit.on:%d-%m-%Y}",
                leg=none if visit.leg is None else visit.leg,
                back=none if visit.back is None else visit.back,
            )
            for visit in course.visits
        ]
        if course.week_8 and course.week_12:
            words = self.tr("8 weeks from the earliest possible onset: {week_8}. 12 weeks: {week_12}.")
            lines.append(words.format(week_8=f"{course.week_8:%d-%m-%Y}", week_12=f"{course.week_12:%d-%m-%Y}"))
        else:
            lines.append(self.tr("The onset is not stated: no 8- and 12-week marks."))
        return "\n".join(lines)
