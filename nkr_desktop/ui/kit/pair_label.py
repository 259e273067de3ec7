"""A bold title and its quieter explanation: on one baseline where both fit, else wrapped one under the other.

Heading of a group of cards, of a page, of an urgency line."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import KitWidget
from nkr_desktop.ui.kit.tokens import Colours, TextStyle

_WRAP = int((Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
_ENDLESS = 100_000.0


@dataclass(frozen=True, slots=True)
class _Measured:
    """At one width: heights of the title and of all, and where the detail begins if it stands beside the title."""

    title: float
    height: int
    beside: float | None = None


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
        self._measured: dict[int, _Measured] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title, self._detail = "", ""
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
        """Show other words; nothing happens when they are the same."""
        if (title, detail) == (self._title, self._detail):
            return
        self._title, self._detail = title, detail
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        self.theme_changed()

    def set_title_style(self, style: TextStyle) -> None:
        """Another size for the title."""
        if style is not self._title_style:
            self._title_style = style
            self.theme_changed()

    def theme_changed(self) -> None:
        """Other fonts, other measures."""
        self._measured.clear()
        super().theme_changed()

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
        return self._measure(width).height

    def paintEvent(self, event: QPaintEvent) -> None:
        """One baseline, or two blocks."""
        theme = self.theme
        colours = self._colours or theme.colours
        measured = self._measure(self.width())
        one_line = not self._detail or measured.beside is not None
        top = (self.height() - (measured.title if one_line else measured.height)) / 2
        painter = QPainter(self)
        painter.setFont(theme.font(self._title_style))
        painter.setPen(QColor(getattr(colours, self._title_colour)))
        painter.drawText(QRectF(0, top, self.width(), measured.title + 1), _WRAP, self._title)
        if not self._detail:
            return
        painter.setFont(theme.font(self._detail_style))
        painter.setPen(QColor(getattr(colours, self._detail_colour)))
        if measured.beside is not None:
            painter.drawText(QPointF(measured.beside, top + self._metrics(self._title_style).ascent()), self._detail)
            return
        below = top + measured.title + self._lead()
        painter.drawText(QRectF(0, below, self.width(), self.height() - below + 1), _WRAP, self._detail)

    def _metrics(self, style: TextStyle) -> QFontMetricsF:
        return self.theme.metrics(style)

    def _natural(self, style: TextStyle, words: str) -> float:
        return self.theme.width(style, words)

    def _measure(self, width: int) -> _Measured:
        """The measures at a width, kept until words or fonts change: a layout asks for them many times an answer."""
        if width not in self._measured:
            self._measured[width] = self._measure_anew(width)
        return self._measured[width]

    def _measure_anew(self, width: int) -> _Measured:
        title = self._block(self._title_style, self._title, width).height()
        if not self._detail:
            return _Measured(title, round(title + 0.5))
        if not self._stacked:
            beside = self._natural(self._title_style, self._title) + self.theme.px(self._gap)
            if beside + self._natural(self._detail_style, self._detail) <= width:
                return _Measured(title, round(title + 0.5), beside)
        detail = self._block(self._detail_style, self._detail, width).height()
        return _Measured(title, round(title + detail + self._lead() + 0.5))

    def _block(self, style: TextStyle, words: str, width: int) -> QRectF:
        return self._metrics(style).boundingRect(QRectF(0, 0, max(width, 1), _ENDLESS), _WRAP, words)

    def _lead(self) -> float:
        """Air between title and detail when they stand under each other."""
        return 4.0 if self._title_style.px >= TextStyle.TITLE.px else 1.0
