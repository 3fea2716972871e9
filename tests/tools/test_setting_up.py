"""The scripts that find a Python and make environments, with Pythons that work and that do not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

TOOLS = Path(__file__).resolve().parents[2] / "tools"
HERE = "{}.{}".format(*sys.version_info)
OTHER = {"3.12": "3.13", "3.13": "3.12"}[HERE]
SHIM = "echo 'pyenv: python: command not found' >&2; exit 127"


def plant(folder: Path, name: str, script: str) -> Path:
    """A program of that name: a line of shell."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def like(version: str) -> str:
    """The shell line of a Python that answers as one of that version."""
    return f"""exec {sys.executable} -c '
import sys
code = sys.argv[1]
class Version(tuple): pass
sys.version_info = Version({tuple(map(int, version.split(".")))!r})
exec(code)' "$2"
"""


def find(path: list[Path], *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """find_python.sh where nothing else is on the PATH, without HOME."""
    return subprocess.run(
        ["/bin/sh", str(TOOLS / "find_python.sh"), *words],
        env={"PATH": os.pathsep.join(map(str, path)), **variables},
        text=True,
        capture_output=True,
    )


WORKS = os.path.realpath(sys.executable)


def test_a_shim_that_starts_nothing_does_not_count(tmp_path: Path) -> None:
    first, second = tmp_path / "a shim", tmp_path / "b"
    plant(first, f"python{HERE}", SHIM)
    plant(second, f"python{HERE}", f'exec {sys.executable} "$@"')
    done = find([first, second])
    assert (done.stdout, done.stderr) == (f"{WORKS}\n", "")


def test_the_newest_that_works_is_taken(tmp_path: Path) -> None:
    for version in ("3.11", "3.12", "3.13", "3.14"):
        plant(tmp_path, f"python{version}", like(version) if version != HERE else SHIM)
    plant(tmp_path, "python3", like("3.14"))
    done = find([tmp_path])
    assert done.returncode == 0, done.stderr
    assert find([tmp_path], f"python{HERE}").returncode == 1, "what is named is all that is tried"
    assert find([tmp_path], "3.14").returncode == 1


def test_nothing_that_fits_is_said_with_what_was_tried_and_what_helps(tmp_path: Path) -> None:
    plant(tmp_path, "python3.13", SHIM)
    plant(tmp_path, "python3", like("3.11"))
    done = find([tmp_path])
    assert (done.returncode, done.stdout) == (1, "")
    for told in (
        f"{tmp_path}/python3.13: pyenv: python: command not found\n",
        f"{tmp_path}/python3: is Python 3.11\n",
        "apt-get install python3 python3-venv",
        "uv python install 3.13",
        "pyenv install 3.13",
    ):
        assert told in done.stderr
    assert "not there" in find([tmp_path], "/no/such/python").stderr


def test_an_older_one_fits_where_it_is_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "bin"
    script = f"""exec {sys.executable} -c '
import sys
code, sys.argv[1:] = sys.argv[1], sys.argv[2:]
class Version(tuple): pass
sys.version_info = Version((3, 11))
exec(code)' "$2" "$3"
"""
    plant(folder, "python3.11", script)
    assert find([folder], "3.11").returncode == 1
    assert find([folder], "3.11", "3.11").stdout == f"{WORKS}\n"
    assert find([folder], "3.11", "3.10").returncode == 1


def test_a_python_without_venv_is_said_with_its_package(tmp_path: Path) -> None:
    hide = "import sys; sys.modules['ensurepip'] = None; exec(sys.argv[1])"
    plant(tmp_path, f"python{HERE}", f'exec {sys.executable} -c "{hide}" "$2"')
    done = find([tmp_path])
    assert done.returncode == 1 and f"apt-get install python{HERE}-venv" in done.stderr


def test_what_pyenv_and_uv_have_installed_is_found(tmp_path: Path) -> None:
    root = tmp_path / "pyenv root"
    own = plant(root / "versions" / f"{HERE}.7" / "bin", f"python{HERE}", "exit 1")
    assert find([tmp_path], PYENV_ROOT=str(root)).returncode == 1
    plant(own.parent, own.name, f'exec {sys.executable} "$@"')
    assert find([tmp_path], PYENV_ROOT=str(root)).stdout == f"{WORKS}\n"
    plant(tmp_path, "uv", f'[ "$*" = "python find --system {HERE}" ] && echo {sys.executable}')
    assert find([tmp_path]).stdout == f"{WORKS}\n"


ANEW = ".venv was made by another Python or for other pins: it is made anew\n"


def test_an_environment_is_made_once_and_anew_for_other_pins_or_another_python(
    tmp_path: Path,
) -> None:
    """What these requirements name stands in every environment, so that no index is asked."""
    root = tmp_path / "a project"
    shutil.copytree(TOOLS, root / "tools")
    for name, line in {"": "pip", "-dev": "pip", "-test": "no such requirement"}.items():
        (root / f"requirements{name}.txt").write_text(line + "\n")
    (root / "constraints.txt").write_text("")

    def make(requirements: str, python: str = "") -> str:
        command = ["tools/environment.sh", ".venv", requirements, python]
        done = subprocess.run(command, cwd=root, text=True, capture_output=True)
        return done.stdout if done.returncode == 0 else f"failed: {done.stderr}"

    def told(requirements: str) -> bool:
        """What pip said, and what may help."""
        said = make(requirements)
        return (
            "no such requirement" in said and "df -h ." in said and "run the same command" in said
        )

    installing = "installing requirements.txt into .venv\n"
    assert make("requirements.txt", sys.executable) == installing
    kept, fits = root / ".venv" / "kept", root / ".venv" / "fits"
    kept.touch()
    assert make("requirements.txt") == "", "the Python that made it need not be named again"
    assert make("requirements-dev.txt") == "installing requirements-dev.txt into .venv\n"
    for _ in range(2):
        assert told("requirements-test.txt"), "it is tried again"
    assert kept.exists()
    (root / "constraints.txt").write_text("numpy==2.5.5\n")
    assert make("requirements.txt") == ANEW + installing
    assert not kept.exists() and make("requirements.txt") == ""
    fits.write_text(fits.read_text().replace(HERE.replace(".", " "), OTHER.replace(".", " ")))
    assert make("requirements.txt", sys.executable) == ANEW + installing


def test_a_folder_that_cannot_be_made_is_said_with_what_helps(tmp_path: Path) -> None:
    shutil.copytree(TOOLS, tmp_path / "tools")
    for name in ("requirements.txt", "constraints.txt", "a file"):
        (tmp_path / name).write_text("")
    command = ["tools/environment.sh", "a file/.venv", "requirements.txt", sys.executable]
    done = subprocess.run(command, cwd=tmp_path, text=True, capture_output=True)
    assert done.returncode == 1
    assert "a file/.venv could not be made" in done.stderr and "df -h ." in done.stderr
