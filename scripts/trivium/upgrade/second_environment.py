"""A second environment with other versions: the project's requirements with some pins replaced, run as a child."""

import hashlib
import json
import os
import subprocess
import sys
import venv
from pathlib import Path

from trivium.files import write_if_changed
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Result, Settings
from trivium.pipeline.versions import PIN
from trivium.problems import UsageError
from trivium.records import store as record
from trivium.upgrade.diff import Seen

VERDICTS = "verdicts.json"


def merged(project: list[str], other: list[str]) -> list[str]:
    """The project's requirements with the pins of `other` in place of its own."""
    new = {match[1].lower(): line for line in other if (match := PIN.match(line))}
    kept = [
        line
        for line in project
        if (match := PIN.match(line)) is None or match[1].lower() not in new
    ]
    return [*kept, *new.values()]


def lines(requirements: Path) -> list[str]:
    """The requirements of a file and of those that it names, without the engine itself, which runs from its folder."""
    found: list[str] = []
    for line in requirements.read_text(encoding="utf-8").splitlines():
        line = line.partition(" #")[0].strip()
        if line.startswith("-r "):
            found += lines(requirements.parent / line[3:].strip())
        elif line and not line.startswith(("#", "-e")):
            found.append(line)
    return found


def make(root: Path, requirements: Path, project: Path) -> Path:
    """The folder of an environment with these versions; made once, and kept until somebody deletes it."""
    if not requirements.is_file():
        raise UsageError(f"{requirements}: no such file")
    wanted = "\n".join(merged(lines(project), lines(requirements))) + "\n"
    name = hashlib.sha256(f"{sys.version_info[:2]}\n{wanted}".encode()).hexdigest()[:12]
    folder = root / ".build" / "upgrade" / name
    write_if_changed(folder / "requirements.txt", wanted)
    if not (folder / "made").exists():
        venv.create(folder / "venv", clear=True, with_pip=True)
        command = [
            str(python(folder)),
            "-m",
            "pip",
            "install",
            "--quiet",
            "-r",
            str(folder / "requirements.txt"),
        ]
        if subprocess.run(command, check=False).returncode:
            raise UsageError(f"{requirements}: these versions cannot be installed together")
        (folder / "made").touch()
    return folder


def python(folder: Path) -> Path:
    return folder / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(folder: Path, settings: Settings, names: list[str]) -> dict[str, Seen]:
    """What every snippet gives there, whatever the verdict."""
    engine = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(engine)}
    command = [
        str(python(folder)),
        "-m",
        "trivium.upgrade.second_environment",
        str(folder),
        str(settings.snippets),
        str(settings.jobs),
        str(settings.timeout),
        str(settings.memory),
        *names,
    ]
    if subprocess.run(command, check=False, env=environment, cwd=settings.root).returncode:
        raise UsageError(
            "the second environment could not run the snippets; what it said stands above"
        )
    return read(folder / "outputs")


def seen(result: Result) -> Seen:
    problems = tuple((p.aspect, p.framework, p.message) for p in result.problems)
    return Seen(result.verdict.kind, problems, result.seen)


def read(outputs: Path) -> dict[str, Seen]:
    verdicts = json.loads((outputs / VERDICTS).read_text(encoding="utf-8"))
    found = {}
    for name, (kind, problems) in verdicts.items():
        known = record.read(outputs, name)
        found[name] = Seen(
            kind, tuple((a, f, m) for a, f, m in problems), known.observations if known else {}
        )
    return found


def child(
    folder: Path, snippets: Path, jobs: int, timeout: float, memory: int, names: list[str]
) -> None:
    """In the second environment: run everything, judge it, and write down what was seen."""
    settings = Settings(
        folder, snippets, None, folder / "requirements.txt", jobs, timeout, memory, fresh=True
    )
    with Engine(settings, progress) as engine:
        results = engine.check(names)
        pinned = engine.pinned
    for r in results:
        write_if_changed(
            record.path_of(folder / "outputs", r.example.name),
            record.dumps(r.example, r.seen, pinned, r.verdict.kind),
        )
    told = {r.example.name: (s.verdict, s.problems) for r in results for s in [seen(r)]}
    write_if_changed(folder / "outputs" / VERDICTS, json.dumps(told, indent=1, sort_keys=True))


def progress(what: str, count: int, total: int, seconds: float) -> None:
    if count % 200 == 0 or count == total:
        print(f"{count}/{total} {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    where, tree, jobs_, timeout_, memory_, *rest = sys.argv[1:]
    child(Path(where), Path(tree), int(jobs_), float(timeout_), int(memory_), rest)
