"""What a writer waits for: a snippet is saved while `mkdocs serve` runs, and a browser shows its
page."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

from playwright.sync_api import sync_playwright

from .goals import Rounds
from .measures import Bench
from .timing import Failed, Took

EXAMPLE, KEYS = "part-0/dot-100", ("torch", "tf", "numpy", "jax")
WAITS = 120.0
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


class Heard:
    """The server's lines as they come, each with its moment."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.lines: Queue[tuple[float, str]] = Queue()
        Thread(target=self._listen, args=(process,), daemon=True).start()

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            self.lines.put((time.perf_counter(), line))

    def wait(self, pattern: str) -> float:
        """The moment in which a line came that has the pattern."""
        told, until = "", time.perf_counter() + WAITS
        while (left := until - time.perf_counter()) > 0:
            try:
                moment, line = self.lines.get(timeout=left)
            except Empty:
                break
            told += line
            if re.search(pattern, line):
                return moment
        raise Failed(f"`mkdocs serve` did not say {pattern!r}, but:\n{told[-2000:]}")


@contextmanager
def served(bench: Bench) -> Iterator[tuple[str, Heard]]:
    """A server of the project with its records, ready and with warm workers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-u", "-m", "mkdocs", "serve", "--dev-addr", place]
    process = subprocess.Popen(
        command,
        cwd=bench.recorded,
        env={**os.environ, **bench.environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        heard = Heard(process)
        heard.wait("Serving on")
        heard.wait("workers are warm")
        yield f"http://{place}/", heard
    finally:
        process.terminate()
        process.wait()


def edited(source: str, key: str, number: int) -> str:
    """The snippet with other text and the same value: the last line multiplied by one, and a mark
    to look for."""
    lines = source.rstrip("\n").split("\n")
    return "\n".join([*lines[:-1], f"({lines[-1]}) * {1}  # {mark(key, number)}"]) + "\n"


def mark(key: str, number: int) -> str:
    return f"saved-{key}-{number}"


def measure(bench: Bench, times: int) -> Rounds:
    """Save each framework's snippet of one example in turn, so many times in all; see when the
    verdict and the page are there."""
    found: Rounds = {"verdict": [], "verdict-jax": [], "visible": []}
    with served(bench) as (address, heard), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page()
        page.goto(f"{address}{EXAMPLE.partition('/')[0]}/")
        for number in range(-1, times):  # the first one warms up
            key = KEYS[number % len(KEYS)]
            path = Path(bench.house, "snippets", f"{EXAMPLE}.{key}.py")
            source = path.read_text("utf-8")
            started = time.perf_counter()
            path.write_text(edited(source, key, number), "utf-8")
            verdict = heard.wait(f"{EXAMPLE}: agree") - started
            page.wait_for_function(
                f"document.body?.textContent.includes('{mark(key, number)}')",
                polling=20,
                timeout=1000 * WAITS,
            )
            visible = time.perf_counter() - started
            heard.wait("Reloading browsers")
            path.write_text(source, "utf-8")
            heard.wait("Reloading browsers")
            time.sleep(0.5)
            if number >= 0:
                found["verdict-jax" if key == "jax" else "verdict"].append(Took(verdict, 0))
                found["visible"].append(Took(visible, 0))
                print(
                    f"saved {key}: verdict after {verdict:.3f} s, "
                    f"in the browser after {visible:.3f} s",
                    file=sys.stderr,
                )
        browser.close()
    return found


def chromium() -> str:
    """Where the browser tests find it too."""
    return subprocess.run(
        [sys.executable, "tools/chromium.py"],
        cwd=Path(__file__).resolve().parents[2],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
