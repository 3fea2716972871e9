"""The child: runs one snippet after another, each in a fresh namespace, and sends what it saw."""

import ast
import ctypes
import faulthandler
import importlib
import io
import linecache
import logging
import os
import resource
import shutil
import signal
import socket
import sys
import time
import traceback
import types
import warnings
from typing import Any

from trivium.channel import pack, receive
from trivium.encode import Encoder, TooLarge
from trivium.frameworks import ALIASES, Framework
from trivium.guard import Guard, end_children, reap
from trivium.observation import printable

KEPT = 64 * 2**10
"""Characters of a text that are kept; what goes beyond is counted, and said."""
FILE_LIMIT = 64 * 2**20
PDEATHSIG, SUBREAPER = 1, 36


def prctl(option: int, value: int) -> None:
    ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


class Bounded(io.RawIOBase):
    """Standard output that keeps the first part and counts the rest, so that a flood costs no memory."""

    def __init__(self) -> None:
        self.kept, self.total = bytearray(), 0

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return 1

    def write(self, data: Any) -> int:
        self.total += len(data)
        if (room := KEPT - len(self.kept)) > 0:
            self.kept += bytes(data[:room])
        return len(data)


def shortened(text: str, total: int) -> str:
    text = printable(text[:KEPT])
    return text if total <= KEPT else f"{text}\n[shortened: {total:,} characters in all]"


class Worker:
    """One process that has only imported its framework; `serve` runs what it is sent until it is soiled or released."""

    def __init__(self, framework: Framework, sock: socket.socket, directory: str, memory: int, trace: int) -> None:
        self.framework, self.sock, self.directory, self.trace = framework, sock, directory, trace
        for option, value in ((PDEATHSIG, signal.SIGKILL), (SUBREAPER, 1)):
            prctl(option, value)
        os.mkdir(directory, 0o700)
        os.chdir(directory)
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
        framework.settle()
        self.guard = Guard(framework)
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
            if "resolve" in job:
                self.sock.sendall(pack({"id": job["id"], "present": resolve(job["resolve"])}))
                continue
            answer, buffers, soiled = self.run(job)
            self.sock.sendall(pack({**answer, "id": job["id"], "soiled": soiled}, buffers))
            if soiled:
                self.leave()

    def leave(self) -> None:
        end_children()
        os.chdir("/")
        shutil.rmtree(self.directory, ignore_errors=True)
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
        sys.stdout = stdout = io.TextIOWrapper(io.BufferedWriter(raw), "utf-8", "backslashreplace", line_buffering=True)
        sys.stderr = io.StringIO()
        self.framework.reset(source)
        value, error, started = None, None, clock()
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                tree = ast.parse(source, path)
                answer["line"] = tree.body[-1].lineno if tree.body else 0
                last = tree.body.pop() if tree.body else None
                if not isinstance(last, ast.Expr):
                    raise NoExpression
                exec(compile(tree, path, "exec", dont_inherit=True), module.__dict__)
                value = eval(compile(ast.Expression(last.value), path, "eval", dont_inherit=True), module.__dict__)
            except BaseException as raised:
                error = raised
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
        answer["printed"] = shortened(raw.kept.decode("utf-8", "backslashreplace") + extra, raw.total + size)
        answer["text"] = shortened(text, len(text))
        answer["warnings"] = [*_warned(caught, path), *self.log]
        buffers = answer.pop("buffers", [])
        if reap() and (left := end_children()):
            answer["left"] = f"{left} process{'es' if left > 1 else ''}"
        soiled = changed or answer.get("left", "") or self.guard.soiled() or ("isolate" if job.get("isolate") else "")
        if soiled == "the interpreter's state" and (threads := _threads()):
            answer["left"] = threads
        return answer, buffers, soiled

    def _describe(self, value: Any, error: BaseException | None, path: str) -> tuple[str, dict[str, Any]]:
        """The value's text and its parts, or what was raised."""
        encoder = Encoder(self.framework)
        try:
            if error is not None:
                return "", {"error": _error(error, path)}
            text = "" if value is None else repr(value)
            return text, {"value": encoder.node(value), "buffers": encoder.buffers}
        except TooLarge as large:
            return "", {"error": {"kind": "TooLarge", "message": str(large), "line": 0, "aspect": "output"}}
        except BaseException as raised:
            told = _error(raised, path)
            told["message"] = f"the value has no text: {told['kind']}: {told['message']}"
            return "", {"error": {**told, "aspect": "output"}}

    def _written(self) -> tuple[str, int]:
        """What reached file descriptor 1 past Python: a subprocess's output, say. Standard error is not shown."""
        text, size = "", 0
        for fd, stream in self.streams.items():
            if stream_size := os.fstat(stream).st_size:
                if fd == 1:
                    text, size = os.pread(stream, KEPT, 0).decode("utf-8", "backslashreplace"), stream_size
                os.ftruncate(stream, 0)
                os.lseek(stream, 0, os.SEEK_SET)
        return text, size


class Told(logging.Handler):
    """Takes what a framework logs for its user as the warning that it is."""

    def __init__(self, told: list[tuple[str, str, int]]) -> None:
        super().__init__(logging.WARNING)
        self.told = told

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(("LogWarning", printable(record.getMessage()[:1000]), 0))


class Source:
    """Lets `inspect.getsource` find a snippet's text, as AutoGraph needs, though its worker stands elsewhere."""

    def __init__(self, text: str) -> None:
        self.text = text

    def get_source(self, name: str) -> str:
        return self.text


class NoExpression(Exception):
    """The last statement gives no value, so that there is nothing to show."""


def _threads() -> str:
    import threading

    names = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
    return f"thread {printable(str(names[0]))[:60]}" if names else ""


def _error(error: BaseException, path: str) -> dict[str, Any]:
    """Class, message and the snippet's own line; the aspect says whether a framework raised it or the snippet is unfit."""
    kind, aspect = type(error).__name__, "error"
    try:
        message = str(error)
    except BaseException:
        message = "(its text cannot be had)"
    frames = traceback.extract_tb(error.__traceback__)
    line = next((frame.lineno or 0 for frame in reversed(frames) if frame.filename == path), 0)
    if isinstance(error, NoExpression):
        kind, aspect, message = "SyntaxError", "syntax", "the last statement is not an expression: there is nothing to show"
    elif isinstance(error, SyntaxError) and not line:
        aspect, line = "syntax", error.lineno or 0
    elif isinstance(error, ValueError) and not line and "null byte" in message:
        aspect = "syntax"
    elif isinstance(error, MemoryError) or "DefaultCPUAllocator" in message:
        aspect = "memory"
    elif isinstance(error, (SystemExit, KeyboardInterrupt, GeneratorExit)):
        aspect, message = "crash", f"the snippet ended its process by {kind}({message})"
    return {"kind": kind, "message": printable(message[:2000]), "line": line, "aspect": aspect}


def _warned(caught: list[warnings.WarningMessage], path: str) -> list[tuple[str, str, int]]:
    """The warnings that a reader would see: deprecations count where the snippet itself is what is told."""
    told: list[tuple[str, str, int]] = []
    for seen in caught:
        own = seen.filename == path
        if not own and issubclass(seen.category, (DeprecationWarning, PendingDeprecationWarning, ImportWarning)):
            continue
        entry = (seen.category.__name__, printable(str(seen.message)[:1000]), seen.lineno if own else 0)
        if entry not in told:
            told.append(entry)
    return told


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
