"""Check of claims: the two sides of an equation or inequality, in each framework."""

from dataclasses import replace

from trivium.comparison.case import Case, Finding
from trivium.comparison.tolerance import less, tolerance
from trivium.comparison.values import same_numbers, same_structure, shapes
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
        found = same_numbers(left, right, replace(contract, compare="values"))
        message = f"the two sides differ by {found.difference:.3g}"
        return None if found.fine else ("value", message)
    holds = all(
        less(
            a.data,
            b.data,
            tolerance(a.dtype, b.dtype, rtol=contract.rtol),
            strictly=contract.claim == "less",
        )
        for (_, a), (_, b) in zip(left.leaves(), right.leaves(), strict=True)
    )
    return None if holds else ("value", f"it is not true that {SAYS[contract.claim]}")
