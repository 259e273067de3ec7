"""The frozen program does the main job far from any checkout and any Python, and knows whether it is whole."""

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pikepdf
import pytest

import nkr_desktop
from tests.bundle.frozen import BEAR, opened, run, start, surroundings


@pytest.fixture
def example(program: Path) -> Path:
    """The example case as it lies in the bundle."""
    (found,) = program.parent.rglob("examples/example.json")
    return found


def test_it_says_its_version(program: Path, tmp_path: Path) -> None:
    assert run(program, "--version", folder=tmp_path).strip() == f"nkr-desktop {nkr_desktop.__version__}"


def test_it_is_what_was_built(program: Path, tmp_path: Path) -> None:
    result = json.loads(run(program, "self-check", "--format", "json", folder=tmp_path))
    assert result["passed"]
    files, *_ = result["checks"]
    assert (files["part"], files["outcome"]) == ("files", "passed")
    assert files["count"] > 50


def test_the_self_check_takes_less_than_two_seconds(program: Path, tmp_path: Path) -> None:
    run(program, "self-check", folder=tmp_path)
    begun = time.perf_counter()
    run(program, "self-check", folder=tmp_path)
    assert time.perf_counter() - begun < 2


def test_a_changed_and_a_foreign_file_are_named(program: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(program.parent, copy, symlinks=True)
    (changed,) = copy.rglob("texts/da.toml")
    changed.write_bytes(changed.read_bytes().replace(b"\n", b"\n\n", 1))
    (changed.parents[2] / "foreign.dll").write_bytes(b"")
    done = start(copy / program.name, "self-check", folder=tmp_path)
    assert done.returncode == 1
    assert "resources/texts/da.toml: er ændret, siden programmet blev bygget" in done.stdout
    assert "foreign.dll: hører ikke til programmet" in done.stdout
    assert "IKKE BESTÅET" in done.stdout


def test_it_judges_the_shipped_example(program: Path, example: Path, tmp_path: Path) -> None:
    assessment = json.loads(run(program, "assess", example, "--format", "json", folder=tmp_path))
    assert assessment["format"] == "nkr-assessment/1"
    assert len(assessment["recommendations"]) == 10


def test_it_speaks_danish_letters(program: Path, example: Path, tmp_path: Path) -> None:
    assert "øvelse" in run(program, "assess", example, folder=tmp_path)


def test_it_writes_a_leaflet_with_the_shipped_fonts(program: Path, example: Path, tmp_path: Path) -> None:
    leaflet = tmp_path / "leaflet.pdf"
    run(program, "leaflet", example, "-o", leaflet, folder=tmp_path)
    with pikepdf.open(leaflet) as pdf:
        fonts = {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}
    assert any("NotoSans" in font for font in fonts)


def test_its_window_opens_and_stays(program: Path, tmp_path: Path) -> None:
    with opened(program, tmp_path) as window:
        with pytest.raises(subprocess.TimeoutExpired):
            window.wait(timeout=6)
        window.kill()
        assert window.stderr
        said = window.stderr.read().decode().splitlines()
    # Qt's offscreen platform has no window manager to ask.
    assert not [line for line in said if not line.startswith("This plugin does not support ")]


def test_it_brings_the_licences_of_what_it_ships(program: Path) -> None:
    licences = {path.name: path for path in program.parent.rglob("licences/*")}
    assert {"Inter-OFL-1.1.txt", "NotoSans-OFL-1.1.txt", "LGPL-3.0.txt", "GPL-3.0.txt"} <= licences.keys()
    assert "PDFium-BSD-3-Clause.txt" in licences
    notices = licences["THIRD-PARTY-NOTICES.txt"].read_text(encoding="utf-8")
    for name in ("PySide6_Essentials", "PySide6_Addons", "shiboken6", "pydantic", "reportlab", "pillow", "Python"):
        assert f"\n{name} " in notices


def test_its_bill_of_materials_names_every_part_with_version_and_address(program: Path) -> None:
    (bill,) = program.parents[1].glob("*.cdx.json")
    components = json.loads(bill.read_text(encoding="utf-8"))["components"]
    assert len(components) >= 10
    assert all(component["version"] and component["purl"].startswith("pkg:") for component in components)


@pytest.mark.skipif(sys.platform != "linux", reason="only the Linux folder holds links")
def test_no_link_leads_nowhere(program: Path) -> None:
    assert not [path for path in program.parent.rglob("*") if path.is_symlink() and not path.exists()]


def test_no_way_to_a_network_is_in_it(program: Path) -> None:
    """QtPdf is linked to Qt's network library, which therefore lies there; nothing in Python or of TLS reaches it."""
    names = " ".join(path.as_posix().lower() for path in program.parent.rglob("*"))
    for unwanted in ("qtnetwork.", "plugins/tls/", "networkinformation", "libssl", "_ssl.", "gnutls", "libcups."):
        assert unwanted not in names


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_it_makes_no_network_socket(program: Path, tmp_path: Path) -> None:
    script = Path(__file__).parents[2] / "packaging" / "linux" / "no_network.sh"
    done = subprocess.run(
        [script, program.parent], env=surroundings(tmp_path), capture_output=True, text=True, timeout=2 * BEAR
    )
    assert done.returncode == 0, done.stdout + done.stderr
