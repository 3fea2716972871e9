"""Named laws: which texts are one, and which draws a law cannot have given."""

from pathlib import Path

import numpy as np
import pytest
from measure_distributions import CLEAN, draw
from trivium.comparison.laws import Law, laws

DOCS = Path(__file__).parents[2] / "docs" / "contributors" / "comparing.md"
NO_LAW = """normal(0, -1); uniform(1, 0); uniform(1, 1); bernoulli(1.5); categorical(0.5, 0.2)
categorical(1.5, -0.5); normal(0); gauss(0, 1); normal; normal(0, 1; exponential(0)
exponential(-2); randint(5, 2); binomial(2.5, 0.5); binomial(5); normal(0, nan)
normal(loc=0, scale=1); poisson(-1); beta(0, 1); beta(1); normal(*a); normal(a, 1)
__import__('os')()"""


@pytest.mark.parametrize("bad", ["", *NO_LAW.replace("\n", "; ").split("; ")])
def test_what_is_no_law_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="is no law"):
        Law(bad)


@pytest.mark.parametrize("name", CLEAN)
def test_a_law_knows_its_kind_and_support(name: str) -> None:
    law, draws = Law(name), draw(name, 100, np.random.default_rng(1))
    assert law.discrete == (draws.dtype.kind == "i")
    assert not law.refuses(draws) and law.refuses(np.append(draws.astype(float), np.nan))


def test_the_docs_name_every_law() -> None:
    docs = DOCS.read_text("utf-8")
    assert len(laws()) > 20 and [name for name in laws() if f"`{name}" not in docs] == []
