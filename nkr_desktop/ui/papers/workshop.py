"""Makes papers one at a time beside the window: a leaflet takes 150 ms of work, and no answer may wait for it.

The makers (ReportLab behind them) are imported by the first order. The thread touches no widget; the window asks
whether it is done."""

from __future__ import annotations

import gc
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.ui.papers.paper import Order, Paper

_ASK_MS: Final = 15


@dataclass(frozen=True, slots=True)
class Made:
    """A finished paper. `lix`: how easy the patient's text is to read, 0 for other papers; `logo_left_out`: the clinic
    has a logo that could not be printed."""

    order: Order
    data: bytes
    lix: float = 0.0
    logo_left_out: bool = False


class Workshop(QObject):
    """Signals: made carries a Made."""

    made = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = ThreadPoolExecutor(max_workers=1, thread_name_prefix="papers")
        self._in_work: list[Future[Made]] = []
        self._awaited: tuple[Order, Future[Made]] | None = None
        self._last: Made | None = None
        self._ask = QTimer(self, interval=_ASK_MS)
        self._ask.timeout.connect(self._look)

    def order(self, order: Order) -> None:
        """Make it in the background, from a plan that stands; of an earlier order still in work nothing is told."""
        if self._last is not None and self._last.order == order:
            self._awaited = None
            self.made.emit(self._last)
            return
        self._awaited = order, self._submit(order)
        self._ask.start()

    def fetch(self, order: Order) -> Made:
        """The paper at once, from the bench if it lies there. Raises PlanNotConfirmed."""
        if self._last is None or self._last.order != order:
            work = self._submit(order)
            try:
                self._last = work.result()
            finally:
                self._clear_up()
        return self._last

    def forget(self) -> None:
        """Another patient: nothing of the last one stays."""
        self._last = self._awaited = None

    def close(self) -> None:
        """No more orders."""
        self.forget()
        self._ask.stop()
        self._bench.shutdown(wait=True, cancel_futures=True)
        self._clear_up()

    def _submit(self, order: Order) -> Future[Made]:
        # Python's collector runs in whichever thread allocates; in this one it could destroy a widget. It waits.
        gc.disable()
        work = self._bench.submit(make, order)
        self._in_work.append(work)
        return work

    def _look(self) -> None:
        self._clear_up()
        if not self._in_work:
            self._ask.stop()
        if self._awaited is not None and self._awaited[1].done():
            work, self._awaited = self._awaited[1], None
            self._last = work.result()
            self.made.emit(self._last)

    def _clear_up(self) -> None:
        self._in_work = [work for work in self._in_work if not work.done()]
        if not self._in_work:
            gc.enable()


def make(order: Order) -> Made:
    """Make a paper. Raises PlanNotConfirmed."""
    from nkr_desktop.documents.logo import printable_logo

    lix = _lix(order) if order.paper is Paper.LEAFLET else 0.0
    left_out = order.clinic.logo_path is not None and printable_logo(order.clinic.logo_path) is None
    return Made(order, _data(order), lix, left_out and order.paper is not Paper.QUICK_GUIDE)


def _data(order: Order) -> bytes:
    book = phrase_book(order.edition.language)
    match order.paper:
        case Paper.LEAFLET:
            from nkr_desktop.documents.leaflet import leaflet

            return leaflet(order.case, order.assessment, book, order.clinic, order.edition.large_print)
        case Paper.NOTE:
            from nkr_desktop.documents.note_sheet import note_sheet

            return note_sheet(order.case, order.assessment, book, order.clinic)
        case Paper.REFERRAL:
            from nkr_desktop.documents.referral import referral_sheet

            return referral_sheet(order.case, order.assessment, book, order.clinic)
        case Paper.QUICK_GUIDE:
            from nkr_desktop.documents.quick_guide import quick_guide

            return quick_guide(shipped_guideline(), phrase_book(Language.DANISH))


def _lix(order: Order) -> float:
    from nkr_desktop.documents.leaflet import blocks, running_text
    from nkr_desktop.documents.plain_language import lix

    made = blocks(order.case, order.assessment, phrase_book(order.edition.language), order.clinic)
    return lix(running_text(made))
