"""The spine of steps."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.step_button import WORDS_AT
from nkr_desktop.ui.kit.step_rail import RailStep, StepRail, StepState
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle

STEPS = (
    RailStep("Forløb", "Udfyldt", StepState.COMPLETE),
    RailStep("Fund", "5 af 6", StepState.BEGUN),
    RailStep("Faresignaler", "1 ja", StepState.RED_FLAG),
    RailStep("Aftale", "Ikke begyndt", StepState.EMPTY),
)


@pytest.fixture
def rail(qtbot: QtBot) -> StepRail:
    widget = StepRail(STEPS)
    qtbot.addWidget(widget)
    widget.resize(168, 400)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def test_a_click_asks_for_a_step_and_leaves_the_choice_to_the_caller(qtbot: QtBot, rail: StepRail) -> None:
    with qtbot.waitSignal(rail.step_chosen) as asked:
        QTest.mouseClick(rail.buttons[2], Qt.MouseButton.LeftButton)
    assert asked.args == [2]
    assert rail.current == 0
    assert [button.isChecked() for button in rail.buttons] == [True, False, False, False]


def test_arrows_walk_and_enter_chooses(qtbot: QtBot, rail: StepRail) -> None:
    rail.setFocus()
    QTest.keyClick(rail.focusWidget(), Qt.Key.Key_Down)
    assert rail.buttons[1].hasFocus()
    with qtbot.waitSignal(rail.step_chosen) as asked:
        QTest.keyClick(rail.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == [1]
    QTest.keyClick(rail.focusWidget(), Qt.Key.Key_End)
    assert rail.buttons[3].hasFocus()
    QTest.keyClick(rail.focusWidget(), Qt.Key.Key_Down)
    assert rail.buttons[3].hasFocus()
    QTest.keyClick(rail.focusWidget(), Qt.Key.Key_Home)
    assert rail.buttons[0].hasFocus()


def test_a_step_says_number_name_and_progress(rail: StepRail) -> None:
    assert rail.buttons[1].accessibleName() == "2. Fund, 5 af 6"


def test_a_narrow_rail_keeps_the_words_in_tooltips(rail: StepRail) -> None:
    assert rail.buttons[1].toolTip() == ""
    rail.resize(64, 400)
    assert rail.buttons[1].toolTip() == "Fund\n5 af 6"


def test_no_two_states_look_alike(qtbot: QtBot) -> None:
    images = []
    for state in StepState:
        rail = StepRail((RailStep("Fund", "", StepState.EMPTY), RailStep("Fund", "", state)))
        qtbot.addWidget(rail)
        rail.resize(168, 150)
        images.append(rail.buttons[1].grab().toImage())
    assert all(one != other for at, one in enumerate(images) for other in images[at + 1 :])


@pytest.mark.parametrize("height", [200, 300, 400, 800])
def test_steps_never_overlap_or_leave_the_rail(rail: StepRail, height: int) -> None:
    rail.resize(168, height)
    for above, below in zip(rail.buttons, rail.buttons[1:], strict=False):
        assert above.geometry().bottom() < below.geometry().top()
    assert rail.buttons[-1].geometry().bottom() < height


def test_steps_may_change(rail: StepRail) -> None:
    rail.set_current(3)
    rail.set_steps(STEPS[:2])
    assert len(rail.buttons) == 2
    assert rail.current == 1


def test_a_note_stands_at_the_foot_only_where_there_is_room(rail: StepRail) -> None:
    rail.resize(164, 400)
    bare = rail.grab().toImage()
    rail.set_note("Kladde gemt 10.42")
    assert rail.accessibleDescription() == "Kladde gemt 10.42"
    assert rail.grab().toImage() != bare
    for size in (QSize(164, 200), QSize(64, 400)):
        rail.resize(size)
        told = rail.grab().toImage()
        rail.set_note("")
        assert rail.grab().toImage() == told
        rail.set_note("Kladde gemt 10.42")


def test_the_longest_name_ends_well_before_the_edge_of_its_ground(rail: StepRail) -> None:
    rail.resize(164, 400)  # as in the window at 1280
    step = rail.buttons[2]
    words = current_theme().width(TextStyle.NAME, "Faresignaler")
    assert WORDS_AT + words + 8 <= step.width()
