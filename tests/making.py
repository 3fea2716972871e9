"""Observations and examples made by hand: the pure packages are tested without any framework."""

import tomllib
from dataclasses import replace
from typing import Any

import numpy as np
from trivium.comparison.case import Case
from trivium.examples import contract as contracts
from trivium.examples.contract import Contract, Widths
from trivium.examples.discovery import Example, Snippet
from trivium.examples.schema import File, checked
from trivium.frameworks import REFERENCE, REQUIRED
from trivium.observation import Error, Node, Observation, Warned, canonical
from trivium.pipeline.result import Result
from trivium.problems import Problem

KEYS = (*REQUIRED, REFERENCE)
"""The frameworks of an example that is complete."""
WIDTHS = {
    "integer": {"torch": "int64", "tf": "int32", "jax": "int32", "numpy": "int64"},
    "float": {"torch": "float32", "tf": "float32", "jax": "float32", "numpy": "float64"},
}


def tensor(values: Any, dtype: str = "float32", shape: tuple[int, ...] | None = None) -> Node:
    """A tensor, or with a dtype that has no width a Python scalar."""
    if dtype == "string":
        words = np.array(values, object)
        return Node(
            "tensor",
            dtype,
            words.shape if shape is None else shape,
            [str(w) for w in words.reshape(-1)],
        )
    data = canonical(dtype, np.array(values))
    if dtype == "float32":
        data = data.astype(np.float32).astype(np.float64)
    return Node(
        "tensor",
        dtype,
        data.shape if shape is None else shape,
        data if shape is None else data.reshape(shape),
    )


def f32(values: Any) -> Node:
    return tensor(values, "float32")


def f64(values: Any) -> Node:
    return tensor(values, "float64")


def i32(values: Any) -> Node:
    return tensor(values, "int32")


def i64(values: Any) -> Node:
    return tensor(values, "int64")


def dtype(name: str) -> Node:
    return Node("dtype", text=name)


def opaque(name: str) -> Node:
    return Node("opaque", text=name)


def node(value: Any) -> Node:
    """A node of plain Python: None, numbers, texts, tuples and dictionaries, nodes as they are."""
    match value:
        case Node():
            return value
        case None:
            return Node("none")
        case str():
            return Node("text", text=value)
        case tuple() | list():
            return Node("tuple", items=tuple(map(node, value)))
        case dict():
            pairs = sorted(value.items())
            return Node(
                "dict", keys=tuple(k for k, _ in pairs), items=tuple(node(v) for _, v in pairs)
            )
    return tensor(value, type(value).__name__)


def saw(
    value: Any = None, printed: str = "", warns: tuple[str, ...] = (), line: int = 2
) -> Observation:
    """What a snippet of two lines gave."""
    made = node(value)
    shown = (
        ""
        if made.kind == "none"
        else str(made.data if made.kind == "tensor" else made.text or made.structure)
    )
    return Observation(
        printed, shown, made, None, tuple(Warned(w, f"{w} of line 1", 1) for w in warns), line
    )


def raises(kind: str, message: str = "no", line: int = 2, aspect: str = "error") -> Observation:
    return Observation(error=Error(kind, message, line, aspect), line=line)


def contract_of(
    data: dict[str, Any], path: str, present: frozenset[str]
) -> tuple[Contract, list[Problem]]:
    """The contract that parsed TOML holds, without defaults, and what is wrong with it."""
    own, problems = checked(File(path, data=data))
    made, more = contracts.merged(own, File(path), present)
    return made, problems + more


def contract(
    toml: str, present: tuple[str, ...] = KEYS, widths: Widths | None = None, law: str = ""
) -> Contract:
    made, problems = contract_of(tomllib.loads(toml), "snippets/norms/x.toml", frozenset(present))
    assert not problems, problems
    return replace(made, widths=widths or {}, law=law)


def example(
    toml: str = "",
    keys: tuple[str, ...] = KEYS,
    source: str = "import x\nx\n",
    name: str = "norms/x",
    widths: Widths | None = None,
    law: str = "",
) -> Example:
    folder, stem = "snippets/" + name.rpartition("/")[0], name.rpartition("/")[2]
    snippets = {
        k: Snippet(k, f"{folder}/{stem}.{k}.py", source.encode("utf-8", "surrogatepass"), source)
        for k in KEYS
        if k in keys
    }
    return Example(name, folder, snippets, contract(toml, keys, widths, law))


def case(toml: str = "", **given: Any) -> Case:
    """The case of one example: what each framework gave, as an observation or a plain value."""
    seen = {k: v if isinstance(v, Observation) else saw(v) for k, v in given.items()}
    return Case.of(example(toml, tuple(seen), widths=WIDTHS), seen)


def result(verdict: Any, seen: dict[str, Observation], toml: str = "", **more: Any) -> Result:
    return Result(
        example(toml, tuple(k for k, o in seen.items() if o.present is None)), seen, verdict, **more
    )
