"""Which heading each recommendation stands under. Derived from the stances alone (specification chapter 6).

Exercise and mobilisation (§4-§8) always stand together and always in the same order: the guideline shows no
relevant difference between them, so no place in a list may hint at one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from nkr_desktop.domain.advice import Advice, Assessment, Stance
from nkr_desktop.domain.guideline import RecommendationId as Id

CHOICE_PAIR = (Id.SUPERVISED_EXERCISE, Id.MANUAL_MOBILISATION)
"""Side by side, equally wide."""
CHOICE = (*CHOICE_PAIR, Id.MOBILISATION_OR_EXERCISE, Id.SPECIFIC_EXERCISE, Id.COMBINED_EXERCISE)


class GroupKind(Enum):
    """The headings, in the order they stand."""

    ACUTE = "acute"
    WORKUP = "workup"
    DO_NOW = "do_now"
    INDICATED = "indicated"
    USUAL_CARE = "usual_care"
    CHOOSE = "choose"
    SWITCH = "switch"
    CONSIDER = "consider"
    PREPARE = "prepare"
    NOT_ROUTINE = "not_routine"
    ON_HOLD = "on_hold"
    NOT_COVERED = "not_covered"


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and what stands under it. `usual_care`: the card of §2 stands first; it is no recommendation."""

    kind: GroupKind
    members: tuple[Advice, ...]
    usual_care: bool = False

    @property
    def says_stance(self) -> bool:
        """Whether the heading already says the stance of every card under it."""
        return self.kind not in (GroupKind.CHOOSE, GroupKind.SWITCH, GroupKind.USUAL_CARE, GroupKind.NOT_ROUTINE)

    @property
    def held(self) -> bool:
        """Dashed and uncoloured: nothing here is advised for this patient now."""
        return self.kind in (GroupKind.ON_HOLD, GroupKind.NOT_COVERED)


_BY_STANCE = {
    Stance.DO_NOW: GroupKind.DO_NOW,
    Stance.INDICATED: GroupKind.INDICATED,
    Stance.OFFER: GroupKind.USUAL_CARE,
    Stance.CONSIDER: GroupKind.CONSIDER,
    Stance.PREPARE: GroupKind.PREPARE,
    Stance.NOT_ROUTINE: GroupKind.NOT_ROUTINE,
    Stance.ON_HOLD: GroupKind.ON_HOLD,
    Stance.NOT_COVERED: GroupKind.NOT_COVERED,
    Stance.ACUTE: GroupKind.ACUTE,
}


def grouped(assessment: Assessment, usual_care: bool) -> tuple[Group, ...]:
    """The ten under their headings, every one exactly once. `usual_care`: whether §2 has entries to show."""
    stopped = assessment.urgency.stops_guideline
    acute = any(advice.stance is Stance.ACUTE for advice in assessment.recommendations)
    choice_open = not any(a.id in CHOICE and a.stance in _BY_STANCE and _waits(a) for a in assessment.recommendations)
    members: dict[GroupKind, list[Advice]] = {}
    for advice in assessment.recommendations:
        if choice_open and advice.id in CHOICE:
            continue
        kind = _BY_STANCE[advice.stance]
        if stopped and advice.stance is Stance.INDICATED:
            kind = GroupKind.ACUTE if acute else GroupKind.WORKUP
        members.setdefault(kind, []).append(advice)
    if choice_open:
        choice = [assessment.advice(id) for id in CHOICE]
        switch = any(advice.stance is Stance.SWITCH for advice in choice)
        members[GroupKind.SWITCH if switch else GroupKind.CHOOSE] = choice
    if acute:
        members[GroupKind.ACUTE].sort(key=lambda advice: advice.stance is not Stance.ACUTE)
    if usual_care:
        members.setdefault(GroupKind.USUAL_CARE, [])
    return tuple(
        Group(kind, tuple(members[kind]), usual_care and kind is GroupKind.USUAL_CARE)
        for kind in GroupKind
        if kind in members
    )


def _waits(advice: Advice) -> bool:
    return advice.stance in (Stance.ON_HOLD, Stance.NOT_COVERED)
