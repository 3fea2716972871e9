"""A second environment: the project's requirements with other pins. A child runs the snippets."""

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from trivium.comparison.verdict import judge
from trivium.files import write_if_changed
from trivium.pipeline import report, versions
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Result, Settings
from trivium.problems import Aspect, Refused, UsageError
from trivium.records import store
from trivium.upgrade.diff import Apart, Run, Seen
from trivium.upgrade.own_environment import LINUX, end_with_parent, python

APART = "apart.json"


def pins(file: Path) -> list[Requirement]:
    """The pins of `--requirements`. UsageError unless each line pins one version."""
    try:
        found = list(versions.read(file))
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{file}: the file is not UTF-8") from None
    for requirement, where in found:
        if not versions.version_of(requirement):
            name = requirement.name
            raise UsageError(f"{where}: `{requirement}` pins no version: write {name}==1.2.3")
    if not found:
        raise UsageError(f"{file}: pins nothing: write one package==version a line")
    return [requirement for requirement, _ in found]


def merged(project: list[Requirement], other: list[Requirement]) -> list[str]:
    """The project's requirements with the pins of `other` in place of its own.

    The project's constraints do not count here: those of torch pin each package of CUDA.
    """
    new = {canonicalize_name(r.name): r for r in other}
    kept = [r for r in project if canonicalize_name(r.name) not in new]
    return [str(r) for r in [*kept, *new.values()]]


def folder_of(root: Path, wanted: str) -> Path:
    """Where the environment of these requirements and this Python is, or will be."""
    name = hashlib.sha256(f"{sys.version_info[:2]}\n{wanted}".encode()).hexdigest()[:12]
    return root / ".build" / "upgrade" / name


def run(folder: Path, settings: Settings, names: list[str]) -> Run:
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
    child = subprocess.run(
        command,
        check=False,
        env=environment,
        cwd=settings.root,
        preexec_fn=end_with_parent if LINUX else None,
    )
    if child.returncode:
        raise UsageError(
            "with these versions the snippets cannot run, as it says above;"
            f" their environment stays in {folder}"
        )
    return read(folder / "outputs")


def seen(result: Result) -> Seen:
    return Seen(result.seen, apart(result))


def apart(result: Result) -> Apart:
    """How the frameworks differ, whether or not the contract declares it.

    A record that kept only a digest of the numbers cannot be judged again: there, what is declared
    is how they differ.
    """
    contract = result.example.contract
    if not store.keeps_all(result.seen) and result.verdict.fine:
        return tuple((w, k, d.reason) for k, d in contract.declared.items() for w in d.what)
    absent = tuple(
        (str(Aspect.MISSING), key, f"there is no {name}")
        for key, name in contract.missing.items()
        if not result.seen[key].present
    )
    kept = {k: d for k, d in contract.declared.items() if k in contract.missing}
    plain = replace(result.example, contract=replace(contract, declared=kept))
    found = judge(plain, result.seen).problems
    present = tuple(
        (str(p.aspect), p.framework, p.message) for p in found if p.aspect != Aspect.STALE
    )
    return absent + present


def read(outputs: Path) -> Run:
    """What the child wrote."""
    known: dict[str, list[tuple[str, str, str]]] = json.loads(
        (outputs / APART).read_text(encoding="utf-8")
    )
    found: Run = {}
    for name, problems in known.items():
        record = store.read(outputs, name)
        differ = tuple((aspect, framework, message) for aspect, framework, message in problems)
        found[name] = Seen(record.observations if record else {}, differ)
    return found


def child(
    folder: Path, snippets: Path, jobs: int, timeout: float, memory: int, names: list[str]
) -> int:
    """In the second environment: run everything, and write down what was seen."""
    settings = Settings(
        folder, snippets, None, folder / "requirements.txt", jobs, timeout, memory, fresh=True
    )
    try:
        with Engine(settings, progress) as engine:
            results = engine.check(names)
            pinned = engine.pinned
    except Refused as refused:
        print("\n".join(map(report.problem, refused.problems)), file=sys.stderr)
        return 1
    outputs = folder / "outputs"
    for r in results:
        text = store.dumps(r.example, r.seen, pinned, r.verdict.kind)
        write_if_changed(store.path_of(outputs, r.example.name), text)
    how = {r.example.name: apart(r) for r in results}
    write_if_changed(outputs / APART, json.dumps(how, indent=1, sort_keys=True))
    return 0


def progress(what: str, count: int, total: int, seconds: float) -> None:
    if count % 200 == 0 or count == total:
        print(f"{count}/{total} {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    where, tree, jobs_, timeout_, memory_, *rest = sys.argv[1:]
    sys.exit(child(Path(where), Path(tree), int(jobs_), float(timeout_), int(memory_), rest))
