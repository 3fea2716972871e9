"""Checks of the aspects of a value: structure, shape, dtype, numbers.

Those that declare nothing must agree among themselves; those that declare must differ just so.
Each check takes a case and returns a finding.
"""

from collections.abc import Callable, Iterator

from trivium.comparison.case import Case, Finding
from trivium.comparison.pinned import is_pinned, is_structure
from trivium.comparison.values import (
    dtypes,
    is_default,
    odd_one,
    same_dtype,
    same_dtypes,
    same_otherwise,
    same_structure,
    shapes,
)
from trivium.frameworks import REFERENCE
from trivium.problems import Problem

Agree = Callable[[str, str], bool]


def structure(case: Case) -> Finding:
    """Structures agree, or differ as declared. Where they do not, nothing else can be compared."""
    problems = tuple(_aspect(case, "structure"))
    return Finding(problems, ends=bool(problems))


def shape(case: Case) -> Finding:
    """Shapes agree, or differ as declared. Where they do not, numbers cannot be compared."""
    problems = tuple(_aspect(case, "shape"))
    return Finding(problems, ends=bool(problems))


def dtype(case: Case) -> Finding:
    """Dtypes agree, or differ as declared."""
    return Finding(tuple(_aspect(case, "dtype")))


def value(case: Case) -> Finding:
    """Numbers and texts agree, or differ as declared. Draws are held against a law instead."""
    if case.contract.compare == "distribution" or case.contract.proved_by:
        return Finding()
    return Finding((*_aspect(case, "value"), *_otherwise(case, case.undeclared("value"))))


def agreement(case: Case, aspect: str) -> Agree:
    """The question whether two frameworks agree in an aspect, nothing else being declared."""

    def structures(f: str, g: str) -> bool:
        return same_structure(case.nodes[f], case.nodes[g])

    def all_shapes(f: str, g: str) -> bool:
        return shapes(case.nodes[f]) == shapes(case.nodes[g])

    def all_dtypes(f: str, g: str) -> bool:
        a, b = case.nodes[f], case.nodes[g]
        widths = case.contract.widths
        return len(dtypes(a)) == len(dtypes(b)) and same_dtypes(f, a, g, b, widths)

    def values(f: str, g: str) -> bool:
        return case.same_numbers(f, g).fine

    return {
        "structure": structures,
        "shape": all_shapes,
        "dtype": all_dtypes,
        "value": values,
    }[aspect]


def _aspect(case: Case, aspect: str) -> Iterator[Problem]:
    free, agree = case.undeclared(aspect), agreement(case, aspect)
    fine, odd = odd_one(free, agree, star=aspect == "value")
    if not fine:
        if not odd and aspect == "dtype":
            odd = _not_default(case, free)
        yield case.problem(aspect, _differs(case, aspect, odd, free), odd)
    for key in case.nodes:
        if case.declared(key, aspect):
            yield from pinned(case, aspect, key, agree, free)


def _not_default(case: Case, free: list[str]) -> str:
    """The only framework whose dtypes are not all its default widths; empty if there is no such
    one."""
    widths = case.contract.widths
    odd = [k for k in free if not all(is_default(k, d, widths) for d in dtypes(case.nodes[k]))]
    return odd[0] if len(odd) == 1 and widths else ""


def _differs(case: Case, aspect: str, odd: str, free: list[str]) -> str:
    """The sentence that says who differs from whom; of values also where, and by how much."""
    against = REFERENCE if REFERENCE in free and odd != REFERENCE else "the others"
    words = (
        f"{aspect} differs from {against}" if odd else f"{aspect} differs between the frameworks"
    )
    rest = [k for k in free if k != odd]
    if aspect != "value" or not rest:
        return words
    first = odd or next((k for k in free if not case.same_numbers(k, rest[-1]).fine), free[0])
    found = case.same_numbers(first, rest[-1])
    words += f" at {found.place}" if found.place else ""
    return f"{words}, by up to {found.difference:.3g}" if found.difference else words


def _otherwise(case: Case, free: list[str]) -> Iterator[Problem]:
    """A declared shape or structure without a value does not excuse the numbers: they are those of
    the others, as far as that can be asked."""
    for key, node in case.nodes.items():
        covers = [a for a in ("shape", "structure") if case.declared(key, a)]
        if not (free and covers) or case.declared(key, "value"):
            continue
        if not same_otherwise(node, case.nodes[free[-1]], case.contract):
            message = f"differs in its numbers too, and only the {' and '.join(covers)} is declared"
            cure = f"mend the snippet, or declare [{key}] value as well"
            yield case.problem("value", message, key, cure=cure)


def pinned(case: Case, aspect: str, key: str, agree: Agree, free: list[str]) -> Iterator[Problem]:
    """A declared difference must be the declared one, and still a difference from the others."""
    told, others = case.declares(key)[aspect], [k for k in free if k != key]
    if others and all(_comparable(case, aspect, key, k) and agree(key, k) for k in others):
        message = f"{aspect} {told!r} is declared, and no longer differs from the others"
        yield case.problem("stale", message, key)
        return
    right, now = _as_declared(case, aspect, key, others)
    if not right:
        yield case.problem(aspect, f"{aspect} is {now}, and {told!r} is declared", key)


def _as_declared(case: Case, aspect: str, key: str, others: list[str]) -> tuple[bool, str]:
    """Whether a framework's aspect is the declared one, and what it is, in words."""
    told, node = case.declares(key)[aspect], case.nodes[key]
    if aspect == "structure":
        return is_structure(told, node), node.structure
    if aspect == "shape":
        found = [list(s) for s in shapes(node)]
        right = told == found or (len(found) == 1 and told == found[0])
        return right, str(shapes(node)[0] if len(found) == 1 else shapes(node))
    if aspect == "dtype":
        own = [d.rpartition(".")[2] for d in ([told] if isinstance(told, str) else told)]
        names = [d for d in dtypes(node) if d]
        return own == names or _only_dtype(case, key, own, others), ", ".join(names)
    return is_pinned(told, node, case.contract), case.gave(key)


def _only_dtype(case: Case, key: str, own: list[str], others: list[str]) -> bool:
    """Whether one declared dtype is that of all parts which differ from the others; where none
    differs, of all parts."""
    names = [d for d in dtypes(case.nodes[key]) if d]
    changed = {d for i, d in enumerate(names) if not others or not _agrees(case, key, i, others)}
    return len(own) == 1 and (changed or set(names)) == set(own)


def _agrees(case: Case, key: str, part: int, others: list[str]) -> bool:
    """Whether the dtype of one part agrees with that of the others' parts."""
    mine = [d for d in dtypes(case.nodes[key]) if d]
    for other in others:
        theirs = [d for d in dtypes(case.nodes[other]) if d]
        widths = case.contract.widths
        if len(theirs) != len(mine) or not same_dtype(key, mine[part], other, theirs[part], widths):
            return False
    return True


def _comparable(case: Case, aspect: str, f: str, g: str) -> bool:
    """Whether two values are alike enough for an aspect of them to be compared."""
    a, b = case.nodes[f], case.nodes[g]
    if aspect == "structure":
        return True
    return same_structure(a, b) and (aspect in ("shape", "dtype") or shapes(a) == shapes(b))
