"""The consultation in progress: the current case, its history, and what the guideline says about it.

No widget and no clock: the day is the case's own, given by whoever starts the consultation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.assess import assess
from nkr_desktop.domain.case import Case, Plan
from nkr_desktop.domain.follow_up import change_since
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.plan import acute_plan
from nkr_desktop.domain.urgency import urgency
from nkr_desktop.domain.what_if import search
from nkr_desktop.ui import plan_edits
from nkr_desktop.ui.case_answers import is_unanswered, with_answers
from nkr_desktop.ui.kit.slices import Slices, Work

IDLE_MS: Final = 400
"""How long the hands must rest before the slower question "what could change this" is worked out."""


@dataclass(frozen=True, slots=True)
class Step:
    """One act of the user: its name (a question's path, or an act's own), and what it left behind."""

    name: str
    case: Case
    touched: frozenset[str]
    typing: bool = False


class Consultation(QObject):
    """Signals: began before another case is told of; case_changed carries the Case; assessed the Case and its
    Assessment; could_change_found a tuple of CouldChange for the case as it stands; history_changed when there is
    something else to undo, redo or save."""

    began = Signal()
    case_changed = Signal(object)
    assessed = Signal(object, object)
    could_change_found = Signal(object)
    history_changed = Signal()

    def __init__(self, guideline: Guideline, case: Case, earlier: tuple[Case, ...] = ()) -> None:
        """earlier: the visits before this one, oldest first."""
        super().__init__()
        self._guideline = guideline
        self._slices = Slices(self)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(lambda: self._slices.begin(self._search()))
        self._begin(case, earlier)

    @property
    def guideline(self) -> Guideline:
        """The guideline the case is judged by."""
        return self._guideline

    @property
    def case(self) -> Case:
        """The case as it stands."""
        return self._steps[self._at].case

    @property
    def earlier(self) -> tuple[Case, ...]:
        """The visits before this one, oldest first."""
        return self._earlier

    @property
    def touched(self) -> frozenset[str]:
        """Paths answered aloud with "not examined" or "none stated", which the case cannot tell from untouched."""
        return self._steps[self._at].touched

    @property
    def assessment(self) -> Assessment:
        """What the guideline says about the case as it stands."""
        return self._assessment

    @property
    def undo_name(self) -> str:
        """Name of the act undo takes back, or "" when there is none."""
        return self._steps[self._at].name if self._at else ""

    @property
    def redo_name(self) -> str:
        """Name of the act redo does again, or "" when there is none."""
        return self._steps[self._at + 1].name if self._at + 1 < len(self._steps) else ""

    @property
    def unsaved(self) -> bool:
        """Whether the case differs from the one last saved, opened or begun."""
        return self.case != self._saved

    def start(self, case: Case, earlier: tuple[Case, ...] = ()) -> None:
        """Another patient or visit: the history begins anew."""
        self._begin(case, earlier)
        self.began.emit()
        self._tell()

    def mark_saved(self) -> None:
        """The case as it stands is on disk."""
        self._saved = self.case
        self.history_changed.emit()

    def answer(self, path: str, value: Any, *, explicit: bool = True, typing: bool = False) -> None:
        """Answer one question.

        explicit: an unanswered value was chosen aloud, not cleared. typing: consecutive changes of the same field
        become one step. The value has the field's own type; details it excludes go with it."""
        self._answer({path: value}, path, explicit, typing)

    def answer_all(self, answers: Mapping[str, Any], name: str) -> None:
        """Answer several questions as one act."""
        self._answer(answers, name, True, False)

    def replace(self, case: Case, name: str, touched: frozenset[str] | None = None) -> None:
        """Another case, as one act; touched: the paths answered aloud, where they change too."""
        self._push(Step(name, case, self.touched if touched is None else touched))

    def undo(self) -> None:
        """Take the last act back."""
        if self._at:
            self._go(self._at - 1)

    def redo(self) -> None:
        """Do it again."""
        if self._at + 1 < len(self._steps):
            self._go(self._at + 1)

    def search_anew(self) -> None:
        """Work out once more what could change: somebody new is listening."""
        self._slices.stop()
        self._idle.start()

    def finish(self) -> None:
        """Stop asking what could change."""
        self._idle.stop()
        self._slices.stop()

    def _answer(self, answers: Mapping[str, Any], name: str, explicit: bool, typing: bool) -> None:
        said = frozenset(path for path, value in answers.items() if explicit and is_unanswered(value))
        touched = (self.touched - answers.keys()) | said
        self._push(Step(name, with_answers(self.case, answers), touched, typing))

    def _begin(self, case: Case, earlier: tuple[Case, ...]) -> None:
        self._earlier = earlier
        self._assessment = self._assess(case)
        if self._assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL:
            case = case.model_copy(update={"plan": acute_plan(self._assessment, case.plan)})
        self._saved = case
        self._steps = [Step("", case, frozenset())]
        self._at = 0

    def _push(self, step: Step) -> None:
        assessment = self._assess(step.case)
        step = self._with_acute_plan(step, assessment)
        now = self._steps[self._at]
        if (step.case, step.touched) == (now.case, now.touched):
            return
        merged = step.typing and now.typing and step.name == now.name and self._at + 1 == len(self._steps)
        del self._steps[self._at + (0 if merged else 1) :]
        self._steps.append(step)
        self._at = len(self._steps) - 1
        self._assessment = assessment  # no rule reads the plan, which is all an acute step may have changed since
        self._tell()

    def _go(self, at: int) -> None:
        self._at = at
        self._assessment = self._assess(self.case)
        self._tell()

    def _tell(self) -> None:
        case, assessment = self.case, self._assessment
        self.case_changed.emit(case)
        self.assessed.emit(case, assessment)
        self.history_changed.emit()
        self._slices.stop()
        self._idle.start()

    def _assess(self, case: Case) -> Assessment:
        change = change_since(self._earlier[-1], case) if self._earlier else None
        return assess(case, self._guideline, change)

    def _with_acute_plan(self, step: Step, assessment: Assessment) -> Step:
        """A cauda equina sign sets the acute plan (specification chapter 7); taken back, it leaves with its plan.

        The acute assessment is the program's own entry, so nothing agreed is lost: what stood before comes back."""
        was_acute = self._assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL
        if assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL:
            plan: Plan | None = acute_plan(assessment, step.case.plan)
        elif was_acute and (before := self._before_acute()):
            plan = plan_edits.back_from_acute(before.plan, step.case.plan)
        else:
            return step
        return Step(step.name, step.case.model_copy(update={"plan": plan}), step.touched, step.typing)

    def _before_acute(self) -> Case | None:
        """The case as it last stood without a cauda equina sign, in the history up to here: what was undone since is
        no part of it. None where the case was acute from the start."""
        calm = (step.case for step in reversed(self._steps[: self._at + 1]) if not _is_acute(step.case))
        return next(calm, None)

    def _search(self) -> Work:
        for found in search(self.case):
            if found is None:
                yield
            else:
                self.could_change_found.emit(found)


def _is_acute(case: Case) -> bool:
    return urgency(case).level is UrgencyLevel.ACUTE_SURGICAL


def new_case(today: date, **settings: Any) -> Case:
    """An empty case of the day; settings are the role and waiting time of the clinic."""
    return Case(assessed_on=today, **settings)
