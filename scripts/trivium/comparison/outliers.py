"""Single draws that cannot be: too few for any test of a whole sample to notice."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
MARGIN = 1.35
"""Beyond the quantile, in its distance from the median: a generator of 23 bits reaches -4.47 under a Gumbel law."""
FEW = 30
"""A value seen less often than this may have neighbors that were not seen at all."""


def under_law(values: Array, law: Any, total: int, alarm: float) -> float | None:
    """A draw so far out that the law gives one in a sample of this size with a chance below the alarm."""
    level, median = alarm / total / 2, law.median()
    far = MARGIN * (law.isf(level) - median), MARGIN * (median - law.ppf(level))
    for value, out, limit in (
        (values.max(), values.max() - median, far[0]),
        (values.min(), median - values.min(), far[1]),
    ):
        if out > limit:
            return float(value)
    return None


def beside(values: Array, mine: Array, rest: Array, alarm: float) -> float | None:
    """A draw of mine that the others rule out. `mine` and `rest` count each of the values.

    Where the others take few values, all of them often (a die, dropout), a value that none of them has is not of their law.
    Else the tail is followed outward from its last hundredth, by Hill's estimate of its index with seven standard errors added.
    """
    others = rest > 0
    seen = rest[others]
    if len(seen) > 1 and seen.min() >= max(FEW, seen.max() / 10):
        strange = values[(mine > 0) & ~others]
        return float(strange[-1]) if len(strange) else None
    total = int(rest.sum())
    sample = np.repeat(values, rest)
    center = float(np.median(sample))
    out = np.sort(np.abs(sample - center))[::-1]
    count = max(FEW, total // 100)
    last = out[count - 1] or out[0]
    if not last:
        return None
    index = float(np.mean(np.log(np.maximum(out[:count], last) / last))) if out[count - 1] else 1.0
    repeats = len(seen) < total / 2
    index = max(index, 0.25 if repeats else 0.005) * (1 + 7 / count**0.5)
    with np.errstate(over="ignore"):
        limit = last * np.float64(count / total / (alarm / mine.sum())) ** index
    own = values[mine > 0]
    far = own[np.argmax(np.abs(own - center))]
    return float(far) if abs(far - center) > limit else None
