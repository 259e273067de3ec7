"""The ten recommendations, one function each, in guideline order (specification chapter 6, §3-§12).

Read it beside the specification: rule ids, conditions and points stand in its order. Nothing here changes a
strength. Recommendations 4-8 read treatments and preferences only: the guideline shows no relevant difference
between them and knows no subgroup that gains more from one (§5, §8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from nkr_desktop.domain.advice import Phrase, Point, Reason, Stance
from nkr_desktop.domain.answers import (
    ActivityPreference,
    Experience,
    Finding,
    MriStatus,
    SurgeryPreference,
    TreatmentStatus,
    Trend,
    Work,
)
from nkr_desktop.domain.case import EXERCISE_TREATMENTS
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.domain.situation import IN_USE, NOT_USED, Situation


@dataclass(frozen=True, slots=True)
class Judged:
    """What one recommendation's rules conclude, before the guideline's own strength is put beside it."""

    stance: Stance
    reasons: tuple[Reason, ...]
    points: tuple[Point, ...] = ()
    decide_on: date | None = None
    latest_on: date | None = None
    switch_to: tuple[Id, ...] = ()
    points_to: tuple[Id, ...] = ()


# The same few sentences are made for every case, and hundreds of times for "what could change": keep them.
@lru_cache(maxsize=1024)
def _point(id: str, section: int | None, **blanks: date | int | Phrase) -> Point:
    return Point(id, section, Phrase(f"point.{id}", tuple(blanks.items())))


@lru_cache(maxsize=1024)
def _because(
    rule: str,
    section: int | None,
    *inputs: str,
    key: str | None = None,
    **blanks: Phrase | tuple[Phrase, ...],
) -> Reason:
    return Reason(rule, section, inputs, Phrase(f"reason.{key or rule}", tuple(blanks.items())))


def _failed(s: Situation, *treatments: str) -> tuple[str, ...]:
    """The paths among these treatments that were tried without effect."""
    tried = s.case.treatments
    return tuple(f"treatments.{t}" for t in treatments if getattr(tried, t) is TreatmentStatus.NO_EFFECT)


def _target(name: str, in_use: bool) -> Phrase:
    return Phrase(f"target.continue_{name}" if in_use else f"target.{name}")


def _manual_target(s: Situation) -> Phrase:
    return _target("manual_mobilisation", s.case.treatments.manual_mobilisation in IN_USE)


def _exercise_target(s: Situation) -> Phrase:
    return _target("supervised_exercise", s.exercise_in_use)


def _consider_with_surgery(reason: Reason, points: tuple[Point, ...]) -> Judged:
    """The own options are used up: the advice names recommendation 12's stance and date, never "refer"."""
    return Judged(Stance.CONSIDER, (reason,), points, points_to=(Id.SURGICAL_ASSESSMENT,))


def _review_now(s: Situation, treatment: str, section: int) -> tuple[Point, ...]:
    """Avoid long courses without effect (§3-§11)."""
    ongoing = getattr(s.case.treatments, treatment) is TreatmentStatus.ONGOING
    return (_point("review_now", section),) if ongoing and s.not_improving else ()


# --- 3-9: the non-surgical options ------------------------------------------------------------------------------


def physical_activity(s: Situation) -> Judged:
    """§3."""
    points = [_point("activity_meaning", 3)]
    if s.severe:
        points.append(_point("activity_short_rest", 3))
    if s.case.preferences.activity is ActivityPreference.REST:
        points.append(_point("activity_prefers_rest", 3))
    return Judged(Stance.OFFER, (_because("R3.1", 3),), tuple(points))


