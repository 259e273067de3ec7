"""The head of a group of rows: what is measured, which side is better, and the figures of its axis."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nkr_desktop.documents.evidence.forest import Group
from nkr_desktop.documents.evidence.labels import shown_ticks, side_labels
from nkr_desktop.documents.evidence.row_text import RowText, tick_label
from nkr_desktop.domain.guideline import Measure
from nkr_desktop.ui.evidence.columns import Columns, box
from nkr_desktop.ui.evidence.marks import paint_erratum
from nkr_desktop.ui.kit.base import LEFT, text
from nkr_desktop.ui.kit.theme import Theme
from nkr_desktop.ui.kit.tokens import TextStyle

HEIGHT = 46
BARE_HEIGHT = 44
LINE = 18


def head_height(group: Group, theme: Theme) -> int:
    """Height in pixels."""
    return theme.px(HEIGHT if group.axis else BARE_HEIGHT)


def title(group: Group, words: RowText) -> str:
    """ "Funktion og sygedage"; "Uden tal" where no row has figures."""
    if group.axis is None:
        return words.book.text("evidence.kind_none")
    names = [words.book.text(f"evidence.kind_{kind.value}") for kind in group.kinds]
    return words.book.listed((names[0], *(name.lower() for name in names[1:])))


def unit(group: Group, words: RowText) -> str:
    """ "Point på NRS 0–10"; what the row's figures are counted in."""
    if group.axis is None:
        return words.book.text("evidence.unit_none")
    if group.measure is Measure.MD and group.scale is not None:
        return words.book.text("evidence.unit_scale", scale=words.scale(group.scale))
    name = {Measure.RR: "rr", Measure.SMD: "smd"}.get(group.measure or Measure.MD, "unscaled")
    return words.book.text(f"evidence.unit_{name}")


def paint_head(
    painter: QPainter,
    place: QRectF,
    columns: Columns,
    group: Group,
    words: RowText,
    theme: Theme,
    headings: tuple[str, str],
) -> None:
    """Two lines: names above, figures below. `headings`: words over patients and certainty, empty below the first."""
    colours = theme.colours
    painter.fillRect(place, QColor(colours.raised))
    painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), QColor(colours.line2))
    line = theme.px(LINE)
    above, below = place.top() + theme.px(6), place.top() + theme.px(6) + line
    bold, small = theme.font(TextStyle.BODY_STRONG), theme.font(TextStyle.HINT)
    name = title(group, words)
    text(painter, box((columns.name[0], place.width()), above, line), name, bold, colours.ink, LEFT)
    said = _unit_within(group, words, theme, columns.name[1])
    text(painter, box((columns.name[0], place.width()), below, line), said, small, colours.ink2, LEFT)
    for column, heading in zip((columns.people, columns.certainty), headings, strict=True):
        text(painter, box(column, below, line), heading, small, colours.ink2, LEFT)
    if group.axis is None:
        return
    column_name = "column_rr" if group.measure is Measure.RR else "column_difference"
    effect = words.book.text(f"evidence.{column_name}")
    text(painter, box(columns.effect, below, line), effect, small, colours.ink2, LEFT)
    title_end = columns.name[0] + theme.metrics(TextStyle.BODY_STRONG).horizontalAdvance(name)
    _paint_sides(painter, columns, group, words, theme, above + line * 0.7, title_end)
    _paint_ticks(painter, columns, group, words, theme, below + line * 0.72)
    if _prints_higher(group):
        size = float(theme.px(15))
        paint_erratum(painter, theme, columns.effect[0], above + line / 2, size) if _disputed(group) else None
        left = columns.effect[0] + (size + 5 if _disputed(group) else 0)
        note = words.book.text("evidence.printed_higher")
        text(painter, QRectF(left, above, place.right() - left, line), note, small, colours.ink, LEFT)


def _unit_within(group: Group, words: RowText, theme: Theme, room: float) -> str:
    """The unit, or only the name of its scale where that is too long; cut if it must be."""
    metrics = theme.metrics(TextStyle.HINT)
    said = unit(group, words)
    if group.axis is None or metrics.horizontalAdvance(said) <= room:
        return said
    short = words.scale(group.scale) if group.scale is not None else said
    return metrics.elidedText(short, Qt.TextElideMode.ElideRight, room)


def _prints_higher(group: Group) -> bool:
    """Whether the source says of a scale that higher is better: worth a note, since pain and disability are not so."""
    return group.scale is not None and group.scale.higher_is_better


def _disputed(group: Group) -> bool:
    return any(erratum.kind.value == "scale" for row in group.rows for erratum in row.errata)


def _paint_sides(
    painter: QPainter, columns: Columns, group: Group, words: RowText, theme: Theme, baseline: float, title_end: float
) -> None:
    """Which side of the line of no effect is better with which arm."""
    if group.axis is None:
        return
    metrics = theme.metrics(TextStyle.HINT)
    left_words = f"◂ {words.favours(not group.higher_is_better)}"
    right_words = f"{words.favours(group.higher_is_better)} ▸"
    left, right = (metrics.horizontalAdvance(said) for said in (left_words, right_words))
    # To the left the labels may begin before the plot, where the title leaves room.
    start = max(title_end + theme.px(10), columns.plot[0] - theme.px(70))
    # To the right they may run on over the figures, whose head is one line lower.
    last = columns.plot if _prints_higher(group) else columns.effect
    end = last[0] + last[1]
    middle, room = columns.x(group.axis.at(group.no_effect)) - start, end - start
    at_left, at_right = side_labels(middle, room, left, right, theme.px(14))
    painter.setFont(theme.font(TextStyle.HINT))
    painter.setPen(QColor(theme.colours.ink2))
    painter.drawText(QPointF(start + at_left, baseline), left_words)
    painter.drawText(QPointF(start + at_right, baseline), right_words)


def _paint_ticks(
    painter: QPainter, columns: Columns, group: Group, words: RowText, theme: Theme, baseline: float
) -> None:
    axis = group.axis
    if axis is None:
        return
    metrics = theme.metrics(TextStyle.CHIP)

    def label(value: float) -> str:
        return tick_label(value, group.measure, words.book)

    kept = [group.no_effect, *([group.threshold] if group.threshold is not None else [])]
    ticks = shown_ticks(axis, kept, columns.plot[1], lambda v: metrics.horizontalAdvance(label(v)), theme.px(7))
    for value in ticks:
        strong = value in kept
        style = TextStyle.CHIP if strong else TextStyle.HINT
        painter.setFont(theme.font(style))
        painter.setPen(QColor(theme.colours.ink if strong else theme.colours.ink2))
        width = theme.metrics(style).horizontalAdvance(label(value))
        painter.drawText(QPointF(columns.x(axis.at(value)) - width / 2, baseline), label(value))
