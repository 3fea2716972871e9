"""The build's handles of its processes: limits looked at from outside, refusals, nothing left."""

import json
import os
import shlex
import socket
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from running import pool, run, wait_for
from trivium.execution import handles
from trivium.execution.handles import ForkserverHandle, WorkerHandle
from trivium.execution.process_tree import branded
from trivium.execution.protocol import Reader, Writer, pack
from trivium.execution.task import Task
from trivium.problems import Refused

pytestmark = pytest.mark.slow

BOMBS = {
    "children": (
        (
            "import os, time\nfor _ in range(600):\n"
            "    if not os.fork(): time.sleep(60)\ntime.sleep(60)\n1"
        ),
        "crash",
    ),
    "children's children": (
        "import os, time\nfor _ in range(9):\n    os.fork()\ntime.sleep(60)\n1",
        "crash",
    ),
    "shared memory": (
        "import mmap, time\nm = mmap.mmap(-1, 2**31)\nfor i in range(0, 2**31, 4096): m[i] = 1\n1",
        "memory",
    ),
    "files in memory that nobody maps": (
        "import os, time\nfor _ in range(30):\n    f = os.memfd_create('x')\n"
        "    os.write(f, bytes(60 * 2**20))\n    time.sleep(0.05)\ntime.sleep(60)\n1",
        "memory",
    ),
    "files in shared memory without a name": (
        "import os, time\nkept = []\nfor i in range(30):\n"
        "    kept.append(open(f'/dev/shm/trivium-test-{os.getpid()}', 'wb'))\n"
        "    os.unlink(kept[-1].name)\n    kept[-1].write(bytes(60 * 2**20))\n"
        "    kept[-1].flush()\n    time.sleep(0.05)\ntime.sleep(60)\n1",
        "memory",
    ),
    "memory of children": (
        "import os, time\nfor _ in range(4):\n    if not os.fork():\n"
        "        x = b'1' * (400 * 2**20)\n"
        "        time.sleep(60)\ntime.sleep(60)\n1",
        "memory",
    ),
}


@pytest.mark.parametrize("what", BOMBS)
def test_what_a_limit_of_the_process_cannot_bound_is_looked_at(tmp_path: Path, what: str) -> None:
    source, aspect = BOMBS[what]
    with pool(tmp_path) as made:
        run(made, "1")
        folder = made.servers["numpy"].directory
        idle = len(branded(folder))
        seen, after = run(made, source, "2")
        assert seen.error and (seen.error.aspect, after.text) == (aspect, "2")
        assert "more than" in seen.error.message, "not for its time"
        assert wait_for(lambda: len(branded(folder)) <= idle + 1)


WITHOUT_RANDOM = """import sys
sys.path = [folder for folder in sys.path if folder not in __file__]
del sys.modules["numpy"]
import numpy
sys.modules["numpy.random"] = None
"""
"""NumPy as it is installed, but for one of the modules that are watched."""


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("raise ImportError('broken install')", "ImportError: broken install"),
        ("raise OSError('libfoo.so: cannot open')", "OSError: libfoo.so: cannot open"),
        ("raise ConnectionError('no network')", "ConnectionError: no network"),
        (WITHOUT_RANDOM, "import of numpy.random halted; None in sys.modules"),
    ],
)
def test_a_framework_that_cannot_start_is_refused_and_its_cure_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, words: str
) -> None:
    (tmp_path / "numpy.py").write_text(source)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pool(tmp_path) as made, pytest.raises(Refused) as refused:
        run(made, "1")
    (problem,) = refused.value.problems
    assert problem.framework == "numpy" and problem.message.endswith(words)
    command = shlex.split(problem.cure.removesuffix(" says more"))
    cure = subprocess.run([sys.executable, *command[1:]], text=True, capture_output=True)
    assert command[0] == "python" and cure.stderr.strip().endswith(words)


