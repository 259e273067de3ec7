"""The composition root of the window: hands every part what it needs, and runs until the window closes.

Imports what the first view needs and no more; the only place in the window's half that reads a clock."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from nkr_desktop import __version__
from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.content.resources import resource_path
from nkr_desktop.domain.advice import UrgencyLevel
from nkr_desktop.domain.case import Case
from nkr_desktop.files.draft import Draft, DraftFile, FoundDraft
from nkr_desktop.files.folders import Folders
from nkr_desktop.files.log import open_log
from nkr_desktop.files.settings import Settings, SettingsNotice, Theme, load_settings
from nkr_desktop.ui.case_document import CaseDocument
from nkr_desktop.ui.clipboard import Clipboard
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.crash import CrashGuard, watch_hard_crashes
from nkr_desktop.ui.draft_keeper import DraftKeeper
from nkr_desktop.ui.help import topics
from nkr_desktop.ui.import_ahead import import_ahead
from nkr_desktop.ui.kit.focus_ring import FocusRing
from nkr_desktop.ui.kit.slices import Slices, Work
from nkr_desktop.ui.kit.theme import ThemeChoice, ThemeKeeper
from nkr_desktop.ui.language import LanguageSwitch
from nkr_desktop.ui.main_window import MainWindow, Surroundings
from nkr_desktop.ui.settings_keeper import SettingsKeeper
from nkr_desktop.ui.single_instance import SingleInstance, bring_forward

_LOOK_AT_CLOCK_MS: Final = 30_000
_FRAME_STAYS_MS: Final = 300
"""The frame goes once the window is surely painted over it."""
_LOOK_THROUGH_MS: Final = 60_000
"""Between two full looks for what can go."""
_READ_ON_MS: Final = 1000
"""After the start, when all pages are made."""


def today() -> date:
    """The computer's local date."""
    return now().date()


def now() -> datetime:
    """The computer's local time, with its time zone."""
    return datetime.now().astimezone()


