"""The menu of everything that can be done with a case as a file, with the keys for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nkr_desktop.ui.case_commands import CaseCommands
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.visits.recent_menu import RecentMenu

NEW_VISIT_KEYS = "Ctrl+Shift+N"


class CaseMenu(QMenu):
    """New, new visit, open, recent files, save, save as. The plain three are the window's own actions."""

    def __init__(
        self, consultation: Consultation, cases: CaseCommands, plain: tuple[QAction, QAction, QAction], window: QWidget
    ) -> None:
        """plain: New, Open and Save. The other actions are added to the window, so that their keys work in all of
        it."""
        super().__init__(window)
        dress(self)
        self._window = window
        self.setTitle(self.tr("&Cases"))
        new, open_, save = plain
        self._cases = cases
        self.new_visit = self._action(self.tr("New &visit"), NEW_VISIT_KEYS, cases.new_visit)
        self.save_as = self._action(self.tr("Save &as…"), "Ctrl+Shift+S", cases.save_as)
        self.recent = RecentMenu(cases.settings, self)
        self.recent.chosen.connect(cases.open_recent)
        self.addActions([new, self.new_visit])
        self.addSeparator()
        self.addAction(open_)
        self.addMenu(self.recent)
        self.addSeparator()
        self.addActions([save, self.save_as])
        for action in self.actions():
            action.setShortcutVisibleInContextMenu(True)
        consultation.history_changed.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        self.new_visit.setEnabled(self._cases.can_follow)

    def _action(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(words, self._window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: act())
        self._window.addAction(action)
        return action
