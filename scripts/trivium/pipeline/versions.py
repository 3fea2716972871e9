"""Which versions a build speaks for: the pins of requirements.txt, and what is installed."""

import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from trivium.frameworks import FRAMEWORKS
from trivium.problems import Problem, UsageError

INCLUDE = re.compile(r"(?:-r|--requirement)[\s=]*(\S.*)")
COMMENT = re.compile(r"(?:^|\s)#.*$")
"""As pip reads it: a `#` inside a word belongs to the word."""


def read(path: Path) -> Iterator[tuple[Requirement, str]]:
    """The requirements of a file, and of those that it names with `-r`, each with its path:line.

    Other options, such as `-e .` or `-c constraints.txt`, are pip's, and left out. UsageError for a
    line that is no requirement.
    """
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line, where = COMMENT.sub("", raw).strip(), f"{path}:{number}"
        if included := INCLUDE.fullmatch(line):
            yield from read(path.parent / included[1])
        elif line and not line.startswith("-"):
            try:
                yield Requirement(line), where
            except InvalidRequirement as error:
                message = str(error).partition("\n")[0]
                raise UsageError(f"{where}: {line!r} is no requirement: {message}") from None


def version_of(requirement: Requirement) -> str:
    """The version that a requirement pins with `==`, without its local part; else nothing."""
    specifiers = [(s.operator, s.version) for s in requirement.specifier]
    if len(specifiers) != 1 or specifiers[0][0] != "==" or specifiers[0][1].endswith(".*"):
        return ""
    return specifiers[0][1].partition("+")[0]


def packages(requirements: Path) -> dict[str, str]:
    """The pinned version of each package, by its normalized name.

    Markers are not asked: the pins say for which versions the records speak, on any machine. Of two
    pins of one package the first counts.
    """
    found: dict[str, str] = {}
    for requirement, _ in read(requirements):
        if version := version_of(requirement):
            found.setdefault(canonicalize_name(requirement.name), version)
    return found


def pins(requirements: Path) -> dict[str, str]:
    """The pinned version of each framework, by the framework's key."""
    found = packages(requirements)
    return {key: found[f.requirement] for key, f in FRAMEWORKS.items() if f.requirement in found}


def installed(key: str) -> str:
    """The installed version without its local part; empty if there is none. Imports nothing."""
    for name in (FRAMEWORKS[key].requirement, FRAMEWORKS[key].module):
        try:
            return metadata.version(name).partition("+")[0]
        except metadata.PackageNotFoundError:
            continue
    return ""


def problems(keys: set[str], pinned: dict[str, str]) -> list[Problem]:
    """What keeps snippets from running: a framework that is absent, or is not the pinned one."""
    found = []
    for key, framework in FRAMEWORKS.items():
        own, asked = installed(key), pinned.get(key, "")
        if key in keys and (own != asked or not asked):
            there = f"{own} is installed" if own else "is not installed"
            message = (
                f"{framework.label} {there}, and {asked or 'nothing'} is pinned:"
                " outdated examples cannot run"
            )
            cure = "pip install -r requirements.txt"
            found.append(Problem("outdated", message, key, "requirements.txt", cure=cure))
    return found
