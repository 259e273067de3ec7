"""The self-check finds what was changed, lost or added, and says so in words that need none of the checked files."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from nkr_desktop.content import resources
from nkr_desktop.content.phrases import Language
from nkr_desktop.files import recorded_hashes
from nkr_desktop.files.looking import at_once
from nkr_desktop.files.recorded_hashes import FileFault, FileProblem, RecordedHashes, find_recorded_hashes
from nkr_desktop.files.self_check import Check, Outcome, Part, SelfCheck, self_check
from nkr_desktop.files.self_check_report import as_json, report


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of resources/ that the program reads instead of its own, to be damaged."""
    shutil.copytree(resources.resources_root(), tmp_path / "resources")
    monkeypatch.setattr(resources, "_folder", lambda name: tmp_path / name)
    return tmp_path / "resources"


@pytest.fixture
def bundle(tmp_path: Path) -> RecordedHashes:
    """A small bundle and what was recorded of it."""
    (tmp_path / "_internal").mkdir()
    contents = {"nkr-desktop": b"program", "_internal/a.txt": b"a", "_internal/b.txt": b"b"}
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in contents.items()}
    return RecordedHashes(tmp_path, "SHA256SUMS", hashes, "_internal")


def check(part: Part, result: SelfCheck) -> Check:
    return next(check for check in result.checks if check.part is part)


def test_this_copy_passes_and_names_program_and_guideline() -> None:
    result = self_check()
    assert result.passed
    assert check(Part.CASES, result).count >= 10
    said = report(result)
    assert "version 1.1 af 28-02-2019 – IKKE GÆLDENDE (22-03-2023)" in said
    assert said.endswith("Resultat: BESTÅET")


def test_a_checkout_says_that_nobody_recorded_its_files() -> None:
    assert find_recorded_hashes() is None
    assert "ingen liste over filer (udviklingskopi)" in report(self_check())


def _same(bundle: Path) -> None:
    pass


def _change(bundle: Path) -> None:
    (bundle / "_internal/a.txt").write_bytes(b"A")


def _lose(bundle: Path) -> None:
    (bundle / "_internal/b.txt").unlink()


def _add(bundle: Path) -> None:
    (bundle / "_internal/stranger.so").write_bytes(b"")


def _add_beside(bundle: Path) -> None:
    (bundle / "uninstall.exe").write_bytes(b"")


@pytest.mark.parametrize(
    ("happening", "expected"),
    [
        (_same, ()),
        (_change, (FileFault("_internal/a.txt", FileProblem.CHANGED),)),
        (_lose, (FileFault("_internal/b.txt", FileProblem.MISSING),)),
        (_add, (FileFault("_internal/stranger.so", FileProblem.UNKNOWN),)),
        (_add_beside, ()),
    ],
)
def test_each_difference_from_what_was_built_is_named(
    happening: Callable[[Path], None], expected: tuple[FileFault, ...], bundle: RecordedHashes
) -> None:
    happening(bundle.root)
    assert at_once(bundle.faults()) == expected
    result = check(Part.FILES, self_check(lambda: bundle))
    assert result.outcome is (Outcome.FAILED if expected else Outcome.PASSED)
    assert result.count == 3


def test_a_bundle_without_its_list_fails(tmp_path: Path) -> None:
    lost = RecordedHashes(tmp_path, "SHA256SUMS", {}, "_internal")
    assert not self_check(lambda: lost).passed
    assert "SHA256SUMS: mangler" in report(self_check(lambda: lost))


def test_a_frozen_program_reads_the_list_beside_it(bundle: RecordedHashes, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [f"{digest}  {name}\n" for name, digest in bundle.sha256.items()]
    (bundle.root / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    folders = resources.BundleFolders(bundle.root, "_internal")
    monkeypatch.setattr(recorded_hashes, "bundle_folders", lambda: folders)
    assert find_recorded_hashes() == bundle


def test_an_installed_wheel_is_held_against_its_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nkr_desktop").mkdir()
    (tmp_path / "nkr_desktop" / "__init__.py").write_bytes(b"")
    record = tmp_path / "nkr_desktop-1.0.0.dist-info" / "RECORD"
    record.parent.mkdir()
    record.write_text(
        "nkr_desktop/__init__.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0\n"
        "nkr_desktop/__pycache__/__init__.cpython-311.pyc,,\n"
        "nkr_desktop-1.0.0.dist-info/RECORD,,\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(recorded_hashes, "package_record", lambda: record)
    recorded = find_recorded_hashes()
    assert recorded
    assert recorded.count == 1
    assert at_once(recorded.faults()) == ()
    (tmp_path / "nkr_desktop" / "__init__.py").write_bytes(b"changed")
    assert at_once(recorded.faults()) == (FileFault("nkr_desktop/__init__.py", FileProblem.CHANGED),)


@pytest.mark.parametrize(
    ("name", "data", "part", "problem"),
    [
        ("texts/da.toml", b"[mark", Part.WORDING, FileProblem.DAMAGED),
        ("texts/en.toml", None, Part.WORDING, FileProblem.MISSING),
        ("guideline/nkr-lumbal-radikulopati.json", b"{}", Part.GUIDELINE, FileProblem.DAMAGED),
        ("guideline/nkr-lumbal-radikulopati.json", None, Part.GUIDELINE, FileProblem.MISSING),
        ("examples/index.json", b"[1]", Part.CASES, FileProblem.DAMAGED),
        ("examples/example.json", b"{", Part.CASES, FileProblem.DAMAGED),
        ("examples/example.json", None, Part.CASES, FileProblem.MISSING),
    ],
)
def test_a_damaged_resource_fails_its_own_part_and_is_named(
    name: str, data: bytes | None, part: Part, problem: FileProblem, copy: Path
) -> None:
    if data is None:
        (copy / name).unlink()
    else:
        (copy / name).write_bytes(data)
    result = self_check()
    assert check(part, result).faults == (FileFault(f"resources/{name}", problem),)
    assert not result.passed
    assert f"resources/{name}" in report(result)
    assert json.loads(as_json(result))["passed"] is False


def test_a_case_that_is_judged_otherwise_says_in_what(copy: Path) -> None:
    index = copy / "examples" / "index.json"
    entries = json.loads(index.read_bytes())
    entries[0]["expected"]["urgency"] = "acute_surgical"
    index.write_text(json.dumps(entries), encoding="utf-8")
    (fault,) = check(Part.CASES, self_check()).faults
    assert fault == FileFault(f"resources/examples/{entries[0]['file']}", FileProblem.JUDGED_OTHERWISE, "urgency")


@pytest.mark.parametrize("language", Language)
def test_every_outcome_part_and_problem_has_words(language: Language) -> None:
    faults = tuple(FileFault("file", problem) for problem in FileProblem)
    checks = tuple(Check(part, outcome, 1, faults) for part in Part for outcome in Outcome)
    assert report(SelfCheck("1.0.0", None, checks), language)


def test_a_folder_that_is_gone_is_not_told_file_by_file() -> None:
    faults = tuple(FileFault(f"{number}", FileProblem.MISSING) for number in range(200))
    said = report(SelfCheck("1.0.0", None, (Check(Part.FILES, Outcome.FAILED, 200, faults),)))
    assert "… og 180 mere" in said
    assert len(said.splitlines()) < 30
