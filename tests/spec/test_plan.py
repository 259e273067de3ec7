"""The agreed plan: specification chapter 7."""

import pytest

from nkr_desktop.domain.advice import Stance
from nkr_desktop.domain.answers import UsualCare
from nkr_desktop.domain.case import Plan
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.domain.plan import (
    Tick,
    acute_plan,
    changed_items,
    is_confirmed,
    plan_faults,
    plan_stands,
    tick_rule,
    usual_care_allowed,
)
from tests.spec.given import judged


def plan(*items: dict[str, object], usual_care: tuple[str, ...] = (), confirmed: bool = True) -> Plan:
    return Plan.model_validate({"items": items, "usual_care": usual_care, "confirmed": confirmed})


def broken(agreed: Plan, **said: object) -> list[str]:
    return [fault.rule for fault in plan_faults(agreed, judged(**said))]


@pytest.mark.parametrize(
    ("id", "said", "rule"),
    [
        (Id.PHYSICAL_ACTIVITY, {}, Tick.FREE),
        (Id.SPECIFIC_EXERCISE, {}, Tick.FREE),
        (Id.COMBINED_EXERCISE, {}, Tick.FREE),
        (Id.SUPERVISED_EXERCISE, {"other_exercises": "no_effect"}, Tick.FREE),
        (Id.SURGICAL_ASSESSMENT, {"day": 60, "trend": "worse"}, Tick.FREE),
        (Id.MRI, {"severe_worsening": "yes"}, Tick.FREE),
        (Id.SURGICAL_ASSESSMENT, {}, Tick.WITH_REASON),
        (Id.ACUPUNCTURE, {}, Tick.WITH_REASON),
        (Id.MRI, {}, Tick.WITH_REASON),
        (Id.ACUPUNCTURE, {"age": 17}, Tick.WITH_REASON),
        (Id.PHYSICAL_ACTIVITY, {"age": 17}, Tick.WITH_REASON),
        (Id.MOBILISATION_OR_EXERCISE, {}, Tick.NEVER),
        (Id.PHYSICAL_ACTIVITY, {"suspected_cancer": "yes"}, Tick.NEVER),
        (Id.SURGICAL_ASSESSMENT, {"suspected_cancer": "yes"}, Tick.NEVER),
        (Id.MRI, {"suspected_cancer": "yes"}, Tick.FREE),
        (Id.MRI, {"suspected_cancer": "yes", "age": 17}, Tick.FREE),
        (Id.PHYSICAL_ACTIVITY, {"suspected_cancer": "yes", "age": 17}, Tick.NEVER),
        (Id.MRI, {"saddle_sensory_disturbance": "yes"}, Tick.NEVER),
        (Id.SURGICAL_ASSESSMENT, {"saddle_sensory_disturbance": "yes"}, Tick.SET),
        (Id.SURGICAL_ASSESSMENT, {"saddle_sensory_disturbance": "yes", "age": 17}, Tick.SET),
    ],
)
def test_what_may_be_ticked(id: Id, said: dict[str, object], rule: Tick) -> None:
    assert tick_rule(id, judged(**said)) is rule


@pytest.mark.parametrize(
    ("said", "allowed"),
    [
        ({}, {UsualCare.INFORMATION, UsualCare.ACTIVITY_ADVICE, UsualCare.MEDICATION}),
        ({"suspected_cancer": "yes"}, {UsualCare.INFORMATION, UsualCare.MEDICATION, UsualCare.MEDICAL_WORKUP}),
        ({"saddle_sensory_disturbance": "yes"}, set()),
    ],
)
def test_which_usual_care_may_be_ticked(said: dict[str, str], allowed: set[UsualCare]) -> None:
    assert set(usual_care_allowed(judged(**said))) == allowed


@pytest.mark.parametrize(
    ("reason", "faults"),
    [
        (None, ["reason_needed.acupuncture"]),
        ("kort", ["reason_needed.acupuncture"]),
        ("     ", ["reason_needed.acupuncture"]),
        ("hjalp", []),
        ("a" * 200, []),
        ("a" * 201, ["reason_needed.acupuncture"]),
    ],
)
def test_an_unusual_tick_needs_a_reason_of_5_to_200_characters(reason: str | None, faults: list[str]) -> None:
    assert broken(plan({"id": "acupuncture", "stance": "not_routine", "reason": reason})) == faults


def test_a_treatment_on_hold_is_never_agreed() -> None:
    held = plan({"id": "physical_activity", "stance": "on_hold"})
    assert broken(held, suspected_cancer="yes") == ["never_ticked.physical_activity"]


def test_a_choice_against_does_not_block_a_tick() -> None:
    assert broken(plan({"id": "supervised_exercise", "stance": "offer"}), approach="manual") == []


def test_the_work_up_is_only_agreed_when_serious_pathology_is_suspected() -> None:
    agreed = plan(usual_care=("medical_workup",))
    assert broken(agreed) == ["usual_care_not_allowed.medical_workup"]
    assert broken(agreed, suspected_cancer="yes") == []


def test_a_changed_stance_marks_the_item_takes_the_confirmation_back_and_is_no_fault() -> None:
    agreed, now = plan({"id": "physical_activity", "stance": "offer"}), judged(suspected_cancer="yes")
    assert [item.id for item in changed_items(agreed, now)] == [Id.PHYSICAL_ACTIVITY]
    assert not is_confirmed(agreed, now)
    assert not plan_stands(agreed, now)
    assert list(plan_faults(agreed, now)) == []


def test_no_plan_needs_no_confirmation_and_an_unconfirmed_plan_does_not_stand() -> None:
    assert plan_stands(None, judged())
    assert not plan_stands(plan(confirmed=False), judged())


def test_under_an_acute_suspicion_the_program_sets_exactly_the_acute_assessment() -> None:
    now = judged(saddle_sensory_disturbance="yes")
    agreed = acute_plan(now, plan({"id": "physical_activity", "stance": "offer"}, usual_care=("information",)))
    assert [(item.id, item.stance) for item in agreed.items] == [(Id.SURGICAL_ASSESSMENT, Stance.ACUTE)]
    assert agreed.usual_care == ()
    assert plan_stands(agreed, now)
