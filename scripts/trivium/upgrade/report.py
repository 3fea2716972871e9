"""The command `upgrade-report`: run everything with other versions, and write what changed."""

import hashlib
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from trivium.comparison.verdict import judge
from trivium.files import only_one, write_if_changed
from trivium.pages.markdown import prose
from trivium.pipeline import report as terminal
from trivium.pipeline import versions
from trivium.pipeline.engine import Engine
from trivium.pipeline.progress import progress
from trivium.pipeline.result import Result, Settings
from trivium.problems import Aspect, UsageError
from trivium.records import store
from trivium.records.upgrade_reasons import read
from trivium.upgrade import diff, own_environment, page
from trivium.upgrade.diff import Apart, Run, Seen

FILE = Path(".build", "upgrade-report.md")


def report(settings: Settings, args: Namespace) -> int:
    """Hold the records against what the pins of `--requirements` give, and write what changed.

    Exit status 1 if a reason is given for what did not change. Nothing is written unless all
    snippets have run.
    """
    requirements, names = args.requirements, args.names
    if not requirements:
        raise UsageError(
            "upgrade-report needs --requirements FILE: pins to replace those of requirements.txt"
        )
    known = read(settings.root)
    asked = pins(requirements)
    project = [requirement for requirement, _ in versions.read(settings.requirements)]
    pinned = versions.packages(settings.requirements)
    way = diff.way(
        pinned, pinned | {canonicalize_name(r.name): versions.version_of(r) for r in asked}
    )
    if not way.moved:
        raise UsageError(
            f"{requirements}: the versions of the records, or none: write others, package==version"
        )
    with Engine(settings) as engine:
        results = engine.check(names)
    recorded = seen(results)
    ran = _ran(settings, "\n".join(merged(project, asked)) + "\n", names)
    old, new = (recorded, ran) if way.recorded_is_old else (ran, recorded)
    passed = diff.on_the_way(known, way)
    changes = diff.compare(old, new, way, passed)
    titles = {r.example.name: r.example.title for r in results}

    def named(example: str) -> str:
        return f"{prose(titles.get(example, example))} (`{example}`)"

    text = page.markdown(way, old, new, changes, named, "\n".join(map(str, asked)))
    write_if_changed(settings.root / FILE, text)
    print(f"wrote {settings.root / FILE}")
    wrong = diff.stale(passed, changes, set(diff.in_both(old, new)), whole=not names)
    for problem in wrong:
        print(terminal.problem(problem), file=sys.stderr)
    return 1 if wrong else 0


def _ran(settings: Settings, wanted: str, names: list[str]) -> Run:
    """What every snippet gives with these requirements, whatever the verdict, in an environment
    that is made if need be."""
    folder = folder_of(settings.root, wanted)
    with only_one(folder.parent):
        own_environment.make(folder, wanted)
        print(f"the environment stays in {folder}: remove it to free its space")
        own = replace(
            settings,
            root=folder,
            outputs=None,
            requirements=folder / "requirements.txt",
            fresh=True,
            python=str(own_environment.python(folder)),
            installed=own_environment.installed(folder),
        )
        with Engine(own, progress()) as engine:
            return seen(engine.check(names))


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
