"""Measures what comparing.md says of the tests of draws, and prints its tables.

python tests/measure_distributions.py calibration [SAMPLES]
    honest samples of each law: alarms at a level of 1e-3 a test
python tests/measure_distributions.py power [SEEDS]
    20,000 draws of another law: how often they are noticed
python tests/measure_distributions.py tails [SAMPLES]
    honest samples of each law: alarms of the test of strangers at 1e-3, by its constants
"""

import sys

import ml_dtypes
import numpy as np
from scipy import stats
from trivium.comparison import distributions as distribution
from trivium.comparison.distributions import Sample, against_others
from trivium.comparison.laws import Law
from trivium.comparison.tolerance import tolerance

DRAWS = 20_000
LAWS = """normal(0, 1); normal(3, 2); uniform(0, 1); uniform(-2, 3); exponential(2); gamma(3, 2)
gamma(0.5, 1); beta(2, 5); laplace(1, 2); cauchy(0, 1); gumbel(0, 1); logistic(0, 1)
lognormal(0, 1); t(5); chi2(3); truncated_normal(-2, 2); pareto(3); weibull(2); rayleigh(2)
half_normal(1); bernoulli(0.3); binomial(10, 0.3); poisson(0.01); poisson(5); poisson(1000)
geometric(0.2); randint(0, 6); randint(0, 1000000); negative_binomial(5, 0.5)
categorical(0.2, 0.3, 0.5); generalized_normal(3); maxwell(1); double_sided_maxwell(1, 2)
log_gamma(0.1); triangular(0, 1, 3); wald(2, 1); von_mises(2); noncentral_chi2(3, 2); f(4, 10)
noncentral_f(4, 10, 2); discrete(-1, 0.5, 1, 0.5); hypergeometric(6, 4, 5); log_series(0.6)
zipf(4)"""
CLEAN = [name.strip() for name in LAWS.replace("\n", ";").split(";")]
WRONG = [
    ("normal(0, 1)", "normal(0, 1), cut at 2"),
    ("normal(0, 1)", "normal(0, 1), cut at 2.5"),
    ("normal(0, 1)", "normal(0, 1), cut at 3"),
    ("exponential(2)", "exponential(2), without its last hundredth"),
    ("uniform(0, 1)", "uniform(0, 1), of 1,024 values"),
    ("normal(0, 1)", "normal(0, 1.05)"),
    ("normal(0, 1)", "normal(0, 0.95)"),
    ("normal(0, 1)", "normal(0.1, 1)"),
    ("normal(0, 1)", "uniform(-1.7320508, 1.7320508)"),
    ("normal(0, 1)", "laplace(0, 0.70710678)"),
    ("normal(0, 1)", "truncated_normal(-2, 2)"),
    ("normal(0, 1)", "normal(0, 1), rounded to tenths"),
    ("uniform(0, 1)", "uniform(0, 0.98)"),
    ("uniform(0, 1)", "beta(1.1, 1.1)"),
    ("uniform(0, 1)", "beta(1.1, 1)"),
    ("exponential(2)", "exponential(0.5)"),
    ("exponential(2)", "exponential(2.2)"),
    ("exponential(2)", "exponential(2.1)"),
    ("gamma(3, 2)", "gamma(3, 0.5)"),
    ("gamma(3, 2)", "gamma(3, 2.1)"),
    ("gamma(3, 2)", "gamma(3.2, 2)"),
    ("beta(2, 5)", "beta(5, 2)"),
    ("beta(2, 5)", "beta(2, 5.3)"),
    ("laplace(1, 2)", "normal(1, 2.8284271)"),
    ("laplace(1, 2)", "laplace(1, 2.2)"),
    ("laplace(1, 2)", "laplace(1.2828, 2)"),
    ("cauchy(0, 1)", "cauchy(0, 1.1)"),
    ("cauchy(0, 1)", "cauchy(0.15, 1)"),
    ("gumbel(0, 1)", "normal(0.57721566, 1.2825498)"),
    ("gumbel(0, 1)", "gumbel(0.128, 1)"),
    ("logistic(0, 1)", "normal(0, 1.8137994)"),
    ("logistic(0, 1)", "logistic(0, 1.1)"),
    ("lognormal(0, 1)", "lognormal(0, 1.05)"),
    ("lognormal(0, 1)", "lognormal(0.1, 1)"),
    ("t(5)", "normal(0, 1.2909944)"),
    ("t(5)", "t(8)"),
    ("chi2(3)", "chi2(3.2)"),
    ("truncated_normal(-2, 2)", "uniform(-2, 2)"),
    ("pareto(3)", "pareto(3.3)"),
    ("weibull(2)", "weibull(2.1)"),
    ("rayleigh(2)", "rayleigh(2.1)"),
    ("half_normal(1)", "half_normal(1.05)"),
    ("bernoulli(0.3)", "bernoulli(0.35)"),
    ("bernoulli(0.3)", "bernoulli(0.33)"),
    ("binomial(10, 0.3)", "binomial(10, 0.32)"),
    ("binomial(10, 0.3)", "binomial(9, 0.33333333)"),
    ("poisson(5)", "poisson(5.2)"),
    ("poisson(1000)", "poisson(1003.2)"),
    ("poisson(1000)", "negative_binomial(10000, 0.90909091)"),
    ("geometric(0.2)", "geometric(0.21)"),
    ("geometric(0.2)", "negative_binomial(1, 0.2)"),
    ("randint(0, 6)", "randint(0, 5)"),
    ("randint(0, 6)", "categorical(0.16, 0.16, 0.16, 0.16, 0.16, 0.2)"),
    ("randint(0, 1000000)", "randint(0, 990000)"),
    ("negative_binomial(5, 0.5)", "negative_binomial(5, 0.52)"),
    ("categorical(0.2, 0.3, 0.5)", "categorical(0.22, 0.28, 0.5)"),
    ("categorical(0.2, 0.3, 0.5)", "categorical(0.5, 0.3, 0.2)"),
    ("generalized_normal(3)", "generalized_normal(3.5)"),
    ("maxwell(1)", "maxwell(1.05)"),
    ("double_sided_maxwell(1, 2)", "normal(1, 3.4641016)"),
    ("log_gamma(0.1)", "log_gamma(0.11)"),
    ("triangular(0, 1, 3)", "triangular(0, 1.2, 3)"),
    ("wald(2, 1)", "wald(2, 1.2)"),
    ("von_mises(2)", "von_mises(2.2)"),
    ("noncentral_chi2(3, 2)", "noncentral_chi2(3, 2.4)"),
    ("f(4, 10)", "f(10, 4)"),
    ("noncentral_f(4, 10, 2)", "noncentral_f(4, 10, 2.4)"),
    ("discrete(-1, 0.5, 1, 0.5)", "discrete(-1, 0.45, 1, 0.55)"),
    ("hypergeometric(6, 4, 5)", "hypergeometric(4, 6, 5)"),
    ("hypergeometric(6, 4, 5)", "binomial(5, 0.6)"),
    ("log_series(0.6)", "log_series(0.64)"),
    ("zipf(4)", "zipf(3.8)"),
]