def supervised_exercise(s: Situation, surgery: Phrase) -> Judged:
    """§4, with the change of approach from §8."""
    points = (
        _point("exercise_soreness", 4),
        _point("exercise_relief_motivates", 4),
        _point("exercise_instruction", 4),
    )
    failed = _failed(s, *EXERCISE_TREATMENTS)
    if s.exercise_failed and s.manual_failed:
        inputs = (*failed, "treatments.manual_mobilisation")
        return _consider_with_surgery(_because("R4.3", 4, *inputs, surgery=surgery), points)
    if s.exercise_failed:
        targets = {
            Id.SPECIFIC_EXERCISE: (s.kinds_failed < 2, _target("specific_exercise", False)),
            Id.COMBINED_EXERCISE: (not s.combined_failed, _target("combined_exercise", False)),
            Id.MANUAL_MOBILISATION: (not s.manual_failed, _manual_target(s)),
        }
        left = {id: target for id, (is_left, target) in targets.items() if is_left}
        reason = _because("R4.2", 4, *failed, targets=tuple(left.values()))
        return Judged(Stance.SWITCH, (reason,), points, switch_to=tuple(left))
    return Judged(Stance.OFFER, (_because("R4.1", 4),), points)


def specific_exercise(s: Situation, surgery: Phrase) -> Judged:
    """§5: directional or neuromuscular control, no relevant difference shown."""
    points = (_point("neuromuscular_control", 5), _point("directional_exercises", 5))
    tried = s.case.treatments
    failed = _failed(s, "directional_exercises", "neuromuscular_exercises", "combined_exercises")
    if s.kinds_failed == 2 and s.manual_failed:
        inputs = (*failed, "treatments.manual_mobilisation")
        return _consider_with_surgery(_because("R5.4", 5, *inputs, surgery=surgery), points)
    if s.kinds_failed == 2:
        reason = _because("R5.3", 5, *failed, targets=(_manual_target(s),))
        return Judged(Stance.SWITCH, (reason,), points, switch_to=(Id.MANUAL_MOBILISATION,))
    if s.kinds_failed == 1:
        if s.directional_failed:
            other = _target("neuromuscular", tried.neuromuscular_exercises in IN_USE)
        else:
            other = _target("directional", tried.directional_exercises in IN_USE)
        reason = _because("R5.2", 5, *failed, targets=(other,))
        return Judged(Stance.SWITCH, (reason,), points, switch_to=(Id.SPECIFIC_EXERCISE,))
    return Judged(Stance.CHOOSE, (_because("R5.1", 5),), points)


def combined_exercise(s: Situation, surgery: Phrase) -> Judged:
    """§6."""
    tried = s.case.treatments
    daily_function = (_point("combined_daily_function", 6),)
    if s.combined_failed and s.manual_failed:
        inputs = ("treatments.combined_exercises", "treatments.manual_mobilisation")
        return _consider_with_surgery(_because("R6.3", 6, *inputs, surgery=surgery), daily_function)
    if s.combined_failed:
        reason = _because("R6.2", 6, "treatments.combined_exercises", targets=(_manual_target(s),))
        return Judged(Stance.SWITCH, (reason,), daily_function, switch_to=(Id.MANUAL_MOBILISATION,))
    points: tuple[Point, ...] = daily_function
    if TreatmentStatus.HELPED_PARTLY in (tried.directional_exercises, tried.neuromuscular_exercises):
        points = (_point("combined_single_helped_partly", 6), *daily_function)
    return Judged(Stance.CONSIDER, (_because("R6.1", 6),), points)


def manual_mobilisation(s: Situation, surgery: Phrase) -> Judged:
    """§7."""
    points = (
        _point("manual_start_gently", 7),
        _point("manual_passing_worsening", 7),
        _point("manual_passive", 7),
        _point("manual_high_velocity", 7),
        *_experience(s, "manual_experience", 7),
        _point("manual_contraindications", None),
    )
    failed = _failed(s, *EXERCISE_TREATMENTS)
    if s.exercise_failed and s.manual_failed:
        inputs = (*failed, "treatments.manual_mobilisation")
        return _consider_with_surgery(_because("R7.3", 7, *inputs, surgery=surgery), points)
    if s.manual_failed:
        reason = _because("R7.2", 7, "treatments.manual_mobilisation", targets=(_exercise_target(s),))
        return Judged(Stance.SWITCH, (reason,), points, switch_to=(Id.SUPERVISED_EXERCISE,))
    return Judged(Stance.OFFER, (_because("R7.1", 7),), points)


