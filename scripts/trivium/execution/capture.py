"""Captures what a snippet does: bounded output, exceptions and warnings as plain data."""

import codecs
import contextlib
import ctypes
import hashlib
import io
import logging
import os
import re
import sys
import threading
import warnings
from types import FrameType
from typing import Any

from trivium.observation import ADDRESS, PLACES, escaped, printable

KEPT = 64 * 2**10
"""Characters of a value's text, or bytes of output, that are kept."""
LETTERS = str.maketrans("0123456789abcdef", "ghijklmnopqrstuv")
DECODER = codecs.getincrementaldecoder("utf-8")
LINE_BUFFERED = 1
"""_IOLBF of stdio.h."""
MOST_WARNINGS = 100
"""Of one snippet; the others are not kept."""
ONLY_OF_THE_SNIPPET = (DeprecationWarning, PendingDeprecationWarning, ImportWarning)
"""Python shows these only if they are raised in the code that the user wrote."""
OWN_THREAD = "multi-threaded, use of fork"
"""In Python's warning to code that forks while another thread runs. That thread is the engine's,
and writes down where a hanging snippet is."""
OWN_FRAMES = re.compile(
    r"""^\ *File\ "<string>",\ line\ 1,\ in\ <module>\n   # starts the fork server
        (?:.*\n)*?
        \ *File\ "[^"\n]*/trivium/execution/worker\.py",\ line\ \d+,\ in\ execute\n
        (?:\n|\ +(?!\ *File\ ).*\n)*                     # the line of source below it
      | ^.*/trivium/execution/\w+\.py:\d+:\d+\ \(.*\)\n      # as JAX writes a frame
    """,
    re.MULTILINE | re.VERBOSE,
)
"""The engine's own frames in a message that quotes the stack: a plain script has none above it."""
MOST_MESSAGE, MOST_WARNING = 2_000, 1_000
"""Characters of an exception's message and of a warning's that are kept."""
name_of = type.__dict__["__name__"].__get__
"""A class's real name, even if its metaclass answers something else."""


class Output(io.RawIOBase):
    """Standard output, of Python and of all that writes to descriptor 1, in the order of writing.

    What Python prints is kept here, so that a flood costs no memory. Before each of its writes,
    what others wrote meanwhile is taken over from the file below the descriptor. The first part is
    kept; the rest is counted, and goes into a fingerprint.
    """

    def __init__(self, file: int) -> None:
        self.file, self.pid = file, os.getpid()
        self.kept, self.total, self.taken = bytearray(), 0, 0
        self.hash = hashlib.blake2b(digest_size=6)

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return 1

    def write(self, data: Any) -> int:
        if os.getpid() != self.pid:  # a process that the snippet forked
            return os.write(1, data)
        if len(self.kept) < KEPT:  # of the rest the order is not seen
            self.take()
        self._keep(data)
        return len(data)

    def take(self) -> None:
        """Take over what others wrote."""
        with contextlib.suppress(OSError):
            while part := os.pread(self.file, KEPT, self.taken):
                self.taken += len(part)
                self._keep(part)

    def _keep(self, data: Any) -> None:
        self.total += len(data)
        self.hash.update(data)
        if (room := KEPT - len(self.kept)) > 0:
            self.kept += bytes(data[:room])

    def text(self) -> str:
        """What was written, shortened if it is long."""
        whole = self.total <= KEPT
        text = DECODER("surrogateescape").decode(bytes(self.kept), final=whole)
        end = "" if whole else _shortened(f"{self.total:,} bytes", self.hash.hexdigest())
        return escaped(text) + end


class Streams:
    """A snippet's standard streams: Python's own, and file descriptors 0 to 2 below them.

    Standard error is not shown. One instance serves all snippets of a worker, one after the other.
    """

    NAMES = ("stdin", "stdout", "stderr", "__stdin__", "__stdout__", "__stderr__")

    def __init__(self) -> None:
        self.null = os.open(os.devnull, os.O_RDONLY)
        self.files = {1: os.memfd_create("out"), 2: os.memfd_create("err")}
        self.libc = ctypes.CDLL(None)
        # What C code prints has its place among the other lines only if it is written line by line.
        self.libc.setvbuf(ctypes.c_void_p.in_dll(self.libc, "stdout"), None, LINE_BUFFERED, 0)

    def begin(self) -> None:
        """Give the next snippet empty streams."""
        for fd, target in ((0, self.null), *self.files.items()):
            os.dup2(target, fd)
        self.kept = [getattr(sys, name) for name in self.NAMES]
        self.output = Output(self.files[1])
        self.stdout = io.TextIOWrapper(io.BufferedWriter(self.output), "utf-8", line_buffering=True)
        fresh = io.TextIOWrapper(io.BytesIO()), self.stdout, io.StringIO()
        for name, stream in zip(self.NAMES, (*fresh, *fresh), strict=True):
            setattr(sys, name, stream)

    def flush(self) -> None:
        """Let what the snippet printed arrive, of Python and of C code."""
        with contextlib.suppress(ValueError, OSError):  # the snippet may have closed it
            self.stdout.flush()
        self.libc.fflush(None)

    def end(self) -> str:
        """Put the worker's own streams back, and give what the snippet printed."""
        for name, stream in zip(self.NAMES, self.kept, strict=True):
            setattr(sys, name, stream)
        self.flush()
        self.output.take()
        for file in self.files.values():
            if os.fstat(file).st_size:
                os.ftruncate(file, 0)
                os.lseek(file, 0, os.SEEK_SET)
        return self.output.text()


class WarningLog(logging.Handler):
    """Takes what a framework logs for its user as a warning: (category, message, line)."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[tuple[str, str, int]] = []

    def emit(self, record: logging.LogRecord) -> None:
        if while_importing(""):
            return
        self.records.append(("LogWarning", steady(record.getMessage(), MOST_WARNING), 0))


def steady(message: str, most: int) -> str:
    """The first `most` characters of a framework's message, as any machine gives it.

    Addresses of memory, places of this machine and the frames of this engine are left out: the
    snippet cannot avoid those.
    """
    message = OWN_FRAMES.sub("", message[: 10 * most])
    for place in (*PLACES, os.environ.get("TMPDIR", ""), os.environ.get("HOME", "")):
        message = message.replace(place, "…") if len(place) > 1 else message
    return ADDRESS.sub("at 0x…", printable(message))[:most]


def shortened(text: str) -> str:
    """A text as it can be stored and shown, shortened if it is long."""
    if len(text) <= KEPT:
        return escaped(text)
    hashed = hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=6).hexdigest()
    return escaped(text[:KEPT]) + _shortened(f"{len(text):,} characters", hashed)


def _shortened(size: str, hashed: str) -> str:
    """Says how much there was, with a fingerprint: what differs beyond the part kept still differs.

    The fingerprint is of letters only, as numbers may be compared with a tolerance.
    """
    return f"\n[shortened: {size} in all, fingerprint {hashed.translate(LETTERS)}]"


def threads_left() -> str:
    """The first thread that the snippet left running, in words; empty if there is none."""
    names = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
    return f"thread {printable(str(names[0]))[:60]}, now ended" if names else ""


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
    return {"kind": kind, "message": steady(message, MOST_MESSAGE), "line": line, "aspect": aspect}


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
        message = steady(str(warning.message), MOST_WARNING)
        if own and OWN_THREAD in message:
            continue
        found[name_of(warning.category), message, warning.lineno if own else 0] = None
        if len(found) == MOST_WARNINGS:
            break
    return list(found)
