"""How a worker ended, and at which line of the snippet."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from running import pool, run
from trivium.execution.crash import ending, last_line
from trivium.execution.scheduler import Pool

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


def test_a_signal_without_a_name_is_told(warm: Pool) -> None:
    (seen,) = run(warm, "import os, signal\nos.kill(os.getpid(), signal.SIGRTMIN + 5)\n1")
    assert seen.error and seen.error.aspect == "crash" and "signal 39" in seen.error.message


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("", "the process ended itself with exit status 0"),
        ("import os; os._exit(7)", "the process ended itself with exit status 7"),
        ("import os; os.kill(os.getpid(), 9)", "the process was ended by SIGKILL"),
        ("import os; os.kill(os.getpid(), 39)", "the process was ended by signal 39"),
    ],
)
def test_a_status_in_words(code: str, words: str) -> None:
    pid = subprocess.Popen([sys.executable, "-c", code]).pid
    assert ending(os.waitpid(pid, 0)[1]) == words


PATH = "/snippets/x.numpy.py"
FRAME = f'  File "{PATH}", line '
OTHER = '  File "/lib/other.py", line 7 in call\n'
TRACES = {
    "nothing": ("", 0),
    "one": (f"Fatal Python error\n\nStack (most recent call first):\n{FRAME}3 in f\n", 3),
    "innermost": (f"Stack (most recent call first):\n{OTHER}{FRAME}3 in f\n{FRAME}9 in m\n", 3),
    "the last of two": (
        f"Timeout\nStack (most recent call first):\n{FRAME}3 in f\n"
        f"\nTimeout\nStack (most recent call first):\n{FRAME}5 in f\n",
        5,
    ),
    "of others only": (f"Stack (most recent call first):\n{OTHER}", 0),
    "no number": (f"Stack (most recent call first):\n{FRAME}?? in f\n", 0),
    "no text": ("\udcff\x00", 0),
}


@pytest.mark.parametrize("what", TRACES)
def test_the_line_of_the_last_trace(what: str) -> None:
    text, line = TRACES[what]
    trace = os.memfd_create("trace")
    try:
        os.write(trace, text.encode(errors="surrogateescape"))
        assert last_line(trace, PATH) == line
    finally:
        os.close(trace)


def test_a_long_trace_is_read_from_its_end() -> None:
    trace = os.memfd_create("trace")
    try:
        os.write(trace, f"Stack (most recent call first):\n{FRAME}3 in f\n\n".encode() * 10_000)
        os.write(trace, f"Stack (most recent call first):\n{FRAME}4 in f\n".encode())
        assert last_line(trace, PATH) == 4
    finally:
        os.close(trace)
