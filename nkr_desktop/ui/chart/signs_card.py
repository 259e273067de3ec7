"""The other findings in words, leg by leg: pain, reflexes with their root, stretch tests, other causes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from nkr_desktop.domain.answers import Finding, Reflex
from nkr_desktop.domain.case import OTHER_CAUSES, Case, ReflexSign, Sign, answer
from nkr_desktop.ui.case_answers import is_answered
from nkr_desktop.ui.chart.marking import legs_of
from nkr_desktop.ui.chart.missing_button import MissingButton
from nkr_desktop.ui.chart.roots import REFLEX_ROOT
from nkr_desktop.ui.chart.words import finding_words, side_word, without_reflex, without_side
from nkr_desktop.ui.chart.zones import LEGS
from nkr_desktop.ui.kit.card import Card
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle

NOTHING = "–"
ROW, COLUMN = 30, 56
"""Least height of a row and width of a leg's column, px."""
Said = str | tuple[str, str]
"""One answer for the whole row, or one for each leg."""


class SignsCard(Card):
    """Signals: question_requested carries the path of a question without an answer."""

    question_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        positive = (self.tr("Positive"), self.tr("Negative"))
        reflex = (self.tr("Deficit"), self.tr("Normal"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 9, 14, 9)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(TextLabel(self.tr("Other signs"), TextStyle.CARD_NAME), 0, 0)
        self._legs = tuple(TextLabel(side_word(leg), TextStyle.HINT, secondary=True) for leg in LEGS)
        for column, heading in enumerate(self._legs, 1):
            self._grid.addWidget(heading, 0, column)
            self._grid.setColumnMinimumWidth(column, COLUMN)
        self.rows = (
            self._row(self.tr("Radicular pain"), "signs.radicular_leg_pain", (self.tr("Yes"), self.tr("No"))),
            self._row(self.tr("Knee reflex"), "signs.reflex_loss", reflex, Reflex.KNEE),
            self._row(self.tr("Ankle reflex"), "signs.reflex_loss", reflex, Reflex.ANKLE),
            self._row(self.tr("Straight leg raise"), "signs.straight_leg_raise", positive),
            self._row(self.tr("Femoral stretch"), "signs.femoral_stretch", positive),
        )
        self.causes = self._row(self.tr("Another cause?"), f"other_causes.{OTHER_CAUSES[0]}", ("", ""), alone=False)
        self.lines = (*self.rows, self.causes)

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show what the case holds; emits nothing."""
        for row in self.rows:
            row.show_case(case, touched)
        paths = [f"other_causes.{cause}" for cause in OTHER_CAUSES]
        answers = {answer(case, path) for path in paths}
        every = all(is_answered(case, path, touched) for path in paths)
        found = Finding.YES if Finding.YES in answers else Finding.NO if answers == {Finding.NO} else Finding.UNKNOWN
        self.causes.show_said(finding_words(found) if every or found is Finding.YES else None)
        for heading in self._legs:
            heading.setVisible(any(isinstance(row.said, tuple) for row in self.rows))

    def _row(
        self,
        name: str,
        path: str,
        words: tuple[str, str],
        reflex: Reflex | None = None,
        *,
        alone: bool = True,
    ) -> SignLine:
        row = SignLine(name, path, words, reflex, self._grid, alone=alone and reflex is None)
        row.missing.clicked.connect(lambda: self.question_requested.emit(path))
        return row


class SignLine:
    """One row of the grid: name, then left and right, or one answer across both."""

    def __init__(
        self,
        name: str,
        path: str,
        words: tuple[str, str],
        reflex: Reflex | None,
        grid: QGridLayout,
        *,
        alone: bool,
    ) -> None:
        """words: for a finding that is present, and for one that is absent. alone: whether an answer to its question
        says no more than the row does; a no to "reflex deficit" would speak for the other reflex too."""
        self.path, self.alone = path, alone
        self._words, self._reflex = words, reflex
        root = REFLEX_ROOT[reflex].value if reflex else ""
        self._legs = tuple(TextLabel("", TextStyle.BODY_MEDIUM) for _ in LEGS)
        self._whole = TextLabel("", TextStyle.BODY_MEDIUM)
        self.missing = MissingButton(name)
        row = grid.rowCount()
        grid.addWidget(PairLabel(name, root, title_style=TextStyle.BODY), row, 0)
        for column, label in enumerate(self._legs, 1):
            grid.addWidget(label, row, column)
        for widget in (self._whole, self.missing):
            grid.addWidget(widget, row, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setRowMinimumHeight(row, ROW)

    @property
    def said(self) -> Said | None:
        """What the row says; None while its question has no answer."""
        if not self.missing.isHidden():
            return None
        left, right = self._legs
        return (left.text(), right.text()) if not left.isHidden() else self._whole.text()

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Show the row's own sign."""
        sign: Sign = getattr(case.signs, self.path.partition(".")[2])
        self.show_said(self._said(sign) if is_answered(case, self.path, touched) else None)

    def show_said(self, said: Said | None) -> None:
        """One answer across, one a leg, or the button of an unanswered question."""
        self.missing.setVisible(said is None)
        self._whole.setVisible(isinstance(said, str))
        self._whole.setText(said if isinstance(said, str) else "")
        for label, words in zip(self._legs, said if isinstance(said, tuple) else ("", ""), strict=True):
            label.setVisible(isinstance(said, tuple))
            label.setText(words)
            label.set_colour("accent_text" if words == self._words[0] else "ink2")
            label.set_style(TextStyle.BODY_STRONG if words == self._words[0] else TextStyle.BODY)

    def _said(self, sign: Sign) -> Said:
        """A leg nothing is recorded of is neither positive nor negative."""
        present, absent = self._words
        if sign.finding is Finding.UNKNOWN:
            return finding_words(Finding.UNKNOWN)
        if sign.finding is Finding.NO:
            return (absent, absent)
        if isinstance(sign, ReflexSign) and self._reflex not in sign.reflexes:
            return (NOTHING, NOTHING) if sign.reflexes else without_reflex(present)
        if sign.side is None:
            return without_side(present)
        left, right = (present if leg in legs_of(sign.side) else NOTHING for leg in LEGS)
        return (left, right)
