"""What is done over the accessibility bus is heard once, and what the program itself does is not."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.assistive import HeardLine
from nkr_desktop.ui.kit.buttons import Button
from nkr_desktop.ui.kit.check_row import CheckRow
from nkr_desktop.ui.kit.step_button import StepButton
from nkr_desktop.ui.kit.three_way import ThreeWay

MAKE: dict[str, Callable[[], QAbstractButton]] = {
    "row": lambda: CheckRow("Tal"),
    "button": lambda: Button("Tal"),
    "step": lambda: StepButton(1, None),
}


@pytest.mark.parametrize("kind", MAKE)
def test_a_box_turned_over_from_outside_is_clicked_once(qtbot: QtBot, kind: str) -> None:
    button = MAKE[kind]()
    qtbot.addWidget(button)
    button.setCheckable(True)
    told: list[bool] = []
    button.clicked.connect(lambda on: told.append(on))
    button.setChecked(True)
    assert told == []
    button.toggle()  # what the bus calls
    assert (told, button.isChecked()) == ([False], False)
    button.click()
    assert (told, button.isChecked()) == ([False, True], True)


def test_an_answer_given_from_outside_is_an_answer(qtbot: QtBot) -> None:
    row = ThreeWay(("Ja", "Nej", "Ikke undersøgt"))
    qtbot.addWidget(row)
    told: list[str] = []
    row.answered.connect(told.append)
    row.segments[0].toggle()
    row.segments[1].toggle()
    assert told == ["yes", "no"]
    assert [segment.isChecked() for segment in row.segments] == [False, True, False]
    row.set_value("yes")
    assert told == ["yes", "no"]


def test_words_written_from_outside_are_heard_and_the_programs_own_are_not(qtbot: QtBot) -> None:
    line = HeardLine()
    line.hear()
    qtbot.addWidget(line)
    told: list[str] = []
    line.written.connect(told.append)
    line.setText("46")
    assert told == []
    QLineEdit.setText(line, "47")  # what the bus calls
    QTest.keyClicks(line, "8")
    assert told == ["47", "478"]
