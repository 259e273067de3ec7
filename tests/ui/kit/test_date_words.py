"""Days as people write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nkr_desktop.ui.kit.date_words import Direction, parse

MONDAY = date(2026, 11, 23)
UNDERSTOOD = [
    ("i dag", date(2026, 11, 23)),
    ("I DAG", date(2026, 11, 23)),
    ("  i   dag ", date(2026, 11, 23)),
    ("today", date(2026, 11, 23)),
    ("i går", date(2026, 11, 22)),
    ("yesterday", date(2026, 11, 22)),
    ("i forgårs", date(2026, 11, 21)),
    ("3 uger", date(2026, 11, 2)),
    ("3 u", date(2026, 11, 2)),
    ("3uger", date(2026, 11, 2)),
    ("tre uger", date(2026, 11, 2)),
    ("ca. 3 uger", date(2026, 11, 2)),
    ("for 3 uger siden", date(2026, 11, 2)),
    ("for en uge siden", date(2026, 11, 16)),
    ("3 weeks", date(2026, 11, 2)),
    ("3 weeks ago", date(2026, 11, 2)),
    ("a week ago", date(2026, 11, 16)),
    ("10 dage", date(2026, 11, 13)),
    ("10 days ago", date(2026, 11, 13)),
    ("0 dage", date(2026, 11, 23)),
    ("1 dag", date(2026, 11, 22)),
    ("1 md.", date(2026, 10, 23)),
    ("2 måneder", date(2026, 9, 23)),
    ("om 2 uger", date(2026, 12, 7)),
    ("in 2 weeks", date(2026, 12, 7)),
    ("20/10", date(2026, 10, 20)),
    ("20-10", date(2026, 10, 20)),
    ("20.10", date(2026, 10, 20)),
    ("20.10.", date(2026, 10, 20)),
    ("20. 10. 2026", date(2026, 10, 20)),
    ("20.10.2026", date(2026, 10, 20)),
    ("20-10-26", date(2026, 10, 20)),
    ("2026-10-20", date(2026, 10, 20)),
    ("2026-1-2", date(2026, 1, 2)),
    ("20. oktober", date(2026, 10, 20)),
    ("d. 20. okt. 2025", date(2025, 10, 20)),
    ("20 october", date(2026, 10, 20)),
    ("1. maj", date(2026, 5, 1)),
    ("2nd march 2026", date(2026, 3, 2)),
    ("mandag", date(2026, 11, 16)),
    ("søndag", date(2026, 11, 22)),
    ("i tirsdags", date(2026, 11, 17)),
    ("næste fredag", date(2026, 11, 27)),
    ("20/10 2026", date(2026, 10, 20)),
    ("20 10 2026", date(2026, 10, 20)),
    ("20 10", date(2026, 10, 20)),
    ("20102026", date(2026, 10, 20)),
    ("201026", date(2026, 10, 20)),
    ("1½ uge", date(2026, 11, 13)),
    ("1,5 uger", date(2026, 11, 13)),
    ("for 2½ uge siden", date(2026, 11, 6)),
    ("29/2", date(2024, 2, 29)),
    ("29/2/2024", date(2024, 2, 29)),
]
NOT_UNDERSTOOD = [
    "", " ", "3", "uger", "vrøvl", "31/2", "29/2/2026", "0/1", "1/0", "32/1", "12/13", "2026-13-01", "99102026",
    "2010", "20/10/126", "1,4 uger", "1½ måned", "3-4 uger", "-3 uger", "3 uger 2", "99999 uger", "nul uger",
    "20. foo", "/", "٣ uger x",
]  # fmt: skip


@pytest.mark.parametrize(("words", "day"), UNDERSTOOD)
def test_a_day_is_understood(words: str, day: date) -> None:
    assert parse(words, MONDAY) == day


@pytest.mark.parametrize("words", NOT_UNDERSTOOD)
def test_what_is_not_a_day_is_never_guessed(words: str) -> None:
    assert parse(words, MONDAY) is None


@pytest.mark.parametrize(
    ("words", "past", "future"),
    [
        ("2 uger", date(2026, 11, 9), date(2026, 12, 7)),
        ("24/11", date(2025, 11, 24), date(2026, 11, 24)),
        ("23/11", date(2026, 11, 23), date(2026, 11, 23)),
        ("22/11", date(2026, 11, 22), date(2027, 11, 22)),
        ("mandag", date(2026, 11, 16), date(2026, 11, 30)),
        ("for 2 uger siden", date(2026, 11, 9), date(2026, 11, 9)),
        ("om 2 uger", date(2026, 12, 7), date(2026, 12, 7)),
    ],
)
def test_an_open_day_lies_on_the_side_asked_for(words: str, past: date, future: date) -> None:
    assert parse(words, MONDAY, Direction.PAST) == past
    assert parse(words, MONDAY, Direction.FUTURE) == future


@pytest.mark.parametrize(
    ("today", "words", "day"),
    [
        (date(2026, 3, 31), "1 måned", date(2026, 2, 28)),
        (date(2024, 3, 31), "1 måned", date(2024, 2, 29)),
        (date(2026, 1, 15), "2 mdr", date(2025, 11, 15)),
    ],
)
def test_a_month_ends_on_its_last_day(today: date, words: str, day: date) -> None:
    assert parse(words, today) == day


@given(today=st.dates(date(1950, 1, 1), date(2100, 1, 1)), back=st.integers(0, 300))
def test_a_written_date_reads_back_as_itself(today: date, back: int) -> None:
    day = today - timedelta(days=back)
    assert parse(day.strftime("%d-%m-%Y"), today) == day
    assert parse(day.strftime("%d/%m"), today) == day
    assert parse(day.isoformat(), today) == day
    assert parse(f"{back} dage", today) == day


@given(st.text(max_size=30))
def test_any_text_gives_a_day_or_none(words: str) -> None:
    assert parse(words, MONDAY) is None or isinstance(parse(words, MONDAY), date)
