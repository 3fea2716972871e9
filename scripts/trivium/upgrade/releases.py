"""Which older versions of the frameworks are run: docs/contributors/versions.toml."""

import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from trivium.frameworks import FRAMEWORKS, REFERENCE
from trivium.pipeline.versions import version_of
from trivium.problems import Refused, UsageError
from trivium.records.history import FrameworkVersion
from trivium.records.upgrade_reasons import table, wrong_entry

FILE = Path("docs", "contributors", "versions.toml")
PYTHONS = ("3.11", "3.12", "3.13")


@dataclass(frozen=True)
class Release(FrameworkVersion):
    """A version that is to run, and what must be installed with it."""

    companions: tuple[Requirement, ...] = ()

    def requirements(self, pinned: dict[str, str]) -> str:
        """What pip is to install: this version, its companions, and what snippets use besides.

        `pinned` are the project's pins, by the packages' names.
        """
        own, reference = FRAMEWORKS[self.framework], FRAMEWORKS[REFERENCE]
        used = (reference.requirement, *reference.also, *own.also)
        found = {canonicalize_name(name): pinned.get(canonicalize_name(name)) for name in used}
        found |= {canonicalize_name(r.name): version_of(r) for r in self.companions}
        found[canonicalize_name(own.requirement)] = self.version
        return "".join(f"{name}=={version}\n" for name, version in found.items() if version)


def read(root: Path) -> list[Release]:
    """All versions, in the order of the file. Refused for entries that are wrong."""
    path = root / FILE
    try:
        data = table(path, FILE)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    problems, found = [], dict[tuple[str, str], Release]()
    for key, entries in data.items():
        if key not in FRAMEWORKS or not isinstance(entries, list):
            problems.append(wrong_entry(FILE, f"[[{key}]]: an entry is of {', '.join(FRAMEWORKS)}"))
            continue
        for number, entry in enumerate(entries, start=1):
            wrong = _unfit(entry)
            if not wrong and (key, entry["version"]) in found:
                wrong = f"{entry['version']} stands there already"
            if wrong:
                problems.append(wrong_entry(FILE, f"[[{key}]] number {number}: {wrong}"))
            else:
                found[key, entry["version"]] = _release(key, entry)
    if problems:
        raise Refused(*problems)
    return list(found.values())


def _release(key: str, entry: dict[str, Any]) -> Release:
    companions = tuple(map(Requirement, entry.get("with", [])))
    return Release(key, entry["version"], entry["python"], companions)


def _unfit(entry: Any) -> str:
    """What is wrong with an entry; nothing if it is a release."""
    if not isinstance(entry, dict) or not {"version", "python"} <= entry.keys():
        return "it must hold version and python"
    if more := entry.keys() - {"version", "python", "with"}:
        return f"unknown key {min(more)!r}: it holds version, python, with"
    if entry["python"] not in PYTHONS:
        return f"python is {entry['python']!r}, and can be {', '.join(PYTHONS)}"
    try:
        Version(entry["version"])
    except (InvalidVersion, TypeError):
        return f"version is {entry['version']!r}, and must be one, such as 2.6.0"
    try:
        loose = [r for r in map(Requirement, entry.get("with", [])) if not version_of(r)]
    except (InvalidRequirement, TypeError):
        return "with must be a list of package==version"
    return f"`{loose[0]}` pins no version" if loose else ""


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
    newest = sorted(releases, key=lambda r: r.number, reverse=True)
    oldest = {r.framework: r for r in newest}

    def place(release: Release) -> tuple[int, int]:
        own = [r for r in newest if r.framework == release.framework]
        rank = -1 if release is oldest[release.framework] else own.index(release)
        return rank, FRAMEWORKS[release.framework].cost

    return sorted(releases, key=place)


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
