"""What could change the advice: unanswered questions as links, the most serious change first.

Worked out away from the click; until it comes the last answer stands."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import CouldChange
from nkr_desktop.ui.kit.base import frame, solid_pen
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle
from nkr_desktop.ui.results.lines import Line, Lines
from nkr_desktop.ui.results.question_links import QuestionLinks
from nkr_desktop.ui.results.question_names import QuestionNames
from nkr_desktop.ui.results.stack import Stack

_PLACES = ("urgency", "scope", "advice")


class CouldChangeCard(Stack):
    """Signals: question_requested carries a field path."""

    question_requested = Signal(str)

    def __init__(self, book: PhraseBook, names: QuestionNames, parent: QWidget | None = None) -> None:
        super().__init__(gap=4, parent=parent)
        self._book = book
        self._names = names
        self._title = Lines()
        titles = (
            self.tr("Could change the urgency"),
            self.tr("Could change whether the guideline covers it"),
            self.tr("Could change the advice"),
        )
        self._parts: dict[str, tuple[Lines, QuestionLinks]] = {}
        for place, title in zip(_PLACES, titles, strict=True):
            words, links = Lines(), QuestionLinks()
            words.show_lines(Line(title, style=TextStyle.HINT, colour="ink2"))
            links.requested.connect(self.question_requested)
            self._parts[place] = (words, links)
        self.set_edges(QMargins(16, 12, 16, 14))
        self.set_items((self._title, *(widget for part in self._parts.values() for widget in part)))
        self.hide()

    @property
    def text(self) -> str:
        """The title line, or that nothing changes anything."""
        return self._title.text()

    def links(self, place: str) -> QuestionLinks:
        """The questions under "urgency", "scope" or "advice"."""
        return self._parts[place][1]

    def show_changes(self, changes: tuple[CouldChange, ...]) -> None:
        """Each question stands once, under the most serious thing it could change."""
        title = self.tr("What could change the advice")
        none = self.tr("No unanswered question, alone or in pairs, changes this.")
        self._title.show_lines(Line(title, "" if changes else none, style=TextStyle.BODY_STRONG))
        for place, (words, links) in self._parts.items():
            here = [change for change in changes if _place(change) == place]
            links.show_questions([(change.question, self._names.name(change.question)) for change in here])
            for link, change in zip(links.links, here, strict=True):
                link.tip = self._told(change)
            words.setVisible(bool(here))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel."""
        colours = current_theme().colours
        frame(QPainter(self), QRectF(self.rect()), colours.panel, solid_pen(colours.line), Radius.CARD)

    def _told(self, change: CouldChange) -> str:
        """Everything one question could change, for the tooltip."""
        words = {"urgency": self.tr("urgency"), "scope": self.tr("whether the guideline covers it")}
        places = tuple(words.get(place) or self._book.text(f"recommendation.{place}") for place in change.changes)
        return self.tr("Could change: {0}").format(self._book.listed(places))


def _place(change: CouldChange) -> str:
    return change.changes[0] if change.changes[0] in _PLACES else "advice"
