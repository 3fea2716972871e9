"""Ending what a run started: by the mark in its environment, wherever it went; and parents that end with their build."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from running import carrying, wait_for
from trivium.execution.handles import ForkserverHandle
from trivium.execution.process_tree import branded, sweep


def branded_sleep(directory: str, detached: bool = False) -> subprocess.Popen[bytes]:
    code = f"from trivium.execution.process_tree import brand\nimport os\nbrand({directory!r})\nos.execle('/bin/sleep', 'sleep', '60', {{}})"
    return subprocess.Popen([sys.executable, "-c", code], start_new_session=detached)


def test_what_carries_the_mark_is_ended_and_nothing_else(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "ours-too"
    ours.mkdir()
    processes = [
        branded_sleep(str(ours)),
        branded_sleep(str(ours), detached=True),
        branded_sleep(str(theirs)),
    ]
    try:
        assert wait_for(lambda: len(branded(str(ours))) == 2 and len(branded(str(theirs))) == 1)
        sweep(str(ours))
        assert [p.wait(5) for p in processes[:2]] == [-signal.SIGKILL] * 2 and processes[
            2
        ].poll() is None
        assert not ours.exists() and os.getpid() not in branded(str(ours))
    finally:
        for process in processes:
            process.kill()
            process.wait()


def test_sweeping_nothing_is_fine(tmp_path: Path) -> None:
    sweep(str(tmp_path / "nowhere"))


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_a_parent_ends_with_its_build(tmp_path: Path, end: int) -> None:
    """The build is killed: its parents, their workers and what a snippet left go too, and the run's folder."""
    code = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parents[1])!r})
from pathlib import Path
from running import pool
from trivium.execution.task import Task
leave = "import subprocess, time\\nsubprocess.Popen(['sleep', '60'], start_new_session=True)\\nprint('x')\\ntime.sleep(60)\\n1"
with pool(Path({str(tmp_path)!r})) as made:
    made.run([Task("x/0", "numpy", "/nowhere/0.numpy.py", leave)], print)
"""
    build = subprocess.Popen(
        [sys.executable, "-c", code], env={**os.environ, "TMPDIR": str(tmp_path)}
    )
    mark = f"TMPDIR={tmp_path}"
    try:
        assert wait_for(lambda: len(carrying(mark)) >= 3), (
            "parent, worker and the process that the snippet started"
        )
    finally:
        build.send_signal(end)
        build.wait(10)
    assert wait_for(lambda: not carrying(mark))
    assert wait_for(lambda: not list(tmp_path.glob("trivium-*")))


def test_a_parent_speaks_when_it_is_ready_and_counts_its_dead(tmp_path: Path) -> None:
    parent = ForkserverHandle("numpy", str(tmp_path), 512, 20.0)
    try:
        process = parent.fork()
        while not process.sock:
            parent.receive()
        assert parent.ready and process.pid in branded(parent.directory)
        process.kill()
        status = parent.status(process.pid)
        assert status is not None and os.WTERMSIG(status) == signal.SIGKILL
    finally:
        parent.close()
    assert not Path(parent.directory).exists() and not branded(parent.directory)


def test_a_parent_that_still_imports_ends_with_its_build(tmp_path: Path) -> None:
    """As TensorFlow does for seconds, and on a busy machine for half a minute."""
    (tmp_path / "endless.py").write_text("while True: pass\n")
    code = f"""
import sys, time
sys.path.insert(0, {str(tmp_path)!r})
from trivium.execution.handles import ForkserverHandle
parent = ForkserverHandle("numpy", {str(tmp_path / "cache")!r}, 512, 20.0)
parent.fork(("endless",))
time.sleep(60)
"""
    variables = {
        **os.environ,
        "TMPDIR": str(tmp_path),
        "PYTHONPATH": f"{tmp_path}:{os.environ.get('PYTHONPATH', '')}",
    }
    build = subprocess.Popen([sys.executable, "-c", code], env=variables)
    try:
        assert wait_for(lambda: len(carrying(f"TMPDIR={tmp_path}")) == 2)
        (folder,) = tmp_path.glob("trivium-*")
        assert wait_for(lambda: branded(str(folder)))
    finally:
        build.kill()
        build.wait()
    assert wait_for(lambda: not carrying(f"TMPDIR={tmp_path}") and not folder.exists())
