"""The build's side of its processes: fork servers, and the workers that they fork."""

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

from trivium.execution.crash import last_line
from trivium.execution.environment import environment
from trivium.execution.process_tree import held, sweep, tree, waited
from trivium.execution.protocol import Reader, Writer, pack, read_answer
from trivium.execution.task import Task
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Error, Observation
from trivium.problems import Problem, Refused

STARTS_WITHIN, FORKS_WITHIN, ANSWERS_WITHIN = 180.0, 60.0, 10.0
"""Seconds for a fork server to import, for it to fork, and for a message that has begun to end."""
ENDS_WITHIN = 0.5
"""Seconds in which a worker that has closed its channel ends by itself."""
LOOKS_AFTER = 0.1
"""Seconds of silence after which the build looks at what a worker does."""
WARM = 0.1
"""The share of its time limit that a snippet has in a worker that has run others."""
MOST_STARVED = 10
"""How many times its limit a snippet has at most when the machine gives it no processor."""
MOST_PROCESSES = 256
"""Processes that a snippet may have at once. A worker's own limits do not bound its children."""
BEYOND = 512
"""MiB above --memory that a worker and its children may hold: what a fork begins with."""
OWN_CODE = (
    "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); "
    "runpy.run_module(sys.argv.pop(1), None, '__main__', True)"
)
"""Runs a module of this build's own checkout; another one may be installed in the environment."""


class Lost(Exception):
    """A fork server's process is gone."""

    def __init__(self, refusal: Refused, fatal: bool = False) -> None:
        self.refusal, self.fatal = refusal, fatal


class WorkerHandle:
    """A worker as the build sees it: jobs in flight, and a deadline for the first of them."""

    def __init__(self, server: "ForkserverHandle") -> None:
        self.server, self.key = server, server.key
        self.sock: Any = None
        self.trace = self.pidfd = self.pid = self.ran = 0
        self.jobs: deque[Task] = deque()
        self.started = self.closing = self.killed = False
        self.unfinished = 0
        """At how many looks in a row a message had begun and not ended.

        Time would count against the worker while the build itself is held up.
        """
        self.hung_up = 0.0
        """When the worker closed its channel, or spoiled it."""
        self.status: int | None = None
        """As of `os.waitpid`, once the fork server has said so."""
        self.depth, self.mean = 4, 0.005
        """Jobs in flight, and the mean seconds of one: a guess until answers come, see `pace`."""
        self.begin()
        # Of its birth.
        self.deadline = self.began + (FORKS_WITHIN if server.ready else STARTS_WITHIN)

    def born(self, pid: int, descriptors: list[int]) -> None:
        """Take over what the fork server sent: the worker's channel, its traces, its pidfd."""
        self.pid, (channel, self.trace, self.pidfd) = pid, descriptors
        self.sock = socket.socket(fileno=channel)
        self.sock.setblocking(False)
        self.reader, self.writer = Reader(self.sock), Writer(self.sock)

    def begin(self) -> None:
        """Start the clock of the first job in flight.

        After other jobs it has a tenth of its limit; if that is too little it runs again alone.
        """
        self.began = self.looked = time.monotonic()
        self.unfinished = 0
        self.waited: dict[str, float] = {}
        self.limit = self.server.timeout * (WARM if self.ran else 1)
        self.deadline = self.began + self.limit

    def look(self) -> Error | None:
        """Look at a slow job: an error if it holds more memory or processes than it may.

        Else its deadline moves by the time for which it waited for a processor.
        """
        self.looked = time.monotonic()
        sending = self.sock is not None and self.reader.unfinished
        self.unfinished = self.unfinished + 1 if sending else 0
        if not self.jobs:
            self.server.wake()
            return None
        now, pids = waited(self.pid), tree(self.pid)
        self.waited = self.waited or now
        starved = max((s - self.waited.get(task, 0.0) for task, s in now.items()), default=0.0)
        self.deadline = self.began + min(self.limit + starved, MOST_STARVED * self.limit)
        if len(pids) > MOST_PROCESSES:
            message = f"more than {MOST_PROCESSES} processes were started"
            return Error("Crash", message, self.line(), "crash")
        most = (self.server.memory + BEYOND) * 2**20
        if held(pids, most) > most:
            message = f"more than {self.server.memory} MiB were held"
            return Error("MemoryError", message, self.line(), "memory")
        return None

    def send(self, task: Task, alone: bool) -> None:
        """Give the worker a job, and do not wait until it takes it. OSError if it takes none."""
        job = {"id": task.job, "resolve": task.resolve, "path": task.file, "source": task.source}
        self.writer.send(pack({**job, "alone": alone}))
        if self.writer.closed:
            raise OSError
        self.jobs.append(task)
        if len(self.jobs) == 1:
            self.begin()

    @property
    def full(self) -> bool:
        """Whether the worker has enough jobs, or its channel has no room for the last one yet."""
        return bool(self.writer.waiting) or len(self.jobs) >= self.depth

    def answer(self) -> tuple[Observation, str] | None:
        """The next answer, and why the worker is used up, if it is; None if it is not there yet.

        EOFError if the worker is gone, or what it sent is no answer.
        """
        message = self.reader.next()
        if message is None:
            self.writer.send()
            return None
        if not self.started:
            self.started = self.server.proved = True
            return None
        return read_answer(*message, self.jobs[0].job if self.jobs else "")

    @property
    def late(self) -> bool:
        """Whether its time is over: for the message that it sends, or else for its job."""
        if self.unfinished:
            return self.unfinished * LOOKS_AFTER > ANSWERS_WITHIN
        return self.looked > self.deadline

    def pace(self, seconds: float) -> None:
        """Keep some 20 ms of work in flight.

        That is enough to hide the way there and back, and little enough to share the queue with a
        second worker.
        """
        self.mean += 0.2 * (seconds - self.mean)
        self.depth = min(48, max(2, int(0.02 / max(self.mean, 1e-4))))

    def line(self) -> int:
        """The line at which the running snippet was last seen; 0 if it was not seen."""
        return last_line(self.trace, self.jobs[0].file) if self.jobs and self.trace else 0

    def kill(self) -> bool:
        """Kill the process, and say whether it was still there.

        By its pidfd: the number of a process that is gone may belong to another one by now.
        """
        if select.select([self.pidfd], [], [], 0)[0]:
            return False
        signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        return True

    def close(self) -> None:
        """Kill the worker, which would end with its channel but may hang, and close what is its."""
        if self.sock is not None:
            self.kill()
            self.sock.close()
            os.close(self.trace)
            os.close(self.pidfd)
            self.sock = None


