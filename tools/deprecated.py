"""What libraries say is deprecated while snippets run, and the engine does not show, by message.

usage: python tools/deprecated.py FRAMEWORK [CHAPTER …]

The engine shows a DeprecationWarning only where it points into the snippet, as Python does. Some
libraries point into themselves, though the snippet called what is deprecated.
"""

import collections
import contextlib
import importlib
import io
import os
import sys
import warnings
from pathlib import Path

from trivium.execution.capture import ONLY_OF_THE_SNIPPET
from trivium.frameworks import FRAMEWORKS

ROOT = Path(__file__).resolve().parent.parent


def hidden(path: Path) -> list[str]:
    """What libraries say while the snippet runs, with the place that says it."""
    with (
        warnings.catch_warnings(record=True) as caught,
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.suppress(BaseException),
    ):
        warnings.simplefilter("always")
        exec(compile(path.read_text("utf-8"), str(path), "exec"), {"__name__": "__main__"})
    return [
        " ".join(f"{w.category.__name__}: {w.message} ({w.filename})".split())
        for w in caught
        if issubclass(w.category, ONLY_OF_THE_SNIPPET) and w.filename != str(path)
    ]


def in_a_fork(path: Path) -> list[str]:
    """The same, without traces in this process."""
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.write(writing, "\n".join(hidden(path)).encode())
        os._exit(0)
    os.close(writing)
    with open(reading) as answer:
        said = answer.read().splitlines()
    os.wait()
    return said


def main(key: str, *chapters: str) -> None:
    """Print each hidden deprecation of a framework's snippets, with how many have it."""
    importlib.import_module(FRAMEWORKS[key].module)
    snippets: dict[str, list[str]] = collections.defaultdict(list)
    for path in sorted((ROOT / "snippets").glob(f"*/*.{key}.py")):
        if not chapters or path.parent.name in chapters:
            for message in {*in_a_fork(path)}:
                snippets[message].append(f"{path.parent.name}/{path.name}")
    for message, names in sorted(snippets.items(), key=lambda item: -len(item[1])):
        print(f"{len(names)} {message}; {names[0]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
