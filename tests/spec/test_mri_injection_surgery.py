"""Recommendations 10-12: specification chapter 6; guideline §10-§13."""

from datetime import timedelta

import pytest

from nkr_desktop.domain.advice import Stance
from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS
from nkr_desktop.domain.guideline import RecommendationId as Id
from tests.spec.given import TODAY, advice, points, rules

MRI, INJECTION, SURGERY = Id.MRI, Id.GLUCOCORTICOID_INJECTION, Id.SURGICAL_ASSESSMENT
SEVERE = {"pain_severity": "severe_disabling"}
MOST_SEVERE = {"pain_severity": "most_severe_disabling"}
FACTS = ["mri_not_for_diagnosis", "mri_findings_need_not_explain", "mri_good_prognosis"]
DUE = {**SEVERE, "trend": "unchanged", "medication": "no_effect"}
"""Severe pain that persists despite non-surgical care: R12.4."""


# --- 10 MRI ---


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"suspected_cancer": "yes"}, ["R10.1"]),
        ({"saddle_sensory_disturbance": "yes"}, ["R10.1"]),
        ({"medication_resistant_pain": "yes"}, ["R10.2"]),
        ({"severe_worsening": "yes"}, ["R10.3"]),
        (DUE, ["R10.4"]),
        ({**DUE, "medication_resistant_pain": "yes", "severe_worsening": "yes"}, ["R10.2", "R10.3", "R10.4"]),
    ],
)
def test_r10_1_to_4_when_a_scan_is_required(said: dict[str, str], expected: list[str]) -> None:
    advised = advice(MRI, **said)
    assert (advised.stance, rules(advised)) == (Stance.INDICATED, expected)


@pytest.mark.parametrize("wish", ["yes", "no", "unknown"])
@pytest.mark.parametrize("scan", ["none", "referred", "done", None])
def test_r10_5_otherwise_not_routine_whatever_is_wished_or_already_scanned(wish: str, scan: str | None) -> None:
    advised = advice(MRI, wants_mri=wish, mri=scan)
    assert (advised.stance, rules(advised)) == (Stance.NOT_ROUTINE, ["R10.5"])
    assert [p for p in points(advised) if p in FACTS] == FACTS


def test_r10_4_falls_when_the_patient_does_not_want_surgery_but_may_change_their_mind() -> None:
    advised = advice(MRI, **DUE, surgery="does_not_want")
    assert advised.stance is Stance.NOT_ROUTINE
    assert "mri_if_mind_changes" in points(advised)


def test_the_three_facts_come_first_when_a_scan_is_wished() -> None:
    said = {**DUE, "surgery": "does_not_want"}
    assert points(advice(MRI, **said, wants_mri="yes"))[:3] == FACTS
    assert points(advice(MRI, **said))[0] == "mri_if_mind_changes"


@pytest.mark.parametrize(("scan", "reassured"), [("done", True), ("referred", True), ("none", False), (None, False)])
def test_a_scan_already_made_or_ordered_is_met_with_reassurance(scan: str | None, reassured: bool) -> None:
    assert ("mri_reassure" in points(advice(MRI, mri=scan))) is reassured


@pytest.mark.parametrize(
    ("said", "scan", "point"),
    [
        ({"medication_resistant_pain": "yes"}, "done", "mri_attach_existing"),
        ({"medication_resistant_pain": "yes"}, "referred", "mri_attach_ordered"),
        (DUE, "done", "mri_attach_existing"),
        ({"severe_worsening": "yes"}, "done", "mri_earlier_does_not_settle"),
        ({**DUE, "severe_worsening": "yes"}, "referred", "mri_earlier_does_not_settle"),
        ({"suspected_cancer": "yes"}, "done", "mri_earlier_does_not_settle"),
        ({"saddle_sensory_disturbance": "yes"}, "done", "mri_earlier_does_not_settle"),
    ],
)
def test_an_earlier_scan_is_attached_but_never_settles_what_is_new(said: dict[str, str], scan: str, point: str) -> None:
    assert point in points(advice(MRI, **said, mri=scan))


def test_a_scan_must_be_there_before_an_injection() -> None:
    assert "mri_before_injection" in points(advice(MRI, **SEVERE))
    assert "mri_before_injection" not in points(advice(MRI, **SEVERE, mri="done"))
    assert "mri_before_injection" not in points(advice(MRI))


# --- 11 injection ---


@pytest.mark.parametrize("severity", [SEVERE, MOST_SEVERE])
@pytest.mark.parametrize("given_before", ["not_tried", None])
def test_r11_2_the_special_case(severity: dict[str, str], given_before: str | None) -> None:
    advised = advice(INJECTION, **severity, injection=given_before)
    assert (advised.stance, rules(advised)) == (Stance.CONSIDER, ["R11.2"])


@pytest.mark.parametrize("flag", CAUDA_EQUINA_FLAGS)
def test_r11_an_unanswered_cauda_equina_question_comes_before_any_injection(flag: str) -> None:
    advised = advice(INJECTION, **SEVERE, **{flag: "unknown"})
    assert (advised.stance, rules(advised)) == (Stance.NOT_ROUTINE, ["R11.1"])
    assert "injection_flags_first" in points(advised)


