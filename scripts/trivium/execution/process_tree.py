"""Finds, measures and ends the processes that a run started."""

import contextlib
import hashlib
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

TRACKER = b"multiprocessing.resource_tracker"
"""Python's own helper: once the others are gone it removes shared memory they forgot, and ends."""
PATIENCE = 1.0
"""Seconds that the helper has for this before it is killed."""


def children(pid: int | str = "self") -> list[int]:
    """The processes right below one, zombies included."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in os.listdir(f"/proc/{pid}/task"):
            with contextlib.suppress(OSError), open(f"/proc/{pid}/task/{task}/children") as file:
                found += map(int, file.read().split())
    return found


def tree(pid: int) -> list[int]:
    """A process and all below it: daemons too, as each worker adopts its orphans."""
    found = [pid]
    for one in found:
        found += children(one)
    return found


def reap() -> bool:
    """Forget children that ended; says whether any still runs."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return False
    return True


def end_children(keep: frozenset[int] = frozenset()) -> int:
    """Kill all children but `keep`, and those that they leave to us; gives how many there were."""
    tracker = _released_tracker()

    def alive() -> list[int]:
        found = [pid for pid in children() if pid not in keep]
        return [pid for pid in found if not _reaped(pid)]

    return _end(alive, tracker)


def _end(find: Callable[[], list[int]], tracker: int = 0) -> int:
    """Kill what is found until nothing is: all at once, so that a fork bomb cannot run ahead."""
    count, started = 0, time.monotonic()
    while alive := find():
        waited = time.monotonic() - started
        doomed = [pid for pid in alive if waited > PATIENCE or not (pid == tracker or _tracks(pid))]
        for pid in doomed:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        count = max(count, len(doomed))
        if waited > 5 * PATIENCE:
            break
        time.sleep(0.002)
    return count


def _released_tracker() -> int:
    """Let the tracker that this process has started, if any, do its work and end; its number."""
    tracker: Any = getattr(
        sys.modules.get("multiprocessing.resource_tracker"), "_resource_tracker", None
    )
    if getattr(tracker, "_fd", None) is None:
        return 0
    os.close(tracker._fd)
    tracker._fd, pid = None, tracker._pid
    return pid or 0


def _tracks(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return TRACKER in file.read()
    except OSError:
        return False


def _reaped(pid: int) -> bool:
    try:
        return os.waitpid(pid, os.WNOHANG)[0] == pid
    except ChildProcessError:
        return True


def brand(directory: str) -> None:
    """Mark this process and all that it will start as those of the run with this folder.

    The mark is the value of RLIMIT_RTTIME, a limit on real-time scheduling that nothing here ever
    reaches. Unlike a variable it stays when a program is started with an environment of its own.
    """
    import resource  # POSIX only, as all that runs snippets is

    with contextlib.suppress(ValueError):  # somebody has set a lower one
        resource.setrlimit(resource.RLIMIT_RTTIME, (_number(directory), _number(directory)))


def _number(directory: str) -> int:
    return 2**50 + int(hashlib.sha256(directory.encode()).hexdigest()[:12], 16)


def branded(directory: str) -> list[int]:
    """Living processes that were started under this run, daemons included; never the caller."""
    sign, found = str(_number(directory)), []
    for name in os.listdir("/proc"):
        if name.isdigit() and int(name) != os.getpid():
            with contextlib.suppress(OSError):
                with open(f"/proc/{name}/limits") as file:
                    ours = sign in file.read()
                if ours and _running(int(name)):
                    found.append(int(name))
    return found


def sweep(directory: str) -> None:
    """Kill every process of the run but the caller, and remove the run's folder."""
    _end(lambda: branded(directory))
    shutil.rmtree(directory, ignore_errors=True)


def _running(pid: int) -> bool:
    """Whether a process exists and is no zombie."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def waited(pid: int) -> dict[str, float]:
    """Seconds for which each thread of a process stood ready and was given no processor."""
    found = {}
    with contextlib.suppress(OSError):
        for task in os.listdir(f"/proc/{pid}/task"):
            with contextlib.suppress(OSError), open(f"/proc/{pid}/task/{task}/schedstat") as file:
                found[task] = int(file.read().split()[1]) / 1e9
    return found


def held(pids: list[int], enough: int) -> int:
    """Bytes of memory that processes hold together, what they share counted once.

    0 where a cheap upper bound shows that it is not more than `enough`.
    """
    pages = sum(int(text.split()[1]) for text in _of_each(pids, "statm"))
    if pages * os.sysconf("SC_PAGESIZE") <= enough:
        return 0
    lines = "".join(_of_each(pids, "smaps_rollup")).splitlines()
    return 1024 * sum(
        int(line.split()[1]) for line in lines if line.startswith(("Pss_Anon", "Pss_Shmem"))
    )


def _of_each(pids: list[int], name: str) -> Iterator[str]:
    for pid in pids:
        with contextlib.suppress(OSError), open(f"/proc/{pid}/{name}") as file:
            yield file.read()
