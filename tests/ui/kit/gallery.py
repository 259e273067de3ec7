"""Paints every state of the kit's widgets into one picture, for the eye.

Run as: python tests/ui/kit/gallery.py OUT.png [dark] [scale], e.g. "light.png light 2"."""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.card import ACCENT_EDGE, Card
from nkr_desktop.ui.kit.certainty_mark import CertaintyMark
from nkr_desktop.ui.kit.check_row import CheckRow
from nkr_desktop.ui.kit.date_field import DateField
from nkr_desktop.ui.kit.focus_ring import FocusRing
from nkr_desktop.ui.kit.icons import Glyph, icon
from nkr_desktop.ui.kit.keycap import KeyCap
from nkr_desktop.ui.kit.nrs import NrsRow
from nkr_desktop.ui.kit.segmented import Segmented
from nkr_desktop.ui.kit.select_box import SelectBox
from nkr_desktop.ui.kit.status_pill import StatusPill
from nkr_desktop.ui.kit.step_rail import RailStep, StepRail, StepState
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.surface import Surface
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import ThemeChoice, ThemeKeeper, current_theme
from nkr_desktop.ui.kit.three_way import ThreeWay
from nkr_desktop.ui.kit.timeline_bar import TimelineBar
from nkr_desktop.ui.kit.timeline_marks import TimelineData, TimelineMark
from nkr_desktop.ui.kit.tokens import TextStyle
from nkr_desktop.ui.kit.urgency_banner import BannerLevel, BannerStep, UrgencyBanner

ANSWERS = ("&Ja", "&Nej", "Ikke &undersøgt")
STRENGTHS = {
    "strong_for": "Stærk anbefaling for",
    "weak_for": "Svag anbefaling for",
    "good_practice_for": "God praksis: for",
    "strong_against": "Stærk anbefaling imod",
    "weak_against": "Svag anbefaling imod",
    "good_practice_against": "God praksis: imod",
}
QUALITIES = {"high": "Høj", "moderate": "Moderat", "low": "Lav", "very_low": "Meget lav", "none": "Ingen studier"}


def heading(words: str) -> QWidget:
    return TextLabel(words, TextStyle.BODY_STRONG)


def row(*parts: QWidget, gap: int = 12) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(gap)
    for part in parts:
        line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addStretch(1)
    return line


def answers(page: QVBoxLayout) -> QWidget:
    page.addWidget(heading("Svar"))
    states = (
        ("Ikke besvaret", "unknown", False, False),
        ("Ja, fund", "yes", True, False),
        ("Ja, faresignal", "yes", True, True),
        ("Nej", "no", True, False),
        ("Ikke undersøgt", "unknown", True, False),
        ("Fokus", "no", True, False),
    )
    control = QWidget()
    for label, value, touched, danger in states:
        words = TextLabel(label, secondary=True)
        words.setFixedWidth(150)
        control = ThreeWay(ANSWERS, danger=danger, name=label)
        control.set_value(value, touched)
        page.addLayout(row(words, control))
    return control


def details(page: QVBoxLayout) -> None:
    sides = (("left", "Venstre"), ("right", "Højre"), ("both", "Begge"))
    chosen = Segmented(sides)
    chosen.set_value("left")
    middle = Segmented(sides)
    middle.set_value("right")
    view = Segmented((("list", "Liste"), ("chart", "Kropskort")), glyphs=(Glyph.LIST, Glyph.BODY), height=30)
    view.set_value("chart")
    page.addLayout(row(chosen, middle, Segmented(sides, awaiting=True)))
    page.addLayout(row(view))


def strengths(page: QVBoxLayout) -> None:
    page.addWidget(heading("Styrke og retning"))
    chips = [StrengthChip(strength, words) for strength, words in STRENGTHS.items()]
    page.addLayout(row(*chips[:3], gap=16))
    page.addLayout(row(*chips[3:], gap=16))
    page.addWidget(heading("Evidensens kvalitet"))
    page.addLayout(row(*(CertaintyMark(quality, words) for quality, words in QUALITIES.items()), gap=20))


