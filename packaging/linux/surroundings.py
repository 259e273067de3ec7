"""Runs first in the Linux bundle: gives Qt a UTF-8 locale and fonts where the machine has neither.

Set here and not in a start script, so that the program itself can be started, linked to and called from scripts."""

import os
import sys
from pathlib import Path

if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_CTYPE"] = "C.UTF-8"
if "FONTCONFIG_FILE" not in os.environ and not Path("/etc/fonts/fonts.conf").exists():
    os.environ["FONTCONFIG_FILE"] = str(Path(sys._MEIPASS) / "fonts.conf")
