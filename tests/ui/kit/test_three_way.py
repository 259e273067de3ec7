"""Yes, no, not examined."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.theme import Theme, apply
from nkr_desktop.ui.kit.three_way import ThreeWay

DANISH = ("&Ja", "&Nej", "Ikke &undersøgt")
ENGLISH = ("&Yes", "&No", "Not e&xamined")


@pytest.fixture
def control(qtbot: QtBot) -> ThreeWay:
    widget = ThreeWay(DANISH, name="Nedsat kraft")
    qtbot.addWidget(widget)
    widget.show()
    return widget


def answers(control: ThreeWay) -> list[str]:
    heard: list[str] = []
    control.answered.connect(heard.append)
    return heard


def test_it_begins_unanswered(control: ThreeWay) -> None:
    assert (control.value, control.touched) == ("unknown", False)
    assert not any(segment.isChecked() for segment in control.segments)


@pytest.mark.parametrize(
    ("key", "value"),
    [(Qt.Key.Key_J, "yes"), (Qt.Key.Key_Y, "yes"), (Qt.Key.Key_N, "no"), (Qt.Key.Key_U, "unknown")],
)
def test_one_key_answers(qtbot: QtBot, control: ThreeWay, key: Qt.Key, value: str) -> None:
    heard = answers(control)
    QTest.keyClick(control, key)
    assert heard == [value]
    assert (control.value, control.touched) == (value, True)


def test_a_labels_own_letter_answers_too(qtbot: QtBot) -> None:
    control = ThreeWay(ENGLISH)
    qtbot.addWidget(control)
    QTest.keyClick(control, Qt.Key.Key_X)
    assert (control.value, control.touched) == ("unknown", True)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier])
def test_a_shortcut_of_the_window_is_not_an_answer(
    qtbot: QtBot, control: ThreeWay, modifier: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(control, Qt.Key.Key_N, modifier)
    assert not control.touched


def test_a_click_answers_and_a_click_on_the_answer_takes_it_back(qtbot: QtBot, control: ThreeWay) -> None:
    heard = answers(control)
    yes = control.segments[0]
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton, pos=QPoint(yes.width() - 2, 3))
    assert (control.value, yes.isChecked()) == ("yes", True)
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert (control.value, control.touched) == ("unknown", False)
    assert heard == ["yes", "unknown"]


def test_a_double_click_does_not_take_the_answer_back(qtbot: QtBot, control: ThreeWay) -> None:
    no = control.segments[1]
    QTest.mouseClick(no, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(no, Qt.MouseButton.LeftButton)
    assert control.value == "no"


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_it_can_be_cleared_from_the_keyboard(qtbot: QtBot, control: ThreeWay, key: Qt.Key) -> None:
    control.set_value("no")
    heard = answers(control)
    QTest.keyClick(control, key)
    assert (control.value, control.touched, heard) == ("unknown", False, ["unknown"])


def test_not_examined_is_told_from_untouched(control: ThreeWay) -> None:
    untouched = control.grab().toImage()
    control.set_value("unknown", touched=True)
    assert control.grab().toImage() != untouched
    assert control.segments[2].isChecked()


def test_the_case_shown_again_keeps_the_mark_of_not_examined(control: ThreeWay) -> None:
    control.set_value("unknown", touched=True)
    control.set_value("unknown")
    assert control.touched
    control.set_value("yes")
    control.set_value("unknown")
    assert not control.touched


def test_showing_a_value_is_silent(control: ThreeWay) -> None:
    heard = answers(control)
    control.set_value("yes")
    assert heard == []


def test_the_same_answer_twice_is_heard_once(qtbot: QtBot, control: ThreeWay) -> None:
    heard = answers(control)
    QTest.keyClick(control, Qt.Key.Key_N)
    QTest.keyClick(control, Qt.Key.Key_N)
    assert heard == ["no"]


def test_a_value_that_is_none_of_three_is_refused(control: ThreeWay) -> None:
    with pytest.raises(ValueError, match="maybe"):
        control.set_value("maybe")


def test_arrows_move_without_answering_and_space_answers(qtbot: QtBot) -> None:
    page = QWidget()
    control = ThreeWay(DANISH)
    QVBoxLayout(page).addWidget(control)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    control.setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert control.segments[2].hasFocus()
    assert not control.touched
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert (control.value, control.touched) == ("unknown", True)


def test_it_is_one_tab_stop(qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    first, second = ThreeWay(DANISH), ThreeWay(DANISH)
    layout.addWidget(first)
    layout.addWidget(second)
    qtbot.addWidget(page)
    first.set_value("no")
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    first.setFocus()
    assert first.segments[1].hasFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert second.segments[0].hasFocus()


def test_up_and_down_are_left_to_the_page(qtbot: QtBot) -> None:
    control = ThreeWay(DANISH)
    qtbot.addWidget(control)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        control.keyPressEvent(event)
        assert not event.isAccepted()


def test_each_choice_says_the_question_to_a_screen_reader(control: ThreeWay) -> None:
    assert [segment.accessibleName() for segment in control.segments] == [
        "Nedsat kraft: Ja",
        "Nedsat kraft: Nej",
        "Nedsat kraft: Ikke undersøgt",
    ]


def test_answers_form_columns(qtbot: QtBot, control: ThreeWay) -> None:
    control.set_value("yes")
    assert [segment.width() for segment in control.segments] == [54, 54, 130]
    assert control.sizeHint().height() == 30


def test_a_danger_yes_is_red_and_an_ordinary_one_is_not(qtbot: QtBot, light_theme: Theme) -> None:
    red, blue = ThreeWay(DANISH, danger=True), ThreeWay(DANISH)
    for control, colour in ((red, light_theme.colours.danger), (blue, light_theme.colours.accent)):
        qtbot.addWidget(control)
        control.resize(control.sizeHint())
        control.set_value("yes")
        assert control.grab().toImage().pixelColor(6, 6).name().upper() == colour


def test_it_grows_with_the_text(qapp: QApplication, control: ThreeWay, light_theme: Theme) -> None:
    apply(qapp, Theme(family=light_theme.family, text_factor=1.5))
    assert control.sizeHint().width() >= 1.5 * 238
    assert control.sizeHint().height() == 45


def test_the_keyboard_goes_to_an_answer_changed_from_outside(qtbot: QtBot, control: ThreeWay) -> None:
    QTest.keyClick(control, Qt.Key.Key_N)
    control.segments[1].setFocus()
    control.set_value("yes")  # an undo, or another case
    assert control.segments[0].hasFocus()
    assert control.focusProxy() is control.segments[0]
    control.set_value("unknown", False)  # nothing is chosen: it stays where it is
    assert control.segments[0].hasFocus()
