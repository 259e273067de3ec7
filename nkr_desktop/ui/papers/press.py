"""Prints a paper: asks in the system's own dialog, then hands over pages, copies and colours as chosen there.

On Linux the print service gets the PDF itself, tags and letters whole, through standard input; elsewhere Qt draws the
pages as pictures. Nothing of a patient is left in a temporary file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSizeF, QStandardPaths, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from nkr_desktop.files.atomic import save_atomically
from nkr_desktop.ui.papers.pdf_pages import PdfPages
from nkr_desktop.ui.papers.spool import SpoolJob, spooler

_DOTS_PER_INCH: Final = 300
_SIDES: Final = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


class PressError(Exception):
    """The paper did not come out; holds what the system said, never the paper's words."""


class Press(QObject):
    """Signals: handed_over when the system has taken the paper; failed carries what it said instead."""

    handed_over = Signal()
    failed = Signal(str)

    def ask(self, name: str, pages: int, page: int, grey: bool, parent: QWidget) -> QPrinter | None:
        """The system's dialog; the printer as the user has set it, or None. name: what the print queue shows."""
        printer = new_printer(name, grey)
        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, pages)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage, pages > 1)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintSelection, False)
        chosen = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not chosen:
            return None
        if printer.printRange() is QPrinter.PrintRange.CurrentPage:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(page + 1, page + 1)
        return printer

    def send(self, data: bytes, printer: QPrinter) -> None:
        """Print; the answer comes by a signal, for a print service may take its time."""
        pages = PdfPages(data)
        to_file = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat
        program = None if to_file else spooler()
        try:
            if to_file and asked_pages(printer, len(pages)) == list(range(len(pages))) and printer.copyCount() == 1:
                save_atomically(Path(printer.outputFileName()), data)
            elif program:
                job = SpoolJob(program, spooler_arguments(printer, len(pages)), self)
                job.done.connect(self._told)
                job.hand_over(data)
                return
            else:
                draw(pages, printer)
        except (OSError, PressError) as error:
            self._told(str(error))
        else:
            self._told("")

    def _told(self, said: str) -> None:
        if said:
            self.failed.emit(said)
        else:
            self.handed_over.emit()


def new_printer(name: str, grey: bool) -> QPrinter:
    """A4, the whole sheet, as the preview shows it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setResolution(_DOTS_PER_INCH)
    printer.setColorMode(QPrinter.ColorMode.GrayScale if grey else QPrinter.ColorMode.Color)
    if not QPrinterInfo.availablePrinterNames():  # then the dialog offers a file, and asks for its name
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        printer.setOutputFileName(str(Path(folder) / f"{name}.pdf"))
    return printer


def asked_pages(printer: QPrinter, pages: int) -> list[int]:
    """The pages asked for, counted from 0."""
    ranges = printer.pageRanges()
    if printer.printRange() is not QPrinter.PrintRange.PageRange or ranges.isEmpty():
        return list(range(pages))
    return [page for page in range(pages) if ranges.contains(page + 1)]


def spooler_arguments(printer: QPrinter, pages: int) -> list[str]:
    """What the dialog's choices are called by `lp`, which reads the paper from its standard input."""
    asked = asked_pages(printer, pages)
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    arguments = ["-d", printer.printerName()] if printer.printerName() else []
    size = printer.pageLayout().pageSize()
    arguments += ["-n", str(printer.copyCount()), "-t", printer.docName(), "-o", f"media={size.key()}"]
    if size.id() is not QPageSize.PageSizeId.A4:
        arguments += ["-o", "fit-to-page"]
    if asked != list(range(pages)):
        arguments += ["-P", ",".join(str(page + 1) for page in asked)]
    if grey:
        arguments += ["-o", "print-color-mode=monochrome"]
    if printer.duplex() in _SIDES:
        arguments += ["-o", f"sides={_SIDES[printer.duplex()]}"]
    return [*arguments, "-o", f"collate={'true' if printer.collateCopies() else 'false'}"]


def fitted(paper: QSizeF, shape: float) -> QRectF:
    """The largest place of a page's shape in the middle of a paper that may have another."""
    width = min(paper.width(), paper.height() / shape)
    height = width * shape
    return QRectF((paper.width() - width) / 2, (paper.height() - height) / 2, width, height)


def draw(pages: PdfPages, printer: QPrinter) -> None:
    """Draw the pages as pictures. Raises PressError where the printer takes none."""
    order = asked_pages(printer, len(pages))
    times = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    whole = [page for _ in range(times) for page in order]
    sheets = whole if printer.collateCopies() else sorted(whole)
    painter = QPainter()
    if not painter.begin(printer):
        raise PressError("the printer could not be opened")
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    for number, page in enumerate(sheets):
        if number and not printer.newPage():
            raise PressError("the printer took no further page")
        place = fitted(printer.paperRect(QPrinter.Unit.DevicePixel).size(), pages.shape(page))
        painter.drawImage(place, pages.picture(page, round(place.width()), grey))
    if not painter.end():
        raise PressError("the printer did not finish")
