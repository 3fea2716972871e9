"""Which versions a build speaks for: the pins of requirements.txt, held against what is installed."""

import re
from importlib import metadata
from pathlib import Path

from trivium.frameworks import FRAMEWORKS
from trivium.problems import Problem

PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;#+]+)")


def pins(requirements: Path) -> dict[str, str]:
    """The pinned version of each framework, without its local part."""
    found = _all(requirements)
    return {key: found[f.requirement] for key, f in FRAMEWORKS.items() if f.requirement in found}


def _all(requirements: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in requirements.read_text(encoding="utf-8").splitlines():
        if line.startswith("-r "):
            found |= _all(requirements.parent / line[3:].strip())
        elif match := PIN.match(line.strip()):
            found.setdefault(match[1].lower(), match[2])
    return found


def installed(key: str) -> str:
    """The installed version without its local part; empty if there is none. Imports nothing."""
    for name in (FRAMEWORKS[key].requirement, FRAMEWORKS[key].module):
        try:
            return metadata.version(name).partition("+")[0]
        except metadata.PackageNotFoundError:
            continue
    return ""


def problems(keys: set[str], pinned: dict[str, str]) -> list[Problem]:
    """What keeps snippets from running: a framework that is not there, or is not the pinned one."""
    found = []
    for key in FRAMEWORKS:
        if key in keys and (own := installed(key)) != pinned.get(key, ""):
            told = f"{own} is installed" if own else "is not installed"
            message = f"{FRAMEWORKS[key].label} {told}, and {pinned.get(key, 'nothing')} is pinned: outdated examples cannot run"
            found.append(
                Problem(
                    "outdated",
                    message,
                    key,
                    "requirements.txt",
                    cure="pip install -r requirements.txt",
                )
            )
    return found
