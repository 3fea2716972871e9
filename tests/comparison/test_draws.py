"""Draws of four frameworks: against a law, against each other, and too few to test."""

from dataclasses import replace

import numpy as np
import pytest
from making import KEYS, case, f32
from trivium.comparison.draws import draws
from trivium.comparison.laws import Law
from trivium.observation import Node

NAMED = 'compare = "distribution"\ndistribution = "uniform(0, 1)"'
POOLED = 'compare = "distribution"'


def drawn(law: str = "uniform(0, 1)", size: int = 20_000, seed: int = 1) -> Node:
    return f32(Law(law).law.rvs(size=size, random_state=np.random.default_rng(seed)))


def four(**other: object) -> dict[str, object]:
    return {k: drawn(seed=i) for i, k in enumerate(KEYS)} | other


@pytest.mark.parametrize("toml", [NAMED, POOLED])
def test_the_one_with_another_law_is_named(toml: str) -> None:
    assert not draws(case(toml, **four())).problems
    odd = draws(case(toml, **four(jax=drawn("beta(2, 2)"))))
    assert [p.framework for p in odd.problems] == ["jax"]


def test_two_against_two_without_a_law_blame_nobody() -> None:
    halves = four(jax=drawn("beta(2, 2)"), numpy=drawn("beta(2, 2)", seed=2))
    assert [p.framework for p in draws(case(POOLED, **halves)).problems] == [""]


def test_what_the_page_says() -> None:
    assert draws(case(NAMED, **four())).how == "drawn from uniform(0, 1)"
    assert draws(case(POOLED, **four())).how == "drawn from one law"
    assert draws(case(**four())).how == ""


def test_too_few_draws_and_too_many_arrays_are_not_compared() -> None:
    for wrong in (drawn(size=999), (drawn(), drawn())):
        found = draws(case(NAMED, torch=wrong, tf=wrong))
        assert [p.aspect for p in found.problems] == ["nothing-compared"]


def test_a_law_that_cannot_be_is_a_problem_of_the_contract() -> None:
    found = draws(case(POOLED + '\ndistribution = "normal(0, -1)"', **four()))
    assert [p.aspect for p in found.problems] == ["contract"]


def test_a_call_is_held_to_the_support_of_its_law() -> None:
    toml = 'distribution-proved-by = "probability/law"\ndistribution = "uniform(0, 1)"'
    assert not draws(case(toml, torch=f32([0.5, 0.1]), tf=f32([0.2, 0.9]))).problems
    found = draws(case(toml, torch=f32([0.5, 0.1]), tf=f32([0.2, 1.9])))
    assert [p.framework for p in found.problems] == ["tf"]


OWN = '[torch]\ndistribution = "normal(0, 0.02)"\nreason = "r"'


@pytest.mark.parametrize("common", ["", 'distribution = "normal(0, 1)"'])
def test_a_framework_may_declare_a_law_of_its_own(common: str) -> None:
    """Its draws follow that law, and not the one of the others; without a law for all too."""
    toml = f"{POOLED}\n{common}\n{OWN}"
    normal = {k: drawn("normal(0, 1)", seed=i) for i, k in enumerate(KEYS)}

    def problems(**other: object) -> list[tuple[str, str]]:
        found = draws(case(toml, **normal | other)).problems
        return [(p.framework, p.aspect) for p in found]

    assert not problems(torch=drawn("normal(0, 0.02)"))
    assert problems(torch=drawn("normal(0, 0.03)")) == [("torch", "distribution")]
    assert problems() == [("torch", "distribution")]
    alike = toml.replace("0.02", "1.0")
    assert [(p.framework, p.aspect) for p in draws(case(alike, **normal)).problems] == [
        ("torch", "stale")
    ]
    beside = problems(torch=drawn("normal(0, 0.02)"), jax=drawn("laplace(0, 1)"))
    assert beside == [("jax", "distribution")]


def test_a_law_that_all_declare_alike_is_no_difference() -> None:
    toml = POOLED + "\n" + "\n".join(OWN.replace("torch", k) for k in KEYS)
    alike = {k: drawn("normal(0, 0.02)", seed=i) for i, k in enumerate(KEYS)}
    assert [p.aspect for p in draws(case(toml, **alike)).problems] == ["stale"] * 4


def test_a_declared_law_that_cannot_be() -> None:
    toml = NAMED + '\n[torch]\ndistribution = "normal(0, -1)"\nreason = "r"'
    assert [p.aspect for p in draws(case(toml, **four())).problems] == ["contract"]


def test_a_call_has_the_law_that_its_proof_declares() -> None:
    toml = 'distribution-proved-by = "probability/law"'
    asked = case(toml, torch=f32([3.5, 4]), tf=f32([0.5, 0.1]), jax=f32([0.2, 0.4]))
    proved = {"law": "uniform(0, 1)", "own_laws": {"torch": "uniform(3, 5)"}}
    held = replace(asked, contract=replace(asked.contract, **proved))
    assert not draws(held).problems
    other = replace(asked, contract=replace(asked.contract, law="uniform(0, 1)"))
    assert [p.framework for p in draws(other).problems] == ["torch"]
    declared = toml + '\n[torch]\ndistribution = "uniform(3, 5)"\nreason = "r"'
    asked = case(declared, torch=f32([3.5, 4]), tf=f32([0.5, 0.1]))
    unproved = replace(asked, contract=replace(asked.contract, law="uniform(0, 1)"))
    assert [p.aspect for p in draws(unproved).problems] == ["contract"]


def test_a_declared_shape_does_not_excuse_the_law() -> None:
    toml = NAMED + '\n[tf]\nshape = [20000, 1]\nreason = "r"'
    flat = four(tf=f32(np.reshape(drawn(seed=9).data, (-1, 1))))
    assert not draws(case(toml, **flat)).problems
    other = four(tf=f32(np.reshape(drawn("beta(2, 2)").data, (-1, 1))))
    assert [p.framework for p in draws(case(toml, **other)).problems] == ["tf"]


def test_a_declared_value_is_pinned_among_draws_too() -> None:
    toml = POOLED + '\n[tf]\nvalue = 2.0\nreason = "r"'
    assert not draws(case(toml, **four(tf=f32(2)))).problems
    assert [p.framework for p in draws(case(toml, **four(tf=f32(3)))).problems] == ["tf"]
