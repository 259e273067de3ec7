"""One of a few: Segmented, the rating scale and the drop-down."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.nrs import NrsRow
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.select_box import SelectBox

SIDES = (("left", "Venstre"), ("right", "Højre"), ("both", "Begge"))


def shown(qtbot: QtBot, control: Segmented) -> list[object]:
    qtbot.addWidget(control)
    with qtbot.waitActive(control):
        control.show()
        control.activateWindow()
    control.setFocus()
    heard: list[object] = []
    control.chosen.connect(heard.append)
    return heard


def test_a_click_chooses(qtbot: QtBot) -> None:
    control = Segmented(SIDES)
    heard = shown(qtbot, control)
    QTest.mouseClick(control.segments[1], Qt.MouseButton.LeftButton)
    assert (control.value, heard) == ("right", ["right"])


def test_space_after_an_arrow_keeps_what_the_arrow_chose(qtbot: QtBot) -> None:
    control = Segmented(SIDES, optional=True)
    heard = shown(qtbot, control)
    QTest.keyClick(control.segments[0], Qt.Key.Key_Right)
    QTest.keyClick(control.segments[0], Qt.Key.Key_Space)
    assert (control.value, heard) == ("left", ["left"])


def test_a_label_on_two_lines_is_narrower_taller_and_read_as_one(qtbot: QtBot) -> None:
    control, one_line = (
        Segmented([(1, "Let"), (2, words)], name="Smerte") for words in ("Svær,\nikke let", "Svær, ikke let")
    )
    for shown_control in (control, one_line):
        qtbot.addWidget(shown_control)
    assert control.sizeHint().width() < one_line.sizeHint().width()
    assert control.sizeHint().height() > one_line.sizeHint().height()
    assert control.segments[1].accessibleName() == "Smerte: Svær, ikke let"


def test_a_choice_that_must_be_made_cannot_be_taken_back(qtbot: QtBot) -> None:
    control = Segmented(SIDES)
    control.set_value("left")
    heard = shown(qtbot, control)
    QTest.mouseClick(control.segments[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(control.segments[0], Qt.Key.Key_Delete)
    assert (control.value, heard) == ("left", [])


def test_an_optional_choice_can(qtbot: QtBot) -> None:
    control = Segmented(SIDES, optional=True)
    control.set_value("left")
    heard = shown(qtbot, control)
    QTest.mouseClick(control.segments[0], Qt.MouseButton.LeftButton)
    assert (control.value, heard) == (None, [None])


def test_arrows_choose(qtbot: QtBot) -> None:
    control = Segmented(SIDES)
    heard = shown(qtbot, control)
    for _ in range(4):
        QTest.keyClick(control.focusWidget(), Qt.Key.Key_Right)
    assert heard == ["left", "right", "both"]
    QTest.keyClick(control.focusWidget(), Qt.Key.Key_Left)
    assert control.value == "right"


def test_an_unknown_value_shows_none(qtbot: QtBot) -> None:
    control = Segmented(SIDES)
    qtbot.addWidget(control)
    control.set_value("middle")
    assert control.value is None


def test_segments_are_named_with_the_question(qtbot: QtBot) -> None:
    control = Segmented(SIDES, name="Side")
    qtbot.addWidget(control)
    assert control.segments[0].accessibleName() == "Side: Venstre"


@pytest.mark.parametrize(
    ("keys", "value", "heard"),
    [("0", 0, [0]), ("7", 7, [7]), ("10", 10, [1, 10]), ("1", 1, [1]), ("20", 0, [2, 0])],
)
def test_a_rating_is_typed(qtbot: QtBot, keys: str, value: int, heard: list[int]) -> None:
    control = NrsRow(name="Bensmerte")
    said = shown(qtbot, control)
    QTest.keyClicks(control, keys)
    assert (control.value, said) == (value, heard)


def test_a_rating_is_cleared(qtbot: QtBot) -> None:
    control = NrsRow()
    control.set_value(4)
    heard = shown(qtbot, control)
    QTest.keyClick(control, Qt.Key.Key_Backspace)
    assert (control.value, heard) == (None, [None])


def test_a_rating_of_nought_is_not_no_rating(qtbot: QtBot) -> None:
    control = NrsRow()
    qtbot.addWidget(control)
    control.set_value(0)
    assert control.value == 0
    assert control.value is not None


def test_a_drop_down_says_what_was_picked_and_none_for_no_answer(qtbot: QtBot) -> None:
    control = SelectBox([(n, str(n)) for n in range(6)], name="Storetå, venstre")
    qtbot.addWidget(control)
    heard: list[object] = []
    control.chosen.connect(heard.append)
    assert control.value is None
    QTest.keyClicks(control, "4")
    control.set_value(None)
    assert control.currentIndex() == 0
    assert heard == [4]
    assert control.accessibleName() == "Storetå, venstre"


def test_the_wheel_never_changes_an_answer(qtbot: QtBot) -> None:
    control = SelectBox([(n, str(n)) for n in range(6)])
    qtbot.addWidget(control)
    control.set_value(3)
    control.show()
    control.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(control, turn)
    assert control.value == 3
