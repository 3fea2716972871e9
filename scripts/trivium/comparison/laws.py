"""Named laws of random draws, as a contract writes them: `normal(0, 1)`."""

import ast
from collections.abc import Callable
from typing import Any

import numpy as np


def scipy_stats() -> Any:
    """Imported late: a site that is built from records needs no SciPy."""
    from scipy import stats

    return stats


def laws() -> dict[str, Any]:
    """Name -> SciPy's distribution of its parameters. comparing.md says what they mean."""
    stats = scipy_stats()
    return {
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
        "generalized_normal": lambda k: stats.gennorm(k),
        "maxwell": lambda s: stats.maxwell(0, s),
        "double_sided_maxwell": lambda m, s: _either_sign(stats.maxwell())(m, s),
        "log_gamma": lambda k: stats.loggamma(k),
        "triangular": lambda a, m, b: stats.triang((m - a) / (b - a), a, b - a),
        "wald": lambda m, s: stats.invgauss(m / s, 0, s),
        "von_mises": lambda k: stats.vonmises_line(k),
        "noncentral_chi2": lambda k, c: stats.ncx2(k, c),
        "f": lambda k, n: stats.f(k, n),
        "noncentral_f": lambda k, n, c: stats.ncf(k, n, c),
        # Of whole numbers:
        "bernoulli": lambda q: stats.bernoulli(q),
        "binomial": lambda n, q: stats.binom(int(n), q),
        "poisson": lambda rate: stats.poisson(rate),
        "geometric": lambda q: stats.geom(q),
        "randint": lambda a, b: stats.randint(int(a), int(b)),
        "negative_binomial": lambda n, q: stats.nbinom(n, q),
        "categorical": lambda *q: stats.rv_discrete(
            values=(np.arange(len(q)), np.array(q) / sum(q))
        ),
        "discrete": lambda *vq: stats.rv_discrete(
            values=(np.array(vq[::2], int), np.array(vq[1::2]) / sum(vq[1::2]))
        ),
        "hypergeometric": lambda a, b, n: stats.hypergeom(int(a + b), int(a), int(n)),
        "log_series": lambda q: stats.logser(q),
        "zipf": lambda k: stats.zipf(k),
    }


def _either_sign(size: Any) -> Any:
    """SciPy's law of a positive number, given either sign. SciPy has no double-sided Maxwell."""

    def ppf(_: Any, q: Any) -> Any:
        return np.where(q < 0.5, -size.isf(2 * q), size.isf(2 * (1 - q)))

    methods = {
        "_cdf": lambda _, x: np.where(x < 0, size.sf(-x), 1 + size.cdf(x)) / 2,
        "_ppf": ppf,
        "_isf": lambda _, q: -ppf(_, q),
    }
    return type("EitherSign", (scipy_stats().rv_continuous,), methods)()


class Law:
    """A named law with its parameters. Raises ValueError where the text names none.

    `law` is SciPy's frozen distribution; `discrete` says whether its values are whole numbers.
    """

    def __init__(self, text: str) -> None:
        try:
            name, parameters = _call(text)
            possible = name not in POSSIBLE or POSSIBLE[name](parameters)
            if not all(map(np.isfinite, parameters)) or not possible:
                raise ValueError
            self.law = laws()[name](*parameters)
            if not np.isfinite(self.law.ppf(0.5)):  # SciPy's way to refuse parameters
                raise ValueError
        except (ValueError, LookupError, TypeError, SyntaxError, ArithmeticError) as error:
            raise ValueError(f"{text!r} is no law: see docs/contributors/comparing.md") from error
        self.text, self.discrete = text, not hasattr(getattr(self.law, "dist", self.law), "pdf")

    def refuses(self, draws: Any) -> str:
        """Why the law cannot have given draws of this kind or size, however few; or nothing."""
        if isinstance(draws, list) or draws.dtype.kind == "c":
            kind = "a text" if isinstance(draws, list) else "complex"
            return f"a draw is {kind}, and {self.text} is real"
        low, high = self.law.support()
        if not np.all((draws >= low) & (draws <= high) & np.isfinite(draws)):
            return f"a draw lies outside the support of {self.text}"
        if self.discrete and not np.array_equal(draws, np.round(draws)):
            return f"{self.text} gives whole numbers"
        if self.discrete and not np.all(chances := self.law.pmf(draws.astype(float))):
            return f"{self.text} never gives {draws[chances == 0][0]:g}"
        if self.discrete or draws.dtype.kind == "f":
            return ""
        return f"{self.text} is continuous, and gives no {draws.dtype.name}"


def _call(text: str) -> tuple[str, list[float]]:
    """Name and parameters of a law written as a call; raises ValueError or SyntaxError."""
    call = ast.parse(text.strip(), mode="eval").body
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.keywords:
        raise ValueError
    return call.func.id, [float(ast.literal_eval(a)) for a in call.args]


POSSIBLE: dict[str, Callable[[list[float]], bool]] = {
    "uniform": lambda p: p[0] < p[1],
    "binomial": lambda p: p[0] == int(p[0]),
    "randint": lambda p: p == [int(p[0]), int(p[1])],
    "categorical": lambda p: abs(sum(p) - 1) <= 1e-6 and min(p) >= 0,
    "discrete": lambda p: (
        p[::2] == sorted({round(v) for v in p[::2]}) and POSSIBLE["categorical"](p[1::2])
    ),
    "triangular": lambda p: p[0] < p[2],
    "hypergeometric": lambda p: p == [int(v) for v in p],
    "wald": lambda p: min(p) > 0,
}
"""Whether parameters can be those of a law, where SciPy would take them and mean another."""
