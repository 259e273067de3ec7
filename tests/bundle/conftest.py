"""The bundle is tested where one was built: `dev.py bundle` names its folder in NKR_BUNDLE."""

import os
import sys
from pathlib import Path

import pytest

BUNDLE = os.environ.get("NKR_BUNDLE")
collect_ignore_glob = [] if BUNDLE else ["test_*.py"]


@pytest.fixture(scope="session")
def program() -> Path:
    """The built program's command line."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(str(BUNDLE)) / "nkr-desktop" / f"nkr-desktop{suffix}"