def mobilisation_or_exercise(s: Situation, surgery: Phrase) -> Judged:
    """§8: inform objectively, let the patient choose."""
    points = (
        *_experience(s, "exercise_experience", 8),
        *_experience(s, "manual_experience", 8),
        _point("choice_often_combined", 8),
    )
    failed = _failed(s, *EXERCISE_TREATMENTS)
    if s.exercise_failed and s.manual_failed:
        inputs = (*failed, "treatments.manual_mobilisation")
        return _consider_with_surgery(_because("R8.3", 8, *inputs, surgery=surgery), points)
    if s.exercise_failed:
        reason = _because("R8.2", 8, *failed, targets=(_manual_target(s),))
        return Judged(Stance.SWITCH, (reason,), points, switch_to=(Id.MANUAL_MOBILISATION,))
    if s.manual_failed:
        reason = _because("R8.2", 8, "treatments.manual_mobilisation", targets=(_exercise_target(s),))
        return Judged(Stance.SWITCH, (reason,), points, switch_to=(Id.SUPERVISED_EXERCISE,))
    return Judged(Stance.CHOOSE, (_because("R8.1", 8),), points)


def _experience(s: Situation, preference: str, section: int) -> tuple[Point, ...]:
    """Earlier experience often decides what a patient prefers (§7, §8)."""
    stated: Experience = getattr(s.case.preferences, preference)
    return () if stated is Experience.NONE_STATED else (_point(f"{preference}_{stated.value}", section),)


def acupuncture(s: Situation) -> Judged:
    """§9."""
    wish: tuple[Point, ...] = ()
    if s.case.preferences.wants_acupuncture is Finding.YES:
        wish = (
            _point("acupuncture_talk", 9),
            _point("acupuncture_short_relief", 9),
            _point("acupuncture_alternatives", 9),
            _point("acupuncture_harms", 9),
        )
    points = (*wish, *_review_now(s, "acupuncture", 9))
    return Judged(Stance.NOT_ROUTINE, (_because("R9.1", 9),), points)


# --- 10-12: imaging, injection, surgery -------------------------------------------------------------------------


def mri(s: Situation, surgery: Judged, injection: Judged) -> Judged:
    """§10, with what §11 and §12 ask for. The scan's own status changes words, never the stance."""
    course, preferences = s.case.course, s.case.preferences
    declined = preferences.surgery is SurgeryPreference.DOES_NOT_WANT
    reasons: list[Reason] = []
    if course.medication_resistant_pain is Finding.YES:
        reasons.append(_because("R10.2", 10, "course.medication_resistant_pain"))
    if course.severe_worsening is Finding.YES:
        reasons.append(_because("R10.3", 10, "course.severe_worsening"))
    if surgery.stance is Stance.DO_NOW and not declined:
        decided_by = dict.fromkeys(path for reason in surgery.reasons for path in reason.inputs)
        reasons.append(_because("R10.4", 12, *decided_by, "preferences.surgery"))

    needed_elsewhere = []
    if surgery.stance is Stance.DO_NOW and declined:
        needed_elsewhere.append(_point("mri_if_mind_changes", 12))
    if injection.stance is Stance.CONSIDER and s.case.mri is not MriStatus.DONE:
        needed_elsewhere.append(_point("mri_before_injection", 11))

    if reasons:
        return Judged(Stance.INDICATED, tuple(reasons), (*_mri_at_hand(s, reasons), *needed_elsewhere))

    facts = (
        _point("mri_not_for_diagnosis", 10),
        _point("mri_findings_need_not_explain", 10),
        _point("mri_good_prognosis", 10),
    )
    reassurance: tuple[Point, ...] = ()
    if s.case.mri in (MriStatus.DONE, MriStatus.REFERRED):
        reassurance = (_point("mri_reassure", 10),)
    wished = preferences.wants_mri is Finding.YES
    points = (*facts, *needed_elsewhere) if wished else (*needed_elsewhere, *facts)
    return Judged(Stance.NOT_ROUTINE, (_because("R10.5", 10),), (*points, *reassurance))


