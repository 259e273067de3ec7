"""The urgency line on top of the results: four looks for four levels (specification chapter 4).

At every level it names all red flags that are present and all that were not asked; it never gives an all-clear
while one is unanswered."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QMargins, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from nkr_desktop.content.phrases import PhraseBook
from nkr_desktop.domain.advice import ActionKind, Assessment, Reason, UrgencyLevel
from nkr_desktop.ui.kit.base import frame, inner, rounded, solid_pen
from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.icons import Glyph, paint_glyph
from nkr_desktop.ui.kit.theme import current_theme
from nkr_desktop.ui.kit.tokens import LIGHT, Radius, TextStyle
from nkr_desktop.ui.results.acute_steps import AcuteSteps
from nkr_desktop.ui.results.lines import Line, Lines
from nkr_desktop.ui.results.marks import sentences
from nkr_desktop.ui.results.question_links import QuestionLinks
from nkr_desktop.ui.results.question_names import QuestionNames
from nkr_desktop.ui.results.stack import Stack
from nkr_desktop.ui.results.title_row import TitleRow

_HATCHED = 41
_BEFORE_LINK = 16
_SECTIONS = re.compile(r"\(§[^)]*\)")
_GAP, _AIR = 6, 18
"""Between the words and what stands under them; under the acute banner's words the white sheet."""
_EDGES = {
    UrgencyLevel.ACUTE_SURGICAL: QMargins(18, 14, 18, 16),
    UrgencyLevel.URGENT_WORKUP: QMargins(44, 9, 14, 9),
    UrgencyLevel.UNRESOLVED: QMargins(54, 9, 14, 9),
    UrgencyLevel.NONE: QMargins(44, 9, 14, 8),
}
_ON_DANGER = replace(LIGHT, accent_text=LIGHT.danger_ink, ctl=LIGHT.danger_ink)


