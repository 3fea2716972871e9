"""The build's side of its processes: a parent, and a worker forked from it."""

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import deque
from pathlib import Path
from typing import Any

from trivium.execution.process_tree import held, sweep, tree, waited
from trivium.execution.protocol import pack, receive
from trivium.execution.replies import answer, last_line
from trivium.execution.task import Task
from trivium.frameworks import FRAMEWORKS, environment
from trivium.observation import Error, Observation
from trivium.problems import Problem, Refused

STARTS_WITHIN, FORKS_WITHIN, ANSWERS_WITHIN = 180.0, 60.0, 10.0
LOOKS_AFTER, MOST_STARVED, WARM = 0.1, 10, 0.1
MOST_PROCESSES, BEYOND = 256, 512
"""What a worker's own limit cannot bound: its children, and memory that is shared, with room for what it was born with."""
OWN_CODE = "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); runpy.run_module(sys.argv.pop(1), None, '__main__', True)"
"""Runs a module of this build's own checkout: what the environment has installed may be another's."""


class Lost(Exception):
    """A parent's process is gone."""

    def __init__(self, refusal: Refused, fatal: bool = False) -> None:
        self.refusal, self.fatal = refusal, fatal


class Process:
    """A worker as the build sees it: jobs in flight, and a deadline for the first of them."""

    def __init__(self, parent: "Parent") -> None:
        self.parent, self.key = parent, parent.key
        self.sock: Any = None
        self.trace = self.handle = self.pid = 0
        self.jobs: deque[Task] = deque()
        self.bytes = self.ran = 0
        self.closing = self.registered = False
        self.depth, self.mean = 4, 0.005
        self.begin()
        self.deadline = self.began + (FORKS_WITHIN if parent.ready else STARTS_WITHIN)

    def begin(self) -> None:
        """The first job in flight starts now. After others it has a tenth of its limit: if it hangs, a run alone tells why."""
        self.began = self.looked = time.monotonic()
        self.waited: dict[str, float] = {}
        self.limit = self.parent.timeout * (WARM if self.ran else 1)
        self.deadline = self.began + self.limit

    def look(self) -> Error | None:
        """At a job that takes its time: what it may not hold ends it; what the machine did not give it is added to its time."""
        self.looked = time.monotonic()
        if not self.jobs:
            self.parent.wake()
            return None
        now, pids = waited(self.pid), tree(self.pid)
        self.waited = self.waited or now
        starved = max((s - self.waited.get(task, 0.0) for task, s in now.items()), default=0.0)
        self.deadline = self.began + min(self.limit + starved, MOST_STARVED * self.limit)
        if len(pids) > MOST_PROCESSES:
            return Error(
                "Crash", f"more than {MOST_PROCESSES} processes were started", self.line(), "crash"
            )
        most = (self.parent.memory + BEYOND) * 2**20
        if held(pids, most) > most:
            return Error(
                "MemoryError",
                f"more than {self.parent.memory} MiB were held",
                self.line(),
                "memory",
            )
        return None

    def send(self, task: Task, alone: bool) -> None:
        self.sock.sendall(
            pack(
                {
                    "id": task.job,
                    "resolve": task.resolve,
                    "path": task.path,
                    "source": task.source,
                    "alone": alone,
                }
            )
        )
        self.bytes += len(task.source)
        self.jobs.append(task)
        if len(self.jobs) == 1:
            self.begin()

    def answer(self) -> tuple[Observation, str]:
        """The next answer, and what soiled the worker. EOFError if it is gone or what it sent is not an answer."""
        return answer(*receive(self.sock, ANSWERS_WITHIN), self.jobs[0].job if self.jobs else "")

    def pace(self, seconds: float) -> None:
        """Keep some 20 ms of work in flight: enough to hide the way, little enough to share with a second worker."""
        self.mean += 0.2 * (seconds - self.mean)
        self.depth = min(16, max(2, int(0.02 / max(self.mean, 1e-4))))

    def line(self) -> int:
        """Where the running snippet was last seen; 0 if it was not."""
        return last_line(self.trace, self.jobs[0].path) if self.jobs and self.trace else 0

    def kill(self, grace: float = 0.0) -> bool:
        """End the process, and say whether it had to be. By its handle: its number may be another's by now."""
        if select.select([self.handle], [], [], grace)[0]:
            return False
        signal.pidfd_send_signal(self.handle, signal.SIGKILL)
        return True

    def close(self) -> None:
        """Let the worker go. It ends when its channel does; one that may hang is killed."""
        if self.sock is not None:
            self.kill()
            self.sock.close()
            os.close(self.trace)
            os.close(self.handle)
            self.sock = None


