"""Whether draws depend on each other: one after another in a row, and values that come again.

A sample can follow its law in every quantile and still be no sample: each draw twice, one half
after the other, each draw close to the last.
"""

import numpy as np

from trivium.comparison.laws import scipy_stats
from trivium.comparison.tolerance import Array

BITS = 2**-20
"""The largest chance of a single value of a continuous law: generators have 23 bits or more."""
LUMP = 1e-3
"""A value of a larger chance than this is a lump, whose pairs vary too much to be counted."""


def in_a_row(scores: Array, stride: int, limit: float) -> float:
    """The correlation of each score with the next one, `stride` places on; 0 where independent
    normal scores may give as much."""
    shift, spread = _correlation(scores, stride)
    return shift if spread and abs(shift) > _allowed(limit, len(scores)) * spread else 0.0


def in_a_row_unlike(
    mine: tuple[Array, int], others: list[tuple[Array, int]], limit: float
) -> tuple[float, float]:
    """My correlation in a row and that of the others; zeros where they may be the same. Each is
    (draws, stride). What all do alike is of their law."""
    (shift, spread), *rest = [
        _correlation(_scores(draws), stride) for draws, stride in (mine, *others)
    ]
    rest = [(r, error) for r, error in rest if error]
    if not spread or not rest:
        return 0.0, 0.0
    weights = [error**-2 for _, error in rest]
    theirs = float(np.average([r for r, _ in rest], weights=weights))
    error = (spread**2 + 1 / sum(weights)) ** 0.5
    if abs(shift - theirs) <= _allowed(limit, len(mine[0])) * error:
        return 0.0, 0.0
    return shift, theirs


def come_again(counts: Array, chances: Array, level: float) -> bool:
    """Whether more pairs of draws are equal than the chances of the values explain: each draw
    twice, say. `chances` bounds that of each value."""
    plain = counts[chances < LUMP].astype(np.float64)
    pairs = float(np.sum(plain * (plain - 1)) / 2)
    expected = float(counts.sum() * np.sum(plain * chances[chances < LUMP]) / 2)
    return bool(scipy_stats().poisson.sf(pairs - 1, expected) < level)


def _scores(draws: Array) -> Array:
    """The normal scores of the ranks; equal draws share theirs out by chance, of a fixed seed."""
    chance = np.random.default_rng(0x726F77).random(len(draws))
    ranks = np.empty(len(draws))
    ranks[np.lexsort([chance, draws])] = np.arange(len(draws))
    return np.asarray(scipy_stats().norm.ppf((ranks + 0.5) / len(draws)))


def _correlation(scores: Array, stride: int) -> tuple[float, float]:
    """The mean product of neighbors and its standard error; zeros if there are few neighbors."""
    pairs = len(scores) - stride
    if pairs < len(scores) / 2:
        return 0.0, 0.0
    return float(np.mean(scores[:-stride] * scores[stride:])), pairs**-0.5


def _allowed(limit: float, count: int) -> float:
    """The limit of a normal variable, with the Cornish-Fisher term for the fourth cumulant of a sum
    of such products, 18 of each."""
    return limit + 0.75 * (limit**3 - 3 * limit) / count
