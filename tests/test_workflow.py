"""The workflow for real machines, which nobody has run yet: actions pinned by commit, and only files that are there.

Read line by line: the project has no reader of YAML, and none is worth a dependency for this."""

import re
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[1]
WORKFLOW = (ROOT / ".github" / "workflows" / "bundle.yml").read_text(encoding="utf-8")
SCRIPT = re.compile(r"(?:packaging|tools|tests|benchmarks)[\\/][\w.\\/-]+\.(?:sh|ps1|py)")
MODULE = re.compile(r"-m (tools\.\w+)")


def scripts_called() -> list[str]:
    return sorted({found.replace("\\", "/") for found in SCRIPT.findall(WORKFLOW)})


def test_every_action_is_pinned_by_a_commit_and_says_its_version() -> None:
    used = re.findall(r"uses: (.+)", WORKFLOW)
    assert len(used) >= 5
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_all_three_systems_build_and_test_the_bundle() -> None:
    jobs = re.split(r"^  (?=[a-z-]+:$)", WORKFLOW.partition("\njobs:\n")[2], flags=re.MULTILINE)
    building = {system for job in jobs if "dev.py bundle" in job for system in re.findall(r"runs-on: (\w+)", job)}
    assert building == {"ubuntu", "windows", "macos"}


@pytest.mark.parametrize("script", scripts_called())
def test_every_script_it_calls_is_there(script: str) -> None:
    assert (ROOT / script).is_file()


@pytest.mark.parametrize("module", sorted(set(MODULE.findall(WORKFLOW))))
def test_every_module_it_runs_is_there(module: str) -> None:
    assert (ROOT / module.replace(".", "/")).with_suffix(".py").is_file()


def test_every_command_it_gives_dev_is_one() -> None:
    given = re.findall(r"dev\.py (\w+)", WORKFLOW)
    assert given
    assert set(given) <= set(dev.COMMANDS)


@pytest.mark.parametrize("script", [script for script in scripts_called() if script.endswith(".ps1")])
def test_every_parameter_a_powershell_script_gets_is_one_of_its_own(script: str) -> None:
    text = (ROOT / script).read_text(encoding="utf-8")
    own = set(re.findall(r"\[string\]\$(\w+)", text.partition("param(")[2].partition("\n")[0]))
    called = re.search(rf"{re.escape(script.replace('/', chr(92)))}((?: `\n|.)*)", WORKFLOW)
    assert called
    assert set(re.findall(r" -(\w+)", called[1])) <= own


def test_it_is_given_no_rights_but_to_read() -> None:
    assert "permissions:\n  contents: read\n" in WORKFLOW
    assert "secrets" not in WORKFLOW.lower().replace("no secrets", "")
