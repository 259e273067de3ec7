"""What the strengths and the certainty marks mean, in the guideline's own terms (§1, §19)."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.kit.certainty_mark import CertaintyMark
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.results.lines import Line, Lines
from nkr_desktop.ui.results.stack import Stack, height_at

_COLUMN = 190


class Legend(QDialog):
    """Six strengths, four levels of certainty, and "no studies". Escape closes it."""

    def __init__(self, guideline: Guideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self.setWindowTitle(self.tr("Strength and certainty"))
        none = self.tr("No study met the guideline's requirements. That is not the same as no effect.")
        strengths = [_Entry(StrengthChip(entry.id, entry.label), entry.meaning) for entry in guideline.strengths]
        certainties = [_Entry(CertaintyMark(entry.id, entry.label), entry.meaning) for entry in guideline.certainty]
        certainties.append(_Entry(CertaintyMark("none", self.tr("No studies")), none))
        self.marks = (*strengths, *certainties)
        strength = _title(self.tr("Strength of the recommendation"))
        certainty = _title(self.tr("Certainty of the evidence"))
        column = Stack(strength, *strengths, certainty, *certainties, gap=10)
        column.set_edges(QMargins(22, 12, 22, 22))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(column)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)
        px = current_theme().px
        screen = self.screen().availableGeometry()
        width = min(px(620), screen.width() - 40)
        self.resize(width, min(column.heightForWidth(width) + 4, screen.height() - 80))


def _title(words: str) -> Lines:
    lines = Lines()
    lines.show_lines(Line(words, style=TextStyle.CARD_NAME))
    return lines


class _Entry(QWidget):
    """A mark and what it means, in two columns; under each other where it is narrow."""

    def __init__(self, mark: QWidget, meaning: str) -> None:
        super().__init__()
        self._mark = mark
        self._meaning = Lines()
        mark.setParent(self)
        self._meaning.setParent(self)
        self._meaning.show_lines(Line(meaning))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width."""
        mark = self._mark.sizeHint().height()
        words = height_at(self._meaning, self._room(width))
        return max(mark, words) if self._beside(width) else mark + 4 + words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place both."""
        super().resizeEvent(event)
        size = self._mark.sizeHint()
        self._mark.setGeometry(0, 0, size.width(), size.height())
        room = self._room(self.width())
        left, top = (self.width() - room, 0) if self._beside(self.width()) else (0, size.height() + 4)
        self._meaning.setGeometry(left, top, room, height_at(self._meaning, room))

    def _beside(self, width: int) -> bool:
        return width >= current_theme().px(2 * _COLUMN)

    def _room(self, width: int) -> int:
        return width - current_theme().px(_COLUMN) if self._beside(width) else width
