"""Captures what a snippet does: bounded output, exceptions and warnings as plain data."""

import io
import logging
import os
import sys
import threading
import warnings
from types import FrameType
from typing import Any

from trivium.observation import ADDRESS, printable

KEPT = 64 * 2**10
"""Characters of a text that are kept. What goes beyond is counted, and the count is shown."""
MOST_WARNINGS = 100
ONLY_OF_THE_SNIPPET = (DeprecationWarning, PendingDeprecationWarning, ImportWarning)
"""Python shows these only if they are raised in the code that the user wrote."""
name_of = type.__dict__["__name__"].__get__
"""A class's real name, even if its metaclass answers something else."""


class Bounded(io.RawIOBase):
    """Standard output that keeps the first part and counts the rest: a flood costs no memory."""

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


class Streams:
    """A snippet's standard streams: Python's own, and file descriptors 0 to 2 below them.

    Standard error is not shown. One instance serves all snippets of a worker, one after the other.
    """

    def __init__(self) -> None:
        self.null = os.open(os.devnull, os.O_RDONLY)
        self.files = {1: os.memfd_create("out"), 2: os.memfd_create("err")}

    def begin(self) -> None:
        """Give the next snippet empty streams."""
        for fd, target in ((0, self.null), *self.files.items()):
            os.dup2(target, fd)
        self.kept = sys.stdin, sys.stdout, sys.stderr
        self.raw = Bounded()
        self.stdout = io.TextIOWrapper(
            io.BufferedWriter(self.raw), "utf-8", "backslashreplace", line_buffering=True
        )
        sys.stdin, sys.stdout, sys.stderr = (
            io.TextIOWrapper(io.BytesIO()),
            self.stdout,
            io.StringIO(),
        )

    def end(self) -> str:
        """Put the worker's own streams back, and give what the snippet printed."""
        sys.stdin, sys.stdout, sys.stderr = self.kept
        try:
            self.stdout.flush()
        except (ValueError, OSError):
            pass  # the snippet closed it
        below, size = self._below()
        text = self.raw.kept.decode("utf-8", "backslashreplace") + below
        return shortened(text, self.raw.total + size)

    def _below(self) -> tuple[str, int]:
        """What reached descriptor 1 past Python, such as a subprocess's output, and its size."""
        text, size = "", 0
        for fd, stream in self.files.items():
            if stream_size := os.fstat(stream).st_size:
                if fd == 1:
                    text = os.pread(stream, KEPT, 0).decode("utf-8", "backslashreplace")
                    size = stream_size
                os.ftruncate(stream, 0)
                os.lseek(stream, 0, os.SEEK_SET)
        return text, size


class WarningLog(logging.Handler):
    """Takes what a framework logs for its user as a warning: (category, message, line)."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[tuple[str, str, int]] = []

    def emit(self, record: logging.LogRecord) -> None:
        if while_importing(""):
            return
        self.records.append(("LogWarning", steady(record.getMessage()[:1000]), 0))


def steady(message: str) -> str:
    """A framework's message without addresses of memory: the snippet cannot avoid those."""
    return ADDRESS.sub("at 0x…", printable(message))


def shortened(text: str, total: int) -> str:
    """The part of a text that is kept, and its whole length if that is more."""
    text = printable(text[:KEPT])
    return text if total <= KEPT else f"{text}\n[shortened: {total:,} characters in all]"


def threads_left() -> str:
    """The first thread that the snippet left running, in words; empty if there is none."""
    names = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
    return f"thread {printable(str(names[0]))[:60]}" if names else ""


def exception(error: BaseException, path: str) -> dict[str, Any]:
    """Class, message and the snippet's line of what was raised, and the aspect that it is.

    `error` means that the code raised it, which may be the lesson; any other aspect that the
    snippet is unfit.
    """
    kind, aspect = name_of(type(error)), "error"
    try:
        message = str.__str__(str(error))
    except BaseException:
        message = "(its text cannot be had)"
    line, frame = 0, error.__traceback__
    while frame is not None:
        line = frame.tb_lineno if frame.tb_frame.f_code.co_filename == path else line
        frame = frame.tb_next
    if isinstance(error, SyntaxError) and not line:
        aspect, line = "syntax", error.lineno or 0
    elif isinstance(error, ValueError) and not line and "null byte" in message:
        aspect = "syntax"
    elif isinstance(error, MemoryError) or "DefaultCPUAllocator" in message:
        aspect = "memory"
    elif isinstance(error, (SystemExit, KeyboardInterrupt, GeneratorExit)):
        aspect, message = "crash", f"the snippet ended its process by {kind}({message})"
    return {"kind": kind, "message": steady(message[:2000]), "line": line, "aspect": aspect}


def while_importing(path: str) -> bool:
    """Whether a module is being imported right now, below the snippet.

    A warning that comes while a framework loads a part of itself comes once in a process, to the
    snippet that happens to need that part first. So it belongs to none.
    """
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename != path:
        if frame.f_code.co_filename == "<frozen importlib._bootstrap>":
            return True
        frame = frame.f_back
    return False


def shown(caught: list[warnings.WarningMessage], path: str) -> list[tuple[str, str, int]]:
    """The warnings that a reader would see, each once: (category, message, line in the snippet)."""
    found: dict[tuple[str, str, int], None] = {}
    for warning in caught:
        own = warning.filename == path
        if issubclass(warning.category, ResourceWarning) or (
            not own and issubclass(warning.category, ONLY_OF_THE_SNIPPET)
        ):
            continue
        message = steady(str(warning.message)[:1000])
        found[name_of(warning.category), message, warning.lineno if own else 0] = None
        if len(found) == MOST_WARNINGS:
            break
    return list(found)
