"""Ends `build.py site` at random moments, in a copy of the repository, and looks for what it
leaves.

usage: python tests/corpus_probes/kills_site.py [COUNT]
(10 times KILL)

Every second time a chapter's records are gone, so that its snippets run and are recorded. Exit
status 1 if a process, a folder or a file outside of .build is left, if a record or the site is
not whole, or if the build after them gives something else.
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
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    for name in filter(None, names.split("\0")):
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, to / name)
    return to


def start(tree: Path, temporary: Path) -> subprocess.Popen[bytes]:
    variables = {k: v for k, v in os.environ.items() if k != "GITHUB_ACTIONS"}
    variables |= {
        "TMPDIR": str(temporary),
        "PYTHONPATH": str(tree / "scripts"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    with open(tree.parent / "told", "wb") as told:
        return subprocess.Popen(
            [sys.executable, str(tree / "scripts" / "build.py"), "site"],
            env=variables,
            cwd=tree,
            stdout=told,
            stderr=told,
        )


def files(tree: Path) -> dict[str, str]:
    """Every file outside of .build, with the hash of what is in it."""
    found = (p for p in tree.rglob("*") if p.is_file() and p.relative_to(tree).parts[0] != ".build")
    return {
        p.relative_to(tree).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in found
    }


def behind(temporary: Path) -> list[str]:
    """Processes and folders of a build.

    What is in shared memory is another's: no snippet of the site takes any.
    """
    return left(temporary, set(os.listdir("/dev/shm")))


def faults(tree: Path, temporary: Path, whole: dict[str, str]) -> list[str]:
    """What is not as it was.

    A record may be absent where its chapter's were; one may be half written, under its other name.
    """
    wait_for(lambda: not behind(temporary), 20)
    found = files(tree)
    parts = [name for name in found if name.endswith(".part")]
    wrong = [
        f"not whole: {name}"
        for name, told in found.items()
        if name not in parts and whole.get(name) != told
    ]
    gone = [
        f"gone: {name}"
        for name in whole.keys() - found.keys()
        if not name.startswith(f"outputs/{CHAPTER}/")
    ]
    return [
        *behind(temporary),
        *(f"file {p.name}" for p in temporary.iterdir()),
        *wrong,
        *gone,
        *parts[1:],
    ]


def main(count: int) -> int:
    wrong = ended = 0
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
            first = [
                *faults(tree, temporary, whole),
                *([(tree.parent / "told").read_text("utf-8")] if status else []),
            ]
            print(f"a whole build: {took[run]:.1f} s, {pages} pages, left: {first}", flush=True)
            wrong += bool(first) or pages < 10
        while ended < count:
            run = ended % 2
            if run:
                shutil.rmtree(tree / "outputs" / CHAPTER, ignore_errors=True)
            build, moment = start(tree, temporary), random.uniform(0, took[run])
            time.sleep(moment)
            if build.poll() is not None:  # the first was slower
                took[run] = moment
                continue
            build.send_signal(signal.SIGKILL)
            build.wait()
            ended += 1
            told = faults(tree, temporary, whole)
            wrong += bool(told)
            records = len(list((tree / "outputs" / CHAPTER).glob("*.json")))
            told_of = told or "nothing left, site and records whole"
            at = f"KILL after {moment:.2f} s of {took[run]:.1f}"
            print(f"{at}, {records} records of the chapter: {told_of}", flush=True)
        start(tree, temporary).wait()
        again = files(tree) == whole
        gives = "what the first gave" if again else "something else"
        print(f"{wrong} of {count} left something; a build after them gives {gives}")
    return 1 if wrong or not again else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 10))
