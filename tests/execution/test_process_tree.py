"""Ending what a run started, wherever it went, by the mark that all of it carries."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from running import wait_for
from trivium.execution.process_tree import branded, sweep


def branded_sleep(directory: str, detached: bool = False) -> subprocess.Popen[bytes]:
    code = f"from trivium.execution.process_tree import brand\nimport os\nbrand({directory!r})\n"
    code += "os.execle('/bin/sleep', 'sleep', '60', {})"
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
