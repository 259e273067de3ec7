"""What to do now under the acute banner: three numbered steps on a white sheet in both themes (§12, §22)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import CENTRE, KitWidget, rounded, text
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.tokens import LIGHT, Radius, TextStyle

_LEFT = 62
_SIDE = 16
_ABOVE = 11
_DISC = 30


class AcuteSteps(KitWidget):
    """Call, say the suspicion, give the acute sheet. Signals: phone_requested, acute_sheet_requested."""

    phone_requested = Signal()
    acute_sheet_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = (self.tr("Call now"), self.tr("Say that you suspect cauda equina"), self.tr("Give the acute sheet"))
        self._words = tuple(
            PairLabel(title, stacked=True, title_style=TextStyle.ACUTE_STEP, colours=LIGHT, parent=self)
            for title in titles
        )
        self.phone = Button(
            self.tr("Show number"), ButtonKind.DANGER, glyph=Glyph.PHONE, height=36, colours=LIGHT, parent=self
        )
        self.sheet = Button(
            self.tr("Acute sheet…"), ButtonKind.SECONDARY, glyph=Glyph.DOCUMENT, colours=LIGHT, parent=self
        )
        self.phone.clicked.connect(self.phone_requested)
        self.sheet.clicked.connect(self.acute_sheet_requested)
        self._kept: dict[int, list[int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_details(self, call: str, say: str, give: str) -> None:
        """The sentence under each step."""
        for words, detail in zip(self._words, (call, say, give), strict=True):
            if words.detail != detail:
                words.set_words(words.title, detail)
                self._kept.clear()

    @property
    def text(self) -> str:
        """All three steps as text."""
        return "\n".join(f"{words.title}. {words.detail}" for words in self._words)

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width."""
        return sum(self._heights(width))

    def sizeHint(self) -> QSize:
        """At the width there is."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words and buttons follow the width."""
        super().resizeEvent(event)
        px = self.theme.px
        y = 0
        for words, button, height in zip(self._words, self._buttons(), self._heights(self.width()), strict=True):
            room = self._room(self.width(), button)
            tall = words.heightForWidth(room)
            beside = button is None or self._beside(self.width(), button)
            words.setGeometry(px(_LEFT), y + ((height - tall) // 2 if beside else px(_ABOVE)), room, tall)
            if button is not None:
                size = button.sizeHint()
                left = self.width() - px(_SIDE) - size.width() if beside else px(_LEFT)
                top = y + ((height - size.height()) // 2 if beside else height - px(_ABOVE) - size.height())
                button.setGeometry(left, top, size.width(), size.height())
            y += height

    def paintEvent(self, event: QPaintEvent) -> None:
        """The white sheet, hairlines, numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(rounded(QRectF(self.rect()), Radius.CONTROL), QColor(LIGHT.panel))
        y = 0
        disc = self.theme.px(_DISC)
        for at, height in enumerate(self._heights(self.width())):
            if at:
                painter.fillRect(QRectF(0, y, self.width(), 1), QColor(LIGHT.line))
            middle = QPointF(self.theme.px(_SIDE) + disc / 2, y + height / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LIGHT.danger))
            painter.drawEllipse(middle, disc / 2, disc / 2)
            box = QRectF(middle.x() - disc / 2, middle.y() - disc / 2, disc, disc)
            text(painter, box, str(at + 1), self.theme.font(TextStyle.CARD_NAME), LIGHT.danger_ink, CENTRE)
            y += height

    def _buttons(self) -> tuple[Button | None, Button | None, Button | None]:
        return self.phone, None, self.sheet

    def _beside(self, width: int, button: Button) -> bool:
        """Whether the button stands beside the words, or under them."""
        return width - self.theme.px(_LEFT + 2 * _SIDE) - button.sizeHint().width() >= self.theme.px(170)

    def _room(self, width: int, button: Button | None) -> int:
        taken = self.theme.px(_LEFT + _SIDE)
        if button is not None and self._beside(width, button):
            taken += button.sizeHint().width() + self.theme.px(_SIDE)
        return max(width - taken, 1)

    def theme_changed(self) -> None:
        """Other fonts, other heights."""
        self._kept.clear()
        super().theme_changed()

    def _heights(self, width: int) -> list[int]:
        """Heights of the three rows at a width, kept until the words change."""
        if width not in self._kept:
            self._kept[width] = self._measure(width)
        return self._kept[width]

    def _measure(self, width: int) -> list[int]:
        px = self.theme.px
        heights = []
        for words, button in zip(self._words, self._buttons(), strict=True):
            height = words.heightForWidth(self._room(width, button)) + px(2 * _ABOVE)
            if button is not None and not self._beside(width, button):
                height += button.sizeHint().height() + px(8)
            heights.append(max(height, px(54)))
        return heights
