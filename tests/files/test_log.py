"""The log says what kind of fault and where; it never holds a message or a value."""

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from nkr_desktop.files.log import LOG_NAME, close_log, fault_lines, open_log

MARKER = "PATIENT-MARKER-010170-1234"
_log = logging.getLogger("nkr_desktop.test")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "logs"
    handler = open_log(folder, "1.0.0")
    assert handler is not None
    yield folder
    close_log(handler)


def written(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())


class CaseError(Exception):
    """An error with patient text in every corner."""


def fail(patient: str) -> None:
    try:
        int(patient)
    except ValueError as error:
        error.add_note(MARKER)
        raise CaseError(patient, {"name": patient}) from error


def test_no_patient_text_reaches_the_log_by_any_way(folder: Path) -> None:
    try:
        fail(MARKER)
    except CaseError:
        _log.exception("could not read %s", MARKER)
    _log.error(f"about {MARKER}")
    _log.warning("%s", MARKER, extra={"patient": MARKER}, stack_info=True)
    logging.getLogger(MARKER.lower()).error("named")
    try:
        Path(f"/nowhere/{MARKER}").read_bytes()
    except OSError:
        _log.exception("file")
    said = written(folder)
    assert MARKER not in said
    assert MARKER.lower() not in said
    assert "010170" not in said


def test_a_fault_is_found_by_type_place_and_cause(folder: Path) -> None:
    try:
        fail(MARKER)
    except CaseError:
        _log.exception("x")
    said = written(folder)
    assert "builtins.ValueError" in said
    assert "CaseError" in said
    assert said.index("ValueError") < said.index("CaseError")
    assert "tests/files/test_log.py:" in said
    assert " fail" in said


def test_an_error_of_the_system_keeps_its_number() -> None:
    with pytest.raises(FileNotFoundError) as missing:
        Path("/nowhere/at/all").read_bytes()
    assert "  errno 2" in fault_lines(missing.value)


def test_the_first_line_names_program_python_and_platform(folder: Path) -> None:
    first = written(folder).splitlines()[0]
    assert "start NKR Desktop 1.0.0, Python 3." in first


def test_the_log_stays_small(folder: Path) -> None:
    for _ in range(12_000):
        _log.error("x")
    files = sorted(path.name for path in folder.iterdir())
    assert files == [LOG_NAME, f"{LOG_NAME}.1", f"{LOG_NAME}.2"]
    assert all(path.stat().st_size <= 256_000 for path in folder.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="permissions as on Linux and macOS")
def test_only_the_owner_can_read_the_log_even_after_rotation(folder: Path) -> None:
    for _ in range(6_000):
        _log.error("x")
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert open_log(tmp_path / "file" / "logs", "1.0.0") is None


def test_a_log_that_fails_later_says_nothing_on_standard_error(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (handler,) = (h for h in logging.getLogger().handlers if type(h).__name__ == "_OwnerOnlyLog")
    handler.setFormatter(Broken())
    _log.error("about %s", MARKER)
    assert MARKER not in capsys.readouterr().err


class Broken(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        raise OSError("disk gone")
