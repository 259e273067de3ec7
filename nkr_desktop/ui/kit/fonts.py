"""Inter for the window, in the four weights the type scale uses, with the system's own sans as fallback.

The font files are packaged under fonts/; Inter is (c) The Inter Project Authors, SIL Open Font License
1.1."""

from contextlib import suppress
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from nkr_desktop.content.resources import resource_path

FAMILY: Final = "Inter"
FILES: Final = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")


def register() -> str:
    """Load the packaged font files that are present and return the family to ask for.

    Without any, an installed Inter is used, else the system's general sans-serif; never an error: a clinic with a
    damaged installation still gets a readable window."""
    if FAMILY not in QFontDatabase.families():
        for name in FILES:
            with suppress(FileNotFoundError):
                QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))
    if FAMILY in QFontDatabase.families():
        return FAMILY
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def use_figures(font: QFont, *, tabular: bool) -> None:
    """Tabular figures are equally wide, so that dates and doses line up in columns."""
    font.setFeature(QFont.Tag("tnum"), int(tabular))
