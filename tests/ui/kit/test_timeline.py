"""The course as a line."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.timeline_bar import TimelineBar
from nkr_desktop.ui.kit.timeline_marks import LABEL_GAP, Label, TimelineData, TimelineMark, place_labels

ONSET = date(2026, 10, 20)


def course(days: int, earliest: date | None = None, latest: date | None = None) -> TimelineData:
    week8, week12, today = ONSET + timedelta(weeks=8), ONSET + timedelta(weeks=12), ONSET + timedelta(days=days)
    return TimelineData(
        onset=TimelineMark(ONSET, "", f"{ONSET:%d-%m-%Y}", "Start"),
        today=TimelineMark(today, "I dag", f"{today:%d-%m}"),
        week8=TimelineMark(week8, "8 uger", f"{week8:%d-%m-%Y}", "Beslut om kirurgisk vurdering"),
        week12=TimelineMark(week12, "12 uger", f"{week12:%d-%m-%Y}", "Senest set af rygkirurg"),
        earliest=TimelineMark(earliest, "", f"{earliest:%d-%m-%Y}", "Tidligst") if earliest else None,
        latest=latest,
    )


@given(
    widths=st.lists(st.floats(20, 200), min_size=1, max_size=4),
    room=st.floats(50, 1200),
    shares=st.lists(st.floats(0, 1), min_size=4, max_size=4),
)
def test_labels_never_meet_and_never_leave_the_line(widths: list[float], room: float, shares: list[float]) -> None:
    labels = [Label(share * room, width) for share, width in zip(sorted(shares), widths, strict=False)]
    lefts = place_labels(labels, room)
    if lefts is None:
        assert sum(widths) + LABEL_GAP * (len(widths) - 1) > room
        return
    assert lefts[0] >= -1e-6
    assert lefts[-1] + widths[-1] <= room + 1e-6
    for at in range(len(lefts) - 1):
        assert lefts[at] + widths[at] + LABEL_GAP <= lefts[at + 1] + 1e-6


def test_a_label_with_room_stands_on_its_day() -> None:
    assert place_labels([Label(50, 40), Label(300, 40)], 400) == (30, 280)


@pytest.mark.parametrize("days", [0, 34, 56, 84, 90, 300])
@pytest.mark.parametrize("width", [300, 380, 420, 520, 658, 900, 1200])
def test_the_line_can_be_drawn_at_any_width(qtbot: QtBot, days: int, width: int) -> None:
    bar = TimelineBar()
    qtbot.addWidget(bar)
    bar.set_data(course(days, ONSET - timedelta(days=5), ONSET + timedelta(days=6)), "Uge 5")
    bar.resize(width, bar.heightForWidth(width))
    assert not bar.grab().isNull()


def test_a_narrow_line_becomes_two_rows(qtbot: QtBot) -> None:
    bar = TimelineBar()
    qtbot.addWidget(bar)
    bar.set_data(course(34))
    assert bar.heightForWidth(399) == 36
    assert bar.heightForWidth(658) > bar.heightForWidth(404) > 36


@pytest.mark.parametrize("width", [420, 520, 602, 658, 900, 1200])
@pytest.mark.parametrize("uncertain", [3, 7, 14, 28])
def test_the_onset_stands_at_its_own_day_however_early_it_may_have_been(
    qtbot: QtBot, uncertain: int, width: int
) -> None:
    bar = TimelineBar()
    qtbot.addWidget(bar)
    data = course(60, ONSET - timedelta(days=uncertain), ONSET + timedelta(days=uncertain))
    bar.set_data(data)
    for captions in (True, False):
        for mark, left in bar.labels(width, captions) or ():
            if mark.day == ONSET:
                assert abs(left - data.share(ONSET) * width) <= LABEL_GAP


def test_with_room_the_earliest_possible_onset_has_a_label_at_the_beginning(qtbot: QtBot) -> None:
    bar = TimelineBar()
    qtbot.addWidget(bar)
    bar.set_data(course(60, ONSET - timedelta(days=14), ONSET + timedelta(days=14)))
    assert [mark.caption for mark, _ in bar.labels(900, True) or ()][:2] == ["Tidligst", "Start"]


def test_without_days_it_takes_no_room(qtbot: QtBot) -> None:
    bar = TimelineBar()
    qtbot.addWidget(bar)
    assert bar.heightForWidth(600) == 0


def test_it_reads_out_the_callers_sentence(qtbot: QtBot) -> None:
    bar = TimelineBar()
    qtbot.addWidget(bar)
    bar.set_data(course(34), "Uge 5, dag 34. Uge 8 er 15-12-2026.")
    assert bar.accessibleName() == "Uge 5, dag 34. Uge 8 er 15-12-2026."


@pytest.mark.parametrize("days", [0, 34, 84, 200, 2000])
def test_today_is_always_on_the_line(days: int) -> None:
    data = course(days)
    assert 0 <= data.share(data.today.day) < 1
    assert data.share(data.week8.day) < data.share(data.week12.day) < 1


def test_an_uncertain_onset_looks_uncertain(qtbot: QtBot) -> None:
    bar = TimelineBar()
    qtbot.addWidget(bar)
    bar.resize(658, 70)
    bar.set_data(course(34))
    certain = bar.grab().toImage()
    bar.set_data(course(34, ONSET, ONSET + timedelta(days=7)))
    assert bar.grab().toImage() != certain
