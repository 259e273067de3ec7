"""One outcome row of the table: name, forest plot, figures, patients, certainty. Alike on screen and in files."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nkr_desktop.documents.evidence.figures import estimate, interval, whole
from nkr_desktop.documents.evidence.forest import Group
from nkr_desktop.documents.evidence.row_text import RowText
from nkr_desktop.domain.guideline import Outcome
from nkr_desktop.ui.evidence.columns import Columns, box
from nkr_desktop.ui.evidence.marks import (
    MARK,
    paint_certainty,
    paint_erratum,
    paint_estimate,
    paint_impossible,
    paint_interval,
    paint_no_effect,
    paint_nothing,
    paint_threshold,
)
from nkr_desktop.ui.kit.base import LEFT, text
from nkr_desktop.ui.kit.theme import Theme
from nkr_desktop.ui.kit.tokens import TextStyle

PADDING = 4
UNDER = 15
_WRAPPED = int((Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
_ENDLESS = 10_000.0


def row_height(outcome: Outcome, columns: Columns, words: RowText, theme: Theme) -> int:
    """Height in pixels: two lines, more where a name or its time is long."""
    name, under = _name_heights(outcome, columns, words, theme)
    return round(name + under + 2 * theme.px(PADDING) + 1)


def paint_row(
    painter: QPainter,
    place: QRectF,
    columns: Columns,
    group: Group,
    outcome: Outcome,
    words: RowText,
    theme: Theme,
    ground: str,
) -> None:
    """Everything the row shows, on a ground already painted in the colour `ground`."""
    _paint_name(painter, place, columns, outcome, words, theme)
    middle = place.center().y()
    mark = group.mark(outcome)
    if mark is None or group.axis is None:
        plot = QRectF(columns.plot[0], middle - theme.px(14), columns.plot[1], theme.px(28))
        paint_nothing(painter, theme, plot, words.nothing(outcome))
    else:
        if group.threshold is not None:
            paint_threshold(painter, theme, columns.x(group.axis.at(group.threshold)), place.top(), place.bottom())
        paint_no_effect(painter, theme, columns.x(group.axis.at(group.no_effect)), place.top(), place.bottom())
        if mark.outside:  # below the interval, whose near end it may touch
            paint_impossible(painter, theme, middle, columns.x(mark.estimate), ground)
        paint_interval(painter, theme, middle, columns.x(mark.low), columns.x(mark.high))
        if not mark.outside:
            paint_estimate(painter, theme, middle, columns.x(mark.estimate), ground)
    _paint_figures(painter, place, columns, outcome, words, theme)
    certainty = outcome.certainty.value if outcome.certainty else "none"
    paint_certainty(painter, theme, columns.certainty[0], middle, certainty, words.certainty(outcome))


def _paint_figures(
    painter: QPainter, place: QRectF, columns: Columns, outcome: Outcome, words: RowText, theme: Theme
) -> None:
    """Estimate over interval, patients over studies, and the mark of disagreement beside the estimate."""
    say, language = words.book.text, words.book.language
    if outcome.estimate is None:
        effect = (say("evidence.unknown"), say("evidence.not_zero"))
        people = ("", "")
    else:
        effect = (estimate(outcome, language), interval(outcome, words.book))
        count = "" if outcome.participants is None else whole(outcome.participants, language)
        people = (count, words.studies(outcome))
    strong = TextStyle.BODY_STRONG if outcome.estimate is not None else TextStyle.BODY
    upper = QRectF(0, place.center().y() - theme.px(17), 1, theme.px(18))
    lower = QRectF(0, place.center().y() + theme.px(1), 1, theme.px(15))
    for column, (above, below), style in (
        (columns.effect, effect, strong),
        (columns.people, people, TextStyle.BODY),
    ):
        line = box(column, upper.top(), upper.height())
        text(painter, line, above, theme.font(style), theme.colours.ink, LEFT)
        line = box(column, lower.top(), lower.height())
        text(painter, line, below, theme.font(TextStyle.HINT), theme.colours.ink2, LEFT)
    if outcome.errata:
        beside = columns.effect[0] + theme.metrics(strong).horizontalAdvance(effect[0]) + theme.px(7)
        paint_erratum(painter, theme, beside, upper.center().y(), float(theme.px(MARK)))


def _paint_name(
    painter: QPainter, place: QRectF, columns: Columns, outcome: Outcome, words: RowText, theme: Theme
) -> None:
    name, under = _name_heights(outcome, columns, words, theme)
    top = place.center().y() - (name + under) / 2
    painter.setFont(theme.font(TextStyle.BODY_STRONG))
    painter.setPen(QColor(theme.colours.ink))
    painter.drawText(box(columns.name, top, name + 1), _WRAPPED, outcome.outcome)
    painter.setFont(theme.font(TextStyle.HINT))
    painter.setPen(QColor(theme.colours.ink2))
    painter.drawText(box(columns.name, top + name, under + 1), _WRAPPED, words.under_name(outcome))


def _name_heights(outcome: Outcome, columns: Columns, words: RowText, theme: Theme) -> tuple[float, float]:
    width = columns.name[1]
    name = _height(outcome.outcome, width, TextStyle.BODY_STRONG, theme)
    return name, _height(words.under_name(outcome), width, TextStyle.HINT, theme)


@lru_cache(maxsize=512)
def _height(said: str, width: float, style: TextStyle, theme: Theme) -> float:
    """Height of wrapped words in pixels; kept, because a layout asks again and again."""
    return theme.metrics(style).boundingRect(QRectF(0, 0, width, _ENDLESS), _WRAPPED, said).height()
