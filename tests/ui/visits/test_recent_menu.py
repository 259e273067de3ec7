"""The menu of files last used."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from nkr_desktop.files.settings import LoadedSettings, Settings
from nkr_desktop.ui.settings_keeper import SettingsKeeper
from nkr_desktop.ui.visits.recent_menu import RecentMenu


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    (tmp_path / "x").mkdir()
    files = [tmp_path / "sag & co.json", tmp_path / "gone.json", tmp_path / "x" / "same.json", tmp_path / "same.json"]
    for file in files:
        if file.name != "gone.json":
            file.write_text("{}")
    return files


@pytest.fixture
def keeper(paths: list[Path]) -> SettingsKeeper:
    held = Settings(recent_files=tuple(str(path) for path in paths))
    return SettingsKeeper(LoadedSettings(held, Settings(), ()))


@pytest.fixture
def menu(qtbot: QtBot, keeper: SettingsKeeper) -> Iterator[RecentMenu]:
    parent = QWidget()
    yield RecentMenu(keeper, parent)
    parent.deleteLater()


def forget_menu(menu: RecentMenu) -> QMenu:
    (forget,) = menu.findChildren(QMenu)
    return forget


def test_files_stand_newest_first_with_their_folder_where_two_share_a_name(
    menu: RecentMenu, paths: list[Path], tmp_path: Path
) -> None:
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.files]
    assert names == ["sag && co.json", "gone.json", "same.json – x", f"same.json – {tmp_path.name}"]
    assert menu.files[0].toolTip() == str(paths[0])


def test_a_file_that_is_gone_is_greyed_and_says_so(qtbot: QtBot, menu: RecentMenu) -> None:
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: not menu.files[1].isEnabled())
    assert menu.files[1].text().startswith("gone.json (")
    assert [action.isEnabled() for action in menu.files] == [True, False, True, True]


def test_choosing_one_asks_for_it(qtbot: QtBot, menu: RecentMenu, paths: list[Path]) -> None:
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.files[2].trigger()
    assert chosen.args == [paths[2]]


def test_one_can_be_forgotten_and_all(menu: RecentMenu, keeper: SettingsKeeper, paths: list[Path]) -> None:
    forget_menu(menu).actions()[0].trigger()
    assert keeper.now.recent_files == tuple(str(path) for path in paths[1:])
    menu.actions()[-1].trigger()
    assert keeper.now.recent_files == ()
    menu.aboutToShow.emit()
    (nothing,) = menu.actions()
    assert not nothing.isEnabled()
