"""No text is cut, shortened in silence or painted over other text, in any view, in either language, at every size.

Fonts, and so every measure, are the same in the light and the dark theme: each size is looked at in one of them, and
`NKR_EVERY_PICTURE=1` looks at all."""

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.app import App
from nkr_desktop.content.phrases import Language
from nkr_desktop.files.settings import Settings, Theme
from nkr_desktop.ui.kit.status_pill import StatusPill
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import LARGEST_TEXT
from tests.ui.painted_text import faults_of
from tools.dialogs import DIALOGS
from tools.views import VIEWS, View, example, open_view

SIZES = {QSize(1280, 720): Theme.LIGHT, QSize(1920, 1080): Theme.DARK, QSize(960, 540): Theme.DARK}
EVERY = bool(os.environ.get("NKR_EVERY_PICTURE"))
SCALED = "QT_SCALE_FACTOR"


@pytest.fixture
def app(qapp: QApplication) -> Iterator[App]:
    app = App(qapp, lambda: example("example.json").assessed_on)
    yield app
    app.close()


@pytest.fixture
def large(app: App) -> Iterator[App]:
    """In the largest text; what is made after it is not."""
    app.take(Settings(text_factor=LARGEST_TEXT, clinic_name="Klinik Eksempel"))
    app.finish_renewal()
    app.window.show()
    yield app
    app.take(Settings())
    app.finish_renewal()


def faults_in(app: App, view: View) -> list[str]:
    """A hit of a search shows a piece of a passage, and opens the whole of it."""
    cut = "shortened without a tooltip" if view.name == "search" else "none"
    return [fault for fault in faults_of(app.window) if not fault.startswith(cut)]


@pytest.mark.parametrize("language", list(Language))
def test_every_word_of_every_view_can_be_read(app: App, language: Language, qapp: QApplication) -> None:
    faults = []
    for size, theme in product(SIZES, (Theme.LIGHT, Theme.DARK)):
        if (not EVERY and theme is not SIZES[size]) or (SCALED in os.environ and size != QSize(960, 540)):
            continue
        app.take(Settings(language=language, theme=theme, clinic_name="Klinik Eksempel"))
        app.finish_renewal()
        app.window.show()
        app.window.resize(size)
        for view in VIEWS:
            open_view(app, view)
            app.consultation.finish()  # what could change the advice comes when it is found
            for _ in range(3):  # what was laid out may ask for another height, and that for another layout
                qapp.processEvents()
            faults += [f"{size.width()} {theme} {view.name}: {fault}" for fault in faults_in(app, view)]
    assert faults == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", DIALOGS)
def test_every_word_of_every_dialog_can_be_read(app: App, name: str, language: Language, qapp: QApplication) -> None:
    """A body that scrolls ends where it is scrolled to."""
    app.take(Settings(language=language, theme=Theme.DARK, clinic_name="Klinik Eksempel"))
    app.finish_renewal()
    dialog = DIALOGS[name](app)
    dialog.show()
    for _ in range(3):
        qapp.processEvents()
    assert faults_of(dialog) == []
    dialog.close()


@pytest.mark.skipif(SCALED in os.environ, reason="looked at without")
@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(960, 540)], ids=["1366", "960"])
def test_every_word_can_be_read_in_the_largest_text(large: App, size: QSize, qapp: QApplication) -> None:
    """At 160 %; where the pages stand alone, the figures of the evidence are scrolled sideways in a frame of their
    own."""
    app, faults = large, []
    app.window.resize(size)
    for view in VIEWS:
        open_view(app, view)
        app.consultation.finish()
        for _ in range(4):
            qapp.processEvents()
        found = faults_in(app, view)
        if size.width() == 960 and view.name == "evidence":
            found = [fault for fault in found if not fault.startswith("cut at the side")]
        faults += [f"{view.name}: {fault}" for fault in found]
        if app.window.page.isVisible() and app.window.page.sideways:
            faults.append(f"{view.name}: is {app.window.page.sideways} px too wide")
    assert faults == []


@pytest.mark.skipif(SCALED in os.environ, reason="looked at without")
def test_the_bars_of_a_window_keep_every_way_in_the_largest_text(large: App, qapp: QApplication) -> None:
    """At the least size a window has: words give way to icons, and the withdrawn status is said in words."""
    app = large
    for size in (QSize(640, 360), QSize(1280, 720), QSize(640, 360)):
        app.window.resize(size)
        for name in ("example.json", "cauda-equina.json"):
            app.consultation.start(example(name))
            for _ in range(4):
                qapp.processEvents()
            bars = app.window.header, app.window.actions_bar
            for button in (button for bar in bars for button in bar.findChildren(QAbstractButton)):
                if button.isVisible():
                    assert button.width() >= button.sizeHint().width(), button.text()
                    assert not button.visibleRegion().isEmpty()
                    assert button.visibleRegion().boundingRect() == button.rect(), button.text()
            pill = app.window.header.findChild(StatusPill)
            assert pill is not None
            assert "Retningslinjen er ikke gældende" in pill.accessibleName()
            assert "kke gældende" in pill.text()
            assert [fault for bar in bars for fault in faults_of(bar)] == []


@pytest.mark.skipif(SCALED in os.environ, reason="this is the program that it starts")
def test_every_word_can_be_read_at_200_per_cent() -> None:
    """Qt reads the scale once at start, so this is a program of its own."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        __file__,
        "-q",
        "-k",
        "every_word_of_every_view",
        "-p",
        "no:cacheprovider",
    ]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, env={**os.environ, SCALED: "2"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def spoiled(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 100)
    window.show()
    return window


def test_cut_words_are_found(qtbot: QtBot) -> None:
    """Of the test itself: each kind of fault is told from a label as it should be."""
    window = spoiled(qtbot)
    QHBoxLayout(window).addWidget(QLabel("whole"))
    qtbot.wait(1)
    assert faults_of(window) == []
    narrow = QPushButton("much too long for its width", window)
    narrow.setGeometry(10, 70, 60, 25)
    narrow.show()
    assert faults_of(window)[0].startswith("cut by its own widget: 'much too long")


def test_words_over_words_are_found(qtbot: QtBot) -> None:
    window = spoiled(qtbot)
    for at in (10, 14):
        label = QLabel("words", window)
        label.setGeometry(at, 10, 100, 20)
        label.show()
    assert [fault.split(":")[0] for fault in faults_of(window)] == ["overlap"]


def test_words_outside_the_window_are_found(qtbot: QtBot) -> None:
    window = spoiled(qtbot)
    label = QLabel("over the edge", window)
    label.setGeometry(260, 10, 200, 20)
    label.show()
    assert [fault.split(":")[0] for fault in faults_of(window)] == ["cut at the side"]


def test_words_shortened_in_silence_are_found(qtbot: QtBot) -> None:
    window = spoiled(qtbot)
    label = TextLabel("rather long for the room it has", elide=True, parent=window)
    label.setGeometry(10, 10, 100, 20)
    label.show()
    assert faults_of(window) == []  # the label says the whole of it in its tooltip
    label.setToolTip = lambda _: None  # type: ignore[method-assign]
    QLabel.setToolTip(label, "")
    assert [fault.split(":")[0] for fault in faults_of(window)] == ["shortened without a tooltip"]
