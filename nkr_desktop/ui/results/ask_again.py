"""The mark that asks for signs of cauda equina again (§13, §22): what it is about, and four questions to read aloud.

It is never hidden while it holds. With all four answered, or beside another view, it is one line that can be opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.results.lines import Line, Lines
from nkr_desktop.ui.results.marks import MarkPanel, sentences
from nkr_desktop.ui.results.sentence_link import SentenceLink
from nkr_desktop.ui.results.title_row import TitleRow


class AskAgain(MarkPanel):
    """Hidden while there is no occasion. Signals: question_requested carries the field path of a question."""

    question_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Glyph.LOOK_AGAIN, parent)
        self._title, self._occasion, self._rest = Lines(), Lines(), Lines()
        self._words, self._title_words, self._unanswered = "", "", 0
        self._beside_another, self._opened = False, False
        self.opener = Button(self.tr("Show questions"), ButtonKind.LINK, height=22)
        self.opener.clicked.connect(self._open_or_close)
        self.questions = tuple(SentenceLink() for _ in CAUDA_EQUINA_FLAGS)
        for link, flag in zip(self.questions, CAUDA_EQUINA_FLAGS, strict=True):
            link.clicked.connect(partial(self.question_requested.emit, f"red_flags.{flag}"))
        self.set_items((TitleRow(self._title, self.opener), self._occasion, *self.questions, self._rest))
        self.hide()

    @property
    def text(self) -> str:
        """What it says, opened."""
        return self._words

    @property
    def is_brief(self) -> bool:
        """Whether it is one line for now, or could be."""
        return self._beside_another or not self._unanswered

    def show_mark(self, words: str, unanswered: int) -> None:
        """The sentences of the action list, or none; unanswered: how many of the four questions."""
        if words and words != self._words:
            self._set_out(words)
        if not words or unanswered:
            self._opened = False
        self._words, self._unanswered = words, unanswered
        self._arrange()
        self.setVisible(bool(words))

    def set_beside_another(self, beside: bool) -> None:
        """Whether another view has the room below: the plan's leaflet."""
        if beside != self._beside_another:
            self._beside_another = beside
            self.fold()

    def fold(self) -> None:
        """One line again, where it may be."""
        self._opened = False
        self._arrange()

    def _set_out(self, words: str) -> None:
        """In order: what it is about, the occasion, the four questions in the flags' order, the rest."""
        title, occasion, *others = sentences(words)
        asked = [said for said in others if said.endswith("?")]
        self._title_words = title
        self._occasion.show_lines(Line(occasion, style=TextStyle.HINT, colour="ink2"))
        for link, question in zip(self.questions, asked, strict=True):
            link.show_sentence(question)
        rest = (Line(said, style=TextStyle.HINT, colour="ink2") for said in others if said not in asked)
        self._rest.show_lines(*rest)

    def _arrange(self) -> None:
        if not self._words:
            return
        brief = self.is_brief
        answered = self.tr("all 4 answered")
        note = self.tr("{0} of 4 not answered").format(self._unanswered) if self._unanswered else answered
        self._title.show_lines(Line(self._title_words, note if brief else "", style=TextStyle.BODY_STRONG))
        self.opener.setVisible(brief)
        self.opener.setText(self.tr("Hide questions") if self._opened else self.tr("Show questions"))
        for part in (self._occasion, *self.questions, self._rest):
            part.setVisible(not brief or self._opened)

    def _open_or_close(self) -> None:
        self._opened = not self._opened
        self._arrange()
