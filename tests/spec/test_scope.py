"""Scope: is the guideline about this patient? Specification chapter 3; guideline §2."""

import pytest

from nkr_desktop.domain.advice import Criterion, ScopeStatus, Stance
from nkr_desktop.domain.case import OTHER_CAUSES, SIGNS
from nkr_desktop.domain.guideline import RecommendationId as Id
from tests.spec.given import advice, judged, nothing_known, points

HOLDS, FAILS, OPEN = Criterion.HOLDS, Criterion.FAILS, Criterion.UNDETERMINED
NO_SIGNS = dict.fromkeys(SIGNS, "no")


def criterion(id: str, **said: object) -> Criterion:
    return dict(judged(**said).scope.criteria)[id]


@pytest.mark.parametrize(("age", "expected"), [(17, FAILS), (18, HOLDS), (None, OPEN)])
def test_an_adult_has_turned_eighteen(age: int | None, expected: Criterion) -> None:
    assert criterion("S1", age=age) is expected


@pytest.mark.parametrize(
    ("day", "uncertain", "expected"),
    [
        (0, 0, HOLDS),
        (84, 0, HOLDS),
        (85, 0, FAILS),
        (None, 0, OPEN),
        (77, 7, HOLDS),
        (78, 7, OPEN),
        (84, 1, OPEN),
        (85, 1, OPEN),
        (91, 7, OPEN),
        (92, 7, FAILS),
        (3, 28, HOLDS),
    ],
)
def test_twelve_weeks_end_with_day_84_and_an_uncertain_onset_is_a_range(
    day: int | None, uncertain: int, expected: Criterion
) -> None:
    assert criterion("S2", day=day, uncertain=uncertain) is expected


@pytest.mark.parametrize("sign", SIGNS)
def test_one_sign_is_enough_whatever_else_is_unknown(sign: str) -> None:
    assert criterion("S3", **{**dict.fromkeys(SIGNS, "unknown"), sign: "yes"}) is HOLDS


@pytest.mark.parametrize("sign", SIGNS)
def test_one_sign_not_examined_and_none_present_leaves_it_open(sign: str) -> None:
    result = judged(**{**NO_SIGNS, sign: "unknown"}).scope
    assert dict(result.criteria)["S3"] is OPEN
    assert result.missing == (f"signs.{sign}",)


def test_six_absent_signs_put_the_patient_out_of_scope() -> None:
    assert criterion("S3", **NO_SIGNS) is FAILS


@pytest.mark.parametrize(("earlier", "expected"), [("yes", HOLDS), ("no", FAILS), ("unknown", OPEN)])
def test_on_a_follow_up_a_sign_earlier_in_the_episode_counts(earlier: str, expected: Criterion) -> None:
    assert criterion("S3", visit="follow_up", signs_earlier=earlier, **NO_SIGNS) is expected


def test_on_a_first_visit_a_sign_earlier_is_ignored() -> None:
    assert criterion("S3", visit="first", signs_earlier="yes", **NO_SIGNS) is FAILS


@pytest.mark.parametrize("cause", OTHER_CAUSES)
def test_another_cause_puts_the_patient_out_of_scope(cause: str) -> None:
    assert criterion("S4", **{cause: "yes"}) is FAILS
    assert criterion("S4", **{cause: "unknown"}) is OPEN


def test_a_present_cause_decides_though_others_are_unknown() -> None:
    assert criterion("S4", diabetic_neuropathy="yes", other="unknown") is FAILS


def test_every_failing_criterion_is_given_as_a_reason() -> None:
    scope = judged(age=17, day=85, other="yes", **NO_SIGNS).scope
    assert [reason.rule for reason in scope.reasons] == ["S1", "S2", "S3", "S4"]


def test_what_is_missing_is_named_in_intake_order() -> None:
    assert judged(nothing_known()).scope.missing == (
        "patient.age",
        "course.onset_date",
        *(f"signs.{name}" for name in SIGNS),
        *(f"other_causes.{name}" for name in OTHER_CAUSES),
    )


def test_what_is_missing_is_named_also_out_of_scope() -> None:
    scope = judged(day=85, age=None).scope
    assert scope.status is ScopeStatus.OUT_OF_SCOPE
    assert scope.missing == ("patient.age",)


def test_a_straddling_onset_asks_for_a_more_certain_date() -> None:
    assert judged(day=84, uncertain=7).scope.missing == ("course.onset_uncertainty_days",)


def test_undetermined_scope_gives_the_same_advice_marked_provisional() -> None:
    certain, open_ = judged(), judged(age=None)
    assert (certain.provisional, open_.provisional) == (False, True)
    assert [a.stance for a in certain.recommendations] == [a.stance for a in open_.recommendations]


def test_out_of_scope_covers_none_of_the_ten_and_asks_no_choice() -> None:
    result = judged(age=17, wants_mri="yes")
    assert {a.stance for a in result.recommendations} == {Stance.NOT_COVERED}
    assert {a.patient_choice for a in result.recommendations} == {None}


def test_out_of_scope_the_red_flags_still_win() -> None:
    acute = judged(age=17, saddle_sensory_disturbance="yes")
    workup = judged(age=17, suspected_cancer="yes")
    assert acute.advice(Id.SURGICAL_ASSESSMENT).stance is Stance.ACUTE
    assert acute.advice(Id.MRI).stance is workup.advice(Id.MRI).stance is Stance.INDICATED
    assert workup.advice(Id.SURGICAL_ASSESSMENT).stance is Stance.NOT_COVERED
    assert acute.advice(Id.PHYSICAL_ACTIVITY).stance is Stance.NOT_COVERED


@pytest.mark.parametrize(
    ("said", "overdue"),
    [
        ({"trend": "unchanged"}, True),
        ({"trend": None}, True),
        ({"trend": "some_improvement"}, True),
        ({"trend": "improved"}, False),
        ({"age": 17}, False),
        ({"age": None}, True),
        ({"suspected_cancer": "yes"}, False),
        ({"saddle_sensory_disturbance": "yes"}, False),
    ],
)
def test_overdue_for_the_surgeon_when_only_the_twelve_weeks_have_passed(said: dict[str, object], overdue: bool) -> None:
    assert ("surg_overdue" in points(advice(Id.SURGICAL_ASSESSMENT, day=90, **said))) is overdue
    keys = [action.says.key for action in judged(day=90, **said).actions]
    assert ("action.surg_overdue" in keys) is overdue
