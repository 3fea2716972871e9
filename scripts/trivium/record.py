"""The one store: what each example gave, under outputs/, so that the site builds with no framework installed."""

import hashlib
import json
import math
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from trivium.aspects import dtypes, same_structure, shapes
from trivium.example import Example, stamp
from trivium.numbers import close, tolerance
from trivium.observation import (
    FORMAT,
    Error,
    Node,
    Observation,
    Warned,
    kind_of,
    numbers_from_json,
    numbers_to_json,
)

KEPT_NUMBERS = 1000
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)")
SHORT_LIST = re.compile(r"\[\n\s+((?:[-+\w.\"]+,\n\s+)*[-+\w.\"]+)\n\s+\]")
"""A list of numbers, a line each as json writes it; a real newline never stands inside a JSON text."""


@dataclass(frozen=True)
class Record:
    key: str
    observations: dict[str, Observation]
    verdict: str = ""
    contract: str = ""

    @property
    def whole(self) -> bool:
        """Whether all numbers are there, so that the verdict can be computed again."""
        return not any(leaf.digest for o in self.observations.values() if o.value for _, leaf in o.value.leaves())


def key_of(example: Example, versions: dict[str, str]) -> str:
    """What a record's observations depend on: the sources, the frameworks' versions, the format of the record."""
    used = {k: versions.get(k, "") for k in (*example.snippets, *example.contract.missing)}
    text = json.dumps([FORMAT, example.sources_hash, used], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def path_of(outputs: Path, name: str) -> Path:
    return outputs / f"{name}.json"


def read(outputs: Path, name: str) -> Record | None:
    """The record of an example; None if there is none or it cannot be read."""
    path = path_of(outputs, name)
    try:
        return _read(path, stamp(path))
    except OSError:
        return None


@cache
def _read(path: Path, stamped: tuple[int, int, int]) -> Record | None:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        seen = {key: _observation(entry) for key, entry in data["observations"].items()}
        return Record(data["key"], seen, data.get("verdict", ""), data.get("contract", ""))
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None


def dumps(example: Example, seen: dict[str, Observation], versions: dict[str, str], verdict: str) -> str:
    data: dict[str, Any] = {
        "format": FORMAT, "name": example.name, "key": key_of(example, versions),
        "versions": {k: versions.get(k, "") for k in sorted(seen)},
        "observations": {k: _entry(o) for k, o in sorted(seen.items())},
    }  # fmt: skip
    if '"digest"' in json.dumps(data["observations"]):
        data |= {"verdict": verdict, "contract": example.contract.judging_hash}
    text = json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False)
    return SHORT_LIST.sub(lambda m: "[" + re.sub(r"\s+", " ", m[1]) + "]", text) + "\n"


