"""The journal text as it is copied: in full or short, with codes only where the clinic wants them suggested."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nkr_desktop.files.settings import Settings
from tests.ui.window_driver import Driver


def copied() -> str:
    return QApplication.clipboard().text().replace("\r\n", "\n")


def test_the_short_journal_text_has_a_key_of_its_own(user: Driver) -> None:
    user.window.papers.copy()
    full = copied()
    user.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(copied()) < len(full)
    assert "Faresignaler" in copied()
    assert "Retningslinjens råd" not in copied()


def test_codes_are_suggested_only_where_the_clinic_wants_them(user: Driver) -> None:
    user.window.papers.copy()
    assert "diagnosekode" not in copied()
    user.app.take(Settings(suggest_codes=True))
    user.app.finish_renewal()
    user.window.papers.copy()
    assert "ICPC-2 L86; SKS DM541" in copied()
    user.app.take(Settings(suggest_codes=True, own_codes="ICPC-2 L86 alene"))
    user.app.finish_renewal()
    user.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "ICPC-2 L86 alene" in copied()
    assert "DM541" not in copied()