class Parent:
    """A process that has imported one framework and forks workers."""

    def __init__(self, key: str, cache: str, memory: int, timeout: float) -> None:
        self.key, self.memory, self.timeout, self.number = key, memory, timeout, 0
        self.ready = self.proved = False
        self.asked, self.statuses = list[Process](), dict[int, int]()
        os.makedirs(cache, exist_ok=True)
        self.directory = tempfile.mkdtemp(prefix="trivium-")
        self.sock, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.sock.setblocking(False)
        told = [key, theirs.fileno(), self.directory, cache, memory, timeout]
        self.log = open(f"{self.directory}/log", "w+b")  # noqa: SIM115
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                OWN_CODE,
                str(Path(__file__).parents[2]),
                "trivium.execution.forkserver",
                *map(str, told),
            ],
            env=environment(key, cache) | {"TMPDIR": self.directory},
            pass_fds=[theirs.fileno()],
            cwd=self.directory,
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,
        )
        theirs.close()

    def fork(self, modules: tuple[str, ...] = ()) -> Process:
        """Ask for a worker. It is there when the parent has said so. Before the first one, the parent imports `modules`."""
        process = Process(self)
        self.number += 1
        self.asked.append(process)
        with contextlib.suppress(
            OSError
        ):  # a parent that is gone says so by its end of the channel
            self.sock.send(json.dumps({"fork": self.number, "modules": modules}).encode())
        return process

    def wake(self) -> None:
        """Whoever stopped the parent stopped all that wait for it."""
        self.process.send_signal(signal.SIGCONT)

    def heard(self) -> Process | None:
        """Take in one message: the worker that it brings, or None."""
        try:
            data, fds, _, _ = socket.recv_fds(self.sock, 65536, 3)
        except BlockingIOError:
            return None  # another reader took the message
        except OSError:
            data, fds = b"", []
        if not data:
            raise Lost(self.refusal("ended while starting"))
        message = json.loads(data)
        self.ready = True
        if "ended" in message:
            self.statuses[message["ended"]] = message["status"]
        if "forked" in message:
            process = self.asked.pop(0)
            process.pid, (channel, process.trace, process.handle) = message["forked"], fds
            process.sock = socket.socket(fileno=channel)
            try:
                receive(process.sock, FORKS_WITHIN)
            except EOFError:
                raise Lost(self.refusal("cannot start a worker"), fatal=not self.proved) from None
            self.proved = True
            return process
        return None

    def status(self, pid: int) -> int | None:
        """How a worker ended; None if the parent is gone, or is stopped and does not say."""
        deadline = time.monotonic() + ANSWERS_WITHIN
        self.wake()
        while (
            pid not in self.statuses and self.process.poll() is None and time.monotonic() < deadline
        ):
            if select.select([self.sock], [], [], 0.05)[0]:
                try:
                    self.heard()
                except Lost:
                    return None
        return self.statuses.pop(pid, None)

    def refusal(self, what: str) -> Refused:
        self.log.seek(0)
        told = self.log.read()[-2000:].decode(errors="replace").strip().rpartition("\n")[2]
        label = FRAMEWORKS[self.key].label
        return Refused(
            Problem(
                "crash",
                f"{label}'s process {what}: {told}",
                self.key,
                cure=f"python -c 'import {FRAMEWORKS[self.key].module}' says more",
            )
        )

    def close(self) -> None:
        self.sock.close()
        self.log.close()
        self.wake()
        if self.process.poll() is None:
            handle = os.pidfd_open(self.process.pid)
            if not select.select([handle], [], [], 2)[0]:
                self.process.kill()
            os.close(handle)
        self.process.wait()
        sweep(self.directory)
