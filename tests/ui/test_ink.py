"""Every word in sight stands out from what it stands on, in each theme, however the window came to it: by settings, by
a choice before it was first shown, by changing to and fro, or because the system asks for more contrast."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLineEdit

from nkr_desktop.app import App
from nkr_desktop.files.settings import LoadedSettings, Settings, Theme
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import DARK, LIGHT, high_contrast
from nkr_desktop.ui.settings_keeper import SettingsKeeper
from tests.ui.kit.test_tokens import contrast
from tests.ui.painted_text import in_sight
from tests.ui.window_driver import PLAN
from tools.views import VIEWS, example, open_view

LEAST, LEAST_DISABLED = 4.5, 3.0
"""WCAG's contrast for text; disabled controls are exempt there, but not here."""
SOME = [view for view in VIEWS if view.name in ("course", "chart", "plan", "evidence", "acute")]


def new_app(qapp: QApplication, theme: Theme = Theme.LIGHT) -> App:
    held = Settings(told_not_encrypted=True, theme=theme)
    keeper = SettingsKeeper(LoadedSettings(held, Settings(), ()))
    return App(qapp, lambda: example("example.json").assessed_on, keeper)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[App]:
    app = new_app(qapp)
    yield app
    app.close()


def choose(app: App, theme: str) -> None:
    """As from the menu: the window stays."""
    action = next(a for a in app.window.commands.view.actions() if a.text().replace("&", "").startswith(theme))
    action.trigger()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def faint(app: App) -> list[str]:
    """Words whose colour is too near the commonest colour where they stand."""
    app.window.resize(1366, 740)
    app.window.show()
    found = []
    for view in SOME:
        open_view(app, view)
        settle()
        for field in app.window.findChildren(QLineEdit):
            field.deselect()  # what is selected is painted twice, in two colours
        picture = app.window.grab().toImage()
        for text, colour in in_sight(app.window):
            box = text.ink.toAlignedRect().intersected(picture.rect())
            pixels = ((x, y) for x in range(box.left(), box.right() + 1) for y in range(box.top(), box.bottom() + 1))
            ink = colour.name()
            seen = [QColor(pixel).name() for pixel, _ in Counter(picture.pixel(*at) for at in pixels).most_common()]
            ground = next((other for other in seen if other != ink), ink)
            if contrast(ink, ground) < (LEAST if text.widget.isEnabled() else LEAST_DISABLED):
                found.append(f"{view.name}: {text} {ink} on {ground}")
    return found


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_words_stand_out_in_a_theme_from_the_settings(qapp: QApplication, theme: Theme) -> None:
    app = new_app(qapp, theme)
    assert faint(app) == []
    app.close()


def test_words_stand_out_when_dark_is_chosen_before_the_first_show(app: App) -> None:
    choose(app, "Mørk")
    assert current_theme().colours == DARK
    assert faint(app) == []


def test_words_stand_out_after_changing_to_and_fro(app: App) -> None:
    app.window.show()
    assert len(app.window.pages) == PLAN + 1
    for theme in ("Mørk", "Lys", "Mørk", "Lys", "Mørk"):
        choose(app, theme)
        settle()
    assert faint(app) == []
    choose(app, "Lys")
    assert current_theme().colours == LIGHT
    assert faint(app) == []


def test_a_theme_come_to_late_looks_as_one_begun_with(app: App, qapp: QApplication) -> None:
    def pictures(shown: App) -> list[QImage]:
        window = shown.window
        window.resize(1366, 740)
        window.show()
        shown.consultation.start(example("example.json"))
        assert len(window.pages) == PLAN + 1
        settle()
        return [part.grab().toImage() for part in (window.header, window.rail, window.actions_bar)]

    pictures(app)
    for theme in ("Mørk", "Lys", "Mørk"):
        choose(app, theme)
        settle()
    late = pictures(app)
    begun = new_app(qapp, Theme.DARK)
    assert late == pictures(begun)
    begun.close()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_with_high_contrast_every_word_stands_out_and_lines_are_seen(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = type(qapp.styleHints().accessibility())
    monkeypatch.setattr(asked, "contrastPreference", lambda _: Qt.ContrastPreference.HighContrast)
    app = new_app(qapp, theme)
    colours = current_theme().colours
    assert colours == high_contrast(DARK if theme is Theme.DARK else LIGHT)
    for line in (colours.line, colours.line2, colours.ctl):
        assert contrast(line, colours.panel) >= 3
    assert faint(app) == []
    app.close()
