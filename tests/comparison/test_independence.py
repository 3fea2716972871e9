"""Draws that depend on each other are no sample, whatever their quantiles. No alarm on others."""

import numpy as np
import pytest
from making import f32, tensor
from trivium.comparison import distributions, independence
from trivium.comparison.distributions import Sample, against_law, against_others, sample_of
from trivium.comparison.laws import Law

pytestmark = pytest.mark.slow

NORMAL = Law("normal(0, 1)")
SIZE = 20_000


def normal(*seed: int, size: int = SIZE) -> np.ndarray:
    return np.random.default_rng([*seed]).normal(size=size).astype(np.float32)


def like_the_last(share: float, seed: int) -> np.ndarray:
    """An autoregression: each draw is normal, and correlates with the next by `share`."""
    draws = normal(seed).astype(float)
    for i in range(1, len(draws)):
        draws[i] = share * draws[i - 1] + (1 - share**2) ** 0.5 * draws[i]
    return draws


DEPENDENT = {
    "each twice": lambda s: np.repeat(normal(s, size=SIZE // 2), 2),
    "one half again": lambda s: np.tile(normal(s, size=SIZE // 2), 2),
    "each and its negative": lambda s: np.ravel(
        np.stack([normal(s, size=SIZE // 2), -normal(s, size=SIZE // 2)]), "F"
    ),
    "each a little like the last": lambda s: like_the_last(0.1, s),
    "each like the last": lambda s: like_the_last(0.5, s),
}


@pytest.mark.parametrize("how", DEPENDENT)
def test_draws_that_depend_on_each_other_are_noticed(how: str) -> None:
    for seed in range(3):
        draws = DEPENDENT[how](seed)
        assert against_law(Sample(draws), NORMAL), (how, seed)
        assert against_others(Sample(draws), [Sample(normal(seed, k)) for k in (1, 2, 3)])


def test_what_all_do_alike_is_of_their_law() -> None:
    alike = [Sample(like_the_last(0.5, seed)) for seed in range(4)]
    assert not against_others(alike[0], alike[1:])


@pytest.mark.parametrize("values", [np.arange(1, 7) * 0.1, np.array([0, 1 / 0.7])])
def test_values_that_are_rounded_otherwise_do_not_depend_on_each_other(values: np.ndarray) -> None:
    """In float64 nearly all of these are below their neighbor in float32."""
    for seed in range(20):
        mine, *rest = np.random.default_rng(seed).choice(values, (4, SIZE))
        others = [Sample(row.astype(np.float32).astype(float)) for row in rest]
        assert not against_others(Sample(mine), others), seed


def test_components_may_depend_on_each_other() -> None:
    """A pair of correlated normal numbers, 10,000 times: the longest axis counts the draws."""
    first, other = normal(1, size=SIZE), normal(2, size=SIZE)
    pairs = np.stack([first, 0.8 * first + 0.6 * other])
    for draws in (pairs, pairs.T):
        sample = sample_of(f32(draws))
        assert sample and sample.stride == 2
        assert not against_law(sample, NORMAL)


def test_the_axis_of_the_draws_is_found() -> None:
    draws = like_the_last(0.5, 1).reshape(200, 100)
    rows = sample_of(f32(draws))
    assert rows and rows.stride == 100 and rows.draws[0] == np.float32(draws[0, 0])
    columns = sample_of(f32(draws.T.copy()))
    assert columns and columns.stride == 100 and np.array_equal(rows.draws, columns.draws)
    scalar, empty = sample_of(tensor(1.0)), sample_of(tensor(np.zeros((0, 3))))
    assert scalar and empty and (scalar.stride, empty.stride) == (1, 1)


def test_where_a_value_is_likely_its_pairs_are_not_counted() -> None:
    """A gamma variable of a small shape is zero in float32, a third of the time."""
    law = Law("gamma(0.01, 1)")
    for seed in range(20):
        draws = law.law.rvs(size=SIZE, random_state=np.random.default_rng(seed)).astype(np.float32)
        counts, chances = np.array([len(draws) // 3, 1, 1]), np.array([0.35, 1e-6, 1e-6])
        assert not independence.come_again(counts, chances, 1)
        assert "repeat" not in against_law(Sample(draws), law)


@pytest.mark.parametrize("bits", [23, 24])
def test_a_generator_repeats_as_often_as_its_bits_make_it(bits: int) -> None:
    for seed in range(20):
        rng = np.random.default_rng(seed)
        draws = rng.integers(0, 2**bits, (4, 50_000)) / 2**bits
        mine, *rest = (Sample(row) for row in draws)
        assert not against_law(mine, Law("uniform(0, 1)")) and not against_others(mine, rest)


def test_alarms_come_as_often_as_the_limit_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """2,000 honest samples at a level of 1e-2, as small as they may be: 20 alarms each, give or
    take 4 standard deviations."""
    monkeypatch.setattr(distributions, "LIMIT", 2.5758)
    alone, unlike = 0, 0
    for seed in range(2000):
        draws = normal(9, seed, size=4000).reshape(4, 1000)
        alone += bool(independence.in_a_row(draws[0], 1, 2.5758))
        mine, *rest = ((row, 1) for row in draws)
        unlike += bool(independence.in_a_row_unlike(mine, rest, 2.5758)[0])
    assert 2 < alone < 38 and 2 < unlike < 38, (alone, unlike)
