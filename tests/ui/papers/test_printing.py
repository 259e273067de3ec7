"""Printing: pages, copies and colours as asked for; on Linux the PDF itself; nothing left behind, nothing held back
that is acute, nothing given out that is not agreed."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from nkr_desktop.domain.answers import Finding
from nkr_desktop.ui.dialogs.error_dialog import ErrorDialog
from nkr_desktop.ui.papers.paper import Paper
from nkr_desktop.ui.papers.pdf_pages import PdfPages
from nkr_desktop.ui.papers.press import Press, asked_pages, draw, fitted, new_printer, spooler_arguments
from nkr_desktop.ui.papers.side import Side
from tests.ui.papers.conftest import preview_of, take_back, wait_for_pages
from tests.ui.window_driver import FLAGS, PLAN, Driver


class Queue(QPrinter):
    """A print queue by name, as the dialog hands it over; no queue need exist for it."""

    def __init__(self, name: str = "kontor") -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setDocName("Patientfolder")
        self._name = name

    def printerName(self) -> str:  # noqa: N802 - Qt calls it so
        return self._name

    def outputFormat(self) -> QPrinter.OutputFormat:  # noqa: N802 - Qt calls it so
        return QPrinter.OutputFormat.NativeFormat


def to_file(path: Path) -> QPrinter:
    printer = new_printer("Patientfolder", grey=False)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def only(printer: QPrinter, first: int, last: int) -> QPrinter:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(first, last)
    return printer


@pytest.fixture
def leaflet(side: Side, qtbot: QtBot) -> bytes:
    """A leaflet of two pages."""
    wait_for_pages(qtbot, side.pane)
    assert side.pane.page_count == 2
    last = side.desk._workshop._last
    assert last is not None
    return last.data


@pytest.fixture
def print_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for the system's `lp`: it writes down what it was told and given."""
    told = tmp_path / "told"
    told.mkdir()
    program = tmp_path / "bin" / "lp"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {told}/arguments\ncat > {told}/paper\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return told


@pytest.mark.parametrize(("first", "last", "copies", "pages"), [(1, 2, 1, 2), (2, 2, 1, 1), (1, 2, 2, 4), (2, 2, 3, 3)])
def test_pages_and_copies_come_out_as_asked_for(
    leaflet: bytes, tmp_path: Path, first: int, last: int, copies: int, pages: int
) -> None:
    path = tmp_path / "ud.pdf"
    printer = only(to_file(path), first, last)
    printer.setCopyCount(copies)
    draw(PdfPages(leaflet), printer)
    printed = PdfPages(path.read_bytes())
    assert len(printed) == pages
    assert printed.shape(0) == pytest.approx(297 / 210, abs=0.01)
    ink, paper = printed.picture(0, 200), PdfPages(leaflet).picture(first - 1, 200)
    apart = [
        abs(ink.pixelColor(x, y).lightness() - paper.pixelColor(x, y).lightness())
        for x in range(200)
        for y in range(0, 280, 7)
    ]
    assert sum(apart) / len(apart) < 12


def test_scattered_pages_can_be_asked_for() -> None:
    printer = new_printer("x", grey=False)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1,3-4"))
    assert asked_pages(printer, 4) == [0, 2, 3]
    assert asked_pages(printer, 2) == [0]


