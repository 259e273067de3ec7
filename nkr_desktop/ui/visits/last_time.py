"""What the visits before said, in words to stand beside the same question asked again (specification chapter 8).

Never an answer: pain and signs are unknown at every new visit until they are asked and examined again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinical_words import finding
from nkr_desktop.domain.answers import Finding
from nkr_desktop.domain.case import SIGNS, Case, Sign

PAINS = ("course.leg_pain", "course.back_pain")
ONSET = "course.onset_date"


class LastTime(QObject):
    """The words, by the path of the question they belong to."""

    def __init__(self, book: PhraseBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book

    def words(self, earlier: Sequence[Case], case: Case) -> Mapping[str, str]:
        """For visits oldest first; every path has words, "" where there is nothing to say."""
        if not earlier:
            return dict.fromkeys((*PAINS, *(f"signs.{sign}" for sign in SIGNS), ONSET), "")
        last = earlier[-1].course
        pains = {path: self._pain(pain) for path, pain in zip(PAINS, (last.leg_pain, last.back_pain), strict=True)}
        signs = {f"signs.{sign}": self._sign([getattr(visit.signs, sign) for visit in earlier]) for sign in SIGNS}
        return {**pains, **signs, ONSET: self._onset(earlier[-1], case)}

    def _pain(self, pain: int | None) -> str:
        return self._last(self.tr("not stated") if pain is None else str(pain))

    def _sign(self, found: Sequence[Sign]) -> str:
        """The last finding; where nobody looked at the last visit, also the newest one before it."""
        said = self._last(finding(found[-1], self._book))
        known = next((sign for sign in reversed(found) if sign.finding is not Finding.UNKNOWN), found[-1])
        if known is found[-1]:
            return said
        return self.tr("{last}. Before that: {finding}").format(last=said, finding=finding(known, self._book))

    def _onset(self, before: Case, case: Case) -> str:
        """A corrected onset holds from this visit, and is told; one that stands as before needs no word."""
        then, now = before.course.onset_date, case.course.onset_date
        if then is None or then == now:
            return ""
        return self._last(f"{then:%d-%m-%Y}")

    def _last(self, said: str) -> str:
        return self.tr("Last time: {answer}").format(answer=said)
