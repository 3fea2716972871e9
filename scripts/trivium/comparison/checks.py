"""The list of checks, in the order in which they ask, and what is asked where all is well: whether
an override of the tolerance is needed.

Each check takes a case and returns a finding.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from trivium.comparison.aspects import dtype, shape, structure, value
from trivium.comparison.case import Case, Finding
from trivium.comparison.claims import claim
from trivium.comparison.draws import draws
from trivium.comparison.outcomes import company, errors, opaque, printed, results, warnings
from trivium.observation import kind_of
from trivium.problems import Problem

CHECKS: tuple[Callable[[Case], Finding], ...] = (
    errors,
    warnings,
    results,
    opaque,
    printed,
    structure,
    shape,
    dtype,
    value,
    draws,
    claim,
    company,
)

ROOM = 100.0
"""A tolerance may be this many times what the values need: enough for another processor."""
HIGH = 0.1
"""Largest atol allowed, as a share of max(1, largest magnitude observed)."""


def findings(case: Case) -> list[Finding]:
    """What each check found, up to the one after which nothing more can be asked."""
    found: list[Finding] = []
    for check in CHECKS:
        found.append(check(case))
        if found[-1].ends:
            break
    return found


def needless(case: Case) -> Iterator[Problem]:
    """What is wrong with rtol and atol, of an example in which nothing else is wrong.

    One that hides no difference is stale, as a declaration is. A rule such as `up-to-sign` is no
    override: where a result has no one answer, it may come out alike on this machine.
    """
    contract = case.contract
    for key in ("rtol", "atol"):
        value = getattr(contract, key)
        if value is None:
            continue
        if _fine(case, **{key: None}):
            message = f"{key} = {value:g} is not needed: the values agree without it"
            yield _stale(case, message, "drop it, with its reason")
        elif _fine(case, **{key: value / ROOM}):
            message = f"{key} = {value:g} is more than {ROOM:g} times what the values need"
            yield _stale(case, message, f"{value / ROOM:g} would do: come nearer to it")
    if contract.atol is not None and contract.atol > (limit := HIGH * max(1.0, _largest(case))):
        yield Problem(
            "contract",
            f"atol = {contract.atol:g} is as large as the values: at most {limit:.3g}",
            path=contract.path,
            cure="with that much forgiven, nothing is compared",
        )


def _fine(case: Case, **changed: Any) -> bool:
    """Whether nothing would be wrong under another contract."""
    contract = replace(case.contract, **changed)
    return not any(found.problems for found in findings(replace(case, contract=contract)))


def _stale(case: Case, message: str, cure: str) -> Problem:
    return Problem("stale", message, path=case.contract.path, cure=cure)


def _largest(case: Case) -> float:
    """The largest magnitude among all finite floats that were observed; 0 if there is none."""
    floats = [
        leaf.data
        for node in case.nodes.values()
        for _, leaf in node.leaves()
        if kind_of(leaf.dtype) in ("float", "complex")
    ]
    largest = [np.max(np.abs(x), where=np.isfinite(x), initial=0.0) for x in floats]
    return max(map(float, largest), default=0.0)
