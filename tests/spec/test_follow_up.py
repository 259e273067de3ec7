"""Follow-up and change since the visit before: specification chapter 8; guideline §3, §13."""

from datetime import timedelta

import pytest

from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import RED_FLAGS, SIGNS, Course, Signs
from nkr_desktop.domain.follow_up import change_since, follow_up, signs_earlier
from tests.spec.given import TODAY, given, guideline

LATER = TODAY + timedelta(days=14)


def verdict(sign: str, then: object, today: object) -> str | None:
    before, after = given(**{sign: then}), given(visit="follow_up", **{sign: today})
    return dict(change_since(before, after).signs).get(sign)


def test_a_new_visit_keeps_the_background_and_asks_the_rest_again() -> None:
    before = given(
        day=20,
        uncertain=3,
        trend="worse",
        leg_pain=7,
        manual_mobilisation="ongoing",
        manual_experience="good",
        approach="manual",
        wants_mri="yes",
        mri="done",
        work="at_risk",
    )
    visit = follow_up([before], LATER, role=None, surgeon_wait_days=14)
    assert (visit.patient, visit.treatments, visit.mri, visit.work) == (
        before.patient,
        before.treatments,
        before.mri,
        before.work,
    )
    assert (visit.course.onset_date, visit.course.onset_uncertainty_days) == (before.course.onset_date, 3)
    assert visit.other_causes == before.other_causes
    assert visit.preferences.manual_experience == "good"
    assert visit.surgeon_wait_days == 14
    # Never copied, always unknown again:
    assert {getattr(visit.red_flags, flag) for flag in RED_FLAGS} == {Finding.UNKNOWN}
    assert visit.signs == Signs()
    assert visit.course == Course(
        onset_date=before.course.onset_date, onset_uncertainty_days=3, signs_earlier=Finding.YES
    )
    assert (visit.preferences.approach, visit.preferences.wants_mri) == ("none_stated", "unknown")
    assert visit.plan is None


@pytest.mark.parametrize(
    ("earlier", "expected"),
    [
        ([{}], Finding.YES),
        ([dict.fromkeys(SIGNS, "no")], Finding.NO),
        ([dict.fromkeys(SIGNS, "no"), {}], Finding.YES),
        ([{**dict.fromkeys(SIGNS, "no"), "reflex_loss": "unknown"}], Finding.UNKNOWN),
        ([dict.fromkeys(SIGNS, "no"), {**dict.fromkeys(SIGNS, "no"), "reflex_loss": "unknown"}], Finding.UNKNOWN),
    ],
)
def test_signs_earlier_in_the_episode(earlier: list[dict[str, str]], expected: Finding) -> None:
    assert signs_earlier([given(**said) for said in earlier]) is expected


@pytest.mark.parametrize(
    ("then", "today", "difference", "expected"),
    [
        (7, 5, -2, "better"),
        (7, 6, -1, "no_relevant_change"),
        (7, 8, 1, "no_relevant_change"),
        (7, 9, 2, "worse"),
        (None, 5, None, "not_comparable"),
        (5, None, None, "not_comparable"),
    ],
)
def test_pain_changes_by_two_points_or_not_at_all(
    then: int | None, today: int | None, difference: int | None, expected: str
) -> None:
    change = change_since(given(leg_pain=then), given(leg_pain=today)).leg_pain
    assert (change.difference, change.verdict) == (difference, expected)


@pytest.mark.parametrize(
    ("then", "today", "expected"),
    [
        ("no", "yes", "new"),
        ("unknown", "yes", "newly_found"),
        ("yes", "no", "gone"),
        ("yes", "yes", "same"),
        ("no", "no", "same"),
        ("unknown", "no", "not_comparable"),
        ("yes", "unknown", None),
    ],
)
def test_a_finding_against_the_visit_before(then: str, today: str, expected: str | None) -> None:
    assert verdict("reduced_strength", then, today) == expected


def weak(side: str, **grades: int) -> dict[str, object]:
    legs = ("left", "right") if side == "both" else (side,)
    return {"finding": "yes", "side": side, "mrc": dict.fromkeys(legs, grades)}


def sensory(side: str | None, *dermatomes: str) -> dict[str, object]:
    return {"finding": "yes", "side": side, "dermatomes": list(dermatomes)}


@pytest.mark.parametrize(
    ("sign", "then", "today", "expected"),
    [
        ("reduced_strength", weak("left", great_toe_extension=4), weak("left", great_toe_extension=3), "worse"),
        ("reduced_strength", weak("left", great_toe_extension=3), weak("left", great_toe_extension=4), "less"),
        ("reduced_strength", weak("left", great_toe_extension=4), weak("left", great_toe_extension=4), "same"),
        ("reduced_strength", weak("left", great_toe_extension=4), weak("both", great_toe_extension=4), "worse"),
        (
            "reduced_strength",
            weak("left", great_toe_extension=2, plantar_flexion=5),
            weak("left", great_toe_extension=5, plantar_flexion=4),
            "worse",
        ),
        ("sensory_change", sensory("left", "L5"), sensory("left", "L5", "S1"), "worse"),
        ("sensory_change", sensory("left", "L5", "S1"), sensory("left", "L5"), "less"),
        ("sensory_change", sensory("left", "L5"), sensory("left", "S1"), "worse"),
        ("sensory_change", sensory("both", "L5"), sensory("left", "L5"), "less"),
        ("sensory_change", sensory(None, "L5"), sensory("left", "L5"), "same"),
        (
            "reflex_loss",
            {"finding": "yes", "reflexes": ["ankle"]},
            {"finding": "yes", "reflexes": ["ankle", "knee"]},
            "worse",
        ),
    ],
)
def test_detail_added_or_a_grade_lost_is_worse_even_when_other_detail_got_better(
    sign: str, then: dict[str, object], today: dict[str, object], expected: str
) -> None:
    assert verdict(sign, then, today) == expected


@pytest.mark.parametrize(("then", "top"), [("no", True), ("unknown", True), ("yes", False)])
def test_new_or_newly_found_weakness_stands_on_top(then: str, top: bool) -> None:
    change = change_since(given(reduced_strength=then), given(visit="follow_up", reduced_strength="yes"))
    assert ("reduced_strength" in change.top) is top


def test_a_positive_stretch_test_is_never_on_top() -> None:
    change = change_since(given(straight_leg_raise="no"), given(visit="follow_up", straight_leg_raise="yes"))
    assert change.top == ()


@pytest.mark.parametrize(("then", "marked"), [("no", True), ("yes", False), ("unknown", False)])
def test_new_weakness_marks_look_again_c_and_changes_no_stance(then: str, marked: bool) -> None:
    before, visit = given(reduced_strength=then), given(visit="follow_up", reduced_strength="yes")
    alone = assess(visit, guideline())
    compared = assess(visit, guideline(), change_since(before, visit))
    assert ("c" in compared.urgency.look_again) is marked
    assert compared.recommendations == alone.recommendations
    assert compared.urgency.level is alone.urgency.level
