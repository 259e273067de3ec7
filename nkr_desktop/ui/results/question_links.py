"""Questions by name, each a link to where it is answered; they flow over as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import LEFT, THEME_EVENT, tell_tip, text
from nkr_desktop.ui.kit.flow_layout import FlowLayout
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Colours, Radius, TextStyle

HEIGHT = 22


class QuestionLink(QAbstractButton):
    """One underlined name. `colours`, if given, hold in every theme (the acute sheet is white in both)."""

    focus_radius = Radius.CHIP

    def __init__(self, colours: Colours | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self.path, self.tip = "", ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The words; never under 22 px high, so that they can be hit."""
        theme = current_theme()
        words = theme.width(TextStyle.BODY_MEDIUM, self.text())
        return QSize(round(words + 2.5), theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the link too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another theme."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words and a thin line under them; a thicker one under the mouse."""
        theme = current_theme()
        colours = self._colours or theme.colours
        painter = QPainter(self)
        font = theme.font(TextStyle.BODY_MEDIUM)
        box = QRectF(self.rect()).adjusted(1, 0, 0, 0)
        # A name longer than the pane is cut here and whole in the tooltip.
        words = self.text()
        if theme.width(TextStyle.BODY_MEDIUM, words) > box.width() + 0.5:
            words = theme.metrics(TextStyle.BODY_MEDIUM).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        tip = "\n".join(filter(None, (self.text() if words != self.text() else "", self.tip)))
        tell_tip(self, tip)
        text(painter, box, words, font, colours.accent_text, LEFT)
        under = box.center().y() + theme.metrics(TextStyle.BODY_MEDIUM).ascent() / 2 + 2
        line = QRectF(1, under, theme.width(TextStyle.BODY_MEDIUM, words), 1 + self.underMouse())
        painter.fillRect(line, QColor(colours.accent_text if self.underMouse() else colours.ctl))


class QuestionLinks(QWidget):
    """A flow of links; buttons are kept and renamed, not made anew. Signals: requested carries a field path."""

    requested = Signal(str)

    def __init__(self, lead: str = "", colours: Colours | None = None, parent: QWidget | None = None) -> None:
        """lead: words before the first link; colours, if given, hold in every theme."""
        super().__init__(parent)
        self._colours = colours
        self._links: list[QuestionLink] = []
        self._shown: tuple[tuple[str, str], ...] = ()
        self._flow = FlowLayout(self, across=14, down=2)
        if lead:
            self._flow.addWidget(TextLabel(lead, colour="danger_ink" if colours else "ink2"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """(field path, name) of every link."""
        return self._shown

    @property
    def links(self) -> list[QuestionLink]:
        """The buttons shown, in order."""
        return self._links[: len(self._shown)]

    def show_questions(self, questions: Sequence[tuple[str, str]]) -> None:
        """Show other questions: (field path, name) pairs. Without any the widget hides."""
        if tuple(questions) != self._shown:
            self._shown = tuple(questions)
            while len(self._links) < len(questions):
                link = QuestionLink(self._colours, self)
                link.setMaximumWidth(max(self.width(), 1))
                link.clicked.connect(self._follow)
                self._links.append(link)
                self._flow.addWidget(link)
            for at, link in enumerate(self._links):
                if at < len(questions):
                    link.path, name = questions[at]
                    link.setText(name)
                    link.updateGeometry()
                link.setVisible(at < len(questions))
            self._flow.invalidate()
            self.updateGeometry()
        self.setVisible(bool(questions))

    def hasHeightForWidth(self) -> bool:
        """Lines depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width, in pixels."""
        return self._flow.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name longer than the line is cut, not let out of sight."""
        super().resizeEvent(event)
        for link in self._links:
            link.setMaximumWidth(max(self.width(), 1))

    def _follow(self) -> None:
        link = self.sender()
        if isinstance(link, QuestionLink):
            self.requested.emit(link.path)
