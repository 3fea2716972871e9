"""The one store: what each example gave, under outputs/. From it the site needs no framework."""

import hashlib
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from trivium.examples.discovery import Example, shown_path, stamp
from trivium.observation import (
    FORMAT,
    Error,
    Node,
    Observation,
    Observations,
    Warned,
    filled,
    numbers_from_json,
    value_to_json,
)
from trivium.problems import Aspect, Problem
from trivium.records.match import KEPT_NUMBERS, digest_of

CONFLICT = re.compile(rb"^(<{7}|={7}|>{7})( |\r?$)", re.MULTILINE)
CHECKSUM = re.compile(r'\A{\n "checksum": "(\w+)",\n')
"""How a record begins; the hash is that of all other lines."""
OTHER_VERSIONS = "history"
"""The folder below that of the records which holds none: no chapter can have this name."""
EDITED = "this record was edited, merged or cut: its checksum is of another content"
SHORT_LIST = re.compile(r"\[\n\s+((?:[-+\w.\"]+,\n\s+)*[-+\w.\"]+)\n\s+\]")
"""A list of numbers, a line each as json writes it. No JSON text has a real newline in it."""


@dataclass(frozen=True)
class Record:
    """What the file of an example holds. Verdict and contract are kept only with digests, whose
    numbers cannot be judged again."""

    key: str
    observations: Observations
    verdict: str = ""
    contract: str = ""

    @property
    def whole(self) -> bool:
        """Whether all numbers are there, so that the verdict can be computed again."""
        return keeps_all(self.observations)


def keeps_all(seen: Observations) -> bool:
    """Whether a record of these keeps every number: of large arrays it has a digest."""
    nodes = [o.value for o in seen.values() if o.value]
    return not any(
        leaf.digest or math.prod(leaf.shape) > KEPT_NUMBERS
        for node in nodes
        for _, leaf in node.leaves()
        if leaf.kind == "tensor"
    )


def key_of(example: Example, versions: dict[str, str]) -> str:
    """What observations depend on: the sources, the versions, the record's format."""
    text = json.dumps([FORMAT, example.sources_hash, used(example, versions)], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def used(example: Example, versions: dict[str, str]) -> dict[str, str]:
    """The versions of all that an example uses, frameworks by key and packages by name."""
    names = {*example.snippets, *example.contract.missing, *example.packages}
    return {name: versions.get(name, "") for name in sorted(names)}


def path_of(outputs: Path, name: str) -> Path:
    return outputs / f"{name}.json"


def read(outputs: Path, name: str) -> Record | None:
    """The record of an example; None if there is none, or it cannot be read: see `damage`."""
    found = _found(path_of(outputs, name), name)
    return found if isinstance(found, Record) else None


def damage(outputs: Path, name: str) -> Problem | None:
    """What is wrong with a record that is there and cannot be read."""
    path = path_of(outputs, name)
    found = _found(path, name)
    if found is None or isinstance(found, Record):
        return None
    message, line = found
    cure = f"make it anew: python scripts/build.py record {name}"
    if path.is_dir():
        cure = f"move it away, then {cure}"
    return Problem(Aspect.OUTDATED, message, path=shown_path(path), line=line, cure=cure)


def _found(path: Path, name: str) -> Record | tuple[str, int] | None:
    """A record, or why the file that is there is none, with the line; None if there is nothing."""
    try:
        return _read(path, name, stamp(path))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return f"this record cannot be read: {error.strerror}", 0


@cache
def _read(path: Path, name: str, stamped: tuple[int, int, int]) -> Record | tuple[str, int]:
    if path.is_dir():
        return "a folder stands in the place of a record", 0
    raw = path.read_bytes()
    if conflict := CONFLICT.search(raw):
        return "this record has git's conflict markers", raw.count(b"\n", 0, conflict.start()) + 1
    try:
        text = raw.decode("utf-8").replace("\r\n", "\n")  # git on Windows may have other ends
        data = json.loads(text)
        if not is_whole(text):
            return EDITED, 0
        if data["name"] != name:
            return f"this record is of {data['name']}", 0
        seen = {key: _observation(entry) for key, entry in data["observations"].items()}
        return Record(data["key"], seen, data.get("verdict", ""), data.get("contract", ""))
    except UnicodeDecodeError:
        return "this record is not UTF-8", 0
    except json.JSONDecodeError as error:
        return f"this record is no JSON: {error.msg}", error.lineno
    except Exception:  # whatever else a file may hold: it is not as `dumps` writes it
        return "this record is not as the build writes it", 0


def is_whole(text: str) -> bool:
    """Whether a record is as it was written."""
    found = CHECKSUM.match(text)
    return found is not None and found[1] == _checksum(CHECKSUM.sub("{\n", text))


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:32]


