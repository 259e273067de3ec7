"""What a double click is answered with before the program is there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.tokens import DARK, LIGHT
from nkr_desktop.ui.opening_frame import FIRST_SIZE, OpeningFrame


def ground(frame: OpeningFrame) -> str:
    """The colour of the results' place."""
    picture = frame.grab().toImage()
    return picture.pixelColor(frame.width() - 5, frame.height() // 2).name().upper()


def first_size(frame: OpeningFrame) -> QSize:
    """All of it on the screen, with the system's borders."""
    screen = frame.screen().availableSize()
    return QSize(min(FIRST_SIZE.width(), screen.width() - 4), min(FIRST_SIZE.height(), screen.height() - 36))


def test_all_of_it_is_on_the_screen_at_the_first_start(qtbot: QtBot, tmp_path: Path) -> None:
    frame = OpeningFrame(tmp_path / "none.json")
    qtbot.addWidget(frame)
    assert frame.screen().availableGeometry().width() < FIRST_SIZE.width()  # of the tests' own display
    assert frame.size() == first_size(frame)


@pytest.mark.parametrize(("theme", "colour"), [("light", LIGHT.bg), ("dark", DARK.bg)])
def test_it_has_the_theme_of_the_settings(qtbot: QtBot, tmp_path: Path, theme: str, colour: str) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"theme": theme}))
    frame = OpeningFrame(settings)
    qtbot.addWidget(frame)
    assert ground(frame) == colour


def test_it_stands_where_the_window_stood(qtbot: QtBot, tmp_path: Path) -> None:
    before = OpeningFrame(tmp_path / "none.json")
    qtbot.addWidget(before)
    before.setGeometry(QRect(60, 70, 700, 400))
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"window_geometry": bytes(before.saveGeometry().toBase64().data()).decode()}))
    frame = OpeningFrame(settings)
    qtbot.addWidget(frame)
    assert frame.geometry() == before.geometry()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b'{"theme": 7, "window_geometry": "\\u00e6!"}', b"[" * 100_000]
)
def test_settings_that_cannot_be_read_hold_nothing_up(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    settings = tmp_path / "settings.json"
    settings.write_bytes(content)
    frame = OpeningFrame(settings)
    qtbot.addWidget(frame)
    assert frame.size() == first_size(frame)


def test_it_returns_when_it_has_been_painted(qtbot: QtBot, tmp_path: Path) -> None:
    frame = OpeningFrame(tmp_path / "none.json")
    qtbot.addWidget(frame)
    with qtbot.waitSignal(frame.painted, timeout=2_000):
        frame.appear()


def test_nothing_but_qt_is_brought_in_before_it() -> None:
    source = "import sys, nkr_desktop.start; print(*sorted(sys.modules))"
    found = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True).stdout.split()
    brought = {name.split(".")[0] for name in found} | {name for name in found if name.startswith("nkr_desktop.")}
    assert not brought & {"pydantic", "reportlab", "nkr_desktop.domain", "nkr_desktop.app"}
