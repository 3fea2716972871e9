"""The lists of public names, and what people have said of names: docs/contributors/names.

`torch.tsv` and its siblings are written by tools/names.py. `answers.tsv` is written by hand: names
or patterns with a space between, what they are (`excluded`, `same`, `see`, `none` or `shown`), and
the reason, the other name, the section or the example. The first line that fits a name counts.
`missing.tsv` has the names that are known to have no answer yet.

`official.tsv` says where the official documentation is: a pattern of names, a kind of names or
nothing for all, and the address. The first rule that fits counts; an address of `-` says that there
is none. In an address `{name}` is the name, `{path}` the name with slashes, `{last}` its last part,
`{low}` that part in lower case, and `{torch}` the first two numbers of the version of the package
torch.
"""

import fnmatch
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from trivium.frameworks import FRAMEWORKS
from trivium.pages.includes import rows, table_text

FOLDER = "names"
ANSWERS, MISSING, OFFICIAL = "answers.tsv", "missing.tsv", "official.tsv"
NO_PAGE = "-"
"""In official.tsv, in the place of an address."""
VERSION = re.compile(r"([\w-]+) ([\w.]+)")


@dataclass(frozen=True)
class Public:
    """A public name of a framework: the namespace it is in, what it is, and another spelling."""

    framework: str
    list: str
    name: str
    kind: str
    same: str = ""
    known: str = ""

    @property
    def method(self) -> str:
        """How a method or an attribute is typed after a value: `.sum`; else nothing."""
        is_one = self.kind in ("method", "attribute")
        return f".{self.name.rpartition('.')[2]}" if is_one else ""


@dataclass(frozen=True)
class Ruling:
    """What people have said of some names: each is given, or fits a pattern."""

    patterns: tuple[str, ...]
    says: str
    what: str
    line: int = 0


@dataclass(frozen=True)
class Lists:
    """All of it. `versions` are those of the packages that were looked at, by framework; `official`
    has patterns of names, the kind (or nothing for all) and the address."""

    names: tuple[Public, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    missing: frozenset[str] = frozenset()
    versions: dict[str, dict[str, str]] = field(default_factory=dict)
    official: tuple[tuple[str, str, str], ...] = ()

    @cached_property
    def by_list(self) -> dict[tuple[str, str], list[Public]]:
        """The names of each framework's lists, in their order."""
        found: dict[tuple[str, str], list[Public]] = {}
        for public in self.names:
            found.setdefault((public.framework, public.list), []).append(public)
        return found

    @cached_property
    def ruling(self) -> dict[str, Ruling]:
        """For each name the first ruling that fits it."""
        there, found = {p.name for p in self.names}, dict[str, Ruling]()
        for ruling in self.rulings:
            for pattern in ruling.patterns:
                for name in (pattern,) if pattern in there else fnmatch.filter(there, pattern):
                    found.setdefault(name, ruling)
        return found

    def address(self, public: Public) -> str:
        """The official page of a name, an empty text if there is none."""
        fits, addresses = self._official_of_kind[public.kind]
        first = fits.match(public.name)
        found = addresses[first.lastindex - 1] if first and first.lastindex else NO_PAGE
        if found == NO_PAGE:
            return ""
        last = public.name.rpartition(".")[2]
        packages = self.versions.get(public.framework, {})
        return found.format(
            name=public.name,
            path=public.name.replace(".", "/"),
            last=last,
            low=last.lower(),
            **{package.replace("-", "_"): minor(version) for package, version in packages.items()},
            **{f"{p.replace('-', '_')}_full": version for p, version in packages.items()},
        )

    @cached_property
    def _official_of_kind(self) -> dict[str, tuple[re.Pattern[str], list[str]]]:
        """For each kind of names a pattern with a group for each rule, and the rules' addresses."""
        rules = {
            kind: [(p, address) for p, k, address in self.official if k in ("", kind)]
            for kind in {public.kind for public in self.names}
        }
        return {
            kind: (
                re.compile("|".join(f"({fnmatch.translate(pattern)})" for pattern, _ in own)),
                [address for _, address in own],
            )
            for kind, own in rules.items()
        }


def listed(names: Sequence[Public]) -> set[str]:
    """The names, and those of methods with the framework's module before the dot: `torch.view`."""
    methods = {FRAMEWORKS[p.framework].module + p.method for p in names if p.method}
    return {p.name for p in names} | methods


def read(folder: Path) -> Lists:
    """What stands in docs/contributors/names; nothing where it is not there."""
    public: list[Public] = []
    versions = {}
    for key in FRAMEWORKS:
        head, *lines = table_text(folder / f"{key}.tsv").splitlines() or [""]
        versions[key] = dict(VERSION.findall(head))
        public += [Public(key, *line.split("\t")) for line in lines[1:]]
    rulings = [
        Ruling(tuple(names.split()), says, what, number)
        for number, (names, says, what) in enumerate(rows(table_text(folder / ANSWERS), 3), 2)
    ]
    return Lists(
        tuple(public),
        tuple(rulings),
        frozenset(table_text(folder / MISSING).splitlines()[1:]),
        versions,
        tuple((p, kind, at) for p, kind, at in rows(table_text(folder / OFFICIAL), 3)),
    )


@cache
def minor(version: str) -> str:
    """The first two numbers: 2.15 of 2.15.0."""
    return ".".join(version.split(".")[:2])
