"""What an example promises beyond plain agreement: how to compare, and who differs in what and why.

Which keys there are, and of what type each is, stands in docs/contract.schema.json. This module
adds what a schema cannot say: which keys need each other, and what Python values mean.
"""

import ast
import hashlib
import json
import math
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from keyword import iskeyword
from pathlib import Path
from typing import Any

from trivium.examples.schema import SCHEMA, File, Keys, Written, checked, expected, load
from trivium.frameworks import FRAMEWORKS
from trivium.problems import Problem

NEEDS = {
    "rtol": ("tolerance-reason",),
    "atol": ("tolerance-reason",),
    "tolerance-reason": ("rtol", "atol"),
    "isolate": ("isolate-reason",),
    "isolate-reason": ("isolate",),
    "says": ("group",),
    "group": ("says",),
}
"""Key -> the keys of which it needs one."""

KINDS = ("integer", "float")
Widths = dict[str, dict[str, str]]
"""A kind of number, of KINDS, to each framework's default dtype of that kind."""


@dataclass(frozen=True)
class Declaration:
    """What one framework does that the others do not. Any aspect that `what` lacks must agree."""

    what: dict[str, Any]
    reason: str


NOTHING = Declaration({}, "")


@dataclass(frozen=True)
class Contract:
    """An example's contract over its chapter's defaults. An empty one asks for plain agreement."""

    path: str = ""
    title: str = ""
    says: str = ""
    group: str = ""
    show: dict[str, int] = field(default_factory=dict)
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
    widths: Widths = field(default_factory=dict)
    """The tree's default widths, for the example's frameworks; none for the one that shows them."""
    law: str = ""
    """The law of the example that `proved_by` names, where this one names none of its own."""
    own_laws: dict[str, str] = field(default_factory=dict)
    """The laws that single frameworks declare in the example that `proved_by` names."""

    def what(self, key: str) -> dict[str, Any]:
        """Aspect -> what a framework declares."""
        return self.declared.get(key, NOTHING).what

    def reason(self, key: str) -> str:
        """Why a framework differs, as it declares; empty if it declares nothing."""
        return self.declared.get(key, NOTHING).reason

    @property
    def draws(self) -> bool:
        """Whether the values are random draws: their law counts, tested here or elsewhere."""
        return self.compare == "distribution" or bool(self.proved_by)

    @property
    def missing(self) -> dict[str, str]:
        """The name that each framework does not have, for those that are declared missing."""
        return {k: d.what["missing"] for k, d in self.declared.items() if "missing" in d.what}

    @property
    def judging_hash(self) -> str:
        """Changes when the verdict on the same observations could change."""
        decides = (
            self.compare,
            self.claim,
            self.distribution,
            self.proved_by,
            self.law,
            self.rtol,
            self.atol,
            self.widths,
            {k: d.what for k, d in self.declared.items()},
            *([self.own_laws] if self.own_laws else []),
        )
        text = json.dumps(decides, sort_keys=True, default=repr)
        return hashlib.sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Tree:
    """What a whole tree shares: the default widths, and the example that shows them."""

    widths: Widths = field(default_factory=dict)
    proved_by: str = ""
    problems: tuple[Problem, ...] = ()


def read_tree(root: Path, shown: str) -> Tree:
    """The defaults of a tree of snippets: `[default-widths]` of its defaults.toml."""
    path = root / "defaults.toml"
    if not path.is_file():
        return Tree()
    file, problems = load(path, shown)
    if not problems:
        problems = [file.problem(message, *keys) for message, keys in _wrong_widths(file.data)]
    if problems:
        return Tree(problems=tuple(problems))
    table = file.data["default-widths"]
    return Tree({kind: table[kind] for kind in KINDS if kind in table}, table["proved-by"])


def _wrong_widths(data: dict[str, Any]) -> Iterator[tuple[str, Keys]]:
    """What is wrong with a tree's defaults, and the keys that it is about."""
    table, name = data.get("default-widths"), "default-widths"
    if not isinstance(table, dict) or len(data) > 1:
        other = next((key for key in data if key != name), name)
        yield f"a tree's defaults hold a table [{name}], and nothing else", (other,)
        return
    if not all(_says_something(table.get(key)) for key in ("reason", "proved-by")):
        yield f"[{name}] needs a reason, and proved-by: the example that shows them", (name,)
    for key, by in table.items():
        if key in ("reason", "proved-by"):
            continue
        if key not in KINDS or not _are_widths(by):
            dtypes = f"a table with a dtype for each of {', '.join(FRAMEWORKS)}"
            yield f"[{name}] {key}: a kind is integer or float, and has {dtypes}", (name, key)


def _are_widths(by: object) -> bool:
    """Whether it gives each framework a dtype; one that no example needs may be left out."""
    required = {key for key, framework in FRAMEWORKS.items() if framework.required}
    return (
        isinstance(by, dict)
        and required <= by.keys() <= FRAMEWORKS.keys()
        and all(map(_says_something, by.values()))
    )


def _says_something(value: object) -> bool:
    """Whether it is a text with a word in it: blanks and characters of no width say nothing."""
    return isinstance(value, str) and re.search(r"\w", value) is not None


def read_contract(
    path: Path | None, defaults: Path, present: frozenset[str], shown: Callable[[Path], str]
) -> tuple[Contract, list[Problem]]:
    """An example's contract over its chapter's defaults, and what is wrong with either.

    `present` has the frameworks of which there is a snippet: for these a `missing` in the
    chapter's defaults does not count. `shown` gives a path as messages show it.
    """
    shared, own = File(shown(defaults)), File(shown(path or defaults))
    problems: list[Problem] = []
    if defaults.is_file():
        shared, problems = _load(defaults, shared.path)
    if path:
        own, more = _load(path, own.path)
        problems += more
    contract, more = merged(own, shared, present)
    return contract, problems + more