def test_nothing_is_left_when_the_pool_is_closed(tmp_path: Path) -> None:
    with pool(tmp_path, jobs=2) as made:
        run(made, *["1"] * 20, "import os\nos._exit(1)")
        (server,) = made.servers.values()
        folder = server.directory
        assert branded(folder)
        variables = Path(f"/proc/{server.process.pid}/environ").read_text().split("\0")
        assert f"TMPDIR={folder}" in variables, (
            "PyTorch's compiler makes a folder as it is imported"
        )
    assert not branded(folder) and not Path(folder).exists()
    assert not [
        fd
        for fd in os.listdir("/proc/self/fd")
        if folder in os.path.realpath(f"/proc/self/fd/{fd}")
    ]


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> WorkerHandle:
    """A worker that has a job, on a clock that stands at 100 s; nothing is running."""
    monkeypatch.setattr(handles.time, "monotonic", lambda: 100.0)
    monkeypatch.setattr(handles, "tree", lambda pid: [pid])
    monkeypatch.setattr(handles, "held", lambda pids, most: 0)
    monkeypatch.setattr(handles, "waited", lambda pid: {})
    server: Any = SimpleNamespace(key="numpy", timeout=20.0, memory=512, ready=True)
    made = WorkerHandle(server)
    made.jobs.append(Task("x/y", "numpy"))
    return made


def test_a_snippet_has_its_limit_and_a_tenth_of_it_after_others(worker: WorkerHandle) -> None:
    worker.begin()
    assert worker.deadline == 120.0
    worker.ran = 1
    worker.begin()
    assert worker.deadline == 102.0


def test_waiting_for_a_processor_moves_the_deadline(
    worker: WorkerHandle, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker.begin()
    for seconds in (3.0, 8.0):  # of the thread that waited longest, since the first look
        monkeypatch.setattr(handles, "waited", lambda pid, s=seconds: {"1": s, "2": 1.0})
        assert worker.look() is None
    assert worker.deadline == 100.0 + 20.0 + 5.0
    monkeypatch.setattr(handles, "waited", lambda pid: {"1": 1e6})
    worker.look()
    assert worker.deadline == 100.0 + 10 * 20.0, "ten times the limit at most"


def test_too_many_processes_and_too_much_memory_are_errors(
    worker: WorkerHandle, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker.begin()
    monkeypatch.setattr(handles, "held", lambda pids, most: most)
    assert worker.look() is None
    monkeypatch.setattr(handles, "held", lambda pids, most: most + 1)
    error = worker.look()
    assert error and (error.aspect, error.message) == ("memory", "more than 512 MiB were held")
    monkeypatch.setattr(handles, "tree", lambda pid: list(range(257)))
    error = worker.look()
    assert error and (error.aspect, error.message) == (
        "crash",
        "more than 256 processes were started",
    )


def test_a_worker_that_is_born_is_not_waited_for(tmp_path: Path) -> None:
    """Its first message may take a minute on a busy machine; the other workers go on meanwhile."""
    mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    channel, other = socket.socketpair()
    mine.setblocking(False)
    server = object.__new__(ForkserverHandle)
    server.sock, server.key, server.timeout, server.ready = mine, "numpy", 20.0, True
    server.asked, server.workers = [WorkerHandle(server)], {}
    with mine, theirs, channel, other, open(tmp_path / "x", "w") as file:
        message = json.dumps({"forked": 1}).encode()
        socket.send_fds(theirs, [message], [channel.fileno(), file.fileno(), file.fileno()])
        worker = server.receive()
        assert worker and not worker.started and worker.answer() is None
        other.sendall(pack({"started": True}))
        assert worker.answer() is None and worker.started
        worker.sock.close()
        for descriptor in (worker.trace, worker.pidfd):
            os.close(descriptor)


def test_a_message_that_does_not_end_is_late_after_a_hundred_looks(worker: WorkerHandle) -> None:
    """Counted in looks, not in seconds: the build itself may have been held up."""
    mine, theirs = socket.socketpair()
    with mine, theirs:
        mine.setblocking(False)
        worker.sock, worker.reader, worker.writer = mine, Reader(mine), Writer(mine)
        worker.started = True
        theirs.send(b"\0")
        assert worker.answer() is None
        for _ in range(100):
            worker.look()
        assert not worker.late
        worker.look()
        assert worker.late


def test_twenty_milliseconds_of_work_are_in_flight(worker: WorkerHandle) -> None:
    for seconds, depth in ((0.0001, 48), (0.0019, 10), (1.0, 2)):
        for _ in range(50):
            worker.pace(seconds)
        assert worker.depth == depth
