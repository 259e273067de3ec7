"""The composition root of the window: makes the application, hands every part what it needs, and runs.

Imports what the first view needs and no more; the only place in the window's half that reads a clock."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from nkr_desktop import __version__
from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.content.resources import resource_path
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.case_document import CaseDocument
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog, Trouble
from nkr_desktop.ui.kit.focus_ring import FocusRing
from nkr_desktop.ui.kit.theme import ThemeKeeper
from nkr_desktop.ui.language import LanguageSwitch
from nkr_desktop.ui.main_window import MainWindow, Surroundings

_log = logging.getLogger(__name__)


def today() -> date:
    """The computer's local date."""
    return date.today()  # noqa: DTZ011 - the clinic's own calendar day is what is meant


class App:
    """The running program: one consultation, and the window around it in the language of the moment."""

    def __init__(self, qt: QApplication, today: Callable[[], date]) -> None:
        """today: the day it is, asked whenever a case begins or is opened."""
        self._today = today
        self._keeper = ThemeKeeper(qt)
        self._ring = FocusRing(qt)
        self._language = LanguageSwitch(qt)
        self._guideline = shipped_guideline()
        self._document = CaseDocument(self._guideline)
        self.consultation = Consultation(self._guideline, self._new_case())
        self.window = self._make_window(Language.DANISH)

    def speak(self, language: Language) -> None:
        """Another language, around the same consultation; nothing entered is touched."""
        if language is self._language.language:
            return
        old = self.window
        geometry, splitter, step = old.saveGeometry(), old.save_view(), old.step
        self.window = self._make_window(language)
        self.window.restore_view(geometry, splitter, step)
        self.window.show()
        old.retire()

    def close(self) -> None:
        """Leave the application as it was found: no window, no ring, no translator."""
        self.consultation.finish()
        self.window.retire()
        self._ring.deleteLater()
        self._keeper.deleteLater()
        self._language.choose(Language.ENGLISH)

    def _make_window(self, language: Language) -> MainWindow:
        self._language.choose(language)
        around = Surroundings(self._today, Clinic(), phrase_book(language), self._keeper, self._new_case)
        window = MainWindow(self.consultation, self._document, around)
        window.language_requested.connect(self.speak)
        return window

    def _new_case(self) -> Case:
        return Case(assessed_on=self._today())


def run(argv: Sequence[str]) -> int:
    """Open the window and stay until it closes. `argv` holds the program's name and Qt's own options only."""
    qt = QApplication(list(argv))
    qt.setApplicationName("NKR Desktop")
    qt.setApplicationVersion(__version__)
    qt.setWindowIcon(QIcon(str(resource_path("icons/app.svg"))))
    app = App(qt, today)
    sys.excepthook = _show_unexpected
    app.window.show()
    code = qt.exec()
    app.close()
    return code


def _show_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A fault of the program. The case stays on screen; the details name code and place, never what was entered."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    places = "".join(traceback.format_list(traceback.extract_tb(trace)))
    details = f"NKR Desktop {__version__}\n{kind.__name__}\n{places}"
    _log.error("unexpected: %s", details)
    ErrorDialog(
        Trouble(
            QCoreApplication.translate("App", "Something went wrong in the program."),
            QCoreApplication.translate("App", "What you have entered still stands in the window."),
            QCoreApplication.translate("App", "Save the case, then close the program and start it again."),
            details,
        ),
        QApplication.activeWindow(),
    ).exec()
