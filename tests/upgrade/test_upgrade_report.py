"""The command `upgrade-report` on a small tree. Its second environment is made of this Python.

So nothing is installed, and the workers that run there are real ones, of NumPy alone.
"""

import os
import signal
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from making import KEYS, f64, saw
from packaging.requirements import Requirement
from running import wait_for
from trees import PINNED, ROOT, plant, recorded
from trivium.files import in_words
from trivium.pipeline.result import Settings
from trivium.problems import Refused, UsageError
from trivium.records.upgrade_reasons import FILE
from trivium.upgrade import diff, own_environment, report

NAMES = {"torch": "torch", "tf": "tensorflow-cpu", "jax": "jax", "numpy": "numpy"}
PROJECT = [f"{NAMES[key]}=={PINNED[key]}" for key in KEYS] + ["scipy==9.2"]
ASKED = "scipy==9.1"
RUN = """
import sys
from argparse import Namespace
from pathlib import Path
from trivium.pipeline.result import Settings
from trivium.upgrade import report
root = Path(sys.argv[1])
settings = Settings(root, root / "snippets", root / "outputs", root / "requirements.txt")
report.report(settings, Namespace(requirements=root / "pins.txt", names=[]))
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="snippets run on Linux")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two examples for NumPy alone. The record of the first is not what it gives."""
    plant(tmp_path, {"a/x.numpy.py": "import numpy as np\nnp.array(2.0)\n", "a/y.numpy.py": "3.0"})
    recorded(tmp_path, lambda name, key: saw(f64(3.0) if name == "a/x" else 3.0, line=1))
    (tmp_path / "requirements.txt").write_text("\n".join(PROJECT) + "\n")
    (tmp_path / "pins.txt").write_text(ASKED + "\n")
    (tmp_path / report.FILE).parent.mkdir(exist_ok=True)
    (tmp_path / report.FILE).write_text("as it was")
    return tmp_path


def environment(root: Path, script: str = f'exec "{sys.executable}" "$@"') -> Path:
    """An environment for the pins that are asked for, whose Python is this script."""
    other = [Requirement(line) for line in (root / "pins.txt").read_text().splitlines()]
    wanted = "\n".join(report.merged([Requirement(line) for line in PROJECT], other)) + "\n"
    folder = report.folder_of(root, wanted)
    own_environment.python(folder).parent.mkdir(parents=True)
    own_environment.python(folder).write_text(f"#!/bin/sh\n{script}\n")
    own_environment.python(folder).chmod(0o755)
    (folder / "requirements.txt").write_text(wanted)
    (folder / "made").touch()
    return folder


def run(root: Path, *names: str) -> int:
    settings = Settings(root, root / "snippets", root / "outputs", root / "requirements.txt")
    return report.report(settings, Namespace(requirements=root / "pins.txt", names=[*names]))


def page(root: Path) -> str:
    return (root / report.FILE).read_text()


def test_what_ran_with_older_versions_stands_before_what_is_recorded(root: Path) -> None:
    environment(root)
    assert run(root) == 0
    text = page(root)
    assert "from scipy 9.1 to 9.2" in text and "``` text\nscipy==9.1\n```" in text
    before, after = text.index("With the older versions:"), text.index("With the newer versions:")
    assert "np.float64(2.0)" not in text and before < text.index("array(2.)") < after
    assert text.index("3.0\n```") > after and "a/y" not in text


def test_what_ran_with_newer_versions_stands_after_what_is_recorded(root: Path) -> None:
    (root / "pins.txt").write_text("scipy==9.10\n")  # as a text it is the smaller one
    environment(root)
    assert run(root) == 0
    text = page(root)
    assert "from scipy 9.2 to 9.10" in text
    assert text.index("With the newer versions:") < text.index("array(2.)")


def test_examples_can_be_named(root: Path) -> None:
    environment(root)
    assert run(root, "a/y") == 0
    assert "Among 1 examples" in page(root) and "array(2.)" not in page(root)


def test_a_reason_that_no_longer_holds_is_a_problem(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = root / FILE
    file.parent.mkdir(parents=True)
    entry = (
        '[[change]]\nexamples = ["a/x", "a/y"]\nframework = "numpy"\nsince = "1"\n'
        'reason = "R."\nsource = "https://example.org"\n'
    )
    file.write_text(entry)
    monkeypatch.setattr(diff, "on_the_way", lambda known, way: known)
    environment(root)
    assert run(root) == 1
    said = capsys.readouterr().err
    assert "a/y changed in NumPy 1; it did not change" in said and "a/x" not in said
    assert "R. ([Source](https://example.org), NumPy 1.)" in page(root)
    file.write_text(entry.replace("since", "when"))
    with pytest.raises(Refused, match="must be a table of framework"):
        run(root)


@pytest.mark.parametrize("pins", ["scipy==9.2\n", "# nothing\n\n"])
def test_the_versions_of_the_records_are_refused(root: Path, pins: str) -> None:
    (root / "pins.txt").write_text(pins)
    with pytest.raises(UsageError, match=r"pins.txt: the versions of the records"):
        run(root)
    assert page(root) == "as it was"


def test_the_file_of_pins_is_asked_for(root: Path) -> None:
    with pytest.raises(UsageError, match="needs --requirements FILE"):
        report.report(
            Settings(root, root / "snippets", None, root / "requirements.txt"),
            Namespace(requirements=None, names=[]),
        )


def test_an_environment_that_does_not_import_is_told(
    root: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (root / "broken" / "numpy").mkdir(parents=True)
    (root / "broken" / "numpy" / "__init__.py").write_text("raise ImportError('no such symbol')")
    broken = f'PYTHONPATH="{root}/broken:$PYTHONPATH" exec "{sys.executable}" "$@"'
    folder = environment(root, broken)
    with pytest.raises(Refused, match="no such symbol"):
        run(root)
    assert f"stays in {folder}" in capfd.readouterr().out and page(root) == "as it was"


def test_a_framework_that_is_not_the_pinned_one_is_told(root: Path) -> None:
    (root / "pins.txt").write_text("numpy==1.0\n")
    environment(root)
    with pytest.raises(Refused, match=r"1\.0 is pinned"):
        run(root)
    assert page(root) == "as it was"


def test_a_place_that_cannot_be_written_is_told(root: Path) -> None:
    (root / ".build" / "upgrade").write_text("a file where a folder should be")
    with pytest.raises(FileExistsError) as error:
        run(root)
    assert "a file is expected where a folder stands" in in_words(error.value)
    assert page(root) == "as it was"


def test_two_reports_do_not_work_at_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment(root)
    held: list[Path] = []

    @contextmanager
    def only_one(folder: Path) -> Iterator[None]:
        held.append(folder)
        yield

    monkeypatch.setattr(report, "only_one", only_one)
    run(root)
    assert held == [root / ".build" / "upgrade"]


def test_a_run_that_was_killed_leaves_nobody_and_can_be_run_again(root: Path) -> None:
    folder = environment(root, f'echo $$ > "{root}/child"; exec sleep 600')
    code = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    killed = subprocess.Popen([sys.executable, "-c", RUN, str(root)], env=code)
    assert wait_for(lambda: child_of(root), 60)
    child = int(child_of(root))
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert wait_for(lambda: ended(child))
    assert page(root) == "as it was"
    own_environment.python(folder).write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    assert run(root) == 0 and page(root) != "as it was"


def child_of(root: Path) -> str:
    """The number of the process in the second environment, once it runs."""
    file = root / "child"
    return file.read_text().strip() if file.exists() else ""


def ended(pid: int) -> bool:
    """Whether a process is gone, or waits for whoever inherited it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True
