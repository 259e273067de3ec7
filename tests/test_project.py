"""The project as a whole: one version, a lock with hashes, shipped files found, no connection, no private paths."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import nkr_desktop
from nkr_desktop.content import resources

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
LOCKED = re.compile(r"^([a-z0-9.-]+)==(\S+)", re.MULTILINE)

# Folders that are made, not written.
MADE = {".git", ".venv", "build", "dist", "__pycache__"}
MADE_BY_TOOLS = {".hypothesis", ".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache"}
BINARY = {".otf", ".ttf", ".png", ".ico", ".icns", ".pdf", ".qm", ".pyc", ".coverage"}

# Written in pieces, so that this file does not find itself.
PRIVATE = re.compile(
    "|".join(
        [
            "--(extra-)?" + "index-url",
            "pypi" + r"\.org|files\." + "pythonhosted",
            r"(?<![\w.])/(wo" + "rk|ro" + r"ot|home/\w+|Users/\w+|farm)/",
            "/tmp" + "/",
        ]
    )
)
NETWORK = {"QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets"}


def written_files() -> list[Path]:
    """Every file somebody wrote; asks no version control, so that it also holds in an unpacked archive."""
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file()
        and not (MADE | MADE_BY_TOOLS) & set(path.relative_to(ROOT).parts)
        and path.suffix not in BINARY
        and not path.name.startswith(".coverage")
    ]


def test_no_written_file_names_a_package_registry_or_somebodys_folder() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in written_files()
        if (match := PRIVATE.search(path.read_text(encoding="utf-8")))
    ]
    assert not found


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_has_an_exact_version_and_hashes(lock: Path) -> None:
    entries = re.sub(r"\\\n", "", re.sub(r"(?m)^#.*\n", "", lock.read_text(encoding="utf-8"))).strip().splitlines()
    assert entries
    for entry in entries:
        assert LOCKED.match(entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry


def test_the_two_locks_agree_and_cover_what_the_project_asks_for() -> None:
    runtime, dev = (
        dict(LOCKED.findall((ROOT / "requirements" / name).read_text(encoding="utf-8")))
        for name in ("runtime.txt", "dev.txt")
    )
    assert runtime.items() <= dev.items()
    for wanted, lock in (
        (PROJECT["project"]["dependencies"], runtime),
        (PROJECT["project"]["optional-dependencies"]["dev"], dev),
    ):
        names = {re.split(r"[<>=!]", requirement)[0].lower().replace("_", "-") for requirement in wanted}
        assert names <= lock.keys()


def test_the_changelog_knows_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    first = re.search(r"^## \[(.+?)\]", changelog, re.MULTILINE)
    assert first
    assert first.group(1) in {"Unreleased", nkr_desktop.__version__}


def test_no_module_of_the_program_loads_network_code_of_qt() -> None:
    found = []
    for path in (ROOT / "nkr_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                names = {*(node.module or "").split("."), *(alias.name for alias in node.names)}
            elif isinstance(node, ast.Import):
                names = {part for alias in node.names for part in alias.name.split(".")}
            else:
                continue
            found += [f"{path.relative_to(ROOT)}: {name}" for name in names & NETWORK]
    assert not found


@pytest.mark.parametrize(
    "name",
    [
        "fonts/Inter-Regular.otf",
        "fonts/Inter-Medium.otf",
        "fonts/Inter-SemiBold.otf",
        "fonts/Inter-Bold.otf",
        "fonts/NotoSans-Regular.ttf",
        "fonts/NotoSans-Bold.ttf",
        "icons/app.svg",
        "icons/app.ico",
        "licences/Inter-OFL-1.1.txt",
        "licences/NotoSans-OFL-1.1.txt",
        "guideline/nkr-lumbal-radikulopati.json",
    ],
)
def test_a_shipped_file_is_found(name: str) -> None:
    assert resources.resource_path(name).is_file()
    assert resources.read_resource(name)


def test_a_file_that_is_not_shipped_is_said_to_be_missing() -> None:
    with pytest.raises(FileNotFoundError, match="no/such/file"):
        resources.read_resource("no/such/file")


def test_the_wheel_holds_the_program_and_everything_it_ships(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.name.startswith(f"nkr_desktop-{nkr_desktop.__version__}-py3-none-any")
    held = set(zipfile.ZipFile(wheel).namelist())
    shipped = {
        path for folder in ("resources", "translations") for path in (ROOT / folder).rglob("*") if path.is_file()
    }
    assert shipped
    assert {f"nkr_desktop/{path.relative_to(ROOT).as_posix()}" for path in shipped} <= held
    assert "nkr_desktop/domain/assess.py" in held


def test_the_installed_program_finds_what_it_ships(tmp_path: Path) -> None:
    installed = tmp_path / "nkr_desktop"
    (installed / "content").mkdir(parents=True)
    for name in ("__init__.py", "content/__init__.py", "content/resources.py"):
        (installed / name).write_bytes((ROOT / "nkr_desktop" / name).read_bytes())
    (installed / "resources" / "texts").mkdir(parents=True)
    (installed / "resources" / "texts" / "da.txt").write_bytes(b"hej")
    ask = "from nkr_desktop.content.resources import read_resource; print(read_resource('texts/da.txt').decode())"
    answer = subprocess.run([sys.executable, "-c", ask], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == "hej"


def test_the_frozen_program_finds_what_it_ships(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "a.txt").write_bytes(b"hej")
    ask = (
        f"import sys; sys._MEIPASS = {str(tmp_path)!r}; "
        "from nkr_desktop.content.resources import read_resource; print(read_resource('a.txt').decode())"
    )
    answer = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == "hej"
