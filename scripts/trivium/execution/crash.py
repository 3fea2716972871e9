"""How a worker's process ended, and at which line of the snippet.

The worker lets `faulthandler` write tracebacks into a file that the build holds open too. The build
reads the last one after the process is gone.
"""

import faulthandler
import functools
import os
import signal
from collections.abc import Callable
from typing import Any


def trace_exits(trace: int) -> None:
    """In the worker: let the calls that end a process write a traceback to `trace` first.

    These are os._exit, os.exec*, os.kill of this process, its parent or its group, and
    setrlimit(RLIMIT_CPU): the signal by which that limit kills leaves no time to write.
    """
    import resource  # POSIX only, as all that runs snippets is

    own, pid, parent, dump = os.getpid, os.getpid(), os.getppid(), faulthandler.dump_traceback

    def traced(call: Callable[..., Any], whom: tuple[object, ...]) -> Callable[..., Any]:
        def call_traced(*args: Any, **kwargs: Any) -> Any:
            if own() == pid and (not whom or args[:1] in whom):
                dump(trace, all_threads=False)
            return call(*args, **kwargs)

        return functools.wraps(call)(call_traced)

    for name in ("_exit", "execv", "execve", "killpg"):
        setattr(os, name, traced(getattr(os, name), ()))
    os.kill = traced(os.kill, ((pid,), (parent,), (0,)))
    resource.setrlimit = traced(resource.setrlimit, ((resource.RLIMIT_CPU,),))


def last_line(trace: int, path: str) -> int:
    """In the build: the snippet's line in the last traceback of the file `trace`, or 0."""
    text = os.pread(trace, 2**16, max(0, os.fstat(trace).st_size - 2**16)).decode(errors="replace")
    marker = f'File "{path}", line '
    _, found, rest = text[text.rfind("\n\n") :].partition(marker)
    if not found:
        _, found, rest = text.rpartition("(most recent call first)")[2].partition(marker)
    digits = rest.partition(" ")[0]
    return int(digits) if digits.isdigit() else 0


def ending(status: int) -> str:
    """The status of `os.waitpid` in words."""
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        known = {s.value: s.name for s in signal.Signals}
        return f"the process was ended by {known.get(number, f'signal {number}')}"
    return f"the process ended itself with exit status {os.WEXITSTATUS(status)}"
