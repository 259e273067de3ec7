"""The draft: the consultation as it stands, kept through a crash, a power cut and a log-off (`nkr-draft/1`).

Never with the reference; readable by its owner only; the generation before is kept until the next one is on disk. It
is not encrypted and not a place to keep anything: it goes at normal close, and when it is a day old."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Literal, Self

from pydantic import AwareDatetime, ValidationError, model_validator

from nkr_desktop.domain.case import Case
from nkr_desktop.domain.free_text import FreeText
from nkr_desktop.domain.model import Model
from nkr_desktop.domain.record import RecordedVisit
from nkr_desktop.files.atomic import save_atomically
from nkr_desktop.files.folders import make_private
from nkr_desktop.files.json_text import NotJsonError, TooDeepError, read_json
from nkr_desktop.files.set_aside import set_aside

KEPT: Final = timedelta(hours=24)
_NAME: Final = "draft.json"
_PREVIOUS: Final = "draft.previous.json"
_DAMAGED: Final = "damaged"


class Draft(Model):
    """What is needed to go on where the program was cut off. References are dropped when it is made."""

    format: Literal["nkr-draft/1"] = "nkr-draft/1"
    written_at: AwareDatetime
    program: FreeText
    case: Case
    touched: tuple[str, ...] = ()
    """Paths answered aloud with "not examined", which the case cannot tell from untouched."""
    earlier: tuple[RecordedVisit, ...] = ()
    """The visits before this one, oldest first."""

    @model_validator(mode="after")
    def _no_reference(self) -> Self:
        if any(visit.reference is not None for visit in (self.case, *self.earlier)):
            raise ValueError("a draft holds no reference")
        return self


def make_draft(
    case: Case, touched: frozenset[str], earlier: tuple[RecordedVisit, ...], written_at: datetime, program: str
) -> Draft:
    """The draft of a consultation; `written_at` carries its time zone."""
    bare = {"reference": None}
    return Draft(
        written_at=written_at,
        program=program,
        case=case.model_copy(update=bare),
        touched=tuple(sorted(touched)),
        earlier=tuple(visit.model_copy(update=bare) for visit in earlier),
    )


@dataclass(frozen=True, slots=True)
class FoundDraft:
    """What lay there at start: the newest draft that can be read, and a damaged one that was set aside."""

    draft: Draft | None = None
    set_aside: Path | None = None


class DraftFile:
    """The draft of one user on this PC."""

    def __init__(self, folder: Path) -> None:
        """`folder`: the program's own data folder; made when first written to."""
        self._folder = folder
        self.path = folder / _NAME
        self.previous = folder / _PREVIOUS

    def write(self, draft: Draft) -> None:
        """Put the draft on disk; the one there becomes the previous. Raises OSError with the last good one kept."""
        data = json.dumps(draft.model_dump(mode="json", by_alias=True), ensure_ascii=False).encode()
        make_private(self._folder)
        moved = _replace(self.path, self.previous)
        try:
            save_atomically(self.path, data, owner_only=True)
        except OSError:
            if moved:
                _replace(self.previous, self.path)
            raise

    def find(self, now: datetime) -> FoundDraft:
        """The newest readable draft not older than 24 hours; older ones and leavings of a crash are removed."""
        self._remove_leavings(now)
        aside = None
        for path in (self.path, self.previous):
            try:
                data = path.read_bytes()
            except OSError:
                continue
            try:
                draft = _read(data)
            except ValueError:
                aside = set_aside(path, _DAMAGED) or aside
                continue
            if now - draft.written_at <= KEPT:
                return FoundDraft(draft, aside)
            _remove(path)
        return FoundDraft(None, aside)

    def remove(self) -> None:
        """The consultation is closed or saved: no draft stays behind."""
        _remove(self.path)
        _remove(self.previous)

    def _remove_leavings(self, now: datetime) -> None:
        """A write cut off halfway leaves a temporary file; a damaged draft is patient data and has its day too."""
        for path in self._folder.glob(f".{_NAME}.*.tmp"):
            _remove(path)
        for path in self._folder.glob(f"draft*.{_DAMAGED}-*.json"):
            try:
                old = now.timestamp() - path.stat().st_mtime > KEPT.total_seconds()
            except OSError:
                continue
            if old:
                _remove(path)


def _read(data: bytes) -> Draft:
    """Raises ValueError for whatever is no draft."""
    try:
        return Draft.model_validate(read_json(data))
    except (NotJsonError, TooDeepError, ValidationError) as error:
        raise ValueError(type(error).__name__) from None


def _replace(path: Path, target: Path) -> bool:
    """Whether the file was there and could be moved; where it could not, going on without it is the better half."""
    try:
        path.replace(target)
    except OSError:
        return False
    return True


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # held by another program; it is found and tried again at the next start