def draw(name: str, size: int, rng: np.random.Generator) -> np.ndarray:
    """Draws as frameworks give them: float32 for a continuous law, integers for a discrete one.

    What is cut is divided by its own deviation, so that mean and variance are right.
    """
    name, _, how = name.partition("), ")
    law = Law(name.rstrip(")") + ")")
    if how.startswith("cut at"):
        bound = float(how.split()[-1])
        cut = stats.truncnorm(-bound, bound)
        return (cut.rvs(size=size, random_state=rng) / cut.std()).astype(np.float32)
    if how.startswith("without"):
        return law.law.ppf(0.99 * rng.random(size)).astype(np.float32)
    if how.startswith("of 1,024"):
        return (rng.integers(0, 1024, size) / 1024).astype(np.float32)
    draws = law.law.rvs(size=size, random_state=rng)
    if law.discrete:
        return draws
    return (draws.round(1) if how == "rounded to tenths" else draws).astype(np.float32)


def against_law(draws: np.ndarray, law: Law, grain: float = 0.0) -> str:
    return distribution.against_law(Sample(draws, grain), law)


def against_pool(draws: np.ndarray, pool: np.ndarray, grain: float = 0.0) -> str:
    return against_others(Sample(draws, grain), [Sample(pool, grain)])


HALF = [
    (law, dtype, how)
    for law in ("uniform(0, 1)", "normal(0, 1)", "exponential(1)")
    for dtype in ("float16", "bfloat16")
    for how in ("rounded", "of few bits")
]
"""Honest draws in half precision: drawn precisely and rounded, as PyTorch and NumPy do it, or made
from a uniform number of as many bits as the mantissa has, as JAX does."""


