"""Which versions a build speaks for: the pins of requirements.txt, and what is installed."""

import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from trivium.examples.discovery import PACKAGES
from trivium.frameworks import FRAMEWORKS
from trivium.problems import Problem, UsageError

CONSTRAINTS = "constraints.txt"
"""The file beside requirements.txt that pins what those requirements need in their turn."""
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
    """The pinned version of each framework, by its key, and of each package that snippets may use,
    by the name under which it is imported.

    A package that comes with a framework, such as ml_dtypes, may be pinned in constraints.txt only.
    """
    constraints = requirements.with_name(CONSTRAINTS)
    found = packages(constraints) if constraints.is_file() else {}
    found |= packages(requirements)
    names = {key: f.requirement for key, f in FRAMEWORKS.items()}
    names |= {name: canonicalize_name(name) for name in PACKAGES}
    return {key: found[name] for key, name in names.items() if name in found}


def of_frameworks(versions: dict[str, str]) -> dict[str, str]:
    """Those of the frameworks alone, of all that is pinned."""
    return {key: version for key, version in versions.items() if key in FRAMEWORKS}


def installed(key: str, there: dict[str, str] | None = None) -> str:
    """The installed version of a framework or a package, without its local part; empty if there is
    none. Imports nothing.

    `there` has the packages of another environment, by their normalized names.
    """
    framework = FRAMEWORKS.get(key)
    names = (framework.requirement, framework.module) if framework else (key,)
    if there is not None:
        return next(filter(None, (there.get(canonicalize_name(name)) for name in names)), "")
    for name in names:
        try:
            return metadata.version(name).partition("+")[0]
        except metadata.PackageNotFoundError:
            continue
    return ""


def problems(
    waiting: dict[str, set[str]], pinned: dict[str, str], there: dict[str, str] | None = None
) -> list[Problem]:
    """What keeps snippets from running: a framework or a package that is absent, or is not the
    pinned one. `waiting` has the examples that use each, `there` is as for `installed`."""
    found = []
    for key in (key for key in (*FRAMEWORKS, *PACKAGES) if key in waiting):
        own, asked = installed(key, there), pinned.get(key, "")
        if own == asked and asked:
            continue
        now = f"{own} is installed" if own else "is not installed"
        label, names = FRAMEWORKS[key].label if key in FRAMEWORKS else key, sorted(waiting[key])
        shown = ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
        message = (
            f"{label} {now}, and {asked or 'nothing'} is pinned:"
            f" outdated examples cannot run: {shown}"
        )
        cure = "pip install -r requirements.txt" if asked else "pin it in requirements.txt"
        framework = key if key in FRAMEWORKS else ""
        found.append(Problem("outdated", message, framework, "requirements.txt", cure=cure))
    return found
