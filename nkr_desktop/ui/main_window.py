"""The window: steps to the left, questions in the middle, results to the right, and what leaves the program below.

It wires; it decides nothing. The pages emit answers, the consultation judges, the results pane shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QByteArray, QSize, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.documents.clinic import Clinic
from nkr_desktop.domain.advice import Assessment, UrgencyLevel
from nkr_desktop.domain.case import Case
from nkr_desktop.domain.plan import plan_stands
from nkr_desktop.ui.action_bar import ActionBar
from nkr_desktop.ui.acute_strip import UnderAcuteStrip
from nkr_desktop.ui.case_commands import CaseCommands
from nkr_desktop.ui.case_document import CaseDocument
from nkr_desktop.ui.clipboard import Clipboard
from nkr_desktop.ui.consultation import Consultation
from nkr_desktop.ui.header_bar import HeaderBar
from nkr_desktop.ui.help import topics
from nkr_desktop.ui.help.help_desk import HelpDesk
from nkr_desktop.ui.kit.message import tell
from nkr_desktop.ui.kit.slices import Work
from nkr_desktop.ui.kit.splitter import Splitter
from nkr_desktop.ui.kit.step_rail import RailStep, StepRail
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.theme import ThemeKeeper, current_theme
from nkr_desktop.ui.opening_frame import FIRST_SIZE
from nkr_desktop.ui.pages.page import Page
from nkr_desktop.ui.papers.papers import Papers
from nkr_desktop.ui.reference_views import ReferenceViews
from nkr_desktop.ui.results.pane import ResultsPane
from nkr_desktop.ui.settings_keeper import SettingsKeeper
from nkr_desktop.ui.step_states import FINDINGS, PLAN, RED_FLAGS_STEP, rail_steps, step_names
from nkr_desktop.ui.steps import Steps
from nkr_desktop.ui.tab_ring import tab_on
from nkr_desktop.ui.visit_words import phone_words, status_story, status_words, visit_words
from nkr_desktop.ui.visits.visit_guide import VisitGuide
from nkr_desktop.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from nkr_desktop.ui.pages.findings_page import FindingsPage
    from nkr_desktop.ui.pages.plan_page import PlanPage

SMALLEST: Final = QSize(640, 360)
TILES: Final = 64
"""Width in px of the rail with numbers alone."""
BOTH_FROM: Final = 810
"""Width in px at 100 % from which questions and results stand side by side, beside the rail."""
CHART_PAGE: Final = 838
NARROW_RESULTS: Final = 350
"""Widths in px at 100 % beside each other: the findings as a body chart, and what the results can do with."""
WIDE: Final = 1600
WIDE_PAGE, WIDEST_PAGE = 640, 720
RESULTS_ENOUGH: Final = 960
"""Widths in px at 100 %: of a wide window, of the page in it, and of results that gain nothing by being wider."""
PAPER_FROM: Final = 1100
"""Width in px at 100 % from which the paper stands beside the plan."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window is given beside the case: the settings, the clinic, the words, the theme, the day it is, how a
    case begins, the clipboard, and the clinic's own copy of the guideline."""

    settings: SettingsKeeper
    clinic: Clinic
    book: PhraseBook
    keeper: ThemeKeeper
    today: Callable[[], date]
    new_case: Callable[[], Case]
    clipboard: Clipboard
    own_pdf: Path | None = None


