"""The dialogs as the program shows them, in either language."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QColor, QImage, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.case import Case
from nkr_desktop.files.draft import make_draft
from nkr_desktop.files.settings import Settings
from nkr_desktop.ui.dialogs.about_dialog import AboutDialog
from nkr_desktop.ui.dialogs.about_facts import about_facts
from nkr_desktop.ui.dialogs.dialog_shell import DialogShell
from nkr_desktop.ui.dialogs.keys_dialog import KeysDialog
from nkr_desktop.ui.dialogs.recover_dialog import RecoverDialog
from nkr_desktop.ui.dialogs.settings_dialog import SettingsDialog
from nkr_desktop.ui.dialogs.text_dialog import TextDialog
from nkr_desktop.ui.dialogs.welcome_dialog import WelcomeDialog
from nkr_desktop.ui.help.news import releases
from nkr_desktop.ui.help.news_dialog import NewsDialog
from nkr_desktop.ui.help.self_check_dialog import SelfCheckDialog
from nkr_desktop.ui.kit import fonts
from nkr_desktop.ui.kit.theme import Theme, apply, current_theme
from nkr_desktop.ui.language import LanguageSwitch

NOW = datetime(2026, 11, 22, 14, 50, tzinfo=UTC)


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    wanted = Theme(family=fonts.register())
    if current_theme() != wanted:  # dressing every widget left over from other tests takes a second
        apply(qapp, wanted)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[Language], None]]:
    """Choose the language of what is made next; English again afterwards."""
    switch = LanguageSwitch(qapp)
    yield switch.choose
    switch.leave()


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    picture = QImage(400, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor("#2BA377"))
    assert picture.save(str(path))
    return path


def actions(owner: QWidget) -> list[QAction]:
    found = []
    for words, keys in (("&Ny", "Ctrl+N"), ("&Åbn…", "Ctrl+O"), ("Fortryd", "Ctrl+Z"), ("Uden tast", "")):
        action = QAction(words, owner)
        action.setShortcut(QKeySequence(keys))
        found.append(action)
    return found


@pytest.fixture
def make(qtbot: QtBot, logo: Path) -> Callable[[str], DialogShell]:
    """A dialog by name, filled as in use."""
    owner = QWidget()
    qtbot.addWidget(owner)

    def self_check() -> SelfCheckDialog:
        dialog = SelfCheckDialog(Language.ENGLISH)
        dialog.show()
        dialog.slices.finish()
        return dialog

    def build(name: str) -> DialogShell:
        settings = Settings(clinic_name="Søndergades Fysioterapi", logo_path=str(logo))
        draft = make_draft(Case(assessed_on=date(2026, 11, 22)), frozenset(), (), NOW, "1.0.0")
        dialogs: dict[str, Callable[[], DialogShell]] = {
            "settings": lambda: SettingsDialog(settings),
            "welcome": lambda: WelcomeDialog(shipped_guideline(), Settings()),
            "about": lambda: AboutDialog(about_facts(shipped_guideline())),
            "keys": lambda: KeysDialog(actions(owner)),
            "recover": lambda: RecoverDialog(draft, NOW),
            "news": lambda: NewsDialog(releases(), Language.ENGLISH),
            "self-check": self_check,
            "text": lambda: TextDialog("Licens", "ord " * 2000),
        }
        dialog = dialogs[name]()
        qtbot.addWidget(dialog)
        return dialog

    return build
