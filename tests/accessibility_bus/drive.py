"""A first visit worked as assistive technology works it: by name, role and action over the accessibility bus, without
mouse, keyboard or a look at the screen. Ends with the leaflet on disk; says each step, and exits 1 where one fails.

Runs in the system's python3 (pyatspi is no part of the program's environment); started by run.sh."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # the system's, where there is one

WAIT = 15.0
"""Seconds to wait for something to appear."""
RED_FLAGS = 7


class NotThereError(Exception):
    """Nothing of this name and role came in time."""


def walk(node: Any) -> Iterator[Any]:
    """A node and everything under it that can be asked."""
    yield node
    for number in range(node.childCount):
        child = node.getChildAtIndex(number)
        if child is not None:
            yield from walk(child)


def program() -> Any:
    """The program's place on the bus."""
    found = [app for app in pyatspi.Registry.getDesktop(0) if app is not None and "NKR" in (app.name or "")]
    return found[0] if found else None


def in_sight(node: Any) -> bool:
    return bool(node.getState().contains(pyatspi.STATE_SHOWING))


def find(name: str, role: str = "", *, top: Any = None) -> Any:
    """The first node in sight whose name begins so; waits for it. Raises NotThereError."""

    def look() -> Any:
        root = top or program()
        for node in walk(root) if root else ():
            if node.name.startswith(name) and node.getRoleName().startswith(role) and in_sight(node):
                return node
        return None

    return wait_for(look, f"{role or 'anything'} named {name!r}")


def wait_for(look: Callable[[], Any], what: str) -> Any:
    """What look() finds, as soon as it finds it. Raises NotThereError after WAIT seconds."""
    until = time.monotonic() + WAIT
    while time.monotonic() < until:
        try:
            if found := look():
                return found
        except Exception:
            pass
        time.sleep(0.1)
    raise NotThereError(what)


def press(name: str, role: str = "", *, top: Any = None) -> None:
    """Do what a screen reader's "activate" does."""
    action = find(name, role, top=top).queryAction()
    names = [action.getName(number).lower() for number in range(action.nActions)]
    wanted = next(number for number, has in enumerate(names) if has in ("press", "toggle", "check"))
    action.doAction(wanted)
    print(f"  {names[wanted]}: {name}", flush=True)


def write(name: str, words: str) -> None:
    """Put words into a field, as dictation does."""
    find(name, "text").queryEditableText().setTextContents(words)
    print(f"  write: {name} = {words}", flush=True)


def is_checked(name: str) -> bool:
    return bool(find(name).getState().contains(pyatspi.STATE_CHECKED))


def hear(name: str) -> None:
    """Wait for words to be said somewhere in sight."""
    find(name)
    print(f"  heard: {name}", flush=True)


def visit(leaflet: Path) -> None:
    """From the first field to the leaflet on disk."""
    wait_for(program, "the program on the bus")
    press("Begynd")
    write("Alder", "46")
    write("Debut af bensymptomer", "5 uger")
    press("Bensmerte: 7")
    press("Smertens sværhedsgrad: Moderat")
    press("2. Fund")
    press("Bensmerter i radikulært mønster: Ja")
    press("Bensmerter i radikulært mønster, side: Venstre")
    press("Øvrige fund: nej")
    press("Øvrige årsager: nej")
    press("3. Faresignaler")
    hear("Faresignaler ikke afklaret")
    press("Jeg har spurgt om alle")
    hear("Se alle syv først")  # the last of them was below the page's edge, and is brought into sight
    press("Jeg har spurgt om alle")
    hear("Ingen faresignaler")
    press("4. Behandling")
    press("Smertestillende medicin: I gang")
    press("6. Aftale")
    press("Information om tilstand")
    press("Bekræft aftalen")
    hear("Aftalen er bekræftet")
    press("Patientfolder…")
    write("Filnavn", str(leaflet))
    press("Gem", "push button", top=find("", "dialog"))
    wait_for(lambda: leaflet.exists() and leaflet.read_bytes().startswith(b"%PDF-"), "the leaflet on disk")
    print(f"the leaflet is on disk: {leaflet.stat().st_size} bytes")


def main() -> int:
    try:
        visit(Path(sys.argv[1]))
    except NotThereError as missing:
        print(f"not there: {missing}", file=sys.stderr)
        for node in walk(program()):
            if in_sight(node) and node.name:
                print(f"    {node.getRoleName()} {node.name!r}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
