"""Finds, measures and ends the processes that a run started."""

import contextlib
import hashlib
import os
import re
import secrets
import signal
import stat
import sys
import time
from collections.abc import Callable, Container, Iterator
from functools import cache
from typing import Any

TRACKER = b"multiprocessing.resource_tracker"
"""Python's own helper: once the others are gone it removes shared memory they forgot, and ends."""
AREA = re.compile(r"[0-9a-f]+-[0-9a-f]+ \S+ \S+ ([0-9a-f]+):([0-9a-f]+) (\d+)")
"""The first line of an area of memory in /proc/PID/smaps: device and number of its file."""
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


def shared_files() -> set[tuple[str, int]]:
    """What this user has in shared memory: files, each with the time of its last change, and
    segments, semaphores and queues of System V, each with its number."""
    found = set()
    for kind in ("shm", "sem", "msg"):
        with contextlib.suppress(OSError), open(f"/proc/sysvipc/{kind}") as table:
            names = table.readline().split()
            rows = [[int(cell) for cell in line.split()] for line in table]
            ours = [row for row in rows if row[names.index("uid")] == os.getuid()]
            found |= {(f"System V {kind}", number) for _, number, *_ in ours}
    with contextlib.suppress(OSError), os.scandir("/dev/shm") as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                stat = entry.stat(follow_symlinks=False)
                if stat.st_uid == os.getuid():
                    found.add((entry.path, stat.st_ctime_ns))
    return found


def sweep(directory: str) -> None:
    """Kill every process of the run but the caller, and remove the run's folder."""
    _end(lambda: branded(directory))
    remove(directory)


def remove(path: str) -> None:
    """Remove a file, or a folder with all that is in it, however deep, as far as it can be removed.

    A folder in a folder is first moved up to the top. So no path becomes too long, and nothing here
    calls itself: `shutil.rmtree` ends at a depth of 1,000.
    """
    todo = [path]
    while todo:
        folder = todo.pop()
        with contextlib.suppress(OSError):
            if not stat.S_ISDIR(os.lstat(folder).st_mode):
                os.unlink(folder)
                continue
            os.chmod(folder, 0o700)
            for name in os.listdir(folder):
                inner = os.path.join(folder, name)
                if stat.S_ISDIR(os.lstat(inner).st_mode):
                    os.chmod(inner, 0o700)  # a folder that may not be written cannot be moved
                    moved = os.path.join(path, secrets.token_hex(8))
                    os.rename(inner, moved)
                    todo.append(moved)
                else:
                    os.unlink(inner)
            if folder != path:
                os.rmdir(folder)
    with contextlib.suppress(OSError):
        os.rmdir(path)


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

    A file that is only in memory, of `memfd_create` or in /dev/shm, counts while it is open, also
    if it is not mapped. 0 where a cheap upper bound shows that it is not more than `enough`.
    """
    devices = memory_devices()
    files: dict[tuple[int, int], int] = {}
    for pid in pids:
        files |= _open_on(devices, pid)
    pages = sum(int(text.split()[1]) for text in _of_each(pids, "statm"))
    if pages * os.sysconf("SC_PAGESIZE") + sum(files.values()) <= enough:
        return 0
    private = sum(map(_private, _of_each(pids, "smaps_rollup")))
    mapped = sum(_mapped_on(devices, text, files) for text in _of_each(pids, "smaps"))
    return private + mapped + sum(files.values())


@cache
def memory_devices() -> frozenset[int]:
    """The devices of files that are only in memory."""
    number = os.memfd_create("device")
    found = {os.fstat(number).st_dev}
    os.close(number)
    with contextlib.suppress(OSError), open("/proc/self/mountinfo") as file:
        for line in file:
            about, _, kind = line.partition(" - ")
            if kind.startswith(("tmpfs ", "ramfs ")):
                major, _, minor = about.split()[2].partition(":")
                found.add(os.makedev(int(major), int(minor)))
    return frozenset(found)


def _open_on(devices: frozenset[int], pid: int) -> dict[tuple[int, int], int]:
    """Bytes of each file on some devices that a process has open, by device and number."""
    found = {}
    with contextlib.suppress(OSError):
        for name in os.listdir(f"/proc/{pid}/fd"):
            with contextlib.suppress(OSError):
                seen = os.stat(f"/proc/{pid}/fd/{name}")
                if seen.st_dev in devices and stat.S_ISREG(seen.st_mode):
                    found[seen.st_dev, seen.st_ino] = 512 * seen.st_blocks
    return found


def _private(rollup: str) -> int:
    """Bytes that a process holds in no file, its part of what it shares with others."""
    lines = [line for line in rollup.splitlines() if line.startswith("Pss_Anon:")]
    return 1024 * sum(int(line.split()[1]) for line in lines)


def _mapped_on(devices: frozenset[int], smaps: str, but: Container[tuple[int, int]]) -> int:
    """Bytes that a process has mapped of files on some devices, those in `but` left out."""
    found, counts = 0, False
    for line in smaps.splitlines():
        if area := AREA.match(line):
            device = os.makedev(int(area[1], 16), int(area[2], 16))
            counts = device in devices and (device, int(area[3])) not in but
        elif counts and line.startswith("Pss:"):
            found += 1024 * int(line.split()[1])
    return found


def _of_each(pids: list[int], name: str) -> Iterator[str]:
    for pid in pids:
        with contextlib.suppress(OSError), open(f"/proc/{pid}/{name}") as file:
            yield file.read()
