"""A date typed or picked."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.calendar_popup import CalendarPopup
from nkr_desktop.ui.kit.date_field import DateField
from nkr_desktop.ui.kit.date_words import Direction
from nkr_desktop.ui.kit.theme import current_theme

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
        ("24/11", "24-11-2025, 12 months ago"),
        ("24-11-2025", ""),
        ("5/6", "05-06-2026, 6 months ago"),
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
    popup = CalendarPopup(date(2026, 11, 2), date(2020, 1, 1), TODAY, TODAY, field)
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


def test_nothing_moves_while_a_date_is_typed(qtbot: QtBot, field: DateField) -> None:
    field.resize(field.sizeHint())
    places = set()
    for words in ("", "3", "3 u", "3 uger", "26-10-2026"):
        field.line_edit.clear()
        QTest.keyClicks(field.line_edit, words)
        places.add((field.line_edit.x(), field._button.x(), field.sizeHint().width()))
    assert len(places) == 1
    assert field._button.x() - (field.line_edit.x() + field.line_edit.width()) >= 8  # two focus rings beside each other


def test_the_day_that_words_mean_stands_under_them(qtbot: QtBot, field: DateField) -> None:
    QTest.keyClicks(field.line_edit, "3 uger")
    assert field._reading.isVisible()
    assert field._reading.text() == "02-11-2026"
    assert field._reading.y() > field.line_edit.y()
    field.set_value(date(2026, 10, 20))
    assert not field._reading.isVisible()  # the words are that date


def test_a_question_without_a_date_has_a_broken_frame_and_an_optional_date_has_not(qtbot: QtBot) -> None:
    asked, optional = DateField(TODAY, awaiting=True), DateField(TODAY)
    for field in (asked, optional):
        qtbot.addWidget(field)
    looks = [field.line_edit.grab().toImage() for field in (asked, optional)]
    assert looks[0] != looks[1]
    for field in (asked, optional):
        field.set_value(TODAY)
    looks = [field.line_edit.grab().toImage() for field in (asked, optional)]
    assert looks[0] == looks[1]


def test_the_calendar_tells_its_days_apart(qtbot: QtBot, field: DateField) -> None:
    """Today has a mark, a weekend is no other month, and what cannot be chosen is fainter than either."""
    popup = CalendarPopup(date(2026, 11, 2), date(2020, 1, 1), TODAY, TODAY, field)
    qtbot.addWidget(popup)
    cell, colours = QRect(0, 0, 40, 30), current_theme().colours

    def inks(day: QDate) -> set[str]:
        picture = QImage(40, 30, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        popup.calendar.paintCell(painter, cell, day)
        painter.end()
        seen = {picture.pixelColor(x, y).name().upper() for x in range(40) for y in range(30)}
        return {
            name for name in ("ink", "ink2", "ctl", "accent") if f"#{getattr(colours, name).strip('#')}".upper() in seen
        }

    assert "ink" in inks(QDate(2026, 11, 21))  # a Saturday of the month
    assert "ink2" in inks(QDate(2026, 10, 28))
    assert "accent" in inks(QDate(2026, 11, 23))
    assert "ctl" in inks(QDate(2026, 11, 28))
