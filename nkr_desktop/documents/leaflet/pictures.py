"""What the drawings show and how they are told to a reader who cannot see them. The drawings are ours (chapter 11)."""

from collections.abc import Iterator

from nkr_desktop.documents.leaflet.block import LegFindings, LegsPicture, SeatPicture
from nkr_desktop.documents.leaflet.telling import Telling
from nkr_desktop.domain.answers import Finding, Side
from nkr_desktop.domain.case import Sign

_LEGS = {Side.LEFT: ("left",), Side.RIGHT: ("right",), Side.BOTH: ("left", "right")}


def seat(t: Telling) -> SeatPicture:
    """The area in which a change of feeling is a sign (§13)."""
    return SeatPicture(t.say("seat_caption"), t.say("seat_alt"))


def legs(t: Telling) -> Iterator[LegsPicture]:
    """The leg that hurts, whole: its course is not claimed. Dark: skin of the nerve roots that were recorded.

    Only where a side was recorded; without one there is nothing to point at."""
    painful = _sides(t.case.signs.radicular_leg_pain)
    skin = t.case.signs.sensory_change
    changed = _sides(skin) if skin.dermatomes else ()
    if not painful and not changed:
        return
    roots = tuple(root.value for root in skin.dermatomes)
    left, right = (LegFindings(leg in painful, roots if leg in changed else ()) for leg in ("left", "right"))
    told = [t.say("legs_alt")]
    if painful:
        told.append(t.say(f"legs_hurt_{_together(painful)}"))
    if changed:
        places = t.book.listed(tuple(t.say(f"skin_of_{root}") for root in roots))
        told.append(t.say(f"legs_changed_{_together(changed)}", places=places))
    yield LegsPicture(
        left,
        right,
        t.say("legs_in_front"),
        t.say("legs_behind"),
        t.say("legs_left"),
        t.say("legs_right"),
        t.say("legs_hurt"),
        t.say("legs_changed"),
        " ".join(told),
    )


def _sides(sign: Sign) -> tuple[str, ...]:
    return _LEGS[sign.side] if sign.finding is Finding.YES and sign.side else ()


def _together(sides: tuple[str, ...]) -> str:
    return sides[0] if len(sides) == 1 else "both"
