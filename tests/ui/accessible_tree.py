"""The window as a screen reader meets it: every node of Qt's accessibility tree, with its place in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role


@dataclass(frozen=True, slots=True)
class Node:
    """One node that is in sight: role, name, and what state it tells."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    checkable: bool
    checked: bool
    path: str

    def __str__(self) -> str:
        return f"{self.role.name} {self.name!r} in {self.path}"


def nodes(top: QWidget) -> Iterator[Node]:
    """Every visible node from a window down, in the order a screen reader walks them."""
    interface = QAccessible.queryAccessibleInterface(top)
    if interface is not None:
        yield from _walk(interface, type(top).__name__)


def _walk(at: QAccessibleInterface, path: str) -> Iterator[Node]:
    for number in range(at.childCount()):
        child = at.child(number)
        if not child.isValid():
            continue
        state = child.state()
        if state.invisible:
            continue
        owner: object | None = child.object()  # none for the parts of a list
        kind = "part" if owner is None else type(owner).__name__
        yield Node(
            child.role(),
            child.text(QAccessible.Text.Name),
            child.text(QAccessible.Text.Description),
            bool(state.focusable),
            bool(state.checkable),
            bool(state.checked),
            f"{path} > {kind}",
        )
        yield from _walk(child, f"{path} > {kind}")