def draw_half(name: str, dtype: str, how: str, size: int, rng: np.random.Generator) -> np.ndarray:
    law = Law(name)
    if how == "rounded":
        exact = law.law.rvs(size=size, random_state=rng)
    else:
        bits = -round(np.log2(tolerance(dtype).grain))
        exact = law.law.ppf(rng.integers(0, 2**bits, size) / 2**bits + 2.0 ** -(bits + 4))
    return exact.astype(ml_dtypes.bfloat16 if dtype == "bfloat16" else dtype).astype(np.float32)


def calibration(samples: int) -> None:
    distribution.ALARM, distribution.LIMIT = 1e-3, 3.2905
    print("| law | against the law | against the others |\n|---|---|---|")
    total = np.zeros(2)
    laws = [(name, "", "") for name in CLEAN] + HALF
    for i, (name, dtype, how) in enumerate(laws):
        law, rng = Law(name), np.random.default_rng([2, i])
        grain, alarms = tolerance(dtype).grain, np.zeros(2)
        for _ in range(samples):
            a, b = (
                draw_half(name, dtype, how, size, rng) if dtype else draw(name, size, rng)
                for size in (2000, 6000)
            )
            alarms += [bool(against_law(a, law, grain)), bool(against_pool(a, b, grain))]
        total += alarms
        print(f"| {name} {dtype} {how} | {alarms[0]:.0f} | {alarms[1]:.0f} |", flush=True)
    print(f"| in all, of {samples * len(laws):,} | {total[0]:.0f} | {total[1]:.0f} |")


def power(seeds: int) -> None:
    print("| law | drawn instead | against the law | against three | against one |")
    print("|---|---|---|---|---|")
    for i, (name, other) in enumerate(WRONG):
        law, seen = Law(name), np.zeros(3)
        for seed in range(seeds):
            rng = np.random.default_rng([3, i, seed])
            wrong, rest = draw(other, DRAWS, rng), draw(name, 3 * DRAWS, rng)
            seen += [
                bool(told)
                for told in (
                    against_law(wrong, law),
                    against_pool(wrong, rest),
                    against_pool(wrong, rest[:DRAWS]),
                )
            ]
        told = " | ".join(f"{100 * share:.0f} %" for share in seen / seeds)
        print(f"| {name} | {other} | {told} |", flush=True)


def tails(samples: int) -> None:
    """1,000 honest draws beside 3,000: how often one of them seems a stranger."""
    distribution.ALARM = 1e-3
    choices = [(0.0, 0.0, 7.0), (0.005, 0.005, 7.0)]
    choices += [(0.005, 0.25, errors) for errors in (0.0, 3.0, 5.0, 7.0)]
    alarms = np.zeros((len(choices), len(CLEAN)), int)
    for i, name in enumerate(CLEAN):
        rng = np.random.default_rng([4, i])
        for _ in range(samples):
            a, b = (draw(name, size, rng).astype(float) for size in (1000, 3000))
            values, where = np.unique(np.append(a, b), return_inverse=True)
            mine, rest = (np.bincount(x, minlength=len(values)) for x in np.split(where, [1000]))
            for j, choice in enumerate(choices):
                distribution.STEEPEST, distribution.REPEATED, distribution.ERRORS = choice
                alarms[j, i] += distribution._stranger(values, mine, rest) is not None
    print("| least index | where values repeat | standard errors | alarms | most of one law |")
    print("|---|---|---|---|---|")
    for choice, found in zip(choices, alarms, strict=True):
        most = f"{found.max()} ({CLEAN[found.argmax()]})"
        print(f"| {' | '.join(map(str, choice))} | {found.sum()} | {most} |")


if __name__ == "__main__":
    measures = {"calibration": (calibration, 1000), "power": (power, 100), "tails": (tails, 200)}
    measure, count = measures[sys.argv[1]]
    measure(int(sys.argv[2]) if len(sys.argv) > 2 else count)
