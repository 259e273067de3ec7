"""The record: the visits of one episode, oldest first, as `nkr-record/1` (case format, "Record")."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from nkr_desktop.domain.answers import VisitKind
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.field_fault import FieldFault
from nkr_desktop.domain.free_text import FreeText, Reference
from nkr_desktop.domain.model import Model


class JudgedWith(Model):
    """Versions a visit was judged with."""

    program: FreeText
    guideline: FreeText


class RecordedVisit(Case):
    """A case in a record; the reference stands on the record only."""

    judged_with: JudgedWith | None = None


class Record(Model):
    """One patient episode. The last visit is the one that is judged."""

    format: Literal["nkr-record/1"] = "nkr-record/1"
    reference: Reference | None = None
    visits: Annotated[tuple[RecordedVisit, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _visits_follow_each_other(self) -> Self:
        faults = tuple(self._contradictions())
        if faults:
            raise PydanticCustomError("contradictory_fields", "fields exclude each other", {"faults": faults})
        return self

    def _contradictions(self) -> list[FieldFault]:
        faults = []
        for position, visit in enumerate(self.visits):
            path = f"visits[{position}]"
            if visit.reference is not None:
                faults.append(FieldFault(path=f"{path}.reference", code="inconsistent", rule="reference_on_visit"))
            if position and visit.assessed_on < self.visits[position - 1].assessed_on:
                faults.append(FieldFault(path=f"{path}.assessed_on", code="inconsistent", rule="visits_out_of_order"))
            if (visit.visit is VisitKind.FIRST) != (position == 0):
                faults.append(FieldFault(path=f"{path}.visit", code="inconsistent", rule="first_visit_first"))
        return faults

    @property
    def current(self) -> RecordedVisit:
        return self.visits[-1]

    @property
    def earlier(self) -> tuple[RecordedVisit, ...]:
        return self.visits[:-1]
