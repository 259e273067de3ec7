"""Palette and style sheet for the ordinary Qt widgets; the kit's own widgets paint themselves from the same
tokens.

Set once per theme change, never per answer: re-polishing a window costs more than any repaint."""

from string import Template
from typing import Final

from PySide6.QtGui import QColor, QPalette

from nkr_desktop.ui.kit.tokens import Colours, Radius, Size

_SHEET: Final = Template("""
QToolTip { background: $status; color: $status_ink; border: 0; padding: 4px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit {
  background: $panel; color: $ink; border: 1px solid $ctl; border-radius: ${control}px;
  selection-background-color: $accent; selection-color: $accent_ink; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: ${field}px; padding: 0 9px; }
QPlainTextEdit, QTextEdit { padding: 5px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled {
  background: $raised; color: $ink2; border-color: $line; }
QLineEdit[invalid="true"] { border: 2px solid $danger; padding: 0 8px; }
QTextBrowser, QTextEdit[readOnly="true"] { border: 0; background: transparent; }
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $ctl; outline: 0;
  selection-background-color: $accent_tint; selection-color: $accent_text; }
.QPushButton { background: $panel; color: $ink; border: 1px solid $ctl; border-radius: ${control}px;
  min-height: ${button}px; padding: 0 14px; font-weight: 500; }
.QPushButton:hover { background: $raised; }
.QPushButton:pressed { background: $accent_tint; }
.QPushButton:default { background: $accent; color: $accent_ink; border-color: $accent; font-weight: 600; }
.QPushButton:disabled { background: $raised; color: $ink2; border-color: $line; }
QToolButton { background: transparent; color: $ink; border: 1px solid transparent; border-radius:
${control}px; padding: 4px 6px; }
QToolButton:hover { background: $raised; }
QToolButton:pressed, QToolButton:checked { background: $accent_tint; color: $accent_text; }
QMenuBar { background: $panel; color: $ink; border: 0; }
QMenuBar::item { background: transparent; padding: 6px 9px; border-radius: ${chip}px; }
QMenuBar::item:selected { background: $accent_tint; color: $accent_text; }
QMenu { background: $panel; color: $ink; border: 1px solid $ctl; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 26px; border-radius: ${chip}px; }
QMenu::item:selected { background: $accent_tint; color: $accent_text; }
QMenu::item:disabled { color: $ctl; }
QMenu::separator { height: 1px; background: $line2; margin: 4px 8px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
  border: 0; width: 20px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $ctl; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ink2; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: 0; width: 0; height: 0; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QHeaderView::section { background: $raised; color: $ink2; border: 0; border-bottom: 1px solid $line; padding:
6px 9px; } QTableView, QTreeView, QListView { background: $panel; color: $ink; border: 1px solid $line;
border-radius: ${card}px; gridline-color: $line2; alternate-background-color: $raised; outline: 0;
  selection-background-color: $accent_tint; selection-color: $ink; }
QTableView::item, QTreeView::item, QListView::item { padding: 5px 8px; }
QProgressBar { color: transparent; background: $line2; border: 0; border-radius: 4px;
  min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton { color: $ink; font-weight: 600; }
QCalendarWidget QAbstractItemView { background: $panel; border: 0; border-radius: 0;
selection-background-color: $accent; selection-color: $accent_ink; }
QCalendarWidget QAbstractItemView::item { padding: 0; }
QStatusBar { background: $panel; color: $ink2; }
""")


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


def stylesheet(colours: Colours, text_factor: float) -> str:
    """The style sheet of the whole application."""
    words = {name: value for name, value in vars(colours).items() if isinstance(value, str)}
    return _SHEET.substitute(
        words,
        control=Radius.CONTROL,
        chip=Radius.CHIP,
        card=Radius.CARD,
        field=round((Size.CONTROL - 2) * text_factor),
        button=round((Size.BUTTON - 2) * text_factor),
    )
