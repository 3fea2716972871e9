"""The build's side of its processes: a parent, and a worker forked from it."""

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
from typing import TYPE_CHECKING, Any

from trivium.channel import pack, receive
from trivium.encode import decode
from trivium.errors import Problem, Refused
from trivium.frameworks import FRAMEWORKS, environment
from trivium.observation import Error, Node, Observation, Warned
from trivium.processes import MARK, sweep

if TYPE_CHECKING:
    from trivium.tasks import Task

STARTS_WITHIN, ANSWERS_WITHIN = 180.0, 10.0


class Lost(Exception):
    """A parent's process is gone."""

    def __init__(self, refusal: Refused, fatal: bool = False) -> None:
        super().__init__()
        self.refusal, self.fatal = refusal, fatal


class Process:
    """A worker as the build sees it: jobs in flight, and a deadline for the first of them."""

    def __init__(self, parent: "Parent") -> None:
        self.parent, self.key = parent, parent.key
        self.sock: Any = None
        self.pid = self.trace = 0
        self.jobs: deque[Task] = deque()
        self.bytes = self.ran = 0
        self.closing = self.registered = False
        self.depth, self.mean = 4, 0.005
        self.deadline = time.monotonic() + (3 * ANSWERS_WITHIN if parent.ready else STARTS_WITHIN)

    def send(self, job: str, path: str, source: str, resolve: str, alone: bool) -> None:
        told: dict[str, Any] = {"id": job, "resolve": resolve} if resolve else {"id": job, "path": path, "source": source}
        if alone:
            told["isolate"] = True
        self.bytes += len(source)
        self.sock.sendall(pack(told))

    def answer(self, expected: str) -> tuple[Observation, str]:
        """The next answer, and what soiled the worker. EOFError if it is gone or what it sent is not an answer."""
        header, buffers = receive(self.sock)
        try:
            if header["id"] != expected:
                raise EOFError
            if "present" in header:
                return Observation(present=header["present"]), ""
            return _observation(header, buffers), str(header["soiled"])
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise EOFError from error

    def pace(self, seconds: float) -> None:
        """Keep some 20 ms of work in flight: enough to hide the way, little enough to share with a second worker."""
        self.mean += 0.2 * (seconds - self.mean)
        self.depth = min(16, max(2, int(0.02 / max(self.mean, 1e-4))))

    def line(self) -> int:
        """Where faulthandler last saw the running snippet; 0 if it did not."""
        if not self.jobs or not self.trace:
            return 0
        text = os.pread(self.trace, 2**20, 0).decode(errors="replace")
        marker = f'File "{self.jobs[0].path}", line '
        _, found, rest = text[text.rfind("\n\n") :].partition(marker) if marker in text else ("", "", "")
        if not found:
            _, found, rest = text.rpartition("(most recent call first)")[2].partition(marker)
        digits = rest.partition(" ")[0]
        return int(digits) if digits.isdigit() else 0

    def ending(self, status: int | None) -> str:
        if status is None:
            return "the process ended"
        if os.WIFSIGNALED(status):
            return f"the process was ended by {signal.Signals(os.WTERMSIG(status)).name}"
        return f"the process ended itself with exit status {os.WEXITSTATUS(status)}"

    def kill(self) -> None:
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            return

    def close(self) -> None:
        """Let the worker go. It ends when its channel does; one that may hang is killed."""
        if self.sock is not None:
            self.sock.close()
            os.close(self.trace)
            self.sock, self.trace = None, 0
            self.kill()


class Parent:
    """A process that has imported one framework and forks workers."""

    def __init__(self, key: str, cache: str, memory: int, timeout: float, modules: tuple[str, ...]) -> None:
        self.key, self.ready = key, False
        self.asked: list[Process] = []
        self.statuses: dict[int, int] = {}
        self.directory = tempfile.mkdtemp(prefix="trivium-")
        self.sock, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.sock.setblocking(False)
        told = [key, theirs.fileno(), self.directory, memory, timeout, *modules]
        self.log = open(f"{self.directory}/log", "w+b")  # noqa: SIM115
        self.process = subprocess.Popen(
            [sys.executable, "-m", "trivium.parent", *map(str, told)],
            env={**environment(key, cache), MARK: self.directory}, pass_fds=[theirs.fileno()], cwd=self.directory,
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, start_new_session=True,
        )  # fmt: skip
        theirs.close()
        self.number = 0

    def fork(self) -> Process:
        """Ask for a worker. It is there when the parent has said so."""
        process = Process(self)
        self.number += 1
        self.asked.append(process)
        try:
            self.sock.send(json.dumps({"fork": self.number}).encode())
        except OSError:
            pass  # the parent is gone: its end of the channel says so at once
        return process

    def heard(self) -> Process | None:
        """Take in one message: the worker that it brings, or None."""
        try:
            data, fds, _, _ = socket.recv_fds(self.sock, 65536, 2)
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
            process.sock, process.pid, process.trace = socket.socket(fileno=fds[0]), message["forked"], fds[1]
            try:
                receive(process.sock)
            except EOFError:
                raise Lost(self.refusal("cannot start a worker"), fatal=True) from None
            return process
        return None

    def status(self, pid: int) -> int | None:
        """How a worker ended; None if the parent is gone, or is stopped and does not say."""
        deadline = time.monotonic() + ANSWERS_WITHIN
        while pid not in self.statuses and self.process.poll() is None and time.monotonic() < deadline:
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
        return Refused(Problem("crash", f"{label}'s process {what}: {told}", self.key,
                               cure=f"python -c 'import {FRAMEWORKS[self.key].module}' says more"))  # fmt: skip

    def close(self) -> None:
        self.sock.close()
        self.log.close()
        try:
            self.process.wait(2)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        sweep(self.directory)


def _observation(header: dict[str, Any], buffers: list[bytes]) -> Observation:
    value: Node | None = decode(header["value"], buffers) if "value" in header else None
    error = header.get("error")
    return Observation(
        printed=str(header["printed"]), text=str(header["text"]), value=value,
        error=Error(str(error["kind"]), str(error["message"]), int(error["line"]), str(error["aspect"])) if error else None,
        warnings=tuple(Warned(str(c), str(m), int(n)) for c, m, n in header["warnings"]),
        line=int(header.get("line", 0)), seconds=float(header["seconds"]), left=str(header.get("left", "")),
    )  # fmt: skip
