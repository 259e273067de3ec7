"""Whatever is answered, in whatever order: the case stays one that a file may hold, and can be opened again."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from nkr_desktop.domain.answers import Dermatome, Finding, MriStatus, Muscle, Reflex, Side, TreatmentStatus
from nkr_desktop.domain.case import OTHER_CAUSES, RED_FLAGS, SIGNS, TREATMENTS, Case, MriDetail
from nkr_desktop.ui.case_answers import with_answers
from tests.strategies import TODAY, cases

_FINDINGS = st.sampled_from(Finding)
_LEG = st.dictionaries(st.sampled_from(Muscle), st.integers(0, 5), min_size=1, max_size=2)
_ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    **{f"signs.{sign}": _FINDINGS for sign in SIGNS},
    **{f"signs.{sign}.side": st.none() | st.sampled_from(Side) for sign in SIGNS},
    "signs.reduced_strength.mrc": st.none()
    | st.dictionaries(st.sampled_from(("left", "right")), _LEG, min_size=1, max_size=2),
    "signs.reflex_loss.reflexes": st.lists(st.sampled_from(Reflex), unique=True).map(tuple),
    "signs.sensory_change.dermatomes": st.lists(st.sampled_from(Dermatome), unique=True).map(tuple),
    **{f"red_flags.{flag}": _FINDINGS for flag in RED_FLAGS},
    **{f"other_causes.{cause}": _FINDINGS for cause in OTHER_CAUSES},
    "other_causes.other_text": st.none() | st.just("spondylitis"),
    **{f"treatments.{name}": st.none() | st.sampled_from(TreatmentStatus) for name in TREATMENTS},
    **{f"treatment_starts.{name}": st.none() | st.just(TODAY) for name in TREATMENTS},
    "mri": st.none() | st.sampled_from(MriStatus),
    "mri_detail": st.none() | st.just(MriDetail(on=TODAY)),
}
_ANY = st.sampled_from(sorted(_ANSWERS)).flatmap(lambda path: st.tuples(st.just(path), _ANSWERS[path]))


@given(cases(), st.lists(_ANY, min_size=1, max_size=6))
def test_no_answer_leaves_a_case_that_cannot_be_read_back(case: Case, answers: list[tuple[str, Any]]) -> None:
    for path, value in answers:
        case = with_answers(case, {path: value})
        assert Case.model_validate(case.model_dump(by_alias=True)) == case


def test_a_side_told_late_does_not_come_back_to_a_sign_that_was_not_examined() -> None:
    case = with_answers(Case(assessed_on=TODAY), {"signs.reduced_strength.side": Side.BOTH})
    assert case == Case(assessed_on=TODAY)