def test_a_whole_paper_printed_to_a_file_is_the_paper_itself(leaflet: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    press = Press()
    with qtbot.waitSignal(press.handed_over):
        press.send(leaflet, to_file(tmp_path / "ud.pdf"))
    assert (tmp_path / "ud.pdf").read_bytes() == leaflet


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt draws the pages")
def test_the_print_service_gets_the_paper_itself_and_what_the_dialog_was_told(
    leaflet: bytes, print_service: Path, qtbot: QtBot
) -> None:
    printer = only(Queue(), 2, 2)
    printer.setCopyCount(3)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    press = Press()
    with qtbot.waitSignal(press.handed_over, timeout=20_000):
        press.send(leaflet, printer)
    assert (print_service / "paper").read_bytes() == leaflet
    arguments = (print_service / "arguments").read_text().splitlines()
    assert arguments[:6] == ["-d", "kontor", "-n", "3", "-t", "Patientfolder"]
    assert arguments[arguments.index("-P") + 1] == "2"
    assert "print-color-mode=monochrome" in arguments


def test_a_whole_paper_in_colour_asks_for_no_range_and_no_grey() -> None:
    arguments = spooler_arguments(Queue(), 2)
    assert "-P" not in arguments
    assert not any("monochrome" in argument for argument in arguments)
    assert "media=A4" in spooler_arguments(new_printer("x", grey=False), 2)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt draws the pages")
@pytest.mark.parametrize("script", ["#!/bin/sh\ncat > /dev/null\necho 'no such printer' >&2\nexit 1\n", None])
def test_a_print_service_that_refuses_is_told_of(
    leaflet: bytes, print_service: Path, qtbot: QtBot, script: str | None
) -> None:
    program = print_service.parent / "bin" / "lp"
    program.write_text(script or "no program at all")
    press = Press()
    with qtbot.waitSignal(press.failed, timeout=20_000) as failed:
        press.send(leaflet, Queue())
    assert failed.args is not None
    assert failed.args[0] == "no such printer" if script else failed.args[0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt draws the pages")
def test_from_the_preview_to_the_print_service_nothing_is_left_in_the_temporary_folder(
    user: Driver, print_service: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr("nkr_desktop.ui.papers.press.new_printer", lambda name, grey: Queue())
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    user.shortcut("Ctrl+P")
    preview = preview_of(user)
    wait_for_pages(qtbot, preview.pane)
    preview.pane.print.click()
    qtbot.waitUntil(lambda: (print_service / "paper").exists(), timeout=20_000)
    qtbot.waitUntil(lambda: user.window.actions_bar.notice == "Arket er sendt til printeren", timeout=20_000)
    assert PdfPages((print_service / "paper").read_bytes()).text(0) == preview.pane.view.accessibleDescription()
    assert list(folder.iterdir()) == []


def test_what_is_not_agreed_is_neither_printed_nor_saved_nor_copied(
    user: Driver, side: Side, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("asked although the plan is open")

    monkeypatch.setattr("nkr_desktop.ui.papers.saving.ask_where", never)
    monkeypatch.setattr(QPrintDialog, "exec", never)
    wait_for_pages(qtbot, side.pane)
    take_back(user)
    user.app.clipboard.clear_ours()
    for act in (side.pane.print.click, side.pane.save.click, user.window.papers.copy):
        user.window.actions_bar.say("")
        act()
        assert user.window.actions_bar.notice.startswith("Bekræft først aftalen")
    user.window.go_to(FLAGS)
    user.window.papers.show(Paper.NOTE)
    preview = preview_of(user)
    preview.pane.print_requested.emit()
    assert user.window.step == PLAN
    assert not preview.isVisible()


def test_the_acute_sheet_can_be_printed_whatever_the_plan(
    user: Driver, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "akut.pdf"
    monkeypatch.setattr("nkr_desktop.ui.papers.press.new_printer", lambda name, grey: to_file(path))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    take_back(user)
    user.consultation.answer("red_flags.saddle_sensory_disturbance", Finding.YES)
    user.window.papers.show()
    preview = preview_of(user)
    wait_for_pages(qtbot, preview.pane)
    assert preview.pane.notice.isHidden()
    preview.pane.print.click()
    assert "Du skal på hospitalet nu" in PdfPages(path.read_bytes()).text(0)


def test_a_paper_that_did_not_come_out_is_explained_in_danish(
    user: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[ErrorDialog] = []
    monkeypatch.setattr(ErrorDialog, "exec", lambda dialog: told.append(dialog))
    missing = tmp_path / "væk" / "ud.pdf"
    monkeypatch.setattr("nkr_desktop.ui.papers.press.new_printer", lambda name, grey: to_file(missing))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    user.window.papers.print()
    [dialog] = told
    assert dialog.trouble.happened == "Arket blev ikke udskrevet."


def test_a_paper_of_another_shape_gets_the_whole_page_unstretched() -> None:
    place = fitted(QSizeF(2550, 3300), 297 / 210)  # Letter at 300 dots per inch
    assert place.height() / place.width() == pytest.approx(297 / 210)
    assert place.center().x() == pytest.approx(1275)
    assert place.center().y() == pytest.approx(1650)
    printer = Queue()
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    assert {"media=Letter", "fit-to-page"} <= set(spooler_arguments(printer, 2))


def test_without_a_printer_the_dialog_offers_a_file_named_after_the_paper(
    user: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QPrinter] = []
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: asked.append(dialog.printer()))
    user.window.papers.print()
    assert Path(asked[0].outputFileName()).name == "Patientfolder.pdf"
