"""The menu of papers, and their keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nkr_desktop.ui.papers.paper import Paper


class PaperMenu(QMenu):
    """Signals: paper_chosen carries a Paper; short_note_requested when the short journal text is to be copied."""

    paper_chosen = Signal(object)
    short_note_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        """Actions are added to the window, so that their keys work everywhere in it."""
        super().__init__(window)
        self.setTitle(self.tr("&Print"))
        for paper, words, keys in (
            (Paper.LEAFLET, self.tr("Patient leaflet…"), QKeySequence(QKeySequence.StandardKey.Print)),
            (Paper.NOTE, self.tr("Journal text…"), QKeySequence()),
            (Paper.REFERRAL, self.tr("Referral sheet…"), QKeySequence()),
            (Paper.QUICK_GUIDE, self.tr("Quick guide…"), QKeySequence()),
        ):
            action = QAction(words, window)
            action.setShortcut(keys)
            action.triggered.connect(lambda _on=False, p=paper: self.paper_chosen.emit(p))
            window.addAction(action)
            self.addAction(action)
        self.addSeparator()
        short = QAction(self.tr("Copy short journal text"), window)
        short.setShortcut(QKeySequence("Ctrl+Shift+C"))
        short.triggered.connect(lambda: self.short_note_requested.emit())
        window.addAction(short)
        self.addAction(short)