def buttons(page: QVBoxLayout) -> None:
    page.addWidget(heading("Knapper"))
    off = Button("Utilgængelig")
    off.setEnabled(False)
    page.addLayout(
        row(
            Button("Næste", ButtonKind.PRIMARY),
            Button("Faresignaler", ButtonKind.PRIMARY, glyph=Glyph.RIGHT, glyph_after=True),
            Button("Tilbage", glyph=Glyph.LEFT),
            off,
            Button("Resten: nej", ButtonKind.LINK),
            Button("Vis nummer", ButtonKind.DANGER, glyph=Glyph.PHONE),
        )
    )
    page.addLayout(
        row(
            Button("Kopiér journaltekst", glyph=Glyph.COPY),
            Button("Patientfolder…", glyph=Glyph.DOCUMENT),
            Button("Udskriv", glyph=Glyph.PRINTER),
            Button("Gem sag", glyph=Glyph.SAVE),
            Button("Fortryd", ButtonKind.TOOL, glyph=Glyph.UNDO),
            Button("Gendan", ButtonKind.TOOL, glyph=Glyph.REDO),
            gap=8,
        )
    )


def cards(page: QVBoxLayout) -> None:
    for edge, words in (
        (ACCENT_EDGE, "Vanlig behandling"),
        ("weak_for", "Specifikke øvelser"),
        ("weak_against", "MR-skanning"),
    ):
        card = Card(edge, clickable=True)
        inside = QHBoxLayout(card)
        inside.setContentsMargins(16, 6, 12, 6)
        inside.addWidget(TextLabel(words, TextStyle.NAME))
        page.addWidget(card)
    held = Card(held=True)
    inside = QHBoxLayout(held)
    inside.setContentsMargins(12, 5, 12, 5)
    inside.addWidget(TextLabel("Superviserede øvelser · på hold", secondary=True, glyph=Glyph.PAUSE))
    page.addLayout(row(held))


def glyphs(page: QVBoxLayout) -> None:
    line = QHBoxLayout()
    line.setSpacing(5)
    for number, glyph in enumerate(Glyph):
        if number % 22 == 0:
            line = QHBoxLayout()
            line.setSpacing(6)
            page.addLayout(line)
        picture = QLabel()
        picture.setPixmap(icon(glyph, current_theme().colours.ink).pixmap(QSize(20, 20), picture.devicePixelRatioF()))
        line.addWidget(picture)
    line.addStretch(1)


def banners(page: QVBoxLayout) -> None:
    page.addWidget(heading("Hastelinje"))
    acute = UrgencyBanner()
    acute.set_level(BannerLevel.ACUTE, "Akut kirurgisk vurdering", "Ét faresignal er besvaret Ja")
    urgent = UrgencyBanner()
    urgent.set_level(BannerLevel.URGENT, "Lægelig udredning haster", "Mistanke om brud. MR er indiceret (§10)")
    unresolved = UrgencyBanner()
    unresolved.set_level(BannerLevel.UNRESOLVED, "Faresignaler ikke afklaret", "Mangler: vandladning, brud")
    clear = UrgencyBanner()
    clear.set_level(BannerLevel.CLEAR, "Ingen faresignaler", "Alle 7 er spurgt og besvaret nej", action="Se svar")
    full = UrgencyBanner()
    full.set_level(
        BannerLevel.ACUTE,
        "Akut kirurgisk vurdering",
        "Ændret følelse i skridtet er besvaret Ja · §12, §13",
        (
            BannerStep("Ring nu", "Brug telefon, ikke en skriftlig besked.", "Vis nummer", Glyph.PHONE),
            BannerStep("Sig, at du har mistanke om cauda equina", "MR-skanning hører til den akutte vurdering. §10"),
            BannerStep("Giv det akutte ark", "Arket siger, hvad der haster.", "Akut ark…", Glyph.DOCUMENT),
        ),
    )
    for banner in (acute, urgent, unresolved, clear, full):
        page.addWidget(banner)


