"""Every colour, type size, distance and radius of the window, in one place.

The figures are the design's own: six-digit hex colours for a light and a dark window, pixels at 100 %.
Blue is what can be touched, red is danger, green/yellow/grey are strengths of a recommendation; they never
swap."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final


@dataclass(frozen=True)
class ChipColours:
    """One strength family: solid block, icon on it, tinted ground, words on the tint, decorative border."""

    block: str
    icon: str
    tint: str
    words: str
    border: str


@dataclass(frozen=True)
class Colours:
    """The colour tokens of one scheme, as "#RRGGBB"."""

    bg: str
    panel: str
    rail: str
    raised: str
    line: str
    line2: str
    ctl: str
    person: str
    ink: str
    ink2: str
    accent: str
    accent_ink: str
    accent_tint: str
    accent_text: str
    focus: str
    danger: str
    danger_ink: str
    danger_tint: str
    danger_text: str
    status: str
    status_ink: str
    zone_a: str
    zone_b: str
    against: str
    green: ChipColours
    yellow: ChipColours
    grey: ChipColours


LIGHT: Final = Colours(
    bg="#EDF0F3",
    panel="#FFFFFF",
    rail="#E3E8ED",
    raised="#F6F8FA",
    line="#C9D2DB",
    line2="#E1E7EC",
    ctl="#74828F",
    person="#8694A0",
    ink="#15202B",
    ink2="#465462",
    accent="#1A5694",
    accent_ink="#FFFFFF",
    accent_tint="#E4EEF8",
    accent_text="#174E87",
    focus="#0A66D6",
    danger="#A80F1A",
    danger_ink="#FFFFFF",
    danger_tint="#FCE9E9",
    danger_text="#8E0F18",
    status="#15202B",
    status_ink="#FFFFFF",
    zone_a="#E9EEF3",
    zone_b="#DCE4EB",
    against="#A80F1A",
    green=ChipColours("#2BA377", "#04231A", "#DDF1E8", "#0B4D35", "#7DBBA0"),
    yellow=ChipColours("#F2B60C", "#2A2000", "#FFF5D1", "#443400", "#DDBB4F"),
    grey=ChipColours("#66727F", "#FFFFFF", "#E9EDF0", "#2C3742", "#AEB8C2"),
)

DARK: Final = Colours(
    bg="#0E141A",
    panel="#172029",
    rail="#111920",
    raised="#1E2933",
    line="#34424F",
    line2="#26323D",
    ctl="#7F90A1",
    person="#617080",
    ink="#E9EFF5",
    ink2="#AAB8C6",
    accent="#8FC0F5",
    accent_ink="#0A1B2D",
    accent_tint="#1B3046",
    accent_text="#A9D0FA",
    focus="#FFD866",
    danger="#CE2F36",
    danger_ink="#FFFFFF",
    danger_tint="#3A181B",
    danger_text="#FFB3B3",
    status="#E9EFF5",
    status_ink="#15202B",
    zone_a="#25313C",
    zone_b="#2E3B48",
    against="#CE2F36",
    green=ChipColours("#4CC79A", "#04231A", "#13322A", "#A8E6CB", "#2C6B55"),
    yellow=ChipColours("#EDB71E", "#2A2000", "#332B12", "#F7E2A3", "#6E5B1F"),
    grey=ChipColours("#93A1AF", "#10181F", "#28333E", "#D5DDE5", "#4A5866"),
)


def high_contrast(colours: Colours) -> Colours:
    """The same scheme with every line and every secondary text at full strength."""
    return replace(colours, ink2=colours.ink, ctl=colours.ink, line=colours.ctl, line2=colours.ctl)


class Weight(Enum):
    """The four weights of Inter that the program carries."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700


class TextStyle(Enum):
    """The type scale: size in pixels at 100 % and weight. Nothing is set under 12 px."""

    HINT = (12.0, Weight.REGULAR)
    CHIP = (12.0, Weight.SEMIBOLD)
    SEGMENT = (12.5, Weight.MEDIUM)
    SEGMENT_STRONG = (12.5, Weight.SEMIBOLD)
    BODY = (13.0, Weight.REGULAR)
    BODY_MEDIUM = (13.0, Weight.MEDIUM)
    BODY_STRONG = (13.0, Weight.SEMIBOLD)
    NAME = (13.5, Weight.SEMIBOLD)
    CARD_NAME = (14.0, Weight.SEMIBOLD)
    URGENCY = (15.0, Weight.SEMIBOLD)
    ACUTE_STEP = (15.0, Weight.BOLD)
    TITLE = (20.0, Weight.BOLD)
    LARGE = (24.0, Weight.BOLD)
    ACUTE = (29.0, Weight.BOLD)
    PATIENT_BODY = (18.0, Weight.REGULAR)
    PATIENT_LEAD = (20.0, Weight.REGULAR)
    PATIENT_TITLE = (34.0, Weight.BOLD)
    PATIENT_NUMBER = (64.0, Weight.BOLD)

    # Painting looks fonts and widths up by style hundreds of times an answer; Enum's own hash is a call in Python.
    __hash__ = object.__hash__

    def __init__(self, px: float, weight: Weight) -> None:
        """px: size in pixels at 100 %; weight: on the 100-900 scale."""
        self.px = px
        self.weight = weight.value


class Space:
    """Distances in pixels at 100 %."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 22
    PAGE: Final = 22
    PANE: Final = 16


class Radius:
    """Corner radii in pixels."""

    CHIP: Final = 4
    CONTROL: Final = 6
    ROW: Final = 6
    CARD: Final = 8
    PATIENT_CARD: Final = 10


class Size:
    """Fixed control measures in pixels at 100 %."""

    CONTROL: Final = 30
    DETAIL: Final = 26
    BUTTON: Final = 32
    ROW: Final = 32
    STEP: Final = 52
    YES_NO: Final = 54
    UNKNOWN: Final = 130
    CHIP_WIDTH: Final = 174
    CHIP_HEIGHT: Final = 22
    STRIP: Final = 5
