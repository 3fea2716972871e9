"""An environment of its own: what can go wrong while it is made, and what is kept of it.

No framework is installed: the environment's Python is a script, or the one that runs these tests.
"""

import os
import sys
from importlib import metadata
from pathlib import Path

import pytest
from trivium.problems import UsageError
from trivium.upgrade import own_environment as environment


@pytest.mark.parametrize(
    ("said", "meaning"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "disk is full"),
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError'\n"
            "ERROR: No matching distribution found for torch==2.13.0",
            "no package index can be reached",
        ),
        ("ERROR: No matching distribution found for torch==99", "there is no such version"),
        ("ERROR: ResolutionImpossible: for help visit", "exclude each other"),
        ("No module named ensurepip", "this Python brings no pip"),
        ("something else", "it says why, above"),
    ],
)
def test_what_pip_says_gets_words(tmp_path: Path, said: str, meaning: str) -> None:
    assert meaning in environment.cause(said, tmp_path)


@pytest.mark.parametrize(
    ("settings", "meaning"),
    [
        ({"PIP_NO_INDEX": "1"}, "there is no such version"),
        (
            {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "1"},
            "no package index can be reached",
        ),
    ],
)
def test_an_installation_that_fails_leaves_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    settings: dict[str, str],
    meaning: str,
) -> None:
    """With this Python's own pip, which is told to install nothing in any case."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    for name, value in {"PIP_CONFIG_FILE": os.devnull, "PIP_DRY_RUN": "1", **settings}.items():
        monkeypatch.setenv(name, value)
    base = plant(tmp_path / "base", made_by(f'exec "{sys.executable}" "$@"'))
    with pytest.raises(UsageError) as error:
        environment.make(tmp_path / "made", "no-such-package-here==1.0\n", base)
    assert meaning in str(error.value)
    assert "no-such-package-here" in capsys.readouterr().err
    assert not (tmp_path / "made").exists()


def test_a_python_without_pip_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = plant(tmp_path / "base", "echo No module named ensurepip; exit 1")
    with pytest.raises(UsageError, match="python3-venv"):
        environment.make(tmp_path / "made", "numpy==2.4.6\n", base)
    assert "No module named ensurepip" in capsys.readouterr().err
    assert not (tmp_path / "made").exists()


def test_what_is_made_is_kept_and_what_is_half_made_is_made_anew(tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    base = plant(tmp_path / "base", f'echo >> "{calls}"\n{made_by("exit 0")}')
    folder = tmp_path / "made"

    def made(wanted: str = "numpy==2.4.6\n") -> int:
        environment.make(folder, wanted, base)
        return len(calls.read_text())

    assert (made(), made()) == (1, 1)
    (folder / "made").unlink()  # as a run that was killed leaves it
    assert made() == 2
    environment.python(folder).unlink()
    assert made() == 3
    assert made("numpy==2.5.5\n") == 4, "other requirements are another environment"


def test_the_packages_and_the_size_of_an_environment(tmp_path: Path) -> None:
    base = plant(tmp_path / "base", made_by(f'exec "{sys.executable}" "$@"'))
    environment.python(tmp_path).parent.mkdir(parents=True)
    environment.python(tmp_path).symlink_to(base)
    plant(tmp_path / "base", f'exec "{sys.executable}" "$@"')
    assert environment.installed(tmp_path)["numpy"] == metadata.version("numpy")
    (tmp_path / "some").write_bytes(b"x" * 100_000)
    assert 100_000 <= environment.size(tmp_path) < 150_000
    plant(tmp_path / "base", "echo broken; exit 1")
    with pytest.raises(UsageError, match="broken"):
        environment.installed(tmp_path)


def plant(path: Path, script: str) -> str:
    """A program: lines of shell."""
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


def made_by(script: str) -> str:
    """Lines of shell by which `-m venv --clear FOLDER` makes an environment with that Python."""
    return f'''mkdir -p "$4/bin"
printf '%s\\n' '#!/bin/sh' '{script}' > "$4/bin/python"
chmod 755 "$4/bin/python"'''
