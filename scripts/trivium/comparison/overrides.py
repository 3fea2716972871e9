"""Tolerances that a contract asks for and does not need: one that hides no difference is stale, as a declaration is.

A rule such as `up-to-sign` is no override: where a result has no one answer, it may come out alike on this machine.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from trivium.comparison.case import Groups
from trivium.observation import kind_of
from trivium.problems import Problem

ROOM = 100.0
"""A tolerance may be this many times what the values need: enough for another processor, and no more."""
HIGH = 0.1
"""atol, of the largest value or of 1: what forgives more than this compares nothing."""


def problems(groups: Groups) -> Iterator[Problem]:
    """Asked of an example in which nothing else is wrong."""
    contract = groups.contract
    for key in ("rtol", "atol"):
        value = getattr(contract, key)
        if value is None:
            continue
        if _fine(groups, **{key: None}):
            yield _stale(
                groups,
                f"{key} = {value:g} is not needed: the values agree without it",
                "drop it, with its reason",
            )
        elif _fine(groups, **{key: value / ROOM}):
            told = f"{key} = {value:g} is more than {ROOM:g} times what the values need"
            yield _stale(groups, told, f"{value / ROOM:g} would do: come nearer to it")
    if contract.atol is not None and contract.atol > (limit := HIGH * max(1.0, _largest(groups))):
        yield Problem(
            "contract",
            f"atol = {contract.atol:g} is as large as the values: at most {limit:.3g}",
            path=contract.path,
            cure="with that much forgiven, nothing is compared",
        )


def _fine(groups: Groups, **changed: Any) -> bool:
    """Whether nothing would be wrong under another contract."""
    example = replace(groups.example, contract=replace(groups.contract, **changed))
    return not list(Groups(example, groups.seen).problems())


def _stale(groups: Groups, told: str, cure: str) -> Problem:
    return Problem("stale", told, path=groups.contract.path, cure=cure)


def _largest(groups: Groups) -> float:
    """The largest finite float that was observed."""
    leaves = [
        leaf
        for node in groups.nodes.values()
        for _, leaf in node.leaves()
        if kind_of(leaf.dtype) in ("float", "complex")
    ]
    return max(
        (float(np.max(np.abs(x.data), where=np.isfinite(x.data), initial=0.0)) for x in leaves),
        default=0.0,
    )
