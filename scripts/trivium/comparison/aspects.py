"""Checks of the aspects of a value: structure, shape, dtype, numbers.

Those that declare nothing must agree among themselves; those that declare must differ just so.
Each check takes a case and returns a finding.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from trivium.comparison.case import Case, Finding
from trivium.comparison.differences import (
    WIDTH,
    Difference,
    of_shapes,
    of_structures,
    of_values,
    place_of,
)
from trivium.comparison.pinned import is_bare, is_structure, unlike
from trivium.comparison.values import (
    default_of,
    dtype_of,
    dtypes,
    odd_one,
    pairs,
    same_content,
    same_dtype,
    same_otherwise,
    same_structure,
    shapes,
)
from trivium.frameworks import FRAMEWORKS, REFERENCE
from trivium.observation import Node, kind_of
from trivium.problems import Problem

DRAWS = re.compile(r"\brand|random|seed|shuffle")
"""What stands in the source of a snippet that draws."""


def agreed(case: Case, aspect: str, ends: bool = False) -> Finding:
    """Frameworks agree in an aspect, or differ as declared. If it `ends`, nothing else can be
    compared where they do not."""
    problems = tuple(_aspect(case, aspect))
    return Finding(problems, ends=ends and bool(problems))


structure = partial(agreed, aspect="structure", ends=True)
shape = partial(agreed, aspect="shape", ends=True)
dtype = partial(agreed, aspect="dtype")


def value(case: Case) -> Finding:
    """Numbers and texts agree, or differ as declared. Draws are held against a law instead."""
    if case.contract.draws:
        return Finding()
    return Finding((*_aspect(case, "value"), *_otherwise(case, case.undeclared("value"))))


def agrees(case: Case, aspect: str, f: str, g: str) -> bool:
    """Whether two frameworks agree in an aspect, nothing else being declared."""
    if aspect == "value":  # asked by several checks, and answered once
        return case.same_numbers(f, g).fine
    return DIFFERENCES[aspect](case, f, g) is None


def _aspect(case: Case, aspect: str) -> Iterator[Problem]:
    free = case.undeclared(aspect)
    fine, odd = odd_one(free, partial(agrees, case, aspect), star=aspect == "value")
    if not fine:
        if not odd and aspect == "dtype":
            odd = _not_default(case, free)
        cure = _cure(case, aspect, odd, free)
        yield case.problem(aspect, _differs(case, aspect, odd, free), odd, cure=cure)
    for key in case.nodes:
        if case.declared(key, aspect):
            yield from _pinned(case, aspect, key, free)


def _cure(case: Case, aspect: str, odd: str, free: list[str]) -> str:
    """The cure where a frequent mistake is likely; else empty, for the usual one."""
    blamed = [odd] if odd else free
    if aspect == "structure" and any(case.nodes[k].kind == "none" for k in blamed):
        return (
            "the value of the last line is None, as it only prints or changes something: "
            "end with the value itself"
        )
    if odd and case.prints and not case.nodes[odd].text:
        return "print to the standard output: the standard error is not kept"
    if aspect == "value" and all(
        map(DRAWS.search, map(case.example.source, case.example.snippets))
    ):
        return 'random draws are compared by their law: say compare = "distribution"'
    if aspect == "dtype":
        both = next(two for two in pairs(odd, free) if not agrees(case, aspect, *two))
        return _width_not_named(case, *both)
    return ""


def _width_not_named(case: Case, f: str, g: str) -> str:
    """The cure where a dtype may be a framework's default width, of which the tree says nothing,
    while the other's is that of its own; else empty."""
    widths, file = case.contract.widths, Path(case.example.folder).parent / "defaults.toml"
    for key, other in ((f, g), (g, f)):
        for own, theirs in zip(dtypes(case.nodes[key]), dtypes(case.nodes[other]), strict=False):
            named = default_of(other, own, widths)
            if own != theirs == named != "" and not default_of(key, own, widths):
                return (
                    f"if {own} is the default width of {FRAMEWORKS[key].label}, say so in {file}: "
                    f'{key} = "{own}"; else mend the snippet, or declare [{key}] dtype with its '
                    f"reason in {case.example.stem}.toml"
                )
    return ""


def _not_default(case: Case, free: list[str]) -> str:
    """The only framework whose dtypes are not all its default widths; empty if there is no such
    one."""
    widths = case.contract.widths
    odd = [k for k in free if any(default_of(k, d, widths) != d for d in dtypes(case.nodes[k]))]
    return odd[0] if len(odd) == 1 and widths else ""


def _differs(case: Case, aspect: str, odd: str, free: list[str]) -> str:
    """The sentence that says who differs from whom, where, and what each has there."""
    both = ((f, g, DIFFERENCES[aspect](case, f, g)) for f, g in pairs(odd, free))
    f, g, found = next((f, g, found) for f, g, found in both if found)
    if f == odd:
        return f"{aspect} differs{found.says(other=g if g == REFERENCE else 'the others')}"
    return f"{aspect} differs between the frameworks{found.says(f, g)}"


