"""One of the six signs of §2: present, absent or not examined; side and detail of one that is present."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.answers import Dermatome, Reflex, Side
from nkr_desktop.domain.case import Case, ReflexSign, SensorySign, StrengthSign
from nkr_desktop.ui.pages.answer_controls import ChoiceAnswer, is_three_way_letter
from nkr_desktop.ui.pages.mark_chips import MarkChips
from nkr_desktop.ui.pages.muscle_grades import MuscleGrades
from nkr_desktop.ui.pages.three_way_row import ThreeWayRow
from nkr_desktop.ui.pages.words import reflex_name, side_options, three_way_words


class SignRow(ThreeWayRow):
    """Emits details as answers of their own, with paths such as "signs.reflex_loss.side".

    Yes and a side answer the sign; Tab back leads to reflexes, muscles or dermatomes. J, N and U pressed among details
    that something has been said in are meant for the next sign: they never take away what was said of this one."""

    def __init__(self, sign: str, name: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        """sign: the sign's name in the case."""
        super().__init__(f"signs.{sign}", name, three_way_words(), hint=hint, parent=parent)
        self._sign = sign
        self._has_detail = False
        self._side = ChoiceAnswer(side_options(), optional=True, name=self.tr("{sign}, side").format(sign=name))
        self._side.chosen.connect(lambda side: self._emit_detail("side", side))
        self._side.keyed.connect(self.done)
        self.add_detail(self._side)
        self._grades: MuscleGrades | None = None
        self._marks: MarkChips | None = None
        self._marks_field = ""
        match sign:
            case "reduced_strength":
                self._grades = MuscleGrades()
                self._grades.graded.connect(lambda grades: self._emit_detail("mrc", grades))
                self.add_detail(self._grades)
            case "reflex_loss":
                self._add_marks("reflexes", [(reflex, reflex_name(reflex)) for reflex in Reflex])
            case "sensory_change":
                self._add_marks("dermatomes", [(dermatome, dermatome.value) for dermatome in Dermatome])

    @property
    def side(self) -> ChoiceAnswer:
        """Left, right or both."""
        return self._side

    @property
    def marks(self) -> MarkChips | None:
        """Reflexes or dermatomes, where the sign has them."""
        return self._marks

    @property
    def grades(self) -> MuscleGrades | None:
        """Muscle power, for reduced strength."""
        return self._grades

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Finding, side and detail."""
        super().show_case(case, touched)
        sign = getattr(case.signs, self._sign)
        self._has_detail = sign.has_detail
        if sign.side != self._side.value:
            self._side.set_value(sign.side)
        match sign:
            case StrengthSign() if self._grades is not None:
                self._grades.show_sign(sign)
            case ReflexSign() if self._marks is not None:
                self._marks.show_marks(sign.reflexes)
            case SensorySign() if self._marks is not None:
                self._marks.show_marks(sign.dermatomes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters pressed among the details; on the answer itself they never come this far."""
        if self._has_detail and is_three_way_letter(event) and not self.control.hasFocus():
            self.passed_on.emit(event)
        else:
            super().keyPressEvent(event)

    def _add_marks(self, field: str, options: list[tuple[Any, str]]) -> None:
        self._marks = MarkChips(options, name=self.name)
        self._marks.marked.connect(lambda marks: self._emit_detail(field, marks))
        self.add_detail(self._marks)

    def _emit_detail(self, field: str, value: Side | Any) -> None:
        self.answered.emit(f"{self.path}.{field}", value, False)
