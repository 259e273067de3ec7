"""The real window with the shipped example, and hands for its papers."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nkr_desktop.content.resources import read_resource
from nkr_desktop.domain.case import Case
from nkr_desktop.ui.papers.preview_pane import PreviewPane
from nkr_desktop.ui.papers.preview_window import PreviewWindow
from nkr_desktop.ui.papers.side import Side
from tests.ui.window_driver import PLAN, Driver, open_window


def example(name: str) -> Case:
    return Case.model_validate(json.loads(read_resource(f"examples/{name}.json")))


@pytest.fixture
def user(qtbot: QtBot) -> Iterator[Driver]:
    """The plan of a calm patient, confirmed, in a window with room beside it."""
    with open_window(qtbot) as driver:
        driver.consultation.start(example("example"))
        driver.window.go_to(PLAN)
        yield driver
        driver.consultation.mark_saved()


@pytest.fixture
def side(user: Driver) -> Side:
    """What stands beside the plan."""
    assert user.window.papers.side is not None
    return user.window.papers.side


def wait_for_pages(qtbot: QtBot, pane: PreviewPane) -> None:
    qtbot.waitUntil(lambda: pane.page_count > 0, timeout=20_000)


def take_back(user: Driver) -> None:
    """A change to the plan, so that it is no longer agreed."""
    plan = user.case.plan
    assert plan is not None
    user.consultation.answer("plan", plan.model_copy(update={"confirmed": False}))


def preview_of(user: Driver) -> PreviewWindow:
    [preview] = (w for w in user.window.findChildren(PreviewWindow) if w.isVisible())
    return preview
