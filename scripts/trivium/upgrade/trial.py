"""One older version of one framework: its snippets run there, and are held against the records."""

from dataclasses import dataclass, replace
from pathlib import Path

from packaging.utils import canonicalize_name

from trivium.examples.discovery import Example, packages_of
from trivium.execution.scheduler import Pool
from trivium.execution.task import Task, tasks_of
from trivium.frameworks import FRAMEWORKS, REFERENCE
from trivium.observation import Observation, Observations
from trivium.pipeline.progress import progress
from trivium.pipeline.result import Settings
from trivium.records.history import (
    LAST_DIGITS,
    NOT_THERE,
    Difference,
    Lacking,
    Tried,
    digest,
)
from trivium.upgrade import diff, own_environment
from trivium.upgrade.releases import Release

LACKS = ("AttributeError", "ImportError", "ModuleNotFoundError")
"""What is raised where a name is not there."""
LINES, WIDTH = 12, 240
"""Of a text that differs, how much is kept."""


@dataclass(frozen=True)
class Asked:
    """An example with what is recorded of one framework's snippet."""

    example: Example
    recorded: Observation
    digest: str


def asked(recorded: list[tuple[Example, Observations]], framework: str) -> dict[str, Asked]:
    """What there is to run of a framework, by the examples' names: of each whose record holds."""
    return {
        e.name: Asked(e, seen[framework], digest(e, framework, seen[framework]))
        for e, seen in recorded
        if framework in seen
    }


def can_run(one: Asked, framework: str, installed: dict[str, str]) -> bool:
    """Whether all packages that the snippet uses are installed there."""
    used = packages_of(framework, one.example.source(framework))
    return all(canonicalize_name(name) in installed for name in used)


def run(
    release: Release, folder: Path, waiting: list[Asked], settings: Settings
) -> dict[str, tuple[Difference, ...]]:
    """How each of these snippets differs in the environment of `folder`; by the examples' names.

    What differs runs once more in a process of its own, and that counts: so nothing is blamed on
    a version that another snippet left behind.
    """
    if not waiting:
        return {}
    pool = Pool(
        str(folder / "cache"),
        settings.jobs,
        settings.timeout,
        settings.memory,
        python=str(own_environment.python(folder)),
    )
    found: dict[str, tuple[Difference, ...]] = {}

    def observe(some: list[Asked], alone: bool) -> None:
        known, count, show = {one.example.name: one for one in some}, 0, progress()

        def done(task: Task, seen: Observation) -> None:
            nonlocal count
            count += 1
            found[task.example] = tuple(differences(seen, known[task.example].recorded))
            show(task.path or task.resolve, count, len(some), seen.seconds)

        every = [task for one in some for task in tasks_of(one.example, alone)]
        pool.run([task for task in every if task.framework == release.framework], done)

    try:
        observe(waiting, alone=False)
        doubtful = [one for one in waiting if any(d.loud for d in found.get(one.example.name, ()))]
        observe(doubtful, alone=True)
    finally:
        pool.close()
    return found


def differences(then: Observation, now: Observation) -> list[Difference]:
    """How what a snippet gave in an older version differs from what is recorded."""
    return [
        Difference(LAST_DIGITS)
        if aspect == LAST_DIGITS
        else Difference(named(aspect, then, now), short(old), short(new))
        for aspect, old, new in diff.differences(then, now)
    ]


def named(aspect: str, then: Observation, now: Observation) -> str:
    """The aspect; where a name or an argument was not there yet, that."""
    return NOT_THERE if aspect == "error" and lacks(then) and not lacks(now) else aspect


def lacks(seen: Observation) -> bool:
    """Whether a snippet failed because something has no such name, or takes no such argument."""
    if seen.error is None:
        return False
    if "local object" in seen.error.message:  # what pickle says of a function in a function
        return False
    no_argument = seen.error.kind == "TypeError" and "keyword argument" in seen.error.message
    return seen.error.kind in LACKS or no_argument


def short(text: str) -> str:
    """A text as much of it as is kept."""
    lines = text.split("\n")
    kept = lines if len(lines) <= LINES else [*lines[: LINES - 1], "[and so on]"]
    return "\n".join(line if len(line) <= WIDTH else f"{line[:WIDTH]} …" for line in kept)


def tried(
    known: Tried,
    installed: dict[str, str],
    ran: dict[str, str],
    found: dict[str, tuple[Difference, ...]],
    names: dict[str, Lacking],
) -> Tried:
    """What is known of a version now: of before, what still holds, what ran, and which names it
    lacks."""
    own = FRAMEWORKS[known.framework]
    others = (*FRAMEWORKS[REFERENCE].also, FRAMEWORKS[REFERENCE].requirement, *own.also)
    used = sorted({canonicalize_name(n) for n in others} - {canonicalize_name(own.requirement)})
    differs = {n: d for n, d in known.differs.items() if n not in ran}
    return replace(
        known,
        packages={n: installed[n] for n in used if n in installed},
        ran={**known.ran, **ran},
        differs=differs | {n: d for n, d in found.items() if d},
        names=known.names | names,
    )