class UrgencyLine(Stack):
    """Signals: level_announced carries the words when the level changes, question_requested a field path;
    red_flags_requested, acute_sheet_requested and phone_requested their button."""

    level_announced = Signal(str)
    question_requested = Signal(str)
    red_flags_requested = Signal()
    acute_sheet_requested = Signal()
    phone_requested = Signal()

    def __init__(self, book: PhraseBook, names: QuestionNames, parent: QWidget | None = None) -> None:
        super().__init__(gap=_GAP, parent=parent)
        self._book = book
        self._names = names
        self._level: UrgencyLevel | None = None
        self._compact = False
        self._said: tuple[Line, ...] = ()
        self._words = Lines()
        self._answers = Button(self.tr("Show answers"), ButtonKind.LINK)
        self._answers.clicked.connect(self.red_flags_requested)
        self.steps = AcuteSteps()
        self.steps.phone_requested.connect(self.phone_requested)
        self.steps.acute_sheet_requested.connect(self.acute_sheet_requested)
        self.steps.hide()
        self._links = {acute: self._new_links(acute) for acute in (True, False)}
        self._head = TitleRow(self._words, self._answers)
        self._apart = False
        self.set_items((self._head, self.steps, *self._links.values()))

    @property
    def text(self) -> str:
        """Everything the line says, as a screen reader reads it."""
        if self._level is UrgencyLevel.NONE:
            return f"{self._said[0].words}. {self._book.text('urgency.none')}"
        steps = self.steps.text if self._level is UrgencyLevel.ACUTE_SURGICAL else ""
        return "\n".join(filter(None, (self._words.text(), steps)))

    @property
    def links(self) -> QuestionLinks:
        """The red flags that were not asked."""
        return self._links[self._level is UrgencyLevel.ACUTE_SURGICAL]

    def show_assessment(self, assessment: Assessment) -> None:
        """Show the level, every flag present and every flag not asked."""
        urgency = assessment.urgency
        level, changed = urgency.level, urgency.level is not self._level
        before, self._level = self._level, level
        acute = level is UrgencyLevel.ACUTE_SURGICAL
        title = self.tr("No red flags") if level is UrgencyLevel.NONE else self._book.text(f"urgency.{level.value}")
        self._say(title, assessment)
        if acute:
            self._show_steps(assessment)
        not_asked = [f"red_flags.{flag}" for flag in urgency.not_asked]
        self._links[not acute].show_questions(())
        self._links[acute].show_questions([(path, self._names.short(path)) for path in not_asked])
        if changed:
            self._dress(level)
            if before is not None:
                self._announce(title)

    def set_steps_apart(self, apart: bool) -> None:
        """On a very low window the acute steps scroll under the line; whoever asked for it places `steps`."""
        if apart != self._apart:
            self._apart = apart
            between = () if apart else (self.steps,)
            self.set_items((self._head, *between, *self._links.values()))

    def set_compact(self, compact: bool) -> None:
        """On a low window the acute title is smaller; the steps and their buttons stay."""
        if compact != self._compact:
            self._compact = compact
            self._words.show_lines(*self._sized(self._said))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow line drops the hint beside the all-clear; the answers are a click away."""
        if self._level is UrgencyLevel.NONE:
            self._words.show_lines(*self._sized(self._said))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the level, and its mark: frame, hatching or shield. Nothing before anything was judged."""
        if self._level is None:
            return
        colours = current_theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        match self._level:
            case UrgencyLevel.ACUTE_SURGICAL:
                frame(painter, box, colours.danger, solid_pen(colours.danger), Radius.CARD)
                self._paint_mark(painter, Glyph.WARNING, colours.danger_ink)
            case UrgencyLevel.URGENT_WORKUP:
                frame(painter, box, colours.panel, solid_pen(colours.danger, 3), Radius.CARD - 1)
                self._paint_mark(painter, Glyph.WARNING, colours.danger_text)
            case UrgencyLevel.UNRESOLVED:
                frame(painter, box, colours.panel, solid_pen(colours.line), Radius.CARD)
                self._paint_hatched(painter, box)
            case UrgencyLevel.NONE:
                frame(painter, box, colours.panel, solid_pen(colours.line), Radius.CARD)
                self._paint_mark(painter, Glyph.SHIELD_CHECK, colours.accent)

    def _new_links(self, acute: bool) -> QuestionLinks:
        links = QuestionLinks(self.tr("Not asked:"), _ON_DANGER if acute else None)
        links.requested.connect(self.question_requested)
        links.hide()
        return links

    def _say(self, title: str, assessment: Assessment) -> None:
        level = assessment.urgency.level
        ink = {UrgencyLevel.ACUTE_SURGICAL: "danger_ink", UrgencyLevel.URGENT_WORKUP: "danger_text"}.get(level, "ink")
        quiet = "danger_ink" if level is UrgencyLevel.ACUTE_SURGICAL else "ink2"
        if level is UrgencyLevel.NONE:
            self._said = (Line(title, self.tr("All 7 are answered no"), style=TextStyle.URGENCY, colour=ink),)
        elif level is UrgencyLevel.UNRESOLVED:
            self._said = (Line(title, style=TextStyle.URGENCY, colour=ink),)
        else:
            reasons = (self._reason(reason, title) for reason in assessment.urgency.reasons)
            also = self._also_present(assessment)
            style = TextStyle.ACUTE if level is UrgencyLevel.ACUTE_SURGICAL else TextStyle.URGENCY
            self._said = (
                Line(title, style=style, colour=ink),
                *(Line(said, colour=quiet, above=3) for said in (*reasons, *also)),
            )
        self._words.show_lines(*self._sized(self._said))

    def _sized(self, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        if self._level is UrgencyLevel.NONE:
            return lines if self._hint_fits(*lines) else tuple(replace(line, note="") for line in lines)
        if not self._compact:
            return lines
        return tuple(replace(line, style=TextStyle.TITLE) if line.style is TextStyle.ACUTE else line for line in lines)

    def _hint_fits(self, line: Line) -> bool:
        theme, edges = current_theme(), _EDGES[UrgencyLevel.NONE]
        words = theme.width(line.style, f"{line.words}  ") + theme.width(TextStyle.HINT, line.note)
        taken = theme.px(edges.left() + edges.right() + _BEFORE_LINK) + self._answers.sizeHint().width()
        return words + taken <= self.width()

    def _reason(self, reason: Reason, title: str) -> str:
        """Without the sentence that says what the title above has said."""
        whole = self._book.say(reason.says)
        rest = [sentence for sentence in sentences(whole) if title.casefold() not in sentence.casefold()]
        said = _SECTIONS.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), " ".join(rest) or whole)
        return said if "§" in said or reason.section is None else f"{said} (§{reason.section})"

    def _also_present(self, assessment: Assessment) -> tuple[str, ...]:
        """Flags present that no reason above rests on: under U1 those of the serious-pathology group."""
        told = {path for reason in assessment.urgency.reasons for path in reason.inputs}
        present = (f"red_flags.{flag}" for flag in assessment.urgency.red_flags)
        also = tuple(self._names.name(path) for path in present if path not in told)
        return (self.tr("Also answered yes: {0}.").format(self._book.listed(also)),) if also else ()

    def _show_steps(self, assessment: Assessment) -> None:
        said = [self._book.say(a.says) for a in assessment.actions if a.kind is ActionKind.ACUTE_ASSESSMENT]
        self.steps.show_details(*said)

    def _dress(self, level: UrgencyLevel) -> None:
        self.steps.setVisible(level is UrgencyLevel.ACUTE_SURGICAL)
        loud = level in (UrgencyLevel.ACUTE_SURGICAL, UrgencyLevel.URGENT_WORKUP)
        self._answers.setVisible(not loud)
        self._answers.setText(self.tr("Show answers") if level is UrgencyLevel.NONE else self.tr("Go to red flags"))
        self.set_edges(_EDGES[level])
        self.set_gap(_AIR if level is UrgencyLevel.ACUTE_SURGICAL else _GAP)
        self._head.set_indent(52 if level is UrgencyLevel.ACUTE_SURGICAL else 0)
        self.update()

    def _announce(self, title: str) -> None:
        self.setAccessibleName(title)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text))
        self.level_announced.emit(self.text)

    def _paint_mark(self, painter: QPainter, glyph: Glyph, ink: str) -> None:
        """The level's icon, beside the title."""
        theme = current_theme()
        acute = self._level is UrgencyLevel.ACUTE_SURGICAL
        size = theme.px(40 if acute else 20)
        style = self._words.lines[0].style
        top = self._head.y() + self._words.y() + theme.metrics(style).height() / 2
        if acute:
            top = max(top, self._head.y() + size / 2)
        left = theme.px(18 if acute else 14)
        paint_glyph(painter, glyph, QRectF(left, top - size / 2, size, size), ink, 1.5 if acute else 1.9)

    def _paint_hatched(self, painter: QPainter, box: QRectF) -> None:
        """A hatched block with a question mark: open, and not to be taken for a no."""
        theme = current_theme()
        width = theme.px(_HATCHED)
        block = QRectF(1, 1, width, box.height() - 2)
        painter.save()
        painter.setClipPath(rounded(inner(box, 1), Radius.CARD - 1))
        painter.setClipRect(block, Qt.ClipOperation.IntersectClip)
        painter.fillRect(block, QColor(theme.colours.ink2))
        painter.setPen(QPen(QColor(theme.colours.ctl), 3))
        for at in range(-round(box.height()), width + 9, 9):
            painter.drawLine(QPointF(at, box.height()), QPointF(at + box.height(), 0))
        painter.restore()
        disc, mark = theme.px(22), theme.px(15)
        middle = QPointF(1 + width / 2, box.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.panel))
        painter.drawEllipse(middle, disc / 2, disc / 2)
        place = QRectF(middle.x() - mark / 2, middle.y() - mark / 2, mark, mark)
        paint_glyph(painter, Glyph.QUESTION, place, theme.colours.ink, 2.4)
