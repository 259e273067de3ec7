"""A date typed or picked."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.calendar_popup import CalendarPopup
from nkr_desktop.ui.kit.date_field import DateField
from nkr_desktop.ui.kit.date_words import Direction

TODAY = date(2026, 11, 23)
UNREAD, TOO_LATE = "Forstår ikke datoen.", "Datoen ligger i fremtiden."


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    widget = DateField(TODAY, not_understood=UNREAD, out_of_range=TOO_LATE, name="Symptomstart")
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_words_become_a_date_while_they_are_typed(qtbot: QtBot, field: DateField) -> None:
    heard: list[object] = []
    field.date_changed.connect(heard.append)
    QTest.keyClicks(field.line_edit, "3 uger")
    assert field.value == date(2026, 11, 2)
    assert heard == [date(2026, 11, 2)]


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("22/11", "22-11-2026"),
        ("24/11", "24-11-2025\n12 months ago"),
        ("24-11-2025", ""),
        ("5/6", "05-06-2026\n6 months ago"),
    ],
)
def test_a_day_far_away_is_read_back_with_how_far(field: DateField, words: str, read: str) -> None:
    QTest.keyClicks(field.line_edit, words)
    assert field._reading.text() == read


def test_an_error_waits_until_the_field_is_left(qtbot: QtBot, field: DateField) -> None:
    QTest.keyClicks(field.line_edit, "vrøvl")
    assert field.error == ""
    QTest.keyClick(field.line_edit, Qt.Key.Key_Return)
    assert (field.error, field.value) == (UNREAD, None)
    assert field.line_edit.accessibleDescription() == UNREAD
    QTest.keyClick(field.line_edit, Qt.Key.Key_Backspace)
    assert field.error == ""


def test_an_onset_in_the_future_is_refused(qtbot: QtBot, field: DateField) -> None:
    QTest.keyClicks(field.line_edit, "24-11-2026")
    QTest.keyClick(field.line_edit, Qt.Key.Key_Return)
    assert (field.error, field.value) == (TOO_LATE, None)


def test_an_appointment_lies_ahead(qtbot: QtBot) -> None:
    field = DateField(TODAY, direction=Direction.FUTURE, out_of_range="Datoen er passeret.")
    qtbot.addWidget(field)
    QTest.keyClicks(field.line_edit, "2 uger")
    assert field.value == date(2026, 12, 7)
    field.line_edit.clear()
    QTest.keyClicks(field.line_edit, "22-11-2026")
    QTest.keyClick(field.line_edit, Qt.Key.Key_Return)
    assert field.error == "Datoen er passeret."


def test_emptied_is_no_date_and_no_error(qtbot: QtBot, field: DateField) -> None:
    field.set_value(TODAY)
    heard: list[object] = []
    field.date_changed.connect(heard.append)
    field.line_edit.selectAll()
    QTest.keyClick(field.line_edit, Qt.Key.Key_Delete)
    QTest.keyClick(field.line_edit, Qt.Key.Key_Return)
    assert (field.value, field.error, heard) == (None, "", [None])


def test_showing_a_date_is_silent_and_keeps_words_that_mean_it(qtbot: QtBot, field: DateField) -> None:
    QTest.keyClicks(field.line_edit, "3 uger")
    heard: list[object] = []
    field.date_changed.connect(heard.append)
    field.set_value(date(2026, 11, 2))
    assert field.line_edit.text() == "3 uger"
    field.set_value(date(2026, 10, 20))
    assert field.line_edit.text() == "20-10-2026"
    assert heard == []


def test_a_day_is_picked_in_the_calendar(qtbot: QtBot, field: DateField) -> None:
    field.set_value(date(2026, 11, 2))
    popup = CalendarPopup(date(2026, 11, 2), date(2020, 1, 1), TODAY, field)
    qtbot.addWidget(popup)
    with qtbot.waitSignal(popup.picked) as picked:
        popup.calendar.clicked.emit(QDate(2026, 11, 9))
    assert picked.args == [date(2026, 11, 9)]
    assert popup.calendar.maximumDate() == QDate(2026, 11, 23)


def test_alt_down_opens_the_calendar(qtbot: QtBot, field: DateField) -> None:
    QTest.keyClick(field.line_edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(CalendarPopup)
    assert popup is not None
    with qtbot.waitSignal(field.date_changed) as changed:
        popup.calendar.clicked.emit(QDate(2026, 11, 9))
    assert changed.args == [date(2026, 11, 9)]
    assert field.line_edit.text() == "09-11-2026"


def test_the_field_is_named_for_a_screen_reader(field: DateField) -> None:
    assert field.line_edit.accessibleName() == "Symptomstart"
