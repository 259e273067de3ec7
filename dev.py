#!/usr/bin/env python3
"""The developer's one command: sets the checkout up where needed, then runs, tests or bundles the program.

Plain standard library, so that a fresh Linux, Windows or macOS needs nothing but Python 3.11 or newer.
What gets installed is exactly requirements/dev.txt (versions and hashes), into .venv and nowhere else."""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements" / "dev.txt"
STAMP = VENV / "installed-lock.txt"
EXAMPLE = ROOT / "resources" / "examples" / "example.json"
OLDEST_PYTHON = (3, 11)

# Tests that between them take every branch of the clinical rules, without a window.
RULES = ("tests/domain", "tests/spec", "tests/content", "tests/files", "tests/property/test_judgement.py")

# What Qt's wheels leave to the system on Linux, with the Debian and Ubuntu package that brings it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


class SetupError(Exception):
    """The machine lacks something; the message says what to do. Ends the program with exit code 2."""


# --- The system ------------------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window can be shown; Windows and macOS always can."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def loads(library: str) -> bool:
    """Whether the dynamic linker finds a library: asked by loading it, which is what Qt will do."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(*, qt: bool, bundling: bool) -> list[str]:
    """Debian packages this job still needs; empty on other systems than Linux."""
    if sys.platform != "linux":
        return []
    missing = []
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    if qt:
        missing += [package for library, package in QT_LIBRARIES.items() if not loads(library)]
    if bundling:
        if shutil.which("objdump") is None:
            missing.append("binutils")
        # Debian's python3 has its library inside; PyInstaller needs the shared one beside it.
        shared = str(sysconfig.get_config_var("INSTSONAME") or "")
        if sys.base_prefix == "/usr" and ".so" in shared and not loads(shared):
            missing.append(f"libpython3.{sys.version_info.minor}")
    return missing


def prepare_system(*, qt: bool, bundling: bool) -> None:
    """Install what the system lacks (as root), or say in one command what to install. Raises SetupError."""
    missing = missing_packages(qt=qt, bundling=bundling)
    if not missing:
        return
    if shutil.which("apt-get") is None:
        raise SetupError(
            "These system packages are missing (Debian's names; this system has no apt-get):\n  " + " ".join(missing)
        )
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        inner = shlex.quote(f"apt-get update && {shlex.join(install)}")
        become_root = "sudo sh -c" if shutil.which("sudo") else "su -c"
        raise SetupError(
            f"Some system packages are missing. Run this one command, then start again:\n\n  {become_root} {inner}\n"
        )
    say(f"Installing system packages: {' '.join(missing)}")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    quietly(["apt-get", "update"], "The package lists could not be fetched.", quiet)
    quietly(install, "The system packages could not be installed.", quiet)
    if still_missing := missing_packages(qt=qt, bundling=bundling):
        raise SetupError(f"Installed, and yet not found: {' '.join(still_missing)}")


# --- The environment -------------------------------------------------------------------------------------


def wanted_stamp() -> str:
    """Says which lock file and which Python an environment was made from."""
    lock_hash = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return f"python {sys.version_info.major}.{sys.version_info.minor}\nlock {lock_hash}\n"


def environment_python() -> str:
    """First stamp line of the environment's own Python, or nothing when it cannot be started."""
    ask = "import sys, pip; print(f'python {sys.version_info.major}.{sys.version_info.minor}')"
    try:
        answer = subprocess.run([PYTHON, "-c", ask], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return answer.stdout.strip()


def prepare_environment() -> None:
    """Bring .venv to what the lock file says; nothing is done when it is there already. Raises SetupError."""
    wanted = wanted_stamp()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    try:
        if environment_python() != wanted.splitlines()[0]:
            say(f"Creating the environment {VENV.name}")
            venv.create(VENV, with_pip=True, clear=True)
        STAMP.unlink(missing_ok=True)
        say("Installing the locked packages (some 250 MB the first time; this takes a few minutes)")
        quietly(
            [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input",
             "--no-deps", "--only-binary=:all:", "--require-hashes", "-r", LOCK],
            "The packages could not be installed. Is the network reachable?",
        )  # fmt: skip
        STAMP.write_text(wanted, encoding="utf-8")
    except OSError as error:
        raise SetupError(f"The environment {VENV} could not be written: {error}") from error
    except subprocess.CalledProcessError as error:  # raised by venv when its pip cannot be unpacked
        raise SetupError(f"The environment {VENV} could not be created: {error}") from error


# --- Running ---------------------------------------------------------------------------------------------


def say(message: str) -> None:
    """One line to the developer, before the output of what comes next."""
    print(f"dev: {message}", flush=True)


def quietly(command: Sequence[str | Path], failure: str, env: dict[str, str] | None = None) -> None:
    """Run a set-up step without its chatter. Raises SetupError, with the chatter, when it fails."""
    done = subprocess.run(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    if done.returncode:
        raise SetupError(f"{failure}\n{done.stdout.strip()}")


def job(command: Sequence[str | Path], variables: dict[str, str] | None = None, cwd: Path | None = ROOT) -> int:
    """Run a program with the checkout importable; its exit code. `cwd=None` keeps the caller's folder."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return subprocess.run(command, cwd=cwd, env=dict(os.environ, PYTHONPATH=path) | (variables or {})).returncode


def module(name: str, *arguments: str | Path, **variables: str) -> int:
    """Run a Python module of the environment at the top of the checkout; its exit code."""
    return job([PYTHON, "-m", name, *arguments], variables)


def all_of(steps: dict[str, int]) -> int:
    """Sum up steps that have run: say which failed, and return 1 if any did."""
    failed = [name for name, code in steps.items() if code]
    say(f"failed: {', '.join(failed)}" if failed else f"all well: {', '.join(steps)}")
    return 1 if failed else 0


# --- The commands ----------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Open the window, or do what the arguments say; with neither display nor arguments: an example."""
    if arguments or has_display():
        return job([PYTHON, "-m", "nkr_desktop", *arguments], cwd=None)
    say("no display: judging the shipped example case")
    leaflet = ROOT / "build" / "example-leaflet.pdf"
    leaflet.parent.mkdir(exist_ok=True)
    code = module("nkr_desktop", "assess", EXAMPLE) or module("nkr_desktop", "leaflet", EXAMPLE, "-o", leaflet)
    if code == 0:
        say(f"the patient's leaflet is in {leaflet}")
    return code


def lint_steps() -> dict[str, int]:
    """Style, layout, types and import directions; all are run, so that one run shows every fault."""
    import_linter = PYTHON.with_name("lint-imports" + PYTHON.suffix)
    return {
        "ruff check": module("ruff", "check", "."),
        "ruff format": module("ruff", "format", "--check", "."),
        "mypy": module("mypy"),
        "lint-imports": job([import_linter]),
    }


def lint(arguments: list[str]) -> int:
    """Only the linters."""
    return all_of(lint_steps())


def test(arguments: list[str]) -> int:
    """Linters, tests and the coverage of the domain; with arguments only pytest with these."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    if arguments:
        return module("pytest", *arguments, **offscreen)
    steps = lint_steps()
    # Counting lines slows everything down, so that it is done where the rules are tested, and nowhere else.
    steps["tests of the rules"] = module("coverage", "run", "-m", "pytest", *RULES, **offscreen)
    steps["coverage of the domain"] = module("coverage", "report")
    steps["all other tests"] = module("pytest", *(f"--ignore={place}" for place in RULES), **offscreen)
    return all_of(steps)


def bundle(arguments: list[str]) -> int:
    """Build the one-folder program in dist/, then start it and test it."""
    # Hash order and the clock would otherwise show in the files: two builds shall be the same.
    same = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "1700000000")}
    code = module("PyInstaller", "--noconfirm", "--clean", "--log-level=WARN", *arguments, "build.spec", **same)
    if code == 0:
        say(f"built {ROOT / 'dist' / 'nkr-desktop'}; testing it")
        code = module("pytest", "tests/bundle", QT_QPA_PLATFORM="offscreen", NKR_BUNDLE=str(ROOT / "dist"))
    return code


def screenshots(arguments: list[str]) -> int:
    """Pictures of every view, into the given folder (default build/screenshots)."""
    target = Path(arguments[0]).resolve() if arguments else ROOT / "build" / "screenshots"
    target.mkdir(parents=True, exist_ok=True)
    return module("tools.screenshots", target, *arguments[1:], QT_QPA_PLATFORM="offscreen")


def bench(arguments: list[str]) -> int:
    """Every program of benchmarks/, or those whose names are given."""
    programs = [file.stem for file in sorted((ROOT / "benchmarks").glob("bench_*.py"))]
    chosen = arguments or programs
    if unknown := set(chosen) - set(programs):
        raise SetupError(f"No such benchmark: {', '.join(sorted(unknown))}. There are: {', '.join(programs)}")
    return all_of({name: module(f"benchmarks.{name}") for name in chosen})


COMMANDS = {
    "run": run,
    "test": test,
    "lint": lint,
    "bundle": bundle,
    "screenshots": screenshots,
    "bench": bench,
}


def main() -> int:
    """Prepare the machine for the command asked for, and run it."""
    overview = "\n".join(f"  {name:<12} {command.__doc__}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        description=f"{__doc__}\n\ncommands:\n{overview}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on to what the command starts")
    options = parser.parse_args()
    try:
        if sys.version_info < OLDEST_PYTHON:
            raise SetupError(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
        headless_run = options.command == "run" and not has_display()
        needs_qt = options.command != "lint" and not headless_run
        prepare_system(qt=needs_qt, bundling=options.command == "bundle")
        prepare_environment()
        return COMMANDS[options.command](options.arguments)
    except SetupError as error:
        print(f"dev: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
