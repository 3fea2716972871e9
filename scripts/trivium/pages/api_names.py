"""A snippet's last statements as they are written, and the API names that stand in it."""

import ast
import functools
import re
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS, OF_MODULE

BUILTIN = {name for kind in (str, bytes, list, dict, set, tuple) for name in dir(kind)}
NEWLINE = re.compile(r"\r\n|\r|\n")
"""What ends a line for Python's parser; str.splitlines also splits at a form feed or U+2028."""
ALSO = re.compile(r"[ \t]+# or (?=\S+\(.*\)$)", re.MULTILINE)
"""Between an operator and the function that does the same: `a + b  # or np.add(a, b)`."""

GATHER = ("array", "constant", "stack", "tensor")
"""What makes a tensor of a list."""
SPELLED = {module: typed for f in FRAMEWORKS.values() for module, typed in f.spelled.items()}


@dataclass(frozen=True)
class Name:
    """An API name as it is typed, its package, and whether the last statements show its result.

    In full an alias of an import is spelled out: `jax.numpy.cos`, but `tf.cos`. A step is what is
    shown, or leads to a method or a list that is shown: `np.abs` in `np.abs(x).mean()`.
    """

    text: str
    package: str
    shown: bool = False
    full: str = ""
    step: bool = False

    @property
    def framework(self) -> str:
        """The key of the framework whose package it is; empty for another package."""
        return OF_MODULE.get(self.package, "")


def shown(example: Example, key: str) -> str:
    """What the cheat sheet quotes of a framework's snippet."""
    return last(*_last_of(example, key))


def _last_of(example: Example, key: str) -> tuple[str, int]:
    """A framework's snippet, and how many of its last statements show what it is about."""
    return example.source(key), example.contract.show.get(key, 1)


def names(example: Example, key: str) -> tuple[Name, ...]:
    """Every API name of a framework's snippet once."""
    return names_in(*_last_of(example, key), key)


def directness(example: Example, key: str) -> tuple[bool, int, str]:
    """The order in which examples of a name are listed: operations first, short lines first."""
    return not example.contract.group, len(shown(example, key)), example.name


@functools.lru_cache(maxsize=16)
def parsed(source: str) -> ast.Module:
    """The snippet's tree; an empty one if it is no Python, which is a problem of the example.

    Several questions are asked of the snippets of one example, one after another.
    """
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module([], [])


@functools.cache
def last(source: str, count: int) -> str:
    """The last statements, each exactly as it stands in the file; imports are left out."""
    lines = NEWLINE.split(source)
    return "\n".join(
        "\n".join(lines[_start(s) - 1 : s.end_lineno]) for s in _tail(parsed(source), count)
    )


def is_one_call(example: Example, key: str) -> bool:
    """Whether what is quoted is one expression that calls or computes one thing."""
    return _one_call(*_last_of(example, key))


@functools.cache
def _one_call(source: str, count: int) -> bool:
    tail = _tail(parsed(source), count)
    steps = [n for s in tail for n in ast.walk(s) if isinstance(n, (ast.Call, ast.BinOp))]
    return len(tail) == 1 and isinstance(tail[0], ast.Expr) and len(steps) <= 1


@functools.cache
def names_in(source: str, count: int, framework: str) -> tuple[Name, ...]:
    """Every API name of a snippet once: `module.name`, and `.name` for attributes of a result.

    A function that a comment names beside an operator counts as its result.
    """
    tree = parsed(ALSO.sub("; ", source))
    nodes = list(ast.walk(tree))
    reader = _Reader(_modules(nodes), FRAMEWORKS[framework].module)
    values = [s.value for s in _tail(tree, count) if isinstance(s, (ast.Expr, ast.Assign))]
    results = {id(node) for value in values for node in _results(value)}
    steps = {
        id(node)
        for value in values
        if not (len(values) > 1 and _gathers_a_name(value))
        for node in _results(value, with_steps=True)
    }
    found: dict[tuple[str, str], tuple[bool, bool]] = {}
    for node, text, package in reader.all(nodes):
        if package not in sys.stdlib_module_names:
            shown, step = found.get((text, package), (False, False))
            found[text, package] = shown or id(node) in results, step or id(node) in steps
    full = reader.spelled_out
    return tuple(Name(*key, shown, full(key[0]), step) for key, (shown, step) in found.items())


def in_full(example: Example, key: str) -> Iterator[tuple[str, bool]]:
    """Every API name of a snippet as the lists of public names have it, and whether shown.

    A method of what another package gave is none of the framework's.
    """
    for name in names(example, key):
        if not name.text.startswith("."):
            yield name.full, name.shown
        elif name.framework == key:
            yield name.text, name.shown


def _results(node: ast.expr, with_steps: bool = False) -> Iterator[ast.expr]:
    """What is called for its own result, and not to be an argument of something else.

    With steps also what is called for the value whose method gives the result, and for each entry
    of a list that becomes a tensor.
    """
    inner: ast.expr
    match node:
        case ast.Call(func=ast.Attribute(attr=name), args=[ast.ListComp() as inner]) if (
            with_steps and name in GATHER
        ):
            yield from _results(inner, with_steps)
        case ast.ListComp(elt=ast.Name(), generators=[loop, *_]) if with_steps:
            yield from _results(loop.iter, with_steps)
        case ast.ListComp(elt=inner) if with_steps:
            yield from _results(inner, with_steps)
        case ast.Tuple(elts=parts):
            for part in parts:
                yield from _results(part, with_steps)
        case ast.BinOp(left=left, right=right):
            yield from (*_results(left, with_steps), *_results(right, with_steps))
        case (
            ast.Subscript(value=inner)
            | ast.UnaryOp(operand=inner)
            | ast.Call(func=ast.Call() as inner)
        ):
            yield from _results(inner, with_steps)  # the last as in jax.grad(f)(x)
        case ast.Call(func=ast.Attribute(value=ast.Call() as inner) as method) if with_steps:
            yield from (*_results(inner, with_steps), method)
        case ast.Call(func=function):
            yield function
        case ast.Attribute(value=inner):
            yield from (node, *_results(inner, with_steps))