def _of_dtypes(case: Case, f: str, g: str) -> Difference | None:
    """The first part whose dtype differs. Where one name is no default width, and could be, it
    says so: two equal names may differ only in that."""
    a, b, widths = case.nodes[f], case.nodes[g], case.contract.widths
    if len(dtypes(a)) != len(dtypes(b)):  # as all declare values, each of a structure of its own
        return of_structures(a, b)
    for (path, x), (_, y) in zip(a.leaves(), b.leaves(), strict=True):
        if same_dtype(f, x, g, y, widths):
            continue
        one, other = dtype_of(x), dtype_of(y)
        notes = [
            f" ({name} is not {FRAMEWORKS[k].label}'s default, {default})"
            for k, name in ((f, one), (g, other))
            if (default := default_of(k, name, widths)) not in ("", name)
            and kind_of(one) == kind_of(other)
        ]
        return Difference(place_of(path), (one or "none") + "".join(notes), other or "none")
    return None


DIFFERENCES: dict[str, Callable[[Case, str, str], Difference | None]] = {
    "structure": lambda case, f, g: of_structures(case.nodes[f], case.nodes[g]),
    "shape": lambda case, f, g: of_shapes(case.nodes[f], case.nodes[g]),
    "dtype": _of_dtypes,
    "value": lambda case, f, g: of_values(case.nodes[f], case.nodes[g], case.contract),
}
"""Aspect -> where two frameworks differ in it."""


def _otherwise(case: Case, free: list[str]) -> Iterator[Problem]:
    """A declared shape or structure without a value does not excuse the numbers: they are those of
    the others, as far as that can be asked."""
    for key, node in case.nodes.items():
        declared = {
            a: case.declares(key)[a] for a in ("shape", "structure") if case.declared(key, a)
        }
        if not (free and declared) or case.declared(key, "value"):
            continue
        other, cure = case.nodes[free[-1]], f"mend the snippet, or declare [{key}] value as well"
        if not same_otherwise(node, other, case.contract):
            message = (
                f"differs in its numbers too, and only the {' and '.join(declared)} is declared"
            )
            yield case.problem("value", message, key, cure=cure)
        elif is_bare(declared.get("structure", ""), node) and not same_content(
            node, other, case.contract, within=True
        ):
            word = declared["structure"]
            message = f"structure {word!r} is declared, which says nothing of what is in it"
            full = node.structure if len(node.structure) <= WIDTH else "with all its parts"
            cure = f"declare it in full, {full}, or the value as well"
            yield case.problem("structure", message, key, cure=cure)


def _pinned(case: Case, aspect: str, key: str, free: list[str]) -> Iterator[Problem]:
    """A declared difference must be the declared one, and still a difference from the others.

    The others are those that declare nothing here; if there are none, all that gave a value, unless
    one raised instead.
    """
    declared, others = case.declares(key)[aspect], [k for k in free if k != key]
    peers = others
    if not free and len(case.nodes) == len(case.seen):
        peers = [k for k in case.nodes if k != key]
    if peers and all(
        _comparable(case, aspect, key, k) and agrees(case, aspect, key, k) for k in peers
    ):
        message = f"{aspect} {declared!r} is declared, and no longer differs from the others"
        yield case.problem("stale", message, key)
        return
    if wrong := not_declared(case, aspect, key, others):
        yield case.problem(aspect, f"{aspect}{wrong} is declared", key)


def not_declared(case: Case, aspect: str, key: str, others: list[str]) -> str:
    """How a framework's aspect is not the declared one, in words; empty if it is."""
    declared, node = case.declares(key)[aspect], case.nodes[key]
    if aspect == "value":
        if case.prints and declared == case.seen[key].printed:  # with its last end of a line
            return ""
        found = unlike(declared, node, case.contract)
        return f"{found.place} is {found.one}, and {found.other}" if found else ""
    if aspect == "structure":
        right, now = is_structure(declared, node), node.structure
    elif aspect == "shape":
        found_shapes = [list(s) for s in shapes(node)]
        right = declared == found_shapes or [declared] == found_shapes
        now = str(shapes(node)[0] if len(found_shapes) == 1 else shapes(node))
    else:
        each = declared if isinstance(declared, list) else [declared]
        own = [str(d).rpartition(".")[2] for d in each]  # a value that is a dtype may be declared
        names = [d for d in dtypes(node) if d]
        right, now = own == names or _only_dtype(case, key, own, others), ", ".join(names)
    return "" if right else f" is {now}, and {declared!r}"


def _only_dtype(case: Case, key: str, own: list[str], others: list[str]) -> bool:
    """Whether one declared dtype is that of all parts which differ from the others; where none
    differs, of all parts."""
    mine = _with_dtype(case.nodes[key])
    changed = {dtype_of(x) for i, x in enumerate(mine) if not _agrees(case, key, i, others)}
    return len(own) == 1 and (changed or set(map(dtype_of, mine))) == set(own)


def _agrees(case: Case, key: str, part: int, others: list[str]) -> bool:
    """Whether the dtype of one part agrees with that of the others' parts."""
    mine, widths = _with_dtype(case.nodes[key]), case.contract.widths
    rest = {other: _with_dtype(case.nodes[other]) for other in others}
    return bool(others) and all(
        len(theirs) == len(mine) and same_dtype(key, mine[part], other, theirs[part], widths)
        for other, theirs in rest.items()
    )


def _with_dtype(node: Node) -> list[Node]:
    return [leaf for _, leaf in node.leaves() if dtype_of(leaf)]


def _comparable(case: Case, aspect: str, f: str, g: str) -> bool:
    """Whether two values are alike enough for an aspect of them to be compared."""
    a, b = case.nodes[f], case.nodes[g]
    if aspect == "structure":
        return True
    return same_structure(a, b) and (aspect in ("shape", "dtype") or shapes(a) == shapes(b))
