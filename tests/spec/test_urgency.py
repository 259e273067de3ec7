"""Urgency: specification chapter 4; guideline §10, §12, §13, §22."""

import pytest

from nkr_desktop.domain.advice import Stance, UrgencyLevel
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, RED_FLAGS, SERIOUS_PATHOLOGY_FLAGS
from nkr_desktop.domain.guideline import RecommendationId as Id
from tests.spec.given import given, judged, nothing_known


@pytest.mark.parametrize("flag", CAUDA_EQUINA_FLAGS)
def test_any_cauda_equina_sign_calls_for_acute_surgical_assessment(flag: str) -> None:
    result = judged(**{flag: "yes"})
    assert result.urgency.level is UrgencyLevel.ACUTE_SURGICAL
    assert result.urgency.red_flags == (flag,)
    assert result.advice(Id.SURGICAL_ASSESSMENT).stance is Stance.ACUTE
    assert result.advice(Id.MRI).stance is Stance.INDICATED


@pytest.mark.parametrize("flag", SERIOUS_PATHOLOGY_FLAGS)
def test_suspected_serious_pathology_calls_for_medical_work_up(flag: str) -> None:
    result = judged(**{flag: "yes"})
    assert result.urgency.level is UrgencyLevel.URGENT_WORKUP
    assert result.advice(Id.MRI).stance is Stance.INDICATED
    assert result.advice(Id.SURGICAL_ASSESSMENT).stance is Stance.ON_HOLD


def test_a_tumour_as_the_cause_calls_for_medical_work_up_though_it_is_no_red_flag() -> None:
    urgency = judged(tumour="yes").urgency
    assert urgency.level is UrgencyLevel.URGENT_WORKUP
    assert urgency.red_flags == ()
    assert [reason.inputs for reason in urgency.reasons] == [("other_causes.tumour",)]


def test_cauda_equina_wins_over_serious_pathology_and_names_both() -> None:
    urgency = judged(suspected_cancer="yes", saddle_sensory_disturbance="yes", tumour="yes").urgency
    assert urgency.level is UrgencyLevel.ACUTE_SURGICAL
    assert urgency.red_flags == ("saddle_sensory_disturbance", "suspected_cancer")
    assert ("other_causes.tumour",) in [reason.inputs for reason in urgency.reasons]


@pytest.mark.parametrize("flag", RED_FLAGS)
def test_one_red_flag_not_asked_leaves_urgency_unresolved(flag: str) -> None:
    urgency = judged(**{flag: "unknown"}).urgency
    assert urgency.level is UrgencyLevel.UNRESOLVED
    assert urgency.not_asked == (flag,)


def test_nothing_asked_is_never_an_all_clear() -> None:
    urgency = judged(nothing_known()).urgency
    assert urgency.level is UrgencyLevel.UNRESOLVED
    assert urgency.not_asked == RED_FLAGS


def test_all_seven_answered_no_is_the_only_all_clear() -> None:
    urgency = judged().urgency
    assert urgency.level is UrgencyLevel.NONE
    assert urgency.reasons == ()


def test_work_up_keeps_the_unanswered_cauda_equina_questions_in_view() -> None:
    urgency = judged(suspected_fracture="yes", sphincter_disturbance="unknown").urgency
    assert urgency.level is UrgencyLevel.URGENT_WORKUP
    assert urgency.not_asked == ("sphincter_disturbance",)


def test_sudden_pain_alone_stays_acute_and_its_reason_says_what_the_chapters_disagree_on() -> None:
    alone = judged(sudden_pain_worsening="yes").urgency
    together = judged(sudden_pain_worsening="yes", sudden_paresis_worsening="yes").urgency
    assert alone.level is together.level is UrgencyLevel.ACUTE_SURGICAL
    assert [reason.says.key for reason in alone.reasons] == ["reason.U1_sudden_pain_alone"]
    assert "reason.U1_sudden_pain_alone" not in [reason.says.key for reason in together.reasons]


@pytest.mark.parametrize("worsening", [{"severe_worsening": "yes"}, {"trend": "worse"}])
def test_the_three_look_alikes_do_not_set_each_other(worsening: dict[str, str]) -> None:
    assert judged(**worsening).urgency.level is UrgencyLevel.NONE


@pytest.mark.parametrize(
    ("said", "marks"),
    [
        ({}, ()),
        ({"reduced_strength": "yes"}, ()),
        ({"reduced_strength": "yes", "sphincter_disturbance": "unknown"}, ("a",)),
        ({"reflex_loss": "yes", "saddle_sensory_disturbance": "unknown"}, ("a",)),
        ({"sensory_change": "yes", "saddle_sensory_disturbance": "unknown"}, ()),
        ({"reduced_strength": "yes", "suspected_cancer": "unknown"}, ()),
        ({"severe_worsening": "yes"}, ("b",)),
        ({"trend": "worse"}, ()),
        ({"trend": "worse", "reduced_strength": "yes"}, ("b",)),
        ({"radicular_leg_pain": {"finding": "yes", "side": "both"}}, ("d",)),
        ({"sensory_change": {"finding": "yes", "side": "both"}}, ("d",)),
        ({"straight_leg_raise": {"finding": "yes", "side": "both"}}, ()),
        ({"severe_worsening": "yes", "reflex_loss": {"finding": "yes", "side": "both"}}, ("b", "d")),
        ({"severe_worsening": "yes", "suspected_cancer": "yes"}, ("b",)),
        ({"severe_worsening": "yes", "saddle_sensory_disturbance": "yes"}, ()),
    ],
)
def test_when_to_look_again(said: dict[str, object], marks: tuple[str, ...]) -> None:
    assert judged(**said).urgency.look_again == marks


def test_look_again_changes_no_stance() -> None:
    marked = given(reduced_strength={"finding": "yes", "side": "both"})
    unmarked = given(reduced_strength={"finding": "yes", "side": "left"})
    stances = [[advice.stance for advice in judged(case).recommendations] for case in (marked, unmarked)]
    assert stances[0] == stances[1]