class App(QObject):
    """The running program: one consultation, and the window around it as the settings have it.

    Signals: closed when the user has closed the window and nothing of the case is to be kept."""

    closed = Signal()

    def __init__(self, qt: QApplication, today: Callable[[], date], settings: SettingsKeeper | None = None) -> None:
        """today: the day it is, asked whenever a case begins or is opened. Without settings: the program's own."""
        super().__init__()
        self._today = today
        self.settings = settings or SettingsKeeper()
        held = self.settings.now
        self._keeper = ThemeKeeper(qt, ThemeChoice(held.theme.value), held.text_factor)
        self._ring = FocusRing(qt)
        self._language = LanguageSwitch(qt)
        self.clipboard = Clipboard(qt.clipboard(), held.clipboard_clear_seconds, self)
        self._guideline = shipped_guideline()
        self.document = CaseDocument(self._guideline)
        self._day = today()
        self.consultation = Consultation(self._guideline, self._new_case())
        self._language.choose(held.language)
        self.window = self._make_window(held.language)
        for _ in self.window.furnish():
            pass
        self._renewal = Slices(self)
        self._ahead = Slices(self)
        self._keeper.changed.connect(lambda _: self.settings.remember(theme=Theme(self._keeper.choice.value)))
        self.settings.not_saved.connect(self._tell_not_saved)
        self._qt = qt
        qt.applicationStateChanged.connect(self.keep_to_the_day)
        self._clock = QTimer(self, interval=_LOOK_AT_CLOCK_MS)
        self._clock.timeout.connect(self.keep_to_the_day)
        self._clock.start()

    def keep_to_the_day(self) -> None:
        """A case nobody has touched is of the day it is, also when the program stood open overnight: every duration
        and date counts from it. One from a file stays what it is: another in its place would be saved over it. That a
        case which was begun stays of its day is told."""
        day, case = self._today(), self.consultation.case
        if day != case.assessed_on and self._is_untouched(self.settings.now):
            self.consultation.start(self._new_case())
        elif day != self._day:
            self.window.actions_bar.say(
                self.tr("The day has changed. The visit is still of {day}").format(day=f"{case.assessed_on:%d-%m-%Y}")
            )
        self._day = day

    def speak(self, language: Language) -> None:
        """Another language, around the same consultation; nothing entered is touched."""
        if language is not self.settings.now.language:
            self.settings.remember(language=language)
            self._renew_window()

    def take(self, settings: Settings) -> None:
        """Other settings, from now on: they reach the case on screen too."""
        before = self.settings.now
        self.settings.take(settings)
        self._keeper.set_choice(ThemeChoice(settings.theme.value))
        self._keeper.set_text_factor(settings.text_factor)
        self.clipboard.set_clear_after(settings.clipboard_clear_seconds)
        if (before.role, before.surgeon_wait_days) != (settings.role, settings.surgeon_wait_days):
            own = {"role": settings.role, "surgeon_wait_days": settings.surgeon_wait_days}
            renewed = self.consultation.case.model_copy(update=own)
            if self._is_untouched(before):
                self.consultation.start(renewed)  # nothing entered yet, so nothing to save
            else:
                self.consultation.replace(renewed, "role")
        self._renew_window()

    def take_up(self, draft: Draft) -> None:
        """Go on with a draft: the case stays unsaved, and the act can be undone."""
        self.document.begin(draft.earlier)
        # Undone, it is still the same kind of visit: a first visit after earlier ones could not be saved.
        self.consultation.start(self._new_case().model_copy(update={"visit": draft.case.visit}), draft.earlier)
        self.consultation.replace(draft.case, "draft", frozenset(draft.touched))

    def restore_view(self) -> None:
        """Put the window where it stood when it was last closed."""
        held = self.settings.now
        if held.window_geometry:
            geometry = QByteArray.fromBase64(held.window_geometry.encode())
            splitter = QByteArray.fromBase64((held.window_splitter or "").encode())
            self.window.restore_view(geometry, splitter, 0)

    def close(self) -> None:
        """Leave the application as it was found: no window, no ring, no translator, nothing of ours to paste."""
        self.clipboard.clear_ours()
        self._clock.stop()
        self._qt.applicationStateChanged.disconnect(self.keep_to_the_day)
        self.consultation.finish()
        self._ahead.stop()
        self._renewal.stop()
        self.window.retire()
        self._ring.deleteLater()
        self._keeper.deleteLater()
        self._language.leave()

    def import_ahead(self) -> None:
        """Bring in what is asked for later, little by little."""
        self._ahead.begin(import_ahead())

    def finish_renewal(self) -> None:
        """Let a new window that is being made take its place now."""
        self._renewal.finish()

    def _renew_window(self) -> None:
        """Make a window for the settings in force. The old one serves until it is there."""
        self._renewal.begin(self._language.take_up(self.settings.now.language, self._make_anew()))

    def _make_anew(self) -> Work:
        window = self._make_window(self.settings.now.language)
        try:
            yield from window.furnish()
            yield
            window.steps.page(self.window.step)
            yield
            while QApplication.activeModalWidget() or QApplication.activePopupWidget():
                yield  # what stands before the old window would go with it
        except GeneratorExit:
            window.deleteLater()
            raise
        old, self.window = self.window, window
        window.restore_view(old.saveGeometry(), old.save_view(), old.step)
        window.show()
        old.hide()
        self.consultation.search_anew()
        try:
            yield
        finally:
            old.retire()

    def _make_window(self, language: Language) -> MainWindow:
        held = self.settings.now
        around = Surroundings(
            settings=self.settings,
            clinic=self.settings.clinic,
            book=phrase_book(language),
            keeper=self._keeper,
            today=self._today,
            new_case=self._new_case,
            clipboard=self.clipboard,
            own_pdf=Path(held.guideline_pdf) if held.guideline_pdf else None,
        )
        window = MainWindow(self.consultation, self.document, around)
        window.language_requested.connect(self.speak)
        window.settings_requested.connect(self._ask_settings)
        window.closed.connect(self._remember_view)
        window.closed.connect(self.closed)
        return window

    def _is_untouched(self, held: Settings) -> bool:
        """Whether nothing has been entered; what a file holds counts as entered, however little it is."""
        case = self.consultation.case
        new = Case(assessed_on=case.assessed_on, role=held.role, surgeon_wait_days=held.surgeon_wait_days)
        return case == new and not (self.consultation.touched or self.consultation.earlier or self.document.stored)

    def _new_case(self) -> Case:
        held = self.settings.now
        return Case(assessed_on=self._today(), role=held.role, surgeon_wait_days=held.surgeon_wait_days)

    def _ask_settings(self) -> None:
        from nkr_desktop.ui.dialogs.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.settings.now, self.window)
        self.window.help_desk.lend_to(dialog, topics.SETTINGS)
        dialog.saved.connect(self.take)
        dialog.exec()

    def _remember_view(self) -> None:
        self.settings.remember(
            window_geometry=bytes(self.window.saveGeometry().toBase64().data()).decode("ascii"),
            window_splitter=bytes(self.window.save_view().toBase64().data()).decode("ascii") or None,
        )

    def _tell_not_saved(self) -> None:
        self.window.actions_bar.say(self.tr("The settings could not be saved; they hold until the program closes"))


