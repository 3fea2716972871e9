"""Ending what a run started, wherever it went: each of its processes carries the run's folder in its environment."""

import os
import shutil
import signal

MARK = "TRIVIUM_RUN"


def marked(directory: str) -> list[int]:
    """Processes that were started under this run, daemons included; never the caller."""
    sign, found = f"{MARK}={directory}".encode(), []
    for name in os.listdir("/proc"):
        if name.isdigit() and int(name) != os.getpid():
            try:
                with open(f"/proc/{name}/environ", "rb") as file:
                    if sign in file.read().split(b"\0"):
                        found.append(int(name))
            except OSError:
                continue
    return found


def sweep(directory: str, keep: frozenset[int] = frozenset()) -> None:
    """Kill every process of the run but `keep` and the caller; with none kept, remove the run's folder too."""
    for _ in range(50):
        pids = [pid for pid in marked(directory) if pid not in keep and _running(pid)]
        for pid in pids:
            try:
                os.kill(pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                continue
        if not pids:
            break
    if not keep:
        shutil.rmtree(directory, ignore_errors=True)


def _running(pid: int) -> bool:
    """Whether a process is more than a zombie that waits for its parent."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
