"""The whole visit once more, worked only through the bus that screen readers use; see README.md."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing() -> str:
    """What this machine lacks for the run, or ""."""
    if sys.platform != "linux":
        return "the bus is Linux's"
    for tool in ("dbus-run-session", "xvfb-run", "/usr/bin/python3"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        return "at-spi2-core is not installed"
    if subprocess.run(["/usr/bin/python3", "-c", "import pyatspi"], capture_output=True).returncode:
        return "python3-pyatspi is not installed"
    return ""


@pytest.mark.skipif(bool(missing()), reason=f"{missing()}; the packages are named in README.md")
def test_a_first_visit_over_the_accessibility_bus_ends_with_the_leaflet_on_disk(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    command = ["bash", str(HERE / "run.sh"), sys.executable, str(home)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert (home / "folder.pdf").read_bytes().startswith(b"%PDF-")