class MainWindow(QMainWindow):
    """Signals: language_requested carries the Language to speak instead; the owner makes a new window for it.
    settings_requested asks the owner for the settings; closed when the user has closed the window for good."""

    language_requested = Signal(object)
    settings_requested = Signal()
    closed = Signal()

    def __init__(self, consultation: Consultation, document: CaseDocument, around: Surroundings) -> None:
        super().__init__()
        self.setWindowTitle("NKR Desktop")
        self.setMinimumSize(self._smallest())
        self.resize(FIRST_SIZE)
        self._consultation = consultation
        self._around = around
        self._book = around.book
        self._sized_by_hand = False
        self._results_turn = False
        self._was_acute = False
        self.cases = CaseCommands(
            consultation, document, around.new_case, around.book, around.clipboard, around.settings, self
        )
        self.commands = WindowCommands(consultation, self.cases, around.keeper, self._book, self)
        self.header = HeaderBar(*status_words(consultation.guideline), self.commands.undo, self.commands.redo)
        self.rail = StepRail([RailStep(name) for name in step_names()])
        self.actions_bar = ActionBar()
        self.actions_bar.add_save()
        self._beside, self._over = QStackedWidget(), QStackedWidget()
        self._splitter = Splitter()
        self._lay_out()
        self.steps = Steps(consultation, self._book, self._splitter)

    def furnish(self) -> Work:
        """Make what the window holds; to be shown when all of it is there, at the first step.

        In slices, because a window made in place of another must not keep the user waiting."""
        consultation, around = self._consultation, self._around
        yield
        self.steps.page(0)
        yield
        self.results = ResultsPane(self._book, consultation.guideline, around.today, self._splitter)
        self._splitter.setStretchFactor(1, 1)
        self.papers = Papers(
            consultation, self._book, around.clinic, around.settings, around.clipboard, self.results, self
        )
        self.reference = ReferenceViews(self._book, consultation.guideline, around.own_pdf, self._beside, self._over)
        self.help_desk = HelpDesk(around.book.language, consultation.guideline, around.clipboard, self)
        yield
        self.visits = VisitGuide(consultation, self.cases, self.steps, self._book)
        self._connect()
        self.commands.fill(self.header, self.papers.menu)
        self._show(consultation.case, consultation.assessment)
        self.go_to(0)

    @property
    def step(self) -> int:
        """Index of the step shown."""
        return self.steps.step

    @property
    def page(self) -> Page:
        """The step shown."""
        return self.steps.page(self.step)

    @property
    def pages(self) -> Sequence[Page]:
        """Every step."""
        return self.steps.pages

    def go_to(self, step: int, path: str = "") -> None:
        """Show a step, with the keyboard on a question of it."""
        self.reference.leave()
        self._results_turn = False
        self.steps.show_step(step)
        self.rail.set_current(step)
        self._size_panes()
        self._show_page()
        self._show_finishing()
        self.page.enter(path)

    def go_to_question(self, path: str) -> None:
        """Show the question at a path; a whole group ("red_flags") opens its step."""
        step = self.steps.step_of(path)
        if step is not None:
            self.go_to(step, path)

    def save_view(self) -> QByteArray:
        """Where the user has put the splitter, for the window that takes over; empty while nobody has moved it."""
        return self._splitter.saveState() if self._sized_by_hand else QByteArray()

    def restore_view(self, geometry: QByteArray, splitter: QByteArray, step: int) -> None:
        """Take over another window's place, splitter and step."""
        self.restoreGeometry(geometry)
        if not splitter.isEmpty():
            self._splitter.restoreState(splitter)
            self._sized_by_hand = True
        self.go_to(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail and, until the user has moved the splitter, the panes follow the window's width."""
        super().resizeEvent(event)
        self._size_panes()

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab follows the eye."""
        return tab_on(self, onward)

    def retire(self) -> None:
        """Another window has taken over: go, without asking anything."""
        self.papers.close()
        self._consultation.assessed.disconnect(self._show)
        self._consultation.could_change_found.disconnect(self.results.show_could_change)
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once if something would be lost."""
        if self.cases.may_leave():
            event.accept()
            self.closed.emit()
        else:
            event.ignore()

    @property
    def plan_page(self) -> PlanPage:
        """Step 6."""
        return cast("PlanPage", self.steps.page(PLAN))

    @property
    def findings_page(self) -> FindingsPage:
        """Step 2."""
        return cast("FindingsPage", self.steps.page(FINDINGS))

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        spine = Surface("rail", lines="right")
        inside = QHBoxLayout(spine)
        inside.setContentsMargins(0, 0, 1, 0)
        inside.addWidget(self.rail)
        middle.addWidget(spine)
        self._beside.addWidget(self._splitter)
        middle.addWidget(self._beside, 1)
        ground = QWidget()
        body = QVBoxLayout(ground)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.header)
        body.addLayout(middle, 1)
        body.addWidget(self.actions_bar)
        self._over.addWidget(ground)
        acute = self._book.text(f"urgency.{UrgencyLevel.ACUTE_SURGICAL.value}")
        self.under_strip = UnderAcuteStrip(acute, self._over, self._beside)
        self.setCentralWidget(self.under_strip)

    def _connect(self) -> None:
        consultation, results = self._consultation, self.results
        self.steps.step_requested.connect(lambda by: self.go_to(self.step + by))
        self.steps.question_requested.connect(self.go_to_question)
        self.steps.view_changed.connect(self._size_panes)
        self.steps.said.connect(self.actions_bar.say)
        self.steps.made.connect(self._show_progress)
        self.rail.step_chosen.connect(self.go_to)
        consultation.assessed.connect(self._show)
        consultation.could_change_found.connect(results.show_could_change)
        results.question_requested.connect(self.go_to_question)
        results.red_flags_requested.connect(lambda: self.go_to(RED_FLAGS_STEP))
        results.acute_sheet_requested.connect(self.papers.save)
        results.evidence_requested.connect(self.reference.show_evidence)
        self.reference.said.connect(self.actions_bar.say)
        self.reference.status_requested.connect(self._tell_status)
        self.reference.quick_guide_requested.connect(self.papers.save_quick_guide)
        results.phone_requested.connect(lambda: tell(self, *phone_words(self._around.clinic)))
        self.header.status_requested.connect(self._tell_status)
        self.papers.said.connect(self.actions_bar.say)
        self.papers.plan_open.connect(self._ask_for_plan)
        self.actions_bar.copy_requested.connect(self.papers.copy)
        self.actions_bar.leaflet_requested.connect(self.papers.save)
        self.actions_bar.print_requested.connect(self.papers.show)
        self.actions_bar.save_requested.connect(self.cases.save)
        self.actions_bar.other_side_requested.connect(lambda: self._turn(not self._results_turn))
        self.cases.said.connect(self.actions_bar.say)
        self.cases.began.connect(results.begin)
        self.cases.began.connect(self.papers.forget)
        self.cases.began.connect(lambda: self.go_to(0))
        self.under_strip.strip.back_requested.connect(self._show_acute_steps)
        self.commands.step_requested.connect(self.go_to)
        self.commands.guideline_requested.connect(self.reference.show_guideline)
        self.commands.quick_guide_requested.connect(self.papers.save_quick_guide)
        self.commands.language_requested.connect(self.language_requested)
        self.commands.settings_requested.connect(self.settings_requested)
        self.commands.guide_requested.connect(self._show_guide)
        self.commands.keys_requested.connect(self.help_desk.show_keys)
        self.commands.news_requested.connect(self.help_desk.show_news)
        self.commands.self_check_requested.connect(self.help_desk.show_self_check)
        self.commands.about_requested.connect(self.help_desk.show_about)
        self.reference.own_pdf_requested.connect(self._open_own_pdf)
        self._splitter.splitterMoved.connect(self._moved_by_hand)
        self._beside.currentChanged.connect(lambda _view: self._show_finishing())

    def _show(self, case: Case, assessment: Assessment) -> None:
        """Results first: they are what the answer was given for."""
        self.results.show_assessment(case, assessment)
        self.papers.show_case(case, assessment)
        self._offer_paper()
        self._show_page()
        self._show_progress()
        self.header.show_visit(*visit_words(case))
        self.actions_bar.set_acute(self._is_acute())
        self.under_strip.set_acute(self._is_acute())
        self._show_finishing()
        if self._is_acute() and not self._was_acute:
            self.reference.leave()  # nothing may stand over the acute banner
            self.help_desk.leave()
        if self._is_acute() and not self._was_acute and self._is_narrow():
            self._turn(results=True)  # in a narrow window too, the acute banner is seen at once
        self._was_acute = self._is_acute()

    def _show_page(self) -> None:
        """Only the page in view: the others are shown the case when they come forward."""
        self.page.show_case(self._consultation.case, self._consultation.touched, self._consultation.assessment)

    def _show_progress(self) -> None:
        held = self._consultation
        steps = rail_steps(self.steps.progress(), held.case, held.assessment)
        for button, step in zip(self.rail.buttons, steps, strict=True):
            button.set_step(step.label, step.sub_label, step.state.value)

    def _show_finishing(self) -> None:
        """One filled button a view: on the last step the journal text, once the plan stands."""
        consultation = self._consultation
        finishing = (
            self.step == PLAN
            and not self.reference.is_open
            and plan_stands(consultation.case.plan, consultation.assessment)
        )
        self.actions_bar.set_finishing(finishing and consultation.case.plan is not None and not self._is_acute())

    def _is_acute(self) -> bool:
        return self._consultation.assessment.urgency.level is UrgencyLevel.ACUTE_SURGICAL

    def _tell_status(self) -> None:
        guideline = self._consultation.guideline
        tell(self, status_words(guideline)[0], status_story(guideline))

    def _ask_for_plan(self) -> None:
        self.go_to(PLAN)
        self.actions_bar.say(self.tr("Confirm the plan first: it has not been agreed as it stands"))

    def _show_guide(self) -> None:
        """The guide, at the chapter that tells of what is in view."""
        in_results = self.results.isAncestorOf(QApplication.focusWidget() or self)
        topic = topics.RESULTS if in_results else topics.STEPS[self.step]
        self.help_desk.show_guide(self.reference.topic or topic)

    def _open_own_pdf(self, page: int) -> None:
        """The clinic's own copy, in whatever the computer opens a PDF with; many take the page from the address."""
        if self._around.own_pdf is None:
            self.actions_bar.say(self.tr("Choose your own copy of the guideline under Settings first"))
            return
        place = QUrl.fromLocalFile(str(self._around.own_pdf))
        place.setFragment(f"page={page}")
        QDesktopServices.openUrl(place)

    def _moved_by_hand(self) -> None:
        self._sized_by_hand = True

    def _smallest(self) -> QSize:
        """Larger text needs a larger window, as far as the screen goes."""
        px, screen = current_theme().px, self.screen().availableSize()
        needed = QSize(px(SMALLEST.width()), px(SMALLEST.height()))
        return needed.boundedTo(screen).expandedTo(SMALLEST)

    def _size_panes(self) -> None:
        """Density of the design: rail 168, page 508 at 1366; 164 and 480 at 1280; tiles where it is narrow. From 1600
        the page has room for every name on one line. Larger text makes a window narrow as fewer pixels do."""
        px, width = current_theme().px, self.width()
        rail = px(168) if width >= px(1330) else px(164) if width >= px(1100) else TILES
        self.rail.setFixedWidth(rail)
        self._take_turns()
        self._offer_paper()
        if not self._sized_by_hand:
            page = px(508 if width >= px(1330) else 480)
            if width >= px(WIDE):
                page = min(max(px(WIDE_PAGE), width - rail - px(RESULTS_ENOUGH)), px(WIDEST_PAGE))
            if self.step == PLAN and width >= px(PAPER_FROM):
                page = max(page, px(600))
            elif self.step == FINDINGS and self.findings_page.charting:
                page = max(page, min(max(px(CHART_PAGE), width * 9 // 16), width - rail - px(NARROW_RESULTS)))
            self._splitter.setSizes([page, width - rail - page])

    def _show_acute_steps(self) -> None:
        self.reference.leave()
        self._turn(results=True)

    def _offer_paper(self) -> None:
        self.papers.offer_side(self.step == PLAN and self.width() >= current_theme().px(PAPER_FROM))

    def _take_turns(self) -> None:
        """Too narrow for both, the window shows questions or results."""
        narrow = self._is_narrow()
        self.steps.setVisible(not narrow or not self._results_turn)
        self.results.setVisible(not narrow or self._results_turn)
        self.under_strip.set_turned_away(narrow and not self._results_turn)
        self.actions_bar.offer_other_side(narrow, self._results_turn)

    def _is_narrow(self) -> bool:
        return self.width() < TILES + current_theme().px(BOTH_FROM)

    def _turn(self, results: bool) -> None:
        self._results_turn = results
        self._take_turns()
