"""A second environment: the project's requirements with other pins. A child runs the snippets."""

import ctypes
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import venv
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

APART = "apart.json"
PR_SET_PDEATHSIG, LINUX = 1, sys.platform == "linux"
CAUSES = (
    (
        ("No space left", "Errno 28", "Disk quota exceeded"),
        "the disk is full: {free:.1f} GB are free at {folder}, and PyTorch with CUDA takes 8 GB",
    ),
    (
        (
            "NewConnectionError",
            "ConnectTimeout",
            "ReadTimeout",
            "name resolution",
            "Network is unreachable",
            "ProxyError",
            "SSLError",
        ),
        "no package index can be reached: mend the network, or pip's settings (`pip config list`)",
    ),
    (
        ("No matching distribution", "Could not find a version"),
        "there is no such version for Python {python} on this machine: pip names it above",
    ),
    (
        ("ResolutionImpossible", "conflicting dependencies"),
        "these versions exclude each other, as pip says above: pin what conflicts in the file too",
    ),
    (
        ("ensurepip",),
        "this Python brings no pip: on Debian, apt install python3-venv",
    ),
)
"""What pip says, and what it means; the first that fits."""


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


def make(folder: Path, wanted: str) -> None:
    """Install the requirements, unless that was done before. What is half made is made anew."""
    if (folder / "made").exists() and python(folder).exists():
        return
    print(f"installing into {folder}: some minutes, up to 8 GB", file=sys.stderr, flush=True)
    (folder / "made").unlink(missing_ok=True)
    write_if_changed(folder / "requirements.txt", wanted)
    try:
        venv.create(folder / "venv", clear=True, with_pip=True)
        failed, said = install(folder)
    except subprocess.CalledProcessError as error:  # of the module that brings pip
        failed, said = True, error.output.decode(errors="replace")
    if failed:
        message = cause(said, folder)
        shutil.rmtree(folder, ignore_errors=True)
        print(said[max(said.find("ERROR"), 0) :][-4000:].rstrip(), file=sys.stderr)
        raise UsageError(f"the versions cannot be installed: {message}")
    (folder / "made").touch()


def install(folder: Path) -> tuple[bool, str]:
    """Whether pip failed, and what it said."""
    options = ["--progress-bar", "off", "--no-color", "-r", str(folder / "requirements.txt")]
    pip = subprocess.run(
        [str(python(folder)), "-m", "pip", "install", *options],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        preexec_fn=end_with_parent if LINUX else None,
    )
    return bool(pip.returncode), pip.stdout


def cause(said: str, folder: Path) -> str:
    """Why pip failed, and what helps."""
    free = shutil.disk_usage(folder).free / 1e9
    for signs, meaning in CAUSES:
        if any(sign in said for sign in signs):
            return meaning.format(free=free, folder=folder, python=sys.version.split()[0])
    return "it says why, above"


def end_with_parent() -> None:
    """In a child, on Linux: end if the report is killed. The next one then finds nobody at work."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def python(folder: Path) -> Path:
    return folder / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


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
    known = store.Record("", result.seen)
    if not known.whole and result.verdict.fine:
        return tuple((w, k, d.reason) for k, d in contract.declared.items() for w in d.what)
    absent = tuple(
        (str(Aspect.MISSING), key, f"there is no {name}")
        for key, name in contract.missing.items()
        if not result.seen[key].present
    )
    kept = {k: d for k, d in contract.declared.items() if k in contract.missing}
    plain = replace(result.example, contract=replace(contract, declared=kept))
    found = judge(plain, result.seen).problems
    told = tuple((str(p.aspect), p.framework, p.message) for p in found if p.aspect != Aspect.STALE)
    return absent + told


def read(outputs: Path) -> Run:
    """What the child wrote."""
    known: dict[str, list[tuple[str, str, str]]] = json.loads(
        (outputs / APART).read_text(encoding="utf-8")
    )
    found: Run = {}
    for name, problems in known.items():
        record = store.read(outputs, name)
        told = tuple((aspect, framework, message) for aspect, framework, message in problems)
        found[name] = Seen(record.observations if record else {}, told)
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
    told = {r.example.name: apart(r) for r in results}
    write_if_changed(outputs / APART, json.dumps(told, indent=1, sort_keys=True))
    return 0


def progress(what: str, count: int, total: int, seconds: float) -> None:
    if count % 200 == 0 or count == total:
        print(f"{count}/{total} {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    where, tree, jobs_, timeout_, memory_, *rest = sys.argv[1:]
    sys.exit(child(Path(where), Path(tree), int(jobs_), float(timeout_), int(memory_), rest))
