"""The command `history` on a small tree. Its environments are made of the Python that runs this.

So nothing is installed: the script that stands for pip does nothing, or fails.
"""

import os
import shutil
import signal
import subprocess
import sys
from argparse import Namespace
from collections import namedtuple
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from making import KEYS, f64, saw
from running import wait_for
from trees import PINNED, ROOT, plant, recorded
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Observation
from trivium.pipeline.result import Settings
from trivium.problems import Refused, UsageError
from trivium.records import history as kept
from trivium.upgrade import many_versions, releases

NAMES = {"torch": "torch", "tf": "tensorflow-cpu", "jax": "jax", "numpy": "numpy"}
VERSIONS = """
[[numpy]]
version = "1.5"
python = "3.12"

[[numpy]]
version = "1.10"
python = "3.13"
"""
BASE = """
echo "$@" >> "{root}/calls"
mkdir -p "$4/bin"
printf '%s\\n' '#!/bin/sh' '. "{root}/inside"' 'exec "{python}" "$@"' > "$4/bin/python"
chmod 755 "$4/bin/python"
"""
NOTHING = 'case "$2" in pip) exit 0;; esac'
RUN = """
import sys
from argparse import Namespace
from pathlib import Path
from trivium.observation import Observation
from trivium.pipeline.result import Settings
from trivium.upgrade import many_versions
root = Path(sys.argv[1])
settings = Settings(root, root / "snippets", root / "outputs", root / "requirements.txt")
many_versions.history(settings, Namespace(names=[], keep=False, lists=False))
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="snippets run on Linux")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Three examples for NumPy alone. The record of the first is not what it gives, and the second
    raises."""
    tree = {
        "a/x.numpy.py": "import numpy as np\nnp.array(2.0)\n",
        "a/y.numpy.py": "import numpy as np\nnp.no_such_name\n",
        "b/z.numpy.py": "import numpy as np\nnp.array(3.0)\n",
    }
    plant(tmp_path, tree)
    recorded(tmp_path, gives)
    project = [f"{NAMES[key]}=={PINNED[key]}" for key in KEYS] + ["scipy==9.2"]
    (tmp_path / "requirements.txt").write_text("\n".join(project) + "\n")
    script(tmp_path / "base", BASE.format(root=tmp_path, python=sys.executable))
    script(tmp_path / "tools" / "find_python.sh", f'echo "{tmp_path}/base"')
    (tmp_path / "inside").write_text(NOTHING)
    file = tmp_path / releases.FILE
    file.parent.mkdir(parents=True)
    file.write_text(VERSIONS)
    return tmp_path


def gives(name: str, key: str) -> Observation:
    return replace(saw(f64(3.0), line=2), text="array(3.)")


def script(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def run(root: Path, *names: str, keep: bool = False, only_lists: bool = False) -> int:
    settings = Settings(root, root / "snippets", root / "outputs", root / "requirements.txt")
    asked = Namespace(names=[*names], keep=keep, lists=only_lists)
    return many_versions.history(settings, asked)


def lists(root: Path, *names: str) -> None:
    """The public names of NumPy."""
    lines = "".join(f"{name.rpartition('.')[0]}\t{name}\tfunction\t\t\n" for name in names)
    path = root / "docs" / "contributors" / "names" / "numpy.tsv"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"# numpy 9.2\nlist\tname\n{lines}", "utf-8")


def tried(root: Path, version: str = "1.5") -> kept.Tried:
    found = kept.read(root / "outputs", "numpy", version)
    assert found
    return found


def made(root: Path) -> int:
    """How many environments were made."""
    return len((root / "calls").read_text().splitlines()) if (root / "calls").exists() else 0


