"""Step 6, the plan: what clinician and patient agree on (specification chapter 7). What may be, the domain says."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.answers import SurgeryPreference, UsualCare
from nkr_desktop.domain.case import Case, Plan
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.guideline import RecommendationId as Id
from nkr_desktop.domain.plan import Tick, changed_items, plan_faults, plan_stands, tick_rule, usual_care_allowed
from nkr_desktop.ui import plan_edits
from nkr_desktop.ui.kit.check_row import CheckRow
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.tokens import Space
from nkr_desktop.ui.pages.page import Page
from nkr_desktop.ui.pages.plan_item_row import PlanItemRow
from nkr_desktop.ui.pages.plan_visit import PlanVisit
from nkr_desktop.ui.pages.words import usual_care_name

_GROUPS: Final = (Tick.SET, Tick.FREE, Tick.WITH_REASON, Tick.NEVER)


class PlanPage(Page):
    """Signals: plan_changed carries the Plan and whether it came from typing."""

    plan_changed = Signal(object, bool)

    def __init__(
        self, book: PhraseBook, guideline: Guideline, today: date, back: str, parent: QWidget | None = None
    ) -> None:
        """guideline: for the names of the strengths; today: the day of the visit."""
        super().__init__(self.tr("Plan"), self.tr("Tick what the two of you agree on"), back, "", parent)
        self._book, self._guideline = book, guideline
        self._plan: Plan | None = None
        self._ruled: tuple[object, ...] = ()
        self.items: dict[Id, PlanItemRow] = {}
        self.care: dict[UsualCare, CheckRow] = {}
        self.visit = PlanVisit(today, self)
        self.visit.hide()  # until the list is laid, which it ends
        self.visit.visit_set.connect(lambda on: self._change(plan_edits.with_next_visit(self._plan, on)))
        self.visit.contact_written.connect(
            lambda field, text: self._change(plan_edits.with_contact(self._plan, **{field: text}), typing=True)
        )
        self.foot.onward.setText(self.tr("&Confirm the plan"))
        self.foot.onward.set_glyph(None)
        self.foot.onward.show()
        self.foot.next_requested.disconnect()
        self.foot.next_requested.connect(lambda: self._change(plan_edits.confirmed(self._plan)))

    def show_case(self, case: Case, touched: frozenset[str], assessment: Assessment) -> None:
        """Show the plan beside today's advice; the list is laid anew only when the advice has changed."""
        super().show_case(case, touched, assessment)
        self._plan = case.plan
        ruled = tuple((a.id, a.stance, a.label, tick_rule(a.id, assessment)) for a in assessment.recommendations)
        stale = _stale_care(case.plan, assessment)
        if (*ruled, assessment.urgency.level, stale) != self._ruled:
            self._ruled = (*ruled, assessment.urgency.level, stale)
            left = self._leave_list()
            self._lay_list(assessment, stale)
        else:
            left = None
        changed = {item.id for item in changed_items(case.plan, assessment)} if case.plan else set()
        for id, row in self.items.items():
            doubt = self._doubt(case) if id is Id.SURGICAL_ASSESSMENT else ""
            row.show_item(plan_edits.item_of(case.plan, id), id in changed, doubt)
        for care, tick in self.care.items():
            tick.setChecked(case.plan is not None and care in case.plan.usual_care)
        self.visit.show_plan(case.plan, case.assessed_on, self._remember(assessment))
        self._show_standing(assessment)
        if left is not None:
            self._come_back(left)

    def enter(self, path: str = "") -> None:
        """The keyboard on the first thing that can be ticked."""
        ticks = [*self.care.values(), *(row.tick for row in self.items.values())]
        first = next((tick for tick in ticks if tick.isEnabled()), None)
        (first or self.visit.next_visit).setFocus()

    def _leave_list(self) -> Id | UsualCare | None:
        """Take the keyboard off the list, which goes; where in it the keyboard was, None if it was elsewhere."""
        at = self.window().focusWidget()
        care = (care for care, tick in self.care.items() if tick is at)
        item = (id for id, row in self.items.items() if row.isAncestorOf(at))
        left = next(care, None) or next(item, None)
        if left is not None:
            self.setFocus()
        return left

    def _come_back(self, left: Id | UsualCare) -> None:
        """The keyboard where it was before the list was laid anew; if that cannot be ticked now, as when coming in."""
        row = self.items.get(left) if isinstance(left, Id) else None
        tick = self.care.get(left) if isinstance(left, UsualCare) else row and row.tick
        if tick is not None and tick.isEnabled():
            tick.setFocus()
        else:
            self.enter()

    def _lay_list(self, assessment: Assessment, stale: tuple[UsualCare, ...]) -> None:
        self.clear_rows(keep=self.visit)
        self.items, self.care = {}, {}
        allowed = usual_care_allowed(assessment)
        if allowed or stale:
            self.add_heading(self.tr("Usual care"), "§2")
            self.add_widget(self._care_rows(allowed, stale))
        rules = {a.id: tick_rule(a.id, assessment) for a in assessment.recommendations}
        rules.pop(Id.MOBILISATION_OR_EXERCISE)  # its answer is written as exercise, mobilisation or both
        for rule in _GROUPS:
            ids = [id for id, found in rules.items() if found is rule]
            labels = {id: self._label(id, rule, assessment) for id in ids}
            once = _said_once([label for id, label in labels.items() if not _is_part_of_acute(id, rule)])
            if ids:
                title, detail = self._group_words(rule)
                self.add_heading(title, " · ".join(filter(None, (once, detail))))
            for id, label in labels.items():
                self.items[id] = self._item_row(id, rule, assessment, "" if label == once else label)
                self.items[id].set_right_margin(self.row_margin)
                self.add_widget(self.items[id])
        self.add_heading(self.tr("Afterwards"))
        self.add_widget(self.visit)
        self.visit.show()

    def _care_rows(self, allowed: tuple[UsualCare, ...], stale: tuple[UsualCare, ...]) -> QWidget:
        """stale: ticked while it was allowed; it stays in view until it is taken away."""
        holder = Surface("panel", lines="bottom", line="line2")
        column = QVBoxLayout(holder)
        column.setContentsMargins(Space.PAGE, 6, Space.PAGE, 6)
        for care in (*allowed, *stale):
            tick = CheckRow(usual_care_name(care), self.tr("Cannot be agreed on now") if care in stale else "")
            tick.clicked.connect(lambda on, c=care: self._change(plan_edits.with_care(self._plan, c, on)))
            column.addWidget(tick)
            self.care[care] = tick
        return holder

    def _label(self, id: Id, rule: Tick, assessment: Assessment) -> str:
        """The stance in words, for beside the name."""
        if _is_part_of_acute(id, rule):
            return self.tr("Part of the acute assessment")  # "required" would send for a scan that is not waited for
        return self._book.say(assessment.advice(id).label)

    def _item_row(self, id: Id, rule: Tick, assessment: Assessment, beside: str) -> PlanItemRow:
        advice = assessment.advice(id)
        strength = self._guideline.strength_entry(advice.strength).label
        row = PlanItemRow(advice, rule, strength, self._book, beside=beside)
        row.ticked.connect(lambda on: self._change(plan_edits.ticked(self._plan, assessment, id, on)))
        row.kind_chosen.connect(lambda kind: self._change(plan_edits.with_kind(self._plan or Plan(), id, kind)))
        row.reason_written.connect(
            lambda reason: self._change(plan_edits.with_reason(self._plan or Plan(), id, reason), typing=True)
        )
        return row

    def _group_words(self, rule: Tick) -> tuple[str, str]:
        return {
            Tick.SET: (self.tr("Acute"), self.tr("Set by the program; it cannot be taken away")),
            Tick.FREE: (self.tr("Consider and choose together"), ""),
            Tick.WITH_REASON: (
                self.tr("Outside the guideline's advice today"),
                self.tr("A tick needs a short reason, which the journal text carries"),
            ),
            Tick.NEVER: (self.tr("Waits"), self.tr("Cannot be agreed on now")),
        }[rule]

    def _doubt(self, case: Case) -> str:
        """What the patient has said against surgery; a tick is still free (specification chapter 7)."""
        if case.preferences.surgery is SurgeryPreference.DOES_NOT_WANT:
            return self.tr("The patient does not want an operation: has this been agreed?")
        declined = case.surgery_detail is not None and case.surgery_detail.declined
        if declined and case.preferences.surgery is not SurgeryPreference.WANTS:
            return self.tr("The patient has said no before: has this been agreed?")
        return ""

    def _make_way(self, lowest: int, highest: int) -> None:
        """The chips end where they do on every page."""
        super()._make_way(lowest, highest)
        for row in self.items.values():
            row.set_right_margin(self.row_margin)

    def _remember(self, assessment: Assessment) -> str:
        surgery = assessment.advice(Id.SURGICAL_ASSESSMENT)
        day = surgery.decide_on or surgery.latest_on
        if day is None or assessment.urgency.stops_guideline:
            return ""
        name = self._book.text(f"recommendation.{Id.SURGICAL_ASSESSMENT.value}")
        return f"{day:%d-%m-%Y}: {name[:1].lower()}{name[1:]} · §{surgery.section}"

    def _show_standing(self, assessment: Assessment) -> None:
        """Whether the plan can be confirmed, is, or lacks something."""
        acute = assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL
        stands = self._plan is not None and plan_stands(self._plan, assessment)
        lacking = self._plan is not None and any(plan_faults(self._plan, assessment))
        stale = bool(_stale_care(self._plan, assessment))
        changed = stale or (self._plan is not None and bool(changed_items(self._plan, assessment)))
        self.foot.onward.setVisible(not acute and not stands)
        self.foot.onward.setEnabled(not lacking and not changed)
        if acute:
            note = self.tr("The acute plan")
        elif stands:
            note = self.tr("The plan is confirmed")
        elif changed:
            note = self.tr("Something has changed since")
        elif lacking:
            note = self.tr("A reason is missing")
        else:
            note = ""
        self.foot.show_note(note)

    def _change(self, plan: Plan, typing: bool = False) -> None:
        self.plan_changed.emit(plan, typing)


def _is_part_of_acute(id: Id, rule: Tick) -> bool:
    """Only under an acute assessment can MRI not be ticked: it belongs to that, and is not ordered by itself."""
    return id is Id.MRI and rule is Tick.NEVER


def _said_once(labels: list[str]) -> str:
    """The label that every row of a group would say, for its heading; "" where they differ or there is one row."""
    return labels[0] if len(labels) > 1 and len(set(labels)) == 1 else ""


def _stale_care(plan: Plan | None, assessment: Assessment) -> tuple[UsualCare, ...]:
    """Usual care that was agreed on, and may not be as things stand now."""
    allowed = usual_care_allowed(assessment)
    return tuple(care for care in plan.usual_care if care not in allowed) if plan else ()
