"""Runs every snippet outside of the engine, and holds what it printed against its record.

usage: python tests/corpus_probes/plain_scripts.py [FRAMEWORK ...]
(some 20 minutes for all)

The same question as tests/test_plain_scripts.py with TRIVIUM_PLAIN=all, without the hours that
imports take: one interpreter for each framework imports it and nothing of ours, and is forked
for each script. What differs runs again in an interpreter of its own, and only that counts. Exit
status 1 if anything differs.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import test_plain_scripts as plain
from trivium.execution.environment import environment

PARENT = r"""
import os, sys, traceback
import {module}
for line in sys.stdin:
    os.chdir(line.rstrip("\n"))
    if not (child := os.fork()):
        for number, name in (1, "out"), (2, "err"):
            os.dup2(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number)
        main = type(sys)("__main__")
        sys.modules["__main__"], sys.argv = main, ["script.py"]
        status = 0
        try:
            source = open("script.py", encoding="utf-8").read()
            exec(compile(source, "script.py", "exec"), main.__dict__)
        except BaseException:
            status = 1
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
MODULES = {"torch": "torch", "tf": "tensorflow", "jax": "jax", "numpy": "numpy"}


class Forked:
    """An interpreter that has imported a framework, and runs scripts in its children."""

    def __init__(self, key: str, folder: Path) -> None:
        own = environment(key, str(folder / "cache"), str(folder))
        self.process = subprocess.Popen(
            [sys.executable, "-c", PARENT.format(module=MODULES[key])],
            env=own,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def ran(self, source: str, key: str, folder: Path) -> tuple[str, str]:
        """What a script printed, and what it said of an error; as plain.ran."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "script.py").write_text(plain.as_script(source), "utf-8")
        assert self.process.stdin and self.process.stdout
        print(folder, file=self.process.stdin, flush=True)
        failed = self.process.stdout.readline().strip() != "0"
        told = [(folder / name).read_text("utf-8", "replace") for name in ("out", "err")]
        return plain.escaped(told[0]), told[1] if failed else ""


def differences(key: str, paths: list[Path]) -> Iterator[str]:
    """What plain runs give that the records do not."""
    alone = plain.ran
    with tempfile.TemporaryDirectory() as made:
        forked = Forked(key, Path(made))
        for path in paths:
            plain.ran = forked.ran
            differs = plain.difference(path, Path(made))
            plain.ran = alone
            if differs and (told := plain.difference(path, Path(made) / "alone")):
                yield told
        forked.process.communicate()


def main() -> int:
    """The exit status."""
    wrong = ran = 0
    for key in sys.argv[1:] or MODULES:
        began = time.monotonic()
        paths = [path for path in plain.SNIPPETS if path.name.endswith(f".{key}.py")]
        for told in differences(key, paths):
            wrong += 1
            print(told, flush=True)
        ran += len(paths)
        print(f"{key}: {len(paths)} scripts in {time.monotonic() - began:.0f} s", flush=True)
    print(f"{ran} scripts, {wrong} differ from what is shown")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
