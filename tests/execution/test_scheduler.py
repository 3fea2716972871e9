"""Running snippets: each gets its own verdict, its neighbours their usual one, and nothing is left behind."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import pool, run, wait_for
from trivium.execution import handles as lane
from trivium.execution.process_tree import branded
from trivium.execution.scheduler import Pool
from trivium.execution.task import Task
from trivium.observation import Observation
from trivium.problems import Refused

PID = "import os\nos.getpid()"
BROKEN = [
    ("import os\nos._exit(0)", "crash", 2, "exit status 0"),
    ("import os\n\nos._exit(3)", "crash", 3, "exit status 3"),
    ("import os\nos.abort()", "crash", 2, "SIGABRT"),
    ("import ctypes\nctypes.string_at(0)", "crash", 2, "SIGSEGV"),
    ("import os\nos.kill(os.getpid(), 9)", "crash", 2, "SIGKILL"),
    ("import sys\nsys.exit(0)", "crash", 2, "SystemExit"),
    ("exit()", "crash", 1, "SystemExit"),
    ("raise KeyboardInterrupt\n1", "crash", 1, "KeyboardInterrupt"),
    ("import numpy as np\nx = np.ones(2**28)\nx", "memory", 2, ""),
    ("def f(): return f()\nf()", "error", 1, "recursion"),
    ("1 +", "syntax", 1, "SyntaxError"),
    ("  1\n 2", "syntax", 1, ""),
    ("x = 1", "syntax", 0, "not an expression"),
    ("", "syntax", 0, "not an expression"),
    ("# only\n", "syntax", 0, "not an expression"),
    ("import nowhere\n1", "error", 1, "ModuleNotFound"),
    ("class R:\n    def __repr__(self): return 1 / 0\nR()", "output", 2, "ZeroDivision"),
    ("[0] * 30_000", "output", 0, "parts"),
    ("x = []\nx.append(x)\nx", "output", 0, ""),
    ("'x' * 10**7", "output", 0, "MiB"),
    ("import numpy as np\nnp.full(10**7, 'x')", "output", 0, "MiB"),
    ("input()", "error", 1, "EOFError"),
]


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    with pool(tmp_path_factory.mktemp("run")) as made:
        yield made


@pytest.mark.parametrize(
    ("source", "aspect", "line", "told"), BROKEN, ids=[b[0][:30] for b in BROKEN]
)
def test_a_broken_snippet_has_its_verdict_and_its_neighbours_theirs(
    warm: Pool, source: str, aspect: str, line: int, told: str
) -> None:
    before, broken, after = run(warm, "1 + 1", source, "print('x')\n2 + 2")
    assert broken.error and broken.error.aspect == aspect
    assert line in (0, broken.error.line), broken.error
    assert told in f"{broken.error.kind} {broken.error.message}"
    assert (before.text, after.text, after.printed) == ("2", "4", "x\n")


ENDS = {
    "exit": "os._exit(0)",
    "kill": "os.kill(os.getpid(), 9)",
    "group": "os.killpg(0, 9)",
    "parent": "os.kill(os.getppid(), 9)",
    "program": "os.execvp('true', ['true'])",
    "abort": "os.abort()",
    "limit": "__import__('resource').setrlimit(0, (0, 0)); [0 for _ in iter(int, 1)]",
}


@pytest.mark.parametrize("what", ENDS)
def test_how_a_snippet_ends_its_process_is_told_with_its_line(tmp_path: Path, what: str) -> None:
    with pool(tmp_path) as made:
        before = "import os, time\nif not os.fork(): os._exit(0)\nos.wait()\ndef end():\n"
        seen, after = run(made, f"{before}    {ENDS[what]}\n\nend()\ntime.sleep(9)\n1", "2")
    assert seen.error and (seen.error.aspect, seen.error.line) == ("crash", 5), seen.error
    assert after.text == "2"


def test_a_snippet_that_hangs_costs_its_time_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tenth of its limit in a worker that had run others, and its limit alone: the machine's own delays left out."""
    monkeypatch.setattr(lane, "waited", lambda pid: {})
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


LEAKS = "import os\nfor _ in range(100): os.open(os.devnull, os.O_RDONLY)\n'left'"  # the guard does not look at open files
SLOW = "import time\ntime.sleep(0.5)\n'slow'"
WAITS = "import os\nwhile len(os.listdir('/proc/self/fd')) > 99: pass\n'waited'"


