"""The ordered action list: specification chapter 6, "Usual care" and "The action list"."""

import pytest

from nkr_desktop.domain.advice import Action, ActionKind
from nkr_desktop.domain.guideline import RecommendationId as Id
from tests.spec.given import judged

EXERCISE_AND_MANUAL = (
    Id.SUPERVISED_EXERCISE,
    Id.SPECIFIC_EXERCISE,
    Id.COMBINED_EXERCISE,
    Id.MANUAL_MOBILISATION,
    Id.MOBILISATION_OR_EXERCISE,
)


def keys(**said: object) -> list[str]:
    return [action.says.key.removeprefix("action.") for action in judged(**said).actions]


def of_kind(kind: ActionKind, **said: object) -> list[Action]:
    return [action for action in judged(**said).actions if action.kind is kind]


def test_kinds_stand_in_their_order() -> None:
    kinds = [action.kind for action in judged(suspected_cancer="unknown", trend="worse", medication="ongoing").actions]
    assert kinds == sorted(kinds, key=list(ActionKind).index)


def test_an_acute_suspicion_leaves_one_kind_with_the_hand_over_last() -> None:
    actions = judged(saddle_sensory_disturbance="yes", suspected_cancer="unknown", age=17).actions
    assert {action.kind for action in actions} == {ActionKind.ACUTE_ASSESSMENT}
    assert actions[-1].says.key == "action.acute_hand_over"


def test_a_work_up_gives_no_activity_advice_and_no_treatment() -> None:
    found = keys(suspected_fracture="yes")
    assert found == ["medical_workup", "workup_information", "workup_pain_relief", "indicated_mri"]


def test_a_work_up_stands_also_out_of_scope() -> None:
    assert keys(suspected_fracture="yes", age=17)[:3] == ["medical_workup", "workup_information", "workup_pain_relief"]


def test_out_of_scope_there_is_neither_usual_care_nor_treatment() -> None:
    assert keys(age=17) == []
    assert keys(day=90, trend="improved") == ["regional_pathway"]


def test_usual_care_is_due_in_scope_and_when_scope_is_open() -> None:
    usual = ["information", "activity_advice", "medication"]
    assert [key for key in keys() if key in usual] == usual
    assert [key for key in keys(age=None, suspected_cancer="unknown") if key in usual] == usual


def test_while_nothing_is_chosen_exercise_and_mobilisation_are_one_line() -> None:
    [choice] = of_kind(ActionKind.CHOOSE)
    assert choice.source == EXERCISE_AND_MANUAL
    assert of_kind(ActionKind.OFFER)[0].source == (Id.PHYSICAL_ACTIVITY,)
    assert len(of_kind(ActionKind.OFFER)) == 1


def test_a_recommendation_that_says_switch_stays_out_of_the_common_line() -> None:
    tried = {"directional_exercises": "no_effect", "neuromuscular_exercises": "ongoing"}
    [choice] = of_kind(ActionKind.CHOOSE, **tried)
    assert Id.SPECIFIC_EXERCISE not in choice.source
    assert [action.source for action in of_kind(ActionKind.SWITCH, **tried)] == [(Id.SPECIFIC_EXERCISE,)]


@pytest.mark.parametrize(
    ("approach", "first", "other"),
    [
        ("exercise", "offer_supervised_exercise", "choose_mobilisation_too"),
        ("manual", "offer_manual_mobilisation", "choose_exercise_too"),
    ],
)
def test_the_chosen_approach_comes_first_and_the_other_is_named_once(approach: str, first: str, other: str) -> None:
    found = keys(approach=approach)
    assert found.index(first) < found.index(other)
    assert found.count(other) == 1
    assert ("offer_manual_mobilisation" in found) is (approach == "manual")


def test_the_wished_for_form_of_exercise_comes_before_what_is_only_mentioned() -> None:
    choices = of_kind(ActionKind.CHOOSE, approach="exercise", exercise_kind="directional")
    mentioned = (Id.MANUAL_MOBILISATION, Id.MOBILISATION_OR_EXERCISE)
    assert [action.source for action in choices] == [(Id.SPECIFIC_EXERCISE,), mentioned]


def test_neither_leaves_usual_care_and_a_new_offer_next_time() -> None:
    found = keys(approach="neither")
    assert "choose_neither" in found
    assert not {"offer_supervised_exercise", "offer_manual_mobilisation"} & set(found)


