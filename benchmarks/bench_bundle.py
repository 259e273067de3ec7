"""The bundle's size, start and memory, beside a bare PySide6 window bundled with the same trims in the same run.

Both are started in turn, round by round, so that they share what else the machine is doing; medians are compared. Cold
means that the kernel's file caches were dropped before (Linux, as root). Linux only; uses DISPLAY, else offscreen."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "bench"
ROUNDS = 10
PROGRAMS = {"bare window": "bare_window", "NKR Desktop": "watched_program"}
LIMITS = {"size": 1.3, "painted": 1.3, "usable": 1.8, "memory": 1.25}
_CACHES = Path("/proc/sys/vm/drop_caches")


def build(script: str) -> Path:
    """Bundle one of benchmarks/bundled/; its folder."""
    variables = {
        "NKR_BUNDLE_SCRIPT": str(ROOT / "benchmarks" / "bundled" / f"{script}.py"),
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": "0",
    }
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", "--distpath", WORK / "dist",
         "--workpath", WORK / script, ROOT / "build.spec"],
        env=os.environ | variables, cwd=ROOT, check=True,
    )  # fmt: skip
    return WORK / "dist" / script.replace("_", "-")


def megabytes(folder: Path) -> float:
    """10^6 bytes of every file; a link counts for nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6


def start(folder: Path) -> dict[str, float]:
    """What one start says: `painted` and `usable` in ms, `memory` in kB."""
    with tempfile.TemporaryDirectory() as home:
        variables = {"HOME": home, "NKR_BENCH_START": str(time.monotonic_ns())}
        if "DISPLAY" not in os.environ:
            variables["QT_QPA_PLATFORM"] = "offscreen"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_"))}
        done = subprocess.run(
            [folder / folder.name], env=kept | variables, capture_output=True, text=True, timeout=60, check=True
        )
    return {what: float(figure) for what, figure in (line.split() for line in done.stdout.splitlines())}


def drop_caches() -> bool:
    """Whether the next start will be cold."""
    try:
        os.sync()
        _CACHES.write_text("3")
    except OSError:
        return False
    return True


def compare(name: str, limit: float, unit: str, bare: list[float], ours: list[float]) -> None:
    """One line: both medians with their range, their ratio and what is promised."""
    medians = statistics.median(bare), statistics.median(ours)
    ratio = medians[1] / medians[0]
    shown = [f"{m:7.1f} [{min(v):.1f}-{max(v):.1f}]" for m, v in zip(medians, (bare, ours), strict=True)]
    verdict = "held" if ratio <= limit else "NOT HELD"
    print(f"{name:<14} bare {shown[0]:<26} ours {shown[1]:<26} {unit:<4} ratio {ratio:.2f}, at most {limit}: {verdict}")


def main() -> None:
    """Build both, start both in turn, print every figure."""
    folders = {name: build(script) for name, script in PROGRAMS.items()}
    bare, ours = folders.values()
    compare("size", LIMITS["size"], "MB", [megabytes(bare)], [megabytes(ours)])
    for temperature in ("cold", "warm"):
        found: dict[str, dict[str, list[float]]] = {name: {} for name in folders}
        for round_ in range(ROUNDS + 1):
            for name, folder in folders.items():
                if temperature == "cold" and not drop_caches():
                    break
                for what, figure in start(folder).items():
                    if round_ or temperature == "cold":  # the first warm round only warms the cache
                        found[name].setdefault(what, []).append(figure)
        if not all(found.values()):
            print("cold: not measured, the file caches cannot be dropped (needs root)")
            continue
        for what, unit, scale in (("painted", "ms", 1.0), ("usable", "ms", 1.0), ("memory", "MB", 1024.0)):
            if what == "memory" and temperature == "cold":
                continue
            figures = [[figure / scale for figure in of[what]] for of in found.values()]
            name = what if what == "memory" else f"{what}, {temperature}"
            compare(name, LIMITS[what], unit, *figures)
    load = os.getloadavg()[0]
    print(f"{ROUNDS} rounds; load average at the end {load:.1f}; {os.environ.get('DISPLAY') or 'offscreen'}")


if __name__ == "__main__":
    main()
