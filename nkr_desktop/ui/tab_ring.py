"""Tab follows the eye: where it leads is found when it is pressed, for rows, cards and whole pages come, go and move,
and the order Qt keeps is the one in which they were made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def tab_on(window: QWidget, onward: bool) -> bool:
    """Move the keyboard of a window to its next stop, or to the one before, round and round; False if it has none."""
    at = window.focusWidget()
    stops = tab_stops(window, at)
    others = [stop for stop in stops if stop is not at]
    if not others:
        return False
    by = 1 if onward else -1
    stop = stops[(stops.index(at) + by) % len(stops)] if at in stops else others[0 if onward else -1]
    stop.setFocus(Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason)
    return True


def let_go(within: QWidget) -> None:
    """Take the keyboard off what is about to be hidden, where it is put elsewhere right after: else Qt would look for
    the next stop in the whole window."""
    focused = QApplication.focusWidget()
    if focused is not None and within.isAncestorOf(focused):
        focused.clearFocus()


def tab_stops(within: QWidget, at: QWidget | None = None) -> list[QWidget]:
    """Every widget Tab can reach, row by row from above and each row from the left; a part is read to its end before
    the part beside it. at: counted in even if it cannot be reached, as when it has just been hidden."""
    parts: list[tuple[QWidget, list[QWidget]]] = []
    for child in within.children():
        if not isinstance(child, QWidget) or child.isWindow():
            continue
        holds_at = at is not None and (child is at or child.isAncestorOf(at))
        if child.isVisible() or holds_at:
            stops = tab_stops(child, at)
            if child is at or _takes_tab(child):
                stops.insert(0, child)
            if stops:
                parts.append((child, stops))
    parts.sort(key=lambda part: part[0].y())
    found: list[QWidget] = []
    while parts:
        first = parts[0][0]
        middle = max(first.geometry().center().y(), first.y())  # a part without height has its middle above itself
        row = [part for part in parts if part[0].y() <= middle]
        parts = parts[len(row) :]
        for _, stops in sorted(row, key=lambda part: part[0].x()):
            found += stops
    return found


def _takes_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
