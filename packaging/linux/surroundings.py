"""Runs first in the Linux bundle: gives Qt a UTF-8 locale and fonts where the machine has neither, and what the program
starts (`lp` to print, the browser for a link) the machine's own libraries instead of the bundle's.

Set here and not in a start script, so that the program itself can be started, linked to and called from scripts."""

import os
import sys
from pathlib import Path

if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_CTYPE"] = "C.UTF-8"
if "FONTCONFIG_FILE" not in os.environ and not Path("/etc/fonts/fonts.conf").exists():
    os.environ["FONTCONFIG_FILE"] = str(Path(sys._MEIPASS) / "fonts.conf")
# The bundle's libraries were found by this variable before Python began; from here on only others would read it.
if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH_ORIG"]
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
