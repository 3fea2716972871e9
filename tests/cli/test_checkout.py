"""A checkout runs its own code, though the environment that it shares has installed another's."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from trees import ROOT, plant

MARK = "this is the engine of the copy"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Another checkout, of which only the engine differs: its workers do not start."""
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    for path in ROOT.glob("requirements*.txt"):
        shutil.copy(path, tmp_path)
    with (tmp_path / "scripts" / "trivium" / "execution" / "worker.py").open("a") as file:
        file.write(f"\n\nraise RuntimeError({MARK!r})\n")
    return plant(tmp_path, {"norms/x.numpy.py": "1\n"})


def run(root: Path, *words: str, code: Path) -> subprocess.CompletedProcess[str]:
    """A command in a checkout, with `code` in the place of what the environment has installed."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(code)},
        text=True,
        capture_output=True,
    )


def test_workers_run_the_code_of_the_checkout_that_starts_them(copy: Path) -> None:
    done = run(copy, "scripts/build.py", "check", code=ROOT / "scripts")
    assert done.returncode == 1 and MARK in done.stdout + done.stderr, done


def test_mkdocs_refuses_to_build_with_the_engine_of_another_checkout(copy: Path) -> None:
    site = str(copy / "site")
    done = run(ROOT, "-m", "mkdocs", "build", "--site-dir", site, code=copy / "scripts")
    assert done.returncode == 1 and not Path(site).exists()
    assert "Traceback" not in done.stderr
    assert f"the engine in {copy / 'scripts'}, which is not this checkout's" in done.stderr
    assert f"PYTHONPATH={ROOT / 'scripts'}" in done.stderr


def test_a_package_that_is_not_installed_is_said_with_the_cure() -> None:
    """Without site-packages nothing is installed, as for a Python that is no environment's."""
    command = [sys.executable, "-S", "scripts/build.py", "list"]
    done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert f"is not installed for {sys.executable}" in done.stderr
    assert "cure: run it with .venv/bin/python" in done.stderr and "make site" in done.stderr
