"""A bold title and its quieter explanation: on one baseline where both fit, else wrapped one under the other.

Heading of a group of cards, of a page, of an urgency line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import KitWidget
from nkr_desktop.ui.kit.tokens import Colours, TextStyle

_WRAP = int((Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
_ENDLESS = 100_000.0


class PairLabel(KitWidget):
    """Title and detail; neither is ever cut. Colours are token names."""

    def __init__(
        self,
        title: str = "",
        detail: str = "",
        *,
        title_style: TextStyle = TextStyle.BODY_STRONG,
        detail_style: TextStyle = TextStyle.HINT,
        title_colour: str = "ink",
        detail_colour: str = "ink2",
        stacked: bool = False,
        gap: int = 8,
        colours: Colours | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """stacked puts the detail under the title at every width; colours, if given, hold in every theme."""
        super().__init__(parent)
        self._title_style, self._detail_style = title_style, detail_style
        self._title_colour, self._detail_colour = title_colour, detail_colour
        self._stacked = stacked
        self._gap = gap
        self._colours = colours
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(title, detail)

    @property
    def title(self) -> str:
        """The bold words."""
        return self._title

    @property
    def detail(self) -> str:
        """The quiet words."""
        return self._detail

    def set_words(self, title: str, detail: str = "") -> None:
        """Show other words."""
        self._title, self._detail = title, detail
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        self.updateGeometry()
        self.update()

    def set_title_style(self, style: TextStyle) -> None:
        """Another size for the title."""
        if style is not self._title_style:
            self._title_style = style
            self.updateGeometry()
            self.update()

    def set_colours(self, title: str, detail: str) -> None:
        """Other colour tokens, by name."""
        self._title_colour, self._detail_colour = title, detail
        self.update()

    def sizeHint(self) -> QSize:
        """Both on one line, or the wider of the two when stacked."""
        title, detail = self._natural(self._title_style, self._title), self._natural(self._detail_style, self._detail)
        beside = bool(self._detail) and not self._stacked
        width = title + self.theme.px(self._gap) + detail if beside else max(title, detail)
        return QSize(round(width + 1.5), self.heightForWidth(round(width + 1.5)))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to wrap; the longest word still fits."""
        words = [(self._title_style, word) for word in self._title.split()]
        words += [(self._detail_style, word) for word in self._detail.split()]
        widest = max((self._natural(style, word) for style, word in words), default=0.0)
        return QSize(round(widest + 1.5), round(self._metrics(self._title_style).height() + 0.5))

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width."""
        title = self._block(self._title_style, self._title, width).height()
        if not self._detail or self._one_line(width):
            return round(title + 0.5)
        return round(title + self._block(self._detail_style, self._detail, width).height() + self._lead() + 0.5)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One baseline, or two blocks."""
        theme = self.theme
        colours = self._colours or theme.colours
        painter = QPainter(self)
        title_ink, detail_ink = (QColor(getattr(colours, c)) for c in (self._title_colour, self._detail_colour))
        width, height = self.width(), self.height()
        painter.setFont(theme.font(self._title_style))
        painter.setPen(title_ink)
        metrics = self._metrics(self._title_style)
        if not self._detail or self._one_line(width):
            block = self._block(self._title_style, self._title, width)
            top = (height - block.height()) / 2
            painter.drawText(QRectF(0, top, width, block.height() + 1), _WRAP, self._title)
            painter.setFont(theme.font(self._detail_style))
            painter.setPen(detail_ink)
            left = metrics.horizontalAdvance(self._title) + theme.px(self._gap)
            painter.drawText(QPointF(left, top + metrics.ascent()), self._detail)
            return
        top = (height - self.heightForWidth(width)) / 2
        title_height = self._block(self._title_style, self._title, width).height()
        painter.drawText(QRectF(0, top, width, title_height + 1), _WRAP, self._title)
        painter.setFont(theme.font(self._detail_style))
        painter.setPen(detail_ink)
        below = top + title_height + self._lead()
        painter.drawText(QRectF(0, below, width, height - below + 1), _WRAP, self._detail)

    def _metrics(self, style: TextStyle) -> QFontMetricsF:
        return self.theme.metrics(style)

    def _natural(self, style: TextStyle, words: str) -> float:
        return self._metrics(style).horizontalAdvance(words)

    def _one_line(self, width: int) -> bool:
        if self._stacked:
            return False
        title, detail = self._natural(self._title_style, self._title), self._natural(self._detail_style, self._detail)
        return title + self.theme.px(self._gap) + detail <= width

    def _block(self, style: TextStyle, words: str, width: int) -> QRectF:
        return self._metrics(style).boundingRect(QRectF(0, 0, max(width, 1), _ENDLESS), _WRAP, words)

    def _lead(self) -> float:
        """Air between title and detail when they stand under each other."""
        return 4.0 if self._title_style.px >= TextStyle.TITLE.px else 1.0
