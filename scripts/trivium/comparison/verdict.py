"""Observations and a contract give a verdict. Pure: no process, no file, no framework."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from trivium.comparison import overrides as audit
from trivium.comparison.case import Groups
from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Node, Observation
from trivium.problems import Aspect, Is, Problem

ORDER = ("broken", "diverged", "stale", "declared", "agree")


@dataclass(frozen=True)
class Verdict:
    """agree, declared, diverged, stale or broken; what is wrong; and what agreed, as the page says it."""

    kind: str
    problems: tuple[Problem, ...] = ()
    differs: tuple[tuple[str, str, str], ...] = ()
    shape: str = ""
    dtype: str = ""
    widths: bool = False
    difference: float = 0.0
    how: str = ""

    @property
    def fine(self) -> bool:
        return self.kind in ("agree", "declared")


def judge(example: Example, seen: dict[str, Observation]) -> Verdict:
    """The verdict on one example.

    A value that the comparison itself stumbles over costs this example its verdict, and nothing else.
    """
    try:
        return _judge(example, seen)
    except Exception as error:
        told = f"the values cannot be compared: {type(error).__name__}: {error}"
        cure = "end with plainer values; please report this"
        return _verdict(
            [Problem("nothing-compared", told, path=example.path, cure=cure)], (), broken=True
        )


def _judge(example: Example, seen: dict[str, Observation]) -> Verdict:
    contract = example.contract
    problems = [*example.problems, *_before(example)]
    if any(p.follows(Is.PREVENTING) for p in problems):
        return _verdict(problems, (), broken=True)
    for key, observation in seen.items():
        problems += _fitness(example, key, observation)
    problems += _missing(example, seen)
    if any(p.follows(Is.BREAKING) for p in problems if p.aspect != Aspect.MISSING):
        return _verdict(problems, (), broken=True)
    groups = Groups(
        example, {k: seen[k] for k in FRAMEWORKS if k in seen and k in example.snippets}
    )
    found = list(groups.problems()) or list(audit.problems(groups))
    differs = tuple(
        (k, ", ".join(_told(k, w) for k, w in d.what.items()), d.reason)
        for k, d in contract.declared.items()
        if k in seen
    )
    verdict = _verdict([*problems, *found], differs, broken=groups.all_raised)
    node = groups.example_node()
    if node is None:
        return replace(verdict, how=groups.how)
    shape, dtype = _summary(node)
    return replace(
        verdict,
        shape=shape,
        dtype=dtype,
        difference=groups.difference,
        how=groups.how,
        widths=groups.widths,
    )


def _verdict(
    problems: list[Problem], differs: tuple[tuple[str, str, str], ...], broken: bool
) -> Verdict:
    if not problems:
        kind = "declared" if differs else "agree"
    elif broken or any(p.follows(Is.BREAKING) for p in problems):
        kind = "broken"
    else:
        kind = "stale" if {p.aspect for p in problems} == {Aspect.STALE} else "diverged"
    return Verdict(kind, tuple(problems), differs)


def _before(example: Example) -> Iterator[Problem]:
    """What is wrong before anything ran: snippets that are not there, files that are not UTF-8."""
    for key, snippet in example.snippets.items():
        if snippet.source is None:
            yield Problem(
                "encoding", "the file is not UTF-8", key, snippet.path, 1, cure="save it as UTF-8"
            )
        elif "\0" in snippet.source:
            yield Problem(
                "encoding", "the file holds a NUL byte", key, snippet.path, 1, cure="remove it"
            )
    if not example.snippets:
        return
    for key, framework in FRAMEWORKS.items():
        if key not in example.snippets and key not in example.contract.missing:
            path = f"{example.folder}/{example.stem}.{key}.py"
            yield Problem(
                "missing",
                f"there is no {framework.label} snippet, and none is declared missing",
                key,
                path,
                cure=f"write it, or declare [{key}] missing with a reason in {example.stem}.toml",
            )


def _fitness(example: Example, key: str, seen: Observation) -> Iterator[Problem]:
    """What no contract can excuse: a crash, a time-out, a syntax error, processes left behind."""
    path = example.snippets[key].path if key in example.snippets else example.contract.path
    if seen.error and seen.error.aspect != "error":
        cure = {
            "timeout": "make it shorter, or raise --timeout",
            "memory": "make it smaller, or raise --memory",
            "syntax": "a snippet is a complete script whose last statement is an expression",
        }
        message = f"{seen.error.kind}: {seen.error.message}"
        yield Problem(
            seen.error.aspect,
            message,
            key,
            path,
            seen.error.line,
            cure=cure.get(seen.error.aspect, "run the file by hand to see it"),
        )
    if seen.left:
        yield Problem(
            "leak",
            f"left running: {seen.left}, now ended",
            key,
            path,
            seen.line,
            cure="end what the snippet starts",
        )


def _missing(example: Example, seen: dict[str, Observation]) -> Iterator[Problem]:
    for key, name in example.contract.missing.items():
        present = seen[key].present if key in seen else None
        if present:
            yield Problem(
                "stale",
                f"{name} is declared missing, and exists",
                key,
                example.contract.path,
                cure=f"write {example.stem}.{key}.py and drop the declaration",
            )
        elif present is None:
            yield Problem(
                "contract",
                f"missing = {name!r} cannot be looked up: no such module is installed",
                key,
                example.contract.path,
                cure=f'give the name looked for, as in "{key}.geomspace"',
            )


def _told(aspect: str, value: object) -> str:
    text = str(value).replace("`", "'")
    shown = text if len(text) <= 80 else text[:77] + "…"
    return f"lacks `{shown}`" if aspect == "missing" else f"{aspect} `{shown}`"


def _summary(node: Node) -> tuple[str, str]:
    leaves = [leaf for _, leaf in node.leaves()]
    tensors = [leaf for leaf in leaves if leaf.kind == "tensor"]
    if len(leaves) > 3 or not tensors:
        return "", ""
    shapes = [str(leaf.shape) for leaf in tensors]
    names = list(dict.fromkeys(leaf.dtype for leaf in tensors))
    return ", ".join(shapes), ", ".join(names)
