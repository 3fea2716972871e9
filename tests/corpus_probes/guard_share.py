"""Which of the leak probes the worker's guard sees, which it mends, and which it misses (then only
--isolated tells).

usage: python tests/corpus_probes/guard_share.py [CHAPTER ...]
(all of tests/cases/leaks if none is given)

For each pair, in a fork of a process that has only imported the framework: b- alone, and b-
after a- in the same worker. `seen`: the guard would have replaced the worker. `mended`: it would
not, and b- gave the same. `missed`: b- differed.
"""

import importlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path

LEAKS = Path(__file__).resolve().parent.parent / "cases" / "leaks"
SEEN = ("text", "printed", "error", "warnings")


def job(framework: str, chapter: str, which: str) -> dict[str, str]:
    path = LEAKS / chapter / f"{which}-{chapter}.{framework}.py"
    return {"id": which, "path": str(path), "source": path.read_text(encoding="utf-8")}


def in_a_fork(framework, number: int, jobs: list[dict[str, str]]) -> list[dict]:
    """What a fresh worker says of these snippets, one after the other."""
    from trivium.execution.state_guard import Guard
    from trivium.execution.worker import Worker

    reader, writer = os.pipe()
    folder = tempfile.mkdtemp(prefix="trivium-guard-")
    pid = os.fork()
    if not pid:
        try:
            os.close(reader)
            sock, _ = socket.socketpair()
            write, told = os.fdopen(writer, "w").write, []
            dumps, leave, keep = json.dumps, os._exit, str
            worker = Worker(
                Guard(framework), sock, f"{folder}/{number}", 4096, os.memfd_create("trace")
            )
            for one in jobs:
                answer, _, soiled = worker.run(one)
                told.append({**{k: keep(answer.get(k)) for k in SEEN}, "soiled": keep(soiled)})
                if soiled:
                    break
            write.__self__.write(dumps(told))
            write.__self__.flush()
        finally:
            leave(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        text = pipe.read()
    os.waitpid(pid, 0)
    subprocess.run(["rm", "-rf", folder], check=False)
    return json.loads(text) if text else [{"soiled": "the worker ended"}]


def one_framework(key: str, chapters: list[str]) -> None:
    from trivium.frameworks import FRAMEWORKS, REFERENCE

    framework = FRAMEWORKS[key]
    for module in (framework.module, *framework.preload):
        try:
            importlib.import_module(module)
        except ImportError:
            continue
    for owner in {key: framework, REFERENCE: FRAMEWORKS[REFERENCE]}.values():
        owner.start()
    for number, chapter in enumerate(chapters):
        a, b = job(key, chapter, "a"), job(key, chapter, "b")
        clean, after = in_a_fork(framework, number, [b]), in_a_fork(framework, number, [a, b])
        if after[0]["soiled"]:
            print(f"seen   {key:6} {chapter}: {after[0]['soiled']}", flush=True)
        elif all(clean[0].get(k) == after[1].get(k) for k in SEEN):
            print(f"mended {key:6} {chapter}", flush=True)
        else:
            print(
                f"missed {key:6} {chapter}: {after[1]['text']} for {clean[0]['text']}", flush=True
            )


def main(chosen: list[str]) -> None:
    expected = tomllib.loads((LEAKS / "expected.toml").read_text(encoding="utf-8"))
    concerned = {name.split("/")[0]: want["framework"] for name, want in expected.items()}
    counts: Counter[str] = Counter()
    from trivium.execution.environment import environment

    for key in dict.fromkeys(concerned.values()):
        chapters = [c for c, f in concerned.items() if f == key and (not chosen or c in chosen)]
        with tempfile.TemporaryDirectory() as cache:
            run = subprocess.run(
                [sys.executable, __file__, "--framework", key, *chapters],
                env=environment(key, cache, cache),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                check=False,
            )
        sys.stdout.write(run.stdout)
        counts.update(
            line.split()[0]
            for line in run.stdout.splitlines()
            if line[:6] in ("seen  ", "mended", "missed")
        )
    total = sum(counts.values())
    shares = ", ".join(f"{counts[kind]} {kind}" for kind in ("seen", "mended", "missed"))
    print(f"{total} probes: {shares}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--framework"]:
        one_framework(sys.argv[2], sys.argv[3:])
    else:
        main(sys.argv[1:])
