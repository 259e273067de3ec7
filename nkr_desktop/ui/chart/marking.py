"""What a zone shows of the recorded sensory change, and what a click on it records.

The case holds one side and one list of dermatomes (case format, `signs.sensory_change`), so every recorded dermatome
counts on every recorded side; the chart shows exactly that."""

from __future__ import annotations

from enum import Enum

from nkr_desktop.domain.answers import Dermatome, Finding, Side
from nkr_desktop.domain.case import SensorySign


class Mark(Enum):
    """How a zone stands in the case; NO_SIDE: its dermatome is recorded, but not on which side."""

    NONE = "none"
    CHOSEN = "chosen"
    NO_SIDE = "no side"


def mark_of(sign: SensorySign, dermatome: Dermatome, leg: Side) -> Mark:
    """What the case says of a dermatome on a leg."""
    if dermatome not in sign.dermatomes or (sign.side is not None and leg not in legs_of(sign.side)):
        return Mark.NONE
    return Mark.NO_SIDE if sign.side is None else Mark.CHOSEN


def toggled(sign: SensorySign, dermatome: Dermatome, leg: Side) -> SensorySign:
    """The sign after a click on a dermatome of a leg: its mark is set or taken back."""
    chosen = mark_of(sign, dermatome, leg) is Mark.CHOSEN
    return unmarked(sign, dermatome, leg) if chosen else marked(sign, dermatome, leg)


def marked(sign: SensorySign, dermatome: Dermatome, leg: Side) -> SensorySign:
    """The sign with a dermatome of a leg; marked on the other leg before, it is on both sides."""
    side = leg if sign.side in (None, leg) else Side.BOTH
    held = {*sign.dermatomes, dermatome}
    return SensorySign(finding=Finding.YES, side=side, dermatomes=tuple(d for d in Dermatome if d in held))


def unmarked(sign: SensorySign, dermatome: Dermatome, leg: Side) -> SensorySign:
    """The sign without a dermatome of a leg: always present, never turned into "no" by taking a mark back. One that is
    not marked there changes nothing.

    A lone dermatome on both sides leaves this leg; one of several leaves both, since the case cannot hold different
    areas on each side. With the last dermatome its side is taken back: it was the mark that said it."""
    if mark_of(sign, dermatome, leg) is Mark.NONE:
        return sign
    left = tuple(kept for kept in sign.dermatomes if kept is not dermatome)
    if left:
        return SensorySign(finding=Finding.YES, side=sign.side, dermatomes=left)
    if sign.side is Side.BOTH:
        other = Side.RIGHT if leg is Side.LEFT else Side.LEFT
        return SensorySign(finding=Finding.YES, side=other, dermatomes=(dermatome,))
    return SensorySign(finding=Finding.YES)


def legs_of(side: Side | None) -> tuple[Side, ...]:
    """The legs a side means; none when no side is recorded."""
    if side is Side.BOTH:
        return (Side.LEFT, Side.RIGHT)
    return () if side is None else (side,)
