"""The month that opens under a date field; closed by Escape, a click outside or a choice."""

from datetime import date

from PySide6.QtCore import QDate, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.base import CENTRE, centred, frame, solid_pen, text
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph, icon
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

_DAY_WIDTH, _DAY_HEIGHT = 34, 26
"""Size of the mark on a day, px at 100 %."""


class CalendarPopup(QFrame):
    """Signals: picked carries the day chosen with mouse or Enter."""

    picked = Signal(object)

    def __init__(self, selected: date, earliest: date, latest: date, today: date, parent: QWidget) -> None:
        """Shows the month of `selected`; only days from earliest to latest, both included, can be chosen."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = _Month(_qdate(today))
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The border, in the pixel around the month."""
        QPainter(self).fillRect(self.rect(), QColor(current_theme().colours.ctl))

    def _dress(self) -> None:
        """Weekday names in the quiet ink, red being danger here; arrows are ours, which are seen in the dark too."""
        colours = current_theme().colours
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(colours.ink2))
        self._calendar.setHeaderTextFormat(quiet)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, quiet)
        arrows = {"prevmonth": Glyph.LEFT, "nextmonth": Glyph.RIGHT, "monthbutton": Glyph.DOWN}
        for name, glyph in arrows.items():
            button = self._calendar.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                button.setIcon(icon(glyph, colours.ink, 16))
                button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the month's name
                if name == "monthbutton":
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _choose(self, chosen: QDate) -> None:
        self.picked.emit(date(chosen.year(), chosen.month(), chosen.day()))
        self.close()


class _Month(QCalendarWidget):
    """Tells the month's own days, other months', those out of reach, today and the chosen one apart."""

    def __init__(self, today: QDate) -> None:
        super().__init__()
        self._today = today

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate | date) -> None:
        """One day."""
        day = date if isinstance(date, QDate) else _qdate(date)
        theme = current_theme()
        colours = theme.colours
        painter.save()
        painter.fillRect(rect, QColor(colours.panel))
        box = centred(QRectF(rect), theme.px(_DAY_WIDTH), theme.px(_DAY_HEIGHT))
        chosen = day == self.selectedDate()
        if chosen:
            frame(painter, box, colours.accent, solid_pen(colours.accent), Radius.CONTROL)
        elif day == self._today:
            frame(painter, box, None, solid_pen(colours.accent, 1.5), Radius.CONTROL)
        own = (day.year(), day.month()) == (self.yearShown(), self.monthShown())
        reachable = self.minimumDate() <= day <= self.maximumDate()
        ink = colours.accent_ink if chosen else colours.ctl if not reachable else colours.ink if own else colours.ink2
        style = TextStyle.BODY_STRONG if chosen or day == self._today else TextStyle.BODY
        text(painter, QRectF(rect), str(day.day()), theme.font(style), ink, CENTRE)
        painter.restore()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
