"""Phrases of the journal note and the leaflet: key and blanks. Names follow the order of resources/texts."""

from collections.abc import Mapping

_NONE: frozenset[str] = frozenset()

_LEAFLET = """
your_leaflet contacts_own contacts_own_acute title_leg_nerve title_leg_nerves title_legs_nerves title_nerve
title_nerves title_maybe_nerve title_maybe_nerves title_acute title_workup title_out_of_scope summary summary_nerve
summary_nerves summary_maybe_nerve summary_maybe_nerves summary_leg summary_legs summary_active summary_signs
summary_workup_why summary_workup_doctor summary_out_advice summary_out_not_you summary_acute_nerves
summary_acute_surgeon summary_acute_scan prognosis already_better a_little_better due_more due_just due_maybe
surgeon_decide surgeon_agreed surgeon_awaited surgeon_seen surgeon_seen_then surgeon_is surgeon_no_promise
surgeon_soon surgeon_later surgeon_early surgeon_worse call_if_worse what what_nerve what_nerves what_maybe_nerve
what_maybe_nerves pain_left pain_right pain_both pain_unstated skin_left skin_right skin_both skin_unstated
weak_left weak_right weak_both weak_unstated part_hip part_knee part_foot part_toe found_by_tests legs_alt
legs_hurt_left legs_hurt_right legs_hurt_both legs_in_front legs_behind legs_left legs_right legs_hurt legs_changed
skin_of_L1 skin_of_L2 skin_of_L3 skin_of_L4 skin_of_L5 skin_of_S1 skin_of_S2 seat_caption seat_alt how_it_goes
what_now active active_as_usual active_work active_back_to_work active_bed active_short_rest active_prefers_rest
active_more_pain agreed agreed_nothing agreed_only_visit do_physical_activity do_physical_activity_more
do_supervised_exercise do_supervised_exercise_more do_specific_directional do_specific_directional_more
do_specific_neuromuscular do_specific_neuromuscular_more do_specific_fitted do_specific_fitted_more
do_combined_exercise do_combined_exercise_more do_manual_mobilisation do_manual_mobilisation_more do_acupuncture
do_acupuncture_more do_mri do_mri_more do_mri_ordered do_mri_ordered_more do_mri_done do_mri_done_more do_mri_again
do_mri_again_more do_glucocorticoid_injection do_glucocorticoid_injection_more do_surgical_assessment
do_surgical_assessment_more do_surgical_again do_surgical_again_more do_information do_information_more
do_medication do_medication_more do_medical_workup do_medical_workup_more see_again scan_not_now scan_yours
scan_meaning scan_what_about scan_not_needed scan_pictures scan_later scan_ordered scan_done scan_we_talk
scan_helps_us scan_decide scan_bring watch_text call_title sign_saddle_sensory_disturbance
sign_sphincter_disturbance sign_sudden_pain_worsening sign_sudden_paresis_worsening call_day call_own_doctor
call_evening call_on_duty call_at_once call_112 unanswered unanswered_flags unanswered_call unanswered_rest
unanswered_provisional asks_saddle_sensory_disturbance asks_sphincter_disturbance asks_sudden_pain_worsening
asks_sudden_paresis_worsening illness_suspected_cancer illness_suspected_fracture illness_other_serious_pathology
missing_age missing_onset_date missing_onset_uncertainty_days missing_signs_earlier missing_radicular_leg_pain
missing_reduced_strength missing_reflex_loss missing_sensory_change missing_straight_leg_raise
missing_femoral_stretch missing_signs missing_causes missing_tumour missing_central_spinal_stenosis
missing_degenerative_spondylolisthesis missing_diabetic_neuropathy missing_other course course_start course_earliest
course_today course_visit course_decide course_week_8 course_week_8_decide course_week_12 course_week_12_better
course_week_12_surgeon course_uncertain visit visit_none visit_cannot visit_call_us visit_need notes wishes
wish_stay_active wish_rest wish_exercise wish_manual wish_exercise_good wish_exercise_bad wish_manual_good
wish_manual_bad wish_mri_yes wish_mri_no wish_surgery_wants wish_surgery_open wish_surgery_does_not_want ticks
tick_active tick_exercise tick_medication tick_doctor tick_signs suspicion suspect_intro suspect_suspected_cancer
suspect_suspected_fracture suspect_other_serious_pathology suspect_tumour suspect_not_sure now now_nothing out_why
out_because out_S1 out_S2 out_S3 out_help because_central_spinal_stenosis because_degenerative_spondylolisthesis
because_diabetic_neuropathy because_other acute_what acute_box acute_go acute_no_scan acute_bring
acute_place acute_phone acute_in_doubt acute_at_once tick_box acute_say
acute_have who_physiotherapist who_chiropractor who_physician who_unstated have_saddle_sensory_disturbance
have_sphincter_disturbance have_sudden_pain_worsening have_sudden_paresis_worsening acute_worse acute_doctor
""".split()

