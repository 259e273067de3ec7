"""Themes, fonts, the focus ring, buttons and labels."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.ui.kit.buttons import Button, ButtonKind
from nkr_desktop.ui.kit.check_row import CheckRow
from nkr_desktop.ui.kit.flow_layout import FlowLayout
from nkr_desktop.ui.kit.focus_ring import REACH, FocusRing
from nkr_desktop.ui.kit.fonts import FAMILY
from nkr_desktop.ui.kit.icons import Glyph
from nkr_desktop.ui.kit.nrs import NrsRow
from nkr_desktop.ui.kit.pair_label import PairLabel
from nkr_desktop.ui.kit.strength_chip import StrengthChip
from nkr_desktop.ui.kit.text_label import TextLabel
from nkr_desktop.ui.kit.theme import Theme, ThemeChoice, ThemeKeeper, apply, current_theme
from nkr_desktop.ui.kit.three_way import ThreeWay
from nkr_desktop.ui.kit.tokens import DARK, LIGHT, TextStyle


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    kept = ThemeKeeper(qapp, ThemeChoice.LIGHT)
    yield kept
    kept.deleteLater()


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    laid = FocusRing(qapp)
    yield laid
    laid.stop()
    laid.deleteLater()


def test_the_users_choice_wins(qapp: QApplication, keeper: ThemeKeeper, qtbot: QtBot) -> None:
    assert keeper.theme.colours is LIGHT
    with qtbot.waitSignal(keeper.changed) as changed:
        keeper.set_choice(ThemeChoice.DARK)
    assert changed.args == [current_theme()]
    assert current_theme().colours is DARK
    assert qapp.palette().window().color().name().upper() == DARK.bg


def test_the_text_size_is_held_within_what_the_window_can_carry(keeper: ThemeKeeper) -> None:
    keeper.set_text_factor(9)
    assert keeper.theme.text_factor == 1.6
    keeper.set_text_factor(0.1)
    assert keeper.theme.text_factor == 1.0


def test_nothing_changes_without_a_change(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(keeper.changed):
        keeper.set_choice(ThemeChoice.LIGHT)
        keeper.set_text_factor(1.0)


def test_the_shipped_font_is_used_with_figures_of_equal_width(light_theme: Theme) -> None:
    assert light_theme.family == FAMILY
    assert light_theme.font(TextStyle.TITLE).weight() == 700
    metrics = light_theme.metrics(TextStyle.BODY)
    assert metrics.horizontalAdvance("111") == pytest.approx(metrics.horizontalAdvance("888"), abs=0.01)


def test_half_pixels_of_the_type_scale_are_kept(light_theme: Theme) -> None:
    assert light_theme.metrics(TextStyle.NAME).height() > light_theme.metrics(TextStyle.BODY).height()


def test_a_label_keeps_its_style_and_takes_the_new_colour(qapp: QApplication, qtbot: QtBot, light_theme: Theme) -> None:
    label = TextLabel("Titel", TextStyle.TITLE)
    qtbot.addWidget(label)
    size = label.font().pointSizeF()
    for _ in apply(qapp, Theme(DARK, True, 1.0, light_theme.family)):
        pass
    assert label.font().pointSizeF() == size
    assert label.palette().color(label.foregroundRole()).name().upper() == DARK.ink


def test_a_label_never_reads_markup(qtbot: QtBot) -> None:
    label = TextLabel("smerte <b>3</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_cut_label_is_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = TextLabel("Superviserede øvelser oven i vanlig behandling", elide=True)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_title_and_detail_wrap_when_they_do_not_fit(qtbot: QtBot) -> None:
    pair = PairLabel("Ikke rutinemæssigt", "Kun efter nøje overvejelse eller ved kildens undtagelser")
    qtbot.addWidget(pair)
    assert pair.heightForWidth(160) > pair.heightForWidth(300) > pair.heightForWidth(600)
    assert pair.accessibleName().startswith("Ikke rutinemæssigt. Kun")


def test_the_ring_lies_two_pixels_outside_the_control(qtbot: QtBot, ring: FocusRing) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    first, second = Button("Én"), Button("To")
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    for button in (first, second):
        button.setFocus()
        drawn = [w for w in page.children() if isinstance(w, QWidget) and type(w).__name__ == "_Ring" and w.isVisible()]
        assert [w.geometry() for w in drawn] == [button.geometry().adjusted(-REACH, -REACH, REACH, REACH)]
        assert page.childAt(button.geometry().center()) is button


def test_the_ring_scrolls_with_the_page_and_survives_its_end(qtbot: QtBot, ring: FocusRing) -> None:
    window = QScrollArea()
    page = QWidget()
    page.setFixedSize(200, 2000)
    field = QLineEdit(page)
    field.move(20, 1500)
    window.setWidget(page)
    window.resize(240, 300)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    laid = next(w for w in page.children() if type(w).__name__ == "_Ring")
    assert isinstance(laid, QWidget)
    assert laid.parentWidget() is page
    assert laid.pos() == field.pos() - QPoint(REACH, REACH)
    field.move(20, 100)
    assert laid.pos() == QPoint(20, 100) - QPoint(REACH, REACH)
    field.deleteLater()
    QApplication.processEvents()
    ring.update_ring()


@pytest.mark.parametrize("kind", ButtonKind)
def test_a_button_is_heard_by_mouse_and_keyboard(qtbot: QtBot, kind: ButtonKind) -> None:
    button = Button("Udskriv", kind, glyph=Glyph.PRINTER)
    qtbot.addWidget(button)
    heard: list[None] = []
    button.clicked.connect(lambda: heard.append(None))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(heard) == 2
    assert button.focusPolicy() == Qt.FocusPolicy.StrongFocus
    button.grab()


def test_an_icon_alone_has_words_in_its_tooltip(qtbot: QtBot) -> None:
    button = Button("Fortryd", ButtonKind.TOOL, glyph=Glyph.UNDO)
    qtbot.addWidget(button)
    assert button.toolTip() == "Fortryd"


def test_a_whole_check_row_can_be_clicked(qtbot: QtBot) -> None:
    row = CheckRow("Superviserede øvelser", "Tilbyd · §4")
    qtbot.addWidget(row)
    row.resize(400, 26)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(390, 13))
    assert row.isChecked()
    assert row.accessibleDescription() == "Tilbyd · §4"


def test_a_flow_wraps(qtbot: QtBot) -> None:
    page = QWidget()
    flow = FlowLayout(page)
    for words in ("Kopiér journaltekst", "Patientfolder…", "Udskriv"):
        flow.addWidget(Button(words))
    qtbot.addWidget(page)
    assert flow.heightForWidth(200) > flow.heightForWidth(300) > flow.heightForWidth(900) == 32


PAINTED: tuple[Callable[[], QWidget], ...] = (
    lambda: ThreeWay(("&Ja", "&Nej", "Ikke &undersøgt")),
    NrsRow,
    lambda: StrengthChip("weak_against", "Svag anbefaling imod"),
    lambda: PairLabel("Gør nu", "Straks"),
)


@pytest.mark.parametrize("make", PAINTED)
def test_painting_takes_under_two_milliseconds(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.grab()
    times = []
    for _ in range(20):
        start = time.perf_counter()
        widget.grab()
        times.append(time.perf_counter() - start)
    assert min(times) < 0.002