def test_inside_a_kind_the_wished_for_comes_first_and_the_unwished_last() -> None:
    routine = of_kind(ActionKind.NOT_ROUTINE, wants_injection="yes", wants_acupuncture="no")
    assert [action.source for action in routine] == [(Id.GLUCOCORTICOID_INJECTION,), (Id.MRI,), (Id.ACUPUNCTURE,)]


def test_unanswered_flags_look_again_and_contradictory_answers_are_checks() -> None:
    said = {
        "sphincter_disturbance": "unknown",
        "reduced_strength": "yes",
        "trend": "improved",
        "pain_severity": "severe_disabling",
    }
    assert [action.says.key for action in of_kind(ActionKind.CHECK, **said)] == [
        "action.check_red_flags",
        "action.look_again",
        "check.improved_with_severe_pain",
    ]


def test_an_ongoing_treatment_without_gain_is_reviewed_in_the_follow_up() -> None:
    assert "review_now" in keys(manual_mobilisation="ongoing", trend="unchanged")
    assert "review_now" not in keys(manual_mobilisation="ongoing", trend="some_improvement")
    assert "review_now" not in keys(manual_mobilisation="ongoing", trend=None)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({}, "prepare_surgical_assessment"),
        ({"surgeon_wait_days": 90}, "prepare_surgical_assessment_today"),
        ({"day": 56, "trend": "worse", "surgeon_wait_days": 0}, "do_now_surgical_assessment"),
        ({"day": 60, "trend": "worse"}, "do_now_surgical_assessment_today"),
        ({"day": 60, "trend": "worse", "surgery": "does_not_want"}, "do_now_surgical_assessment_declined_today"),
        ({"day": 84, "uncertain": 3, "trend": "worse"}, "do_now_surgical_assessment_date_passed"),
        (
            {"day": 84, "uncertain": 3, "trend": "worse", "surgery": "does_not_want"},
            "do_now_surgical_assessment_declined_date_passed",
        ),
        (
            {"day": None, "trend": "worse", "pain_severity": "most_severe_disabling"},
            "do_now_surgical_assessment_no_date",
        ),
        ({"medication_resistant_pain": "yes", "mri": "done"}, "indicated_mri_exists"),
        ({"medication_resistant_pain": "yes", "mri": "referred"}, "indicated_mri_ordered"),
        ({"severe_worsening": "yes", "mri": "done"}, "indicated_mri"),
        ({"suspected_cancer": "yes"}, "indicated_mri"),
        ({"day": 60, "trend": "worse"}, "indicated_mri_if_referred"),
        ({"trend": "improved"}, "prepare_surgical_assessment_improved"),
        ({"day": None}, "prepare_surgical_assessment_no_onset"),
        ({"day": 90, "trend": "improved"}, "regional_pathway"),
    ],
)
def test_what_the_line_says(said: dict[str, object], key: str) -> None:
    assert key in keys(**said)


def test_the_role_changes_who_does_what_and_never_a_stance() -> None:
    said = {"day": 60, "trend": "worse"}
    physio, chiropractor = judged(**said, role="physiotherapist"), judged(**said, role="chiropractor")
    assert [a.stance for a in physio.recommendations] == [a.stance for a in chiropractor.recommendations]
    assert physio.actions != chiropractor.actions


@pytest.mark.parametrize(
    ("said", "check"),
    [
        ({"trend": "improved", "pain_severity": "most_severe_disabling"}, "improved_with_severe_pain"),
        ({"trend": "improved", "severe_worsening": "yes"}, "improved_with_severe_worsening"),
        ({"leg_pain": 3, "pain_severity": "severe_disabling"}, "low_leg_pain_with_severe_pain"),
        ({"exercise_kind": "directional", "approach": "manual"}, "exercise_kind_with_manual"),
    ],
)
def test_answers_that_cannot_both_be_meant_are_pointed_out(said: dict[str, object], check: str) -> None:
    assert [found.id for found in judged(**said).checks] == [check]


@pytest.mark.parametrize(
    "said",
    [{}, {"leg_pain": 4, "pain_severity": "severe_disabling"}, {"exercise_kind": "directional", "approach": "both"}],
)
def test_answers_that_can_both_be_meant_are_left_alone(said: dict[str, object]) -> None:
    assert judged(**said).checks == ()
