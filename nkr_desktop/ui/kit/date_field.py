"""A date typed in the clinic's own words ("3 uger", "20/10") or picked in a calendar, read back as dd-mm-åååå."""

from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.answer_line import AnswerLine
from nkr_desktop.ui.kit.base import THEME_EVENT
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.calendar_popup import CalendarPopup
from nkr_desktop.ui.kit.date_words import Direction, parse
from nkr_desktop.ui.kit.dress import mark
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Size, TextStyle

DATE_FORMAT = "%d-%m-%Y"
WIDTH = 150
FAR_MONTHS = 6
DAYS_IN_MONTH = 365.25 / 12
APART = 8
"""Widths in px: the field at 100 %, and what keeps the button's focus ring off it."""


class DateField(QWidget):
    """Signals: date_changed carries a date or None whenever the reading of the words changes.

    What is being typed is read at once; that it is not understood is said only when the field is left."""

    date_changed = Signal(object)

    def __init__(
        self,
        today: date,
        *,
        direction: Direction = Direction.PAST,
        not_understood: str = "",
        out_of_range: str = "",
        placeholder: str = "",
        calendar_label: str = "",
        name: str = "",
        awaiting: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """today: the day the words count from. direction: where a day without a year lies; days on the other side
        of today are refused with out_of_range. calendar_label names the calendar button (default "Open calendar").
        awaiting: without a day it looks like a question without an answer."""
        super().__init__(parent)
        self._today = today
        self._direction = direction
        self._earliest: date | None = None if direction is Direction.PAST else today
        self._latest: date | None = today if direction is Direction.PAST else None
        self._not_understood = not_understood
        self._out_of_range = out_of_range
        self._date: date | None = None
        self._awaiting = awaiting
        self._edit = AnswerLine()
        self._edit.setPlaceholderText(placeholder)
        self._edit.setAccessibleName(name)
        self._edit.setMaxLength(40)
        self._edit.written.connect(self._typed)
        self._edit.editingFinished.connect(self._left)
        self._button = Button(
            calendar_label or self.tr("Open calendar"), ButtonKind.TOOL, glyph=Glyph.CALENDAR, height=Size.CONTROL
        )
        self._button.clicked.connect(self._open)
        self._reading = TextLabel("", TextStyle.BODY_MEDIUM)
        self._reading.hide()
        self._error = TextLabel("", TextStyle.HINT, colour="danger_text", glyph=Glyph.WARNING, wrap=True)
        self._error.hide()
        self._popup: CalendarPopup | None = None
        self._lay_out()
        self._read_back()
        self.setFocusProxy(self._edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> date | None:
        """The day as read, or None: empty, not understood or out of range."""
        return self._date

    @property
    def line_edit(self) -> QLineEdit:
        """The field typed in."""
        return self._edit

    @property
    def error(self) -> str:
        """The error on show, or ""."""
        return self._error.text() if not self._error.isHidden() else ""

    def set_value(self, day: date | None) -> None:
        """Show a day without emitting. Words that already mean this day stay as they were typed."""
        if day is None or parse(self._edit.text(), self._today, self._direction) != day:
            self._edit.setText(day.strftime(DATE_FORMAT) if day else "")
        self._date = day
        self._show_error("")
        self._read_back()

    def set_today(self, today: date) -> None:
        """Count from another day; the date already read stays."""
        if self._latest == self._today:
            self._latest = today
        if self._earliest == self._today:
            self._earliest = today
        self._today = today

    def set_range(self, earliest: date | None, latest: date | None) -> None:
        """Days allowed, both included; None is open."""
        self._earliest, self._latest = earliest, latest

    def changeEvent(self, event: QEvent) -> None:
        """Widths follow the text size."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT and hasattr(self, "_popup"):
            self._edit.setFixedWidth(current_theme().px(WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar, as in any drop-down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._open()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._edit.setFixedWidth(current_theme().px(WIDTH))
        line = QHBoxLayout()
        line.setSpacing(APART)
        line.addWidget(self._edit)
        line.addWidget(self._button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._reading)
        column.addWidget(self._error)

    def _typed(self, words: str) -> None:
        day = parse(words, self._today, self._direction)
        self._take(day if day is not None and self._allowed(day) else None)
        self._show_error("")

    def _left(self) -> None:
        """The field is left: say what is wrong, if anything is."""
        words = self._edit.text().strip()
        day = parse(words, self._today, self._direction)
        if not words or (day is not None and self._allowed(day)):
            self._show_error("")
        else:
            self._show_error(self._not_understood if day is None else self._out_of_range or self._not_understood)

    def _take(self, day: date | None) -> None:
        if day != self._date:
            self._date = day
            self.date_changed.emit(day)
        self._read_back()

    def _read_back(self) -> None:
        """The date under the words, unless the words are that very date: beside them it would push the field about. And
        how far away it is, where a day without its year may have been meant for another one ("1/12" on 30 November)."""
        shown = self._date.strftime(DATE_FORMAT) if self._date else ""
        read = "" if shown == self._edit.text().strip() else shown
        months = round(abs((self._date or self._today) - self._today).days / DAYS_IN_MONTH)
        if read and months >= FAR_MONTHS:
            past = self._direction is Direction.PAST
            words = self.tr("{count} months ago") if past else self.tr("in {count} months")
            read = f"{read}, {words.format(count=months)}"
        self._reading.setText(read)
        self._reading.setVisible(bool(read))
        self._edit.set_awaiting(self._awaiting and self._date is None)

    def _allowed(self, day: date) -> bool:
        return (self._earliest or date.min) <= day <= (self._latest or date.max)

    def _show_error(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self._edit.setAccessibleDescription(words)
        mark(self._edit, "invalid", bool(words))

    def _open(self) -> None:
        """The calendar under the field; closed by Escape, a click outside or a choice."""
        popup = CalendarPopup(
            self._date or self._today,
            self._earliest or date(self._today.year - 20, 1, 1),
            self._latest or date(self._today.year + 20, 12, 31),
            self._today,
            self,
        )
        popup.picked.connect(self._picked)
        popup.move(self._edit.mapToGlobal(QPoint(0, self._edit.height() + 2)))
        popup.show()
        self._popup = popup
        popup.destroyed.connect(self._closed)

    def _closed(self) -> None:
        self._popup = None

    def _picked(self, day: date) -> None:
        self._edit.setText(day.strftime(DATE_FORMAT))
        self._show_error("")
        self._take(day)
        self._edit.setFocus()
