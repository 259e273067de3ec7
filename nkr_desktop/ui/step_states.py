"""How far each step of the visit has come, for the rail: counted from the case, told in words and state."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import RED_FLAGS, Case
from nkr_desktop.domain.plan import plan_stands
from nkr_desktop.ui.kit.step_rail import RailStep, StepState
from nkr_desktop.ui.pages.page import Progress

FINDINGS, RED_FLAGS_STEP, PLAN = 1, 2, 5


def step_names() -> tuple[str, ...]:
    """The six steps, in order."""
    return (
        QCoreApplication.translate("StepStates", "Course"),
        QCoreApplication.translate("StepStates", "Findings"),
        QCoreApplication.translate("StepStates", "Red flags"),
        QCoreApplication.translate("StepStates", "Treatment"),
        QCoreApplication.translate("StepStates", "Wishes"),
        QCoreApplication.translate("StepStates", "Plan"),
    )


def rail_steps(progress: Sequence[Progress], case: Case, assessment: Assessment) -> list[RailStep]:
    """One entry a step; progress is that of the five pages of questions."""
    names = step_names()
    steps = [RailStep(name, *_asked(done)) for name, done in zip(names, progress, strict=False)]
    if case.other_causes.tumour is Finding.YES:
        words = QCoreApplication.translate("StepStates", "Tumour: yes")
        steps[FINDINGS] = RailStep(names[FINDINGS], words, StepState.RED_FLAG)
    steps[RED_FLAGS_STEP] = RailStep(names[RED_FLAGS_STEP], *_red_flags(case, progress[RED_FLAGS_STEP]))
    return [*steps, RailStep(names[PLAN], *_plan(case, assessment))]


def _asked(done: Progress) -> tuple[str, StepState]:
    if done.answered == 0:
        return QCoreApplication.translate("StepStates", "Not begun"), StepState.EMPTY
    if done.answered == done.asked:
        return QCoreApplication.translate("StepStates", "Filled in"), StepState.COMPLETE
    words = QCoreApplication.translate("StepStates", "{answered} of {asked}")
    return words.format(answered=done.answered, asked=done.asked), StepState.BEGUN


def _red_flags(case: Case, done: Progress) -> tuple[str, StepState]:
    """Only seven times no counts as complete: "not examined" is no all-clear."""
    answers = [getattr(case.red_flags, flag) for flag in RED_FLAGS]
    if yes := answers.count(Finding.YES):
        return QCoreApplication.translate("StepStates", "{count} yes").format(count=yes), StepState.RED_FLAG
    if done.answered == 0:
        return QCoreApplication.translate("StepStates", "Not begun"), StepState.EMPTY
    no = answers.count(Finding.NO)
    words = QCoreApplication.translate("StepStates", "{count} of {asked} no").format(count=no, asked=len(answers))
    return words, StepState.COMPLETE if no == len(answers) else StepState.BEGUN


def _plan(case: Case, assessment: Assessment) -> tuple[str, StepState]:
    if assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL:
        return QCoreApplication.translate("StepStates", "Acute plan"), StepState.COMPLETE
    if case.plan is None:
        return QCoreApplication.translate("StepStates", "Not begun"), StepState.EMPTY
    if plan_stands(case.plan, assessment):
        return QCoreApplication.translate("StepStates", "Confirmed"), StepState.COMPLETE
    ticks = len(case.plan.items) + len(case.plan.usual_care)
    return QCoreApplication.translate("StepStates", "{count} ticked").format(count=ticks), StepState.BEGUN
