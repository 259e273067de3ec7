"""Long work in slices: in order, one a turn, in place of what was under way, and tidied up when it is left."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.slices import Slices, Work


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def slices(qtbot: QtBot) -> Slices:
    return Slices(QObject(QCoreApplication.instance()))


def work(done: list[str], *names: str) -> Work:
    try:
        for name in names:
            done.append(name)
            yield
    finally:
        done.append("tidied up")


def test_one_slice_is_done_a_turn(slices: Slices, done: list[str]) -> None:
    slices.begin(work(done, "a", "b"))
    assert done == []
    for count in (1, 2):
        QCoreApplication.processEvents()
        assert len(done) == count
    QCoreApplication.processEvents()
    assert done == ["a", "b", "tidied up"]
    assert not slices.under_way


def test_other_work_takes_the_place_of_what_was_under_way(slices: Slices, done: list[str]) -> None:
    slices.begin(work(done, "a", "b"))
    QCoreApplication.processEvents()
    slices.begin(work(done, "c"))
    slices.finish()
    assert done == ["a", "tidied up", "c", "tidied up"]


def test_stopped_work_is_left_undone_and_can_tidy_up(slices: Slices, done: list[str]) -> None:
    slices.begin(work(done, "a", "b"))
    QCoreApplication.processEvents()
    slices.stop()
    QCoreApplication.processEvents()
    assert done == ["a", "tidied up"]
    assert not slices.under_way


def test_work_may_begin_other_work_and_may_stop_itself(slices: Slices, done: list[str]) -> None:
    def first() -> Work:
        slices.begin(work(done, "second"))
        yield

    def last() -> Work:
        slices.stop()
        done.append("stopped")
        yield
        done.append("never")

    slices.begin(first())
    slices.finish()
    slices.begin(last())
    slices.finish()
    assert done == ["second", "tidied up", "stopped"]
