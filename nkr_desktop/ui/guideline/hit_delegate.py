"""Paints a search hit: title, excerpt, and what was asked for in heavier accent ink on a tint."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nkr_desktop.content.guideline_search import Hit, Span
from nkr_desktop.ui.kit.base import LEFT, RIGHT, rounded, text
from nkr_desktop.ui.kit.theme import Theme, current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

HIT: Final = Qt.ItemDataRole.UserRole
TITLED: Final = Qt.ItemDataRole.UserRole + 1
_HEAD, _SIDE, _TOP, _LINES = 30, 12, 7, 2  # px at 100 %; lines of a title and of an excerpt
Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Heads of groups are (words, count); the rest are hits, those not titled go on under the title above."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words at the width there is."""
        theme = current_theme()
        hit = index.data(HIT)
        if not isinstance(hit, Hit):
            return QSize(100, theme.px(_HEAD))
        room = max(self._view.viewport().width() - theme.px(2 * _SIDE), 1)
        height = _height(theme, hit.excerpt, TextStyle.HINT, room)
        if index.data(TITLED):
            height += _height(theme, hit.title, TextStyle.BODY_STRONG, room)
        return QSize(100, round(height) + theme.px(2 * _TOP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, title, excerpt."""
        theme = current_theme()
        box = QRectF(option.rect)
        hit = index.data(HIT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(hit, Hit):
            state = option.state
            self._paint_ground(painter, theme, box, state)
            room = box.adjusted(theme.px(_SIDE), theme.px(_TOP), -theme.px(_SIDE), -theme.px(_TOP))
            if index.data(TITLED):
                _paint_words(painter, theme, room, hit.title, hit.title_marks, TextStyle.BODY_STRONG, "ink")
                room.setTop(room.top() + _height(theme, hit.title, TextStyle.BODY_STRONG, room.width()))
            _paint_words(painter, theme, room, hit.excerpt, hit.excerpt_marks, TextStyle.HINT, "ink2")
        else:
            words, count = hit
            room = box.adjusted(theme.px(_SIDE), theme.px(6), -theme.px(_SIDE), 0)
            text(painter, room, words, theme.font(TextStyle.CHIP), theme.colours.ink2, LEFT)
            text(painter, room, count, theme.font(TextStyle.HINT), theme.colours.ink2, RIGHT)
        painter.restore()

    def _paint_ground(self, painter: QPainter, theme: Theme, box: QRectF, state: QStyle.StateFlag) -> None:
        path = rounded(box.adjusted(2, 1, -2, -1), Radius.ROW)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(path, QColor(theme.colours.panel))
            painter.strokePath(path, QColor(theme.colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(path, QColor(theme.colours.panel))


def _laid_out(theme: Theme, words: str, style: TextStyle, width: float, marks: tuple[Span, ...] = ()) -> QTextLayout:
    """At most two lines of the words."""
    layout = QTextLayout(words, theme.font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_mark(theme, span) for span in marks])
    y = 0.0
    layout.beginLayout()
    for _ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _height(theme: Theme, words: str, style: TextStyle, width: float) -> float:
    return _laid_out(theme, words, style, width).boundingRect().height() if words else 0.0


def _paint_words(
    painter: QPainter,
    theme: Theme,
    room: QRectF,
    words: str,
    marks: tuple[Span, ...],
    style: TextStyle,
    ink: str,
) -> None:
    """At most two lines, the last cut with an ellipsis."""
    if not words:
        return
    layout = _laid_out(theme, words, style, room.width(), marks)
    painter.setPen(QColor(getattr(theme.colours, ink)))
    last = layout.lineAt(layout.lineCount() - 1)
    if words[last.textStart() + last.textLength() :].strip():
        _paint_cut(painter, layout, room, words, last.textStart(), last.y())
    else:
        layout.draw(painter, room.topLeft())


def _paint_cut(painter: QPainter, layout: QTextLayout, room: QRectF, words: str, start: int, y: float) -> None:
    """The laid lines, the last of them shortened until an ellipsis fits after it."""
    font = layout.font()
    kept = QFontMetricsF(font).elidedText(words[start:], Qt.TextElideMode.ElideRight, room.width() * 0.97)
    cut = QTextLayout(words[:start] + kept, font)
    cut.setTextOption(layout.textOption())
    end = start + max(len(kept) - 1, 0)
    cut.setFormats([mark for mark in layout.formats() if _end(mark) <= end])
    cut.beginLayout()
    top = 0.0
    while (line := cut.createLine()).isValid() and top <= y + 0.5:
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, top))
        top += line.height()
    cut.endLayout()
    cut.draw(painter, room.topLeft())


def _mark(theme: Theme, span: Span) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length = span[0], span[1] - span[0]
    look = QTextCharFormat()
    look.setBackground(QColor(theme.colours.accent_tint))
    look.setForeground(QColor(theme.colours.accent_text))
    mark.format = look
    return mark


def _end(mark: QTextLayout.FormatRange) -> int:
    return mark.start + mark.length
