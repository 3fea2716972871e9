"""Draws held against a law, and the two sides of a claim held against each other."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from trivium.comparison import values as aspects
from trivium.comparison.distributions import FEWEST, Law, against_law, against_pool
from trivium.comparison.tolerance import less, tolerance
from trivium.problems import Problem

if TYPE_CHECKING:
    from trivium.comparison.case import Groups


def distribution(g: "Groups") -> Iterator[Problem]:
    law, named = None, g.contract.distribution or g.contract.law
    if named:
        try:
            law = Law(named)
        except ValueError as error:
            yield g.problem("contract", str(error), "")
            return
    draws = {
        k: [leaf.data for _, leaf in g.nodes[k].leaves() if leaf.kind == "tensor"]
        for k in g.undeclared("value")
    }
    if g.contract.compare != "distribution":
        g.how = f"shape and dtype; the law is proved by {g.contract.proved_by}"
        for key, parts in draws.items():
            if law and (told := next((told for part in parts if (told := law.refuses(part))), "")):
                yield g.problem("distribution", told, key)
        return
    flat = {
        k: v[0].reshape(-1) for k, v in draws.items() if len(v) == 1 and not isinstance(v[0], list)
    }
    for key in draws:
        if key not in flat or flat[key].size < FEWEST:
            yield g.problem(
                "nothing-compared",
                f"a distribution needs one array of at least {FEWEST:,} draws",
                key,
            )
            return
    g.how = f"drawn from {law.text}" if law else "drawn from one law"
    wrong = {
        k: told
        for k in flat
        if (told := against_law(flat[k], law) if law else against_rest(k, flat))
    }
    if not law and len(wrong) > 1:
        alone = (
            [
                k
                for k in wrong
                if not any(
                    against_rest(j, {i: s for i, s in flat.items() if i != k})
                    for j in flat
                    if j != k
                )
            ]
            if len(flat) > 2
            else []
        )
        wrong = {alone[0]: wrong[alone[0]]} if len(alone) == 1 else {"": next(iter(wrong.values()))}
    for key, told in wrong.items():
        yield g.problem("distribution", told, key)


def against_rest(key: str, flat: dict[str, Any]) -> str:
    rest = [sample for k, sample in flat.items() if k != key]
    return against_pool(flat[key], np.concatenate(rest)) if rest else ""


def claim(g: "Groups") -> Iterator[Problem]:
    """The two sides of an equation or inequality, held against each other in each framework."""
    if not g.contract.claim:
        return
    g.how = {"equal": "left = right", "less-equal": "left ≤ right", "less": "left < right"}[
        g.contract.claim
    ]
    for key, node in g.nodes.items():
        if node.kind != "tuple" or len(node.items) != 2:
            yield g.problem("contract", "a claim needs a tuple (left, right)", key)
            continue
        left, right = node.items
        if not (
            aspects.same_structure(left, right) and aspects.shapes(left) == aspects.shapes(right)
        ):
            yield g.problem("value", "the two sides differ in shape", key)
        elif g.contract.claim == "equal":
            plain = replace(g.contract, compare="values")
            fine, worst, _ = aspects.same_numbers(left, right, plain)
            if not fine:
                yield g.problem("value", f"the two sides differ by {worst:.3g}", key)
        elif not all(
            less(
                a.data,
                b.data,
                tolerance(a.dtype, b.dtype, rtol=g.contract.rtol),
                g.contract.claim == "less",
            )
            for (_, a), (_, b) in zip(left.leaves(), right.leaves(), strict=True)
        ):
            yield g.problem("value", f"it is not true that {g.how}", key)
