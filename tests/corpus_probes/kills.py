"""Ends builds at random moments, every second time while it records, and looks for what they leave:
processes, files, half a record.

usage: python tests/corpus_probes/kills.py [COUNT] [SIGNAL ...] [FRAMEWORK ...]
(10 times KILL, then TERM and INT, with all frameworks)

The tree holds snippets that leave a daemon without its environment, shared memory and a
temporary file, one that sleeps, and forty that agree. Exit status 1 if anything is left, or if
the build after all of them does not give what the first gave.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "scripts")]

from making import KEYS  # noqa: E402
from running import carrying, heeding, wait_for  # noqa: E402
from trees import arguments, engine_of, plant  # noqa: E402
from trivium.records import store as record  # noqa: E402

MINE = "77717"
SNIPPETS = {
    "leaves/daemon": "import subprocess\n"
    f"subprocess.Popen(['env', '-i', 'setsid', '--fork', 'sleep', '{MINE}']).wait()\n",
    "leaves/file": "import tempfile\ntempfile.mkstemp()\n1.0\n",
    "leaves/memory": "from multiprocessing import shared_memory as s\n"
    "m = s.SharedMemory(create=True, size=100)\nm.size\n",
    "leaves/sleep": "import time\ntime.sleep(0.4)\n1.0\n",
} | {f"more/x{i:02}": f"{i}.5\n" for i in range(40)}


def start(tree: Path) -> subprocess.Popen[bytes]:
    """A build by the engine beside the tree."""
    variables = {k: v for k, v in os.environ.items() if k != "GITHUB_ACTIONS"} | {
        "TMPDIR": str(tree)
    }
    return subprocess.Popen(
        [sys.executable, str(tree.parent / "scripts" / "build.py"), *arguments(tree, "build")],
        env=variables,
        cwd=tree,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=heeding,
    )


def left(tree: Path, shared: set[str]) -> list[str]:
    """What a build has left by now."""
    sleeping = subprocess.run(
        ["ps", "-eo", "pid=,args="], text=True, capture_output=True, check=True
    ).stdout.splitlines()
    return [
        *(f"process {pid}" for pid in carrying(f"TMPDIR={tree}")),
        *(f"folder {p.name}" for p in tree.glob("trivium-*")),
        *(f"process {line.strip()}" for line in sleeping if line.endswith(f"sleep {MINE}")),
        *(
            f"/dev/shm/{n}"
            for n in sorted(set(os.listdir("/dev/shm")) - shared)
            if n.startswith("psm_")
        ),
    ]


def records(tree: Path) -> dict[str, bytes]:
    return {
        p.relative_to(tree).as_posix(): p.read_bytes()
        for p in sorted((tree / "outputs").rglob("*"))
        if p.is_file()
    }


def faults(tree: Path, shared: set[str], whole: dict[str, bytes]) -> list[str]:
    """What is wrong after a build was ended.

    A record is one of the first build's, byte by byte, or not there.
    """
    wait_for(lambda: not left(tree, shared), 20)
    found = records(tree)
    parts = [name for name in found if name.endswith(".part")]
    wrong = [name for name, data in found.items() if name not in parts and whole.get(name) != data]
    return [*left(tree, shared), *(f"not whole: {name}" for name in wrong), *parts[1:]]


def main(count: int, signals: list[int], keys: list[str]) -> int:
    """End `count` builds by KILL, and one by each signal; 1 if any left something, or if
    a build after them records something else."""
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        shared = set(os.listdir("/dev/shm"))
        tree = plant(engine_of(Path(folder), keys) / "tree", SNIPPETS, keys)
        began = time.monotonic()
        start(tree).wait()
        took, whole = time.monotonic() - began, records(tree)
        first = faults(tree, shared, whole)
        print(f"a whole build: {took:.1f} s, {len(whole)} records, left: {first}", flush=True)
        for turn, number in enumerate([signal.SIGKILL] * count + signals):
            shutil.rmtree(tree / "outputs", ignore_errors=True)
            build, began = start(tree), time.monotonic()
            if turn % 2:
                wait_for(lambda: list((tree / "outputs").rglob("*.json")), took * 3)
                time.sleep(random.uniform(0, 0.02))
            else:
                time.sleep(random.uniform(0, took))
            moment = time.monotonic() - began
            build.send_signal(number)
            build.wait(30)
            told = faults(tree, shared, whole)
            wrong += bool(told)
            name, count_of = signal.Signals(number).name, len(records(tree))
            print(f"{name} after {moment:.2f} s, {count_of} records:", told or "nothing left")
        start(tree).wait()
        again = records(tree)
        assert record.read(tree / "outputs", "more/x00"), "the build after them records"
        print(
            f"{wrong} of {count + len(signals)} left something; a build after them gives "
            f"{'what the first gave' if again == whole else 'something else'}"
        )
    return 1 if wrong or first or again != whole or len(whole) < 40 else 0


if __name__ == "__main__":
    names = [name for name in sys.argv[2:] if name not in KEYS] or ["TERM", "INT"]
    sys.exit(
        main(
            int(sys.argv[1]) if sys.argv[1:] else 10,
            [signal.Signals[f"SIG{name}"].value for name in names],
            [key for key in sys.argv[2:] if key in KEYS] or list(KEYS),
        )
    )
