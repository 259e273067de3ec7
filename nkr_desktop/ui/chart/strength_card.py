"""Reduced strength in words and grades: the key muscle of each root, MRC 0-5 on either leg."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nkr_desktop.domain.answers import Finding, Muscle, Side
from nkr_desktop.domain.case import Case, StrengthSign
from nkr_desktop.ui.case_answers import is_answered
from nkr_desktop.ui.chart.chart_picture import NORMAL_POWER
from nkr_desktop.ui.chart.finding_head import FindingHead
from nkr_desktop.ui.chart.marking import legs_of
from nkr_desktop.ui.chart.roots import MUSCLE_ROOT
from nkr_desktop.ui.chart.words import finding_words, side_word
from nkr_desktop.ui.chart.zones import LEGS
from nkr_desktop.ui.kit.card import Card
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.select_box import SelectBox
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle
from nkr_desktop.ui.pages.answer_controls import ChoiceAnswer
from nkr_desktop.ui.pages.words import muscle_name, side_options

PATH = "signs.reduced_strength"
HEAD, ROW = 24, 30
"""Least heights of the heading and of a muscle's row, px."""
Grades = dict[str, dict[Muscle, int]]


class StrengthCard(Card):
    """Signals: side_chosen carries the Side or None; graded {"left"/"right": {Muscle: 0-5}} or None when no muscle
    is graded; question_requested a path."""

    side_chosen = Signal(object)
    graded = Signal(object)
    question_requested = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: what the question is called."""
        super().__init__(parent=parent)
        self._grades: Grades = {}
        self.head = FindingHead(name)
        self.head.missing_clicked.connect(lambda: self.question_requested.emit(PATH))
        self.side = ChoiceAnswer(side_options(), optional=True, name=self.tr("{sign}, side").format(sign=name))
        self.side.chosen.connect(self.side_chosen)
        self.boxes: dict[tuple[Side, Muscle], SelectBox] = {}
        self._table = QWidget()
        body = QVBoxLayout(self)
        body.setContentsMargins(14, 9, 14, 9)
        body.setSpacing(Space.S)
        body.addWidget(self.head)
        body.addWidget(self.side)
        body.addWidget(self._table)

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show what the case holds; emits nothing. Only a leg the recorded side means can be graded."""
        sign = case.signs.reduced_strength
        yes = sign.finding is Finding.YES
        self.head.show_answer(sign.finding, is_answered(case, PATH, touched), finding_words(sign.finding))
        self.side.setVisible(yes)
        if yes and not self.boxes:  # ten boxes that most visits never need
            self._fill_table()
        self._table.setVisible(yes)
        if self.side.value != sign.side:
            self.side.set_value(sign.side)
        self._grades = {leg: dict(muscles) for leg, muscles in (sign.mrc or {}).items()}
        legs = gradable_legs(sign)
        for (leg, muscle), box in self.boxes.items():
            grade = self._grades.get(leg.value, {}).get(muscle)
            if box.value != grade:
                box.set_value(grade)
            box.set_marked(grade is not None and grade < NORMAL_POWER)
            box.setEnabled(leg in legs)

    def _fill_table(self) -> None:
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(TextLabel(self.tr("MRC 0–5"), TextStyle.HINT, secondary=True), 0, 0)
        grid.setRowMinimumHeight(0, HEAD)
        for column, leg in enumerate(LEGS, 1):
            heading = TextLabel(side_word(leg), TextStyle.HINT, secondary=True)
            grid.addWidget(heading, 0, column, Qt.AlignmentFlag.AlignLeft)
        for row, muscle in enumerate(Muscle, 1):
            name = PairLabel(muscle_name(muscle), MUSCLE_ROOT[muscle].value, title_style=TextStyle.BODY)
            grid.addWidget(name, row, 0)
            grid.setRowMinimumHeight(row, ROW)
            for column, leg in enumerate(LEGS, 1):
                spoken = f"{muscle_name(muscle)}, {side_word(leg).lower()}"
                box = SelectBox([(grade, str(grade)) for grade in range(NORMAL_POWER, -1, -1)], name=spoken)
                box.chosen.connect(lambda grade, leg=leg, muscle=muscle: self._grade(leg, muscle, grade))
                grid.addWidget(box, row, column)
                self.boxes[leg, muscle] = box

    def _grade(self, leg: Side, muscle: Muscle, grade: int | None) -> None:
        grades = {side: dict(muscles) for side, muscles in self._grades.items()}
        if grade is None:
            grades.get(leg.value, {}).pop(muscle, None)
        else:
            grades.setdefault(leg.value, {})[muscle] = grade
        self.graded.emit({side: muscles for side, muscles in grades.items() if muscles} or None)


def gradable_legs(sign: StrengthSign) -> tuple[Side, ...]:
    """The legs that may hold grades: those of the side, or the one already graded where no side is recorded."""
    return legs_of(sign.side) or tuple(Side(leg) for leg in sign.mrc or {})
