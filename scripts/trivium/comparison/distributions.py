"""Tests of random draws: against a named law, or against the pooled draws of other frameworks.

Each test has a false-alarm rate of ALARM. docs/contributors/comparing.md has their calibration,
their power, and where each constant comes from.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from trivium.comparison.independence import BITS, come_again, in_a_row, in_a_row_unlike
from trivium.comparison.laws import Law, scipy_stats
from trivium.comparison.tolerance import Array, tolerance
from trivium.observation import Node

ALARM = 1e-9
"""How often each test may refuse honest draws: docs/contributors/comparing.md counts it."""
LIMIT = 6.109
"""A normal variable is further out than this, on either side, at that rate."""
FEWEST = 1000
"""Draws of each framework that a distribution needs."""
RARE = 10.0
"""Values that are expected less often than this are counted together."""
PLACES = 0x7472697669756D
"""Seed of the random places in the steps of a discrete law: none that a snippet would take, or the
places would follow the sample."""
MARGIN = 1.35
"""A draw is refused beyond MARGIN times the distance from the median to the extreme quantile: a
generator of 23 bits reaches -4.47 under a Gumbel law, 1.30 times that distance."""
FEW = 30
"""A value seen less often than this may have neighbors that were not seen at all."""
STEEPEST, REPEATED = 0.005, 0.25
"""Least index of a tail; the second where values repeat, and a tail has few steps to estimate."""
ERRORS = 7.0
"""Standard errors that are added to the estimate of an index."""
WAYS = ("down", "nearest", "up")
"""How a generator of few bits rounds. Nobody knows which: what one of them explains is no alarm."""
OFTEN = 10
"""A value that came this often is one that others may equal but for rounding."""


@dataclass(frozen=True, eq=False)
class Sample:
    """Draws of one framework, in one row. `grain` is the share of all draws that a generator of its
    dtype cannot tell apart: 0 but for half precision. A draw's next one is `stride` places on."""

    draws: Array
    grain: float = 0.0
    stride: int = 1


def sample_of(node: Node) -> Sample | None:
    """The sample that a value is; None unless it has one array of numbers. Its longest axis counts
    the draws: components along another one may depend on each other."""
    arrays = [leaf for _, leaf in node.leaves() if leaf.kind == "tensor"]
    if len(arrays) != 1 or isinstance(arrays[0].data, list):
        return None
    data, grain = np.atleast_1d(arrays[0].data), tolerance(arrays[0].dtype).grain
    longest = int(np.argmax(data.shape))
    stride = data.size // max(1, data.shape[longest])
    return Sample(np.moveaxis(data, longest, 0).reshape(-1), grain, max(1, stride))


def against_law(sample: Sample, law: Law) -> str:
    """What is wrong with the draws under the law; empty if nothing."""
    if message := law.refuses(sample.draws):
        return message
    draws = sample.draws.astype(np.float64)
    values, inverse, counts = np.unique(draws, return_inverse=True, return_counts=True)
    if law.discrete:
        chances, above = law.law.pmf(values), law.law.cdf(values)
        if message := _counted(counts, chances, len(draws), law.text):
            return message
        bounds, grain = [(above - chances, above)], 0.0
    else:
        grain, near = sample.grain, np.spacing(np.abs(values).astype(np.float32))
        chances = law.law.cdf(values + near) - law.law.cdf(values - near)
        if (most := _too_often(values, counts, chances + max(BITS, 2 * grain))) is not None:
            repeat = f"{most:g} {counts.max():,} times" if counts.max() > 2 else "values"
            return f"the draws repeat {repeat}, and {law.text} is continuous"
        cells = [_cells(values, way) for way in WAYS] if grain else [values[np.newaxis]]
        bounds = [law.law.cdf(cell)[[0, -1]] for cell in cells]
        for low, high in bounds:  # an end stands for all that the generator cannot tell from it
            high[0], low[-1] = max(high[0], low[0] + grain), min(low[-1], high[-1] - grain)
    messages = [
        _misplaced(_between(low, high, inverse), _ends(low, high, grain), law.text, sample.stride)
        for low, high in bounds
    ]
    if "" not in messages:
        return messages[0]
    far = _outlier(values, law.law, len(draws))
    return "" if far is None else f"a draw of {far:g} cannot come from {law.text}"


