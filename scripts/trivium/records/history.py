"""What each example gave with other versions of its frameworks, under outputs/history/.

One file holds one version of one framework: which snippets ran, and how those that do not give
what is recorded differ. It is written by `scripts/build.py history`, and never by hand.
"""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from packaging.version import Version

from trivium.examples.discovery import Example, shown_path
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Observation
from trivium.problems import Aspect, Problem, Refused
from trivium.records.store import OTHER_VERSIONS, is_whole, layout

FORMAT = 1
LAST_DIGITS = "last digits"
NOT_THERE = "not there"
ADDRESS = re.compile(r"0x[0-9a-f]*|(?<=object id )\d+")
INTERNAL = re.compile(r"\(Triggered internally at [^)]*\)")
FRAME = re.compile(r'^ *File "(?!snippets/).*(?:\n {4}(?! *File).*)?\n?', re.MULTILINE)
"""A line of a traceback that is not the snippet's, with its code."""
OWN = ("framework", "version", "python", "packages", "seconds", "bytes")
"""What a file says of a version, beside what ran and what differs."""


@dataclass(frozen=True)
class Difference:
    """In what respect a snippet gave something else, what it gave then, and what is recorded.

    Of what differs in the last digits alone nothing more is kept.
    """

    aspect: str
    then: str = ""
    now: str = ""

    @property
    def loud(self) -> bool:
        """Whether more than the last digits differ."""
        return self.aspect != LAST_DIGITS


@dataclass(frozen=True)
class Lacking:
    """What a version lacks of a list of public names: their last parts, and the list's digest."""

    digest: str
    absent: tuple[str, ...] = ()


@dataclass(frozen=True)
class FrameworkVersion:
    """A version of a framework, and the Python that it runs in."""

    framework: str
    version: str
    python: str

    @cached_property
    def number(self) -> Version:
        return Version(self.version)

    @property
    def label(self) -> str:
        return f"{FRAMEWORKS[self.framework].label} {self.version}"


@dataclass(frozen=True)
class Tried(FrameworkVersion):
    """What ran with a version, what of that differs from the records, and which of today's public
    names it lacks."""

    packages: dict[str, str] = field(default_factory=dict)
    """What else was installed, of what snippets use."""
    seconds: int = 0
    """Of the installation and the first run of everything."""
    bytes: int = 0
    """What its environment took of the disk."""
    ran: dict[str, str] = field(default_factory=dict)
    """Example -> digest of its snippet and of what the record says it gives."""
    differs: dict[str, tuple[Difference, ...]] = field(default_factory=dict)
    names: dict[str, Lacking] = field(default_factory=dict)
    """List of public names -> what is not there."""

    def loud(self, name: str) -> tuple[Difference, ...]:
        """How an example differs by more than the last digits; nothing if it gave the same."""
        return tuple(d for d in self.differs.get(name, ()) if d.loud)


def still(message: str) -> str:
    """A message without addresses of memory, places in a framework's own source, and the lines of a
    traceback that are not the snippet's: what two runs of one version have in common."""
    return FRAME.sub("", INTERNAL.sub("", ADDRESS.sub("0x", message))).strip()


def digest(example: Example, key: str, seen: Observation) -> str:
    """Changes when a snippet does, or what is recorded of it as a reader sees it.

    It says which results of other versions still hold, so that only the others run again.
    """
    lacks = example.contract.missing.get(key, "")
    asked = example.source(key) if key in example.snippets else lacks
    error = (seen.error.kind, seen.error.message) if seen.error else ()
    warned = [(w.category, w.message) for w in seen.warnings]
    text = repr((asked, seen.printed, seen.text, error, warned, seen.present))
    return _short_hash(text)


def digest_of_list(names: Iterable[str]) -> str:
    """Changes when a list of public names does."""
    return _short_hash("\n".join(names))


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def path_of(outputs: Path, framework: str, version: str) -> Path:
    return outputs / OTHER_VERSIONS / f"{framework}-{version}.json"


def read(outputs: Path, framework: str, version: str) -> Tried | None:
    """What is known of a version; None if it never ran. Refused if its file was edited."""
    path = path_of(outputs, framework, version)
    return _read(path) if path.is_file() else None


def read_all(outputs: Path) -> list[Tried]:
    """All that ran, each framework's oldest version first."""
    found = [_read(path) for path in sorted((outputs / OTHER_VERSIONS).glob("*.json"))]
    order = list(FRAMEWORKS)
    return sorted(found, key=lambda t: (order.index(t.framework), t.number))


def _read(path: Path) -> Tried:
    try:
        text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
        data = json.loads(text)
        if not is_whole(text) or data["format"] != FORMAT:
            raise ValueError
        return _tried(data)
    except (ValueError, KeyError, TypeError, AttributeError):
        message = "these results were edited, merged or cut, or are of another format"
        framework, _, version = path.stem.partition("-")
        cure = f"delete the file, then python scripts/build.py history {framework} {version}"
        where = shown_path(path)
        raise Refused(Problem(Aspect.OUTDATED, message, path=where, cure=cure)) from None


def _tried(data: dict[str, Any]) -> Tried:
    ran = dict[str, str]()
    for chapter, digests in data["ran"].items():
        words = digests.split(" ")
        ran |= {f"{chapter}/{stem}": d for stem, d in zip(words[::2], words[1::2], strict=True)}
    differs = {
        name: tuple(Difference(*parts) for parts in found)
        for name, found in data["differs"].items()
    }
    names = {
        namespace: Lacking(known, tuple(absent))
        for namespace, lacks in data.get("names", {}).items()
        for known, *absent in [lacks.split(" ")]
    }
    return Tried(**{name: data[name] for name in OWN}, ran=ran, differs=differs, names=names)


def dumps(tried: Tried) -> str:
    """The text of the file: a line for each field, for what ran of each chapter, and for what is
    absent of each list."""
    ran = defaultdict[str, list[str]](list)
    for name, own in sorted(tried.ran.items()):
        chapter, _, stem = name.partition("/")
        ran[chapter] += [stem, own]
    data = {name: getattr(tried, name) for name in OWN}
    data |= {"format": FORMAT, "ran": {chapter: " ".join(words) for chapter, words in ran.items()}}
    data["differs"] = {n: [_parts(d) for d in found] for n, found in tried.differs.items()}
    data["names"] = {n: " ".join((one.digest, *one.absent)) for n, one in tried.names.items()}
    return layout(data)


def _parts(difference: Difference) -> list[str]:
    parts = [difference.aspect, difference.then, difference.now]
    return parts if difference.then or difference.now else parts[:1]


def holding(
    tried: Tried, current: dict[str, str], every: Collection[str], lists: dict[str, str]
) -> Tried:
    """A version's results without what is of other snippets, records or lists than today's.

    `current` has the digests of all that is recorded, `every` the names of all examples: what only
    waits for its record stays. `lists` has the digests of the lists of public names.
    """
    ran = {n: own for n, own in tried.ran.items() if n in every and current.get(n, own) == own}
    differs = {name: found for name, found in tried.differs.items() if name in ran}
    names = {n: one for n, one in tried.names.items() if lists.get(n) == one.digest}
    return replace(tried, ran=ran, differs=differs, names=names)
