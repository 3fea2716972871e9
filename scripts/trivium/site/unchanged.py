"""Whether a build would give what `site/` holds already: then there is nothing to do."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from trivium.files import fingerprint, write_if_changed

KEPT = "built-from"
"""Below `.build`: what the last build was made of, and what it left in `site/`."""
FOLDERS = ("docs", "outputs", "overrides", "scripts", "snippets")
FILES = ("*.yml", "*.txt", "*.md")
VARIABLE = re.compile(rb"!ENV \[?(\w+)")


def made_of(root: Path) -> str:
    """Changes with anything that a page depends on: files of the checkout, variables that the
    configuration names, what is installed, the day of the last commit."""
    own = sorted(path for kind in FILES for path in root.glob(kind))
    configured = b"\n".join(path.read_bytes() for path in own if path.suffix == ".yml")
    variables = [os.environ.get(name.decode()) for name in VARIABLE.findall(configured)]
    paths = [*map(str, own), *(path for folder in FOLDERS for path in _files(root / folder))]
    names = [path.removeprefix(str(root)) for path in paths]
    return fingerprint((sys.version, installed(), commit_date(root), variables, names), paths)


def holds(root: Path, now: str) -> bool:
    """Whether `site/` is what the last build left there, and was made of what there is now."""
    path = root / ".build" / KEPT
    return path.is_file() and path.read_text("utf-8") == f"{now} {_left(root)}"


def keep(root: Path, before: str) -> None:
    """After a build: keep what it was made of, unless a file changed meanwhile."""
    whole = made_of(root) == before
    write_if_changed(root / ".build" / KEPT, f"{before} {_left(root)}" if whole else "")


def installed() -> list[str]:
    """The packages, each with its version."""
    return sorted(
        name
        for folder in filter(os.path.isdir, sys.path)
        for name in os.listdir(folder)
        if name.endswith(".dist-info")
    )


@cache
def commit_date(root: Path) -> str:
    """The day of the last commit; empty outside a repository. A process asks git once."""
    try:
        asked = subprocess.run(
            ["git", "log", "-1", "--format=%cs"],
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    return asked.stdout.strip()


def _left(root: Path) -> str:
    """Changes when a file of the site does."""
    site = [(path, os.stat(path)) for path in _files(root / "site")]
    return fingerprint([(path, found.st_size, found.st_mtime_ns) for path, found in site])


def _files(folder: Path) -> Iterator[str]:
    """The paths of all files below a folder in their order, but hidden ones and compiled code. They
    are texts: to make tens of thousands of paths would take as long as to read the files."""
    for where, below, names in os.walk(folder, followlinks=True):
        below[:] = sorted(n for n in below if not n.startswith(".") and n != "__pycache__")
        yield from (os.path.join(where, name) for name in sorted(names) if not name.startswith("."))
