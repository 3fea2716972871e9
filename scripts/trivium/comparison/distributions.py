"""Random draws, compared as distributions. Each test has a false-alarm rate of 1e-9; the docs have calibration and power.

Kolmogorov-Smirnov for the shape, normal scores for location and scale (KS alone misses a standard deviation 5 % off), and
a likelihood-ratio test of the counts wherever values repeat: the tail of chi-square at 1e-9 is wrong by a factor of 66
where 25 are expected, and of 250 where 10 are.
"""

import ast
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trivium.comparison import outliers as extremes
from trivium.comparison import ties as repeats

PLACES = 0x7472697669756D  # no snippet's seed: places from a sample's own stream would follow it
ALARM = 1e-9
LIMIT = 6.109
"""A normal variable is as far out as this, on either side, at that rate."""
FEWEST = 1000
RARE = 10.0
"""Values expected less often are counted together."""

Array = NDArray[Any]


def _stats() -> Any:
    """Imported late: a site that is built from records needs no SciPy."""
    from scipy import stats

    return stats


class Law:
    """A named law: `normal(0, 1)`. Raises ValueError where the text names none."""

    def __init__(self, text: str) -> None:
        stats = _stats()
        laws: dict[str, Any] = {
            "normal": lambda m, s: stats.norm(m, s),
            "uniform": lambda a, b: stats.uniform(a, b - a),
            "exponential": lambda rate: stats.expon(0, 1 / rate),
            "gamma": lambda k, rate: stats.gamma(k, 0, 1 / rate),
            "beta": lambda a, b: stats.beta(a, b),
            "laplace": stats.laplace,
            "cauchy": stats.cauchy,
            "gumbel": stats.gumbel_r,
            "logistic": stats.logistic,
            "lognormal": lambda m, s: stats.lognorm(s, 0, np.exp(m)),
            "t": lambda k: stats.t(k),
            "chi2": lambda k: stats.chi2(k),
            "truncated_normal": lambda a, b: stats.truncnorm(a, b),
            "pareto": lambda k, s=1.0: stats.pareto(k, 0, s),
            "weibull": lambda k, s=1.0: stats.weibull_min(k, 0, s),
            "rayleigh": lambda s: stats.rayleigh(0, s),
            "half_normal": lambda s: stats.halfnorm(0, s),
            "bernoulli": lambda q: stats.bernoulli(q),
            "binomial": lambda n, q: stats.binom(int(n), q),
            "poisson": lambda rate: stats.poisson(rate),
            "geometric": lambda q: stats.geom(q),
            "randint": lambda a, b: stats.randint(int(a), int(b)),
            "negative_binomial": lambda n, q: stats.nbinom(n, q),
            "categorical": lambda *q: stats.rv_discrete(
                values=(np.arange(len(q)), np.array(q) / sum(q))
            ),
        }
        try:
            call = ast.parse(text.strip(), mode="eval").body
            if (
                not isinstance(call, ast.Call)
                or not isinstance(call.func, ast.Name)
                or call.keywords
            ):
                raise ValueError
            name, p = call.func.id, [float(ast.literal_eval(a)) for a in call.args]
            if not all(map(np.isfinite, p)) or (name == "uniform" and p[0] >= p[1]):
                raise ValueError
            if name in ("binomial", "randint") and p != [
                int(p[0]),
                int(p[1]) if name == "randint" else p[1],
            ]:
                raise ValueError
            if name == "categorical" and (abs(sum(p) - 1) > 1e-6 or min(p) < 0):
                raise ValueError
            self.law = laws[name](*p)
            if not np.isfinite(self.law.ppf(0.5)):
                raise ValueError
        except (ValueError, LookupError, TypeError, SyntaxError, ArithmeticError) as error:
            raise ValueError(f"{text!r} is no law: see docs/contributors/comparing.md") from error
        self.text, self.discrete = text, not hasattr(getattr(self.law, "dist", self.law), "pdf")

    def refuses(self, draws: Any) -> str:
        """Why the law cannot have given draws of this kind or size, however few; or nothing."""
        if isinstance(draws, list) or draws.dtype.kind == "c":
            return f"a draw is {'a text' if isinstance(draws, list) else 'complex'}, and {self.text} is real"
        low, high = self.law.support()
        if not np.all((draws >= low) & (draws <= high) & np.isfinite(draws)):
            return f"a draw lies outside the support of {self.text}"
        if self.discrete and not np.array_equal(draws, np.round(draws)):
            return f"{self.text} gives whole numbers"
        return (
            ""
            if self.discrete or draws.dtype.kind == "f"
            else f"{self.text} is continuous, and gives no {draws.dtype.name}"
        )


