"""Why examples changed with a new version: sentences that people wrote, each with its source."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

from trivium.examples.schema import load
from trivium.frameworks import FRAMEWORKS
from trivium.problems import Aspect, Problem, Refused

FILE = Path("docs", "contributors", "upgrade-reasons.toml")
CURE = "mend it; the head of the file says how an entry is written"
KEYS = ("examples", "framework", "since", "reason", "source")


@dataclass(frozen=True)
class Reason:
    """Why the snippets of one framework changed in some examples, as of one of its versions."""

    examples: tuple[str, ...]
    framework: str
    since: Version
    reason: str
    source: str
    """The address of the release note or pull request that says so."""


def read(root: Path) -> list[Reason]:
    """All reasons; none where there is no file. Refused for entries that are wrong."""
    path = root / FILE
    if not path.is_file():
        return []
    data = table(path, FILE)
    entries = data.pop("change", [])
    problems = [
        wrong_entry(FILE, f"unknown key {key!r}: the file holds [[change]] entries") for key in data
    ]
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        problems, entries = [wrong_entry(FILE, "[[change]] must be a list of tables")], []
    found: list[Reason] = []
    for number, entry in enumerate(entries, start=1):
        if wrong := _unfit(entry):
            problems.append(wrong_entry(FILE, f"[[change]] number {number}: {wrong}"))
        else:
            examples, framework, since, reason, source = (entry[key] for key in KEYS)
            found.append(Reason(tuple(examples), framework, Version(since), reason, source))
    if problems:
        raise Refused(*problems)
    return found


def _unfit(entry: dict[str, Any]) -> str:
    """What is wrong with an entry; nothing if it is a reason."""
    if entry.keys() != set(KEYS):
        return f"it must hold {', '.join(KEYS)}, and holds {', '.join(entry) or 'nothing'}"
    names = entry["examples"]
    if not isinstance(names, list) or not names or not all(isinstance(n, str) for n in names):
        return "examples must be a list of names, such as norms/l1-norm"
    if not all(isinstance(entry[key], str) and entry[key].strip() for key in KEYS[1:]):
        return f"{', '.join(KEYS[1:])} must be texts"
    if entry["framework"] not in FRAMEWORKS:
        return f"framework is {entry['framework']!r}, and can be {', '.join(FRAMEWORKS)}"
    if not entry["source"].startswith("https://"):
        return "source must be the address of a release note or pull request: https://…"
    try:
        Version(entry["since"])
    except InvalidVersion:
        return f"since is {entry['since']!r}, and must be a version, such as 2.14"
    return ""


def table(path: Path, shown: Path) -> dict[str, Any]:
    """What a file of entries holds. Refused if it is no TOML."""
    file, problems = load(path, shown.as_posix(), CURE)
    if problems:
        raise Refused(*problems)
    return file.data


def wrong_entry(shown: Path, message: str) -> Problem:
    return Problem(Aspect.CONTRACT, message, path=shown.as_posix(), cure=CURE)
