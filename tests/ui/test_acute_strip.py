"""While the case is acute, nothing that covers its banner hides that it is."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from nkr_desktop.domain.answers import Finding
from nkr_desktop.ui.main_window import MainWindow
from tests.ui.window_driver import FLAGS, Driver, open_window

COVERS: tuple[Callable[[MainWindow], None], ...] = (
    lambda window: window.reference.show_evidence("mri"),
    lambda window: window.reference.show_guideline("register"),
    lambda window: window.reference.show_patient_mode("mri"),
)


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    with open_window(qtbot) as driver:
        yield driver


@pytest.mark.parametrize("cover", COVERS)
def test_a_view_over_an_acute_case_says_so_and_leads_back(driver: Driver, cover: Callable[[MainWindow], None]) -> None:
    driver.go_to(FLAGS)
    driver.type("j")
    strip = driver.window.under_strip.strip
    assert not strip.isVisible()  # the banner itself is in view
    cover(driver.window)
    assert strip.isVisible()
    assert strip.accessibleName() == "Akut kirurgisk vurdering"
    driver.click(strip.back)
    assert not strip.isVisible()
    assert driver.window.results.urgency.isVisible()


@pytest.mark.parametrize("cover", COVERS)
def test_a_calm_case_has_no_strip(driver: Driver, cover: Callable[[MainWindow], None]) -> None:
    cover(driver.window)
    assert not driver.window.under_strip.strip.isVisible()


def test_the_way_back_leads_to_the_banner_in_a_narrow_window_too(driver: Driver) -> None:
    driver.window.resize(700, 500)
    driver.go_to(FLAGS)
    driver.type("j")
    driver.go_to(FLAGS)
    driver.window.reference.show_guideline("register")
    driver.click(driver.window.under_strip.strip.back)
    assert driver.window.results.urgency.isVisible()
    driver.consultation.answer("red_flags.saddle_sensory_disturbance", Finding.NO)
    driver.window.reference.show_guideline("register")
    assert not driver.window.under_strip.strip.isVisible()
