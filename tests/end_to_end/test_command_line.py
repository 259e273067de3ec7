"""The command line as it is started: answers, exit codes, Danish refusals, and nothing left behind."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from nkr_desktop import __version__, cli
from nkr_desktop.content.resources import read_resource, resource_path
from nkr_desktop.files.case_file import MAX_CASE_BYTES
from tests.files.case_texts import EXAMPLE, FOLLOW_UP, changed, in_bytes, planned, record

Started = subprocess.CompletedProcess[bytes]
TODAY = date(2026, 11, 22)
UNCONFIRMED = planned(items=[{"id": "physical_activity", "stance": "offer"}])
ROOT = Path(__file__).parents[2]


def start(*arguments: str | Path, given: bytes = b"") -> Started:
    """The program in a process of its own, as a clinic's script would start it."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "nkr_desktop", *map(str, arguments)],
        input=given,
        capture_output=True,
        timeout=120,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},  # As on a Danish Windows: the program answers in UTF-8.
        check=False,
    )


class Ran:
    """What one run in this process gave: code, answer and refusals."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.refusals = code, out, err.splitlines()


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def main(*arguments: str | Path) -> Ran:
        code = cli.main([str(argument) for argument in arguments], lambda: TODAY)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return main


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[Any], Path]:
    def save(value: Any, name: str = "case.json") -> Path:
        path = tmp_path / name
        path.write_bytes(value if isinstance(value, bytes) else in_bytes(value))
        return path

    return save


Save = Callable[..., Path]


# --- assess -----------------------------------------------------------------------------------------------------


def test_a_summary_is_printed_in_utf8_whatever_the_system_speaks(saved: Save) -> None:
    ran = start("assess", saved(EXAMPLE))
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "AFGRÆNSNING" in ran.stdout.decode("utf-8")


def test_json_is_the_assessment_and_nothing_else(saved: Save) -> None:
    ran = start("assess", saved(EXAMPLE), "--format", "json")
    assert (ran.returncode, ran.stderr) == (0, b"")
    content = json.loads(ran.stdout)
    assert content["format"] == "nkr-assessment/1"
    assert content["program"] == __version__
    assert content["could_change"] == []


def test_a_case_can_come_from_standard_input() -> None:
    ran = start("assess", "-", "--format", "json", given=b"\xef\xbb\xbf" + in_bytes(EXAMPLE))
    assert (ran.returncode, json.loads(ran.stdout)["timeline"]["days"]) == (0, 33)


def test_another_day_is_judged_when_asked(run: Run, saved: Save) -> None:
    ran = run("assess", saved(EXAMPLE), "--format", "json", "--on", "2026-10-25")
    assert json.loads(ran.out)["timeline"]["days"] == 56


@pytest.mark.parametrize("day", ["2026-11-23", "2026-02-30", "1899-12-31", "20261002", "i dag", ""])
def test_a_day_that_cannot_be_meant_is_refused(day: str, run: Run, saved: Save) -> None:
    ran = run("assess", saved(EXAMPLE), "--on", day)
    assert (ran.code, ran.out, len(ran.refusals)) == (2, "", 1)
    assert ran.refusals[0].startswith("--on: ")


def test_of_a_record_the_last_visit_is_judged(run: Run, saved: Save) -> None:
    ran = run("assess", saved(record(EXAMPLE, FOLLOW_UP)), "--format", "json")
    content = json.loads(ran.out)
    assert (content["assessed_on"], content["change"]["since"]) == ("2026-10-16", "2026-10-02")


def test_the_summary_speaks_english_when_asked(run: Run, saved: Save) -> None:
    assert "The guideline is NO LONGER IN FORCE" in run("assess", saved(EXAMPLE), "--lang", "en").out


def test_every_fault_is_one_danish_line_in_file_order(run: Run, saved: Save) -> None:
    ran = run("assess", saved({**changed("patient.age", "44"), "mri": "ja", "name": "x"}))
    assert (ran.code, ran.out) == (2, "")
    assert [line.split(":")[0] for line in ran.refusals] == ["patient.age", "mri", "name"]
    assert (
        ran.refusals[1]
        == 'mri: Værdien "ja" er ikke tilladt. Her skal stå en af værdierne none, referred, done eller null.'
    )


# --- One case a line --------------------------------------------------------------------------------------------


def test_lines_are_judged_in_order_and_a_bad_one_is_told_in_its_place(run: Run, saved: Save) -> None:
    lines = [in_bytes(EXAMPLE), b"  ", in_bytes(changed("mri", "ja")), b"", b"{", in_bytes(record(EXAMPLE, FOLLOW_UP))]
    ran = run("assess", "--lines", saved(b"\xef\xbb\xbf" + b"\r\n".join(lines) + b"\n"))
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 2
    assert answers[0]["assessed_on"] == "2026-10-02"
    assert answers[0]["could_change"] is None
    assert list(answers[1]) == ["line", "error"]
    assert (answers[1]["line"], answers[1]["error"][0]["code"]) == (3, "not_allowed")
    assert list(answers[1]["error"][0]) == ["path", "code", "found", "allowed", "message"]
    assert (answers[2]["line"], answers[2]["error"][0]["code"]) == (5, "bad_json")
    assert answers[3]["assessed_on"] == "2026-10-16"
    assert [line.split(":")[0] for line in ran.refusals] == ["Linje 3", "Linje 5"]


def test_good_lines_end_with_code_0_and_an_empty_file_has_no_answers(run: Run, saved: Save) -> None:
    assert run("assess", "--lines", saved(in_bytes(EXAMPLE))).code == 0
    empty = run("assess", "--lines", saved(b""))
    assert (empty.code, empty.out, empty.refusals) == (0, "", [])


def test_what_could_change_is_worked_out_for_lines_only_when_asked(run: Run, saved: Save) -> None:
    file = saved({"format": "nkr-case/1", "assessed_on": "2026-10-02"})
    assert json.loads(run("assess", "--lines", file).out)["could_change"] is None
    assert json.loads(run("assess", "--lines", "--what-if", file).out)["could_change"]


def test_a_line_that_never_ends_does_not_stop_the_next(run: Run, saved: Save) -> None:
    ran = run("assess", "--lines", saved(b'"' + b"x" * 40_000_000 + b"\n" + in_bytes(EXAMPLE)))
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert answers[0]["error"][0]["code"] == "too_large"
    assert answers[1]["format"] == "nkr-assessment/1"


def test_a_bad_byte_spoils_its_own_line_only(run: Run, saved: Save) -> None:
    ran = run("assess", "--lines", saved(b"\xff\n" + in_bytes(EXAMPLE)))
    assert [next(iter(json.loads(line))) for line in ran.out.splitlines()] == ["line", "format"]


# --- Note and leaflet -------------------------------------------------------------------------------------------


def test_a_note_is_plain_text(run: Run) -> None:
    ran = run("note", resource_path("examples/example.json"))
    assert (ran.code, ran.refusals) == (0, [])
    assert "\r" not in ran.out
    assert "38" in ran.out


def test_a_note_can_be_short_and_suggest_a_code(run: Run) -> None:
    full, short = (run("note", resource_path("examples/example.json"), *form).out for form in ((), ("--short",)))
    assert len(short) < len(full)
    assert "L86" not in full
    coded = run("note", resource_path("examples/example.json"), "--codes").out
    assert "Forslag til diagnosekode (ikke fra retningslinjen" in coded
    assert "ICPC-2 L86; SKS DM541" in coded


def test_a_referral_is_text_or_paper(run: Run, tmp_path: Path) -> None:
    ran = run("referral", resource_path("examples/example.json"))
    assert (ran.code, ran.refusals) == (0, [])
    assert "IKKE GÆLDENDE" in ran.out
    assert "\r" not in ran.out
    assert run("referral", resource_path("examples/example.json"), "-o", tmp_path / "henvisning.pdf").code == 0
    assert (tmp_path / "henvisning.pdf").read_bytes().startswith(b"%PDF-")


def test_a_referral_is_not_held_back_by_a_plan_that_is_not_confirmed(run: Run, saved: Save) -> None:
    ran = run("referral", saved(UNCONFIRMED))
    assert ran.code == 0
    assert "Planen er ikke bekræftet" in ran.out


def test_a_referral_never_overwrites_the_case_it_is_made_from(run: Run, saved: Save) -> None:
    file = saved(EXAMPLE)
    before = file.read_bytes()
    assert run("referral", file, "-o", file).code == 2
    assert file.read_bytes() == before


def test_papers_speak_english_when_asked_to(run: Run) -> None:
    example = resource_path("examples/example.json")
    assert "NOT IN FORCE" in run("referral", example, "--lang", "en").out
    assert "The guideline has not been in force" in run("note", example, "--lang", "en").out


def test_a_leaflet_is_written_where_it_was_asked_for(tmp_path: Path) -> None:
    ran = start("leaflet", resource_path("examples/example.json"), "-o", tmp_path / "pjece æøå.pdf")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")
    assert (tmp_path / "pjece æøå.pdf").read_bytes().startswith(b"%PDF-")
    assert os.listdir(tmp_path) == ["pjece æøå.pdf"]


def test_paper_goes_to_standard_output_where_a_dash_is_asked_for() -> None:
    example = resource_path("examples/example.json")
    for asked in (("leaflet", example), ("referral", example), ("quick-guide",)):
        ran = start(*asked, "-o", "-")
        assert (ran.returncode, ran.stderr) == (0, b"")
        assert ran.stdout.startswith(b"%PDF-")
        assert ran.stdout.rstrip().endswith(b"%%EOF")
    assert not (ROOT / "-").exists()


def test_paper_is_not_made_from_a_plan_that_is_not_confirmed(run: Run, saved: Save, tmp_path: Path) -> None:
    file, out = saved(UNCONFIRMED), tmp_path / "out.pdf"
    for ran in (run("note", file), run("leaflet", file, "-o", out)):
        assert (ran.code, ran.out, len(ran.refusals)) == (2, "", 1)
        assert "ikke bekræftet" in ran.refusals[0]
    assert not out.exists()


def test_a_plan_whose_advice_has_changed_is_named_and_refused(run: Run, saved: Save) -> None:
    ran = run("note", saved(planned(items=[{"id": "acupuncture", "stance": "offer"}], confirmed=True)))
    assert ran.code == 2
    assert "Akupunktur" in ran.refusals[0]


@pytest.mark.parametrize(
    "plan",
    [
        {"items": [{"id": "physical_activity", "stance": "offer"}]},
        {"items": [{"id": "mri", "stance": "indicated"}], "confirmed": True},
        {"usual_care": ["information"], "confirmed": True},
        {"items": [{"id": "acupuncture", "stance": "on_hold"}]},
    ],
)
def test_whatever_was_agreed_before_never_holds_back_what_is_acute(
    run: Run, saved: Save, tmp_path: Path, plan: dict[str, object]
) -> None:
    acute = {**planned(**plan), "red_flags": {"saddle_sensory_disturbance": "yes"}}
    half_done = planned(items=[{"id": "acupuncture", "stance": "not_routine"}])
    again = {**acute, "visit": "follow_up"}
    for file in (saved(acute), saved(record(half_done, again))):
        assert run("leaflet", file, "-o", tmp_path / "akut.pdf").code == 0
        assert run("note", file).code == 0
        assert '"acute_surgical"' in run("assess", file, "--format", "json").out


@pytest.mark.parametrize("place", ["gone/out.pdf", ".", "case.json/out.pdf", "case.json"])
def test_an_unusable_place_is_refused_and_nothing_is_left(place: str, run: Run, saved: Save, tmp_path: Path) -> None:
    file = saved(read_resource("examples/example.json"))
    before = file.read_bytes()
    ran = run("leaflet", file, "-o", tmp_path / place)
    assert (ran.code, len(ran.refusals)) == (2, 1)
    assert os.listdir(tmp_path) == ["case.json"]
    assert file.read_bytes() == before


def test_a_full_disk_leaves_the_old_leaflet(
    run: Run, saved: Save, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "out.pdf"
    old.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr("os.fsync", full)
    ran = run("leaflet", saved(read_resource("examples/example.json")), "-o", old)
    assert (ran.code, ran.refusals) == (2, ["Der kan ikke gemmes: der er ikke mere plads på drevet."])
    assert old.read_bytes() == b"old"
    assert sorted(os.listdir(tmp_path)) == ["case.json", "out.pdf"]


def test_a_bad_case_leaves_no_leaflet(run: Run, saved: Save, tmp_path: Path) -> None:
    assert run("leaflet", saved(changed("mri", "ja")), "-o", tmp_path / "out.pdf").code == 2
    assert os.listdir(tmp_path) == ["case.json"]


# --- Files that cannot be read ----------------------------------------------------------------------------------

UNREADABLE: list[tuple[str, bytes]] = [
    ("empty", b""),
    ("broken UTF-8", in_bytes(EXAMPLE).replace(b"A-17", b"\xc3\x28")),
    ("100,000 levels", b"[" * 100_000),
    ("a deep case", b'{"format": "nkr-case/1", "plan": ' + b'{"a":' * 500_000),
    ("1 MB and a byte", in_bytes(EXAMPLE).ljust(MAX_CASE_BYTES + 1)),
    ("no JSON", b"%PDF-1.7"),
    ("a newer number", in_bytes({**EXAMPLE, "format": "nkr-case/2"})),
]


@pytest.mark.parametrize("data", [row[1] for row in UNREADABLE], ids=[row[0] for row in UNREADABLE])
def test_a_file_that_is_no_case_gets_one_line_and_code_2(data: bytes, saved: Save, tmp_path: Path) -> None:
    ran = start("leaflet", saved(data), "-o", tmp_path / "out.pdf")
    said = ran.stderr.decode("utf-8")
    assert (ran.returncode, ran.stdout, said.count("\n")) == (2, b"", 1)
    assert "Traceback" not in said
    assert os.listdir(tmp_path) == ["case.json"]


def test_100_mb_are_refused_without_being_read(tmp_path: Path) -> None:
    file = tmp_path / "big.json"
    with file.open("wb") as big:
        big.truncate(100_000_000)
    ran = start("assess", file)
    assert ran.returncode == 2
    assert ran.stderr.decode() == "Filen er for stor. Tilladt er højst 1 MB pr. besøg.\n"


def test_a_folder_and_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    assert run("assess", tmp_path).refusals == ["Det er en mappe, ikke en fil."]
    assert run("assess", tmp_path / "gone.json").refusals == ["Filen findes ikke."]
    assert run("assess", "--lines", tmp_path).code == 2
    assert run("assess", "a\0b").code == 2


# --- Usage and the unexpected -----------------------------------------------------------------------------------

USAGE: list[tuple[str, ...]] = [
    ("judge", "x"),
    ("assess",),
    ("assess", "a", "b"),
    ("assess", "a", "--form", "json"),
    ("assess", "a", "--format", "xml"),
    ("assess", "a", "--lang", "sv"),
    ("assess", "a", "--on"),
    ("assess", "a", "--lines", "--format", "text"),
    ("leaflet", "a"),
    ("referral",),
    ("referral", "a", "--lang", "sv"),
    ("texts", "a"),
    ("note",),
    ("schema",),
    ("schema", "plan"),
    ("guideline", "--format", "text"),
    ("--loud",),
]


@pytest.mark.parametrize("arguments", USAGE, ids=" ".join)
def test_a_command_that_is_not_understood_is_told_in_one_danish_line(arguments: tuple[str, ...], run: Run) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out, len(ran.refusals)) == (2, "", 1)
    assert not {"the", "argument", "usage:", "error:", "required", "invalid"} & set(ran.refusals[0].split())


@pytest.mark.parametrize("arguments", [("--help",), ("-h",), ("assess", "--help"), ("leaflet", "-h")])
def test_help_is_danish(arguments: tuple[str, ...], run: Run) -> None:
    ran = run(*arguments)
    assert ran.code == 0
    assert "vurderer en sag" in ran.out


def test_the_version_is_printed(run: Run) -> None:
    assert run("--version").out == f"nkr-desktop {__version__}\n"


@pytest.mark.parametrize("of", ["case", "record", "assessment", "guideline"])
def test_a_schema_is_printed_as_json(of: str, run: Run) -> None:
    schema = json.loads(run("schema", of).out)
    assert schema["type"] == "object"
    assert schema["additionalProperties"] is False


def test_the_case_schema_asks_for_what_reading_asks_for(run: Run) -> None:
    schema = json.loads(run("schema", "case").out)
    assert schema["required"] == ["format", "assessed_on"]
    assert list(schema["properties"])[:3] == ["format", "reference", "assessed_on"]


def test_the_guideline_is_printed_as_json(run: Run) -> None:
    content = json.loads(run("guideline", "--format", "json").out)
    assert content == json.loads(read_resource("guideline/nkr-lumbal-radikulopati.json"))


def test_a_guideline_file_is_checked_for_someone_preparing_a_new_edition(run: Run, saved: Save) -> None:
    good = run("guideline", "check", resource_path("guideline/nkr-lumbal-radikulopati.json"))
    assert (good.code, good.refusals) == (0, [])
    bad = run("guideline", "check", saved(b"{}"))
    assert (bad.code, bad.out) == (2, "")
    assert bad.refusals
    assert run("guideline", "check").refusals == [
        "Der mangler noget i kommandoen: FIL. Se mulighederne med nkr-desktop --help."
    ]


def test_all_wording_can_be_printed_for_proof_reading(run: Run) -> None:
    danish, english = run("texts"), run("texts", "--language", "en")
    assert (danish.code, english.code) == (0, 0)
    assert "`recommendation.mri`: MR-skanning" in danish.out
    assert "`recommendation.mri`: MRI" in english.out


def test_the_help_names_every_command(run: Run) -> None:
    told = run("--help").out
    commands = ("assess", "note", "leaflet", "referral", "quick-guide", "texts", "guideline", "schema", "self-check")
    assert all(f"nkr-desktop {command}" in told for command in commands)
    options = ("--format", "--lines", "--what-if", "--on", "--short", "--codes", "-o", "--lang")
    assert all(option in told for option in options)


def test_the_quick_guide_is_written_where_it_was_asked_for(run: Run, tmp_path: Path) -> None:
    assert run("quick-guide", "-o", tmp_path / "ti anbefalinger.pdf").code == 0
    assert (tmp_path / "ti anbefalinger.pdf").read_bytes().startswith(b"%PDF-")


def test_what_is_unexpected_is_one_danish_line_without_the_patients_data(
    run: Run, saved: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("Karla Jensen")

    monkeypatch.setattr("nkr_desktop.cli.asked.assess", fails)
    ran = run("assess", saved(EXAMPLE))
    assert (ran.code, ran.out, len(ran.refusals)) == (1, "", 1)
    assert ran.refusals[0].startswith("Der skete en uventet fejl i programmet (RuntimeError, ")
    assert "Karla" not in ran.refusals[0]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_an_answer_that_cannot_be_written_is_told(saved: Save) -> None:
    with open("/dev/full", "wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "nkr_desktop", "assess", saved(EXAMPLE)],
            stdout=full, stderr=subprocess.PIPE, cwd=ROOT, check=False, timeout=60,
        )  # fmt: skip
    assert (ran.returncode, ran.stderr.decode()) == (2, "Resultatet kunne ikke skrives ud.\n")


@pytest.mark.skipif(os.name == "nt", reason="a pipe closed as a shell on Linux and macOS closes it")
def test_a_reader_that_has_seen_enough_is_no_error(saved: Save) -> None:
    many = saved((in_bytes(EXAMPLE) + b"\n") * 200)
    with subprocess.Popen(
        [sys.executable, "-m", "nkr_desktop", "assess", "--lines", many],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(timeout=60) == 0


def test_the_command_line_starts_without_window_and_pdf() -> None:
    code = "import sys, nkr_desktop.cli; print([m for m in ('PySide6', 'reportlab') if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=True)
    assert ran.stdout.strip() == b"[]"
