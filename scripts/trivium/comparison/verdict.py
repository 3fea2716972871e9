"""Observations and a contract give a verdict. Pure: no process, no file, no framework."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from trivium.comparison.case import Case
from trivium.comparison.checks import findings, needless
from trivium.comparison.outcomes import all_raise
from trivium.comparison.values import dtypes
from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS, REFERENCE
from trivium.observation import Observation, Observations
from trivium.problems import Aspect, Is, Problem

ORDER = ("broken", "diverged", "stale", "declared", "agree")


@dataclass(frozen=True)
class Verdict:
    """agree, declared, diverged, stale or broken; with what is wrong, and what agreed.

    `differs` has (framework, what it declares, reason) of each declaration. `shape` and `dtype`
    are those of the first value, `difference` is the largest one that the tolerance forgave, `how`
    the rule by which they agree, in words for the page. `widths` says that dtypes differ as the
    default widths do.
    """

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


def judge(example: Example, seen: Observations) -> Verdict:
    """The verdict on one example.

    A value that the comparison itself stumbles over costs this example its verdict, and nothing
    else.
    """
    try:
        return _judge(example, seen)
    except Exception as error:
        problem = Problem(
            "nothing-compared",
            f"the values cannot be compared: {type(error).__name__}: {error}",
            path=example.path,
            cure="end with plainer values; please report this",
        )
        return Verdict("broken", (problem,))


def _judge(example: Example, seen: Observations) -> Verdict:
    problems = [*example.problems, *_before(example)]
    if any(p.follows(Is.PREVENTING) for p in problems):
        return Verdict("broken", tuple(problems))
    for key, observation in seen.items():
        problems += _fitness(example, key, observation)
    problems += _missing(example, seen)
    if any(p.follows(Is.BREAKING) for p in problems if p.aspect != Aspect.MISSING):
        return Verdict("broken", tuple(problems))
    case = Case.of(example, seen)
    found = findings(case)
    wrong = [problem for finding in found for problem in finding.problems]
    problems += wrong or needless(case)
    differs = _differs(example, seen)
    kind = _kind(problems, bool(differs), all_raise(case))
    how = next((finding.how for finding in reversed(found) if finding.how), "")
    verdict = Verdict(kind, tuple(problems), differs, *_summary(case), how=how)
    if found[-1].ends:
        return verdict
    return replace(verdict, widths=_default_widths(case), difference=_difference(case))


def unjudged(example: Example, seen: Observations, kind: str) -> Verdict:
    """What a page says of a verdict that was given once, and cannot be given again.

    Of large values a record keeps too few numbers to compare them. The page is the same whether
    the example has just run or not.
    """
    case = Case.of(example, seen)
    law = example.contract.compare == "distribution"
    how = f"drawn from {example.contract.distribution or 'one law'}" if law else ""
    differs, widths = _differs(example, seen), _default_widths(case)
    return Verdict(kind, example.problems, differs, *_summary(case), widths=widths, how=how)


def _differs(example: Example, seen: Observations) -> tuple[tuple[str, str, str], ...]:
    """The declared differences: framework, what it does, why."""
    return tuple(
        (key, ", ".join(_says(aspect, given) for aspect, given in d.what.items()), d.reason)
        for key, d in example.contract.declared.items()
        if key in seen
    )


def _kind(problems: list[Problem], differs: bool, raised_by_all: bool) -> str:
    if not problems:
        return "declared" if differs else "agree"
    if raised_by_all or any(p.follows(Is.BREAKING) for p in problems):
        return "broken"
    return "stale" if {p.aspect for p in problems} == {Aspect.STALE} else "diverged"


def _before(example: Example) -> Iterator[Problem]:
    """What is wrong before anything ran: snippets that are not there, files that are no text."""
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
        absent = key not in example.snippets and key not in example.contract.missing
        if absent and framework.required:
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
            "file": "write the data into the snippet: nothing else says when they change",
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
            f"left behind: {seen.left}",
            key,
            path,
            seen.line,
            cure="end what the snippet starts, and remove what it makes",
        )


def _missing(example: Example, seen: Observations) -> Iterator[Problem]:
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


def _says(aspect: str, value: object) -> str:
    """What the page says of one declared aspect."""
    text = str(value).replace("`", "'")
    shown = text if len(text) <= 80 else text[:77] + "…"
    return f"lacks `{shown}`" if aspect == "missing" else f"{aspect} `{shown}`"


def _default_widths(case: Case) -> bool:
    """Whether dtypes differ, which is fine where each is a default width: the page says so. The
    reference may be wider anyway."""
    return len({tuple(dtypes(node)) for k, node in case.nodes.items() if k != REFERENCE}) > 1


def _difference(case: Case) -> float:
    """The largest difference between the last of those that must agree and each other one."""
    if case.contract.draws:
        return 0.0
    free = case.undeclared("value")
    return max((case.same_numbers(k, free[-1]).difference for k in free[:-1]), default=0.0)


def _summary(case: Case) -> tuple[str, str]:
    """Shapes and dtypes of the first value; empty without tensors, or with many parts."""
    leaves = [leaf for node in list(case.nodes.values())[:1] for _, leaf in node.leaves()]
    tensors = [leaf for leaf in leaves if leaf.kind == "tensor"]
    if len(leaves) > 3 or not tensors:
        return "", ""
    shapes = [str(leaf.shape) for leaf in tensors]
    names = list(dict.fromkeys(leaf.dtype for leaf in tensors))
    return ", ".join(shapes), ", ".join(names)
