"""Pictures of every view of the real window: Danish and English, light and dark, three sizes, and at 200 %.

`python dev.py screenshots [FOLDER]`. Which views, and with which patient, is said in views.py; which dialogs, in
dialogs.py. Each scale needs a program of its own, because Qt reads it once at start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nkr_desktop.app import App
from nkr_desktop.content.phrases import Language
from nkr_desktop.files.settings import Settings, Theme
from tools.dialogs import DIALOGS
from tools.views import VIEWS, example, open_view

SIZES = (QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080))
SCREEN = Path(__file__).with_name("offscreen_screen.json")
SETTLED_MS = 600
"""Long enough for the search of what could change, which begins when the hands rest."""


def main() -> None:
    folder = Path(sys.argv[1])
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        # Its own screen of 800 × 800 would squeeze every dialog. A path from here, for Qt parts its options by colons.
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={os.path.relpath(SCREEN)}"
    if "--scaled" in sys.argv:
        take(folder, (QSize(960, 540),), "200-per-cent")
        return
    take(folder, SIZES, "")
    scaled = [sys.executable, "-m", "tools.screenshots", str(folder), "--scaled"]
    subprocess.run(scaled, env={**os.environ, "QT_SCALE_FACTOR": "2"}, check=True)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


def take(folder: Path, sizes: tuple[QSize, ...], scale: str) -> None:
    qt = QApplication(sys.argv[:1])
    day = example(VIEWS[0].example).assessed_on
    app = App(qt, lambda: day)
    for language in Language:
        for theme in (Theme.LIGHT, Theme.DARK):
            app.take(Settings(language=language, theme=theme, clinic_name="Klinik Eksempel"))
            app.finish_renewal()
            app.window.show()
            for size in sizes:
                app.window.resize(size)
                name = f"{language.value}-{theme.value}-{scale or f'{size.width()}x{size.height()}'}"
                for number, view in enumerate(VIEWS, 1):
                    app.window.activateWindow()  # another window had the keyboard
                    open_view(app, view)
                    picture(app.window, folder / f"{name}-{number:02}-{view.name}.png")
                open_view(app, VIEWS[0])
                app.window.papers.show()
                if preview := app.window.papers.preview:
                    while not preview.pane.page_count:
                        QTest.qWait(SETTLED_MS)
                    picture(preview, folder / f"{name}-{len(VIEWS) + 1:02}-preview.png")
                    preview.close()
            for number, (kind, make) in enumerate(DIALOGS.items(), len(VIEWS) + 2):
                dialog = make(app)
                dialog.show()
                dialog.activateWindow()
                picture(dialog, folder / f"{language.value}-{theme.value}-{scale or 'dialog'}-{number:02}-{kind}.png")
                dialog.close()
    app.consultation.mark_saved()
    app.close()


def picture(window: QWidget, file: Path) -> None:
    QTest.qWait(SETTLED_MS)
    window.grab().save(str(file))


if __name__ == "__main__":
    main()
