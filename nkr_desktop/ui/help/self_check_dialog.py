"""The self-check in the window: it opens at once, and says what was found when all has been looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from nkr_desktop.content.phrases import Language
from nkr_desktop.files.looking import Looking
from nkr_desktop.files.self_check import Outcome, SelfCheck, look_over
from nkr_desktop.files.self_check_report import Told, ToldPart, told
from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.slices import Slices, Work
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Space, TextStyle

WIDTH: Final = 560
_MARKS: Final = {
    Outcome.PASSED: (Glyph.CHECK, "ink"),
    Outcome.FAILED: (Glyph.WARNING, "danger_text"),
    Outcome.NO_RECORD: (Glyph.INFO, "ink2"),
}


class SelfCheckDialog(DialogShell):
    """A row a part: its mark, its name, how it came out; what is wrong below it."""

    def __init__(
        self,
        language: Language,
        parent: QWidget | None = None,
        *,
        look: Callable[[], Looking[SelfCheck]] = look_over,
    ) -> None:
        super().__init__(parent, width=WIDTH)
        self.set_title(self.tr("Self-check"))
        self._language = language
        self.verdict = TextLabel(self.tr("Looking the program over …"), TextStyle.BODY_STRONG, wrap=True)
        self.verdict.setMinimumHeight(current_theme().px(20))  # the ring of a capital Å stands above its line
        self.body.addWidget(self.verdict)
        self.let_keys_scroll()
        close = self.add_button(Button(self.tr("Close"), ButtonKind.PRIMARY))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        close.setFocus()
        self.slices = Slices(self)
        self.slices.begin(self._look_over(look()))
        self.finished.connect(self.slices.stop)

    def _look_over(self, looking: Looking[SelfCheck]) -> Work:
        self._show(told((yield from looking), self._language))

    def _show(self, said: Told) -> None:
        """The verdict first; what it rests on below."""
        failed = any(part.outcome is Outcome.FAILED for part in said.parts)
        self.verdict.setText(said.verdict)
        self.verdict.set_colour("danger_text" if failed else "ink")
        found = QWidget()
        grid = QGridLayout(found)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for part in said.parts:
            self._add(grid, part)
        for words in (said.title, said.edition):
            grid.addWidget(TextLabel(words, TextStyle.HINT, secondary=True, wrap=True), grid.rowCount(), 0, 1, 2)
        self.body.insertWidget(self.body.indexOf(self.verdict) + 1, found)
        found.show()  # so that it counts in the size
        self.resize(self.fitting_size())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said.verdict))

    def _add(self, grid: QGridLayout, part: ToldPart) -> None:
        row, top = grid.rowCount(), Qt.AlignmentFlag.AlignTop
        glyph, colour = _MARKS[part.outcome]
        said = ": ".join(filter(None, (part.outcome_words, part.explained)))
        grid.addWidget(TextLabel(part.name, TextStyle.BODY_STRONG, glyph=glyph, colour=colour), row, 0, top)
        grid.addWidget(TextLabel(said[0].upper() + said[1:], TextStyle.BODY, colour=colour, wrap=True), row, 1, top)
        for below, fault in enumerate(part.faults, row + 1):
            grid.addWidget(TextLabel(fault, TextStyle.HINT, secondary=True, wrap=True), below, 1)
