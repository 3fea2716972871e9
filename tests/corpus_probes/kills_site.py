"""Ends `build.py site` at random moments, in a copy of the repository, and looks for what it leaves.

usage: python tests/corpus_probes/kills_site.py [COUNT]     (10 times KILL)

Every second time a chapter's records are gone, so that its snippets run and are recorded. Exit status 1 if a process, a folder
or a file outside of .build is left, if a record or the site is not whole, or if the build after them gives something else.
"""

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kills import ROOT, left
from running import wait_for

CHAPTER = "norms"


def copied(to: Path) -> Path:
    """What git knows of the repository."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, names.split("\0")):
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, to / name)
    return to


def start(tree: Path, temporary: Path) -> subprocess.Popen[bytes]:
    variables = {k: v for k, v in os.environ.items() if k != "GITHUB_ACTIONS"}
    variables |= {"TMPDIR": str(temporary), "PYTHONPATH": str(tree / "scripts"), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen([sys.executable, str(tree / "scripts" / "build.py"), "site"], env=variables, cwd=tree,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip


def files(tree: Path) -> dict[str, str]:
    """Every file outside of .build, with the hash of what is in it."""
    found = (p for p in tree.rglob("*") if p.is_file() and p.relative_to(tree).parts[0] != ".build")
    return {p.relative_to(tree).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in found}


def faults(tree: Path, temporary: Path, shared: set[str], whole: dict[str, str]) -> list[str]:
    """A record may be absent, where its chapter's were; one may be half written, under its other name. All else is as it was."""
    wait_for(lambda: not left(temporary, shared), 20)
    found = files(tree)
    parts = [name for name in found if name.endswith(".part")]
    wrong = [f"not whole: {name}" for name, told in found.items() if name not in parts and whole.get(name) != told]
    gone = [f"gone: {name}" for name in whole.keys() - found.keys() if not name.startswith(f"outputs/{CHAPTER}/")]
    return [*left(temporary, shared), *(f"file {p.name}" for p in temporary.iterdir()), *wrong, *gone, *parts[1:]]


def main(count: int) -> int:
    wrong, shared = 0, set(os.listdir("/dev/shm"))
    with tempfile.TemporaryDirectory() as folder:
        tree, temporary = copied(Path(folder) / "tree"), Path(folder) / "temporary"
        temporary.mkdir()
        start(tree, temporary).wait()  # makes what later builds find in .build
        took, whole = [0.0, 0.0], dict[str, str]()
        for run in (1, 0):  # with a chapter to run, and from records alone
            shutil.rmtree(tree / "outputs" / CHAPTER) if run else None
            began = time.monotonic()
            status = start(tree, temporary).wait()
            took[run], whole = time.monotonic() - began, files(tree)
            pages = sum(name.startswith("site/") and name.endswith(".html") for name in whole)
            first = [*faults(tree, temporary, shared, whole), *(["exit status"] if status else [])]
            print(f"a whole build: {took[run]:.1f} s, {pages} pages, left: {first}", flush=True)
            wrong += bool(first) or pages < 10
        for turn in range(count):
            run = turn % 2
            if run:
                shutil.rmtree(tree / "outputs" / CHAPTER, ignore_errors=True)
            build, moment = start(tree, temporary), random.uniform(0, took[run])
            time.sleep(moment)
            ended = build.poll() is None
            build.send_signal(signal.SIGKILL)
            build.wait()
            told = faults(tree, temporary, shared, whole)
            wrong += bool(told)
            records = len(list((tree / "outputs" / CHAPTER).glob("*.json")))
            print(f"{'KILL' if ended else 'had ended'} after {moment:.2f} s of {took[run]:.1f}, {records} records of the chapter: "
                  f"{told or 'nothing left, site and records whole'}", flush=True)  # fmt: skip
        start(tree, temporary).wait()
        again = files(tree) == whole
        print(f"{wrong} left something; a build after them gives {'what the first gave' if again else 'something else'}")
    return 1 if wrong or not again else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 10))