def dumps(example: Example, seen: Observations, versions: dict[str, str], verdict: str) -> str:
    """The text of the record of an example: what each snippet gave, with all that it depends on."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "name": example.name,
        "key": key_of(example, versions),
        "versions": used(example, versions),
        "observations": {k: _entry(o) for k, o in sorted(seen.items())},
    }
    if '"digest"' in json.dumps(data["observations"]):
        data |= {"verdict": verdict, "contract": example.contract.judging_hash}
    return layout(data)


def layout(data: dict[str, Any]) -> str:
    """A record as text: a line for each field, so that a change is read in a diff."""
    text = json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False)
    text = SHORT_LIST.sub(lambda m: "[" + re.sub(r"\s+", " ", m[1]) + "]", text) + "\n"
    return text.replace("{\n", f'{{\n "checksum": "{_checksum(text)}",\n', 1)


def _entry(seen: Observation) -> dict[str, Any]:
    if seen.present is not None:
        return {"present": seen.present}
    error = seen.error and {
        "kind": seen.error.kind,
        "message": seen.error.message.split("\n"),
        "line": seen.error.line,
    }
    return {"line": seen.line, "text": seen.text.split("\n")} | filled(
        {
            "printed": seen.printed and seen.printed.split("\n"),
            "value": seen.value and value_to_json(seen.value, _digest),
            "error": error,
            "warnings": [[w.category, w.message, w.line] for w in seen.warnings],
        }
    )


def _observation(entry: dict[str, Any]) -> Observation:
    error = entry.get("error")
    return Observation(
        printed="\n".join(entry.get("printed", [])),
        text="\n".join(entry.get("text", [])),
        value=_node(entry["value"]) if "value" in entry else None,
        error=Error(error["kind"], "\n".join(error["message"]), error["line"]) if error else None,
        warnings=tuple(Warned(*w) for w in entry.get("warnings", [])),
        line=entry.get("line", 0),
        present=entry.get("present"),
    )


def _digest(node: Node) -> dict[str, Any] | None:
    """What a record keeps of a large array."""
    return node.digest or digest_of(node) if math.prod(node.shape) > KEPT_NUMBERS else None


def _node(entry: dict[str, Any]) -> Node:
    shape = tuple(entry.get("shape", ()))
    data = (
        numbers_from_json(entry["dtype"], shape, entry["numbers"]) if "numbers" in entry else None
    )
    return Node(
        entry["kind"],
        entry.get("dtype", ""),
        shape,
        data,
        entry.get("text", ""),
        tuple(entry.get("keys", ())),
        tuple(_node(item) for item in entry.get("items", [])),
        entry.get("digest"),
    )


def orphans(outputs: Path, every: frozenset[str]) -> Iterator[Problem]:
    """Records of examples that are no more. Those of other versions are no records of examples."""
    for path in sorted(outputs.rglob("*.json")):
        if path.parent == outputs / OTHER_VERSIONS:
            continue
        if path.relative_to(outputs).with_suffix("").as_posix() not in every:
            where = shown_path(path)
            yield Problem("orphan", "a record without snippets", path=where, cure="delete it")
