"""The list of recent files: short, newest first, forgettable."""

from pathlib import Path

from nkr_desktop.files.recent import MOST, forgotten, remembered


def test_the_newest_file_stands_in_front_and_only_once() -> None:
    recent = remembered(remembered(remembered((), Path("/a.json")), Path("/b.json")), Path("/a.json"))
    assert [Path(name).name for name in recent] == ["a.json", "b.json"]


def test_the_list_stays_short() -> None:
    recent: tuple[str, ...] = ()
    for number in range(3 * MOST):
        recent = remembered(recent, Path(f"/{number}.json"))
    assert len(recent) == MOST
    assert Path(recent[0]).name == f"{3 * MOST - 1}.json"


def test_a_file_named_by_a_cpr_number_is_never_remembered() -> None:
    assert remembered((), Path("/cases/010170-1234.json")) == ()
    assert remembered((), Path("/0101701234/case.json")) == ()


def test_a_file_is_forgotten_when_asked() -> None:
    recent = remembered(remembered((), Path("/a.json")), Path("/b.json"))
    assert forgotten(recent, Path("/b.json")) == remembered((), Path("/a.json"))
