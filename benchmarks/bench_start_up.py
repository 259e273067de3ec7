"""From process start to the first usable window, beside a bare PySide6 window in the same run.

Each round starts both programs in turn, so that they share what else the machine is doing. A window is usable when it
has been painted, its first field has the focus and takes typing, and results are shown."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 10
_SHOWN = "shown"
_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("NKR"))
window.resize(1366, 768)
window.show()
def shown():
    print("shown", flush=True)
    app.quit()
QTimer.singleShot(0, lambda: (window.repaint(), shown()))
app.exec()
"""
_OURS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from nkr_desktop import app as program
qt = QApplication(sys.argv[:1])
ours = program.App(qt, program.today)
ours.window.show()
def shown():
    print("shown", flush=True)
    qt.quit()
QTimer.singleShot(0, lambda: (ours.window.repaint(), shown()))
qt.exec()
ours.close()
"""
_FLOOR = "print('shown', flush=True)"


def milliseconds(source: str) -> float:
    """Until the child says its window is shown."""
    surroundings = {"QT_QPA_PLATFORM": "offscreen"} if "DISPLAY" not in os.environ else {}
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", source], stdout=subprocess.PIPE, text=True, env=surroundings | os.environ
    ) as child:
        assert child.stdout is not None
        for said in child.stdout:
            if said.strip() == _SHOWN:
                return (time.perf_counter() - start) * 1000
    raise RuntimeError("the window was never shown")


def main() -> None:
    programs = {"floor: Python starts": _FLOOR, "peer: bare PySide6 window": _BARE, "NKR Desktop": _OURS}
    found: dict[str, list[float]] = {name: [] for name in programs}
    for round_ in range(ROUNDS + 1):
        for name, source in programs.items():
            taken = milliseconds(source)
            if round_:  # the first round only warms the disk cache
                found[name].append(taken)
    for name, values in found.items():
        print(
            f"{name:<28} min {min(values):7.0f}   median {statistics.median(values):7.0f}   max {max(values):7.0f} ms"
        )
    ratios = [ours / bare for ours, bare in zip(found["NKR Desktop"], found["peer: bare PySide6 window"], strict=True)]
    print(f"NKR Desktop / bare window, pair by pair: median {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main()
