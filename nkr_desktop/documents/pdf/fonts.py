"""The paper's two fonts, Noto Sans Regular and Bold, and the guard that no character vanishes in silence.

ReportLab drops a character the font lacks without a word: "≥ 2" would be printed as "2"."""

import unicodedata
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from nkr_desktop.content.resources import resource_path

REGULAR = "NotoSans-Regular"
BOLD = "NotoSans-Bold"

# Of the em; Noto Sans gives both weights the same.
ASCENT = 1.069
DESCENT = 0.293

_NOT_IN_A_LINE = frozenset({"Cc", "Cf", "Mn"})  # control and formatting characters, marks on another letter


class MissingGlyphError(ValueError):
    """A text holds a character that the paper's fonts cannot show. `character` is the first one met."""

    def __init__(self, character: str) -> None:
        self.character = character
        super().__init__(f"Tegnet {_shown(character)} kan ikke trykkes på papir. Skriv det med ord.")


@cache
def register() -> frozenset[str]:
    """Load both fonts once for the process; returns the composed characters that both can show inside a line."""
    known: list[set[int]] = []
    for name in (REGULAR, BOLD):
        # Only what is printed goes into the file, not the whole of ASCII.
        font = TTFont(name, str(resource_path(f"fonts/{name}.ttf")), asciiReadable=False)
        pdfmetrics.registerFont(font)
        known.append(set(font.face.charToGlyph))
    in_both = map(chr, set.intersection(*known))
    return frozenset(c for c in in_both if unicodedata.category(c) not in _NOT_IN_A_LINE)


def composed(text: str) -> str:
    """The text in composed form (NFC): one character for å."""
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=4096)
def width_in_ems(text: str, font: str) -> float:
    """Width of composed text set in one font, as a multiple of the size.

    Raises MissingGlyphError for a character outside the fonts and for control and formatting characters (line
    breaks, tabs, soft hyphens), which have no place inside a line. ≥, ≤, ✓, − and arrows are not in Noto Sans
    and are refused: write them as words, or draw them as a figure with a text alternative.
    """
    printable = register()
    for character in text:
        if character not in printable:
            raise MissingGlyphError(character)
    return float(pdfmetrics.stringWidth(text, font, 1))


def _shown(character: str) -> str:
    code = f"U+{ord(character):04X}"
    return f"”{character}” ({code})" if character.isprintable() else code
