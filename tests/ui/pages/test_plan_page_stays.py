"""The plan page lays its list anew whenever the advice changes; what stands below it lives through that."""

from pytestqt.qtbot import QtBot

from nkr_desktop.domain.answers import Finding
from tests.ui.window_driver import PLAN, open_window


def test_the_next_visit_survives_every_new_list(qtbot: QtBot) -> None:
    with open_window(qtbot) as driver:
        driver.go_to(PLAN)
        for finding in (Finding.YES, Finding.NO, Finding.YES, Finding.NO):
            driver.consultation.answer("red_flags.suspected_cancer", finding)
            qtbot.wait(20)  # what was taken off the page is deleted now
        assert driver.window.plan_page.visit.isVisible()
        assert driver.window.plan_page.visit.next_visit.isVisible()
