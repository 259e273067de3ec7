"""Every view of the window, each with a patient that fills it: for pictures of them, and for tests that look at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from nkr_desktop.app import App
from nkr_desktop.content.guideline_file import shipped_guideline
from nkr_desktop.content.resources import read_resource
from nkr_desktop.domain.answers import PainSeverity
from nkr_desktop.domain.case import Case, with_answer
from nkr_desktop.domain.guideline import RecommendationId
from nkr_desktop.files.case_file import CaseFile, read_case_file
from nkr_desktop.ui.guideline.guideline_page import GuidelinePage
from nkr_desktop.ui.main_window import MainWindow
from nkr_desktop.ui.results.list_head import ListView
from nkr_desktop.ui.results.recommendation_card import RecommendationCard


@dataclass(frozen=True, slots=True)
class View:
    """One view: its name, the shipped example it shows, how the window comes to it, and what is answered besides, by
    field path."""

    name: str
    example: str
    open: Callable[[MainWindow], None]
    answers: tuple[tuple[str, object], ...] = ()


def _step(number: int) -> Callable[[MainWindow], None]:
    return lambda window: window.go_to(number)


def _findings(window: MainWindow, *, chart: bool) -> None:
    """The page stays in the view it was last seen in."""
    window.findings_page.show_view(chart=chart)
    window.go_to(1)


def _card(window: MainWindow) -> None:
    window.go_to(0)
    window.results.recommendations.card(RecommendationId.PHYSICAL_ACTIVITY).set_open(True)


def _actions(window: MainWindow) -> None:
    window.go_to(0)
    window.results.show_view(ListView.ACTIONS)


def _search(window: MainWindow) -> None:
    window.reference.show_guideline()
    page = window.findChild(GuidelinePage)
    assert page is not None
    page.field.setText("cauda")


_CALM, _FLAGS = "example.json", 2
_AGAIN = "follow-up-new-weakness.json"
VIEWS = (
    View("course", _CALM, _step(0)),
    View("findings", _CALM, lambda window: _findings(window, chart=False)),
    View("chart", _CALM, lambda window: _findings(window, chart=True)),
    View("follow-up", _AGAIN, lambda window: window.go_to(0, "course")),
    View("last-time", _AGAIN, lambda window: _findings(window, chart=False)),
    View("red-flags", _CALM, _step(2)),
    View("treatment", _CALM, _step(3)),
    View("wishes", _CALM, _step(4)),
    View("plan", _CALM, _step(5)),
    View("evidence", _CALM, lambda window: window.reference.show_evidence("supervised_exercise")),
    View("patient", _CALM, lambda window: window.reference.show_patient_mode("supervised_exercise")),
    View("register", _CALM, lambda window: window.reference.show_guideline("register")),
    View("acute", "cauda-equina.json", _step(_FLAGS)),
    View("urgent", "suspected-cancer.json", _step(_FLAGS)),
    View("unresolved", "almost-nothing-known.json", _step(_FLAGS)),
    View("out-of-scope", "out-of-scope-other-cause.json", lambda window: _findings(window, chart=False)),
    View("legend", _CALM, lambda window: window.reference.show_guideline("legend")),
    View("search", _CALM, _search),
    View("card", _CALM, _card),
    View("actions", _CALM, _actions),
    View(
        "contradictory",
        _CALM,
        _step(0),
        (("course.pain_severity", PainSeverity.MOST_SEVERE_DISABLING), ("course.leg_pain", 1)),
    ),
)


def example(name: str) -> Case:
    """A shipped example case."""
    return _read(name).case


def _read(name: str) -> CaseFile:
    return read_case_file(read_resource(f"examples/{name}"), date.max, shipped_guideline())


def open_view(app: App, view: View) -> None:
    """Bring the window to a view, from whatever it shows."""
    window = app.window
    window.reference.leave()
    window.results.show_view(ListView.RECOMMENDATIONS)
    for card in window.results.findChildren(RecommendationCard):
        card.set_open(False)
    file = _read(view.example)
    case = file.case
    for path, value in view.answers:
        case = with_answer(case, path, value)
    app.consultation.start(case, file.earlier)
    view.open(window)
