"""The command `upgrade-report`: run everything with other versions, and write what changed."""

import sys
from argparse import Namespace
from pathlib import Path

from filelock import FileLock, Timeout
from packaging.utils import canonicalize_name

from trivium.files import write_if_changed
from trivium.pages.markdown import prose
from trivium.pipeline import report as terminal
from trivium.pipeline import versions
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Settings
from trivium.problems import UsageError
from trivium.records.upgrade_reasons import read
from trivium.upgrade import diff, own_environment, page
from trivium.upgrade import second_environment as second
from trivium.upgrade.diff import Run

FILE = Path(".build", "upgrade-report.md")


def report(settings: Settings, args: Namespace) -> int:
    """Hold the records against what the pins of `--requirements` give, and write what changed.

    Exit status 1 if a reason is given for what did not change. Nothing is written unless all
    snippets have run.
    """
    if not args.requirements:
        raise UsageError(
            "upgrade-report needs --requirements FILE: pins to replace those of requirements.txt"
        )
    try:
        return _report(settings, args.requirements, args.names)
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror}: the report is as it was") from None


def _report(settings: Settings, requirements: Path, names: list[str]) -> int:
    known = read(settings.root)
    asked = second.pins(requirements)
    project = [requirement for requirement, _ in versions.read(settings.requirements)]
    pinned = versions.packages(settings.requirements)
    way = diff.step(
        pinned, pinned | {canonicalize_name(r.name): versions.version_of(r) for r in asked}
    )
    if not way.moved:
        raise UsageError(f"{requirements}: the versions of the records: there is nothing to see")
    with Engine(settings) as engine:
        results = engine.check(names)
    recorded = second.seen(results)
    ran = _ran(settings, "\n".join(second.merged(project, asked)) + "\n", names)
    old, new = (recorded, ran) if way.recorded_is_old else (ran, recorded)
    changes = diff.compare(old, new)
    passed = diff.of_step(known, way)
    titles = {r.example.name: r.example.title for r in results}
    pins = "\n".join(map(str, asked))

    def named(example: str) -> str:
        return f"{prose(titles.get(example, example))} (`{example}`)"

    found = page.Found(way, old, new, changes, passed, named, pins)
    write_if_changed(settings.root / FILE, page.markdown(found))
    print(f"wrote {settings.root / FILE}")
    wrong = diff.stale(passed, changes, set(diff.in_both(old, new)), whole=not names)
    for problem in wrong:
        print(terminal.problem(problem), file=sys.stderr)
    return 1 if wrong else 0


def _ran(settings: Settings, wanted: str, names: list[str]) -> Run:
    """What the snippets give with these requirements, in an environment that is made if need be."""
    folder = second.folder_of(settings.root, wanted)
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder.with_suffix(".lock"), timeout=0):
            own_environment.make(folder, wanted)
            ran = second.seen(second.run(folder, settings, names))
    except Timeout:
        raise UsageError(f"another report is at work in {folder}: wait until it ends") from None
    print(f"the environment stays in {folder}: remove it to free its space")
    return ran
