"""The consultation: answers, history, the acute plan, and the slower search that must never show stale results."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.domain.advice import CouldChange, Stance, UrgencyLevel
from nkr_desktop.domain.answers import Finding, MriStatus, Muscle, Side, TreatmentStatus, UsualCare
from nkr_desktop.domain.case import Case, MriDetail, Plan, PlanItem
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.domain.plan import changed_items, is_confirmed
from nkr_desktop.ui import plan_edits
from nkr_desktop.ui.consultation import Consultation

TODAY = date(2026, 11, 23)
SADDLE = "red_flags.saddle_sensory_disturbance"


@pytest.fixture
def consultation(qtbot: QtBot) -> Iterator[Consultation]:
    consultation = Consultation(shipped_guideline(), Case(assessed_on=TODAY))
    yield consultation
    consultation.finish()


def test_an_answer_is_judged_before_the_call_returns(consultation: Consultation, qtbot: QtBot) -> None:
    with qtbot.waitSignals([consultation.case_changed, consultation.assessed, consultation.history_changed]):
        consultation.answer(SADDLE, Finding.YES)
    assert consultation.assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL


def test_every_act_can_be_undone_and_done_again(consultation: Consultation) -> None:
    acts = [("patient.age", 44), ("signs.reflex_loss", Finding.YES), ("mri", MriStatus.DONE)]
    cases = [consultation.case]
    for path, value in acts:
        consultation.answer(path, value)
        cases.append(consultation.case)
    assert len(set(map(id, cases))) == 4
    for path, case in zip(["mri", "signs.reflex_loss", "patient.age"], reversed(cases[:-1]), strict=True):
        assert consultation.undo_name == path
        consultation.undo()
        assert consultation.case == case
    assert consultation.undo_name == ""
    for case in cases[1:]:
        consultation.redo()
        assert consultation.case == case
    assert consultation.redo_name == ""


def test_typing_in_one_field_is_one_act(consultation: Consultation) -> None:
    for age in (4, 44):
        consultation.answer("patient.age", age, typing=True)
    consultation.answer("reference", "A", typing=True)
    consultation.undo()
    assert consultation.case.patient.age == 44
    consultation.undo()
    assert consultation.case.patient.age is None


def test_a_new_act_after_undo_forgets_what_was_undone(consultation: Consultation) -> None:
    consultation.answer("patient.age", 44)
    consultation.undo()
    consultation.answer("mri", MriStatus.NONE)
    assert consultation.redo_name == ""


def test_the_same_answer_again_is_no_act(consultation: Consultation) -> None:
    consultation.answer("patient.age", 44)
    consultation.answer("patient.age", 44)
    consultation.undo()
    assert consultation.undo_name == ""


def test_not_examined_said_aloud_is_remembered_and_undone(consultation: Consultation) -> None:
    consultation.answer(SADDLE, Finding.UNKNOWN)
    assert SADDLE in consultation.touched
    assert consultation.assessment.urgency.not_asked
    consultation.undo()
    assert SADDLE not in consultation.touched


def test_a_cleared_answer_is_untouched_again(consultation: Consultation) -> None:
    consultation.answer(SADDLE, Finding.NO)
    consultation.answer(SADDLE, Finding.UNKNOWN, explicit=False)
    assert SADDLE not in consultation.touched


def test_a_cauda_equina_sign_sets_the_acute_plan_and_the_earlier_one_comes_back(consultation: Consultation) -> None:
    agreed = plan_edits.confirmed(plan_edits.ticked(None, consultation.assessment, Id.PHYSICAL_ACTIVITY, True))
    consultation.answer("plan", agreed)
    consultation.answer(SADDLE, Finding.YES)
    plan = consultation.case.plan
    assert plan is not None
    assert [item.id for item in plan.items] == [Id.SURGICAL_ASSESSMENT]
    assert is_confirmed(plan, consultation.assessment)
    consultation.answer(SADDLE, Finding.NO)
    assert consultation.case.plan == agreed


def test_an_acute_case_opened_from_a_file_has_the_acute_plan(consultation: Consultation) -> None:
    acute = Case.model_validate({"assessed_on": TODAY, "red_flags": {"sphincter_disturbance": "yes"}})
    consultation.start(acute)
    assert consultation.case.plan is not None
    assert not consultation.unsaved


def test_a_changed_stance_marks_the_plan_and_drops_nothing(consultation: Consultation) -> None:
    plan = plan_edits.confirmed(plan_edits.ticked(None, consultation.assessment, Id.MANUAL_MOBILISATION, True))
    consultation.answer("plan", plan)
    consultation.answer("treatments.manual_mobilisation", TreatmentStatus.NO_EFFECT)
    assert consultation.case.plan == plan
    assert [item.id for item in changed_items(plan, consultation.assessment)] == [Id.MANUAL_MOBILISATION]
    assert not is_confirmed(plan, consultation.assessment)


@pytest.mark.parametrize("change", ["tick", "care", "visit", "contact"])
def test_any_change_of_the_plan_takes_the_confirmation_back(consultation: Consultation, change: str) -> None:
    agreed = plan_edits.confirmed(None)
    changed: dict[str, Plan] = {
        "tick": plan_edits.ticked(agreed, consultation.assessment, Id.PHYSICAL_ACTIVITY, True),
        "care": plan_edits.with_care(agreed, UsualCare.INFORMATION, True),
        "visit": plan_edits.with_next_visit(agreed, TODAY),
        "contact": plan_edits.with_contact(agreed, name="Klinikken"),
    }
    assert not changed[change].confirmed


def test_agreeing_anew_gives_the_item_the_stance_of_today(consultation: Consultation) -> None:
    consultation.answer("plan", plan_edits.ticked(None, consultation.assessment, Id.MANUAL_MOBILISATION, True))
    consultation.answer("treatments.manual_mobilisation", TreatmentStatus.NO_EFFECT)
    plan = plan_edits.ticked(consultation.case.plan, consultation.assessment, Id.MANUAL_MOBILISATION, True)
    assert plan.items == (PlanItem(id=Id.MANUAL_MOBILISATION, stance=Stance.SWITCH),)


def test_details_that_the_new_answer_excludes_go_with_it(consultation: Consultation) -> None:
    consultation.answer("signs.reduced_strength", Finding.YES)
    consultation.answer("signs.reduced_strength.side", Side.BOTH)
    consultation.answer(
        "signs.reduced_strength.mrc", {"left": {Muscle.HIP_FLEXION: 4}, "right": {Muscle.HIP_FLEXION: 3}}
    )
    consultation.answer("signs.reduced_strength.side", Side.LEFT)
    assert consultation.case.signs.reduced_strength.mrc == {"left": {Muscle.HIP_FLEXION: 4}}
    consultation.answer("signs.reduced_strength", Finding.NO)
    assert consultation.case.signs.reduced_strength.side is None
    consultation.answer("mri", MriStatus.DONE)
    consultation.answer("mri_detail", MriDetail(on=TODAY))
    consultation.answer("mri", MriStatus.NONE)
    assert consultation.case.mri_detail is None
    consultation.answer("treatments.injection", TreatmentStatus.HELPED)
    consultation.answer("treatment_starts.injection", TODAY)
    consultation.answer("treatments.injection", None)
    assert consultation.case.treatment_starts.injection is None
    consultation.answer("other_causes.other", Finding.YES)
    consultation.answer("other_causes.other_text", "Cyste")
    consultation.answer("other_causes.other", Finding.NO)
    assert consultation.case.other_causes.other_text is None
    Case.model_validate(consultation.case.model_dump(by_alias=True))


def test_what_could_change_is_found_when_the_hands_rest(consultation: Consultation, qtbot: QtBot) -> None:
    with qtbot.waitSignal(consultation.could_change_found, timeout=5000) as found:
        consultation.answer("patient.age", 44)
    assert found.args is not None
    assert all(isinstance(change, CouldChange) for change in found.args[0])


def test_the_search_waits_for_the_last_of_several_answers(consultation: Consultation, qtbot: QtBot) -> None:
    found: list[object] = []
    consultation.could_change_found.connect(found.append)
    with qtbot.waitSignal(consultation.could_change_found, timeout=5000):
        for age in (4, 44):
            consultation.answer("patient.age", age, typing=True)
    assert len(found) == 1


def test_unsaved_work_is_known_until_it_is_saved(consultation: Consultation) -> None:
    seen = [consultation.unsaved]
    consultation.answer("patient.age", 44)
    seen.append(consultation.unsaved)
    consultation.mark_saved()
    seen.append(consultation.unsaved)
    consultation.undo()
    seen.append(consultation.unsaved)
    assert seen == [False, True, False, True]


def tick(consultation: Consultation, id: Id) -> None:
    plan = plan_edits.ticked(consultation.case.plan, consultation.assessment, id, True)
    consultation.replace(consultation.case.model_copy(update={"plan": plan}), "plan")


def agreed(consultation: Consultation) -> list[Id]:
    plan = consultation.case.plan
    return [item.id for item in plan.items] if plan else []


def test_what_was_undone_does_not_come_back_when_the_sign_is_taken_back(consultation: Consultation) -> None:
    tick(consultation, Id.PHYSICAL_ACTIVITY)
    consultation.answer(SADDLE, Finding.YES)
    consultation.answer(SADDLE, Finding.NO)
    tick(consultation, Id.MANUAL_MOBILISATION)
    consultation.answer(SADDLE, Finding.YES)
    for _ in range(3):
        consultation.undo()
    assert agreed(consultation) == [Id.SURGICAL_ASSESSMENT]
    consultation.answer(SADDLE, Finding.NO)
    assert agreed(consultation) == [Id.PHYSICAL_ACTIVITY]


def test_a_contact_written_while_acute_is_kept_and_the_plan_to_be_confirmed_anew(consultation: Consultation) -> None:
    tick(consultation, Id.PHYSICAL_ACTIVITY)
    confirmed = plan_edits.confirmed(consultation.case.plan)
    consultation.replace(consultation.case.model_copy(update={"plan": confirmed}), "plan")
    consultation.answer(SADDLE, Finding.YES)
    plan = plan_edits.with_contact(consultation.case.plan, name="Anna")
    consultation.replace(consultation.case.model_copy(update={"plan": plan}), "plan")
    consultation.answer(SADDLE, Finding.NO)
    held = consultation.case.plan
    assert held is not None
    assert held.contact is not None
    assert held.contact.name == "Anna"
    assert agreed(consultation) == [Id.PHYSICAL_ACTIVITY]
    assert not held.confirmed