def _mri_at_hand(s: Situation, reasons: list[Reason]) -> tuple[Point, ...]:
    """What a scan that exists or is ordered is good for. It settles nothing that is new since it was taken."""
    if s.case.mri not in (MriStatus.DONE, MriStatus.REFERRED):
        return ()
    if any(reason.rule in ("R10.1", "R10.3") for reason in reasons):
        return (_point("mri_earlier_does_not_settle", None),)
    return (_point("mri_attach_existing" if s.case.mri is MriStatus.DONE else "mri_attach_ordered", 12),)


def glucocorticoid_injection(s: Situation) -> Judged:
    """§11; its special case for a patient in very severe pain, "akutte fase" read as within scope."""
    given = s.case.treatments.injection not in NOT_USED
    points = [
        _point("injection_others_first", 11),
        _point("injection_small_effect", 11),
        _point("injection_harms", 11),
        _point("injection_xray_guided", 11),
        _point("injection_needs_mri", 11),
        _point("injection_contraindications", None),
    ]
    if s.severe and s.cauda_equina_all_no and not given:
        return Judged(Stance.CONSIDER, (_because("R11.2", 11, "course.pain_severity", "red_flags"),), tuple(points))
    if given:
        points.insert(0, _point("injection_once", 11))
    if s.severe and not s.cauda_equina_all_no:
        points.insert(0, _point("injection_flags_first", 11))
    points.extend(_review_now(s, "injection", 11))
    return Judged(Stance.NOT_ROUTINE, (_because("R11.1", 11),), tuple(points))


def surgical_assessment(s: Situation) -> Judged:
    """§12 with the decision window of §13: an assessment by a spine surgeon, not a promise of an operation."""
    due = _surgery_due(s)
    if due:
        return _surgery_now(s, due)
    if s.case.course.severe_worsening is Finding.YES:
        reason = _because("R12.7", 13, "course.severe_worsening")
        return Judged(Stance.CONSIDER, (reason,), (*_surgery_ask(s), *_surgery_facts(s, wants_is_early=True)))
    return _surgery_prepare(s)


def _surgery_due(s: Situation) -> tuple[Reason, ...]:
    """The DO_NOW conditions R12.3-R12.6, every one that holds."""
    course = s.case.course
    severity, trend = "course.pain_severity", "course.trend"
    onset = ("course.onset_date", "course.onset_uncertainty_days")
    resistant = course.medication_resistant_pain is Finding.YES
    reasons = []
    if s.most_severe and s.not_improving:
        reasons.append(_because("R12.3", 12, severity, trend))
    if s.severe and s.not_improving and (s.care_without_effect or resistant):
        despite = (*s.care_without_effect, *(("course.medication_resistant_pain",) if resistant else ()))
        reasons.append(_because("R12.4", 12, severity, trend, *despite))
    # "Only because the onset is uncertain" is said where no reason stands that does not rest on the duration.
    key = "_uncertain_onset" if s.due_only_because_uncertain and not reasons else ""
    if s.decision_due and course.trend in (Trend.SOME_IMPROVEMENT, Trend.UNCHANGED, Trend.WORSE):
        reasons.append(_because("R12.5", 13, *onset, trend, key=f"R12.5{key}"))
    if s.decision_due and s.severe and course.trend is None:
        reasons.append(_because("R12.6", 13, *onset, severity, trend, key=f"R12.6{key}"))
    return tuple(reasons)


def _surgery_now(s: Situation, reasons: tuple[Reason, ...]) -> Judged:
    points: list[Point] = []
    if s.timeline and s.timeline.week_12_on < s.case.assessed_on:
        points.append(_point("surg_date_passed", 12))
    if s.timeline and s.timeline.refer_by <= s.case.assessed_on:
        declined = s.case.preferences.surgery is SurgeryPreference.DOES_NOT_WANT
        points.append(_today(s, "surg_decide_today" if declined else "surg_refer_today"))
    if s.before_8_weeks and any(reason.rule in ("R12.3", "R12.4") for reason in reasons):
        points.append(_point("surg_early", 13))
    latest_on = s.timeline.week_12_on if s.timeline else None
    return Judged(Stance.DO_NOW, reasons, (*points, *_surgery_facts(s, wants_is_early=False)), latest_on=latest_on)


