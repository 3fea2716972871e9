"""Ending what a run started: by the mark in its environment, wherever it went; and parents that end with their build."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from running import carrying
from trivium.lane import Parent
from trivium.processes import MARK, marked, sweep


def marked_sleep(mark: str, *, detached: bool = False) -> subprocess.Popen[bytes]:
    return subprocess.Popen(["sleep", "60"], env={**os.environ, MARK: mark}, start_new_session=detached)


def wait_for(what: object, seconds: float = 10.0) -> bool:
    deadline = time.monotonic() + seconds
    while not (done := what()) and time.monotonic() < deadline:  # type: ignore[operator]
        time.sleep(0.05)
    return bool(done)


def test_what_carries_the_mark_is_ended_and_nothing_else(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "ours-too"
    ours.mkdir()
    processes = [marked_sleep(str(ours)), marked_sleep(str(ours), detached=True), marked_sleep(str(theirs))]
    try:
        assert wait_for(lambda: len(marked(str(ours))) == 2)
        sweep(str(ours), keep=frozenset({processes[0].pid}))
        assert processes[1].wait(5) == -signal.SIGKILL and processes[0].poll() is None and ours.exists()
        sweep(str(ours))
        assert processes[0].wait(5) == -signal.SIGKILL and processes[2].poll() is None
        assert not ours.exists() and os.getpid() not in marked(str(ours))
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
sys.path.insert(0, {str(Path(__file__).parent)!r})
from pathlib import Path
from running import pool
from trivium.tasks import Task
leave = "import subprocess, time\\nsubprocess.Popen(['sleep', '60'], start_new_session=True)\\nprint('x')\\ntime.sleep(60)\\n1"
with pool(Path({str(tmp_path)!r})) as made:
    made.run([Task("x/0", "numpy", "/nowhere/0.numpy.py", leave)], print)
"""
    build = subprocess.Popen([sys.executable, "-c", code], env={**os.environ, "TMPDIR": str(tmp_path)})
    mark = f"{MARK}={tmp_path}"
    try:
        assert wait_for(lambda: len(carrying(mark)) >= 3), "parent, worker and the process that the snippet started"
    finally:
        build.send_signal(end)
        build.wait(10)
    assert wait_for(lambda: not carrying(mark))
    assert wait_for(lambda: not list(tmp_path.glob("trivium-*")))


def test_a_parent_speaks_when_it_is_ready_and_counts_its_dead(tmp_path: Path) -> None:
    parent = Parent("numpy", str(tmp_path), 512, 20.0, ())
    try:
        process = parent.fork()
        while not process.sock:
            parent.heard()
        assert parent.ready and process.pid in marked(parent.directory)
        process.kill()
        status = parent.status(process.pid)
        assert status is not None and os.WTERMSIG(status) == signal.SIGKILL
    finally:
        parent.close()
    assert not Path(parent.directory).exists() and not carrying(f"{MARK}={parent.directory}")