def _gathers_a_name(value: ast.expr) -> bool:
    """Whether it only makes a tensor of what a loop has collected: `np.array(path)`."""
    match value:
        case ast.Call(func=ast.Attribute(attr=name), args=[ast.Name()]):
            return name in GATHER
    return False


def example_names(example: Example, but: Collection[str] = ()) -> Iterator[Name]:
    """The names in all snippets of an example, `but` those of some frameworks."""
    for key in example.snippets:
        if key not in but:
            yield from names(example, key)


def calls(example: Example, key: str) -> list[Name]:
    """What the last statements of a snippet call for its result, of the framework's own."""
    return [name for name in names(example, key) if name.shown and _is_own(name, key)]


def steps(example: Example, key: str) -> list[Name]:
    """The same with what leads to a method, functions first: `optax.clip` of `.update`."""
    return sorted(
        (name for name in names(example, key) if name.step and _is_own(name, key)),
        key=lambda name: name.text.startswith("."),
    )


def _is_own(name: Name, key: str) -> bool:
    """Whether it is a method, or stands in a package of the framework."""
    return name.text.startswith(".") or name.full.partition(".")[0] in FRAMEWORKS[key].roots


def _start(statement: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(d.lineno for d in decorators)])


def _tail(tree: ast.Module, count: int) -> list[ast.stmt]:
    """After other statements a last one that only names their result says nothing, and is left
    out."""
    tail = [s for s in tree.body if not isinstance(s, (ast.Import, ast.ImportFrom))][-count:]
    return (
        tail[:-1]
        if len(tail) > 1 and isinstance(tail[-1], ast.Expr) and _only_names(tail[-1].value)
        else tail
    )


def _only_names(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) or (
        isinstance(node, ast.Tuple) and all(map(_only_names, node.elts))
    )


def _modules(nodes: list[ast.AST]) -> dict[str, tuple[str, str, str]]:
    """What each imported name stands for: how it is typed on the page, its package, in full."""
    known: dict[str, tuple[str, str, str]] = {}
    for node in nodes:
        if isinstance(node, ast.Import):
            for a in node.names:
                package = a.name.partition(".")[0]
                typed = a.asname or package
                known[typed] = typed, package, a.name if a.asname else package
        elif isinstance(node, ast.ImportFrom) and node.module:
            for a in node.names:
                full = f"{node.module}.{a.name}"
                known[a.asname or a.name] = full, node.module.partition(".")[0], full
    return known


class _Reader:
    """Walks one snippet, and remembers which package the value of each variable came from."""

    def __init__(self, modules: dict[str, tuple[str, str, str]], package: str) -> None:
        self.modules, self.package = modules, package
        self.variables: dict[str, str] = {}
        self.full = {typed: full for typed, _, full in modules.values()}

    def spelled_out(self, text: str) -> str:
        """A name that is typed with an alias, without it."""
        first, dot, rest = text.partition(".")
        text = self.full.get(first, first) + dot + rest
        for module, typed in SPELLED.items():
            if text.startswith(f"{module}."):
                return typed + text.removeprefix(module)
        return text

    def all(self, nodes: list[ast.AST]) -> Iterator[tuple[ast.AST, str, str]]:
        """Each name where it is used: its node, how it is typed, and its package."""
        inner: set[int] = set()
        for node in nodes:
            if (
                isinstance(node, ast.Assign)
                and len(node.targets) == 1
                and isinstance(node.targets[0], ast.Name)
            ):
                self.variables[node.targets[0].id] = self.origin(node.value)
            if (
                isinstance(node, ast.Name)
                and "." in self.modules.get(node.id, ("",))[0]
                and id(node) not in inner
            ):
                yield node, *self.modules[node.id][:2]
            if not isinstance(node, ast.Attribute) or id(node) in inner:
                continue
            root, parts = _chain(node, inner)
            if isinstance(root, ast.Name) and root.id in self.modules:
                inner.add(id(root))
                text, package, _ = self.modules[root.id]
                parts = [p for p in parts if not p.startswith("__")]
                if parts:
                    yield node, ".".join([text, *parts]), package
            else:
                package = self.origin(root)
                for part in parts:
                    if not part.startswith("_") and not (part in BUILTIN and not package):
                        yield node, f".{part}", package or self.package

    def origin(self, node: ast.expr) -> str:
        """The package that made a value; empty where the code does not say."""
        match node:
            case (
                ast.Call(func=inner)
                | ast.Attribute(value=inner)
                | ast.Subscript(value=inner)
                | ast.UnaryOp(operand=inner)
            ):
                return self.origin(inner)
            case ast.Name(id=name):
                return (
                    self.modules[name][1] if name in self.modules else self.variables.get(name, "")
                )
            case ast.BinOp(left=left, right=right):
                return self.origin(left) or self.origin(right)
        return ""


def _chain(node: ast.Attribute, inner: set[int]) -> tuple[ast.expr, list[str]]:
    """The root of `root.a.b.c`, and its parts; the attributes on the way are not met again."""
    parts = [node.attr]
    value = node.value
    while isinstance(value, ast.Attribute):
        inner.add(id(value))
        parts.append(value.attr)
        value = value.value
    return value, parts[::-1]
