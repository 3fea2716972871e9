"""The command `history`: run each framework's snippets with older versions, and keep what differs.

It also asks each version which of today's public names it lacks. Each version has an environment
of its own, which is made, used and removed. What ran is skipped until its snippet, its record or
its list of names changes. A version's results are written whole or not at all.
"""

import shutil
import sys
import time
from argparse import Namespace
from dataclasses import dataclass, field, replace
from pathlib import Path

from trivium.examples.discovery import Example, discover, shown_path
from trivium.files import only_one, write_if_changed
from trivium.observation import Observations
from trivium.pipeline import versions
from trivium.pipeline.result import Settings
from trivium.problems import Refused, UsageError
from trivium.records import history as kept
from trivium.records import store
from trivium.upgrade import names_there, own_environment, releases, trial
from trivium.upgrade.releases import Release

FOLDER = Path(".build", "history")
"""Where the environments are made, below the root."""
ROOM = 8e9
"""Bytes that an environment takes at most, where none was measured yet: PyTorch with CUDA."""
SPARE = 2e9
"""Bytes that stay free."""


@dataclass(frozen=True)
class Due:
    """A version for which something waits: snippets, and lists of public names."""

    release: Release
    snippets: list[trial.Asked]
    names: names_there.Names

    def __bool__(self) -> bool:
        return bool(self.snippets or self.names)


