"""The lists of public names, and what people have said of names: docs/contributors/names.

`torch.tsv` and its siblings are written by tools/names.py. `answers.tsv` is written by hand: a name
or a pattern, what it is (`excluded`, `same`, `see` or `none`), and the reason, the other name, the
section or the example. The first line that fits a name counts. `missing.tsv` has the names that are
known to have no answer yet, and `official.tsv` where the official documentation is.
"""

import re
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from trivium.frameworks import FRAMEWORKS
from trivium.pages.includes import page_text

FOLDER = "names"
ANSWERS, MISSING, OFFICIAL = "answers.tsv", "missing.tsv", "official.tsv"
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
    def hidden(self) -> bool:
        """Whether it is a function without a word of documentation."""
        return self.kind == "undocumented"

    @property
    def method(self) -> str:
        """How a method or an attribute is typed after a value: `.sum`; else nothing."""
        is_one = self.kind in ("method", "attribute")
        return f".{self.name.rpartition('.')[2]}" if is_one else ""


@dataclass(frozen=True)
class Ruling:
    """What people have said of the names that fit a pattern."""

    pattern: str
    says: str
    what: str
    line: int = 0

    def fits(self, name: str) -> bool:
        return fnmatchcase(name, self.pattern)


@dataclass(frozen=True)
class Lists:
    """All of it. `versions` are those of the packages that were looked at, by framework."""

    names: tuple[Public, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    missing: frozenset[str] = frozenset()
    versions: dict[str, dict[str, str]] = field(default_factory=dict)
    official: tuple[tuple[str, str, str], ...] = ()
    """Pattern, kind (or nothing for all) and address."""

    def ruling(self, name: str) -> Ruling | None:
        return next((r for r in self.rulings if r.fits(name)), None)


def read(folder: Path) -> Lists:
    """What stands in docs/contributors/names; nothing where it is not there."""
    names: list[Public] = []
    versions = {}
    for key in FRAMEWORKS:
        head, *lines = _lines(folder / f"{key}.tsv") or [""]
        versions[key] = dict(VERSION.findall(head))
        names += [Public(key, *line.split("\t")) for line in lines[1:]]
    rulings = [
        Ruling(*_three(line), number)
        for number, line in enumerate(_lines(folder / ANSWERS), 1)
        if number > 1
    ]
    return Lists(
        tuple(names),
        tuple(rulings),
        frozenset(_lines(folder / MISSING)[1:]),
        versions,
        tuple(_three(line) for line in _lines(folder / OFFICIAL)[1:]),
    )


def _lines(path: Path) -> list[str]:
    return page_text(path).splitlines() if path.is_file() else []


def _three(line: str) -> tuple[str, str, str]:
    one, two, three = (*line.split("\t"), "", "")[:3]
    return one, two, three


@cache
def minor(version: str) -> str:
    """The first two numbers: 2.15 of 2.15.0."""
    return ".".join(version.split(".")[:2])
