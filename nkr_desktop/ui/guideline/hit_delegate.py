"""Paints a search hit: title, excerpt, and what was asked for in heavier accent ink on a tint."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nkr_desktop.content.guideline_search import Hit, Span
from nkr_desktop.ui.kit.base import LEFT, RIGHT, rounded, text
from nkr_desktop.ui.kit.theme import Theme, current_theme
from nkr_desktop.ui.kit.tokens import Radius, TextStyle

HIT: Final = Qt.ItemDataRole.UserRole
_HEAD, _SIDE, _TOP, _LINES = 30, 12, 7, 2  # px at 100 %; lines of an excerpt


def head_size() -> QSize:
    """What the head of a group takes: one line."""
    return QSize(100, current_theme().px(_HEAD))


def hit_size() -> QSize:
    """What a hit takes: a title and two lines."""
    theme = current_theme()
    lines = theme.metrics(TextStyle.BODY_STRONG).height() + _LINES * theme.metrics(TextStyle.HINT).height()
    return QSize(100, round(lines) + theme.px(2 * _TOP + 2))


Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Heads of groups are (words, count); the rest are hits."""

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
            y = _paint_words(painter, theme, room, hit.title, hit.title_marks, TextStyle.BODY_STRONG, "ink", 1)
            room.setTop(room.top() + y)
            _paint_words(painter, theme, room, hit.excerpt, hit.excerpt_marks, TextStyle.HINT, "ink2", _LINES)
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


def _paint_words(
    painter: QPainter,
    theme: Theme,
    room: QRectF,
    words: str,
    marks: tuple[Span, ...],
    style: TextStyle,
    ink: str,
    most: int,
) -> float:
    """At most `most` lines, the last cut with an ellipsis; returns their height."""
    font = theme.font(style)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_mark(theme, span) for span in marks])
    painter.setPen(QColor(getattr(theme.colours, ink)))
    y = 0.0
    layout.beginLayout()
    for at in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, y))
        y += line.height()
        left_over = words[line.textStart() + line.textLength() :].strip()
        if at == most - 1 and left_over:
            layout.endLayout()
            return y + _paint_cut(painter, layout, room, words, line.textStart(), y - line.height())
    layout.endLayout()
    layout.draw(painter, room.topLeft())
    return y


def _paint_cut(painter: QPainter, layout: QTextLayout, room: QRectF, words: str, start: int, y: float) -> float:
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
    return 0.0


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
