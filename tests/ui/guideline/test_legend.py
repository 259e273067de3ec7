"""The legend explains every strength and every level of certainty, for clinician and patient."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.content.phrases import phrase_book
from nkr_desktop.domain.guideline import Guideline
from nkr_desktop.ui.guideline.legend import LegendDialog
from nkr_desktop.ui.kit.certainty_mark import CertaintyMark
from nkr_desktop.ui.kit.strength_chip import StrengthChip


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_each_of_the_six_strengths_has_chip_meaning_implications_and_wording(
    qtbot: QtBot, guideline: Guideline
) -> None:
    dialog = LegendDialog(guideline, phrase_book())
    qtbot.addWidget(dialog)
    chips = [chip.accessibleName() for chip in dialog.findChildren(StrengthChip)]
    assert chips == [entry.label for entry in guideline.strengths]
    said = words(dialog)
    for entry in guideline.strengths:
        for text in (entry.meaning, entry.implications.clinician, entry.implications.patient, entry.wording):
            assert text in said


def test_the_chips_of_the_legend_form_a_column_with_air_after_the_longest_words(
    qtbot: QtBot, guideline: Guideline
) -> None:
    dialog = LegendDialog(guideline, phrase_book())
    qtbot.addWidget(dialog)
    chips = dialog.findChildren(StrengthChip)
    (width,) = {chip.sizeHint().width() for chip in chips}
    longest = max(StrengthChip(entry.id, entry.label, width=0).sizeHint().width() for entry in guideline.strengths)
    assert width >= longest + 4


def test_the_four_levels_of_certainty_and_no_studies_are_told_apart(qtbot: QtBot, guideline: Guideline) -> None:
    dialog = LegendDialog(guideline, phrase_book())
    qtbot.addWidget(dialog)
    marks = [mark.accessibleName() for mark in dialog.findChildren(CertaintyMark)]
    assert marks == [*(entry.label for entry in guideline.certainty), "Ingen studier"]
    assert all(entry.meaning in words(dialog) for entry in guideline.certainty)
