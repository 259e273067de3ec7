"""What is new is told once after an update, and only then."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from nkr_desktop import __released__, __version__
from nkr_desktop.app import App, _tell_news
from nkr_desktop.content.phrases import Language
from nkr_desktop.files.settings import Settings
from nkr_desktop.ui.help.news import Release, is_update, read_releases, releases, unseen
from nkr_desktop.ui.help.news_dialog import NewsDialog
from tests.ui.window_driver import open_window
from tools.views import example

TOLD = tuple(Release(version, "01-01-2027", ("Noget.",)) for version in ("1.10.0", "1.2.0", "1.0.0"))


@pytest.mark.parametrize(
    ("seen", "version", "newer"),
    [
        ("1.0.0", "1.0.1", True),
        ("1.9.0", "1.10.0", True),
        ("1.0", "1.0.1", True),
        ("1.0.0", "1.0.0", False),
        ("2.0.0", "1.9.9", False),  # an older program after a newer
        (None, "1.0.0", False),  # first start: the welcome comes instead
        ("nightly", "1.0.0", False),
        ("", "1.0.0", False),
    ],
)
def test_only_a_newer_version_is_an_update(seen: str | None, version: str, newer: bool) -> None:
    assert is_update(seen, version) is newer


def test_what_came_since_is_told_and_nothing_of_later_versions() -> None:
    assert [release.version for release in unseen("1.0.0", "1.10.0", TOLD)] == ["1.10.0", "1.2.0"]
    assert [release.version for release in unseen("1.0.0", "1.2.0", TOLD)] == ["1.2.0"]
    assert unseen("1.10.0", "1.10.0", TOLD) == ()


def test_this_version_is_told_of_with_the_day_it_came_out() -> None:
    newest = releases()[0]
    assert newest.version == __version__
    assert newest.date == f"{date.fromisoformat(__released__):%d-%m-%Y}"
    assert all(release.points for release in releases())


def test_a_line_that_is_not_understood_is_refused() -> None:
    with pytest.raises(ValueError, match="not understood: Noget"):
        read_releases("Noget.")


@pytest.mark.parametrize("language", list(Language))
def test_in_english_the_news_says_that_it_is_danish(qtbot: QtBot, language: Language) -> None:
    dialog = NewsDialog(TOLD, language)
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert ("The news is in Danish, like the guide." in said) is (language is Language.ENGLISH)


def shown(qapp: QApplication) -> list[NewsDialog]:
    return [widget for widget in qapp.topLevelWidgets() if isinstance(widget, NewsDialog) and widget.isVisible()]


def started(app: App, seen: str | None) -> None:
    app.settings.take(Settings(seen_version=seen))
    _tell_news(app)


def test_after_an_update_it_is_told_once_beside_the_work(qtbot: QtBot, qapp: QApplication) -> None:
    with open_window(qtbot) as driver:
        started(driver.app, "0.9.0")
        (dialog,) = shown(qapp)
        assert not dialog.isModal()
        dialog.close()
        assert driver.app.settings.now.seen_version == __version__
        _tell_news(driver.app)
        assert shown(qapp) == []


@pytest.mark.parametrize("seen", [None, __version__, "99.0.0"])
def test_otherwise_nothing_is_told_and_nothing_is_remembered(
    seen: str | None, qtbot: QtBot, qapp: QApplication
) -> None:
    with open_window(qtbot) as driver:
        started(driver.app, seen)
        assert shown(qapp) == []
        assert driver.app.settings.now.seen_version == seen


def test_news_wait_while_a_case_is_acute(qtbot: QtBot, qapp: QApplication) -> None:
    with open_window(qtbot) as driver:
        driver.consultation.start(example("cauda-equina.json"))
        started(driver.app, "0.9.0")
        assert shown(qapp) == []
        assert driver.app.settings.now.seen_version == "0.9.0"
