"""Saving: the maker's own bytes or nothing, an old file intact, and a damaged logo told of instead of in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nkr_desktop.files.settings import Settings
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog
from nkr_desktop.ui.papers.paper import Paper
from nkr_desktop.ui.papers.pdf_pages import PdfPages
from tests.ui.papers.conftest import example
from tests.ui.window_driver import Driver

OLD = b"an older paper"


def unwritable(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(OLD)
    monkeypatch.setattr(os, "access", lambda *_: False)


def full_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(OLD)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)


def folder_of_that_name(path: Path, _: pytest.MonkeyPatch) -> None:
    path.mkdir()


def folder_gone(path: Path, _: pytest.MonkeyPatch) -> None:
    path.parent.rmdir()


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("trouble", [unwritable, full_disk, folder_of_that_name, folder_gone])
def test_what_cannot_be_saved_is_explained_and_an_old_file_stays(
    user: Driver,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    paper: Paper,
    trouble: Callable[[Path, pytest.MonkeyPatch], None],
) -> None:
    path = tmp_path / "mappe" / "folder.pdf"
    path.parent.mkdir()
    told: list[ErrorDialog] = []
    monkeypatch.setattr(ErrorDialog, "exec", lambda dialog: told.append(dialog))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    trouble(path, monkeypatch)
    user.window.papers.save(paper)
    [dialog] = told
    assert dialog.trouble.happened == "Arket kunne ikke gemmes som »folder.pdf«."
    assert "uændret" in dialog.trouble.kept
    if path.is_file():
        assert path.read_bytes() == OLD
        assert list(path.parent.iterdir()) == [path]
    assert user.window.actions_bar.notice == ""


@pytest.mark.parametrize("paper", list(Paper))
def test_every_paper_is_saved_as_a_pdf_with_its_tags(
    user: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: Paper
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ark"), ""))
    user.window.papers.save(paper)
    data = (tmp_path / "ark.pdf").read_bytes()
    assert b"/StructTreeRoot" in data
    assert 1 <= len(PdfPages(data)) <= 4
    assert user.window.actions_bar.notice == "Arket er gemt"


@pytest.mark.parametrize("paper", [Paper.LEAFLET, Paper.NOTE, Paper.REFERRAL])
def test_a_damaged_logo_is_left_out_and_told_of(
    user: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: Paper
) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    user.app.take(Settings(logo_path=str(logo)))
    user.app.finish_renewal()
    user.consultation.start(example("example"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ark.pdf"), ""))
    user.window.papers.save(paper)
    assert user.window.actions_bar.notice == "Arket er gemt. Klinikkens logo kan ikke læses og er udeladt."
    assert len(PdfPages((tmp_path / "ark.pdf").read_bytes())) >= 1


def test_note_and_referral_are_copied_as_text(user: Driver, qtbot: QtBot) -> None:
    user.window.papers.copy(Paper.REFERRAL)
    assert "Til rygkirurgisk vurdering" in QGuiApplication.clipboard().text()
    assert user.window.actions_bar.notice == "Henvisningsteksten er kopieret"
    user.window.papers.copy()
    assert QGuiApplication.clipboard().text().startswith("Lumbal nerverodspåvirkning")


def test_the_first_view_needs_no_pdf_maker_no_viewer_and_no_printer() -> None:
    program = (
        "import sys\nfrom PySide6.QtWidgets import QApplication\nfrom nkr_desktop import app\n"
        "qt = QApplication(sys.argv[:1])\nours = app.App(qt, app.today)\nours.window.show()\nqt.processEvents()\n"
        "late = ('reportlab', 'PIL', 'PySide6.QtPdf', 'PySide6.QtPrintSupport', 'nkr_desktop.ui.papers.workshop')\n"
        "found = [name for name in late if name in sys.modules]\nours.close()\nsys.exit(' '.join(found) or 0)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], env=os.environ, capture_output=True, text=True, timeout=120, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")
