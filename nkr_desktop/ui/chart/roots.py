"""Which root each key muscle and reflex is usually counted to, and where it is marked on the drawing.

The common clinical assignment; not from the guideline."""

from __future__ import annotations

from typing import Final

from nkr_desktop.domain.answers import Dermatome, Muscle, Reflex
from nkr_desktop.ui.chart.leg_shape import Point, View

MUSCLE_ROOT: Final = {
    Muscle.HIP_FLEXION: Dermatome.L2,
    Muscle.KNEE_EXTENSION: Dermatome.L3,
    Muscle.ANKLE_DORSIFLEXION: Dermatome.L4,
    Muscle.GREAT_TOE_EXTENSION: Dermatome.L5,
    Muscle.PLANTAR_FLEXION: Dermatome.S1,
}
REFLEX_ROOT: Final = {Reflex.KNEE: Dermatome.L4, Reflex.ANKLE: Dermatome.S1}

MUSCLE_PLACE: Final[dict[Muscle, tuple[View, Point]]] = {
    Muscle.HIP_FLEXION: (View.FRONT, (0.5, 91)),
    Muscle.KNEE_EXTENSION: (View.FRONT, (0.5, 204)),
    Muscle.ANKLE_DORSIFLEXION: (View.FRONT, (0.62, 352)),
    Muscle.GREAT_TOE_EXTENSION: (View.FRONT, (0.26, 438)),
    Muscle.PLANTAR_FLEXION: (View.BACK, (0.5, 266)),
}
REFLEX_PLACE: Final[dict[Reflex, tuple[View, Point]]] = {
    Reflex.KNEE: (View.FRONT, (0.5, 246)),
    Reflex.ANKLE: (View.BACK, (0.5, 392)),
}
"""Where on a leg, as (share, height): over the muscle's belly, on the struck tendon."""