def write(path: Path, text: str) -> bool:
    """Write beside, then replace, and only if something changed."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return True


def _entry(seen: Observation) -> dict[str, Any]:
    if seen.present is not None:
        return {"present": seen.present}
    entry: dict[str, Any] = {"line": seen.line, "text": seen.text.split("\n")}
    if seen.printed:
        entry["printed"] = seen.printed.split("\n")
    if seen.value is not None:
        entry["value"] = _value(seen.value)
    if seen.error:
        entry["error"] = {"kind": seen.error.kind, "message": seen.error.message.split("\n"), "line": seen.error.line}
    if seen.warnings:
        entry["warnings"] = [[w.category, w.message, w.line] for w in seen.warnings]
    return entry


def _observation(entry: dict[str, Any]) -> Observation:
    if "present" in entry:
        return Observation(present=bool(entry["present"]))
    error = entry.get("error")
    return Observation(
        printed="\n".join(entry.get("printed", [])), text="\n".join(entry["text"]),
        value=_node(entry["value"]) if "value" in entry else None,
        error=Error(error["kind"], "\n".join(error["message"]), error["line"]) if error else None,
        warnings=tuple(Warned(*w) for w in entry.get("warnings", [])), line=entry["line"],
    )  # fmt: skip


def _value(node: Node) -> dict[str, Any]:
    told: dict[str, Any] = {"kind": node.kind}
    if node.items or node.kind in ("tuple", "dict", "set"):
        told["items"] = [_value(item) for item in node.items]
    if node.keys:
        told["keys"] = list(node.keys)
    if node.text:
        told["text"] = node.text
    if node.kind == "tensor":
        told |= {"dtype": node.dtype, "shape": list(node.shape)}
        if math.prod(node.shape) > KEPT_NUMBERS:
            told["digest"] = node.digest or _digest(node)
        else:
            told["numbers"] = numbers_to_json(node)
    return told


def _node(told: dict[str, Any]) -> Node:
    shape = tuple(told.get("shape", ()))
    data = numbers_from_json(told["dtype"], shape, told["numbers"]) if "numbers" in told else None
    if told["kind"] == "tensor" and data is None and "digest" not in told:
        raise ValueError("a tensor without numbers")
    return Node(told["kind"], told.get("dtype", ""), shape, data, told.get("text", ""), tuple(told.get("keys", ())),
                tuple(_node(item) for item in told.get("items", [])), told.get("digest"))  # fmt: skip


def _digest(node: Node) -> dict[str, Any]:
    """What stands for a large array: a thousand evenly spaced numbers, extremes, sum, and how many are not finite."""
    if isinstance(node.data, list):
        flat = node.data
        some = [flat[i] for i in np.linspace(0, len(flat) - 1, KEPT_NUMBERS).astype(int)]
        return {"sample": some, "hash": hashlib.sha256("\0".join(flat).encode()).hexdigest()[:16]}
    values = np.asarray(node.data).reshape(-1)
    picked = values[np.linspace(0, values.size - 1, KEPT_NUMBERS).astype(int)]
    kind = kind_of(node.dtype)
    told: dict[str, Any] = {"sample": numbers_to_json(Node("tensor", node.dtype, picked.shape, picked))}
    wide = values.view(np.float64) if kind == "complex" else values.astype(np.float64)
    finite = wide[np.isfinite(wide)]
    counts = {"nan": int(np.isnan(wide).sum()), "inf": int(np.isinf(wide).sum())}
    moments = {"min": finite.min(), "max": finite.max(), "sum": finite.sum(), "squares": (finite**2).sum()} if finite.size else {}
    return told | counts | {k: float(f"{v:.6g}") for k, v in moments.items()}


def same(a: Observation, b: Observation) -> str:
    """What differs between two observations of one snippet, numbers held to the usual tolerance; empty if nothing."""
    if (a.present, a.error and a.error.kind) != (b.present, b.error and b.error.kind):
        return "error"
    if sorted({w.category for w in a.warnings}) != sorted({w.category for w in b.warnings}):
        return "warning"
    if (a.value is None) != (b.value is None):
        return "value"
    if a.value is not None and b.value is not None and (told := _same_value(a.value, b.value)):
        return told
    for x, y in ((a.text, b.text), (a.printed, b.printed)):
        if not _same_text(x, y):
            return "text"
    return ""


def _same_value(a: Node, b: Node) -> str:
    if not same_structure(a, b):
        return "structure"
    if shapes(a) != shapes(b):
        return "shape"
    if dtypes(a) != dtypes(b):
        return "dtype"
    for (_, x), (_, y) in zip(a.leaves(), b.leaves(), strict=True):
        if x.digest or y.digest:
            if not _same_digest(x.digest or _digest(x), y.digest or _digest(y), x.dtype):
                return "value"
        elif x.kind == "tensor":
            if not close(x.data, y.data, tolerance(x.dtype, y.dtype))[0]:
                return "value"
        elif x.text != y.text:
            return "value"
    return ""


def _same_digest(a: dict[str, Any], b: dict[str, Any], dtype: str) -> bool:
    size = (len(a["sample"]),)
    if kind_of(dtype) == "string":
        return a == b
    if kind_of(dtype) == "complex":
        size = (size[0] // 2,)
    x, y = (numbers_from_json(dtype, size, d["sample"]) for d in (a, b))
    names = [k for k in a if k not in ("sample", "hash")]
    slack = 1e-6 * max(1.0, abs(a.get("squares", 0)) ** 0.5)
    near = all(math.isclose(a[k], b.get(k, math.nan), rel_tol=1e-4, abs_tol=slack) for k in names)
    return near and close(x, y, tolerance(dtype))[0]


def _same_text(a: str, b: str) -> bool:
    """Equal but for the last digits of numbers, and for the spaces that align them."""
    if a == b:
        return True
    if "".join(NUMBER.sub("#", a).split()) != "".join(NUMBER.sub("#", b).split()):
        return False
    pairs = zip(NUMBER.findall(a), NUMBER.findall(b), strict=True)
    return all(
        x == y or (re.search("[.e]", x + y) and math.isclose(float(x), float(y), rel_tol=1e-3, abs_tol=1e-6)) for x, y in pairs
    )
