"""Named laws: which texts are one, and which draws a law cannot have given."""

from pathlib import Path

import numpy as np
import pytest
from making import KEYS, i64, saw
from measure_distributions import CLEAN, against_law, draw
from trivium.comparison.case import Case
from trivium.comparison.draws import draws
from trivium.comparison.laws import Law, laws
from trivium.examples.discovery import discover

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs" / "contributors" / "comparing.md"
NO_LAW = """normal(0, -1); uniform(1, 0); uniform(1, 1); bernoulli(1.5); categorical(0.5, 0.2)
categorical(1.5, -0.5); normal(0); gauss(0, 1); normal; normal(0, 1; exponential(0)
exponential(-2); randint(5, 2); binomial(2.5, 0.5); binomial(5); normal(0, nan)
normal(loc=0, scale=1); poisson(-1); beta(0, 1); beta(1); normal(*a); normal(a, 1)
discrete(1, 0.5, -1, 0.5); discrete(0, 0.5, 0.5, 0.5); discrete(0, 0.5, 1, 0.4); discrete(0, 1, 2)
triangular(0, 4, 3); triangular(3, 2, 1); wald(-2, -1); hypergeometric(6, 4.5, 5)
hypergeometric(6, 4, 11); zipf(1); log_series(1); f(4); noncentral_f(4, 10, -1); maxwell(-1)
__import__('os')()"""


@pytest.mark.parametrize("bad", ["", *NO_LAW.replace("\n", "; ").split("; ")])
def test_what_is_no_law_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="is no law"):
        Law(bad)


@pytest.mark.parametrize("name", CLEAN)
def test_a_law_knows_its_kind_and_support(name: str) -> None:
    law, drawn = Law(name), draw(name, 100, np.random.default_rng(1))
    assert law.discrete == (drawn.dtype.kind == "i")
    assert not law.refuses(drawn) and law.refuses(np.append(drawn.astype(float), np.nan))


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("discrete(-1, 0.5, 1, 0.5)", 0),
        ("discrete(10, 0.2, 20, 0.3, 40, 0.5)", 30),
        ("categorical(0.5, 0, 0.5)", 1),
        ("hypergeometric(6, 4, 5)", 0),
        ("log_series(0.6)", 0),
        ("zipf(4)", 0),
        ("von_mises(2)", 3.2),
        ("triangular(0, 1, 3)", 3.1),
        ("wald(2, 1)", -0.1),
    ],
)
def test_one_draw_that_a_law_never_gives_is_refused(name: str, wrong: float) -> None:
    assert Law(name).refuses(np.array([wrong])) and Law(name).refuses(np.array(wrong))


NUMPY = {
    "discrete(10, 0.2, 20, 0.3, 40, 0.5)": lambda rng, n: rng.choice(
        [10, 20, 40], n, p=[0.2, 0.3, 0.5]
    ),
    "f(4, 10)": lambda rng, n: rng.f(4, 10, n),
    "hypergeometric(6, 4, 5)": lambda rng, n: rng.hypergeometric(6, 4, 5, n),
    "log_series(0.6)": lambda rng, n: rng.logseries(0.6, n),
    "noncentral_chi2(3, 2)": lambda rng, n: rng.noncentral_chisquare(3, 2, n),
    "noncentral_f(4, 10, 2)": lambda rng, n: rng.noncentral_f(4, 10, 2, n),
    "triangular(0, 1, 3)": lambda rng, n: rng.triangular(0, 1, 3, n),
    "von_mises(2)": lambda rng, n: rng.vonmises(0, 2, n),
    "wald(2, 3)": lambda rng, n: rng.wald(2, 3, n),
    "zipf(4)": lambda rng, n: rng.zipf(4, n),
    "maxwell(2)": lambda rng, n: 2 * np.linalg.norm(rng.normal(size=(n, 3)), axis=1),
    "double_sided_maxwell(1, 2)": lambda rng, n: (
        1 + 2 * np.linalg.norm(rng.normal(size=(n, 3)), axis=1) * rng.choice([-1, 1], n)
    ),
    "generalized_normal(3)": lambda rng, n: (
        rng.gamma(1 / 3, size=n) ** (1 / 3) * rng.choice([-1, 1], n)
    ),
    "log_gamma(2)": lambda rng, n: np.log(rng.gamma(2, size=n)),
}


@pytest.mark.parametrize("name", NUMPY)
def test_the_parameters_mean_what_they_mean_to_numpy(name: str) -> None:
    """SciPy does not draw here: its own draws follow whatever the parameters mean."""
    honest = NUMPY[name](np.random.default_rng(5), 20_000)
    assert not against_law(honest, Law(name))


def test_the_docs_name_every_law() -> None:
    docs = DOCS.read_text("utf-8")
    assert len(laws()) > 20 and [name for name in laws() if f"`{name}" not in docs] == []


@pytest.mark.slow
def test_the_examples_name_the_law_of_their_draws() -> None:
    """Draws that are held against the other frameworks' alone may all be as wrong: so was a random
    sign of 2, since the example that tests the signs named no law."""
    found = discover(ROOT / "snippets")[0]
    nameless = [
        e.name
        for e in found
        if e.contract.draws and not (e.contract.distribution or e.contract.law)
    ]
    assert nameless == []
    (sign,) = [e for e in found if e.name == "probability/rademacher"]
    for value, told in ((-1, 0), (2, 4), (0, 4)):
        case = Case.of(sign, {key: saw(i64([1, 1, 1, value])) for key in KEYS})
        assert len(draws(case).problems) == told
