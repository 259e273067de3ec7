"""Muscle power by leg and muscle group, MRC grade 0-5: one chip a graded muscle, and a menu to grade another."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from nkr_desktop.domain.answers import Muscle, Side
from nkr_desktop.domain.case import StrengthSign
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.flow_layout import FlowLayout
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.tokens import Size
from nkr_desktop.ui.pages.words import muscle_name

HIGHEST_GRADE: Final = 5
_LEGS: Final = {Side.LEFT: ("left",), Side.RIGHT: ("right",), Side.BOTH: ("left", "right"), None: ()}
Grades = dict[str, dict[Muscle, int]]


class MuscleGrades(QWidget):
    """Signals: graded carries {"left"/"right": {Muscle: 0-5}}, or None when no muscle is graded."""

    graded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grades: Grades = {}
        self._legs: tuple[str, ...] = ()
        self._chips: list[Button] = []
        self._flow = FlowLayout(self)
        self._add = Button(self.tr("Muscle"), ButtonKind.LINK, glyph=Glyph.PLUS, height=Size.DETAIL)
        self._add.setAccessibleName(self.tr("Grade the power of a muscle, MRC 0–5"))
        self._add.clicked.connect(lambda: self._choose_muscle().popup(self._below(self._add)))
        self._flow.addWidget(self._add)
        self.setFocusProxy(self._add)

    def show_sign(self, sign: StrengthSign) -> None:
        """Show the grades; without a side there is no leg to grade."""
        grades: Grades = {leg: dict(muscles) for leg, muscles in (sign.mrc or {}).items()}
        legs = tuple(grades) if sign.side is None else _LEGS[sign.side]
        self._add.setVisible(bool(legs))
        if (grades, legs) == (self._grades, self._legs):
            return
        self._grades, self._legs = grades, legs
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._add)
        self._chips = [
            self._chip(leg, muscle, grade) for leg, muscles in grades.items() for muscle, grade in muscles.items()
        ]
        for widget in (*self._chips, self._add):
            self._flow.addWidget(widget)
        self.updateGeometry()

    def _chip(self, leg: str, muscle: Muscle, grade: int) -> Button:
        chip = Button(f"{self._where(leg, muscle)}: {grade}", height=Size.DETAIL, parent=self)
        chip.clicked.connect(lambda: self._choose_grade(leg, muscle).popup(self._below(chip)))
        chip.show()
        return chip

    def _where(self, leg: str, muscle: Muscle) -> str:
        if len(self._legs) < 2:
            return muscle_name(muscle)
        side = self.tr("left") if leg == "left" else self.tr("right")
        return f"{muscle_name(muscle)}, {side}"

    def _choose_muscle(self) -> QMenu:
        menu = self._menu()
        for leg in self._legs:
            for muscle in Muscle:
                self._fill(menu.addMenu(self._where(leg, muscle)), leg, muscle)
            if leg != self._legs[-1]:
                menu.addSeparator()
        return menu

    def _choose_grade(self, leg: str, muscle: Muscle) -> QMenu:
        menu = self._menu()
        self._fill(menu, leg, muscle)
        menu.addSeparator()
        menu.addAction(self.tr("Not graded")).triggered.connect(lambda: self._grade(leg, muscle, None))
        return menu

    def _fill(self, menu: QMenu, leg: str, muscle: Muscle) -> None:
        for grade in range(HIGHEST_GRADE, -1, -1):
            action = menu.addAction(self.tr("Grade &{grade}").format(grade=grade))
            action.triggered.connect(lambda _checked=False, given=grade: self._grade(leg, muscle, given))

    def _grade(self, leg: str, muscle: Muscle, grade: int | None) -> None:
        grades = {side: dict(muscles) for side, muscles in self._grades.items()}
        if grade is None:
            grades.get(leg, {}).pop(muscle, None)
        else:
            grades.setdefault(leg, {})[muscle] = grade
        self.graded.emit({side: muscles for side, muscles in grades.items() if muscles} or None)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        dress(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _below(self, button: QWidget) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height() + 2))
