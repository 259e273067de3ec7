"""What nobody may overlook at first start and in About: that the guideline is withdrawn, what the program is not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.kit.base import KitWidget, frame, solid_pen
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Radius, Space, TextStyle

translate = QCoreApplication.translate


def status_lines(guideline: Guideline) -> tuple[str, str]:
    """The guideline's status as a heading and a sentence."""
    if guideline.in_force:
        heading = translate("StatusBox", "The guideline is in force")
        return heading, translate("StatusBox", "Version {version} of {date}.").format(
            version=guideline.version, date=f"{guideline.published:%d-%m-%Y}"
        )
    heading = translate("StatusBox", "The guideline is no longer in force")
    if guideline.withdrawn_on is None:
        said = translate("StatusBox", "The Danish Health Authority has withdrawn it.")
    else:
        said = translate("StatusBox", "The Danish Health Authority withdrew it on {date}.").format(
            date=f"{guideline.withdrawn_on:%d-%m-%Y}"
        )
    return heading, said + " " + translate("StatusBox", "Use it as background, and follow what applies today.")


def purpose_lines() -> tuple[str, str]:
    """What the program is for, and what it is not (specification chapter 1)."""
    return (
        translate(
            "StatusBox",
            "A reference and documentation tool for trained health professionals: it shows what this published "
            "guideline says for the situation you describe. Never the sole basis of a decision.",
        ),
        translate("StatusBox", "Not CE-marked."),
    )


class StatusBox(KitWidget):
    """The status pill's colours on a block of text."""

    def __init__(self, guideline: Guideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading, said = status_lines(guideline)
        words = QVBoxLayout(self)
        words.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        words.setSpacing(Space.XS)
        words.addWidget(TextLabel(heading, TextStyle.URGENCY, colour="status_ink", wrap=True, glyph=Glyph.WARNING))
        words.addWidget(TextLabel(said, TextStyle.BODY, colour="status_ink", wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The inverse ground."""
        colours = self.theme.colours
        frame(QPainter(self), QRectF(self.rect()), colours.status, solid_pen(colours.status), Radius.CARD)
