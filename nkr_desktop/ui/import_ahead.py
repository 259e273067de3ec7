"""Brings in what the window did without when it opened, so that whoever asks for it first does not wait for it."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from nkr_desktop.ui.kit.slices import Work

VIEWS: Final = (
    "chart.chart_view",
    "papers.workshop",
    "papers.side",
    "papers.preview_window",
    "papers.press",
    "evidence.evidence_page",
    "evidence.patient_mode",
    "guideline.guideline_page",
    "help.guide_window",
    "help.self_check_dialog",
    "dialogs.settings_dialog",
    "dialogs.about_dialog",
    "dialogs.text_dialog",
)
"""Modules of nkr_desktop.ui that are imported late, where they are needed."""


def import_ahead() -> Work:
    """One a slice."""
    for name in VIEWS:
        import_module(f"nkr_desktop.ui.{name}")
        yield
