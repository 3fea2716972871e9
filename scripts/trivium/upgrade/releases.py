"""Which older versions of the frameworks are run: docs/contributors/versions.toml."""

import subprocess
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from packaging.utils import canonicalize_name

from trivium.examples.schema import VERSION, entries
from trivium.frameworks import BY_COST, FRAMEWORKS, REFERENCE
from trivium.problems import Problem, Refused, UsageError
from trivium.records.history import FrameworkVersion

FILE = Path("docs", "contributors", "versions.toml")
ENTRY = {
    "title": "a table of version, python and, if need be, with",
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "python"],
    "properties": {
        "version": {
            "title": "a version, such as 2.6.0, in quotes",
            "type": "string",
            "pattern": f"^{VERSION}$",
        },
        "python": {"title": "3.11, 3.12 or 3.13", "enum": ["3.11", "3.12", "3.13"]},
        "with": {
            "title": "a list of package==version",
            "type": "array",
            "items": {
                "title": "package==version",
                "type": "string",
                "pattern": rf"^[a-zA-Z0-9]+([-_.]+[a-zA-Z0-9]+)*=={VERSION}$",
            },
        },
    },
}
"""The schema of an entry."""


@dataclass(frozen=True)
class Release(FrameworkVersion):
    """A version that is to run, and what must be installed with it."""

    companions: tuple[str, ...] = ()

    def requirements(self, pinned: dict[str, str]) -> str:
        """What pip is to install: this version, its companions, and what snippets use besides.

        `pinned` are the project's pins, by the packages' names.
        """
        own, reference = FRAMEWORKS[self.framework], FRAMEWORKS[REFERENCE]
        used = (reference.requirement, *reference.also, *own.also)
        found = {canonicalize_name(name): pinned.get(canonicalize_name(name)) for name in used}
        pins = (pin.split("==") for pin in self.companions)
        found |= {canonicalize_name(name): version for name, version in pins}
        found[canonicalize_name(own.requirement)] = self.version
        return "".join(f"{name}=={version}\n" for name, version in found.items() if version)


def read(root: Path) -> list[Release]:
    """All versions, in the order of the file. Refused for entries that are wrong."""
    releases = [
        Release(key, e["version"], e["python"], tuple(e.get("with", ())))
        for key, e in entries(root / FILE, FILE, list(FRAMEWORKS), ENTRY)
    ]
    counted = Counter(release.label for release in releases)
    if twice := [label for label, count in counted.items() if count > 1]:
        message = f"{', '.join(twice)}: this version stands there twice"
        where = FILE.as_posix()
        raise Refused(Problem("contract", message, path=where, cure="keep one of the entries"))
    return releases


def chosen(releases: list[Release], words: Iterable[str]) -> list[Release]:
    """Those that are named: `torch`, `torch 2.6.0`, or several; all if none is.

    UsageError for a framework or a version that is not there.
    """
    wanted: dict[str, list[str]] = {}
    key = ""
    for word in words:
        known = [r.version for r in releases if r.framework == key]
        if word in FRAMEWORKS:
            key = word
            wanted.setdefault(key, [])
        elif not key:
            raise UsageError(f"{word}: no framework; name one of {', '.join(FRAMEWORKS)} first")
        elif word not in known:
            raise UsageError(
                f"{FRAMEWORKS[key].label} {word} is not in {FILE.as_posix()},"
                f" which has {', '.join(known)}"
            )
        else:
            wanted[key].append(word)
    named = {key: versions or [r.version for r in releases] for key, versions in wanted.items()}
    return [r for r in releases if not named or r.version in named.get(r.framework, ())]


def in_order(releases: list[Release]) -> list[Release]:
    """The oldest of each framework, then the newest of each, the next, and so on.

    So much is known soon, of all frameworks. Quick ones come before slow ones.
    """
    of_each = [
        sorted((r for r in releases if r.framework == key), key=lambda r: r.number)
        for key in reversed(BY_COST)
    ]
    rows = zip_longest(*([own[0], *reversed(own[1:])] for own in of_each if own))
    return [release for row in rows for release in row if release]


def interpreter(root: Path, release: Release) -> str:
    """The Python of that version on this machine. UsageError if there is none."""
    script = root / "tools" / "find_python.sh"
    command = ["sh", str(script), release.python, release.python]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        tried = done.stderr.partition("To get one:")[0].strip()
        raise UsageError(
            f"there is no Python {release.python} that can make an environment"
            f" (uv python install {release.python}, or pyenv install {release.python})\n{tried}"
        )
    return done.stdout.strip()
