"""Every dialog and window beside the main one, filled as in use: for pictures, and for tests that look at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nkr_desktop.app import App
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.files.draft import make_draft
from nkr_desktop.files.settings import Problem, Settings, SettingsNotice
from nkr_desktop.ui.dialogs.about_dialog import AboutDialog
from nkr_desktop.ui.dialogs.about_facts import about_facts
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog
from nkr_desktop.ui.dialogs.keys_dialog import KeysDialog
from nkr_desktop.ui.dialogs.recover_dialog import RecoverDialog
from nkr_desktop.ui.dialogs.settings_dialog import SettingsDialog
from nkr_desktop.ui.dialogs.settings_words import notice_words
from nkr_desktop.ui.dialogs.welcome_dialog import WelcomeDialog
from nkr_desktop.ui.help.news import releases
from nkr_desktop.ui.help.news_dialog import NewsDialog
from nkr_desktop.ui.help.self_check_dialog import SelfCheckDialog
from nkr_desktop.ui.kit.message import Message
from nkr_desktop.ui.visit_words import phone_words, status_story, status_words
from tools.views import VIEWS, example

_NOW: Final = datetime(2026, 11, 9, 13, 50, tzinfo=UTC)


def _guide(app: App) -> QWidget:
    app.window.help_desk.show_guide()
    guide = app.window.help_desk.guide
    assert guide is not None
    return guide


def _self_check(app: App) -> QWidget:
    dialog = SelfCheckDialog(app.settings.now.language, app.window)
    dialog.slices.finish()
    return dialog


def _recover(app: App) -> QWidget:
    draft = make_draft(example(VIEWS[0].example), frozenset(), (), _NOW, "1.0.0")
    return RecoverDialog(draft, _NOW, app.window)


def _error(app: App) -> QWidget:
    notice = SettingsNotice(Problem.DAMAGED, Path("settings.json"), Path("settings.damaged-1.json"), ())
    return ErrorDialog(notice_words(notice), app.window)


def _message(app: App, words: str, more: str, first: str = "") -> QWidget:
    return Message(app.window, words, more, (QCoreApplication.translate("Message", "Close"),), first=first)


def _status(app: App) -> QWidget:
    guideline = app.consultation.guideline
    return _message(app, status_words(guideline)[0], status_story(guideline))


DIALOGS: Final = MappingProxyType[str, Callable[[App], QWidget]](
    {
        "welcome": lambda app: WelcomeDialog(app.consultation.guideline, Settings(), app.window),
        "settings": lambda app: SettingsDialog(app.settings.now, app.window),
        "about": lambda app: AboutDialog(about_facts(app.consultation.guideline), app.window),
        "keys": lambda app: KeysDialog(app.window.actions(), parent=app.window),
        "news": lambda app: NewsDialog(releases(), app.settings.now.language, app.window),
        "self-check": _self_check,
        "error": _error,
        "recover": _recover,
        "guide": _guide,
        "status": _status,
        "telephone": lambda app: _message(app, *phone_words(Clinic())),
    }
)
"""Each makes its dialog over the window; whoever asked shows and closes it."""
