"""The file behind the consultation: opened from and saved to a record, with the visits before this one kept as read.

A visit keeps the versions it was judged with until it is changed; one that another visit follows is never changed."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256
from pathlib import Path

from nkr_desktop import __version__
from nkr_desktop.domain.answers import VisitKind
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.record import JudgedWith, Record, RecordedVisit
from nkr_desktop.files.atomic import save_atomically
from nkr_desktop.files.case_file import CaseFile, plain_case, read_case_file, recorded, write_record
from nkr_desktop.files.input_fault import BadInput
from nkr_desktop.files.places import UnusablePlaceError, read_ordinary


class CaseDocument:
    """Remembers where the case came from and what stood there, so that saving it again loses nobody's work."""

    def __init__(self, guideline: Guideline) -> None:
        self._guideline = guideline
        self._earlier: tuple[RecordedVisit, ...] = ()
        self._stored: RecordedVisit | None = None
        self._known: tuple[Path, bytes] | None = None
        self.path: Path | None = None

    @property
    def earlier(self) -> tuple[RecordedVisit, ...]:
        """The visits before this one, as the record holds them."""
        return self._earlier

    @property
    def stored(self) -> bool:
        """Whether the visit on screen is on disk, as it is or as it was before it was changed."""
        return self._stored is not None

    def begin(self, earlier: tuple[RecordedVisit, ...] = ()) -> None:
        """A case that is not on disk yet: a new one, or a draft with the visits before it."""
        self._earlier, self._stored, self._known, self.path = earlier, None, None, None

    def open(self, path: Path, today: date) -> CaseFile:
        """Read a case or record. Raises BadInput for what cannot be read, UnusablePlaceError where there is no
        reading at all; the document then stays what it was. A plan that breaks a ticking rule is no reason to refuse
        the case: the window goes on with it, and holds its papers back."""
        data = read_ordinary(path)
        file = read_case_file(data, today, self._guideline, unfinished_plans=True)
        self._earlier, self.path = (file.record.earlier if file.record else ()), path
        self._stored = file.record.current if file.record else recorded(file.case, self._judged_with())
        self._known = path, _digest(data)
        return file

    def follow(self, reference: str | None) -> tuple[Case, ...]:
        """The visit on disk becomes the last of the earlier ones, which are returned, oldest first."""
        assert self._stored is not None, "a visit is saved before another follows it"
        self._earlier, self._stored = (*self._earlier, self._stored), None
        return tuple(plain_case(visit, reference) for visit in self._earlier)

    def changed_elsewhere(self, path: Path) -> bool:
        """Whether saving there would replace something else than what was read or written here. A file that is gone
        holds nobody's work."""
        if self._known is None or path != self._known[0]:
            return False  # the dialog that asked for the name has asked about replacing
        try:
            return _digest(read_ordinary(path)) != self._known[1]
        except UnusablePlaceError as unusable:
            return unusable.reason != "file_missing"
        except BadInput:
            return True

    def save(self, path: Path, case: Case) -> None:
        """Write the record, wholly or not at all. Raises OSError."""
        visit = self._visit(case)
        data = self._bytes(case, visit)
        save_atomically(path, data)
        self.path, self._stored, self._known = path, visit, (path, _digest(data))

    def _visit(self, case: Case) -> RecordedVisit:
        if self._stored is not None and plain_case(self._stored, case.reference) == case:
            return self._stored
        return recorded(case, self._judged_with())

    def _bytes(self, case: Case, visit: RecordedVisit) -> bytes:
        if case.visit is VisitKind.FOLLOW_UP and not self._earlier:
            # A record begins with a first visit; a follow-up seen without one is a case of its own.
            content = case.model_dump(mode="json", by_alias=True)
            return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
        return write_record(Record(reference=case.reference, visits=(*self._earlier, visit)))

    def _judged_with(self) -> JudgedWith:
        return JudgedWith(program=__version__, guideline=f"{self._guideline.id} {self._guideline.version}")


def _digest(data: bytes) -> bytes:
    return sha256(data).digest()
