"""The frozen program does the main job far from any checkout and any Python."""

import json
import os
import subprocess
from pathlib import Path

import pikepdf
import pytest


@pytest.fixture
def example(program: Path) -> Path:
    """The example case as it lies in the bundle."""
    (found,) = program.parent.rglob("examples/example.json")
    return found


def run(program: Path, *arguments: str | Path, folder: Path) -> str:
    """Standard output of the program, started in an empty folder; fails unless it exits with 0."""
    without_python = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [program, *arguments], cwd=folder, env=without_python, capture_output=True, encoding="utf-8", timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_judges_the_shipped_example(program: Path, example: Path, tmp_path: Path) -> None:
    assessment = json.loads(run(program, "assess", example, "--format", "json", folder=tmp_path))
    assert assessment["format"] == "nkr-assessment/1"
    assert len(assessment["recommendations"]) == 10


def test_it_writes_a_leaflet_with_the_shipped_fonts(program: Path, example: Path, tmp_path: Path) -> None:
    leaflet = tmp_path / "leaflet.pdf"
    run(program, "leaflet", example, "-o", leaflet, folder=tmp_path)
    with pikepdf.open(leaflet) as pdf:
        fonts = {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}
    assert any("NotoSans" in font for font in fonts)


def test_it_brings_the_licences_of_what_it_ships(program: Path) -> None:
    licences = {path.name for path in program.parent.rglob("licences/*")}
    assert {"Inter-OFL-1.1.txt", "NotoSans-OFL-1.1.txt"} <= licences
