"""What the focus ring holds on to, and for how long."""

from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.focus_ring import FocusRing


def test_a_closed_dialog_outlives_the_signal_that_names_its_button(qapp: QApplication, qtbot: QtBot) -> None:
    """Everyone told of the change of focus is handed the old widget; gone by then, it ends the program."""
    ring = FocusRing(qapp)
    window = QDialog()
    QPushButton("Videre", window)
    qtbot.addWidget(window)
    window.show()
    gone, told = [], []
    dialog = QDialog()
    dialog.destroyed.connect(lambda: gone.append(True))
    button = QPushButton("Luk", dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    button.setFocus()
    watch = qapp.focusChanged.connect(lambda *_: told.append(not gone))
    del button, dialog
    with qtbot.waitActive(window):
        window.activateWindow()
    qapp.focusChanged.disconnect(watch)
    assert told
    assert all(told)
    qtbot.waitUntil(lambda: bool(gone))
    ring.stop()
    ring.deleteLater()
