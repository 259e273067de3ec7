"""The file behind the consultation: opened from and saved to a record, with the visits before this one kept as read."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from nkr_desktop import __version__
from nkr_desktop.domain.answers import VisitKind
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.domain.record import JudgedWith, Record, RecordedVisit
from nkr_desktop.files.atomic import save_atomically
from nkr_desktop.files.case_file import CaseFile, read_case_file, recorded, write_record


class CaseDocument:
    """Remembers where the case came from, so that saving it again keeps earlier visits untouched."""

    def __init__(self, guideline: Guideline) -> None:
        self._guideline = guideline
        self._earlier: tuple[RecordedVisit, ...] = ()
        self.path: Path | None = None

    @property
    def earlier(self) -> tuple[RecordedVisit, ...]:
        """The visits before this one, as the record holds them."""
        return self._earlier

    def begin(self, earlier: tuple[RecordedVisit, ...] = ()) -> None:
        """A case that is not on disk yet: a new one, or a draft with the visits before it."""
        self._earlier, self.path = earlier, None

    def open(self, path: Path, today: date) -> CaseFile:
        """Read a case or record. Raises BadInput for what cannot be read, OSError where there is no reading at all;
        the document then stays what it was."""
        file = read_case_file(path.read_bytes(), today, self._guideline)
        self._earlier, self.path = (file.record.earlier if file.record else ()), path
        return file

    def save(self, path: Path, case: Case) -> None:
        """Write the record, wholly or not at all. Raises OSError."""
        save_atomically(path, self._bytes(case))
        self.path = path

    def _bytes(self, case: Case) -> bytes:
        if case.visit is VisitKind.FOLLOW_UP and not self._earlier:
            # A record begins with a first visit; a follow-up seen without one is a case of its own.
            content = case.model_dump(mode="json", by_alias=True)
            return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
        judged_with = JudgedWith(program=__version__, guideline=f"{self._guideline.id} {self._guideline.version}")
        visits = (*self._earlier, recorded(case, judged_with))
        return write_record(Record(reference=case.reference, visits=visits))
