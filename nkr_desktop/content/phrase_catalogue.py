"""Every clinical sentence the program can say, by key, with the blanks it has.

The one place that says which phrases must exist. `phrases.py` holds resources/texts against it at load: a phrase
that is missing, orphaned or has other blanks is refused. Keys of the judgement come from the rules' own closed sets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from nkr_desktop.content.document_phrases import DOCUMENT_PHRASES
from nkr_desktop.content.error_phrases import ERROR_PHRASES
from nkr_desktop.content.evidence_phrases import EVIDENCE_PHRASES
from nkr_desktop.content.guideline_phrases import GUIDELINE_PHRASES
from nkr_desktop.content.proof_phrases import PROOF_PHRASES
from nkr_desktop.content.referral_phrases import REFERRAL_PHRASES
from nkr_desktop.content.summary_phrases import SUMMARY_PHRASES
from nkr_desktop.domain.advice import Stance, UrgencyLevel
from nkr_desktop.domain.answers import Experience, Role
from nkr_desktop.domain.case import (
    CAUDA_EQUINA_FLAGS,
    OTHER_CAUSES,
    RED_FLAGS,
    SERIOUS_PATHOLOGY_FLAGS,
    SIGNS,
    TREATMENTS,
)
from nkr_desktop.domain.guideline import RecommendationId as Id

Blanks = frozenset[str]
NONE: Blanks = frozenset()


def _plain(group: str, names: Iterable[str]) -> dict[str, Blanks]:
    return {f"{group}.{name}": NONE for name in names}


_ROLES = (*(role.value for role in Role), "unstated")
_STATED_EXPERIENCE = tuple(e.value for e in Experience if e is not Experience.NONE_STATED)

_NAMES = {
    **_plain("recommendation", (id.value for id in Id)),
    **_plain("sign", SIGNS),
    **_plain("red_flag", RED_FLAGS),
    **_plain("cause", OTHER_CAUSES),
    **_plain("treatment", TREATMENTS),
    **_plain("urgency", (level.value for level in UrgencyLevel)),
    **_plain("look_again", "abcd"),
    **_plain("how", (f"{what}_{role}" for what in ("acute", "refer", "workup", "mri") for role in _ROLES)),
    **_plain(
        "target",
        (
            "specific_exercise",
            "combined_exercise",
            *(
                f"{start}{name}"
                for start in ("", "continue_")
                for name in ("supervised_exercise", "manual_mobilisation", "directional", "neuromuscular")
            ),
        ),
    ),
}

_LABELS = {
    **_plain("label", (s.value for s in Stance if s not in (Stance.ON_HOLD, Stance.PREPARE))),
    **_plain("label", ("offer_activity", "only_after_consideration", "on_hold_acute", "on_hold_workup")),
    **_plain("label", ("prepare_improved", "prepare_no_onset")),
    **dict.fromkeys(("label.prepare", "label.do_now_by", "label.do_now_passed"), frozenset({"date"})),
}

_REASONS = {
    **_plain("reason", (f"U1_{flag}" for flag in CAUDA_EQUINA_FLAGS)),
    **_plain("reason", (f"U2_{flag}" for flag in SERIOUS_PATHOLOGY_FLAGS)),
    **_plain("reason", ("U1_sudden_pain_alone", "U2_tumour", "U3", "S", "S1", "S2", "S3", "hold_U1", "hold_U2")),
    "reason.S4": frozenset({"causes"}),
    **_plain("reason", ("R3.1", "R4.1", "R5.1", "R6.1", "R7.1", "R8.1", "R9.1", "R10.1", "R10.1_acute", "R10.2")),
    **_plain("reason", ("R10.3", "R10.4", "R10.5", "R11.1", "R11.2", "R12.1", "R12.2", "R12.3", "R12.4", "R12.5")),
    **_plain("reason", ("R12.5_uncertain_onset", "R12.6", "R12.6_uncertain_onset", "R12.7")),
    **_plain("reason", ("R12.8", "R12.8_improved", "R12.8_no_onset")),
    **dict.fromkeys(("reason.R4.2", "reason.R5.2", "reason.R5.3", "reason.R6.2"), frozenset({"targets"})),
    **dict.fromkeys(("reason.R7.2", "reason.R8.2"), frozenset({"targets"})),
    **dict.fromkeys(("reason.R4.3", "reason.R5.4", "reason.R6.3", "reason.R7.3"), frozenset({"surgery"})),
    "reason.R8.3": frozenset({"surgery"}),
}

_POINTS = {
    **_plain("point", ("activity_meaning", "activity_short_rest", "activity_prefers_rest")),
    **_plain("point", ("exercise_soreness", "exercise_relief_motivates", "exercise_instruction")),
    **_plain("point", ("neuromuscular_control", "directional_exercises")),
    **_plain("point", ("combined_single_helped_partly", "combined_daily_function")),
    **_plain("point", ("manual_start_gently", "manual_passing_worsening", "manual_passive", "manual_high_velocity")),
    **_plain("point", ("manual_contraindications", "choice_often_combined")),
    **_plain("point", (f"exercise_experience_{value}" for value in _STATED_EXPERIENCE)),
    **_plain("point", (f"manual_experience_{value}" for value in _STATED_EXPERIENCE)),
    **_plain("point", ("acupuncture_talk", "acupuncture_short_relief", "acupuncture_alternatives")),
    **_plain("point", ("acupuncture_harms", "review_now")),
    **_plain("point", ("mri_not_for_diagnosis", "mri_findings_need_not_explain", "mri_good_prognosis")),
    **_plain("point", ("mri_reassure", "mri_if_mind_changes", "mri_before_injection", "mri_part_of_acute")),
    **_plain("point", ("mri_earlier_does_not_settle", "mri_attach_existing", "mri_attach_ordered")),
    **_plain("point", ("injection_others_first", "injection_small_effect", "injection_harms")),
    **_plain("point", ("injection_xray_guided", "injection_needs_mri", "injection_contraindications")),
    **_plain("point", ("injection_flags_first", "injection_once")),
    **_plain("point", ("acute_act_now", "acute_no_waiting_for_mri", "acute_hand_over")),
    **_plain("point", ("surg_date_passed", "surg_early", "surg_trend_unknown", "surg_ask_most_severe")),
    **_plain("point", ("surg_does_not_want", "surg_wants_early", "surg_not_a_promise", "surg_mri_goes_with_it")),
    **_plain("point", ("surg_work", "surg_work_stressed", "surg_may_shorten_pain", "surg_may_calm")),
    **_plain("point", ("surg_may_overtreat", "surg_due_after_workup_no_date")),
    **dict.fromkeys(("point.surg_due_after_workup", "point.surg_overdue"), frozenset({"date"})),
    **dict.fromkeys(("point.surg_refer_today", "point.surg_decide_today"), frozenset({"wait_days"})),
}

_WORDS = {"mark.own": NONE, "word.and": NONE}

_CHECKS = _plain(
    "check",
    (
        "improved_with_severe_pain",
        "improved_with_severe_worsening",
        "low_leg_pain_with_severe_pain",
        "exercise_kind_with_manual",
    ),
)

_EXERCISE_OR_MOBILISATION = (
    Id.SUPERVISED_EXERCISE,
    Id.SPECIFIC_EXERCISE,
    Id.COMBINED_EXERCISE,
    Id.MANUAL_MOBILISATION,
    Id.MOBILISATION_OR_EXERCISE,
)
_DO_NOW = "action.do_now_surgical_assessment"
_PREPARE = "action.prepare_surgical_assessment"
_MRI = "action.indicated_mri"

_ACTIONS = {
    "action.acute_call": frozenset({"how"}),
    "action.check_red_flags": frozenset({"flags"}),
    "action.look_again": frozenset({"why"}),
    "action.surg_overdue": frozenset({"date", "how"}),
    "action.medical_workup": frozenset({"how"}),
    "action.review_now": frozenset({"treatments"}),
    **_plain("action", ("acute_mri", "acute_hand_over", "workup_information", "workup_pain_relief")),
    **_plain("action", ("information", "activity_advice", "medication")),
    **_plain("action", ("choose_together", "choose_neither", "choose_both")),
    **_plain("action", ("choose_mobilisation_too", "choose_exercise_too")),
    **_plain("action", ("regional_pathway", "monitor_signs", "next_visit")),
    **_plain("action", ("offer_physical_activity", "offer_supervised_exercise", "offer_manual_mobilisation")),
    **_plain("action", ("choose_specific_exercise", "consider_combined_exercise")),
    **_plain("action", ("consider_glucocorticoid_injection", "consider_surgical_assessment")),
    **_plain("action", ("not_routine_acupuncture", "not_routine_mri", "not_routine_glucocorticoid_injection")),
    **{f"action.switch_{id.value}": frozenset({"targets"}) for id in _EXERCISE_OR_MOBILISATION},
    **{f"action.consider_{id.value}_with_surgery": frozenset({"surgery"}) for id in _EXERCISE_OR_MOBILISATION},
    _MRI: frozenset({"how"}),
    f"{_MRI}_if_referred": frozenset({"how"}),
    f"{_MRI}_exists": NONE,
    f"{_MRI}_ordered": NONE,
    **{
        f"{_DO_NOW}{declined}{when}": frozenset({"how"} if when == "_no_date" else {"date", "how"})
        for declined in ("", "_declined")
        for when in ("", "_today", "_date_passed", "_no_date")
    },
    _PREPARE: frozenset({"date"}),
    f"{_PREPARE}_today": frozenset({"date"}),
    f"{_PREPARE}_improved": NONE,
    f"{_PREPARE}_no_onset": NONE,
}

CATALOGUE: Mapping[str, Blanks] = {
    **_NAMES,
    **_LABELS,
    **_REASONS,
    **_POINTS,
    **_CHECKS,
    **_WORDS,
    **_ACTIONS,
    **ERROR_PHRASES,
    **DOCUMENT_PHRASES,
    **REFERRAL_PHRASES,
    **PROOF_PHRASES,
    **SUMMARY_PHRASES,
    **EVIDENCE_PHRASES,
    **GUIDELINE_PHRASES,
}
