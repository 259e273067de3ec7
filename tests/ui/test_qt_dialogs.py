"""Qt's own dialogs, where the system has none: every word they ask for has its Danish, Qt's or ours."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import Language
from nkr_desktop.ui.language import LanguageSwitch


class Listener(LanguageSwitch):
    """Remembers what was asked for and is in no word list."""

    asked = 0
    english: frozenset[tuple[str, str]] = frozenset()

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        words = super().translate(context, source, disambiguation, n)
        self.asked += 1
        if words is None:
            self.english |= {(context, source)}
        return words


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[Listener]:
    made = Listener(qapp)
    made.choose(Language.DANISH)
    made.asked, made.english = 0, frozenset()
    yield made
    made.leave()


def open_and_close(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    dialog.close()


@pytest.mark.parametrize("mode", list(QFileDialog.AcceptMode))
@pytest.mark.parametrize("kind", [QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.Directory])
def test_choosing_a_file(
    qtbot: QtBot, listener: Listener, tmp_path: Path, mode: QFileDialog.AcceptMode, kind: QFileDialog.FileMode
) -> None:
    (tmp_path / "mappe").mkdir()
    (tmp_path / "sag.json").touch()
    dialog = QFileDialog(None, "Åbn en sag", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.setFileMode(kind)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    open_and_close(qtbot, dialog)
    assert listener.asked > 10
    assert listener.english == frozenset()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the system has its own")
def test_printing_and_the_printers_properties(qtbot: QtBot, listener: Listener, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    dialog = QPrintDialog(printer)
    qtbot.addWidget(dialog)
    dialog.show()
    opened = []

    def close() -> None:
        properties = QApplication.activeModalWidget()
        opened.append(properties)
        assert isinstance(properties, QDialog)
        properties.reject()

    QTimer.singleShot(100, close)
    button = dialog.findChild(QPushButton, "properties")
    assert isinstance(button, QPushButton)
    button.click()
    assert opened not in ([], [dialog])
    assert listener.asked > 50
    assert listener.english == frozenset()


def test_a_message_of_qts_own(qtbot: QtBot, listener: Listener) -> None:
    buttons = QMessageBox.StandardButton
    message = QMessageBox(QMessageBox.Icon.Warning, "Fil", "Filen findes.", buttons.Yes | buttons.No | buttons.Cancel)
    message.setDetailedText("Mere")
    open_and_close(qtbot, message)
    assert listener.asked > 3
    assert listener.english == frozenset()
