"""A drop-down for a few known values (muscle power 0-5, reflex), dashed until one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from nkr_desktop.ui.kit.base import LEFT, THEME_EVENT, dashed_pen, frame, solid_pen, text
from nkr_desktop.ui.kit.dress import dress
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Radius, Size, TextStyle

PADDING = 12
ARROW = 14


class SelectBox(QComboBox):
    """One of n. Signals: chosen carries the value the user picked, None for "not answered" at the top."""

    chosen = Signal(object)
    focus_radius = Radius.CONTROL

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        *,
        empty: str | None = "–",
        name: str = "",
        height: int = Size.DETAIL,
        parent: QWidget | None = None,
    ) -> None:
        """options: (value, label) pairs; empty: the words for no answer, None when one must be chosen."""
        super().__init__(parent)
        dress(self)
        self._height = height
        self._values = [value for value, _ in options]
        self._has_empty = empty is not None
        self._marked = False
        if empty is not None:
            self._values.insert(0, None)
            self.addItem(empty)
        self.addItems([label for _, label in options])
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    @property
    def value(self) -> object | None:
        """The chosen value, or None."""
        index = self.currentIndex()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object | None) -> None:
        """Show a value without emitting chosen."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def set_marked(self, marked: bool) -> None:
        """The blue look of a value worth seeing (reduced power)."""
        self._marked = marked
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the longest label."""
        theme = current_theme()
        metrics = theme.metrics(TextStyle.SEGMENT_STRONG)
        words = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0.0)
        return QSize(round(words + theme.px(2 * PADDING + ARROW + 2)), theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Labels are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the theme changes."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self.updateGeometry()
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it must never change an answer in passing."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that begins no label is not the box's: it may answer the question the box stands in."""
        letter = event.text().lower()
        labels = [self.itemText(index).lower() for index in range(self.count())]
        if letter.isalpha() and not any(label.startswith(letter) for label in labels):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, words, arrow."""
        theme = current_theme()
        colours = theme.colours
        painter = QPainter(self)
        box = QRectF(self.rect())
        unanswered = self._has_empty and self.currentIndex() == 0
        if self._marked and not unanswered:
            frame(painter, box, colours.accent_tint, solid_pen(colours.accent, 2), Radius.CONTROL - 1)
            ink = colours.accent_text
        else:
            pen = dashed_pen(colours.ctl) if unanswered else solid_pen(colours.ctl)
            frame(painter, box, colours.panel if self.isEnabled() else colours.raised, pen, Radius.CONTROL)
            ink = colours.ink2 if unanswered or not self.isEnabled() else colours.ink
        style = TextStyle.SEGMENT if unanswered else TextStyle.SEGMENT_STRONG
        words = box.adjusted(theme.px(PADDING), 0, 0, 0)
        text(painter, words, self.currentText(), theme.font(style), ink, LEFT)
        size = theme.px(ARROW)
        place = QRectF(box.right() - size - theme.px(8), (box.height() - size) / 2, size, size)
        paint_glyph(painter, Glyph.DOWN, place, ink, 2.2)
