"""Palette for the whole application, and the house's look for the ordinary Qt widgets among the kit's own.

The look is given to those widgets one by one, never to the application: under an application's style sheet Qt
polishes a whole tree anew each time a part of it changes parent, which took two thirds of a start."""

from string import Template
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QFrame,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from nkr_desktop.ui.kit.slices import Work
from nkr_desktop.ui.kit.tokens import LIGHT, Colours, Radius, Size

_LOOKS: Final[tuple[tuple[tuple[type[QWidget], ...], str], ...]] = (
    (
        (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit),
        """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
  background: $panel; color: $ink; border: 1px solid $ctl; border-radius: ${control}px;
  selection-background-color: $accent; selection-color: $accent_ink; }
QLineEdit, QAbstractSpinBox { min-height: ${field}px; padding: 0 9px; }
QPlainTextEdit, QTextEdit { padding: 5px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {
  background: $raised; color: $ink2; border-color: $line; }
QLineEdit[awaiting="true"] { border-color: transparent; }
QLineEdit[invalid="true"] { border: 2px solid $danger; padding: 0 8px; }
QTextBrowser, QTextEdit[readOnly="true"] { border: 0; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px; }
""",
    ),
    (
        (QComboBox,),
        """
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $ctl; outline: 0;
  selection-background-color: $accent_tint; selection-color: $accent_text; }
""",
    ),
    (
        (QPushButton,),
        """
.QPushButton { background: $panel; color: $ink; border: 1px solid $ctl; border-radius: ${control}px;
  min-height: ${button}px; padding: 0 14px; font-weight: 500; }
.QPushButton:hover { background: $raised; }
.QPushButton:pressed { background: $accent_tint; }
.QPushButton:default { background: $accent; color: $accent_ink; border-color: $accent; font-weight: 600; }
.QPushButton:disabled { background: $raised; color: $ink2; border-color: $line; }
""",
    ),
    (
        (QToolButton, QCalendarWidget),
        """
QToolButton { background: transparent; color: $ink; border: 1px solid transparent; border-radius: ${control}px;
  padding: 4px 6px; }
QToolButton:hover { background: $raised; }
QToolButton:pressed, QToolButton:checked { background: $accent_tint; color: $accent_text; }
""",
    ),
    (
        (QMenu, QMenuBar, QLineEdit, QPlainTextEdit, QTextEdit),
        """
QMenu { background: $panel; color: $ink; border: 1px solid $ctl; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 26px; border-radius: ${chip}px; }
QMenu::item:selected { background: $accent_tint; color: $accent_text; }
QMenu::item:disabled { color: $ctl; }
QMenu::separator { height: 1px; background: $line2; margin: 4px 8px; }
""",
    ),
    (
        (QScrollBar, QAbstractScrollArea, QComboBox),
        """
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $ctl; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ink2; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: 0; width: 0; height: 0; }
""",
    ),
    (
        (QAbstractItemView,),
        """
QTableView, QTreeView, QListView { background: $panel; color: $ink; border: 1px solid $line;
  border-radius: ${card}px; gridline-color: $line2; alternate-background-color: $raised; outline: 0;
  selection-background-color: $accent_tint; selection-color: $ink; }
QTableView::item, QTreeView::item, QListView::item { padding: 5px 8px; }
QHeaderView::section { background: $raised; color: $ink2; border: 0; border-bottom: 1px solid $line;
  padding: 6px 9px; }
""",
    ),
    (
        (QCalendarWidget,),
        """
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton { color: $ink; font-weight: 600; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { background: $panel; border: 0; border-radius: 0;
  selection-background-color: $accent; selection-color: $accent_ink; }
QCalendarWidget QAbstractItemView::item { padding: 0; }
""",
    ),
)
_EXTRA: Final = "dressed"
"""Name of the property that says that a widget is dressed, and holds what its own look adds."""

_IN_A_SLICE: Final = 100
"""How many widgets out of sight are dressed anew in one go."""

_in_force: tuple[Colours, float] = (LIGHT, 1.0)
"""Colours and text size that widgets are dressed in now."""