_LEAFLET_WITH_BLANKS: Mapping[str, tuple[str, ...]] = {
    "day month": ("day",),
    "day month year": ("day_with_year",),
    "day weekday": ("weekday_and_day",),
    "day time": ("time",),
    "phone": (
        "phone",
        "call_clinic",
        "visit_call",
    ),
    "address phone": ("address_and_phone",),
    "version": ("source",),
    "date": ("not_in_force",),
    "page pages": ("page",),
    "day": ("surgeon_by",),
    "places": ("legs_changed_left", "legs_changed_right", "legs_changed_both"),
    "parts": (
        "weak_parts_left",
        "weak_parts_right",
    ),
    "when": (
        "see_again_more",
        "tick_visit",
    ),
    "when whom": ("see_again_with",),
    "whom": (
        "call_or_own_doctor",
        "visit_with",
    ),
    "illnesses": ("unanswered_illness", "unanswered_illness_too"),
    "cause": ("out_S4",),
    "day who": ("acute_say_text",),
}

_NOTE = """
yes no not_examined not_asked not_stated side_left side_right side_both muscle_hip_flexion muscle_knee_extension
muscle_ankle_dorsiflexion muscle_great_toe_extension muscle_plantar_flexion reflex_knee reflex_ankle mri_none
mri_referred mri_done mri_own_initiative mri_not_own_initiative reference age work work_at_work work_on_sick_leave
work_at_risk work_not_in_work pain_leg pain_back verdict_better verdict_worse verdict_no_relevant_change
verdict_not_comparable verdict_new verdict_newly_found verdict_gone verdict_less verdict_same course onset trend
trend_improved trend_some_improvement trend_unchanged trend_worse severity severity_mild severity_moderate
severity_severe_disabling severity_most_severe_disabling severe_worsening medication_resistant_pain signs_earlier
signs flags_yes flags_no flags_unknown causes_yes causes_no causes_unknown examined_on began mri treatments
status_ongoing
status_helped status_helped_partly status_no_effect status_not_tried wishes wishes_none wish_activity_stay_active
wish_activity_rest wish_approach_exercise wish_approach_manual wish_approach_both wish_approach_neither
wish_exercise_kind_directional wish_exercise_kind_neuromuscular wish_exercise_kind_combined
wish_exercise_experience_good wish_exercise_experience_bad wish_manual_experience_good wish_manual_experience_bad
wish_wants_acupuncture_yes wish_wants_acupuncture_no wish_wants_mri_yes wish_wants_mri_no wish_wants_injection_yes
wish_wants_injection_no wish_surgery_wants wish_surgery_open wish_surgery_does_not_want surgery surgery_declined
surgery_not_declined assessment urgency look_again scope_in_scope scope_out_of_scope scope_undetermined missing_age
missing_onset_date missing_onset_uncertainty_days missing_signs_earlier advice information information_given
information_workup information_activity information_none discussed plan plan_none plan_changed kind_directional
kind_neuromuscular kind_fitted care_information care_activity_advice care_medication care_medical_workup safety_net
safety_net_given safety_net_none dates no_dates next_visit next_visit_none call not_in_force_undated
""".split()

_NOTE_WITH_BLANKS: Mapping[str, tuple[str, ...]] = {
    "date": (
        "on",
        "title_first",
        "title_follow_up",
        "title_acute",
        "change",
        "since",
        "surgery_referred_on",
        "surgery_assessed_on",
        "week_8",
        "week_12",
        "earliest",
        "not_in_force",
    ),
    "label text": ("labelled",),
    "answer name": ("pair",),
    "grades side": ("grades",),
    "names": (
        "dermatomes",
        "treatments_not_stated",
        "scope_missing",
    ),
    "date days": (
        "onset_uncertain",
        "refer_by",
    ),
    "age": ("years",),
    "name now then verdict": ("pain_change",),
    "days week": ("duration",),
    "name": (
        "choice_wanted",
        "choice_unwanted",
        "choice_other",
    ),
    "reason": (
        "plan_outside",
        "plan_outside_scope",
        "plan_reason",
    ),
    "note": ("plan_note",),
    "contact": ("contact",),
    "whom": ("next_visit_with",),
    "version": (
        "source",
        "made_with",
    ),
}


def _keyed(group: str, plain: list[str], with_blanks: Mapping[str, tuple[str, ...]]) -> dict[str, frozenset[str]]:
    """Full keys; `with_blanks` names phrases by the blanks they have."""
    filled = {f"{group}.{name}": frozenset(blanks.split()) for blanks, names in with_blanks.items() for name in names}
    return {**{f"{group}.{name}": _NONE for name in plain}, **filled}


DOCUMENT_PHRASES: Mapping[str, frozenset[str]] = {
    **{f"month.{number}": _NONE for number in range(1, 13)},
    **{f"weekday.{number}": _NONE for number in range(1, 8)},
    **_keyed("leaflet", _LEAFLET, _LEAFLET_WITH_BLANKS),
    **_keyed("note", _NOTE, _NOTE_WITH_BLANKS),
    **_keyed("note_sheet", ["name", "private"], {}),
}