def run_window(qt: QApplication, folders: Folders, instance: SingleInstance, frame: QWidget) -> int:
    """Bring in the window, in the place of its frame, and stay until it closes; the exit code."""
    qt.setWindowIcon(QIcon(str(resource_path("icons/app.svg"))))
    open_log(folders.logs, __version__)
    hard_crashes = watch_hard_crashes(folders.logs)
    loaded = load_settings(folders.settings, folders.machine_settings)
    app = App(qt, today, SettingsKeeper(loaded, folders.settings))
    drafts = DraftFile(folders.data)
    found = drafts.find(now()) if loaded.settings.draft_enabled else FoundDraft()
    keeper = DraftKeeper(app.consultation, drafts, now, earlier=lambda: app.document.earlier)
    keeper.set_enabled(loaded.settings.draft_enabled)
    keeper.said.connect(lambda words: app.window.actions_bar.say(words))
    keeper.kept.connect(lambda words: app.window.rail.set_note(words))
    guard = CrashGuard(keeper.rescue)
    guard.install()
    instance.show_requested.connect(lambda: bring_forward(app.window))
    app.closed.connect(keeper.close)
    app.window.setGeometry(frame.geometry())
    app.restore_view()
    app.window.show()
    hold_the_collector_back()
    look_through = QTimer(app, interval=_LOOK_THROUGH_MS)
    look_through.timeout.connect(gc.collect)
    look_through.start()
    QTimer.singleShot(_FRAME_STAYS_MS, frame.deleteLater)
    QTimer.singleShot(0, lambda: _greet(app, loaded.notices, found, drafts))
    QTimer.singleShot(_READ_ON_MS, app.import_ahead)
    code = qt.exec()
    app.close()
    guard.uninstall()
    instance.release()
    if hard_crashes:
        hard_crashes.close()
    return code


def hold_the_collector_back() -> None:
    """Python's full look for what can go takes as long as an event may, and would come in the middle of one: what
    there is now stays to the end, and for the rest a timer says when."""
    gc.freeze()
    often, seldom, _ = gc.get_threshold()
    gc.set_threshold(often, seldom, 1_000_000)
    gc.enable()


def _greet(app: App, notices: Sequence[SettingsNotice], found: FoundDraft, drafts: DraftFile) -> None:
    """What a start has to say, after the window is there: settings set aside, first start, a draft from last time."""
    for notice in notices:
        from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog
        from nkr_desktop.ui.dialogs.settings_words import notice_words

        ErrorDialog(notice_words(notice), app.window).exec()
    if app.settings.now.seen_version is None:
        from nkr_desktop.ui.dialogs.welcome_dialog import WelcomeDialog

        welcome = WelcomeDialog(shipped_guideline(), app.settings.now, app.window)
        welcome.finished_with.connect(lambda held: app.take(held.model_copy(update={"seen_version": __version__})))
        welcome.exec()
    if found.set_aside is not None:
        from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog
        from nkr_desktop.ui.dialogs.recover_dialog import damaged_draft_words

        ErrorDialog(damaged_draft_words(found), app.window).exec()
    if found.draft is not None:
        from nkr_desktop.ui.dialogs.recover_dialog import RecoverDialog

        offer = RecoverDialog(found.draft, now(), app.window)
        offer.exec()
        if offer.resumed:
            app.take_up(found.draft)
        else:
            drafts.remove()
    _tell_news(app)


def _tell_news(app: App) -> None:
    """What has come since the version this user last saw, once; while a case is acute it waits for the next start."""
    seen = app.settings.now.seen_version
    if seen == __version__ or app.consultation.assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL:
        return
    from nkr_desktop.ui.help.news import is_update

    if is_update(seen, __version__):
        app.window.help_desk.tell_news(seen or "")
        app.settings.remember(seen_version=__version__)
