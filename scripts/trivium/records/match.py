"""Whether two observations of one snippet are the same: what decides if a record still holds."""

import hashlib
import math
import re
from typing import Any

import numpy as np

from trivium.comparison.tolerance import close, tolerance
from trivium.comparison.values import dtypes, same_structure, shapes
from trivium.examples.discovery import Example
from trivium.observation import (
    Node,
    Observation,
    Observations,
    holds_texts,
    kind_of,
    numbers_from_json,
    numbers_to_json,
)
from trivium.problems import Aspect, Problem

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)")
KEPT_NUMBERS = 1000


def same(a: Observation, b: Observation) -> str:
    """What differs between two observations of one snippet, numbers held to the usual tolerance;
    empty if nothing."""
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
            if not _same_digest(x.digest or digest_of(x), y.digest or digest_of(y), x.dtype):
                return "value"
        elif x.kind == "tensor":
            if not close(x.data, y.data, tolerance(x.dtype, y.dtype))[0]:
                return "value"
        elif x.text != y.text:
            return "value"
    return ""


def _same_digest(a: dict[str, Any], b: dict[str, Any], dtype: str) -> bool:
    size = (len(a["sample"]),)
    if holds_texts(dtype):
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
    return all(
        x == y or _near(x, y) for x, y in zip(NUMBER.findall(a), NUMBER.findall(b), strict=True)
    )


def _near(x: str, y: str) -> bool:
    return bool(re.search("[.eE]", x + y)) and math.isclose(
        float(x), float(y), rel_tol=1e-3, abs_tol=1e-6
    )


def digest_of(node: Node) -> dict[str, Any]:
    """What stands for a large array: a thousand evenly spaced numbers, extremes, sum, and how many
    are not finite."""
    if isinstance(node.data, list):
        flat = node.data
        some = [flat[i] for i in np.linspace(0, len(flat) - 1, KEPT_NUMBERS).astype(int)]
        return {"sample": some, "hash": hashlib.sha256("\0".join(flat).encode()).hexdigest()[:16]}
    values = np.asarray(node.data).reshape(-1)
    picked = values[np.linspace(0, values.size - 1, KEPT_NUMBERS).astype(int)]
    kind = kind_of(node.dtype)
    told: dict[str, Any] = {
        "sample": numbers_to_json(Node("tensor", node.dtype, picked.shape, picked))
    }
    wide = values.view(np.float64) if kind == "complex" else values.astype(np.float64)
    finite = wide[np.isfinite(wide)]
    counts = {"nan": int(np.isnan(wide).sum()), "inf": int(np.isinf(wide).sum())}
    moments = (
        {
            "min": finite.min(),
            "max": finite.max(),
            "sum": finite.sum(),
            "squares": (finite**2).sum(),
        }
        if finite.size
        else {}
    )
    return told | counts | {k: float(f"{v:.6g}") for k, v in moments.items()}


def contradictions(
    example: Example, seen: Observations, known: Observations, unchanged: bool
) -> dict[str, str]:
    """What is not as recorded, by framework; empty if all is.

    Changed sources may give anything, but for one thing: where the error is the lesson, nothing
    else pins the exception's class, so it must stay the recorded one.
    """
    if unchanged:
        found = {k: same(o, known.get(k, Observation())) for k, o in seen.items()}
        wrong = {
            k: f"{aspect} is not what is recorded, though the sources are unchanged"
            for k, aspect in found.items()
            if aspect
        }
        return wrong or dict.fromkeys(
            known.keys() - seen.keys(), "is recorded, and gone, though the sources are unchanged"
        )
    if example.contract.compare != "error":
        return {}
    declared = {k for k, d in example.contract.declared.items() if "error" in d.what}
    return {
        k: f"raises {o.error.kind}, and {was.error.kind} is recorded"
        for k, o in seen.items()
        if o.error and (was := known.get(k)) and was.error
        if k not in declared and o.error.kind != was.error.kind
    }


def contradiction(
    example: Example, seen: Observations, key: str, message: str, aspect: Aspect
) -> Problem:
    """The problem that one entry of `contradictions` is."""
    path = example.snippets[key].path if key in example.snippets else example.path
    gave = tuple((k, o.text or str(o.error and o.error.kind)) for k, o in seen.items())
    cure = f"if the new result is right: scripts/build.py record {example.name}"
    return Problem(aspect, message, key, path, gave=gave, cure=cure)
