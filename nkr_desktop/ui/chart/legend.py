"""Under the drawing: what its signs mean, where the saddle area is asked about, and whose anatomy it is."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.case_answers import is_answered
from nkr_desktop.ui.chart.words import finding_words, missing_word
from nkr_desktop.ui.kit.base import CENTRE, KitWidget, frame, solid_pen
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.flow_layout import FlowLayout
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.tokens import Space, TextStyle

SADDLE = "red_flags.saddle_sensory_disturbance"
_SWATCH = QSize(20, 14)


class Sample(Enum):
    """What is explained."""

    CHOSEN = "chosen"
    SADDLE = "saddle"
    POWER = "power"
    REFLEX = "reflex"


class Swatch(KitWidget):
    """A sample of one of the drawing's signs."""

    def __init__(self, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample = sample
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Follows the text size."""
        return QSize(self.theme.px(_SWATCH.width()), self.theme.px(_SWATCH.height()))

    def theme_changed(self) -> None:
        """Another text size."""
        self.setFixedSize(self.sizeHint())
        super().theme_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As on the drawing."""
        colours, box = self.theme.colours, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._sample is Sample.CHOSEN:
            frame(painter, box, colours.accent, solid_pen(colours.ink, 2), 2)
        elif self._sample is Sample.SADDLE:
            frame(painter, box, colours.danger_tint, solid_pen(colours.danger), 2)
            painter.setClipRect(box.adjusted(1, 1, -1, -1))
            painter.setPen(solid_pen(colours.danger, 1.75))
            for x in range(-self.height(), self.width(), 5):
                painter.drawLine(x, 0, x + self.height(), self.height())
        else:
            size = box.height()
            badge = QRectF((box.width() - size) / 2, 0, size, size)
            round_ = self._sample is Sample.POWER
            frame(painter, badge, colours.panel, solid_pen(colours.accent, 1.5), size / 2 if round_ else 3)
            if round_:
                painter.setFont(self.theme.font(TextStyle.CHIP))
                painter.setPen(QColor(colours.accent_text))
                painter.drawText(badge, CENTRE, "4")
            else:
                paint_glyph(painter, Glyph.DOWN, badge.adjusted(2, 2, -2, -2), colours.accent_text, 3.2)


class Legend(QWidget):
    """Signals: saddle_requested when the red flag is asked for."""

    saddle_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saddle = TextLabel("", TextStyle.HINT, secondary=True)
        link = Button(self.tr("To the red flag"), ButtonKind.LINK)
        link.clicked.connect(self.saddle_requested)
        samples = QWidget()
        flow = FlowLayout(samples, across=Space.L, down=2)
        for sample, words in (
            (Sample.CHOSEN, self.tr("Altered sensation")),
            (Sample.POWER, self.tr("Power, MRC")),
            (Sample.REFLEX, self.tr("Reflex deficit")),
        ):
            flow.addWidget(_entry(sample, TextLabel(words, TextStyle.HINT, secondary=True)))
        flow.addWidget(_entry(Sample.SADDLE, self._saddle, link))
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.XS)
        body.addWidget(samples)
        body.addWidget(
            TextLabel(
                self.tr("The anatomy is not from the guideline: usual root areas, overlap is normal."),
                TextStyle.HINT,
                secondary=True,
                wrap=True,
            )
        )

    @property
    def saddle(self) -> str:
        """What is said of the saddle area."""
        return self._saddle.text()

    def show_case(self, case: Case, touched: frozenset[str]) -> None:
        """Say how the saddle area's red flag stands."""
        flag: Finding = case.red_flags.saddle_sensory_disturbance
        said = finding_words(flag) if is_answered(case, SADDLE, touched) else missing_word()
        self._saddle.setText(self.tr("Saddle area: {answer}").format(answer=said.lower()))
        self._saddle.set_colour("danger_text" if flag is Finding.YES else "ink2")


def _entry(sample: Sample, *words: QWidget) -> QWidget:
    entry = QWidget()
    line = QHBoxLayout(entry)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    line.addWidget(Swatch(sample))
    for each in words:
        line.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
    return entry
