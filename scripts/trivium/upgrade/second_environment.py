"""A second environment, of the project's requirements with other pins: what snippets give there."""

import hashlib
import sys
from dataclasses import replace
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from trivium.comparison.verdict import judge
from trivium.pipeline import report, versions
from trivium.pipeline.engine import Engine
from trivium.pipeline.progress import progress
from trivium.pipeline.result import Result, Settings
from trivium.problems import Aspect, Refused, UsageError
from trivium.records import store
from trivium.upgrade.diff import Apart, Run, Seen
from trivium.upgrade.own_environment import installed, python


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


def run(folder: Path, settings: Settings, names: list[str]) -> list[Result]:
    """What every snippet gives there, whatever the verdict."""
    own = replace(
        settings,
        root=folder,
        outputs=None,
        requirements=folder / "requirements.txt",
        fresh=True,
        python=str(python(folder)),
        installed=installed(folder),
    )
    try:
        with Engine(own, progress()) as engine:
            return engine.check(names)
    except Refused as refused:
        print("\n".join(map(report.problem, refused.problems)), file=sys.stderr)
        raise UsageError(
            "with these versions the snippets cannot run, as it says above;"
            f" their environment stays in {folder}"
        ) from None


def seen(results: list[Result]) -> Run:
    return {r.example.name: Seen(r.seen, apart(r)) for r in results}


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
