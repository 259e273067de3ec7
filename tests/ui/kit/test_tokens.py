"""The colours can be read: contrast by the WCAG formula, for every pair the window uses."""

import itertools

import pytest

from nkr_desktop.ui.kit.tokens import DARK, LIGHT, Colours, TextStyle, high_contrast

SCHEMES = {"light": LIGHT, "dark": DARK, "light high": high_contrast(LIGHT), "dark high": high_contrast(DARK)}
TEXT_PAIRS = (
    ("ink", "panel"),
    ("ink", "bg"),
    ("ink", "rail"),
    ("ink", "raised"),
    ("ink2", "panel"),
    ("ink2", "bg"),
    ("ink2", "rail"),
    ("ink2", "raised"),
    ("accent_text", "panel"),
    ("accent_text", "bg"),
    ("accent_text", "accent_tint"),
    ("ink2", "accent_tint"),
    ("accent_ink", "accent"),
    ("panel", "ink2"),
    ("danger_ink", "danger"),
    ("danger_text", "danger_tint"),
    ("danger_text", "panel"),
    ("danger_text", "rail"),
    ("ink2", "danger_tint"),
    ("status_ink", "status"),
    ("ink", "zone_a"),
    ("ink", "zone_b"),
)
MARK_PAIRS = (
    ("ctl", "panel"),
    ("ctl", "rail"),
    ("focus", "panel"),
    ("focus", "bg"),
    ("danger", "panel"),
    ("accent", "panel"),
    ("person", "panel"),
)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_computed_as_defined() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_has_at_least_4_5_to_1(scheme: str, text: str, ground: str) -> None:
    colours = SCHEMES[scheme]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_marks_and_lines_that_mean_something_have_at_least_3_to_1(scheme: str, mark: str, ground: str) -> None:
    colours = SCHEMES[scheme]
    assert contrast(getattr(colours, mark), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("family", ["green", "yellow", "grey"])
def test_chips_can_be_read_in_words_and_icon(scheme: str, family: str) -> None:
    chip = getattr(SCHEMES[scheme], family)
    assert contrast(chip.words, chip.tint) >= 4.5
    assert contrast(chip.icon, chip.block) >= 4.5


def test_the_published_ratios_hold() -> None:
    """Spot checks of the figures written in the design tokens."""
    assert contrast(LIGHT.ink, LIGHT.panel) == pytest.approx(16.5, abs=0.06)
    assert contrast(DARK.danger_ink, DARK.danger) == pytest.approx(5.1, abs=0.06)
    assert contrast(LIGHT.ctl, LIGHT.rail) == pytest.approx(3.2, abs=0.06)


def test_touch_danger_and_strength_never_share_a_colour() -> None:
    def hues(colours: Colours) -> list[str]:
        return [colours.accent, colours.danger, colours.green.block, colours.yellow.block, colours.grey.block]

    for colours in (LIGHT, DARK):
        assert all(one != other for one, other in itertools.combinations(hues(colours), 2))


def test_nothing_is_set_under_twelve_pixels() -> None:
    assert min(style.px for style in TextStyle) >= 12