def test_r11_an_unanswered_cancer_question_does_not_hold_the_special_case_back() -> None:
    assert advice(INJECTION, **SEVERE, suspected_cancer="unknown").stance is Stance.CONSIDER


@pytest.mark.parametrize("status", ["ongoing", "helped", "helped_partly", "no_effect"])
def test_r11_1_an_injection_is_given_once(status: str) -> None:
    advised = advice(INJECTION, **SEVERE, injection=status)
    assert advised.stance is Stance.NOT_ROUTINE
    assert "injection_once" in points(advised)


def test_r11_1_without_severe_pain_it_is_not_routine_even_when_wished() -> None:
    advised = advice(INJECTION, wants_injection="yes")
    assert (advised.stance, rules(advised)) == (Stance.NOT_ROUTINE, ["R11.1"])
    assert "injection_flags_first" not in points(advised)


# --- 12 surgical assessment ---


@pytest.mark.parametrize(
    ("said", "stance", "expected"),
    [
        ({**MOST_SEVERE, "trend": "unchanged"}, Stance.DO_NOW, ["R12.3"]),
        ({**MOST_SEVERE, "trend": "worse"}, Stance.DO_NOW, ["R12.3"]),
        ({**MOST_SEVERE, "trend": "some_improvement"}, Stance.PREPARE, ["R12.8"]),
        ({**MOST_SEVERE, "trend": None}, Stance.PREPARE, ["R12.8"]),
        ({**SEVERE, "trend": "unchanged"}, Stance.PREPARE, ["R12.8"]),
        ({**SEVERE, "trend": "unchanged", "medication": "no_effect"}, Stance.DO_NOW, ["R12.4"]),
        ({**SEVERE, "trend": "worse", "directional_exercises": "no_effect"}, Stance.DO_NOW, ["R12.4"]),
        ({**SEVERE, "trend": "worse", "other_exercises": "no_effect"}, Stance.DO_NOW, ["R12.4"]),
        ({**SEVERE, "trend": "worse", "manual_mobilisation": "no_effect"}, Stance.DO_NOW, ["R12.4"]),
        ({**SEVERE, "trend": "worse", "acupuncture": "no_effect"}, Stance.DO_NOW, ["R12.4"]),
        ({**SEVERE, "trend": "worse", "injection": "no_effect"}, Stance.DO_NOW, ["R12.4"]),
        ({**SEVERE, "trend": "worse", "information": "no_effect"}, Stance.PREPARE, ["R12.8"]),
        ({**SEVERE, "trend": "worse", "medication_resistant_pain": "yes"}, Stance.DO_NOW, ["R12.4"]),
        ({**SEVERE, "trend": "some_improvement", "medication": "no_effect"}, Stance.PREPARE, ["R12.8"]),
        ({"trend": "unchanged", "medication": "no_effect"}, Stance.PREPARE, ["R12.8"]),
        ({"day": 55, "trend": "unchanged"}, Stance.PREPARE, ["R12.8"]),
        ({"day": 56, "trend": "unchanged"}, Stance.DO_NOW, ["R12.5"]),
        ({"day": 56, "trend": "some_improvement"}, Stance.DO_NOW, ["R12.5"]),
        ({"day": 56, "trend": "improved"}, Stance.PREPARE, ["R12.8"]),
        ({"day": 56, "trend": None}, Stance.PREPARE, ["R12.8"]),
        ({"day": 84, "trend": "worse"}, Stance.DO_NOW, ["R12.5"]),
        ({"day": 56, "trend": None, **SEVERE}, Stance.DO_NOW, ["R12.6"]),
        ({"day": 55, "trend": None, **SEVERE}, Stance.PREPARE, ["R12.8"]),
        (
            {"day": 60, "trend": "worse", **MOST_SEVERE, "medication": "no_effect"},
            Stance.DO_NOW,
            ["R12.3", "R12.4", "R12.5"],
        ),
        ({"severe_worsening": "yes"}, Stance.CONSIDER, ["R12.7"]),
        ({"severe_worsening": "yes", **DUE}, Stance.DO_NOW, ["R12.4"]),
        ({}, Stance.PREPARE, ["R12.8"]),
        ({"saddle_sensory_disturbance": "yes", **DUE}, Stance.ACUTE, ["R12.1"]),
        ({"suspected_cancer": "yes", **DUE}, Stance.ON_HOLD, ["R12.2"]),
    ],
)
def test_r12_surgical_assessment(said: dict[str, object], stance: Stance, expected: list[str]) -> None:
    advised = advice(SURGERY, **said)
    assert (advised.stance, rules(advised)) == (stance, expected)


def test_do_now_carries_the_latest_day_and_prepare_the_day_to_decide() -> None:
    onset = TODAY - timedelta(days=33)
    now, prepare = advice(SURGERY, **DUE), advice(SURGERY)
    assert (now.latest_on, now.decide_on) == (onset + timedelta(days=84), None)
    assert (prepare.latest_on, prepare.decide_on) == (None, onset + timedelta(days=56))