def _surgery_prepare(s: Situation) -> Judged:
    improved = s.case.course.trend is Trend.IMPROVED
    decide_on, points = None, list(_surgery_ask(s))
    if improved:
        reason = _because("R12.8", 13, "course.trend", key="R12.8_improved")
    elif s.timeline is None:
        reason = _because("R12.8", 13, "course.onset_date", key="R12.8_no_onset")
    else:
        reason = _because("R12.8", 13, "course.onset_date", "course.trend")
        decide_on = max(min(s.timeline.week_8_on, s.timeline.refer_by), s.case.assessed_on)
        if s.timeline.refer_by <= s.case.assessed_on:
            points.append(_today(s, "surg_decide_today"))
    return Judged(Stance.PREPARE, (reason,), (*points, *_surgery_facts(s, wants_is_early=True)), decide_on=decide_on)


def _today(s: Situation, id: str) -> Point:
    """The last sensible day to refer has come; it rests on the clinic's own waiting time, not on the guideline."""
    return _point(id, None, wait_days=s.case.surgeon_wait_days)


def _surgery_ask(s: Situation) -> tuple[Point, ...]:
    """What an unanswered trend holds back (§12, §13)."""
    if s.case.course.trend is not None:
        return ()
    due = (_point("surg_trend_unknown", 13),) if s.decision_due else ()
    return (*due, _point("surg_ask_most_severe", 12)) if s.most_severe else due


def _surgery_facts(s: Situation, wants_is_early: bool) -> tuple[Point, ...]:
    """For the choice: shared, not a promise, what an operation may and may not do, and the patient's work (§12)."""
    wish = s.case.preferences.surgery
    points = []
    if wish is SurgeryPreference.DOES_NOT_WANT:
        points.append(_point("surg_does_not_want", 12))
    if wish is SurgeryPreference.WANTS and wants_is_early:
        points.append(_point("surg_wants_early", 12))
    points.append(_point("surg_not_a_promise", 12))
    points.append(_point("surg_mri_goes_with_it", 12))
    stressed = s.case.work in (Work.ON_SICK_LEAVE, Work.AT_RISK)
    points.append(_point("surg_work_stressed" if stressed else "surg_work", 12))
    points.append(_point("surg_may_shorten_pain", 12))
    points.append(_point("surg_may_calm", 12))
    points.append(_point("surg_may_overtreat", 12))
    return tuple(points)


# --- Order of judgement -----------------------------------------------------------------------------------------


def judge(s: Situation) -> dict[Id, Judged]:
    """All ten, in guideline order: out of scope first, then U1/U2, then the rules."""
    if s.out_of_scope:
        held = Judged(Stance.NOT_COVERED, (_because("S", 2, "scope.status"),))
        judged = dict.fromkeys(Id, held)
        judged[Id.SURGICAL_ASSESSMENT] = _surgery_out_of_scope(s, held)
        return {**judged, **_stopped(s)}
    if s.urgency.stops_guideline:
        rule = "U1" if _acute(s) else "U2"
        # That treatment waits for a medical work-up is ours; under U1 it follows from "acute" (§12).
        held = Judged(Stance.ON_HOLD, (_because(rule, 12 if _acute(s) else None, "urgency.level", key=f"hold_{rule}"),))
        judged = {**dict.fromkeys(Id, held), **_stopped(s)}
        if not _acute(s):
            judged[Id.SURGICAL_ASSESSMENT] = _surgery_on_hold(s)
        return judged
    return _by_the_rules(s)


def _acute(s: Situation) -> bool:
    return s.urgency.stops_guideline and s.urgency.reasons[0].rule == "U1"


def _stopped(s: Situation) -> dict[Id, Judged]:
    """What U1 and U2 ask for in and out of scope: MRI (R10.1), and under U1 the acute assessment (R12.1)."""
    if not s.urgency.stops_guideline:
        return {}
    reason = _because("R10.1", 10, "urgency.level", key="R10.1_acute" if _acute(s) else "R10.1")
    points = _mri_at_hand(s, [reason])
    if not _acute(s):
        return {Id.MRI: Judged(Stance.INDICATED, (reason,), points)}
    return {
        Id.MRI: Judged(Stance.INDICATED, (reason,), (_point("mri_part_of_acute", None), *points)),
        Id.SURGICAL_ASSESSMENT: Judged(
            Stance.ACUTE,
            (_because("R12.1", 12, "urgency.level"),),
            (
                _point("acute_act_now", 12),
                _point("acute_no_waiting_for_mri", None),
                _point("acute_hand_over", None),
            ),
        ),
    }


