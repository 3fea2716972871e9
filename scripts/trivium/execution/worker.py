"""The child: runs one snippet after another, each in a fresh namespace, and sends what it saw."""

import ast
import ctypes
import faulthandler
import io
import linecache
import logging
import os
import random
import resource
import shutil
import signal
import socket
import sys
import tempfile
import time
import types
import warnings
from typing import Any

from trivium.execution.capture import (
    KEPT,
    Bounded,
    NoExpression,
    Source,
    Told,
    loading,
    resolve,
    shortened,
    threads_left,
    told_error,
    trace_ends,
    warned,
)
from trivium.execution.process_tree import end_children, reap
from trivium.execution.protocol import pack, receive
from trivium.execution.serialize import Encoder, TooLarge
from trivium.execution.side_effects import suspicious
from trivium.execution.state_guard import Guard

FILE_LIMIT = 64 * 2**20
PDEATHSIG, SUBREAPER = 1, 36


def prctl(option: int, value: int) -> None:
    ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


class Worker:
    """One process that has only imported its framework; `serve` runs what it is sent until it is soiled or released."""

    def __init__(
        self, guard: Guard, sock: socket.socket, directory: str, memory: int, trace: int
    ) -> None:
        self.guard, self.sock, self.directory, self.trace, self.pid = (
            guard,
            sock,
            directory,
            trace,
            os.getpid(),
        )
        self.framework = framework = guard.framework
        for option, value in ((PDEATHSIG, signal.SIGKILL), (SUBREAPER, 1)):
            prctl(option, value)
        os.makedirs(directory, 0o700)  # with the run's folder, should a snippet have removed it
        os.chdir(directory)
        os.environ["TMPDIR"] = tempfile.tempdir = (
            directory + "-tmp"
        )  # what a snippet leaves there goes with the run
        os.mkdir(tempfile.tempdir, 0o700)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        self.null = os.open(os.devnull, os.O_RDONLY)
        self.streams = {1: os.memfd_create("out"), 2: os.memfd_create("err")}
        with open("/proc/self/status") as file:
            used = next(int(line.split()[1]) * 1024 for line in file if line.startswith("VmData"))
        limits = {"DATA": used + memory * 2**20, "FSIZE": FILE_LIMIT, "CORE": 0}
        for name, limit in limits.items():
            resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (limit, limit))
        faulthandler.enable(file=trace, all_threads=False)
        trace_ends(trace)
        framework.settle()
        guard.settle()
        self.log: list[tuple[str, str, int]] = []
        if framework.logger:
            logging.getLogger(framework.logger).addHandler(Told(self.log))
            logging.getLogger(framework.logger).propagate = False

    def serve(self, timeout: float) -> None:
        # Half the limit: a hanging snippet is caught at least once, whenever it started.
        faulthandler.dump_traceback_later(max(timeout * 0.45, 0.05), repeat=True, file=self.trace)
        self.sock.sendall(pack({"started": True}))
        while True:
            try:
                job, _ = receive(self.sock)
            except EOFError:
                os._exit(0)
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
            shutil.rmtree(folder, ignore_errors=True)
        os._exit(0)

    def run(self, job: dict[str, Any]) -> tuple[dict[str, Any], list[Any], str]:
        """Run one snippet and say what it gave. Whatever it patched is put back before its value is looked at."""
        path, source = job["path"], job["source"]
        answer: dict[str, Any] = {}
        raw, clock = Bounded(), time.perf_counter
        self.log.clear()
        for fd, target in ((0, self.null), *self.streams.items()):
            os.dup2(target, fd)
        kept = sys.stdin, sys.stdout, sys.stderr, sys.modules["__main__"]
        module = types.ModuleType("__main__")
        module.__dict__.update(__file__=path, __loader__=Source(source))
        linecache.cache[path] = (len(source), None, source.splitlines(True), path)
        sys.modules["__main__"] = module
        sys.stdin = io.TextIOWrapper(io.BytesIO())
        sys.stdout = stdout = io.TextIOWrapper(
            io.BufferedWriter(raw), "utf-8", "backslashreplace", line_buffering=True
        )
        sys.stderr = io.StringIO()
        random.seed(0)
        for owner in self.guard.owners:
            owner.reset(source)
        value, error, suspected, started = None, None, "", clock()
        caught: list[warnings.WarningMessage] = []
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.showwarning = lambda *told: (
                None if loading(path) else caught.append(warnings.WarningMessage(*told))
            )
            try:
                tree = ast.parse(source, path)
                suspected = suspicious(source, tree)
                answer["line"] = tree.body[-1].lineno if tree.body else 0
                last = tree.body.pop() if tree.body else None
                if not isinstance(last, ast.Expr):
                    compile(
                        source, path, "exec", dont_inherit=True
                    )  # a syntax error of its own comes first
                    raise NoExpression(answer["line"])
                exec(compile(tree, path, "exec", dont_inherit=True), module.__dict__)
                value = eval(
                    compile(ast.Expression(last.value), path, "eval", dont_inherit=True),
                    module.__dict__,
                )
            except BaseException as raised:
                error = raised
            if os.getpid() != self.pid:
                os._exit(0)  # a copy that the snippet forked and let run on
            seconds = clock() - started
            changed = self.guard.restore()
            text, outcome = self._describe(value, error, path)
        answer.update(outcome, seconds=seconds)
        sys.stdin, sys.stdout, sys.stderr, sys.modules["__main__"] = kept
        try:
            stdout.flush()
        except (ValueError, OSError):
            pass  # the snippet closed it
        extra, size = self._written()
        answer["printed"] = shortened(
            raw.kept.decode("utf-8", "backslashreplace") + extra, raw.total + size
        )
        answer["text"] = shortened(text, len(text))
        answer["warnings"] = [*warned(caught, path), *self.log]
        buffers = answer.pop("buffers", [])
        if reap() and (left := end_children()):
            answer["left"] = f"{left} process{'es' if left > 1 else ''}"
        soiled = (
            changed
            or answer.get("left", "")
            or suspected
            or self.guard.soiled()
            or ("alone" if job.get("alone") else "")
        )
        if soiled and not answer.get("left") and (threads := threads_left()):
            answer["left"] = threads
        return answer, buffers, soiled

    def _describe(
        self, value: Any, error: BaseException | None, path: str
    ) -> tuple[str, dict[str, Any]]:
        """The value's text and its parts, or what was raised."""
        encoder = Encoder(self.framework)
        try:
            if error is not None:
                return "", {"error": told_error(error, path)}
            text = "" if value is None else str.__str__(repr(value))
            return text, {"value": encoder.node(value), "buffers": encoder.buffers}
        except TooLarge as large:
            return "", {
                "error": {"kind": "TooLarge", "message": str(large), "line": 0, "aspect": "output"}
            }
        except BaseException as raised:
            told = told_error(raised, path)
            told["message"] = f"the value has no text: {told['kind']}: {told['message']}"
            return "", {"error": {**told, "aspect": "output"}}

    def _written(self) -> tuple[str, int]:
        """What reached file descriptor 1 past Python: a subprocess's output, say. Standard error is not shown."""
        text, size = "", 0
        for fd, stream in self.streams.items():
            if stream_size := os.fstat(stream).st_size:
                if fd == 1:
                    text, size = (
                        os.pread(stream, KEPT, 0).decode("utf-8", "backslashreplace"),
                        stream_size,
                    )
                os.ftruncate(stream, 0)
                os.lseek(stream, 0, os.SEEK_SET)
        return text, size