def against_law(draws: Array, law: Law) -> str:
    """What is wrong with the draws under the law, or nothing.

    Each draw becomes its place between 0 and 1 under the law; in a step of a discrete law, a seeded random place.
    """
    if told := law.refuses(draws):
        return told
    draws = draws.reshape(-1).astype(np.float64)
    values, inverse, counts = np.unique(draws, return_inverse=True, return_counts=True)
    place, stats = law.law.cdf(values), _stats()
    if law.discrete:
        chances = law.law.pmf(values)
        if told := _counted(counts, chances, len(draws), law.text):
            return told
        place = (place - chances)[inverse] + chances[inverse] * np.random.default_rng(
            PLACES
        ).random(len(draws))
    else:
        if (most := repeats.too_often(values, counts, law.law, ALARM)) is not None:
            return f"the draws repeat {most:g} {counts.max():,} times, and {law.text} is continuous"
        place = place[inverse]
    if (p := stats.kstest(place, "uniform").pvalue) < ALARM:
        return f"Kolmogorov-Smirnov against {law.text} gives p = {p:.1g}"
    scores = stats.norm.ppf(np.clip(place, 1e-15, 1 - 1e-15))
    if abs(shift := float(scores.mean())) * len(scores) ** 0.5 > LIMIT:
        return f"the location is off against {law.text}: {shift:+.3f} standard deviations"
    total = float(np.sum(scores**2))
    if 2 * min(stats.chi2.cdf(total, len(scores)), stats.chi2.sf(total, len(scores))) < ALARM:
        return f"the scale is off against {law.text}: the variance by {100 * (total / len(scores) - 1):+.1f} %"
    far = extremes.under_law(values, law.law, len(draws), ALARM)
    return "" if far is None else f"a draw of {far:g} cannot come from {law.text}"


def against_pool(draws: Array, pool: Array) -> str:
    """What sets the draws apart from the pooled draws of the others, or nothing. All tests are of ranks, ties included."""
    if "c" in (draws.dtype.kind, pool.dtype.kind):
        return "a draw is complex: compare its parts"
    a, b = draws.reshape(-1).astype(np.float64), pool.reshape(-1).astype(np.float64)
    if not (np.isfinite(a).all() and np.isfinite(b).all()):
        return "a draw is not finite"
    values, inverse, counts = np.unique(
        repeats.snapped(np.concatenate([a, b])), return_inverse=True, return_counts=True
    )
    mine = np.bincount(inverse[: len(a)], minlength=len(values))
    often = counts * len(a) / len(inverse) >= (
        RARE if np.array_equal(values, np.round(values)) else max(RARE, len(a) / 150)
    )
    if told := _divided(mine, counts, often):
        return told
    apart = np.abs(np.cumsum(mine) / len(a) - np.cumsum(counts - mine) / len(b)).max()
    if (p := _stats().kstwo.sf(apart, round(len(a) * len(b) / len(inverse)))) < ALARM:
        return f"Kolmogorov-Smirnov against the others gives p = {p:.1g}"
    scores = _stats().norm.ppf((np.cumsum(counts) - counts / 2) / len(inverse))
    if shift := _off(scores, mine, counts):
        return f"the location is off against the others: {shift:+.3f} standard deviations"
    if spread := _off(scores**2, mine, counts):
        return f"the scale is off against the others: the variance by {100 * spread:+.1f} %"
    far = extremes.beside(values, mine, counts - mine, ALARM)
    return "" if far is None else f"a draw of {far:g} cannot come from the law of the others"


def _off(scores: Array, mine: Array, counts: Array) -> float:
    """By how much my mean score is off that of the rest, or 0 where drawing without replacement from all scores may give as much.

    The limit is a normal one with the first Cornish-Fisher term for the skewness.
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
    return shift / (1 - share) if abs(shift) > limit * (spread * (1 - share) / size) ** 0.5 else 0.0


def _counted(counts: Array, chances: Array, total: int, what: str) -> str:
    """Counts held against chances. What is rare, and what never came, is one cell: so a face that is missing shows."""
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
    came = observed > 0
    ratio = 2 * float(np.sum(observed[came] * np.log(observed[came] / expected[came])))
    p = float(_stats().chi2.sf(ratio, freedom)) if freedom else 1.0
    return f"the counts are off against {what}: p = {p:.1g}" if p < ALARM else ""