def spine() -> StepRail:
    rail = StepRail(
        (
            RailStep("Forløb", "Udfyldt", StepState.COMPLETE),
            RailStep("Fund", "5 af 6", StepState.BEGUN),
            RailStep("Faresignaler", "1 ja", StepState.RED_FLAG),
            RailStep("Behandling", "Udfyldt", StepState.COMPLETE),
            RailStep("Ønsker", "1 af 5", StepState.BEGUN),
            RailStep("Aftale", "Ikke begyndt"),
        )
    )
    rail.set_current(1)
    return rail


def rows(page: QVBoxLayout) -> None:
    on, off = CheckRow("Superviserede øvelser", "Tilbyd · §4"), CheckRow("Ledmobilisering", "Tilbyd · §7")
    on.setChecked(True)
    page.addLayout(row(on, off, gap=24))
    nrs = NrsRow(name="Bensmerte")
    nrs.set_value(6)
    page.addLayout(row(nrs))
    power = [SelectBox([(n, str(n)) for n in range(6)]) for _ in range(3)]
    power[0].set_value(5)
    power[1].set_value(4)
    power[1].set_marked(True)
    page.addLayout(row(*power, KeyCap("J", "Ja"), KeyCap("F1", "Alle taster")))
    page.addLayout(row(StatusPill("Retningslinjen er ikke gældende (22-03-2023)")))


def dates(page: QVBoxLayout) -> None:
    onset, today = date(2026, 10, 20), date(2026, 11, 23)
    week8, week12 = date(2026, 12, 15), date(2027, 1, 12)
    bar = TimelineBar()
    bar.set_data(
        TimelineData(
            TimelineMark(onset, "", "20-10-2026", "Start"),
            TimelineMark(today, "I dag", "23-11"),
            TimelineMark(week8, "8 uger", "15-12-2026", "Beslut om kirurgisk vurdering"),
            TimelineMark(week12, "12 uger", "12-01-2027", "Senest set af rygkirurg"),
        )
    )
    page.addWidget(bar)
    field = DateField(today, placeholder="fx 3 uger")
    QTest.keyClicks(field.line_edit, "5 uger")
    page.addWidget(field)


def main(out: str, dark: bool) -> None:
    app = QApplication(sys.argv[:1])
    ThemeKeeper(app, ThemeChoice.DARK if dark else ThemeChoice.LIGHT)
    ring = FocusRing(app)
    window = Surface("bg")
    columns = QHBoxLayout(window)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(0)
    ground = Surface("rail", lines="right")
    ground.setFixedWidth(168)
    inside = QVBoxLayout(ground)
    inside.setContentsMargins(0, 20, 0, 0)
    inside.addWidget(spine())
    columns.addWidget(ground)
    focused = QWidget()
    for build in (LEFT_COLUMN, RIGHT_COLUMN):
        page = QVBoxLayout()
        page.setContentsMargins(22, 18, 22, 18)
        page.setSpacing(8)
        for part in build:
            focused = part(page) or focused
        page.addStretch(1)
        columns.addLayout(page, 1)
    window.resize(1500, 820)
    window.show()
    window.activateWindow()
    focused.setFocus()
    app.processEvents()
    ring.update_ring()
    window.grab().save(out)


LEFT_COLUMN: tuple[Callable[[QVBoxLayout], QWidget | None], ...] = (answers, details, strengths, buttons, cards, glyphs)
RIGHT_COLUMN: tuple[Callable[[QVBoxLayout], QWidget | None], ...] = (banners, rows, dates)

if __name__ == "__main__":
    if len(sys.argv) > 3:
        os.environ["QT_SCALE_FACTOR"] = sys.argv[3]
    main(sys.argv[1], "dark" in sys.argv[2:3])
