"""The six strengths with what each means for clinician and patient, and the four levels of certainty (§1, §19)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.guideline import Guideline, StrengthEntry
from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.certainty_mark import CertaintyMark
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.results.lines import Line, Lines

WIDEST, LABELS = 760, 116  # px at 100 %
CHIP = 182
"""As wide as "Stærk anbefaling imod" wants: no recommendation of the list carries it."""


class LegendPanel(QWidget):
    """All of the legend, one entry under the other."""

    def __init__(self, guideline: Guideline, book: PhraseBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 12)
        column.setSpacing(8)
        column.addWidget(TextLabel(book.text("browser.part_strengths"), TextStyle.URGENCY))
        for strength in guideline.strengths:
            chip = StrengthChip(strength.id, strength.label, width=CHIP)
            column.addWidget(_Entry(chip, _strength_lines(strength, book)))
        column.addSpacing(10)
        column.addWidget(TextLabel(book.text("browser.part_certainty"), TextStyle.URGENCY))
        for level in guideline.certainty:
            column.addWidget(_Entry(CertaintyMark(level.id, level.label), (Line(level.meaning),)))
        none = CertaintyMark("none", book.text("evidence.no_studies"))
        column.addWidget(_Entry(none, (Line(book.text("browser.no_studies_meaning")),)))
        column.addStretch(1)
        self.setMaximumWidth(current_theme().px(WIDEST))


class LegendDialog(DialogShell):
    """The legend in a window of its own."""

    def __init__(self, guideline: Guideline, book: PhraseBook, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDEST)
        self.set_title(self.tr("Strength and certainty"))
        self.let_keys_scroll()
        self.body.addWidget(LegendPanel(guideline, book))
        close = self.add_button(Button(self.tr("Close"), ButtonKind.PRIMARY))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        close.setFocus()


class _Entry(Surface):
    """A mark, and under it what it means, over a hairline."""

    def __init__(self, mark: QWidget, lines: Iterable[Line]) -> None:
        super().__init__("panel", lines="bottom", line="line2")
        words = Lines(lead=LABELS)
        words.show_lines(*lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 12)
        column.setSpacing(7)
        column.addWidget(mark)
        column.addWidget(words)


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """The content in a scroll area that the keyboard reaches."""
    area = QScrollArea()
    area.setWidget(content)
    dress(area)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(name)
    return area


def _strength_lines(strength: StrengthEntry, book: PhraseBook) -> tuple[Line, ...]:
    means = strength.implications
    labelled = (("clinician", means.clinician), ("patient", means.patient), ("wording", strength.wording))
    return (
        Line(strength.meaning),
        *(Line(text, lead=book.text(f"browser.strength_{name}"), colour="ink2") for name, text in labelled),
    )
