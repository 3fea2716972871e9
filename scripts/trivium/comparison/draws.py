"""Check of random draws: those of each framework follow the law that the contract names, or, where
it names none, the law of the other frameworks' draws."""

from collections.abc import Iterator

import numpy as np

from trivium.comparison.aspects import pinned
from trivium.comparison.case import Case, Finding
from trivium.comparison.distributions import FEWEST, against_law, against_pool
from trivium.comparison.laws import Array, Law
from trivium.problems import Problem

Samples = dict[str, Array]


def draws(case: Case) -> Finding:
    """`compare = "distribution"` and `distribution-proved-by`: the draws come from one law."""
    contract = case.contract
    if contract.compare != "distribution" and not contract.proved_by:
        return Finding()
    pins = [
        problem
        for key in case.nodes
        if case.declared(key, "value")
        for problem in pinned(case, "value", key, lambda *_: False, [])
    ]
    law, named = None, contract.distribution or contract.law
    if named:
        try:
            law = Law(named)
        except ValueError as error:
            cure = f"mend the distribution in {case.example.stem}.toml"
            return Finding((case.problem("contract", str(error), "", cure=cure), *pins))
    parts = {
        k: [leaf.data for _, leaf in case.nodes[k].leaves() if leaf.kind == "tensor"]
        for k in case.undeclared("value")
    }
    if contract.compare != "distribution":
        how = f"shape and dtype; the law is proved by {contract.proved_by}"
        return Finding((*_impossible(case, parts, law), *pins), how)
    samples = {
        k: v[0].reshape(-1) for k, v in parts.items() if len(v) == 1 and not isinstance(v[0], list)
    }
    for key in parts:
        if key not in samples or samples[key].size < FEWEST:
            message = f"a distribution needs one array of at least {FEWEST:,} draws"
            cure = 'draw more, or say distribution-proved-by = "the example that proves the law"'
            return Finding((case.problem("nothing-compared", message, key, cure=cure), *pins))
    problems = [
        case.problem("distribution", message, key) for key, message in _strays(samples, law).items()
    ]
    return Finding((*problems, *pins), f"drawn from {law.text}" if law else "drawn from one law")


def _impossible(case: Case, parts: dict[str, list[Array]], law: Law | None) -> Iterator[Problem]:
    """Draws too few to test: each must be one that the law can give."""
    if law is None:
        return
    for key, arrays in parts.items():
        message = next((why for array in arrays if (why := law.refuses(array))), "")
        if message:
            yield case.problem("distribution", message, key)


def _strays(samples: Samples, law: Law | None) -> dict[str, str]:
    """Framework -> what is wrong with its draws. Without a law and without a framework to blame,
    the key is empty."""
    if law:
        return {k: why for k, sample in samples.items() if (why := against_law(sample, law))}
    wrong = {k: why for k in samples if (why := against_rest(k, samples))}
    if len(wrong) < 2:
        return wrong
    alone = [k for k in wrong if len(samples) > 2 and _agree_without(k, samples)]
    return {alone[0]: wrong[alone[0]]} if len(alone) == 1 else {"": next(iter(wrong.values()))}


def _agree_without(key: str, samples: Samples) -> bool:
    rest = {k: sample for k, sample in samples.items() if k != key}
    return not any(against_rest(k, rest) for k in rest)


def against_rest(key: str, samples: Samples) -> str:
    """What sets the draws of one framework apart from those of the others; empty if nothing."""
    rest = [sample for k, sample in samples.items() if k != key]
    return against_pool(samples[key], np.concatenate(rest)) if rest else ""