def _between(low: Array, high: Array, inverse: Array) -> Array:
    """For each draw a random place between two bounds of its value, of a fixed seed."""
    within = np.random.default_rng(PLACES).random(len(inverse))
    return np.asarray(low[inverse] + (high - low)[inverse] * within)


def _cells(values: Array, way: str) -> Array:
    """The lower and the upper bounds of what a generator of few bits rounded to each of some
    ascending values: down, up, or to the nearest. The gaps are those observed."""
    gaps = np.pad(np.diff(values), 1, mode="edge") if len(values) > 1 else np.zeros(2)
    down, up = {"down": (0.0, 1.0), "nearest": (0.5, 0.5), "up": (1.0, 0.0)}[way]
    return np.array([values - down * gaps[:-1], values + up * gaps[1:]])


def _ends(low: Array, high: Array, grain: float) -> float:
    """The share of the law beyond the least and the largest of some ascending values, which lie
    between two bounds each. What a generator of few bits never gives, its grain, counts for none.

    No random places here: those of most draws are the same in each sample, since their seed is, and
    so would be the gaps at both ends.
    """
    return max(0.0, float(low[0]) - grain) + max(0.0, 1 - grain - float(high[-1]))


def _misplaced(place: Array, ends: float, what: str, stride: int) -> str:
    """Whether places are not uniform: in shape, at the ends, or as normal scores in location,
    scale or from one to the next. `ends` is the share beyond the least and the largest.

    Kolmogorov-Smirnov alone misses a standard deviation that is 5 % off.
    """
    stats, count = scipy_stats(), len(place)
    if (p := stats.kstest(place, "uniform").pvalue) < ALARM:
        return f"Kolmogorov-Smirnov against {what} gives p = {p:.1g}"
    scores = stats.norm.ppf(np.clip(place, 1e-15, 1 - 1e-15))
    if abs(shift := float(scores.mean())) * count**0.5 > LIMIT:
        return f"the location is off against {what}: {shift:+.3f} standard deviations"
    total = float(np.sum(scores**2))
    if 2 * min(stats.chi2.cdf(total, count), stats.chi2.sf(total, count)) < ALARM:
        off = f"the variance by {100 * (total / count - 1):+.1f} %"
        return f"the scale is off against {what}: {off}"
    if row := in_a_row(scores, stride, LIMIT):
        return f"the draws depend on each other: each and the next correlate by {row:+.3f}"
    # The two end gaps of uniform places are together a beta variable.
    if stats.beta.sf(ends, 2, count - 1) < ALARM:
        lie = f"some {ends * count:,.0f} lie beyond the least and the largest of these"
        return f"the tails are cut: of {count:,} draws from {what} {lie}"
    return ""


def against_others(sample: Sample, others: list[Sample]) -> str:
    """What sets the draws apart from the pooled draws of others; empty if nothing.

    All tests are of ranks, in which equal values share theirs.
    """
    every = [sample, *others]
    if any(s.draws.dtype.kind == "c" for s in every):
        return "a draw is complex: compare its parts"
    if not all(np.isfinite(s.draws).all() for s in every):
        return "a draw is not finite"
    if (most := _repeated(sample)) is not None and not any(
        _repeated(o) is not None for o in others
    ):
        return f"the draws repeat {most:g} too often, and those of the others do not repeat so"
    grain = max(s.grain for s in every)
    whole = all(np.array_equal(s.draws, np.round(s.draws)) for s in every)
    row, theirs = in_a_row_unlike(
        (sample.draws, sample.stride), [(o.draws, o.stride) for o in others], LIMIT
    )
    if row:
        each = f"each and the next correlate by {row:+.3f}"
        return f"the draws depend on each other: {each}, and those of the others by {theirs:+.3f}"
    message = ""
    for way in WAYS if grain and not whole else WAYS[:1]:
        mine, *rest = (_spread(s, way) if not whole else s.draws for s in every)
        message = _set_apart(mine.astype(float), np.concatenate(rest).astype(float), grain)
        if not message:
            return ""
    return message


