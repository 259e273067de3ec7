"""The only place where a strength of recommendation meets a colour family, a direction and an icon.

Keys are the values of the guideline's own enumeration; the words come from the phrase book through the
caller."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.tokens import ChipColours, Colours


@dataclass(frozen=True)
class StrengthStyle:
    """How one strength looks. family is "green", "yellow" or "grey"; red_stripe marks strong and weak
    against."""

    family: str
    glyph: Glyph
    red_stripe: bool

    def colours(self, colours: Colours) -> ChipColours:
        """The family's colours in this scheme."""
        return {"green": colours.green, "yellow": colours.yellow, "grey": colours.grey}[self.family]


STRENGTH_STYLE: Final[Mapping[str, StrengthStyle]] = MappingProxyType(
    {
        "strong_for": StrengthStyle("green", Glyph.DOUBLE_UP, False),
        "strong_against": StrengthStyle("green", Glyph.DOUBLE_DOWN, True),
        "weak_for": StrengthStyle("yellow", Glyph.UP, False),
        "weak_against": StrengthStyle("yellow", Glyph.DOWN, True),
        "good_practice_for": StrengthStyle("grey", Glyph.RING_UP, False),
        "good_practice_against": StrengthStyle("grey", Glyph.RING_DOWN, False),
    }
)

# Rings filled in the certainty mark; no studies at all is a dashed line, never four empty rings.
CERTAINTY_RINGS: Final[Mapping[str, int | None]] = MappingProxyType(
    {"high": 4, "moderate": 3, "low": 2, "very_low": 1, "none": None}
)


def key_of(value: Enum | str) -> str:
    """The string key of an enumeration member, or of a plain string."""
    return str(value.value) if isinstance(value, Enum) else value


def strength_style(strength: Enum | str) -> StrengthStyle:
    """The look of a strength; KeyError for a value that is none."""
    return STRENGTH_STYLE[key_of(strength)]