def dress(widget: QWidget, extra: str = "") -> None:
    """Give an ordinary Qt widget the house's look, in this theme and every later one.

    A dialog is dressed with all that is in it; of a scroll area only its bars are, so that the sheet does not reach
    its content. extra: a sheet of the widget's own, after the house's."""
    if isinstance(widget, QScrollArea):
        _clear(widget)
        for bar in (widget.verticalScrollBar(), widget.horizontalScrollBar()):
            dress(bar)
        return
    widget.setProperty(_EXTRA, extra)
    widget.setStyleSheet(_sheet(widget) + extra)


def mark(widget: QWidget, look: str, on: bool) -> None:
    """Give a dressed field a look of the house's sheet, or take it away: "awaiting" (an unanswered question, broken
    frame) or "invalid"."""
    if bool(widget.property(look)) is not on:
        widget.setProperty(look, on)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def is_dressed(widget: QWidget) -> bool:
    """Whether a widget has the house's look, by itself or by what it stands in."""
    at: QWidget | None = widget.verticalScrollBar() if isinstance(widget, QScrollArea) else widget
    while at is not None and at.property(_EXTRA) is None:
        at = at.parentWidget()
    return at is not None


def dress_application(app: QApplication, colours: Colours, text_factor: float) -> Work:
    """Palette and tooltips of a theme, and its look for every widget dressed before; every widget is told. What is in
    sight now, the rest by the work that is returned."""
    global _in_force
    _in_force = colours, text_factor
    palette = palette_for(colours)
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    unseen = []
    for widget in app.allWidgets():
        if widget.isVisible():
            _dress_anew(widget)
        else:
            unseen.append(widget)
    return _dress_unseen(unseen)


def _dress_unseen(widgets: list[QWidget]) -> Work:
    for number, widget in enumerate(widgets, 1):
        if isValid(widget):
            _dress_anew(widget)
        if number % _IN_A_SLICE == 0:
            yield


def _dress_anew(widget: QWidget) -> None:
    extra = widget.property(_EXTRA)
    if extra is not None:
        widget.setStyleSheet(_sheet(widget) + extra)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def palette_for(colours: Colours) -> QPalette:
    """The palette in which plain Qt widgets paint: labels, lists, dialogs."""
    roles = QPalette.ColorRole
    pairs = (
        (roles.Window, colours.bg),
        (roles.WindowText, colours.ink),
        (roles.Base, colours.panel),
        (roles.AlternateBase, colours.raised),
        (roles.Text, colours.ink),
        (roles.Button, colours.panel),
        (roles.ButtonText, colours.ink),
        (roles.BrightText, colours.danger_text),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.accent_ink),
        (roles.Link, colours.accent_text),
        (roles.LinkVisited, colours.accent_text),
        (roles.PlaceholderText, colours.ink2),
        (roles.ToolTipBase, colours.status),
        (roles.ToolTipText, colours.status_ink),
        (roles.Accent, colours.accent),
        (roles.Light, colours.raised),
        (roles.Midlight, colours.line2),
        (roles.Mid, colours.line),
        (roles.Dark, colours.ctl),
        (roles.Shadow, colours.ink),
    )
    palette = QPalette()
    for role, colour in pairs:
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.ink2))
    return palette


def _sheet(widget: QWidget) -> str:
    """All looks for a dialog, those of its own kind for any other widget."""
    colours, text_factor = _in_force
    looks = (look for kinds, look in _LOOKS if isinstance(widget, (QDialog, *kinds)))
    words = {name: value for name, value in vars(colours).items() if isinstance(value, str)}
    return Template("".join(looks)).substitute(
        words,
        control=Radius.CONTROL,
        chip=Radius.CHIP,
        card=Radius.CARD,
        field=round((Size.CONTROL - 2) * text_factor),
        button=round((Size.BUTTON - 2) * text_factor),
    )


def _clear(area: QScrollArea) -> None:
    """No frame and no ground of its own."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.viewport().setAutoFillBackground(False)
    content = area.widget()
    if content is not None and not content.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent):
        content.setAutoFillBackground(False)