def _spread(sample: Sample, way: str) -> Array:
    """The draws, those of half precision at random places of their cells."""
    if not sample.grain:
        return sample.draws
    values, inverse = np.unique(sample.draws.astype(np.float64), return_inverse=True)
    low, high = _cells(values, way)
    return _between(low, high, inverse)


def _set_apart(a: Array, b: Array, grain: float) -> str:
    """What sets `a` apart from `b`; empty if nothing."""
    values, inverse, counts = np.unique(
        _snapped(np.concatenate([a, b])), return_inverse=True, return_counts=True
    )
    mine = np.bincount(inverse[: len(a)], minlength=len(values))
    whole = np.array_equal(values, np.round(values))
    often = counts * len(a) / len(inverse) >= (RARE if whole else max(RARE, len(a) / 150))
    if message := _divided(mine, counts, often):
        return message
    apart = np.abs(np.cumsum(mine) / len(a) - np.cumsum(counts - mine) / len(b)).max()
    size = round(len(a) * len(b) / len(inverse))
    if (p := scipy_stats().kstwo.sf(apart, size)) < ALARM:
        return f"Kolmogorov-Smirnov against the others gives p = {p:.1g}"
    scores = scipy_stats().norm.ppf((np.cumsum(counts) - counts / 2) / len(inverse))
    if shift := _off(scores, mine, counts):
        return f"the location is off against the others: {shift:+.3f} standard deviations"
    if spread := _off(scores**2, mine, counts):
        return f"the scale is off against the others: the variance by {100 * spread:+.1f} %"
    if beyond := _beyond(mine, counts - mine, grain):
        lie = "lie beyond the least and the largest"
        return f"the tails are cut: {beyond:,} draws of the others {lie}"
    if beyond := _beyond(counts - mine, mine, grain):
        return f"{beyond:,} draws lie beyond the least and the largest of the others"
    far = _stranger(values, mine, counts - mine)
    return "" if far is None else f"a draw of {far:g} cannot come from the law of the others"


def _beyond(mine: Array, rest: Array, grain: float) -> int:
    """How many draws of the rest lie beyond the least and the largest of mine, both counted by
    value; 0 where draws of one law may do so.

    `count` of them lie there, if it be so, where of the outermost `count + 1` draws, taken from
    both ends, at most one is mine: a hypergeometric chance. A generator of few bits never gives
    what lies beyond its grain.
    """
    own, stats = np.flatnonzero(mine), scipy_stats()
    beyond = int(rest[: own[0]].sum() + rest[own[-1] + 1 :].sum())
    few = int(stats.binom.isf(ALARM, rest.sum(), 2 * grain)) if grain else 0
    count, total = max(0, beyond - few), int(mine.sum() + rest.sum())
    chance = stats.hypergeom.cdf(1, total, int(mine.sum()), count + 1)
    return beyond if chance < ALARM else 0


def _off(scores: Array, mine: Array, counts: Array) -> float:
    """By how much my mean score is off that of the rest; 0 where a random share of all scores may
    give as much.

    `mine` and `counts` say how often each score is mine, and there at all. The limit is a normal
    one with the first Cornish-Fisher term for the skewness.
    """
    mean = float(np.average(scores, weights=counts))
    spread = float(np.average((scores - mean) ** 2, weights=counts))
    if spread < 1e-20:
        return 0.0
    size, share = int(mine.sum()), mine.sum() / counts.sum()
    shift = float(np.average(scores, weights=mine)) - mean
    skewness = float(np.average((scores - mean) ** 3, weights=counts)) / spread**1.5
    skewness *= (1 - 2 * share) / (size * (1 - share)) ** 0.5
    limit = LIMIT + np.sign(shift) * skewness / 6 * (LIMIT**2 - 1)
    allowed = limit * (spread * (1 - share) / size) ** 0.5
    return shift / (1 - share) if abs(shift) > allowed else 0.0


