"""The theme in force: colours, fonts and text size, chosen from the system or by the user, and its way into
the application.

There is one application, so there is one theme in force; widgets read it with current_theme() while painting and are
told of a change by the ordinary palette-change event."""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication

from nkr_desktop.ui.kit import fonts
from nkr_desktop.ui.kit.dress import dress_application
from nkr_desktop.ui.kit.slices import Slices, Work
from nkr_desktop.ui.kit.tokens import DARK, LIGHT, Colours, TextStyle, high_contrast

SMALLEST_TEXT, LARGEST_TEXT = 1.0, 1.6
MOST_WIDTHS = 2_000
"""How many widths are kept; the window's own words are some hundreds, the rest is what is typed."""


@dataclass(frozen=True)
class Theme:
    """Colours and text size of the whole window. text_factor multiplies type and the controls around it
    (1.0-1.6)."""

    colours: Colours = LIGHT
    dark: bool = False
    text_factor: float = 1.0
    family: str = ""
    # A theme never changes, and painting asks for its fonts hundreds of times an answer.
    _fonts: dict[TextStyle, QFont] = field(default_factory=dict, init=False, repr=False, compare=False)
    _metrics: dict[TextStyle, QFontMetricsF] = field(default_factory=dict, init=False, repr=False, compare=False)
    _widths: dict[tuple[TextStyle, str], float] = field(default_factory=dict, init=False, repr=False, compare=False)

    def px(self, at_100: float) -> int:
        """A control measure in whole pixels at this text size."""
        return round(at_100 * self.text_factor)

    def font(self, style: TextStyle) -> QFont:
        """The font of one step of the type scale; not to be altered.

        Figures are equally wide, but in the patient's number: it stands in no column, and "21" would gape."""
        if style not in self._fonts:
            font = _font(self.family, style.px * self.text_factor, style.weight)
            fonts.use_figures(font, tabular=style is not TextStyle.PATIENT_NUMBER)
            self._fonts[style] = font
        return self._fonts[style]

    def metrics(self, style: TextStyle) -> QFontMetricsF:
        """Measures of font(style)."""
        if style not in self._metrics:
            self._metrics[style] = QFontMetricsF(self.font(style))
        return self._metrics[style]

    def width(self, style: TextStyle, words: str) -> float:
        """How wide words are on one line, in pixels; kept, because layouts ask for the same words over and over."""
        width = self._widths.get((style, words))
        if width is None:
            if len(self._widths) >= MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[style, words] = self.metrics(style).horizontalAdvance(words)
        return width


def _font(family: str, px: float, weight: int) -> QFont:
    dots_per_inch = QGuiApplication.primaryScreen().logicalDotsPerInchY()
    font = QFont(QApplication.font())
    if family:
        font.setFamily(family)
    font.setPointSizeF(px * 72.0 / dots_per_inch)  # a fraction of a pixel is lost by setPixelSize
    font.setWeight(QFont.Weight(weight))
    return font


_in_force = Theme()


def apply(app: QApplication, theme: Theme) -> Work:
    """Dress the application in a theme: what is in sight now, the rest by the work that is returned."""
    global _in_force
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    _in_force = theme
    app.setFont(theme.font(TextStyle.BODY))
    return dress_application(app, theme.colours, theme.text_factor)


def current_theme() -> Theme:
    """The theme last applied; the light one before any was."""
    return _in_force


class ThemeChoice(StrEnum):
    """What the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ThemeKeeper(QObject):
    """Follows the system's colour scheme and contrast, or the user's choice. Signals: changed carries the
    new Theme."""

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        text_factor: float = 1.0,
    ) -> None:
        """Registers the fonts and applies the first theme; text_factor is held within 1.0-1.6."""
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._factor = _held(text_factor)
        self._family = fonts.register()
        self._tell_system()
        self._theme = self._wanted()
        self._dressing = Slices(self)
        self._dress()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """The user's choice."""
        return self._choice

    def set_choice(self, choice: ThemeChoice) -> None:
        """Follow the system, or stay light or dark whatever it does."""
        self._choice = choice
        self._tell_system()
        self._follow()

    def set_text_factor(self, factor: float) -> None:
        """Text size as a multiple of 100 %, held within 1.0-1.6."""
        self._factor = _held(factor)
        self._follow()

    def _tell_system(self) -> None:
        """Title bars and native dialogs follow the choice too, where the platform can."""
        schemes = {
            ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
            ThemeChoice.LIGHT: Qt.ColorScheme.Light,
            ThemeChoice.DARK: Qt.ColorScheme.Dark,
        }
        self._app.styleHints().setColorScheme(schemes[self._choice])

    def _wanted(self) -> Theme:
        hints = self._app.styleHints()
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        dark = system_dark if self._choice is ThemeChoice.SYSTEM else self._choice is ThemeChoice.DARK
        colours = DARK if dark else LIGHT
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            colours = high_contrast(colours)
        return Theme(colours, dark, self._factor, self._family)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self._theme:
            self._theme = wanted
            self._dress()
            self.changed.emit(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes into sight while widgets are being dressed is dressed before it is seen."""
        if event.type() == QEvent.Type.Show:
            self._dressing.finish()
        return False

    def _dress(self) -> None:
        """What is in sight now, the rest little by little."""
        rest = apply(self._app, self._theme)
        self._app.installEventFilter(self)
        self._dressing.begin(self._watched(rest))

    def _watched(self, rest: Work) -> Work:
        yield from rest
        self._app.removeEventFilter(self)


def _held(factor: float) -> float:
    return min(max(factor, SMALLEST_TEXT), LARGEST_TEXT)