def test_who_is_slow_or_made_to_hang_by_another_still_gets_its_whole_limit(tmp_path: Path) -> None:
    with pool(tmp_path, timeout=2.0) as made:
        assert [o.text for o in run(made, LEAKS, WAITS, SLOW)] == ["'left'", "'waited'", "'slow'"]


def test_an_answer_that_waits_while_the_build_is_held_up_is_no_timeout(tmp_path: Path) -> None:
    """As by a garbled message, for whose end it waits: the worker beside it has answered long ago."""
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
    """On a processor that it shares with three others, half a second of work takes about two: more than the limit."""
    cpu = min(os.sched_getaffinity(0))
    work = "import os, time\nos.sched_setaffinity(0, {%d})\nwhile time.process_time() < %s:\n    pass\n1"
    others = [subprocess.Popen([sys.executable, "-c", work % (cpu, 60)]) for _ in range(3)]
    try:
        with pool(tmp_path, timeout=1.0) as made:
            run(made, "1")
            started = time.monotonic()
            starved, loops = run(made, work % (cpu, 0.6), "while True: pass\n1", alone=True)
            assert time.monotonic() - started < 2 * 10 * 1.0 + 5, "ten times the limit at most"
        assert starved.text == "1" and starved.seconds > 1.0, starved.error
        assert loops.error and loops.error.aspect == "timeout"
    finally:
        for other in others:
            other.kill()
            other.wait()


