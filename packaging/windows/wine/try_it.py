"""Tries under Wine what build.sh made: setup and MSI, silently and over an older version, the program, its removal.

As root: `python3 try_it.py OUTPUT`; needs Xvfb, xdotool and import (ImageMagick). The test Python is hidden meanwhile.
A smoke test: it says nothing of real Windows' fonts, printing, signatures, rights or antivirus programs."""

from __future__ import annotations

import filecmp
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUTPUT = Path(sys.argv[1]).resolve()
OLDER, VERSION = "0.0.9", (OUTPUT / "out" / "version.txt").read_text().strip()
BUILT = OUTPUT / "out" / VERSION / "dist" / "nkr-desktop"
C = OUTPUT / "debian" / "root" / ".wine" / "drive_c"
USER = C / "users" / "root"
ROAMING, LOCAL = (USER / "AppData" / name / "NKR Desktop" for name in ("Roaming", "Local"))
OF_ONE = USER / "AppData" / "Local" / "Programs" / "NKR Desktop"
OF_ALL = C / "Program Files" / "NKR Desktop"
CASE = USER / "Sager" / "sag.json"
KEPT = {
    ROAMING / "settings.json": json.dumps(
        {"format": "nkr-settings/1", "seen_version": VERSION, "clinic_name": "Torvet"}
    ),
    C / "ProgramData" / "NKR Desktop" / "settings.json": '{"format": "nkr-settings/1", "out_of_hours_phone": "1813"}',
    CASE: (BUILT / "_internal" / "resources" / "examples" / "example.json").read_text(encoding="utf-8"),
}
"""What no setup and no removal may touch."""
GONE_SINCE = Path("_internal/resources/of-an-older-version.txt")
CLOSED, OPEN_STILL, NEWER_THERE = 0, 2, 1603 % 256
"""Exit codes; Linux keeps the lowest eight bits of Windows Installer's 1603."""


def windows(path: Path) -> str:
    """A path as Windows writes it; C: is Wine's, Z: the whole system with the output folder in it."""
    below = f"C:/{path.relative_to(C)}" if path.is_relative_to(C) else f"Z:/out/{path.relative_to(OUTPUT / 'out')}"
    return below.replace("/", "\\")


