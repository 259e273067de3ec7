"""The table can be taken along as a picture that says where it comes from and what it is not."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.dialogs import error_dialog
from nkr_desktop.ui.evidence.evidence_page import EvidencePage
from nkr_desktop.ui.evidence.picture import SHARP, WIDTH

Open = Callable[[str], EvidencePage]


def test_a_png_is_three_times_as_fine_as_the_screen(page: Open, tmp_path: Path) -> None:
    path = tmp_path / "table.png"
    page("supervised_exercise").figures.takeaway.save(path)
    image = QImage(str(path))
    assert image.width() == WIDTH * SHARP
    assert image.height() > WIDTH


def test_an_svg_is_made_of_lines_and_not_of_pixels(page: Open, tmp_path: Path) -> None:
    path = tmp_path / "table.svg"
    page("supervised_exercise").figures.takeaway.save(path)
    root = ElementTree.parse(path).getroot()
    kinds = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert "image" not in kinds
    assert "path" in kinds
    words = "".join(root.itertext())
    assert "22-03-2023" in words
    assert "−1,98 til −0,45" in words


def test_the_picture_can_be_copied(page: Open, qtbot: QtBot) -> None:
    shown = page("mri")
    with qtbot.waitSignal(shown.done):
        shown.figures.takeaway.copy()
    assert QGuiApplication.clipboard().image().width() == WIDTH * SHARP


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(
    page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[error_dialog.ErrorDialog] = []

    def look(dialog: error_dialog.ErrorDialog) -> int:
        told.append(dialog)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(error_dialog.ErrorDialog, "exec", look)
    page("mri").figures.takeaway.save(tmp_path / "nowhere" / "table.png")
    assert len(told) == 1
    assert list(tmp_path.iterdir()) == []
