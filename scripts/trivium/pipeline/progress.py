"""A line that says how far a build is."""

import sys
import time
from collections.abc import Callable

OFTEN, SELDOM = 0.1, 10.0
"""Seconds between two lines, on a terminal and elsewhere."""
SLOW = 5.0
"""Seconds after which a snippet is named."""


def progress() -> Callable[[str, int, int, float], None]:
    """A line that moves on a terminal; elsewhere one every ten seconds, and one for what is slow.

    What it gives is called with a name, how many are done, how many there are, and the seconds
    that this one took.
    """
    started = last = time.monotonic()

    def say(text: str, end: str = "\n") -> None:
        print(text, end=end, file=sys.stderr, flush=True)

    def show(what: str, count: int, total: int, seconds: float) -> None:
        nonlocal last
        now = time.monotonic()
        if sys.stderr.isatty():
            if now - last > OFTEN or count == total:
                last = now
                line = f"\r\033[K{count}/{total} {what[-60:]} {now - started:.1f} s"
                say(line, end="\n" if count == total else "")
        elif now - last > SELDOM:
            last = now
            say(f"{count}/{total} after {now - started:.0f} s: {what}")
        if seconds > SLOW:
            say(f"slow: {what} took {seconds:.1f} s")

    return show