def _counted(counts: Array, chances: Array, total: int, what: str) -> str:
    """Counts held against chances.

    What is rare and what never came is one cell, so a face that is missing shows there.
    """
    often = total * chances >= RARE
    observed = np.append(counts[often], total - counts[often].sum())
    expected = np.append(total * chances[often], total * max(1 - chances[often].sum(), 1e-15))
    return _likelihood(observed, expected, len(observed) - 1, what)


def _divided(mine: Array, counts: Array, often: Array) -> str:
    """Counts of two samples, held against the shares of their sizes."""
    cells = np.array([np.append(row[often], row[~often].sum()) for row in (mine, counts - mine)])
    cells = cells[:, cells.sum(0) > 0]
    expected = np.outer(cells.sum(1), cells.sum(0)) / cells.sum()
    return _likelihood(cells, expected, cells.shape[1] - 1, "the others")


def _likelihood(observed: Array, expected: Array, freedom: int, what: str) -> str:
    """The likelihood-ratio test of counts. That of chi-square alarms 66 times too often at 1e-9
    where 25 are expected, and 250 times where 10 are."""
    came = observed > 0
    ratio = 2 * float(np.sum(observed[came] * np.log(observed[came] / expected[came])))
    p = float(scipy_stats().chi2.sf(ratio, freedom)) if freedom else 1.0
    return f"the counts are off against {what}: p = {p:.1g}" if p < ALARM else ""


def _outlier(values: Array, law: Any, total: int) -> float | None:
    """A draw so far out that the law gives one in a sample of this size with a chance below ALARM:
    one draw is too few for any test of the whole sample to notice."""
    level, median = ALARM / total / 2, law.median()
    if values.max() - median > MARGIN * (law.isf(level) - median):
        return float(values.max())
    if median - values.min() > MARGIN * (median - law.ppf(level)):
        return float(values.min())
    return None


def _stranger(values: Array, mine: Array, rest: Array) -> float | None:
    """A draw of mine that the others rule out. `mine` and `rest` count each of the values.

    Where the others take few values, each often (a die, dropout), a value that none of them has is
    not of their law. Else the tail is followed outward from its last hundredth, by Hill's estimate
    of its index with ERRORS standard errors added.
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
    index = max(index, REPEATED if repeats else STEEPEST) * (1 + ERRORS / count**0.5)
    with np.errstate(over="ignore"):
        limit = last * np.float64(count / total / (ALARM / mine.sum())) ** index
    own = values[mine > 0]
    far = own[np.argmax(np.abs(own - center))]
    return float(far) if abs(far - center) > limit else None


def _repeated(sample: Sample) -> float | None:
    """The most frequent value, if a generator does not explain that it repeats so often, the law
    being continuous; else None."""
    values, counts = np.unique(sample.draws, return_counts=True)
    return _too_often(values, counts, np.full(len(values), max(BITS, 2 * sample.grain)))


def _too_often(values: Array, counts: Array, chances: Array) -> float | None:
    """The most frequent value, if it, or many values, repeat more often than their chances explain;
    else None.

    The chances have room for the spacing of float32, and for a generator of 23 bits, or of half
    precision twice over.
    """
    most = counts.argmax()
    chance = chances[most]  # of some 1 / chance values any might be the one that comes so often
    often = scipy_stats().poisson.sf(counts[most] - 1, counts.sum() * chance) / chance < ALARM
    return float(values[most]) if often or come_again(counts, chances, ALARM) else None


def _snapped(draws: Array) -> Array:
    """The draws, with values that differ only by rounding made equal where values repeat: 0.1 as
    float32 and as float64."""
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