def test_a_long_wait_for_the_surgeon_brings_the_decision_forward_but_never_before_today() -> None:
    assert advice(SURGERY, day=10, surgeon_wait_days=40).decide_on == TODAY + timedelta(days=84 - 10 - 40)
    late = advice(SURGERY, day=33, surgeon_wait_days=90)
    assert late.decide_on == TODAY
    assert "surg_decide_today" in points(late)


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ({"trend": "improved"}, "label.prepare_improved"),
        ({"day": None}, "label.prepare_no_onset"),
        ({}, "label.prepare"),
    ],
)
def test_prepare_says_why_it_has_no_date(said: dict[str, object], label: str) -> None:
    advised = advice(SURGERY, **said)
    assert advised.label.key == label
    assert (advised.decide_on is None) is (label != "label.prepare")


def test_do_now_without_an_onset_date_has_no_latest_day() -> None:
    assert advice(SURGERY, day=None, **DUE).latest_on is None


def test_a_latest_day_that_has_passed_is_still_given() -> None:
    advised = advice(SURGERY, day=84, uncertain=7, trend="worse")
    assert advised.latest_on == TODAY - timedelta(days=7)
    assert "surg_date_passed" in points(advised)


@pytest.mark.parametrize(
    ("said", "point"),
    [({"surgery": "open"}, "surg_refer_today"), ({"surgery": "does_not_want"}, "surg_decide_today")],
)
def test_when_the_waiting_time_is_used_up_it_says_today_as_the_clinics_own_figure(
    said: dict[str, str], point: str
) -> None:
    advised = advice(SURGERY, day=60, trend="worse", **said)
    today = [p for p in advised.points if p.id in ("surg_refer_today", "surg_decide_today")]
    assert [(p.id, p.own) for p in today] == [(point, True)]


@pytest.mark.parametrize(("day", "early"), [(33, True), (55, True), (56, False)])
def test_an_early_referral_says_what_speaks_against_it(day: int, early: bool) -> None:
    assert ("surg_early" in points(advice(SURGERY, day=day, **DUE))) is early


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"day": 50, "uncertain": 7, "trend": "unchanged"}, "reason.R12.5_uncertain_onset"),
        ({"day": 57, "uncertain": 7, "trend": "unchanged"}, "reason.R12.5"),
        ({"day": 50, "uncertain": 7, "trend": None, **SEVERE}, "reason.R12.6_uncertain_onset"),
        ({"day": 50, "uncertain": 7, **DUE}, "reason.R12.5"),
    ],
)
def test_the_reason_says_when_only_the_uncertain_onset_makes_it_due(said: dict[str, object], key: str) -> None:
    assert key in [reason.says.key for reason in advice(SURGERY, **said).reasons]


def test_an_unanswered_trend_is_asked_for_when_the_decision_is_due_or_the_pain_most_severe() -> None:
    assert "surg_trend_unknown" in points(advice(SURGERY, day=56, trend=None))
    assert "surg_trend_unknown" not in points(advice(SURGERY, day=55, trend=None))
    assert "surg_ask_most_severe" in points(advice(SURGERY, **MOST_SEVERE, trend=None))


def test_a_work_up_keeps_the_surgical_date_in_view() -> None:
    assert "surg_due_after_workup" in points(advice(SURGERY, suspected_cancer="yes", **DUE))
    assert points(advice(SURGERY, suspected_cancer="yes")) == []


def test_a_work_up_without_an_onset_date_says_that_the_surgical_date_cannot_be_counted() -> None:
    [point] = advice(SURGERY, suspected_cancer="yes", day=None, **DUE).points
    assert (point.id, point.says.key) == ("surg_due_after_workup", "point.surg_due_after_workup_no_date")


def test_the_wish_about_surgery_changes_points_not_the_stance() -> None:
    assert "surg_does_not_want" in points(advice(SURGERY, **DUE, surgery="does_not_want"))
    assert advice(SURGERY, **DUE, surgery="does_not_want").stance is Stance.DO_NOW
    assert "surg_wants_early" in points(advice(SURGERY, surgery="wants"))
    assert "surg_wants_early" not in points(advice(SURGERY, **DUE, surgery="wants"))


@pytest.mark.parametrize(
    ("work", "point"),
    [
        ("on_sick_leave", "surg_work_stressed"),
        ("at_risk", "surg_work_stressed"),
        ("at_work", "surg_work"),
        (None, "surg_work"),
    ],
)
def test_work_is_part_of_the_weighing(work: str | None, point: str) -> None:
    assert point in points(advice(SURGERY, work=work))


def test_under_an_acute_suspicion_only_the_acute_points_stand() -> None:
    acute = points(advice(SURGERY, saddle_sensory_disturbance="yes", **DUE, work="on_sick_leave"))
    assert acute == ["acute_act_now", "acute_no_waiting_for_mri", "acute_hand_over"]
