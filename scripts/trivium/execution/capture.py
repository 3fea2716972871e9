"""How a worker tells what it saw: streams that cannot flood, errors and warnings in plain data."""

import faulthandler
import functools
import importlib
import io
import logging
import os
import sys
import threading
import warnings
from collections.abc import Callable
from types import FrameType
from typing import Any

from trivium.frameworks import ALIASES
from trivium.observation import ADDRESS, printable

KEPT = 64 * 2**10
"""Characters of a text that are kept; what goes beyond is counted, and said."""
MOST_WARNINGS = 100
ELSEWHERE = (DeprecationWarning, PendingDeprecationWarning, ImportWarning)
name_of = type.__dict__["__name__"].__get__
"""A class's name, though its metaclass may say another."""


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


def steady(message: str) -> str:
    """What a framework says, without addresses: it is not for the snippet to avoid them."""
    return ADDRESS.sub("at 0x…", printable(message))


def shortened(text: str, total: int) -> str:
    text = printable(text[:KEPT])
    return text if total <= KEPT else f"{text}\n[shortened: {total:,} characters in all]"


class Told(logging.Handler):
    """Takes what a framework logs for its user as the warning that it is."""

    def __init__(self, told: list[tuple[str, str, int]]) -> None:
        super().__init__(logging.WARNING)
        self.told = told

    def emit(self, record: logging.LogRecord) -> None:
        if loading(""):
            return
        self.told.append(("LogWarning", steady(record.getMessage()[:1000]), 0))


class Source:
    """Lets `inspect.getsource` find a snippet's text, as AutoGraph needs, though its worker stands elsewhere."""

    def __init__(self, text: str) -> None:
        self.text = text

    def get_source(self, name: str) -> str:
        return self.text


def trace_ends(trace: int) -> None:
    """Let the calls by which a process ends itself, its parent or its group say first where they stand, as a crash does.

    One that takes a limit of processor time ends by that: the kernel's signal leaves no time to say where.
    """
    import resource  # POSIX only, as all that runs snippets is

    own, pid, parent, dump = os.getpid, os.getpid(), os.getppid(), faulthandler.dump_traceback

    def traced(call: Callable[..., Any], whom: tuple[object, ...]) -> Callable[..., Any]:
        def call_traced(*args: Any, **kwargs: Any) -> Any:
            if own() == pid and (not whom or args[:1] in whom):
                dump(trace, all_threads=False)
            return call(*args, **kwargs)

        return functools.wraps(call)(call_traced)

    for name in ("_exit", "execv", "execve", "killpg"):
        setattr(os, name, traced(getattr(os, name), ()))
    os.kill = traced(os.kill, ((pid,), (parent,), (0,)))
    resource.setrlimit = traced(resource.setrlimit, ((resource.RLIMIT_CPU,),))


class NoExpression(Exception):
    """The last statement gives no value, so that there is nothing to show."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line


def threads_left() -> str:
    names = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
    return f"thread {printable(str(names[0]))[:60]}" if names else ""


def told_error(error: BaseException, path: str) -> dict[str, Any]:
    """Class, message and the snippet's own line; the aspect says whether a framework raised it or the snippet is unfit."""
    kind, aspect = name_of(type(error)), "error"
    try:
        message = str.__str__(str(error))
    except BaseException:
        message = "(its text cannot be had)"
    line, frame = 0, error.__traceback__
    while frame is not None:
        line = frame.tb_lineno if frame.tb_frame.f_code.co_filename == path else line
        frame = frame.tb_next
    if isinstance(error, NoExpression):
        kind, aspect, message = (
            "SyntaxError",
            "syntax",
            "the last statement is not an expression: there is nothing to show",
        )
        line = error.line
    elif isinstance(error, SyntaxError) and not line:
        aspect, line = "syntax", error.lineno or 0
    elif isinstance(error, ValueError) and not line and "null byte" in message:
        aspect = "syntax"
    elif isinstance(error, MemoryError) or "DefaultCPUAllocator" in message:
        aspect = "memory"
    elif isinstance(error, (SystemExit, KeyboardInterrupt, GeneratorExit)):
        aspect, message = "crash", f"the snippet ended its process by {kind}({message})"
    return {"kind": kind, "message": steady(message[:2000]), "line": line, "aspect": aspect}


def loading(path: str) -> bool:
    """Whether a module is being imported right now, below the snippet.

    A warning that comes while a framework loads a part of itself comes once a process, to whichever snippet is the first to
    need that part. So it belongs to none.
    """
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename != path:
        if frame.f_code.co_filename == "<frozen importlib._bootstrap>":
            return True
        frame = frame.f_back
    return False


def warned(caught: list[warnings.WarningMessage], path: str) -> list[tuple[str, str, int]]:
    """The warnings that a reader would see: deprecations count where the snippet itself is what is told."""
    told: dict[tuple[str, str, int], None] = {}
    for seen in caught:
        own = seen.filename == path
        if issubclass(seen.category, ResourceWarning) or (
            not own and issubclass(seen.category, ELSEWHERE)
        ):
            continue
        told[
            name_of(seen.category), steady(str(seen.message)[:1000]), seen.lineno if own else 0
        ] = None
        if len(told) == MOST_WARNINGS:
            break
    return list(told)


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
