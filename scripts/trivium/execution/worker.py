"""The worker's process: runs snippets, each in a fresh namespace, and sends what each gave."""

import ast
import ctypes
import faulthandler
import importlib
import linecache
import logging
import os
import random
import re
import resource
import signal
import socket
import sys
import tempfile
import time
import types
import warnings
from dataclasses import dataclass
from typing import Any

from trivium.execution import capture
from trivium.execution.crash import trace_exits
from trivium.execution.environment import CACHE
from trivium.execution.process_tree import end_children, reap, remove, shared_files
from trivium.execution.protocol import Reader, pack
from trivium.execution.reads import Reads
from trivium.execution.serialize import Encoder, Unfit
from trivium.execution.side_effects import suspicious
from trivium.execution.state_guard import Guard
from trivium.frameworks import ALIASES

FILE_LIMIT = 64 * 2**20
"""Bytes that a snippet may write into one file."""
SHARES = re.compile(r"shm|semget|msgget|shared_memory|multiprocessing")
"""In the text of a snippet that may leave something in shared memory."""
PDEATHSIG, SUBREAPER = 1, 36
"""From linux/prctl.h: end with the parent process; adopt orphans."""


def prctl(option: int, value: int) -> None:
    ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


class NoExpression(Exception):
    """The last statement gives no value, so that there is nothing to show."""


class Source:
    """A loader that knows a snippet's text.

    With it `inspect.getsource` finds the text, which AutoGraph needs, although the worker's
    directory is another.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    def get_source(self, name: str) -> str:
        return self.text


class Worker:
    """A process that has only imported its framework.

    `serve` runs what it is sent until a snippet changed what the next one would see, or the build
    hangs up.
    """

    def __init__(
        self, guard: Guard, sock: socket.socket, directory: str, memory: int, trace: int
    ) -> None:
        """`directory` becomes the working directory, `memory` is in MiB, `trace` an open file."""
        self.guard, self.sock, self.directory, self.trace = guard, sock, directory, trace
        self.pid = os.getpid()
        framework = guard.framework
        for option, value in ((PDEATHSIG, signal.SIGKILL), (SUBREAPER, 1)):
            prctl(option, value)
        os.makedirs(directory, 0o700)  # with the run's folder, should a snippet have removed it
        os.chdir(directory)
        self.reads = Reads(os.environ["HOME"], os.environ[CACHE])
        # What a snippet leaves among temporary files is removed with the run's folder.
        os.environ["TMPDIR"] = tempfile.tempdir = directory + "-tmp"
        os.mkdir(tempfile.tempdir, 0o700)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        self.streams = capture.Streams()
        _limit(memory)
        faulthandler.enable(file=trace, all_threads=False)
        trace_exits(trace)
        guard.expect("os", "threading")  # Python itself replaces a lock there in each fork
        framework.settle()
        guard.settle(directory, tempfile.tempdir)
        self.log = capture.WarningLog()
        if framework.logger:
            logging.getLogger(framework.logger).addHandler(self.log)
            logging.getLogger(framework.logger).propagate = False

    def serve(self, timeout: float) -> None:
        """Run jobs until the worker is used up. `timeout` is a snippet's limit in seconds."""
        # Half the limit: a hanging snippet is caught at least once, whenever it started.
        faulthandler.dump_traceback_later(max(timeout * 0.45, 0.05), repeat=True, file=self.trace)
        self.sock.sendall(pack({"started": True}))
        jobs = Reader(self.sock)
        while True:
            try:
                message = jobs.next()
            except EOFError:
                message = None
            if message is None:
                os._exit(0)
            job, _ = message
            if job["resolve"]:
                self.sock.sendall(pack({"id": job["id"], "present": resolve(job["resolve"])}))
                continue
            answer, buffers, soiled = self.run(job)
            self.sock.sendall(pack({**answer, "id": job["id"], "soiled": soiled}, buffers))
            if soiled:
                self.leave()

    def leave(self) -> None:
        end_children()
        os.chdir("/")
        for folder in (self.directory, self.directory + "-tmp"):
            remove(folder)
        os._exit(0)

    def run(self, job: dict[str, Any]) -> tuple[dict[str, Any], list[Any], str]:
        """Run one snippet. Gives the answer, its buffers, and why the worker is used up, if it is.

        Whatever the snippet patched is put back before its value is looked at.
        """
        path, source = job["path"], job["source"]
        self.log.records.clear()
        self.streams.begin()
        main, own = sys.modules["__main__"], snippet_module(path, source)
        self.guard.expect_main(own)
        shared = shared_files() if SHARES.search(source) else None
        random.seed(0)
        for owner in self.guard.owners:
            owner.reset(source)
        caught: list[warnings.WarningMessage] = []

        def catch(*message: Any) -> None:
            if not capture.while_importing(path):
                caught.append(warnings.WarningMessage(*message))

        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.showwarning = catch  # type: ignore[assignment]
            self.reads.begin(path)
            ran = execute(path, source, vars(own))
            if os.getpid() != self.pid:  # a copy that the snippet forked and let run on
                self.streams.flush()
                os._exit(0)
            changed = self.guard.restore()
            text, answer, buffers = self._described(ran, path)
            ran.value = None  # its end may change something too, and the guard looks once more
        # So may the end of what the snippet named, and what that prints is the snippet's.
        sys.modules["__main__"] = main
        del own
        left = _processes_left() or (shared is not None and _shared_left(shared)) or ""
        answer.update(
            printed=self.streams.end(),
            text=capture.shortened(text),
            warnings=[*capture.shown(caught, path), *self.log.records],
            line=ran.line,
            seconds=ran.seconds,
        )
        alone = "alone" if job.get("alone") else ""
        soiled = changed or left or ran.suspected or self.guard.soiled() or alone
        answer["left"] = left or (capture.threads_left() if soiled else "")
        return answer, buffers, soiled

    def _described(self, ran: "Ran", path: str) -> tuple[str, dict[str, Any], list[Any]]:
        """What a snippet gave, unless it depends on a file that anybody may change."""
        described = self._describe(ran, path)
        file, line = self.reads.end()
        if not file:
            return described
        message = f"{file} was not written by the snippet, and belongs to no pinned package"
        return (
            "",
            {"error": {"kind": "reads a file", "message": message, "line": line, "aspect": "file"}},
            [],
        )

    def _describe(self, ran: "Ran", path: str) -> tuple[str, dict[str, Any], list[Any]]:
        """The value's text, the value or the error as fields of an answer, and its buffers."""
        encoder = Encoder(self.guard.owners)
        try:
            if ran.error is None:
                value = encoder.node(ran.value)  # first: to ask for its text may change it
                text = "" if ran.value is None else str.__str__(repr(ran.value))
                return text, {"value": value}, encoder.buffers
            if not isinstance(ran.error, NoExpression):
                return "", {"error": capture.exception(ran.error, path)}, []
            message = "the last statement is not an expression: there is nothing to show"
            kind, line, aspect = "SyntaxError", ran.line, "syntax"
        except Unfit as unfit:
            kind, message, line, aspect = type(unfit).__name__, str(unfit), 0, "output"
        except BaseException as raised:
            error = capture.exception(raised, path)
            message = f"the value has no text: {error['kind']}: {error['message']}"
            return "", {"error": {**error, "message": message, "aspect": "output"}}, []
        error = {"kind": kind, "message": message, "line": line, "aspect": aspect}
        return "", {"error": error}, []


