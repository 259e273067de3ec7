"""The draft: readable after kill -9 and on a full disk, without the reference, gone after a day."""

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from nkr_desktop.domain.case import Case, with_answer
from nkr_desktop.domain.record import RecordedVisit
from nkr_desktop.files.case_file import recorded
from nkr_desktop.files.draft import KEPT, Draft, DraftFile, make_draft
from nkr_desktop.files.json_text import read_json

NOW = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
MARKER = "HEMMELIG-REFERENCE"
posix = pytest.mark.skipif(os.name == "nt", reason="permissions, signals and mounts as on Linux")


def case(age: int = 47) -> Case:
    return with_answer(Case(assessed_on=date(2026, 11, 22), reference=MARKER), "patient.age", age)


def draft(age: int = 47, written_at: datetime = NOW, earlier: tuple[RecordedVisit, ...] = ()) -> Draft:
    return make_draft(case(age), frozenset({"course.trend"}), earlier, written_at, "1.0.0")


def age_of(found: Draft | None) -> int | None:
    assert found is not None
    return found.case.patient.age


@pytest.fixture
def file(tmp_path: Path) -> DraftFile:
    return DraftFile(tmp_path / "data")


def test_a_draft_is_found_as_it_was_written(file: DraftFile) -> None:
    earlier = (recorded(Case(assessed_on=date(2026, 10, 1), reference=MARKER), None),)
    written = draft(earlier=earlier)
    file.write(written)
    found = file.find(NOW + timedelta(hours=1))
    assert found.draft == written
    assert found.set_aside is None
    assert written.touched == ("course.trend",)


def test_no_reference_reaches_the_disk(file: DraftFile) -> None:
    earlier = (recorded(Case(assessed_on=date(2026, 10, 1)), None).model_copy(update={"reference": MARKER}),)
    for age in (47, 48):
        file.write(draft(age, earlier=earlier))
    for path in file.path.parent.rglob("*"):
        assert MARKER.encode() not in path.read_bytes()


def test_a_draft_cannot_be_made_with_a_reference() -> None:
    with pytest.raises(ValueError, match="no reference"):
        Draft(written_at=NOW, program="1.0.0", case=case())


@posix
def test_only_the_owner_can_read_draft_and_folder(file: DraftFile) -> None:
    for age in (47, 48):
        file.write(draft(age))
    assert [stat.S_IMODE(path.stat().st_mode) for path in (file.path, file.previous)] == [0o600, 0o600]
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700


def test_the_generation_before_is_kept(file: DraftFile) -> None:
    file.write(draft(47))
    file.write(draft(48))
    assert age_of(file.find(NOW).draft) == 48
    file.path.unlink()
    assert age_of(file.find(NOW).draft) == 47


@pytest.mark.parametrize("content", [b"", b"{", b"\0" * 4096, b'{"format": "nkr-draft/2"}', b"[" * 9000])
def test_a_damaged_draft_is_set_aside_and_the_one_before_found(content: bytes, file: DraftFile) -> None:
    file.write(draft(47))
    file.write(draft(48))
    file.path.write_bytes(content)
    found = file.find(NOW)
    assert age_of(found.draft) == 47
    assert found.set_aside is not None
    assert found.set_aside.read_bytes() == content
    assert not file.path.exists()


@pytest.mark.parametrize(("age", "kept"), [(KEPT, True), (KEPT + timedelta(seconds=1), False)])
def test_a_draft_lives_for_24_hours(age: timedelta, kept: bool, file: DraftFile) -> None:
    file.write(draft())
    assert (file.find(NOW + age).draft is not None) is kept
    assert file.path.exists() is kept


def test_a_clock_set_back_does_not_cost_the_draft(file: DraftFile) -> None:
    file.write(draft())
    assert file.find(NOW - timedelta(days=400)).draft is not None


def test_a_normal_close_leaves_nothing(file: DraftFile) -> None:
    file.write(draft(47))
    file.write(draft(48))
    file.remove()
    assert os.listdir(file.path.parent) == []
    file.remove()


def test_what_a_cut_off_write_leaves_is_removed(file: DraftFile) -> None:
    file.write(draft())
    leaving = file.path.parent / ".draft.json.abc123.tmp"
    leaving.write_bytes(b"half a patient")
    assert file.find(NOW).draft is not None
    assert not leaving.exists()


def test_a_damaged_draft_that_was_set_aside_has_its_day_too(file: DraftFile) -> None:
    file.write(draft())
    file.path.write_bytes(b"{")
    aside = file.find(datetime.now(UTC)).set_aside
    assert aside is not None
    assert aside.exists()
    file.find(datetime.now(UTC) + KEPT + timedelta(minutes=1))
    assert not aside.exists()


@pytest.mark.parametrize("call", ["fsync", "fdopen"])
def test_a_failing_disk_leaves_the_last_good_draft(call: str, file: DraftFile, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write(draft(47))
    before = file.path.read_bytes()

    def fails(*_: object, **__: object) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr(os, call, fails)
    with pytest.raises(OSError, match="no space"):
        file.write(draft(48))
    monkeypatch.undo()
    assert file.path.read_bytes() == before
    assert age_of(file.find(NOW).draft) == 47


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 64 kB, for whoever may mount one."""
    place = tmp_path / "tiny"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if os.name == "nt" or os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only an administrator on Linux can mount")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_really_full_disk_leaves_the_last_good_draft(tiny_disk: Path) -> None:
    file = DraftFile(tiny_disk)
    file.write(draft(47))
    before = file.path.read_bytes()
    filler = tiny_disk / "filler"
    try:
        with filler.open("wb", buffering=0) as full:
            while True:
                full.write(b"x" * 4096)
    except OSError:
        pass
    with pytest.raises(OSError, match="No space"):
        file.write(draft(48))
    assert file.path.read_bytes() == before
    assert age_of(file.find(NOW).draft) == 47


WRITER = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from nkr_desktop.domain.case import Case, with_answer
from nkr_desktop.files.draft import DraftFile, make_draft
file, case = DraftFile(Path(sys.argv[1])), Case(assessed_on=date(2026, 11, 22))
for number in range(1_000_000):
    answered = with_answer(case, "patient.age", number % 121)
    file.write(make_draft(answered, frozenset({str(number)}), (), datetime.now(UTC), "1.0.0"))
    print(number, flush=True)
"""


@posix
@pytest.mark.parametrize("after", [0.0, 0.004, 0.011, 0.03, 0.07])
def test_killed_in_the_middle_of_writing_a_draft_no_older_than_the_last_acknowledged_is_found(
    after: float, tmp_path: Path
) -> None:
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for _ in range(20):
        process.stdout.readline()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    rest = process.stdout.read().split("\n")
    process.stdout.close()
    process.wait()
    acknowledged = max([int(line) for line in rest[:-1] if line], default=19)
    found = DraftFile(tmp_path).find(datetime.now(UTC))
    assert found.draft is not None
    assert found.set_aside is None
    assert int(found.draft.touched[0]) >= acknowledged
    assert not list(tmp_path.glob(".draft*"))


def test_the_draft_is_plain_strict_json(file: DraftFile) -> None:
    file.write(draft())
    content = read_json(file.path.read_bytes())
    assert isinstance(content, dict)
    assert content["format"] == "nkr-draft/1"