def wine(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """A Windows program run to its end; it gets a pipe at both ends, which Python under Wine needs."""
    arguments = [windows(one) if isinstance(one, Path) else one for one in command]
    return subprocess.run(
        [HERE / "wine.sh", OUTPUT, "timeout", "300", "wine64", *arguments],
        input="", capture_output=True, encoding="utf-8", errors="replace",
    )  # fmt: skip


def settled() -> None:
    """Removal goes on in a copy of itself after it has ended."""
    time.sleep(5)


def holds(words: str, claim: object, told: str = "") -> None:
    """One line; ends the trial where the claim does not hold."""
    if not claim:
        sys.exit(f"NOT SO: {words}\n{told}")
    print(f"   {words}", flush=True)


def setup(version: str) -> Path:
    return OUTPUT / "out" / f"nkr-desktop-{version}-setup.exe"


def msi(option: str, version: str) -> int:
    return wine("msiexec", option, windows(OUTPUT / "out" / f"nkr-desktop-{version}.msi"), "/qn").returncode


def kept() -> bool:
    return all(file.is_file() and file.read_text(encoding="utf-8") == content for file, content in KEPT.items())


def as_built(folder: Path) -> bool:
    """Whether the folder holds every file that was built, and none besides but the uninstaller."""

    def same(found: filecmp.dircmp[str]) -> bool:
        strange = {*found.left_only, *found.diff_files, *found.funny_files, *found.right_only} - {"Uninstall.exe"}
        return not strange and all(map(same, found.subdirs.values()))

    return same(filecmp.dircmp(BUILT, folder))


@contextmanager
def window(folder: Path) -> Iterator[Callable[[str], None]]:
    """The program's window, open; what is given takes a picture of it."""

    def picture(name: str) -> None:
        subprocess.run(["import", "-window", "root", OUTPUT / f"{name}.png"])

    opened = subprocess.Popen(
        [HERE / "wine.sh", OUTPUT, "timeout", "300", "wine64", windows(folder / "NKR Desktop.exe")],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        time.sleep(15)
        yield picture
    finally:
        wine("taskkill", "/f", "/im", "NKR Desktop.exe")
        opened.wait(timeout=60)
        time.sleep(1)


def loaded(library: str) -> bool:
    """Whether any process has it; Wine's are this system's own."""
    for maps in Path("/proc").glob("[0-9]*/maps"):
        with suppress(OSError):
            if library in maps.read_text(errors="replace"):
                return True
    return False


def try_setup() -> None:
    print("== setup for one user")
    key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\NKR Desktop"
    command_line = OF_ONE / "nkr-desktop.exe"
    holds("the older version installs silently", wine(setup(OLDER), "/S").returncode == CLOSED)
    holds("it says its version", OLDER in wine(command_line, "--version").stdout)
    holds("it has a file that later versions lack", (OF_ONE / GONE_SINCE).exists())
    with window(OF_ONE):
        holds("while it is open, setup refuses with 2", wine(setup(VERSION), "/S").returncode == OPEN_STILL)
        wine(OF_ONE / "Uninstall.exe", "/S")
        settled()
        holds("so does removal, and nothing is gone", (OF_ONE / GONE_SINCE).exists() and command_line.exists())
    holds("the newer version installs silently over it", wine(setup(VERSION), "/S").returncode == CLOSED)
    holds("the folder is what was built, file by file", as_built(OF_ONE))
    holds("Windows is told the new version", VERSION in wine("reg", "query", key, "/v", "DisplayVersion").stdout)
    holds("the start menu has a link", list(USER.rglob("Start Menu/Programs/NKR Desktop.lnk")))
    holds("settings, the clinic's settings and a saved case are as they were", kept())


def try_program() -> None:
    print("== the program, without any Python")
    command_line = OF_ONE / "nkr-desktop.exe"
    check = wine(command_line, "self-check")
    holds("self-check passes", check.returncode == 0 and "IKKE BESTÅET" not in check.stdout, check.stdout)
    judged = wine(command_line, "assess", CASE, "--format", "json")
    holds("it judges the saved case", len(json.loads(judged.stdout)["recommendations"]) == 10, judged.stderr)
    holds("it speaks Danish letters", "øvelse" in wine(command_line, "note", CASE).stdout)
    leaflet = OUTPUT / "out" / "leaflet.pdf"
    leaflet.unlink(missing_ok=True)
    holds(
        "it makes the leaflet", wine(command_line, "leaflet", CASE, "-o", leaflet).returncode == 0 and leaflet.exists()
    )
    with window(OF_ONE) as picture:
        picture("window")
        subprocess.run(["xdotool", "mousemove", "620", "168", "click", "1", "key", "4", "7"], check=True)
        time.sleep(3)
        picture("window-typed")
        subprocess.run(["xdotool", "key", "ctrl+p"], check=True)
        time.sleep(8)
        picture("window-preview")
        holds("Ctrl+P opens the preview, drawn by QtPdf", loaded("Qt6Pdf.dll"))
    holds("its window opened (pictures are in the output folder)", (LOCAL / "Logs" / "nkr-desktop.log").exists())
    newer = '{"format": "nkr-settings/2", "clinic_name": "Klinikken"}'
    (ROAMING / "settings.json").write_text(newer, encoding="utf-8")
    with window(OF_ONE) as picture:
        picture("newer-settings")
    holds("a newer version's settings are set aside whole", (ROAMING / "settings.newer-1.json").read_text() == newer)
    (ROAMING / "settings.json").write_text(KEPT[ROAMING / "settings.json"], encoding="utf-8")


def try_removal() -> None:
    print("== removal")
    (OF_ONE / "notes.txt").write_text("a stranger's")
    wine(OF_ONE / "Uninstall.exe", "/S")
    settled()
    holds("nothing is left but a stranger's file", [file.name for file in OF_ONE.iterdir()] == ["notes.txt"])
    holds("the link is gone", not list(USER.rglob("NKR Desktop.lnk")))
    holds("what the user keeps is as it was", kept())


def try_msi() -> None:
    print("== MSI for all users")
    holds("the older version installs silently", msi("/i", OLDER) == CLOSED and (OF_ALL / GONE_SINCE).exists())
    holds("the newer version installs silently over it", msi("/i", VERSION) == CLOSED)
    holds("the folder is what was built, file by file", as_built(OF_ALL))
    holds("self-check passes from there", wine(OF_ALL / "nkr-desktop.exe", "self-check").returncode == 0)
    listed = wine("reg", "query", r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall", "/s").stdout
    holds("Windows lists it once", listed.count("DisplayName    REG_SZ    NKR Desktop") == 1, listed)
    holds("the older version refuses", msi("/i", OLDER) == NEWER_THERE and as_built(OF_ALL))
    holds("it is removed silently, whole", msi("/x", VERSION) == CLOSED and not OF_ALL.exists())
    holds("what the user keeps is as it was", kept())


@contextmanager
def screen() -> Iterator[None]:
    """An X server of its own, which says what number it took."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        os.environ["DISPLAY"] = f":{os.read(reading, 16).decode().strip()}"
        yield
    finally:
        server.terminate()


def main() -> None:
    shutil.rmtree(C.parent, ignore_errors=True)
    with screen():
        wine("--version")  # makes a fresh Windows
        for file, content in KEPT.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")
        try_setup()
        try_program()
        try_removal()
        try_msi()
    print("all of it holds under Wine")


if __name__ == "__main__":
    main()