def test_what_differs_is_kept_and_the_environment_is_removed(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(root) == 0
    assert [t.version for t in kept.read_all(root / "outputs")] == ["1.5", "1.10"]
    one = tried(root)
    assert [*one.ran] == ["a/x", "a/y", "b/z"] and one.python == "3.12" and one.bytes > 0
    (value,), (absent,) = one.differs.values()
    assert (value.aspect, value.then, value.now) == ("value", "array(2.)", "array(3.)")
    assert absent.aspect == "not there" and absent.then.startswith("AttributeError: module 'numpy'")
    assert [*history_folder(root).glob("*/")] == []
    said = capsys.readouterr().err
    assert "0 of 2 versions have run, 2 wait" in said and "3 snippets ran, 2 differ" in said


def history_folder(root: Path) -> Path:
    return root / ".build" / "history"


def test_what_ran_is_skipped_until_it_changes(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(root)
    before = {t.version: t for t in kept.read_all(root / "outputs")}
    assert run(root) == 0 and made(root) == 2, "no environment is made for nothing"
    plant(root, {"a/x.numpy.py": "import numpy as np\nnp.array(3.0)\n"})
    recorded(root, gives)
    assert run(root, "numpy", "1.5") == 0
    assert "numpy-1.5" in (root / "calls").read_text() and made(root) == 3
    assert "NumPy 1.5: 1 snippets ran, 0 differ" in capsys.readouterr().err
    after = tried(root)
    assert [*after.differs] == ["a/y"]
    assert {n for n, d in after.ran.items() if d != before["1.5"].ran[n]} == {"a/x"}
    assert {**tried(root, "1.10").ran, "a/x": ""} == {**before["1.10"].ran, "a/x": ""}


def test_a_changed_record_runs_again_and_one_that_does_not_hold_never(root: Path) -> None:
    run(root, "numpy", "1.5")
    recorded(root, lambda name, key: replace(saw(f64(2.0), line=2), text="array(2.)"))
    plant(root, {"b/z.numpy.py": "import numpy as np\nnp.array(4.0)\n"})
    assert run(root, "numpy", "1.5") == 0
    assert [*tried(root).ran] == ["a/x", "a/y", "b/z"], "b/z waits for its record"
    assert [*tried(root).differs] == ["a/y"]


def test_a_version_whose_python_changes_runs_again(root: Path) -> None:
    run(root, "numpy", "1.5")
    (root / releases.FILE).write_text(VERSIONS.replace("3.12", "3.11"))
    assert run(root, "numpy", "1.5") == 0 and made(root) == 2
    assert tried(root).python == "3.11" and len(tried(root).ran) == 3


def test_what_no_longer_holds_is_left_out_at_once(root: Path) -> None:
    run(root)
    (root / "snippets" / "a" / "x.numpy.py").unlink()
    plant(root, {"b/z.numpy.py": "import numpy as np\nnp.array(4.0)\n"})
    recorded(root, gives)
    assert run(root, "numpy", "1.5") == 0
    assert [*tried(root, "1.10").ran] == ["a/y"] and [*tried(root, "1.10").differs] == ["a/y"]
    assert [*tried(root).ran] == ["a/y", "b/z"]


def test_the_names_that_a_version_lacks_are_kept_and_asked_again_when_a_list_changes(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(root, "numpy", "1.5")
    lists(root, "numpy.array", "numpy.not_yet", "numpy.linalg", "numpy.linalg.norm")
    assert run(root, "numpy", "1.5") == 0
    said = capsys.readouterr().err
    assert "NumPy 1.5, 0 snippets and 2 lists of names" in said
    assert "NumPy 1.5: 0 snippets ran, 0 differ; of 4 names 2 are not there" in said
    found = tried(root)
    assert found.names["numpy"].absent == ("not_yet", "linalg"), "a list of names has no modules"
    assert found.names["numpy.linalg"].absent == () and len(found.ran) == 3
    assert run(root, "numpy", "1.5") == 0 and made(root) == 2, "nothing waits"
    lists(root, "numpy.array", "numpy.not_yet", "numpy.linalg.norm", "numpy.linalg.more")
    run(root, "numpy", "1.10")
    assert tried(root).names == {}, "both lists changed"
    run(root, "numpy", "1.5")
    assert [one.absent for one in tried(root).names.values()] == [("not_yet",), ("more",)]


def test_only_lists_are_asked_for_on_demand(root: Path) -> None:
    lists(root, "numpy.not_yet")
    assert run(root, "numpy", "1.5", only_lists=True) == 0
    assert tried(root).names["numpy"].absent == ("not_yet",) and tried(root).ran == {}
    assert tried(root).seconds == 0, "it says what running the snippets took"
    assert run(root, "numpy", "1.5", only_lists=True) == 0 and made(root) == 1
    assert run(root, "numpy", "1.5") == 0 and len(tried(root).ran) == 3


def test_a_version_that_cannot_be_installed_is_told_and_left_out(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = "ERROR: No matching distribution found for numpy==1.5"
    (root / "inside").write_text(
        f'case "$2$0" in pip*1.5*) echo "{said}"; exit 1;; esac\n{NOTHING}'
    )
    assert run(root) == 1
    told = capsys.readouterr().err
    assert "NumPy 1.5 is left out: the versions cannot be installed: there is no such" in told
    assert told.rstrip().endswith("left out: NumPy 1.5")
    assert [t.version for t in kept.read_all(root / "outputs")] == ["1.10"]
    assert [*history_folder(root).glob("*/")] == []
    (root / "inside").write_text(NOTHING)
    assert run(root) == 0 and len(kept.read_all(root / "outputs")) == 2


def test_a_framework_that_does_not_import_is_told_and_left_out(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "broken" / "numpy").mkdir(parents=True)
    (root / "broken" / "numpy" / "__init__.py").write_text("raise ImportError('no such symbol')")
    (root / "inside").write_text(f'{NOTHING}\nexport PYTHONPATH="{root}/broken:$PYTHONPATH"')
    assert run(root, "numpy", "1.5") == 1
    assert "no such symbol" in capsys.readouterr().err
    assert not kept.path_of(root / "outputs", "numpy", "1.5").exists()
    assert [*history_folder(root).glob("*/")] == []


def test_a_package_that_is_not_installed_there_leaves_its_snippets_out(root: Path) -> None:
    hidden = root / "hide" / "sitecustomize.py"
    hidden.parent.mkdir()
    hidden.write_text(
        "from importlib import metadata as m\nown = m.distributions\n"
        "m.distributions = lambda: [d for d in own() if d.metadata['Name'] != 'scipy']\n"
    )
    plant(root, {"b/s.numpy.py": "import scipy\nscipy.__name__\n"})
    recorded(root, gives)
    line = f"""case "$1" in -I) PYTHONPATH="{root}/hide" exec "{sys.executable}" -c "$3";; esac"""
    (root / "inside").write_text(f"{NOTHING}\n{line}")
    assert run(root, "numpy", "1.5") == 0
    assert [*tried(root).ran] == ["a/x", "a/y", "b/z"] and "scipy" not in tried(root).packages


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["numpy", "1.7"], "NumPy 1.7 is not in docs/contributors/versions.toml, which has 1.5"),
        (["numpi"], f"numpi: no framework; name one of {', '.join(FRAMEWORKS)} first"),
        (["1.5"], "1.5: no framework"),
    ],
)
def test_a_version_that_is_unknown_is_told(root: Path, names: list[str], message: str) -> None:
    with pytest.raises(UsageError) as error:
        run(root, *names)
    assert message in str(error.value) and made(root) == 0


def test_a_python_that_is_not_there_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script(
        root / "tools" / "find_python.sh", 'echo "Tried: python$1 $2\nTo get one: …" >&2; exit 1'
    )
    assert run(root, "numpy", "1.5") == 1
    said = capsys.readouterr().err
    assert "NumPy 1.5 is left out: there is no Python 3.12 that can make an environment" in said
    assert "Tried: python3.12 3.12" in said and "To get one" not in said


def test_a_disk_that_would_be_full_is_told_before(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(100, 99, 3e9))
    assert run(root, "numpy", "1.5") == 1 and made(root) == 0
    said = capsys.readouterr().err
    assert "3.0 GB are free at" in said and "needs 10.0 GB while it is made: make room" in said


def test_an_environment_is_kept_if_asked_and_what_a_killed_run_left_is_removed(root: Path) -> None:
    assert run(root, "numpy", "1.5", keep=True) == 0
    kept_here = history_folder(root) / "numpy-1.5"
    assert (kept_here / "made").exists()
    plant(root, {"b/z.numpy.py": "import numpy as np\nnp.array(4.0)\n"})
    recorded(root, gives)
    assert run(root, "numpy", "1.5", keep=True) == 0 and made(root) == 1, "it is used again"
    assert run(root, "numpy", "1.10") == 0 and not kept_here.exists()


def test_results_that_were_edited_are_refused(root: Path) -> None:
    run(root, "numpy", "1.5")
    path = kept.path_of(root / "outputs", "numpy", "1.5")
    path.write_text(path.read_text().replace("array(2.)", "array(9.)"))
    with pytest.raises(Refused, match=r"delete the file, then .*history numpy 1.5"):
        run(root)


def test_two_do_not_work_at_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[Path] = []

    @contextmanager
    def only_one(folder: Path) -> Iterator[None]:
        held.append(folder)
        folder.mkdir(parents=True)
        yield
        assert made(root) == 2, "all is done while it is held"

    monkeypatch.setattr(many_versions, "only_one", only_one)
    run(root)
    assert held == [history_folder(root)]


def test_what_changed_while_it_waited_for_another_is_what_runs(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def only_one(folder: Path) -> Iterator[None]:
        folder.mkdir(parents=True)
        plant(root, {"b/z.numpy.py": "import numpy as np\nnp.array(4.0)\n"})
        recorded(root, gives)
        yield

    with monkeypatch.context() as patched:
        patched.setattr(many_versions, "only_one", only_one)
        run(root)
    assert made(root) == 2
    assert run(root) == 0 and made(root) == 2, "nothing waits"


def test_a_run_that_was_killed_leaves_nothing_half_and_goes_on(root: Path) -> None:
    (root / "inside").write_text(
        f'case "$2$0" in pip*1.10*) echo $$ > "{root}/child"; exec sleep 600;; esac\n{NOTHING}'
    )
    code = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    killed = subprocess.Popen([sys.executable, "-c", RUN, str(root)], env=code)
    assert wait_for(lambda: (root / "child").exists() and (root / "child").read_text(), 60)
    child = int((root / "child").read_text())
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert wait_for(lambda: ended(child))
    assert [t.version for t in kept.read_all(root / "outputs")] == ["1.5"]
    first = kept.path_of(root / "outputs", "numpy", "1.5").read_bytes()
    (root / "inside").write_text(NOTHING)
    assert run(root) == 0
    assert kept.path_of(root / "outputs", "numpy", "1.5").read_bytes() == first
    assert len(kept.read_all(root / "outputs")) == 2 and made(root) == 3
    assert [*history_folder(root).glob("*/")] == []


def ended(pid: int) -> bool:
    """Whether a process is gone, or waits for whoever inherited it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True
