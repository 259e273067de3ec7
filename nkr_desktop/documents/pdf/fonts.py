"""The paper's two fonts, Noto Sans Regular and Bold, and the guard that no character vanishes in silence.

ReportLab drops a character the font lacks without a word: "≥ 2" would be printed as "2"."""

import unicodedata
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from nkr_desktop.content.resources import resource_path

REGULAR = "NotoSans-Regular"
BOLD = "NotoSans-Bold"

# Of the em; Noto Sans gives both weights the same.
ASCENT = 1.069
DESCENT = 0.293


class MissingGlyphError(ValueError):
    """A text holds a character that the paper's fonts cannot show. `character` is the first one met."""

    def __init__(self, character: str) -> None:
        self.character = character
        super().__init__(f"Tegnet {_shown(character)} kan ikke trykkes på papir. Skriv det med ord.")


@cache
def register() -> frozenset[int]:
    """Load both fonts once for the process; returns the code points both of them can show."""
    shown: set[int] | None = None
    for name in (REGULAR, BOLD):
        font = TTFont(name, str(resource_path(f"fonts/{name}.ttf")))
        pdfmetrics.registerFont(font)
        known = set(font.face.charToGlyph)
        shown = known if shown is None else shown & known
    return frozenset(shown or ())


def check_text(text: str) -> str:
    """The text in composed form (NFC: one character for å), fit to print.

    Raises MissingGlyphError for a character outside the fonts and for control and formatting characters (line
    breaks, tabs, soft hyphens), which have no place inside a line. ≥, ≤, ✓, − and arrows are not in Noto Sans
    and are refused: write them as words, or draw them as a figure with a text alternative.
    """
    shown = register()
    composed = unicodedata.normalize("NFC", text)
    for character in composed:
        if ord(character) not in shown or unicodedata.category(character) in {"Cc", "Cf", "Mn"}:
            raise MissingGlyphError(character)
    return composed


def text_width(text: str, font: str, size: float) -> float:
    """Width in points of a text set in one font."""
    return float(pdfmetrics.stringWidth(text, font, size))


def _shown(character: str) -> str:
    code = f"U+{ord(character):04X}"
    return f"”{character}” ({code})" if character.isprintable() else code
