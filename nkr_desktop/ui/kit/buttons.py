"""The three buttons: primary (one filled a view), secondary, and link. Painted from the tokens, at most one
icon each side."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from nkr_desktop.ui.kit.assistive import HeardButton
from nkr_desktop.ui.kit.base import CENTRE, LEFT, MNEMONIC, THEME_EVENT, frame, solid_pen, text
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import Colours, Radius, Size, TextStyle

GLYPH = 16
GAP = 8
SIDE = 14


class ButtonKind(Enum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    LINK = "link"
    DANGER = "danger"
    TOOL = "tool"


class Button(HeardButton, QPushButton):
    """A push button in one of the kinds; clicked() as usual."""

    focus_radius = Radius.CONTROL

    def __init__(
        self,
        label: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        *,
        glyph: Glyph | None = None,
        glyph_after: bool = False,
        height: int = Size.BUTTON,
        colours: Colours | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """glyph stands before the words, or after them for "next". A TOOL button shows its icon only; its
        label becomes the tooltip and the accessible name. height is in px at 100 %.
        colours, if given, hold in every theme (the white sheet under the acute banner)."""
        super().__init__(label, parent)
        self.hear()
        self._kind = kind
        self._glyph = glyph
        self._after = glyph_after
        self._height = height
        self._colours = colours
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind is ButtonKind.TOOL:
            self.setToolTip(label.replace("&", ""))

    def set_glyph(self, glyph: Glyph | None) -> None:
        """Another icon, or none."""
        self._glyph = glyph
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Another kind: the one filled button of a view may change with the situation."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words, icon and the padding of the kind."""
        theme = current_theme()
        if self._kind is ButtonKind.TOOL:
            return QSize(theme.px(self._height), theme.px(self._height))
        words = theme.width(self._style(), self._words())
        glyph = theme.px(GLYPH + GAP) if self._glyph else 0
        side = 0 if self._kind is ButtonKind.LINK else theme.px(SIDE)
        height = self._height if self._kind is not ButtonKind.LINK else 24
        return QSize(round(words + glyph + 2 * side + 1), theme.px(height))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """An Alt key acts at once: Qt's own click for it comes 100 ms later, and could meet the next patient's case."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous() and self.isEnabled():
            self.click()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it is pressed on, in a dialog instead of the default one. A toggle is an answer,
        which Space gives and Enter goes on from."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self.isCheckable() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, words."""
        theme = current_theme()
        painter = QPainter(self)
        box = QRectF(self.rect())
        fill, edge, ink = self._dress()
        if edge:
            frame(painter, box, fill, solid_pen(edge), Radius.CONTROL)
        elif fill:
            frame(painter, box, fill, solid_pen(fill), Radius.CONTROL)
        size, gap = theme.px(GLYPH), theme.px(GAP)
        if self._kind is ButtonKind.TOOL and self._glyph:
            middle = box.center()
            paint_glyph(
                painter,
                self._glyph,
                QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size),
                ink,
                2.0,
            )
            return
        style = self._style()
        font = theme.font(style)
        font.setUnderline(self._kind is ButtonKind.LINK and self.underMouse() and self.isEnabled())
        words = theme.width(style, self._words())
        lead = size + gap if self._glyph else 0
        left = 0.0 if self._kind is ButtonKind.LINK else (box.width() - words - lead) / 2
        if self._glyph:
            at = left + words + gap if self._after else left
            paint_glyph(painter, self._glyph, QRectF(at, (box.height() - size) / 2, size, size), ink, 2.0)
        start = left + (0 if self._after else lead)
        flags = (LEFT if self._kind is ButtonKind.LINK or self._glyph else CENTRE) | MNEMONIC
        place = QRectF(start, 0, words + 4, box.height()) if self._glyph or flags & LEFT == LEFT else box
        text(painter, place, self.text(), font, ink, flags)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the theme changes."""
        super().changeEvent(event)
        if event.type() == THEME_EVENT:
            self.updateGeometry()
            self.update()

    def _words(self) -> str:
        return self.text().replace("&", "")

    def _style(self) -> TextStyle:
        strong = (ButtonKind.PRIMARY, ButtonKind.DANGER)
        return TextStyle.BODY_STRONG if self._kind in strong else TextStyle.BODY_MEDIUM

    def _dress(self) -> tuple[str | None, str | None, str]:
        """Fill, border and ink for the kind and the moment."""
        c = self._colours or current_theme().colours
        hot, down = self.underMouse() and self.isEnabled(), self.isDown()
        if self._kind is ButtonKind.LINK:
            return None, None, c.accent_text if self.isEnabled() else c.ink2
        if self._kind is ButtonKind.TOOL:
            return (
                (c.accent_tint if down else c.raised if hot else None),
                None,
                c.ink if self.isEnabled() else c.ctl,
            )
        if not self.isEnabled():
            return c.raised, c.line, c.ink2
        if self._kind is ButtonKind.SECONDARY:
            return (c.accent_tint if down or self.isChecked() else c.raised if hot else c.panel), c.ctl, c.ink
        if self._kind is ButtonKind.DANGER:
            return c.danger, c.danger, c.danger_ink
        fill = c.accent_text if hot or down else c.accent
        return fill, fill, c.accent_ink
