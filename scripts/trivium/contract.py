"""What an example promises beyond plain agreement: how to compare, and which framework differs, in what and why."""

import ast
import hashlib
import json
import math
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from trivium.errors import Problem
from trivium.frameworks import FRAMEWORKS

COMPARE = ("values", "up-to-sign", "unordered", "distribution", "error")
CLAIMS = ("equal", "less-equal", "less")
ASPECTS = ("value", "shape", "dtype", "structure", "error", "warning", "missing")
KEYS: dict[str, type | tuple[type, ...]] = {
    "title": str, "says": str, "group": str, "show": int, "compare": str, "claim": str, "distribution": str,
    "distribution-proved-by": str, "rtol": (float, int), "atol": (float, int), "tolerance-reason": str,
    "isolate": bool, "isolate-reason": str,
}  # fmt: skip
NEEDS = {"rtol": "tolerance-reason", "atol": "tolerance-reason", "isolate": "isolate-reason"}


def _text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _texts(value: Any) -> bool:
    return _text(value) or (isinstance(value, list) and bool(value) and all(map(_text, value)))


def _sizes(value: Any) -> bool:
    return isinstance(value, list) and all(_sizes(v) or (isinstance(v, int) and not isinstance(v, bool)) for v in value)


FITS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "error": (_text, "a text"), "missing": (_text, "a text"), "structure": (_text, "a text"), "shape": (_sizes, "a list of sizes"),
    "dtype": (_texts, "a text or a list of texts"), "warning": (_texts, "a text or a list of texts"),
}  # fmt: skip


@dataclass(frozen=True)
class Declaration:
    """What one framework does that the others do not. An aspect that is not in `what` must agree."""

    what: dict[str, Any]
    reason: str


