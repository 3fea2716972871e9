"""One framework's declared divergence: what it may say, and how it is read."""

import ast
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from keyword import iskeyword
from typing import Any

from trivium.frameworks import FRAMEWORKS
from trivium.problems import Is, Problem, aspects

ASPECTS = aspects(Is.DECLARABLE)


@dataclass(frozen=True)
class Declaration:
    """What one framework does that the others do not. An aspect that is not in `what` must agree."""

    what: dict[str, Any]
    reason: str


def _text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _texts(value: Any) -> bool:
    return _text(value) or (isinstance(value, list) and bool(value) and all(map(_text, value)))


def _sizes(value: Any) -> bool:
    return isinstance(value, list) and all(
        _sizes(v) or (isinstance(v, int) and not isinstance(v, bool)) for v in value
    )


FITS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "error": (_text, "a text"),
    "missing": (_text, "a text"),
    "structure": (_text, "a text"),
    "distribution": (_text, "a text"),
    "shape": (_sizes, "a list of sizes"),
    "dtype": (_texts, "a text or a list of texts"),
    "warning": (_texts, "a text or a list of texts"),
}


def wrong(path: str, message: str, framework: str = "") -> Problem:
    return Problem("contract", message, framework, path, cure="see DESIGN: contracts")


def read_declaration(
    key: str, table: Any, path: str, present: frozenset[str]
) -> tuple[Declaration | None, list[Problem]]:
    if not isinstance(table, dict):
        return None, [wrong(path, f"[{key}] must be a table", key)]
    problems = [
        wrong(path, f"[{key}] unknown key {k!r}; known are {', '.join(ASPECTS)} and reason", key)
        for k in table
        if k not in (*ASPECTS, "reason")
    ]
    what = {k: v for k, v in table.items() if k in ASPECTS}
    reason = table.get("reason", "")
    if not isinstance(reason, str) or not reason.strip():
        problems.append(wrong(path, f"[{key}] needs a reason: the cause, shown to the reader", key))
    if not what:
        problems.append(
            wrong(path, f"[{key}] declares nothing: give one of {', '.join(ASPECTS)}", key)
        )
    if "missing" in what and len(what) > 1:
        problems.append(
            wrong(path, f"[{key}] missing stands alone: nothing else can be observed", key)
        )
    if _text(what.get("missing")) and not could_be(key, what["missing"]):
        told = f"[{key}] missing = {what['missing']!r} is no dotted name that {FRAMEWORKS[key].label} could have"
        problems.append(
            replace(
                wrong(path, told, key), cure=f'give the name looked for, as in "{key}.geomspace"'
            )
        )
    if "error" in what and (beside := sorted(what.keys() - {"error", "warning"})):
        told = f"[{key}] declares an error and {' and '.join(beside)}: what raises gives none"
        problems.append(replace(wrong(path, told, key), cure="keep the one that is true"))
    if "missing" in what and key in present:
        problems.append(
            wrong(
                path,
                f"[{key}] is declared missing, and there is a snippet: keep one of the two",
                key,
            )
        )
    try:
        what = {k: literal(v["python"]) if _is_python(v) else v for k, v in what.items()}
    except ValueError as error:
        problems.append(wrong(path, f"[{key}] {error}", key))
    for k in what.keys() & FITS.keys():
        if not FITS[k][0](what[k]):
            problems.append(wrong(path, f"[{key}] {k} must be {FITS[k][1]}", key))
    what = {k: v for k, v in what.items() if k not in FITS or FITS[k][0](v)}
    return (Declaration(what, str(reason).strip()) if what else None), problems


def could_be(framework: str, name: str) -> bool:
    """Whether a framework could have the name one day: dotted, its own, and one that Python can say."""
    first, *rest = name.split(".")
    return (
        first in FRAMEWORKS[framework].roots
        and bool(rest)
        and all(r.isidentifier() and not iskeyword(r) for r in rest)
    )


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
                return {
                    value(k): value(v) for k, v in zip(keys, values, strict=True) if k is not None
                }
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -value(operand)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return value(left) + value(right)
            case ast.BinOp(left=left, op=ast.Sub(), right=right):
                return value(left) - value(right)
            case ast.Call(
                func=ast.Name(id="float"), args=[ast.Constant(value=str(word))], keywords=[]
            ) if word.strip("+-") in names:
                return float(word)
        raise ValueError(f"python = {text!r} is not a literal")

    try:
        return value(ast.parse(text.strip(), mode="eval").body)
    except (SyntaxError, TypeError, RecursionError, MemoryError, OverflowError) as error:
        raise ValueError(f"python = {text!r} is not a literal: {error}") from error