BOMBS = {
    "children": (
        "import os, time\nfor _ in range(600):\n    if not os.fork(): time.sleep(60)\ntime.sleep(60)\n1",
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
    "memory of children": (
        "import os, time\nfor _ in range(4):\n    if not os.fork():\n        x = b'1' * (400 * 2**20)\n"
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


def test_snippets_share_a_warm_worker_and_nothing_else(warm: Pool) -> None:
    one, two, three = run(warm, PID, PID, "x")
    assert one.text == two.text and three.error and three.error.kind == "NameError"
    files = run(warm, "open('f', 'w').write('x')", "import os\nos.path.exists('f')")
    assert [o.text for o in files] == ["1", "False"]


def test_a_copy_that_a_snippet_forks_and_lets_run_on_says_nothing(warm: Pool) -> None:
    seen = run(warm, "import os\nos.fork()\nprint('x')\n1", "2", "3")
    assert [(o.text, o.printed) for o in seen] == [("1", "x\n"), ("2", ""), ("3", "")]


def test_alone_means_a_process_of_its_own(warm: Pool) -> None:
    seen = run(warm, PID, PID, PID, alone=True)
    assert len({o.text for o in seen}) == 3


def test_output_is_bounded_and_said_so(warm: Pool) -> None:
    flood, error, both = run(
        warm,
        "for i in range(10**6):\n    print(i)\n1",
        "import sys\nsys.stderr.write('e' * 10**6)\n1",
        "import os\nprint('python')\nos.system('echo below')\nos.write(1, b'raw')",
    )
    assert (
        len(flood.printed) < 70_000
        and "[shortened: 6,888,890 characters in all]" in flood.printed
        and flood.text == "1"
    )
    assert error.printed == "" and "below" in both.printed and "raw" in both.printed
    assert len(run(warm, "'x' * 10**6")[0].text) < 70_000


def test_a_fake_message_on_stdout_is_a_text(warm: Pool) -> None:
    fake = '{"id": "1", "value": {"kind": "none"}, "soiled": ""}'
    seen = run(warm, f"print('''{fake}''')\nimport os\nos.write(1, b'\\0' * 8)\n7", "8")
    assert [o.text for o in seen] == ["7", "8"] and fake in seen[0].printed


def test_a_snippet_that_closes_its_streams_keeps_its_value(warm: Pool) -> None:
    seen = run(
        warm,
        "import sys\nprint('a')\nsys.stdout.close()\n1",
        "import os\nos.close(1)\n2",
        "print('c')\n3",
    )
    assert [o.text for o in seen] == ["1", "2", "3"] and seen[2].printed == "c\n"


LEAVES = [
    "import subprocess\nsubprocess.Popen(['sleep', '60'])\n1",
    "import os\nif os.fork() == 0:\n    import time\n    time.sleep(60)\n1",
    "import subprocess\nsubprocess.Popen('sleep 60 & sleep 60 &', shell=True, start_new_session=True).wait()",
    "import os, time\nif not os.fork():\n    os.setsid()\n    if os.fork(): os._exit(0)\n    time.sleep(60)\ntime.sleep(0.2)\n1",
    "import subprocess\nsubprocess.Popen(['env', '-i', 'setsid', '--fork', 'sleep', '60']).wait()",
]


@pytest.mark.parametrize(
    "code", LEAVES, ids=["child", "fork", "grandchildren", "daemon", "without environment"]
)
def test_what_a_snippet_leaves_running_is_ended_and_told(warm: Pool, code: str) -> None:
    mark = next(iter(warm.servers.values())).directory
    idle = len(branded(mark))
    left, after = run(warm, code, "1")
    assert left.left and after.text == "1"
    deadline = time.monotonic() + 5
    while len(branded(mark)) > idle and time.monotonic() < deadline:
        time.sleep(0.05)
    assert len(branded(mark)) <= idle


SHARES = "from multiprocessing import shared_memory as s\nm = s.SharedMemory(create=True, size=100)\nm.name"


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


def test_a_thread_left_is_told(warm: Pool) -> None:
    left, after = run(
        warm,
        "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n1",
        "2",
    )
    assert "thread" in left.left and after.text == "2" and not after.left


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
        "import os, subprocess, time\nsubprocess.Popen(['env', '-i', 'setsid', '--fork', 'sleep', '60']).wait()\n"
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
    "garbled": "import os\nfor fd in range(3, 99):\n    try: os.write(fd, b'x' * 64)\n    except OSError: pass\n1",
    "half a message": "import os, time\nfor fd in range(3, 99):\n    try: os.write(fd, bytes([99, 0, 0]))\n"
    "    except OSError: pass\ntime.sleep(60)\n1",
    "read empty": "import os, socket\nfor fd in range(3, 99):\n    try:\n        s = socket.socket(fileno=os.dup(fd))\n"
    "        s.setblocking(False)\n        s.recv(10**6)\n    except OSError: pass\n1",
}


@pytest.mark.parametrize("what", CHANNEL)
def test_a_spoiled_channel_costs_its_snippet_and_no_other(tmp_path: Path, what: str) -> None:
    with pool(tmp_path, timeout=2.0) as made:
        started = time.monotonic()
        seen = run(made, "0", CHANNEL[what], "2", "3", "4")
        assert time.monotonic() - started < 40
    assert [o.text for o in (seen[0], *seen[2:])] == ["0", "2", "3", "4"]
    assert seen[1].text == "1" or (seen[1].error and seen[1].error.aspect in ("crash", "timeout"))


def test_a_signal_without_a_name_is_told(warm: Pool) -> None:
    (seen,) = run(warm, "import os, signal\nos.kill(os.getpid(), signal.SIGRTMIN + 5)\n1")
    assert seen.error and seen.error.aspect == "crash" and "signal 39" in seen.error.message


def test_names_are_looked_up(warm: Pool) -> None:
    seen: dict[str, bool | None] = {}
    names = [
        "numpy.sum",
        "np.linalg.norm",
        "numpy.linalg.nothing",
        "numpy.geomspaces",
        "nowhere.sum",
        "numpy",
        "numpy.ndarray.sort",
    ]
    tasks = [Task(name, "numpy", resolve=name) for name in names]
    warm.run(tasks, lambda task, o: seen.setdefault(task.example, o.present))
    assert [seen[n] for n in names] == [True, True, False, False, None, False, True]


def test_a_framework_that_cannot_start_is_refused_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise ImportError('broken install')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pool(tmp_path) as made, pytest.raises(Refused) as refused:
        run(made, "1")
    (problem,) = refused.value.problems
    assert problem.framework == "numpy" and "broken install" in problem.message and problem.cure


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


def test_a_long_queue_is_shared_by_two_workers(tmp_path: Path) -> None:
    slow = "import os, time\ntime.sleep(0.05)\nos.getpid()"
    with pool(tmp_path, jobs=2) as made:
        seen = run(made, *[slow] * 40)
    assert len({o.text for o in seen}) == 2 and all(
        isinstance(o, Observation) and not o.error for o in seen
    )


def test_an_address_in_a_message_is_left_out(warm: Pool) -> None:
    (seen,) = run(
        warm, "import warnings\nwarnings.warn(str(object()))\nraise ValueError(object())\n1"
    )
    assert seen.error and seen.error.message == "<object object at 0x…>"
    assert [w.message for w in seen.warnings] == ["<object object at 0x…>"]
