"""Patient mode: two options alike in weight, counted people, the doubt beside them, the status always in view."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.phrases import Language, phrase_book
from nkr_desktop.documents.evidence.for_patient import is_leg_pain
from nkr_desktop.ui.evidence.option_head import OptionHead
from nkr_desktop.ui.evidence.pain_scale import PainScale
from nkr_desktop.ui.evidence.patient_card import PatientCard
from nkr_desktop.ui.evidence.patient_mode import PatientMode
from nkr_desktop.ui.evidence.people_grid import PeopleGrid

Open = Callable[[str], PatientMode]
GUIDELINE = shipped_guideline()
IDS = [recommendation.id for recommendation in GUIDELINE.recommendations]
COUNTED = {
    "physical_activity": [182, 162],
    "supervised_exercise": [39, 9],
    "manual_mobilisation": [83, 48],
    "mobilisation_or_exercise": [45, 49],
    "glucocorticoid_injection": [22, 21],
}


def said(shown: PatientMode) -> str:
    return "\n".join([label.text() for label in shown.findChildren(QLabel)])


@pytest.mark.parametrize("id", IDS)
def test_the_people_filled_are_the_guidelines_or_none_are_drawn(id: str, patient: Open) -> None:
    shown = patient(id)
    assert [grid.filled for grid in shown.findChildren(PeopleGrid)] == COUNTED.get(id, [])
    assert bool(shown.findChildren(PainScale)) == (id in COUNTED)


@pytest.mark.parametrize("id", IDS)
def test_two_options_have_the_same_size_and_no_scrolling_at_1280_by_720(id: str, patient: Open) -> None:
    shown = patient(id)
    left, right = shown.findChildren(PatientCard)[:2]
    assert left.size() == right.size()
    assert left.y() == right.y()
    area = shown.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [960, 1280])
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("id", COUNTED)
def test_two_pictures_of_people_are_drawn_alike_whatever_wraps(
    id: str, language: Language, width: int, qtbot: QtBot
) -> None:
    shown = PatientMode(phrase_book(language), GUIDELINE)
    qtbot.addWidget(shown)
    shown.resize(width, 540)
    shown.show()
    shown.show_recommendation(id)
    QApplication.processEvents()
    left, right = shown.findChildren(PatientCard)[:2]
    places = [[part.geometry() for part in card.children() if isinstance(part, QWidget)] for card in (left, right)]
    assert places[0] == places[1]
    assert all(part.height() >= part.heightForWidth(part.width()) for part in shown.findChildren(OptionHead))


def test_the_pain_line_begins_at_no_difference_where_no_worse_is_possible(patient: Open) -> None:
    scale = patient("glucocorticoid_injection").findChild(PainScale)
    assert scale is not None
    assert scale.place(0) < scale.width() * 0.05


def test_one_point_is_not_many(qtbot: QtBot) -> None:
    book = phrase_book(Language.ENGLISH)
    recommendation = GUIDELINE.recommendation("manual_mobilisation")
    pain = next(o for o in recommendation.outcomes if is_leg_pain(o) and o.estimate is not None)
    scale = PainScale(pain, ("", ""), book)
    qtbot.addWidget(scale)
    assert [scale.label(tick) for tick in (0.0, 1.0, 2.0)] == ["No difference", "1 point", "2 points"]


@pytest.mark.parametrize("id", COUNTED)
def test_the_doubt_stands_beside_the_numbers(id: str, patient: Open) -> None:
    words = said(patient(id))
    assert "usikre" in words or "ikke sikre" in words
    assert "kan det rigtige tal ligge mellem" in words
    assert "Måske er der ingen forskel." in words


def test_the_doubt_is_the_interval_of_the_row(patient: Open) -> None:
    assert "mellem 1 og 72" in said(patient("supervised_exercise"))


@pytest.mark.parametrize("id", sorted(set(IDS) - set(COUNTED)))
def test_without_numbers_the_page_says_so_plainly(id: str, patient: Open) -> None:
    words = said(patient(id))
    assert "Vi ved ikke nok" in words
    assert "ingen studier" in words or "få studier" in words


@pytest.mark.parametrize("id", IDS)
def test_the_status_is_in_view_and_escape_returns(id: str, patient: Open, qtbot: QtBot) -> None:
    shown = patient(id)
    assert shown.status.isVisible()
    assert "22-03-2023" in shown.status.text()
    with qtbot.waitSignal(shown.back_requested):
        QTest.keyClick(shown.back, Qt.Key.Key_Escape)


@pytest.mark.parametrize("id", IDS)
def test_every_card_says_what_it_shows(id: str, patient: Open) -> None:
    shown = patient(id)
    assert shown.accessibleName()
    assert all(card.accessibleName() for card in shown.findChildren(PatientCard))
    assert all(str(grid.filled) in grid.accessibleName() for grid in shown.findChildren(PeopleGrid))


def test_another_recommendation_replaces_the_first(patient: Open) -> None:
    patient("supervised_exercise")
    shown = patient("acupuncture")
    QApplication.processEvents()
    assert "39" not in said(shown)
