"""The pictures of the user's guide, taken from the real window with the shipped examples.

`python -m tools.guide_pictures` writes them into resources/help/da: Danish, light, in few colours, with one and a half
pixels to one on screen. Take them anew when what they show has changed; a test holds them against the guide."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QMargins, QPoint, QRect, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nkr_desktop.app import App
from nkr_desktop.content.phrases import Language
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.files.settings import Settings, Theme
from nkr_desktop.ui.evidence.evidence_page import EvidencePage
from nkr_desktop.ui.help.guide import guide_folder
from nkr_desktop.ui.help.guide_view import PICTURE_RATIO
from nkr_desktop.ui.main_window import MainWindow
from nkr_desktop.ui.results.recommendation_card import RecommendationCard
from nkr_desktop.ui.results.urgency_line import UrgencyLine
from tools.views import VIEWS, example, open_view

SIZE = QSize(1366, 768)
WIDEST = 692
"""px of the guide's text at 100 %: a wider picture would be made smaller there anyway."""
COLOURS = 64
"""Enough for flat colours and the edges of letters."""
SETTLED_MS = 700
Part = Callable[[MainWindow], QRect]


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its file, the view it is of, which part of the window it shows, and what is done there first."""

    name: str
    view: str
    part: Part
    prepare: Callable[[MainWindow], None] = lambda window: None


def _whole(window: MainWindow) -> QRect:
    return window.rect()


def _questions(height: int) -> Part:
    return lambda window: _place(window.steps, window, height)


def _results(window: MainWindow) -> QRect:
    return _place(window.results, window, 560)


def _banner(window: MainWindow) -> QRect:
    banner = window.findChild(UrgencyLine)
    assert banner is not None
    return _place(banner, window).marginsAdded(QMargins(8, 8, 8, 8))


def _evidence(window: MainWindow) -> QRect:
    page = window.findChild(EvidencePage)
    assert page is not None
    return _place(page, window)


def _place(widget: QWidget, window: MainWindow, highest: int = SIZE.height()) -> QRect:
    """Where a widget stands in the window, or its upper part."""
    return QRect(widget.mapTo(window, QPoint()), widget.size().boundedTo(QSize(SIZE.width(), highest)))


def _open_card(window: MainWindow) -> None:
    cards = window.results.findChildren(RecommendationCard)
    next(card for card in cards if card.id is RecommendationId.PHYSICAL_ACTIVITY).set_open(True)


def _show_chart(window: MainWindow) -> None:
    window.findings_page.show_view(chart=True)


PICTURES = (
    Picture("vindue", "course", _whole),
    Picture("kropskort", "findings", _questions(SIZE.height()), _show_chart),
    Picture("faresignaler", "unresolved", _questions(SIZE.height())),
    Picture("aftale", "plan", _questions(430)),
    Picture("resultater", "course", _results, _open_card),
    Picture("akut", "acute", _banner),
    Picture("evidens", "evidence", _evidence),
    Picture("patienten", "patient", _whole),
)


def main() -> None:
    qt = QApplication(sys.argv[:1])
    views = {view.name: view for view in VIEWS}
    app = App(qt, lambda: example(VIEWS[0].example).assessed_on)
    app.take(Settings(language=Language.DANISH, theme=Theme.LIGHT, clinic_name="Klinik Eksempel"))
    app.finish_renewal()
    app.window.resize(SIZE)
    app.window.show()
    for picture in PICTURES:
        open_view(app, views[picture.view])
        picture.prepare(app.window)
        QTest.qWait(SETTLED_MS)
        print(f"{picture.name}.png  {_save(app.window, picture) / 1000:.0f} kB")
    app.consultation.mark_saved()
    app.close()


def _save(window: MainWindow, picture: Picture) -> int:
    """Write the picture; its size in bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab(picture.part(window)).save(buffer, "PNG")
    image = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    widest = round(WIDEST * PICTURE_RATIO)
    if image.width > widest:
        image = image.resize((widest, round(image.height * widest / image.width)), Image.Resampling.LANCZOS)
    file = guide_folder() / f"{picture.name}.png"
    image.quantize(COLOURS, kmeans=2, dither=Image.Dither.NONE).save(file, optimize=True)
    return file.stat().st_size


if __name__ == "__main__":
    ratio = f"{PICTURE_RATIO:g}"
    if os.environ.get("QT_SCALE_FACTOR") != ratio:  # Qt reads it once, at start
        again = [sys.executable, "-m", "tools.guide_pictures"]
        os.execve(sys.executable, again, {**os.environ, "QT_SCALE_FACTOR": ratio})
    main()
