"""Check of claims: the two sides of an equation or inequality, in each framework."""

from dataclasses import replace

import numpy as np

from trivium.comparison.case import Case, Finding
from trivium.comparison.differences import Difference, element, index_of, of_values, place_of
from trivium.comparison.tolerance import Array, less, tolerance
from trivium.comparison.values import same_structure, shapes
from trivium.observation import Node

SAYS = {"equal": "left = right", "less-equal": "left ≤ right", "less": "left < right"}
"""`claim` in a contract -> what the page says of it."""


def claim(case: Case) -> Finding:
    """The sides of a claim, a tuple (left, right), are held against each other."""
    if not case.contract.claim:
        return Finding()
    wrong = {k: _wrong(case, node) for k, node in case.nodes.items()}
    cure = f"mend the snippet, or the claim in {case.example.stem}.toml"
    problems = [case.problem(*found, key, cure=cure) for key, found in wrong.items() if found]
    return Finding(tuple(problems), SAYS[case.contract.claim])


def _wrong(case: Case, node: Node) -> tuple[str, str] | None:
    """Aspect and message of what is wrong with one framework's two sides; None if nothing."""
    contract = case.contract
    if node.kind != "tuple" or len(node.items) != 2:
        return "contract", "a claim needs a tuple (left, right)"
    left, right = node.items
    if not same_structure(left, right) or shapes(left) != shapes(right):
        return "value", "the two sides differ in shape"
    if contract.claim == "equal":
        plain = replace(contract, compare="values")
        where = of_values(left, right, plain)
        return ("value", f"the two sides differ{where.says()}") if where else None
    for (path, a), (_, b) in zip(left.leaves(), right.leaves(), strict=True):
        within = tolerance(a.dtype, b.dtype, rtol=contract.rtol)
        below = less(a.data, b.data, within, strictly=contract.claim == "less")
        if not np.all(below):
            return "value", f"it is not true that {SAYS[contract.claim]}{_where(path, a, b, below)}"
    return None


def _where(path: str, a: Node, b: Node, below: Array) -> str:
    """The first element at which an inequality does not hold; nothing for what has no order."""
    if below.shape != a.shape or not all(isinstance(x.data, np.ndarray) for x in (a, b)):
        return ""
    first = int(np.argmin(below))
    sides = (element(x.data.reshape(-1)[first], x.dtype) for x in (a, b))
    return Difference(place_of(path + index_of(first, a.shape)), *sides).says()
