"""The month that opens under a date field; closed by Escape, a click outside or a choice."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph, icon
from nkr_desktop.ui.kit.theme import current_theme


class CalendarPopup(QFrame):
    """Signals: picked carries the day chosen with mouse or Enter."""

    picked = Signal(object)

    def __init__(self, selected: date, earliest: date, latest: date, parent: QWidget) -> None:
        """Shows the month of `selected`; only days from earliest to latest, both included, can be chosen."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = QCalendarWidget()
        self._calendar.setMinimumSize(current_theme().px(308), current_theme().px(230))
        self._calendar.setLocale(parent.locale())
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self._calendar.setDateRange(_qdate(earliest), _qdate(latest))
        self._calendar.setSelectedDate(_qdate(selected))
        self._calendar.activated.connect(self._choose)
        self._calendar.clicked.connect(self._choose)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._calendar)
        dress(self._calendar)
        self._dress()
        self.setFocusProxy(self._calendar)

    @property
    def calendar(self) -> QCalendarWidget:
        """The month itself."""
        return self._calendar

    def _dress(self) -> None:
        """Weekends in the quiet ink (red is danger here), arrows in ours, which are seen in the dark too."""
        colours = current_theme().colours
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(colours.ink2))
        self._calendar.setHeaderTextFormat(quiet)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, quiet)
        arrows = {"qt_calendar_prevmonth": Glyph.LEFT, "qt_calendar_nextmonth": Glyph.RIGHT}
        for name, glyph in arrows.items():
            button = self._calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(glyph, colours.ink, 16))

    def _choose(self, chosen: QDate) -> None:
        self.picked.emit(date(chosen.year(), chosen.month(), chosen.day()))
        self.close()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
