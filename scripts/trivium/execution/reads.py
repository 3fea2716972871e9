"""Notices files that a snippet reads and that may change while neither it nor a version does.

Python tells of each file that it opens. What C++ opens by itself is not seen.
"""

import os
import site
import sys
import sysconfig
from os.path import abspath, dirname, isfile, realpath
from types import FrameType
from typing import Any

import trivium

PACKAGES = (
    *(sysconfig.get_path(kind) for kind in ("stdlib", "platstdlib", "purelib", "platlib")),
    *(*site.getsitepackages(), site.getusersitepackages(), dirname(trivium.__file__)),
)
"""Where Python, the pinned packages and this one are."""
SYSTEM = ("/dev", "/proc", "/sys", "/usr/share/zoneinfo")
"""Devices, processes, and the time zones, for which pandas asks as it is imported."""
METADATA = (".dist-info", ".egg-info")
"""What packages say of themselves: torch.compile asks all on the path, editable ones too."""


class Reads:
    """Hears of the files that are opened between `begin` and `end`; one serves a whole worker."""

    def __init__(self, *own: str) -> None:
        """Below the folders `own` is what the run itself writes."""
        self.packages = tuple(f"{place}/" for place in PACKAGES)
        self.places = tuple(f"{realpath(place)}/" for place in (*PACKAGES, *SYSTEM, *own))
        self.python = realpath(sys.executable)
        self.snippet, self.found, self.line = "", "", 0
        self.written: set[str] = set()
        self.getframe = sys._getframe
        sys.addaudithook(self._hear)

    def begin(self, snippet: str) -> None:
        """`snippet` is the file name of the code that runs from now on."""
        self.found, self.line = "", 0
        self.written.clear()
        self.snippet = snippet

    def end(self) -> tuple[str, int]:
        """The first file that was read, and the snippet's line that did; empty if there is none."""
        self.snippet = ""
        return self.found, self.line

    def _hear(self, event: str, details: tuple[Any, ...]) -> None:
        if event == "open" and self.snippet and not self.found:
            try:
                self._opened(details[0], details[2])
            except (TypeError, ValueError, OSError):  # a path that is none
                return

    def _opened(self, what: Any, flags: int) -> None:
        if isinstance(what, int):
            return
        path = abspath(os.fsdecode(what))
        if path.startswith(self.packages) or dirname(path).endswith(METADATA):
            return
        real = realpath(path)
        if real.startswith(self.places) or real in self.written or real == self.python:
            return
        if flags & (os.O_WRONLY | os.O_CREAT):
            self.written.add(real)
        elif isfile(real):
            self.found = real
            frame: FrameType | None = self.getframe(2)
            while frame is not None and frame.f_code.co_filename != self.snippet:
                frame = frame.f_back
            self.line = frame.f_lineno if frame else 0
