"""What the patient has, from the findings, in plain words: which leg hurts, where skin and strength are changed."""

from collections.abc import Iterator

from nkr_desktop.documents.leaflet.telling import Telling
from nkr_desktop.domain.advice import Criterion
from nkr_desktop.domain.answers import Finding, Muscle
from nkr_desktop.domain.case import SIGNS, Sign

_FULL_STRENGTH = 5
_PART_OF_LEG = {
    Muscle.HIP_FLEXION: "hip",
    Muscle.KNEE_EXTENSION: "knee",
    Muscle.ANKLE_DORSIFLEXION: "foot",
    Muscle.PLANTAR_FLEXION: "foot",
    Muscle.GREAT_TOE_EXTENSION: "toe",
}


def nerve_is_certain(t: Telling) -> bool:
    """Whether a sign was found and no other cause is open (S3, S4 of the specification's chapter 3)."""
    criteria = dict(t.assessment.scope.criteria)
    return criteria["S3"] is criteria["S4"] is Criterion.HOLDS


def nerves(t: Telling) -> str:
    """ "nerve", or "nerves" where what was found is on both sides: no one nerve goes to both legs."""
    signs = t.case.signs
    graded = signs.reduced_strength.mrc or {}
    weak = {leg for leg, grades in graded.items() if any(grade < _FULL_STRENGTH for grade in grades.values())}
    sides = weak | {_side(sign) for sign in (signs.radicular_leg_pain, signs.sensory_change, signs.reduced_strength)}
    return "nerves" if "both" in sides or {"left", "right"} <= sides else "nerve"


def what_you_have(t: Telling) -> str:
    """The paragraph "what you have"."""
    what = t.say(f"what_{nerves(t)}" if nerve_is_certain(t) else f"what_maybe_{nerves(t)}")
    personal = tuple(_findings(t))
    if not personal and any(getattr(t.case.signs, name).finding is Finding.YES for name in SIGNS):
        personal = (t.say("found_by_tests"),)
    return " ".join((what, *personal))


def leg_pain(t: Telling) -> str | None:
    """Which leg hurts: a side, "unstated", or None where no leg pain was found."""
    return _side(t.case.signs.radicular_leg_pain)


def _side(sign: Sign) -> str | None:
    if sign.finding is not Finding.YES:
        return None
    return sign.side.value if sign.side else "unstated"


def _findings(t: Telling) -> Iterator[str]:
    if pain := leg_pain(t):
        yield t.say(f"pain_{pain}")
    if skin := _side(t.case.signs.sensory_change):
        yield t.say(f"skin_{skin}")
    if weak := _side(t.case.signs.reduced_strength):
        yield from _weak_parts(t) or (t.say(f"weak_{weak}"),)


def _weak_parts(t: Telling) -> tuple[str, ...]:
    """A sentence for each leg with a muscle graded below 5 (MRC), its parts from the hip down."""
    sentences = []
    for leg, grades in sorted((t.case.signs.reduced_strength.mrc or {}).items()):
        weak = {_PART_OF_LEG[muscle] for muscle, grade in grades.items() if grade < _FULL_STRENGTH}
        parts = tuple(t.say(f"part_{part}") for part in dict.fromkeys(_PART_OF_LEG.values()) if part in weak)
        if parts:
            sentences.append(t.say(f"weak_parts_{leg}", parts=t.book.listed(parts)))
    return tuple(sentences)
