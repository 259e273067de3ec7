"""Understands a day as people write it: "3 uger", "for 10 dage siden", "20/10", "2026-10-20", "i går", in Danish
and English. Pure: the day it is comes in as an argument."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum
from typing import Final


class Direction(Enum):
    """Where a bare "3 uger" or "20/10" lies: an onset is behind us, an appointment ahead."""

    PAST = -1
    FUTURE = 1


_NAMED_DAYS: Final = {
    "i dag": 0, "idag": 0, "today": 0, "d.d": 0,
    "i går": -1, "igår": -1, "yesterday": -1,
    "i forgårs": -2, "forgårs": -2,
    "i morgen": 1, "imorgen": 1, "tomorrow": 1,
    "i overmorgen": 2,
}  # fmt: skip
_WEEKDAYS: Final = {
    "mandag": 0, "mandags": 0, "monday": 0, "tirsdag": 1, "tirsdags": 1, "tuesday": 1, "onsdag": 2, "onsdags": 2,
    "wednesday": 2, "torsdag": 3, "torsdags": 3, "thursday": 3, "fredag": 4, "fredags": 4, "friday": 4, "lørdag": 5,
    "lørdags": 5, "saturday": 5, "søndag": 6, "søndags": 6, "sunday": 6,
}  # fmt: skip
_MONTHS: Final = {
    name: month
    for month, names in enumerate(
        (
            "januar january jan", "februar february feb", "marts march mar", "april apr", "maj may", "juni june jun",
            "juli july jul", "august aug", "september sept sep", "oktober october okt oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_NUMBERS: Final = {
    word: number
    for number, words in enumerate(
        (
            "en et én ét a an one", "to two", "tre three", "fire four", "fem five", "seks six", "syv seven",
            "otte eight", "ni nine", "ti ten", "elleve eleven", "tolv twelve",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_DAYS_IN_UNIT: Final = {"dage": 1, "døgn": 1, "days": 1, "uger": 7, "weeks": 7, "wks": 7}
_MONTH_UNITS: Final = frozenset(["md", "mdr", "måned", "måneder", "month", "months"])

_ABOUT: Final = re.compile(r"^(?:ca|cirka|omkring|omtrent|about|around|approx)\.?\s+")
_SPAN: Final = re.compile(
    r"^(?P<lead>for|om|in|siden)?\s*(?P<number>\d{1,3}(?P<half>½|[.,]5)?|[^\W\d]+)\s*"
    r"(?P<unit>[^\W\d]+)\.?(?:\s+(?P<tail>siden|ago))?$"
)
_NUMERIC: Final = re.compile(r"^(\d{1,2})(?:\s*[./-]\s*|\s)(\d{1,2})(?:(?:\s*[./-]\s*|\s)(\d{4}|\d{2}))?\.?$")
_FIGURES: Final = re.compile(r"^(\d{2})(\d{2})(\d{4}|\d{2})$")
_ISO: Final = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_NAMED_MONTH: Final = re.compile(
    r"^(?:d\.?\s*)?(?:the\s+)?(\d{1,2})(?:\.|st|nd|rd|th)?\s*([^\W\d]+)\.?,?(?:\s+(\d{4}|\d{2}))?$"
)
_WEEKDAY_LEAD: Final = re.compile(r"^(i|på|sidste|næste|last|next|on)\s+")
_LEAP_REACH: Final = 8  # years to look for a 29 February


def parse(words: str, today: date, direction: Direction = Direction.PAST) -> date | None:
    """The day meant, or None when the words are not understood or name no day there is.

    A day without a year is the nearest one in the direction, today included; a year of two figures is 20yy."""
    said = " ".join(words.casefold().split())
    said = _ABOUT.sub("", said).strip(" ,")
    readings: tuple[Callable[[str, date, Direction], date | None], ...] = (
        _named_day, _weekday, _iso, _numeric, _named_month, _span,
    )  # fmt: skip
    try:
        return next((day for read in readings if (day := read(said, today, direction)) is not None), None)
    except (OverflowError, ValueError):  # beyond the calendar, or no such day
        return None


def _named_day(said: str, today: date, _direction: Direction) -> date | None:
    shift = _NAMED_DAYS.get(said.rstrip("."))
    return None if shift is None else today + timedelta(days=shift)


def _weekday(said: str, today: date, direction: Direction) -> date | None:
    """The last or the next such weekday, never today: "mandag" said on a Monday is a week away."""
    lead = _WEEKDAY_LEAD.match(said)
    weekday = _WEEKDAYS.get(said[lead.end() :] if lead else said)
    if weekday is None:
        return None
    if lead and lead[1] in ("sidste", "last", "næste", "next"):
        direction = Direction.PAST if lead[1] in ("sidste", "last") else Direction.FUTURE
    if direction is Direction.PAST:
        return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _iso(said: str, _today: date, _direction: Direction) -> date | None:
    match = _ISO.match(said)
    return date(*(int(part) for part in match.groups())) if match else None


def _numeric(said: str, today: date, direction: Direction) -> date | None:
    match = _NUMERIC.match(said) or _FIGURES.match(said)
    return _day_month(int(match[1]), int(match[2]), match[3], today, direction) if match else None


def _named_month(said: str, today: date, direction: Direction) -> date | None:
    match = _NAMED_MONTH.match(said)
    month = _MONTHS.get(match[2]) if match else None
    if match is None or month is None:
        return None
    return _day_month(int(match[1]), month, match[3], today, direction)


def _span(said: str, today: date, direction: Direction) -> date | None:
    match = _SPAN.match(said)
    if match is None:
        return None
    lead, tail = match["lead"], match["tail"]
    if tail or lead in ("for", "siden"):
        direction = Direction.PAST
    elif lead in ("om", "in"):
        direction = Direction.FUTURE
    half = match["half"] or ""
    written = match["number"].removesuffix(half)
    number = int(written) if written.isdecimal() else _NUMBERS.get(written)
    if number is None:
        return None
    # The beginning of a unit counts as the unit, so that a date does not come and go while "uger" is typed.
    days = next((days for unit, days in _DAYS_IN_UNIT.items() if unit.startswith(match["unit"])), None)
    if days is not None:
        return today + timedelta(days=(number * days + (days // 2 if half else 0)) * direction.value)
    return _months(today, number * direction.value) if match["unit"] in _MONTH_UNITS and not half else None


def _months(today: date, count: int) -> date:
    """The same day of another month, or that month's last day."""
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _day_month(day: int, month: int, year: str | None, today: date, direction: Direction) -> date | None:
    if year is not None:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for back in range(_LEAP_REACH + 1):
        candidate_year = today.year + back * direction.value
        if month > 12 or day > monthrange(candidate_year, month)[1]:
            continue
        candidate = date(candidate_year, month, day)
        if (candidate - today).days * direction.value >= 0:
            return candidate
    return None