@dataclass
class Ran:
    """What came of executing a snippet."""

    value: Any = None
    error: BaseException | None = None
    line: int = 0
    """Of the last statement."""
    suspected: str = ""
    """What in the snippet's text may have changed something that the next snippet would see."""
    seconds: float = 0.0


def execute(path: str, source: str, namespace: dict[str, Any]) -> Ran:
    """Execute a snippet and evaluate its last statement. Whatever is raised is a result too."""
    ran, clock = Ran(), time.perf_counter
    started = clock()
    try:
        tree = ast.parse(source, path)
        ran.suspected = suspicious(source, tree)
        last = tree.body.pop() if tree.body else None
        ran.line = last.lineno if last else 0
        if not isinstance(last, ast.Expr):
            # A syntax error that only the compiler finds comes first.
            compile(source, path, "exec", dont_inherit=True)
            raise NoExpression
        exec(compile(tree, path, "exec", dont_inherit=True), namespace)
        expression = ast.Expression(last.value)
        ran.value = eval(compile(expression, path, "eval", dont_inherit=True), namespace)
    except BaseException as error:
        ran.error = error
    ran.seconds = clock() - started
    return ran


def snippet_module(path: str, source: str) -> types.ModuleType:
    """A fresh `__main__`, of which tracebacks and `inspect` find the source."""
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=path, __loader__=Source(source))
    linecache.cache[path] = (len(source), None, source.splitlines(True), path)
    return module


def _processes_left() -> str:
    """End the processes that the snippet left, and say how many there were."""
    if not reap() or not (count := end_children()):
        return ""
    return f"{count} process{'' if count == 1 else 'es'}, now ended"


def _shared_left(before: set[tuple[str, int]]) -> str:
    """What was not in shared memory before, or is another one now, if anything."""
    return min(shared_files() - before, default=("", 0))[0]


def resolve(name: str) -> bool | None:
    """Whether a dotted name exists; None if its first part is no module here."""
    first, *rest = name.split(".")
    module = ALIASES.get(first, first)
    try:
        found: Any = importlib.import_module(module)
    except ImportError:
        return None
    for i, part in enumerate(rest):
        if hasattr(found, part):
            found = getattr(found, part)
            continue
        try:
            found = importlib.import_module(".".join([module, *rest[: i + 1]]))
        except ImportError:
            return False
    return bool(rest)


def _limit(memory: int) -> None:
    """Bound this process: MiB of memory beyond what it holds now, and the size of a file."""
    with open("/proc/self/status") as file:
        used = next(int(line.split()[1]) * 1024 for line in file if line.startswith("VmData"))
    limits = {"DATA": used + memory * 2**20, "FSIZE": FILE_LIMIT, "CORE": 0}
    for name, limit in limits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (limit, limit))
