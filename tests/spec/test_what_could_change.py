"""What could change the advice: specification chapter 9."""

from nkr_desktop.domain.case import CAUDA_EQUINA_FLAGS, SIGNS
from nkr_desktop.domain.what_if import could_change
from tests.spec.given import given, nothing_known


def listed(**said: object) -> dict[str, tuple[str, ...]]:
    return {found.question: found.changes for found in could_change(given(**said))}


def test_nothing_open_nothing_listed() -> None:
    assert listed(trend="unchanged", surgery="open") == {}


def test_an_unasked_cauda_equina_question_comes_first_and_changes_urgency() -> None:
    found = could_change(nothing_known())
    assert found[0].changes[0] == "urgency"
    assert {f"red_flags.{flag}" for flag in CAUDA_EQUINA_FLAGS} <= {entry.question for entry in found}


def test_questions_are_sorted_by_urgency_then_scope_then_stance() -> None:
    ranks = [
        min(("urgency", "scope", entry.changes[0]).index(entry.changes[0]), 2)
        for entry in could_change(nothing_known())
    ]
    assert ranks == sorted(ranks)


def test_an_open_age_could_put_the_patient_out_of_scope() -> None:
    assert listed(age=None, trend="improved", surgery="open")["patient.age"][0] == "scope"


def test_trend_matters_with_severe_pain_and_a_failed_treatment() -> None:
    found = listed(pain_severity="severe_disabling", medication="no_effect", surgery="open")
    assert found == {"course.trend": ("mri", "surgical_assessment")}


def test_two_open_questions_that_only_matter_together_are_both_listed() -> None:
    together = ("mri", "surgical_assessment")
    found = listed(pain_severity=None, injection="helped", surgery="open")
    assert found == {"course.pain_severity": together, "course.trend": together}


def test_a_question_that_matters_alone_is_not_paired_again() -> None:
    assert listed(pain_severity=None, surgery="open") == {"course.pain_severity": ("glucocorticoid_injection",)}


def test_signs_matter_only_while_none_is_present() -> None:
    assert not any(question.startswith("signs.") for question in listed(reflex_loss="unknown"))
    assert "signs.reflex_loss" in listed(straight_leg_raise="no", reflex_loss="unknown")


def test_the_answer_about_earlier_signs_is_asked_on_a_follow_up_only() -> None:
    absent = dict.fromkeys(SIGNS, "no")
    assert "course.signs_earlier" in listed(visit="follow_up", signs_earlier="unknown", **absent)
    assert "course.signs_earlier" not in listed(visit="first", signs_earlier="unknown", **absent)


def test_the_wish_about_surgery_matters_once_the_decision_is_due() -> None:
    assert listed(day=60, trend="worse") == {"preferences.surgery": ("mri",)}
    assert "preferences.surgery" not in listed(trend="improved")
