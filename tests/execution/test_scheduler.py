"""Whose fault it is: each snippet gets its own verdict, its neighbors their usual one."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from running import pool, run, wait_for
from trivium.execution import handles, scheduler
from trivium.execution.process_tree import branded
from trivium.execution.scheduler import Pool
from trivium.execution.task import Task
from trivium.frameworks import BY_COST, FRAMEWORKS
from trivium.observation import Observation

pytestmark = pytest.mark.slow

PID = "import os\nos.getpid()"


def test_a_snippet_that_hangs_costs_its_time_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tenth of its limit in a worker that had run others, then its limit alone."""
    # The machine's own delays are left out.
    monkeypatch.setattr(handles, "waited", lambda pid: {})
    hangs = [
        "while True:\n    pass\n1",
        "import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\ntime.sleep(99)\n1",
    ]
    with pool(tmp_path, timeout=2.0) as made:
        run(made, "1")
        started = time.monotonic()
        seen = run(made, "1", *hangs, "2")
        assert time.monotonic() - started < 1.5 * 2 * 2.0, (
            "one after the other, with half as much again for the machine"
        )
    assert [o.error.aspect if o.error else o.text for o in seen] == ["1", "timeout", "timeout", "2"]
    assert seen[1].error and seen[1].error.line in (1, 2) and "2 s" in seen[1].error.message
    assert seen[2].error and seen[2].error.line == 3


LEAKS = (
    "import os\nfor _ in range(100): os.open(os.devnull, os.O_RDONLY)\n"
    "'left'"
)  # the guard does not look at open files
SLOW = "import time\ntime.sleep(0.5)\n'slow'"
WAITS = "import os\nwhile len(os.listdir('/proc/self/fd')) > 99: pass\n'waited'"


def test_who_is_slow_or_made_to_hang_by_another_still_gets_its_whole_limit(tmp_path: Path) -> None:
    with pool(tmp_path, timeout=2.0) as made:
        assert [o.text for o in run(made, LEAKS, WAITS, SLOW)] == ["'left'", "'waited'", "'slow'"]


def test_an_answer_that_waits_while_the_build_is_held_up_is_no_timeout(tmp_path: Path) -> None:
    """As by a garbled message, for whose end it waits. Another worker has answered long ago."""
    seen: list[str] = []

    def done(task: Task, observation: Observation) -> None:
        if not seen:
            time.sleep(2.0)
        seen.append(observation.text or str(observation.error))

    with pool(tmp_path, timeout=1.0, jobs=2) as made:
        made.run(
            [
                Task(f"x/{i}", "numpy", "/nowhere", "import time\ntime.sleep(0.3)\n1")
                for i in range(8)
            ],
            done,
        )
    assert seen == ["1"] * 8


def test_what_the_machine_does_not_give_is_not_the_snippets_time(tmp_path: Path) -> None:
    """0.4 s of work take 1.6 s on a processor that three others share, above the limit."""
    cpu = min(os.sched_getaffinity(0))
    work = (
        "import os, time\nos.sched_setaffinity(0, {%d})\n"
        "while time.process_time() < %s:\n    pass\n1"
    )
    # Each in a session of its own, as the worker is: Linux shares a processor among sessions first.
    others = [
        subprocess.Popen([sys.executable, "-c", work % (cpu, 60)], start_new_session=True)
        for _ in range(3)
    ]
    try:
        with pool(tmp_path, timeout=1.0) as made:
            run(made, "1")
            started = time.monotonic()
            starved, loops = run(made, work % (cpu, 0.4), "while True: pass\n1", alone=True)
            assert time.monotonic() - started < 2 * 10 * 1.0 + 5, "ten times the limit at most"
        assert starved.text == "1" and starved.seconds > 1.0, starved.error
        assert loops.error and loops.error.aspect == "timeout"
    finally:
        for other in others:
            other.kill()
            other.wait()


LEAVES = [
    "import subprocess\nsubprocess.Popen(['sleep', '60'])\n1",
    "import os\nif os.fork() == 0:\n    import time\n    time.sleep(60)\n1",
    (
        "import subprocess\n"
        "subprocess.Popen('sleep 60 & sleep 60 &', shell=True, start_new_session=True).wait()"
    ),
    (
        "import os, time\nif not os.fork():\n    os.setsid()\n"
        "    if os.fork(): os._exit(0)\n    time.sleep(60)\ntime.sleep(0.2)\n1"
    ),
    "import subprocess\nsubprocess.Popen(['env', '-i', 'setsid', '--fork', 'sleep', '60']).wait()",
]


@pytest.mark.parametrize(
    "code", LEAVES, ids=["child", "fork", "grandchildren", "daemon", "without environment"]
)
def test_what_a_snippet_leaves_running_is_ended_and_told(warm: Pool, code: str) -> None:
    run(warm, "1")
    mark = warm.servers["numpy"].directory
    idle = len(branded(mark))
    left, after = run(warm, code, "1")
    assert left.left and after.text == "1"
    deadline = time.monotonic() + 5
    while len(branded(mark)) > idle and time.monotonic() < deadline:
        time.sleep(0.05)
    assert len(branded(mark)) <= idle


SHARES = (
    "from multiprocessing import shared_memory as s\n"
    "m = s.SharedMemory(create=True, size=100)\nm.name"
)


@pytest.mark.parametrize(
    "end",
    ["", "m.unlink()\n1", "import os\nos._exit(1)", "import time\ntime.sleep(9)\n1"],
    ids=["forgotten", "removed", "crash", "time-out"],
)
def test_shared_memory_that_a_snippet_forgets_is_removed(tmp_path: Path, end: str) -> None:
    before = set(os.listdir("/dev/shm"))
    with pool(tmp_path, timeout=1.5) as made:
        seen = run(made, f"{SHARES}\n{end}", PID)
        assert not seen[0].left, "the tracker that Python starts is nothing that the snippet left"
        assert wait_for(
            lambda: not {n for n in os.listdir("/dev/shm") if n.startswith("psm_")} - before
        )


