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
KEYS = ("framework", "since", "reason", "source")
WHICH = ("examples", "before")
"""What says which changes a reason explains: an entry holds one of these, or both."""


@dataclass(frozen=True)
class Reason:
    """Why snippets of one framework changed, as of one of its versions: those of some examples, or
    all whose result before has a text of `before` that the result after has not."""

    examples: tuple[str, ...]
    framework: str
    since: Version
    reason: str
    source: str
    """The address of the release note or pull request that says so."""
    before: tuple[str, ...] = ()

    def explains(self, framework: str, example: str, before: str, after: str) -> bool:
        """Whether this is why an example gave `before` in one version and `after` in the next."""
        return framework == self.framework and (
            example in self.examples
            or any(text in before and text not in after for text in self.before)
        )


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
            framework, since, reason, source = (entry[key] for key in KEYS)
            examples, before = (tuple(entry.get(key, ())) for key in WHICH)
            found.append(Reason(examples, framework, Version(since), reason, source, before))
    if problems:
        raise Refused(*problems)
    return found


def _unfit(entry: dict[str, Any]) -> str:
    """What is wrong with an entry; nothing if it is a reason."""
    others = entry.keys() - set(KEYS)
    if set(KEYS) - entry.keys() or not others or others - set(WHICH):
        return (
            f"it must hold {' or '.join(WHICH)}, or both, and {', '.join(KEYS)};"
            f" it holds {', '.join(entry) or 'nothing'}"
        )
    for key in others:
        texts = entry[key]
        if not isinstance(texts, list) or not texts or not all(map(_is_text, texts)):
            return f"{key} must be a list of texts"
    if not all(_is_text(entry[key]) for key in KEYS):
        return f"{', '.join(KEYS)} must be texts"
    if entry["framework"] not in FRAMEWORKS:
        return f"framework is {entry['framework']!r}, and can be {', '.join(FRAMEWORKS)}"
    if not entry["source"].startswith("https://"):
        return "source must be the address of a release note or pull request: https://…"
    try:
        Version(entry["since"])
    except InvalidVersion:
        return f"since is {entry['since']!r}, and must be a version, such as 2.14"
    return ""


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def table(path: Path, shown: Path) -> dict[str, Any]:
    """What a file of entries holds. Refused if it is no TOML."""
    file, problems = load(path, shown.as_posix(), CURE)
    if problems:
        raise Refused(*problems)
    return file.data


def wrong_entry(shown: Path, message: str) -> Problem:
    return Problem(Aspect.CONTRACT, message, path=shown.as_posix(), cure=CURE)
