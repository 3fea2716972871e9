"""Values that repeat in a sample of draws: too often, or but for rounding."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
OFTEN = 10


def too_often(values: Array, counts: Array, law: Any, alarm: float) -> float | None:
    """The value that came more often than a continuous law gives it: only as float32, or a generator of 23 bits, cannot tell two
    apart.
    """
    from scipy import stats

    whole, total, most = (
        np.array_equal(values, np.round(values)),
        counts.sum(),
        values[counts.argmax()],
    )
    if not whole and _half(values):
        return None
    near = float(np.spacing(np.abs(most).astype(np.float32)))
    chance = float(law.cdf(most + near) - law.cdf(most - near)) + 2**-20
    p = (
        float(stats.poisson.sf(counts.max() - 1, total * chance)) / chance
    )  # some 1 / chance values could have come
    return float(most) if p < alarm else None


def _half(values: Array) -> bool:
    """Whether they may have been drawn in half precision, which repeats values often."""
    with np.errstate(over="ignore"):
        single, half = values.astype(np.float32), values.astype(np.float16)
    return np.array_equal(values, half) or (
        np.array_equal(values, single) and not np.any(single.view(np.uint32) % 2**16)
    )


def snapped(draws: Array) -> Array:
    """The draws with values that differ only by rounding made equal, where values repeat: 0.1 as float32 and as float64."""
    values, counts = np.unique(draws, return_counts=True)
    atoms = values[counts >= OFTEN]
    if not len(atoms):
        return draws
    within = 1e-6 * np.abs(atoms) + 1e-7 * np.abs(atoms).max()
    atoms = atoms[np.append(True, np.diff(atoms) > within[1:])]
    within = 2e-6 * np.abs(atoms) + 2e-7 * np.abs(atoms).max()
    for side in (0, -1):
        nearest = np.clip(np.searchsorted(atoms, draws) + side, 0, len(atoms) - 1)
        draws = np.where(np.abs(draws - atoms[nearest]) <= within[nearest], atoms[nearest], draws)
    return draws
