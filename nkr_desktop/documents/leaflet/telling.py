"""One case being told to its patient: what every part of a leaflet reads, and dates in the words of paper."""

import re
from dataclasses import dataclass
from datetime import date

from nkr_desktop.content.phrases import Blank, PhraseBook
from nkr_desktop.documents.agreed_plan import agreed_plan
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.advice import Assessment
from nkr_desktop.domain.case import Case, Plan

_CLOCK = re.compile(r"\bkl\.?\s*(\d{1,2}(?:[.:]\d{2})?)\b[,;.]?\s*|^\s*(\d{1,2}[.:]\d{2})\s*$", re.IGNORECASE)
_MONTHS_WITHOUT_YEAR = 300  # days either way in which a date without a year cannot be mistaken
_LONGEST_TYPED = 60  # characters of a clinician's free text that paper has room for


@dataclass(frozen=True, slots=True)
class Telling:
    """The case, its assessment, the confirmed plan, and the words to say it in."""

    case: Case
    assessment: Assessment
    plan: Plan
    book: PhraseBook
    clinic: Clinic

    def say(self, key: str, **blanks: Blank) -> str:
        return self.book.text(f"leaflet.{key}", **blanks)

    def day(self, day: date, with_year: bool = False) -> str:
        """ "7. december", with the year where the reader could take it for another."""
        month = self.book.text(f"month.{day.month}")
        far = abs((day - self.case.assessed_on).days) > _MONTHS_WITHOUT_YEAR
        if with_year or far:
            return self.say("day_with_year", day=day.day, month=month, year=day.year)
        return self.say("day", day=day.day, month=month)

    def weekday(self, day: date) -> str:
        """ "mandag den 7. december"."""
        return self.say("weekday_and_day", weekday=self.book.text(f"weekday.{day.isoweekday()}"), day=self.day(day))

    @property
    def visit(self) -> str | None:
        """The next visit in words, with the time of day where its note holds one; None without a date."""
        visit = self.plan.next_visit
        if visit is None or visit.on is None:
            return None
        clock = _CLOCK.search(visit.note or "")
        if clock is None:
            return self.weekday(visit.on)
        return self.say("time", day=self.weekday(visit.on), time=(clock[1] or clock[2]).replace(":", "."))

    @property
    def visit_note(self) -> str:
        """What else the next visit's note says."""
        note = self.plan.next_visit.note if self.plan.next_visit else None
        said = typed(_CLOCK.sub("", note or "", count=1))
        return said[:1].upper() + said[1:]

    @property
    def visit_with(self) -> str:
        return typed(self.plan.next_visit.with_whom if self.plan.next_visit else None)


def tell(case: Case, assessment: Assessment, book: PhraseBook, clinic: Clinic | None) -> Telling:
    """Raises PlanNotConfirmed, except for the acute sheet."""
    return Telling(case, assessment, agreed_plan(case, assessment), book, clinic or Clinic())


def typed(text: str | None, longest: int = _LONGEST_TYPED) -> str:
    """What a clinician typed, cut to the room there is on paper."""
    text = " ".join((text or "").split()).strip(" ,;")
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
