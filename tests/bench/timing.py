"""Runs commands: how long they took, how much of the processor, and the most memory that they
shared out among them."""

import os
import resource
import subprocess
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path

Command = list[str]


@dataclass(frozen=True)
class Took:
    """Seconds on the clock, and of the processor in all the processes that were started."""

    wall: float
    cpu: float

    def __add__(self, other: "Took") -> "Took":
        return Took(self.wall + other.wall, self.cpu + other.cpu)


class Failed(Exception):
    """A command that is timed did not do its work."""


def run(
    *commands: Command, cwd: Path, env: dict[str, str] | None = None, at_a_time: int = 2
) -> Took:
    """Run the commands, so many at a time, the first ones first."""
    before, started = spent(), time.perf_counter()
    for _ in _running(commands, cwd, env, at_a_time):
        time.sleep(0.002)
    return Took(time.perf_counter() - started, spent() - before)


def peak(
    *commands: Command, cwd: Path, env: dict[str, str] | None = None, at_a_time: int = 2
) -> float:
    """The most memory in MiB: each process's own, and its share of what it has in common with
    others."""
    most = 0.0
    for pids in _running(commands, cwd, env, at_a_time):
        most = max(most, sum(map(pss, family(pids))))
        time.sleep(0.05)
    return most


def _running(commands: tuple[Command, ...], cwd: Path, env: dict[str, str] | None, at_a_time: int):  # type: ignore[no-untyped-def]
    waiting, running = deque(commands), list[subprocess.Popen[bytes]]()
    with open(cwd / "bench.log", "w+b") as log:
        while waiting or running:
            while waiting and len(running) < at_a_time:
                command = waiting.popleft()
                running.append(
                    subprocess.Popen(
                        command, cwd=cwd, env={**os.environ, **(env or {})}, stdout=log, stderr=log
                    )
                )
            yield [process.pid for process in running]
            for process in [p for p in running if p.poll() is not None]:
                running.remove(process)
                if process.returncode:
                    log.seek(0)
                    told = log.read()[-3000:].decode(errors="replace")
                    raise Failed(
                        f"{' '.join(map(str, process.args))} "
                        f"ended with {process.returncode}:\n{told}"
                    )


def spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def family(pids: list[int]) -> set[int]:
    """The processes and all below them."""
    parents: dict[int, int] = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                parents[int(name)] = int(
                    Path(f"/proc/{name}/stat").read_text().rpartition(")")[2].split()[1]
                )
            except OSError:
                continue
    found = set(pids)
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def pss(pid: int) -> float:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0.0  # it has just ended
    return int(text.partition("\nPss:")[2].split()[0]) / 1024 if "\nPss:" in text else 0.0