@dataclass
class History:
    """One call of the command: the records, which versions wait, and what became of them."""

    settings: Settings
    outputs: Path
    keep: bool
    only_lists: bool
    pinned: dict[str, str]
    recorded: list[tuple[Example, Observations]]
    examples: frozenset[str]
    names: dict[str, names_there.Names]
    failed: list[str] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return self.settings.root / FOLDER

    def all(self, wanted: list[Release]) -> None:
        """Run what waits of these versions, one after the other."""
        self.prune()
        due = [one for release in wanted if (one := self.waiting(release))]
        due.sort(key=lambda one: bool(self.known(one.release).ran))  # what never ran comes first
        say(f"{len(wanted) - len(due)} of {len(wanted)} versions have run, {len(due)} wait")
        self.clear([self.place(one.release) for one in due])
        began = time.monotonic()
        for count, one in enumerate(due):
            each = (time.monotonic() - began) / count if count else 0
            about = f", about {in_words(each * (len(due) - count))} left" if count else ""
            what = f"{len(one.snippets)} snippets and {len(one.names)} lists of names"
            say(f"{count + 1} of {len(due)}: {one.release.label}, {what}{about}")
            try:
                self.one(one)
            except (UsageError, Refused) as error:
                self.failed.append(one.release.label)
                say(f"{one.release.label} is left out: {error}")

    def prune(self) -> None:
        """Leave out of all files what is not of today's snippets, records and lists: it is spoken
        of no more, and runs again."""
        for known in kept.read_all(self.outputs):
            every = trial.asked(self.recorded, known.framework)
            digests = {name: one.digest for name, one in every.items()}
            own = self.names[known.framework]
            lists = {namespace: kept.digest_of_list(own[namespace]) for namespace in own}
            holds = kept.holding(known, digests, self.examples, lists)
            path = kept.path_of(self.outputs, known.framework, known.version)
            write_if_changed(path, kept.dumps(holds))

    def waiting(self, release: Release) -> Due:
        """What did not run with this version. What ran otherwise than it is now was left out."""
        every, known = trial.asked(self.recorded, release.framework), self.known(release)
        snippets = [one for name, one in every.items() if name not in known.ran]
        lists = self.names[release.framework]
        names = {namespace: lists[namespace] for namespace in lists if namespace not in known.names}
        return Due(release, [] if self.only_lists else snippets, names)

    def known(self, release: Release) -> kept.Tried:
        """What is known of a version: nothing if it never ran, or in another Python."""
        known = kept.read(self.outputs, release.framework, release.version)
        if known and known.python == release.python:
            return known
        return kept.Tried(release.framework, release.version, release.python)

    def one(self, due: Due) -> None:
        """Make the environment of a version, run what waits, and write down what was seen."""
        release, folder = due.release, self.place(due.release)
        began, known = time.monotonic(), self.known(release)
        base = releases.interpreter(self.settings.root, release)
        self.room(release, known)
        try:
            wanted = release.requirements(self.pinned)
            own_environment.make(folder, wanted, base, "--no-cache-dir", "--no-compile")
            installed, size = own_environment.installed(folder), own_environment.size(folder)
            made = time.monotonic() - began
            say(f"{release.label}: installed in {in_words(made)}, {size / 1e9:.1f} GB")
            names = names_there.lacking(release.framework, folder, due.names, installed)
            can = [one for one in due.snippets if trial.can_run(one, release.framework, installed)]
            found = trial.run(release, folder, can, self.settings)
            ran = {one.example.name: one.digest for one in can}
            result = trial.tried(known, installed, ran, found, names)
            seconds = round(time.monotonic() - began)
            if ran and len(ran) >= len(result.ran) / 2:  # the first run says more than a few more
                result = replace(result, seconds=seconds, bytes=size)
            path = kept.path_of(self.outputs, release.framework, release.version)
            write_if_changed(path, kept.dumps(result))
            differ = sum(any(d.loud for d in differs) for differs in found.values())
            asked = sum(map(len, due.names.values()))
            absent = sum(len(lacking.absent) for lacking in names.values())
            say(
                f"{release.label}: {len(ran)} snippets ran, {differ} differ;"
                f" of {asked} names {absent} are not there;"
                f" {in_words(seconds)} in all, {shown_path(path)}"
            )
        finally:
            if self.keep:
                say(f"its environment stays in {folder}")
            else:
                shutil.rmtree(folder, ignore_errors=True)

    def place(self, release: Release) -> Path:
        return self.folder / f"{release.framework}-{release.version}"

    def room(self, release: Release, known: kept.Tried) -> None:
        """UsageError if the disk would be full before the environment is made."""
        if (self.place(release) / "made").exists():
            return
        free = shutil.disk_usage(self.folder).free
        need = (known.bytes or ROOM) + SPARE
        if free < need:
            raise UsageError(
                f"{free / 1e9:.1f} GB are free at {self.folder}, and its environment needs"
                f" {need / 1e9:.1f} GB while it is made: make room, and run it again"
            )

    def clear(self, due: list[Path]) -> None:
        """Remove what a run that was killed left behind, but for what is used next."""
        for folder in self.folder.iterdir():
            if folder.is_dir() and folder not in due and not self.keep:
                say(f"removing {folder}, which an earlier run left")
                shutil.rmtree(folder, ignore_errors=True)


def history(settings: Settings, args: Namespace) -> int:
    """Exit status 1 if a version could not be run. All others are kept."""
    wanted = releases.in_order(releases.chosen(releases.read(settings.root), args.names))
    with only_one(settings.root / FOLDER):
        run = of_today(settings, args)
        run.all(wanted)
    if run.failed:
        say(f"left out: {', '.join(run.failed)}")
    return 1 if run.failed else 0


def of_today(settings: Settings, args: Namespace) -> History:
    """The records and lists as they are now, when nobody else is at work: who waited for hours
    must not hold what has run since against what was there before."""
    outputs = settings.outputs or settings.root / "outputs"
    pinned = versions.pins(settings.requirements)
    examples = discover(settings.snippets)[0]
    recorded = [
        (example, record.observations)
        for example in examples
        if (record := store.read(outputs, example.name))
        and record.key == store.key_of(example, pinned)
    ]
    packages, names = versions.packages(settings.requirements), frozenset(e.name for e in examples)
    lists = names_there.read(settings.root)
    return History(settings, outputs, args.keep, args.lists, packages, recorded, names, lists)


def in_words(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