@dataclass(frozen=True)
class Contract:
    """An example's contract, merged with the defaults of its chapter. An empty one asks for plain agreement."""

    path: str = ""
    title: str = ""
    says: str = ""
    group: str = ""
    show: int = 1
    compare: str = "values"
    claim: str = ""
    distribution: str = ""
    proved_by: str = ""
    rtol: float | None = None
    atol: float | None = None
    tolerance_reason: str = ""
    isolate: bool = False
    isolate_reason: str = ""
    declared: dict[str, Declaration] = field(default_factory=dict)

    @property
    def missing(self) -> dict[str, str]:
        return {k: d.what["missing"] for k, d in self.declared.items() if "missing" in d.what}

    @property
    def judging_hash(self) -> str:
        """Changes when the verdict on the same observations could change."""
        told = (self.compare, self.claim, self.distribution, self.proved_by, self.rtol, self.atol,
                {k: d.what for k, d in self.declared.items()})  # fmt: skip
        return hashlib.sha256(json.dumps(told, sort_keys=True, default=repr).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Tree:
    """What a whole tree shares: the default widths, by kind and framework, and the example that proves them."""

    widths: dict[str, dict[str, str]] = field(default_factory=dict)
    reason: str = ""
    proved_by: str = ""
    problems: tuple[Problem, ...] = ()


def read_tree(root: Path, shown: str) -> Tree:
    path = root / "defaults.toml"
    if not path.is_file():
        return Tree()
    data, problems = _load(path, shown)
    table = data.pop("default-widths", {})
    if not isinstance(table, dict):
        return Tree(problems=(_wrong(shown, "default-widths must be a table"),))
    problems += [_wrong(shown, f"unknown key {key!r}; a tree's defaults hold [default-widths]") for key in data]
    reason, proved_by = table.pop("reason", ""), table.pop("proved-by", "")
    widths = {}
    for kind, by in table.items():
        if kind not in ("integer", "float") or not _widths(by):
            problems.append(_wrong(shown, f"[default-widths] {kind}: give integer and float, each for every framework"))
        else:
            widths[kind] = by
    if not reason or not proved_by:
        problems.append(_wrong(shown, "[default-widths] needs a reason, and proved-by: the example that shows them"))
    return Tree({} if problems else widths, reason, proved_by, tuple(problems))


def _widths(by: object) -> bool:
    return isinstance(by, dict) and set(by) == set(FRAMEWORKS) and all(isinstance(v, str) for v in by.values())


def read_contract(
    path: Path | None, defaults: Path, tree: Tree, present: frozenset[str], shown: Callable[[Path], str]
) -> tuple[Contract, list[Problem]]:
    """An example's contract over its chapter's defaults. A chapter's `missing` counts only where the snippet is absent."""
    problems: list[Problem] = []
    shared: dict[str, Any] = {}
    if defaults.is_file():
        shared, problems = _load(defaults, shown(defaults))
        kept = {k: v for k, v in shared.items() if not (k in FRAMEWORKS and "missing" in v and k in present)}
        shared = kept
    own: dict[str, Any] = {}
    name = shown(path) if path else shown(defaults)
    if path:
        own, more = _load(path, name)
        problems += more
    _, wrong = _parse(shared, shown(defaults), present)
    if wrong or problems:
        return Contract(), [*problems, *wrong]
    contract, more = _parse({**shared, **own}, name, present)
    return contract, problems + more


def _load(path: Path, shown: str) -> tuple[dict[str, Any], list[Problem]]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig")), []
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else len(path.read_text("utf-8").splitlines())
        return {}, [Problem("contract", f"not TOML: {error}", path=shown, line=line, cure="mend the syntax")]
    except UnicodeDecodeError as error:
        return {}, [Problem("encoding", f"not UTF-8: {error}", path=shown, cure="save it as UTF-8")]


def _wrong(path: str, message: str, framework: str = "") -> Problem:
    return Problem("contract", message, framework, path, cure="see DESIGN: contracts")


def _parse(data: dict[str, Any], path: str, present: frozenset[str]) -> tuple[Contract, list[Problem]]:
    problems: list[Problem] = []
    plain: dict[str, Any] = {}
    declared: dict[str, Declaration] = {}
    for key, value in data.items():
        if key in FRAMEWORKS:
            declaration, more = _declaration(key, value, path, present)
            problems += more
            if declaration:
                declared[key] = declaration
        elif key not in KEYS:
            problems.append(_wrong(path, f"unknown key {key!r}; known are {', '.join(KEYS)} and {', '.join(FRAMEWORKS)}"))
        elif not isinstance(value, KEYS[key]) or isinstance(value, bool) != (KEYS[key] is bool):
            problems.append(_wrong(path, f"{key} = {value!r} is of the wrong type"))
        else:
            plain[key] = value
    for key, reason in NEEDS.items():
        if plain.get(key) and not plain.get(reason, "").strip():
            problems.append(_wrong(path, f"{key} needs {reason}"))
    for key, allowed in (("compare", COMPARE), ("claim", CLAIMS)):
        if plain.get(key, allowed[0]) not in allowed:
            problems.append(_wrong(path, f"{key} = {plain.pop(key)!r}: one of {', '.join(allowed)}"))
    for key in ("rtol", "atol"):
        if not 0 <= plain.get(key, 0) < math.inf:
            problems.append(_wrong(path, f"{key} must be a number of at least 0"))
    if plain.get("show", 1) < 1:
        problems.append(_wrong(path, "show must be at least 1"))
    plain["proved_by"] = plain.pop("distribution-proved-by", "")
    values = {key.replace("-", "_"): value for key, value in plain.items()}
    return Contract(path=path, declared=declared, **values), problems


def _declaration(key: str, table: Any, path: str, present: frozenset[str]) -> tuple[Declaration | None, list[Problem]]:
    if not isinstance(table, dict):
        return None, [_wrong(path, f"[{key}] must be a table", key)]
    problems = [
        _wrong(path, f"[{key}] unknown key {k!r}; known are {', '.join(ASPECTS)} and reason", key)
        for k in table if k not in (*ASPECTS, "reason")
    ]  # fmt: skip
    what = {k: v for k, v in table.items() if k in ASPECTS}
    reason = table.get("reason", "")
    if not isinstance(reason, str) or not reason.strip():
        problems.append(_wrong(path, f"[{key}] needs a reason: the cause, shown to the reader", key))
    if not what:
        problems.append(_wrong(path, f"[{key}] declares nothing: give one of {', '.join(ASPECTS)}", key))
    if "missing" in what and len(what) > 1:
        problems.append(_wrong(path, f"[{key}] missing stands alone: nothing else can be observed", key))
    if "missing" in what and key in present:
        problems.append(_wrong(path, f"[{key}] is declared missing, and there is a snippet: keep one of the two", key))
    try:
        what = {k: literal(v["python"]) if _is_python(v) else v for k, v in what.items()}
    except ValueError as error:
        problems.append(_wrong(path, f"[{key}] {error}", key))
    for k in what.keys() & FITS.keys():
        if not FITS[k][0](what[k]):
            problems.append(_wrong(path, f"[{key}] {k} must be {FITS[k][1]}", key))
    what = {k: v for k, v in what.items() if k not in FITS or FITS[k][0](v)}
    return (Declaration(what, str(reason).strip()) if what else None), problems


def _is_python(value: Any) -> bool:
    return isinstance(value, dict) and set(value) == {"python"} and isinstance(value["python"], str)


def literal(text: str) -> Any:
    """A Python literal, with nan, inf and complex numbers: what TOML cannot say."""
    names = {"nan": math.nan, "inf": math.inf}

    def value(node: ast.expr) -> Any:
        match node:
            case ast.Constant(value=constant):
                return constant
            case ast.Name(id=name) if name in names:
                return names[name]
            case ast.Tuple(elts=items) | ast.List(elts=items):
                return [value(item) for item in items]
            case ast.Dict(keys=keys, values=values) if None not in keys:
                return {value(k): value(v) for k, v in zip(keys, values, strict=True) if k is not None}
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -value(operand)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return value(left) + value(right)
            case ast.BinOp(left=left, op=ast.Sub(), right=right):
                return value(left) - value(right)
            case ast.Call(func=ast.Name(id="float"), args=[ast.Constant(value=str(word))], keywords=[]) if (
                word.strip("+-") in names
            ):
                return float(word)
        raise ValueError(f"python = {text!r} is not a literal")

    try:
        return value(ast.parse(text.strip(), mode="eval").body)
    except (SyntaxError, TypeError, RecursionError, MemoryError, OverflowError) as error:
        raise ValueError(f"python = {text!r} is not a literal: {error}") from error
