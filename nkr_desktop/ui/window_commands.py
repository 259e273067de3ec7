"""The window's commands as actions with keys: case, undo and redo, steps, look and language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nkr_desktop.content.phrases import Language, PhraseBook
from nkr_desktop.ui.case_commands import CaseCommands
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.header_bar import HeaderBar
from nkr_desktop.ui.kit.theme import ThemeChoice, ThemeKeeper
from nkr_desktop.ui.pages.question_names import question_name
from nkr_desktop.ui.step_states import step_names
from nkr_desktop.ui.visits.case_menu import CaseMenu


class WindowCommands(QObject):
    """Signals: step_requested carries a step's index; language_requested a Language; guideline_requested a chapter's
    id or "" for the search; the others what their names say."""

    step_requested = Signal(int)
    language_requested = Signal(object)
    guideline_requested = Signal(str)
    quick_guide_requested = Signal()
    settings_requested = Signal()
    guide_requested = Signal()
    keys_requested = Signal()
    news_requested = Signal()
    self_check_requested = Signal()
    about_requested = Signal()

    def __init__(
        self,
        consultation: Consultation,
        cases: CaseCommands,
        keeper: ThemeKeeper,
        book: PhraseBook,
        window: QWidget,
    ) -> None:
        """Actions are added to the window, so that their keys work everywhere in it."""
        super().__init__(window)
        self._consultation, self._book, self._window = consultation, book, window
        self.new = self._action(self.tr("&New"), QKeySequence.StandardKey.New, cases.new)
        self.open = self._action(self.tr("&Open…"), QKeySequence.StandardKey.Open, cases.open)
        self.save = self._action(self.tr("&Save"), QKeySequence.StandardKey.Save, cases.save)
        self.cases = CaseMenu(consultation, cases, (self.new, self.open, self.save), window)
        self.undo = self._action(self.tr("Undo"), QKeySequence.StandardKey.Undo, consultation.undo)
        self.redo = self._action(self.tr("Redo"), QKeySequence.StandardKey.Redo, consultation.redo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])  # both are heard in a field
        for number, name in enumerate(step_names()):
            step = self._action(name, QKeySequence(f"Ctrl+{number + 1}"), self._to_step(number))
            step.setShortcutVisibleInContextMenu(True)
        self.settings = self._action(self.tr("Se&ttings…"), QKeySequence("Ctrl+,"), self.settings_requested.emit)
        self.guideline = self._guideline_menu()
        self.view = self._view_menu(keeper)
        self.help = self._help_menu()
        consultation.history_changed.connect(self._follow_history)
        self._follow_history()

    def fill(self, header: HeaderBar, papers: QMenu) -> None:
        """Put the commands into the bar; papers: the menu of what can be printed."""
        for action in (self.new, self.open, self.save):
            header.add_command(action)
        header.add_menu(self.cases)
        header.add_menu(papers)
        header.add_menu(self.guideline)
        header.add_menu(self.view)
        header.add_menu(self.help)
        header.add_command(self.settings)  # in a narrow bar the first to go; it stands under View too
        self._action(self.tr("Open the menus"), QKeySequence("F10"), header.menus.open_first)

    def _to_step(self, number: int) -> Callable[[], object]:
        return partial(self.step_requested.emit, number)

    def _action(self, words: str, keys: QKeySequence | QKeySequence.StandardKey, act: Callable[[], object]) -> QAction:
        action = QAction(words, self._window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked=False: act())
        self._window.addAction(action)
        return action

    def _guideline_menu(self) -> QMenu:
        menu = QMenu(self.tr("&Guideline"), self._window)
        for words, chapter, keys in (
            (self.tr("&Search and read…"), "", "Ctrl+F"),
            (self.tr("Strengths and &certainty"), "legend", ""),
            (self.tr("&What the source contradicts"), "register", ""),
        ):
            menu.addAction(self._action(words, QKeySequence(keys), partial(self.guideline_requested.emit, chapter)))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("&Quick guide as PDF…"), QKeySequence(), self.quick_guide_requested.emit))
        return menu

    def _view_menu(self, keeper: ThemeKeeper) -> QMenu:
        menu = QMenu(self.tr("&View"), self._window)
        looks = (
            (ThemeChoice.SYSTEM, self.tr("&As the system")),
            (ThemeChoice.LIGHT, self.tr("&Light")),
            (ThemeChoice.DARK, self.tr("&Dark")),
        )
        group = QActionGroup(menu)
        for choice, words in looks:
            self._choice(menu, group, words, keeper.choice is choice, partial(keeper.set_choice, choice))
        menu.addSeparator()
        group = QActionGroup(menu)
        for language, words in ((Language.DANISH, "Da&nsk"), (Language.ENGLISH, "&English")):
            chosen = language is self._book.language
            self._choice(menu, group, words, chosen, partial(self.language_requested.emit, language))
        menu.addSeparator()
        menu.addAction(self.settings)
        return menu

    def _help_menu(self) -> QMenu:
        menu = QMenu(self.tr("&Help"), self._window)
        for words, keys, signal in (
            (self.tr("&User's guide"), "F1", self.guide_requested),
            (self.tr("All &keys"), "Ctrl+F1", self.keys_requested),
            (self.tr("What is &new"), "", self.news_requested),
            (self.tr("&Self-check…"), "", self.self_check_requested),
            (self.tr("&About NKR Desktop"), "", self.about_requested),
        ):
            menu.addAction(self._action(words, QKeySequence(keys), signal.emit))
        return menu

    def _choice(self, menu: QMenu, group: QActionGroup, words: str, chosen: bool, act: Callable[[], object]) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False: act())

    def _follow_history(self) -> None:
        consultation = self._consultation
        for action, name, plain, full in (
            (self.undo, consultation.undo_name, self.tr("Undo"), self.tr("Undo: {act}")),
            (self.redo, consultation.redo_name, self.tr("Redo"), self.tr("Redo: {act}")),
        ):
            action.setEnabled(bool(name))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = full.format(act=question_name(name, self._book)) if name else plain
            action.setToolTip(f"{words} ({keys})")
