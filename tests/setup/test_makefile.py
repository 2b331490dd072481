"""The verbs, and what CI runs."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VERBS = ("run", "dev", "stop", "test", "check", "check-html", "fix", "bench", "seed-check")


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(["make", *arguments], cwd=ROOT, env=env, capture_output=True, text=True)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_there_and_listed(verb):
    dry = make("--dry-run", verb)
    assert dry.returncode == 0, dry.stderr
    if module := re.search(r"-m tools\.(\w+)", dry.stdout):
        assert (ROOT / "tools" / f"{module[1]}.py").exists()
    assert f"make {verb}\t" in make().stdout


def test_arguments_reach_the_tests():
    assert "tools.run_tests -k 'one or two'" in make("--dry-run", "test", "ARGS=-k 'one or two'").stdout


def test_a_bench_is_measured_alone_and_shown():
    assert "tools.run_tests -n 0 -q -s tests/bench/" in make("--dry-run", "bench").stdout


def test_ci_runs_the_readmes_test_command_and_nothing_else():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    lines = [line for line in script.read_text().splitlines() if line and not line.startswith("#")]
    assert lines == ["set -euo pipefail", 'cd "$(dirname "${BASH_SOURCE[0]}")/.."', "make test"]
    assert script.read_text().startswith("#!/usr/bin/env bash\n")