def _load(path: Path, shown: str) -> tuple[File, list[Problem]]:
    file, problems = load(path, shown)
    return (file, problems) if problems else checked(file)


def blank(folder: Path, stem: str) -> str:
    """The contract with which an example starts: its title, and the schema for editors."""
    schema = Path(os.path.relpath(SCHEMA, folder)).as_posix()
    return f"#:schema {schema}\ntitle = {json.dumps(title_of(stem), ensure_ascii=False)}\n"


def title_of(stem: str) -> str:
    """The title of an example whose contract has none."""
    return stem.replace("-", " ").capitalize()


# What a schema cannot say: each rule gives (message, the keys it is about, cure).

Wrong = tuple[str, tuple[str, ...], str]


def merged(own: File, shared: File, present: frozenset[str]) -> tuple[Contract, list[Problem]]:
    """The contract of two checked files, the example's own over its chapter's defaults."""
    defaults = {
        key: value
        for key, value in shared.data.items()
        if not (key in present and key in FRAMEWORKS and "missing" in value)
    }
    data = {**defaults, **own.data}
    tables = {key: value for key, value in data.items() if key in FRAMEWORKS}
    plain = {key: value for key, value in data.items() if key not in FRAMEWORKS}
    declared: dict[str, Declaration] = {}
    written = {*plain, *(keys[0] for keys in own.refused | shared.refused)}
    wrong = [*_needs(plain, written), *_law(plain, tables)]
    for key, table in tables.items():
        wrong += _declaration(key, table, present)
        what, more = _values(key, table)
        wrong += more
        if what:
            declared[key] = Declaration(what, table.get("reason", "").strip())
    theirs = defaults.keys() - own.data.keys()
    problems = [
        (shared if keys[0] in theirs else own).problem(message, *keys, cure=cure)
        for message, keys, cure in wrong
    ]
    show = plain.pop("show", {})
    plain["show"] = show if isinstance(show, dict) else dict.fromkeys(FRAMEWORKS, show)
    plain["proved_by"] = plain.pop("distribution-proved-by", "")
    values = {key.replace("-", "_"): value for key, value in plain.items()}
    return Contract(path=own.path, declared=declared, **values), problems


def _needs(plain: dict[str, Any], written: set[str]) -> Iterator[Wrong]:
    """Keys that need each other. `written` has those too that are refused, and told already."""
    for key, others in NEEDS.items():
        if plain.get(key) and written.isdisjoint(others):
            wanted = " or ".join(others)
            yield f"{key} needs {wanted}", (key,), f"write {wanted}, or remove {key}"
    for key in ("rtol", "atol"):
        if not math.isfinite(plain.get(key, 0)):  # no bound of a schema refuses nan
            message = f"{key} = {plain[key]}: must be {expected(key)}"
            yield message, (key,), "give a finite number"


def _law(plain: dict[str, Any], tables: dict[str, Any]) -> Iterator[Wrong]:
    """A law is named only where draws are compared."""
    if plain.get("compare") == "distribution" or "distribution-proved-by" in plain:
        return
    cure = 'say compare = "distribution", or distribution-proved-by'
    if "distribution" in plain:
        yield "a distribution is named, and not compared", ("distribution",), cure
    for key, table in tables.items():
        if "distribution" in table:
            message = f"[{key}] distribution: this example compares no distribution"
            yield message, (key, "distribution"), cure


def _declaration(key: str, table: dict[str, Any], present: frozenset[str]) -> Iterator[Wrong]:
    """What the aspects that one framework declares say of each other, and of its snippet."""
    beside = sorted(table.keys() - {"reason", "error", "warning"})
    if "error" in table and beside:
        message = f"[{key}] declares an error and {' and '.join(beside)}: what raises gives none"
        yield message, (key, "error"), "keep the one that is true"
    if "missing" not in table:
        return
    if key in present:
        message = f"[{key}] is declared missing, and there is a snippet"
        yield message, (key, "missing"), "keep one of the two"
    name = table["missing"]
    if not could_be(key, name):
        label = FRAMEWORKS[key].label
        message = f"[{key}] missing = {name!r} is no dotted name that {label} could have"
        yield message, (key, "missing"), f'give the name looked for, as in "{key}.geomspace"'


def _values(key: str, table: dict[str, Any]) -> tuple[dict[str, Any], list[Wrong]]:
    """What a table declares, with Python literals read."""
    what = {aspect: value for aspect, value in table.items() if aspect != "reason"}
    match what.get("value"):
        case {"python": str(text), **others} if not others:
            try:
                what["value"] = literal(text)
            except ValueError as error:
                cure = 'write a literal, as in { python = "None" }'
                return what, [(f"[{key}] {error}", (key, "value"), cure)]
    return what, []


def could_be(framework: str, name: str) -> bool:
    """Whether a framework could have the name one day: dotted, its own, and valid in Python."""
    first, *rest = name.split(".")
    return (
        first in FRAMEWORKS[framework].roots
        and bool(rest)
        and all(r.isidentifier() and not iskeyword(r) for r in rest)
    )


def literal(text: str) -> Any:
    """A Python literal, with nan, inf and complex numbers: what TOML cannot say."""
    names = {"nan": math.nan, "inf": math.inf}

    def value(node: ast.expr) -> Any:
        match node:
            case ast.Constant(value=float()):
                return Written(ast.get_source_segment(text.strip(), node) or "")
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
                number = value(operand)
                return Written(f"-{number.written}") if isinstance(number, Written) else -number
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