def test_who_kills_the_parent_is_found_among_many(tmp_path: Path) -> None:
    kill = "import os\nos.kill(os.getppid(), 9)\nimport time\ntime.sleep(1)\n1"
    with pool(tmp_path) as made:
        seen = run(made, "1", "2", kill, "4", "5")
    assert [o.error.aspect if o.error else o.text for o in seen] == ["1", "2", "crash", "4", "5"]
    assert seen[2].error and "killed the process" in seen[2].error.message


def test_who_stops_the_parent_stops_nobody(tmp_path: Path) -> None:
    stop = "import os, signal\nos.kill(os.getppid(), signal.SIGSTOP)\n1"
    with pool(tmp_path) as made:
        started = time.monotonic()
        seen = run(made, "0", stop, stop + " / 0", "import os\nos.abort()", "2")
        assert time.monotonic() - started < 8
    assert [o.error.kind if o.error else o.text for o in seen] == [
        "0",
        "1",
        "ZeroDivisionError",
        "Crash",
        "2",
    ]


def test_a_killed_parent_leaves_no_daemon_even_without_its_environment(tmp_path: Path) -> None:
    kill = (
        "import os, subprocess, time\n"
        "subprocess.Popen(['env', '-i', 'setsid', '--fork', 'sleep', '60']).wait()\n"
        "os.kill(os.getppid(), 9) or time.sleep(60)"  # else its answer may be faster than its end
    )
    with pool(tmp_path) as made:
        run(made, "1")
        folder = made.servers["numpy"].directory
        (seen,) = run(made, kill)
        assert not seen.error or seen.error.aspect == "crash"
        assert wait_for(lambda: not branded(folder)) and not Path(folder).exists()


CHANNEL = {
    "closed": "import os, time\nos.closerange(3, 99)\ntime.sleep(60)\n1",
    "garbled": (
        "import os\nfor fd in range(3, 99):\n    try: os.write(fd, b'x' * 64)\n"
        "    except OSError: pass\n1"
    ),
    "half a message": "import os, time\nfor fd in range(3, 99):\n"
    "    try: os.write(fd, bytes([99, 0, 0]))\n"
    "    except OSError: pass\ntime.sleep(60)\n1",
    "read empty": "import os, socket\nfor fd in range(3, 99):\n    try:\n"
    "        s = socket.socket(fileno=os.dup(fd))\n"
    "        s.setblocking(False)\n        s.recv(10**6)\n    except OSError: pass\n1",
}


@pytest.mark.parametrize("what", CHANNEL)
def test_a_spoiled_channel_costs_its_snippet_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr(handles, "ANSWERS_WITHIN", 1.0)  # in place of ten, waited twice
    with pool(tmp_path, timeout=2.0) as made:
        started = time.monotonic()
        seen = run(made, "0", CHANNEL[what], "2", "3", "4")
        assert time.monotonic() - started < 20
    assert [o.text for o in (seen[0], *seen[2:])] == ["0", "2", "3", "4"]
    found = seen[1].error
    if what == "read empty":
        assert seen[1].text == "1" and not found, "nothing was there to take"
    else:
        assert found and found.aspect == "crash", what


def test_a_long_queue_is_shared_by_two_workers(tmp_path: Path) -> None:
    slow = "import os, time\ntime.sleep(0.05)\nos.getpid()"
    with pool(tmp_path, jobs=2) as made:
        seen = run(made, *[slow] * 40)
    assert len({o.text for o in seen}) == 2 and all(
        isinstance(o, Observation) and not o.error for o in seen
    )


def test_many_answers_are_read_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To be woken for each of them would take the processor from the worker each time."""
    looks: list[float] = []

    def rest(seconds: float, sleep: Callable[[float], None] = time.sleep) -> None:
        looks.append(seconds)
        sleep(seconds)

    with pool(tmp_path) as made:
        run(made, "1")
        monkeypatch.setattr(time, "sleep", rest)
        seen = run(made, *["1"] * 300)
    assert len(seen) == 300 and 0 < len(looks) < 100


@pytest.mark.parametrize("jobs", [1, 2])
def test_one_more_framework_is_imported_than_can_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    started: list[str] = []

    def start(key: str, *_: object) -> SimpleNamespace:
        started.append(key)
        return SimpleNamespace(sock=socket.socket(), close=lambda: None)

    monkeypatch.setattr(scheduler, "ForkserverHandle", start)
    with pool(tmp_path, jobs=jobs) as made:
        made.begin(FRAMEWORKS)
        assert started == BY_COST[: jobs + 1]


FLOOD = f"{'😀' * 10_890!r}\n1"
"""Twelve bytes a character on the wire: three of these are more than a channel holds."""


def test_a_channel_that_is_full_holds_up_nobody(tmp_path: Path) -> None:
    """A snippet hangs while three others wait in its worker's channel, or do not fit into it."""
    code = f"""
import sys
from pathlib import Path
from types import SimpleNamespace
from running import pool, run
with pool(Path({str(tmp_path)!r}), timeout=2.0) as made:
    warm, hangs, *floods = run(made, "1", "while True:\\n    pass\\n1", *[{FLOOD!r}] * 3)
print(warm.text, hangs.error.aspect, *(seen.text for seen in floods))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        text=True,
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == ["1", "timeout", "1", "1", "1"], done.stderr