def _surgery_on_hold(s: Situation) -> Judged:
    points: tuple[Point, ...] = ()
    if _surgery_due(s):
        if s.timeline is None:
            points = (Point("surg_due_after_workup", 12, Phrase("point.surg_due_after_workup_no_date")),)
        else:
            points = (_point("surg_due_after_workup", 12, date=s.timeline.week_12_on),)
    return Judged(Stance.ON_HOLD, (_because("R12.2", None, "urgency.level"),), points)


def surgery_overdue(s: Situation) -> bool:
    """Out of scope by duration alone, not satisfactorily better, nothing urgent: the 12 weeks went by (§12, §13)."""
    criteria = dict(s.scope.criteria)
    failing = [id for id, criterion in criteria.items() if criterion == "fails"]
    return failing == ["S2"] and s.case.course.trend is not Trend.IMPROVED and not s.urgency.stops_guideline


def _surgery_out_of_scope(s: Situation, held: Judged) -> Judged:
    if not surgery_overdue(s) or s.timeline is None:
        return held
    return Judged(held.stance, held.reasons, (_point("surg_overdue", 12, date=s.timeline.week_12_on),))


def _by_the_rules(s: Situation) -> dict[Id, Judged]:
    surgery = surgical_assessment(s)
    injection = glucocorticoid_injection(s)
    label = _surgery_with_its_date(surgery, s)
    exercise_and_mobilisation: dict[Id, Callable[[Situation, Phrase], Judged]] = {
        Id.SUPERVISED_EXERCISE: supervised_exercise,
        Id.SPECIFIC_EXERCISE: specific_exercise,
        Id.COMBINED_EXERCISE: combined_exercise,
        Id.MANUAL_MOBILISATION: manual_mobilisation,
        Id.MOBILISATION_OR_EXERCISE: mobilisation_or_exercise,
    }
    return {
        Id.PHYSICAL_ACTIVITY: physical_activity(s),
        **{id: rule(s, label) for id, rule in exercise_and_mobilisation.items()},
        Id.ACUPUNCTURE: acupuncture(s),
        Id.MRI: mri(s, surgery, injection),
        Id.GLUCOCORTICOID_INJECTION: injection,
        Id.SURGICAL_ASSESSMENT: surgery,
    }


def _surgery_with_its_date(surgery: Judged, s: Situation) -> Phrase:
    """Recommendation 12's stance and date, for advice that points at it; never "refer"."""
    if surgery.stance is Stance.DO_NOW and surgery.latest_on is not None:
        passed = surgery.latest_on < s.case.assessed_on
        return Phrase("label.do_now_passed" if passed else "label.do_now_by", (("date", surgery.latest_on),))
    return stance_label(Id.SURGICAL_ASSESSMENT, surgery, s)


def stance_label(id: Id, judged: Judged, s: Situation) -> Phrase:
    """The stance's fixed words (specification chapter 6, "Stances"), never stronger than the strength."""
    stance = judged.stance
    if stance is Stance.ON_HOLD:
        return Phrase("label.on_hold_acute" if _acute(s) else "label.on_hold_workup")
    if stance is Stance.OFFER and id is Id.PHYSICAL_ACTIVITY:
        return Phrase("label.offer_activity")
    if stance is Stance.NOT_ROUTINE and id is not Id.ACUPUNCTURE:
        return Phrase("label.only_after_consideration")
    if stance is Stance.PREPARE:
        if judged.decide_on is not None:
            return Phrase("label.prepare", (("date", judged.decide_on),))
        improved = s.case.course.trend is Trend.IMPROVED
        return Phrase("label.prepare_improved" if improved else "label.prepare_no_onset")
    return Phrase(f"label.{stance.value}")
