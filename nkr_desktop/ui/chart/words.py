"""The chart's own words: what each dermatome covers, sides, views, and the state of a finding."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nkr_desktop.domain.answers import Dermatome, Finding, Side
from nkr_desktop.ui.chart.leg_shape import View


def area_words(dermatome: Dermatome) -> str:
    """The skin a dermatome usually covers; the common assignment, not the guideline's."""
    return {
        Dermatome.L1: QCoreApplication.translate("BodyChart", "Groin and top of the buttock"),
        Dermatome.L2: QCoreApplication.translate("BodyChart", "Front of the upper thigh"),
        Dermatome.L3: QCoreApplication.translate("BodyChart", "Front of the lower thigh, down to the knee"),
        Dermatome.L4: QCoreApplication.translate("BodyChart", "Knee and inner side of the lower leg"),
        Dermatome.L5: QCoreApplication.translate(
            "BodyChart", "Outer side of the lower leg, top of the foot, great toe"
        ),
        Dermatome.S1: QCoreApplication.translate("BodyChart", "Back of the calf, heel and outer edge of the foot"),
        Dermatome.S2: QCoreApplication.translate("BodyChart", "Back of the thigh and hollow of the knee"),
    }[dermatome]


def side_word(side: Side) -> str:
    """Left, right or both, as a heading."""
    return {
        Side.LEFT: QCoreApplication.translate("BodyChart", "Left"),
        Side.RIGHT: QCoreApplication.translate("BodyChart", "Right"),
        Side.BOTH: QCoreApplication.translate("BodyChart", "Both sides"),
    }[side]


def view_word(view: View) -> str:
    """From the front, from behind."""
    return {
        View.FRONT: QCoreApplication.translate("BodyChart", "From the front"),
        View.BACK: QCoreApplication.translate("BodyChart", "From behind"),
    }[view]


def zone_name(dermatome: Dermatome, side: Side, view: View) -> str:
    """What a screen reader calls a zone."""
    words = QCoreApplication.translate("BodyChart", "{dermatome} {side}, {view}. {area}")
    return words.format(
        dermatome=dermatome.value,
        side=side_word(side).lower(),
        view=view_word(view).lower(),
        area=area_words(dermatome),
    )


def missing_word() -> str:
    """For a question nobody has answered."""
    return QCoreApplication.translate("BodyChart", "Not answered")


def finding_words(finding: Finding) -> str:
    """The answer to a question that has one; unknown was said aloud."""
    return {
        Finding.YES: QCoreApplication.translate("BodyChart", "Yes"),
        Finding.NO: QCoreApplication.translate("BodyChart", "No"),
        Finding.UNKNOWN: QCoreApplication.translate("BodyChart", "Not examined"),
    }[finding]


def without_side(words: str) -> str:
    """A finding whose side is not recorded."""
    return QCoreApplication.translate("BodyChart", "{finding}, side?").format(finding=words)


def without_reflex(words: str) -> str:
    """A reflex deficit of which it is not recorded where."""
    return QCoreApplication.translate("BodyChart", "{finding}, which?").format(finding=words)