class ForkserverHandle:
    """A process that has imported one framework and forks workers, as the build sees it."""

    def __init__(
        self,
        key: str,
        cache: str,
        memory: int,
        timeout: float,
        other: bool = False,
        python: str = sys.executable,
    ) -> None:
        self.key, self.memory, self.timeout, self.number = key, memory, timeout, 0
        self.ready = self.proved = False
        self.asked, self.workers = list[WorkerHandle](), dict[int, WorkerHandle]()
        os.makedirs(cache, exist_ok=True)
        self.directory = tempfile.mkdtemp(prefix="trivium-")
        self.sock, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.sock.setblocking(False)
        arguments = [key, theirs.fileno(), self.directory, cache, memory, timeout]
        module, root = "trivium.execution.forkserver", str(Path(__file__).parents[2])
        self.log = open(f"{self.directory}/log", "w+b")  # noqa: SIM115
        self.process = subprocess.Popen(
            [python, "-c", OWN_CODE, root, module, *map(str, arguments)],
            env=environment(key, cache, self.directory, other),
            pass_fds=[theirs.fileno()],
            cwd=self.directory,
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,
        )
        theirs.close()

    def fork(self, modules: tuple[str, ...] = ()) -> WorkerHandle:
        """Ask for a worker, which is born once `receive` has given it.

        The fork server imports `modules` before it forks for the first time.
        """
        worker = WorkerHandle(self)
        self.number += 1
        self.asked.append(worker)
        # A fork server that is gone is found out by the end of its channel.
        with contextlib.suppress(OSError):
            self.sock.send(json.dumps({"fork": self.number, "modules": modules}).encode())
        return worker

    def wake(self) -> None:
        """Let the fork server run on: a snippet that stopped it stopped all who wait for it."""
        self.process.send_signal(signal.SIGCONT)

    def receive(self) -> WorkerHandle | None:
        """Take in one message, and give the worker that it is about: it is born, or has ended.

        Lost if the process is gone.
        """
        try:
            data, fds, _, _ = socket.recv_fds(self.sock, 65536, 3)
        except BlockingIOError:
            return None
        except OSError:
            data, fds = b"", []
        if not data:
            raise Lost(self.refusal("ended" if self.ready else "ended while starting"))
        message = json.loads(data)
        self.ready = True
        if "ended" in message:
            worker = self.workers.pop(message["ended"])
            worker.status = message["status"]
            return worker
        if "forked" in message:
            worker = self.workers[message["forked"]] = self.asked.pop(0)
            worker.born(message["forked"], fds)
            return worker
        return None

    def refusal(self, what: str) -> Refused:
        """Why nothing of this framework can run, with the last line of what its process wrote."""
        self.log.seek(0)
        text = self.log.read()[-2000:].decode(errors="replace").strip().rpartition("\n")[2]
        framework = FRAMEWORKS[self.key]
        message = f"{framework.label}'s process {what}: {text}"
        # A module of `preload` that is not installed stops no fork server: it comes last.
        every = dict.fromkeys((framework.module, *framework.modules, *framework.preload))
        cure = f"python -c 'import {', '.join(every)}' says more"
        return Refused(Problem("crash", message, self.key, cure=cure))

    def close(self) -> None:
        """Let the process end, kill it if it takes more than two seconds, and remove its folder."""
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
