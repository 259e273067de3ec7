"""The strengths stay apart for eyes that lack a cone: simulated (Machado, Oliveira and Fernandes 2009, full severity),
the difference taken by CIEDE2000 (Sharma, Wu and Dalal 2005, whose published pairs check the formula here)."""

import itertools
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import pytest

from nkr_desktop.ui.kit.strength_style import STRENGTH_STYLE
from nkr_desktop.ui.kit.tokens import DARK, LIGHT, Colours

Triple = tuple[float, float, float]

EYES: dict[str, tuple[Triple, Triple, Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
SMALLEST = {  # as the design tokens state them, for green, yellow, grey and red
    "light": {"normal": 29, "protan": 20, "deutan": 20, "tritan": 21},
    "dark": {"normal": 27, "protan": 18, "deutan": 17, "tritan": 18},
}
SCHEMES = {"light": LIGHT, "dark": DARK}
APART = 15.0
"""A difference no one takes for the same colour; 1 is just noticeable side by side."""


def seen_by(eye: str, colour: str) -> Triple:
    """Linear RGB as an eye of this kind takes it; the matrices act on linear light."""
    linear = [_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)]
    red, green, blue = (
        min(max(sum(weight * part for weight, part in zip(row, linear, strict=True)), 0.0), 1.0) for row in EYES[eye]
    )
    return red, green, blue


def lab(rgb: Triple) -> Triple:
    """CIELAB under D65 of linear sRGB."""
    red, green, blue = rgb
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def ciede2000(one: Triple, other: Triple) -> float:
    """The colour difference of two CIELAB colours, all weights 1."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * sqrt(mean**7 / (mean**7 + 25.0**7))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = degrees(atan2(b1, a1)) % 360, degrees(atan2(b2, a2)) % 360
    apart = h2 - h1 if c1 * c2 else 0.0  # a grey has no hue
    turn = apart if abs(apart) <= 180 else apart - 360 * (1 if apart > 0 else -1)
    lightness, chroma, hue = l2 - l1, c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    l_mean, c_mean = (l1 + l2) / 2, (c1 + c2) / 2
    h_mean = (h1 + h2) / 2 if c1 * c2 else h1 + h2
    if abs(apart) > 180:
        h_mean += 180 if h1 + h2 < 360 else -180
    t = (
        1
        - 0.17 * cos(radians(h_mean - 30))
        + 0.24 * cos(radians(2 * h_mean))
        + 0.32 * cos(radians(3 * h_mean + 6))
        - 0.20 * cos(radians(4 * h_mean - 63))
    )
    s_l = 1 + 0.015 * (l_mean - 50) ** 2 / sqrt(20 + (l_mean - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * t
    rotation = -2 * sqrt(c_mean**7 / (c_mean**7 + 25.0**7)) * sin(radians(60 * exp(-(((h_mean - 275) / 25) ** 2))))
    parts = lightness / s_l, chroma / s_c, hue / s_h
    return sqrt(sum(part * part for part in parts) + rotation * parts[1] * parts[2])


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def blocks(colours: Colours) -> tuple[str, str, str, str]:
    return colours.green.block, colours.yellow.block, colours.grey.block, colours.against


# From table 1 of Sharma, Wu and Dalal (2005): hues around the wheel, pairs near grey, pairs far apart.
@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0010), 7.1792),
        ((50.0, -0.001, 2.49), (50.0, 0.0009, -2.49), 4.8045),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ],
)
def test_the_difference_is_computed_as_published(one: Triple, other: Triple, difference: float) -> None:
    assert ciede2000(one, other) == pytest.approx(difference, abs=0.00005)
    assert ciede2000(other, one) == pytest.approx(difference, abs=0.00005)


def test_no_eye_sees_white_or_grey_as_a_colour() -> None:
    for eye, grey in itertools.product(EYES, ("#FFFFFF", "#777777", "#000000")):
        assert ciede2000(lab(seen_by(eye, grey)), lab(seen_by("normal", grey))) < 0.01


def test_an_eye_that_lacks_a_cone_confuses_what_it_should() -> None:
    """Of the test itself: a red and an olive of equal light are far apart, and near for a deutan eye."""
    far = ciede2000(lab(seen_by("normal", "#B03000")), lab(seen_by("normal", "#606000")))
    near = ciede2000(lab(seen_by("deutan", "#B03000")), lab(seen_by("deutan", "#606000")))
    assert near < far / 2


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_green_yellow_grey_and_red_stay_apart(scheme: str, eye: str) -> None:
    seen = [lab(seen_by(eye, colour)) for colour in blocks(SCHEMES[scheme])]
    smallest = min(ciede2000(one, other) for one, other in itertools.combinations(seen, 2))
    assert round(smallest) == SMALLEST[scheme][eye]
    assert smallest >= APART


def test_no_two_strengths_look_alike_even_without_colour() -> None:
    """The icons alone tell the six apart, where colour tells nothing at all: in grey print."""
    assert len({style.glyph for style in STRENGTH_STYLE.values()}) == len(STRENGTH_STYLE) == 6
