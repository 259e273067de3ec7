"""Pictures of every view of the real window: Danish and English, light and dark, three sizes, and at 200 %.

`python dev.py screenshots [FOLDER]`. The patient is the shipped example; the acute view is the example for cauda
equina. Each scale needs a program of its own, because Qt reads it once at start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkr_desktop.app import App
from nkr_desktop.content.phrases import Language
from nkr_desktop.content.resources import read_resource
from nkr_desktop.domain.case import Case
from nkr_desktop.files.settings import Settings, Theme

SIZES = (QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080))
STEPS = ("course", "findings", "red-flags", "treatment", "wishes", "plan")
SETTLED_MS = 600
"""Long enough for the search of what could change, which begins when the hands rest."""


def main() -> None:
    folder = Path(sys.argv[1])
    if "--scaled" in sys.argv:
        take(folder, (QSize(960, 540),), "200-per-cent")
        return
    take(folder, SIZES, "")
    scaled = [sys.executable, "-m", "tools.screenshots", str(folder), "--scaled"]
    subprocess.run(scaled, env={**os.environ, "QT_SCALE_FACTOR": "2"}, check=True)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


def take(folder: Path, sizes: tuple[QSize, ...], scale: str) -> None:
    qt = QApplication(sys.argv[:1])
    calm, acute = example("example.json"), example("cauda-equina.json")
    app = App(qt, lambda: calm.assessed_on)
    for language in Language:
        for theme in (Theme.LIGHT, Theme.DARK):
            app.take(Settings(language=language, theme=theme, clinic_name="Klinik Eksempel"))
            app.window.show()
            for size in sizes:
                app.window.resize(size)
                name = f"{language.value}-{theme.value}-{scale or f'{size.width()}x{size.height()}'}"
                app.consultation.start(calm)
                for step, view in enumerate(STEPS):
                    app.window.go_to(step)
                    picture(app, folder / f"{name}-{step + 1}-{view}.png")
                app.window.reference.show_evidence("supervised_exercise")
                picture(app, folder / f"{name}-7-evidence.png")
                app.window.reference.show_patient_mode("supervised_exercise")
                picture(app, folder / f"{name}-8-patient.png")
                app.window.reference.leave()
                app.window.reference.show_guideline("register")
                picture(app, folder / f"{name}-9-register.png")
                app.window.reference.leave()
                app.consultation.start(acute)
                app.window.go_to(2)
                picture(app, folder / f"{name}-10-acute.png")
    app.consultation.mark_saved()
    app.close()


def example(name: str) -> Case:
    return Case.model_validate(json.loads(read_resource(f"examples/{name}")))


def picture(app: App, file: Path) -> None:
    QTest.qWait(SETTLED_MS)
    app.window.grab().save(str(file))


if __name__ == "__main__":
    main()
