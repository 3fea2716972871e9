"""The tests of draws: no alarm on honest samples with fresh seeds, sharp on other laws.

comparing.md has what was measured.
"""

import numpy as np
import pytest
from making import f32, node, tensor
from measure_distributions import (
    CLEAN,
    DRAWS,
    HALF,
    against_law,
    against_pool,
    draw,
    draw_half,
)
from trivium.comparison import distributions as distribution
from trivium.comparison.distributions import FEWEST
from trivium.comparison.laws import Law
from trivium.comparison.tolerance import tolerance

pytestmark = pytest.mark.slow

TELLS = ("Kolmogorov", "location", "scale", "counts", "repeat", "tails", "beyond", "cannot come")
BRIEF = [
    ("normal(0, 1)", "uniform(-1.7320508, 1.7320508)"),
    ("normal(0, 1)", "normal(0, 1.05)"),
    ("normal(0, 1)", "normal(0, 0.95)"),
    ("normal(0, 1)", "normal(0.1, 1)"),
    ("uniform(0, 1)", "uniform(0.0289, 1.0289)"),
    ("exponential(2)", "exponential(0.5)"),
    ("exponential(2)", "gamma(1, 1.8)"),
    ("gamma(3, 2)", "gamma(3, 0.5)"),
    ("randint(0, 6)", "randint(0, 5)"),
    ("categorical(0.5, 0.3, 0.2)", "categorical(0.625, 0.375)"),
    ("poisson(5)", "poisson(5.2)"),
    ("poisson(5)", "poisson(5.224)"),
    ("binomial(1000, 0.5)", "binomial(1000, 0.5016)"),
    ("randint(0, 1000000)", "randint(0, 950000)"),
    ("beta(2, 5)", "beta(5, 2)"),
    ("geometric(0.2)", "negative_binomial(1, 0.2)"),
    ("normal(0, 1)", "normal(0, 1), rounded to tenths"),
    ("normal(0, 1)", "normal(0, 1), cut at 2"),
    ("normal(0, 1)", "normal(0, 1), cut at 2.5"),
    ("normal(0, 1)", "normal(0, 1), cut at 3"),
    ("exponential(2)", "exponential(2), without its last hundredth"),
    ("uniform(0, 1)", "uniform(0, 1), of 1,024 values"),
    ("cauchy(0, 1)", "cauchy(0, 1.15)"),
    ("generalized_normal(3)", "generalized_normal(4)"),
    ("maxwell(1)", "maxwell(1.05)"),
    ("double_sided_maxwell(1, 2)", "normal(1, 3.4641016)"),
    ("log_gamma(0.1)", "log_gamma(0.11)"),
    ("triangular(0, 1, 3)", "triangular(0, 1.2, 3)"),
    ("wald(2, 1)", "wald(2, 1.2)"),
    ("von_mises(2)", "von_mises(2.3)"),
    ("noncentral_chi2(3, 2)", "noncentral_chi2(3, 2.4)"),
    ("f(4, 10)", "f(10, 4)"),
    ("noncentral_f(4, 10, 2)", "noncentral_f(4, 10, 2.8)"),
    ("discrete(-1, 0.5, 1, 0.5)", "discrete(-1, 0.45, 1, 0.55)"),
    ("hypergeometric(6, 4, 5)", "hypergeometric(4, 6, 5)"),
    ("log_series(0.6)", "log_series(0.65)"),
    ("zipf(4)", "zipf(3.7)"),
]


@pytest.fixture
def sensitive(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test at a level of 1e-3 instead of 1e-9, where its calibration can be counted."""
    monkeypatch.setattr(distribution, "ALARM", 1e-3)
    monkeypatch.setattr(distribution, "LIMIT", 3.2905)


def test_clean_samples_raise_no_alarm() -> None:
    for i, name in enumerate(CLEAN):
        law = Law(name)
        for seed in range(8):
            rng = np.random.default_rng([10, i, seed])
            a, b = draw(name, 4000, rng), draw(name, 12_000, rng)
            assert not against_law(a, law), name
            assert not against_pool(a, b), name


@pytest.mark.usefixtures("sensitive")
def test_no_test_alarms_more_often_than_it_says() -> None:
    """Some 2,000 clean samples, as small as they may be: each test at 1e-3 stays below 3e-3."""
    samples = 2000 // len(CLEAN) + 1
    told: list[list[str]] = [[], []]
    for i, name in enumerate(CLEAN):
        law = Law(name)
        rng = np.random.default_rng([11, i])
        for _ in range(samples):
            a, b = draw(name, FEWEST, rng), draw(name, 3 * FEWEST, rng)
            told[0].append(against_law(a, law))
            told[1].append(against_pool(a, b))
    for each in told:
        alarms = {what: sum(what in text for text in each) / len(each) for what in TELLS}
        assert max(alarms.values()) < 3e-3, alarms


@pytest.mark.usefixtures("sensitive")
def test_a_law_of_few_values_has_no_gap_at_its_ends() -> None:
    """Nearly all draws are 0. Random places in that step began with the same gap each time."""
    law, rng = Law("poisson(0.01)"), np.random.default_rng(13)
    told = [against_law(draw(law.text, 2000, rng), law) for _ in range(200)]
    assert not any("tails" in text for text in told)


@pytest.mark.parametrize(("name", "other"), BRIEF)
def test_another_law_is_noticed(name: str, other: str) -> None:
    law = Law(name)
    for seed in range(3):
        rng = np.random.default_rng([12, seed])
        wrong, rest = draw(other, DRAWS, rng), draw(name, 3 * DRAWS, rng)
        assert against_law(wrong, law)
        assert against_pool(wrong, rest)


def test_one_wrong_draw_is_enough_where_it_is_impossible() -> None:
    rng = np.random.default_rng(1)
    for name, value in (
        ("uniform(0, 1)", 1.5),
        ("exponential(2)", -1e-3),
        ("randint(0, 6)", 6),
        ("normal(0, 1)", np.inf),
    ):
        assert "support" in against_law(
            np.append(draw(name, 5000, rng).astype(float), value), Law(name)
        )
    assert "whole" in against_law(
        np.append(draw("poisson(3)", 5000, rng).astype(float), 0.5), Law("poisson(3)")
    )
    assert "chances" not in against_law(
        draw("categorical(0.5, 0, 0.5)", 5000, rng), Law("categorical(0.5, 0, 0.5)")
    )
    assert against_law(
        np.append(draw("categorical(0.5, 0, 0.5)", 5000, rng), 1), Law("categorical(0.5, 0, 0.5)")
    )


def test_one_wrong_draw_is_enough_where_the_others_rule_it_out() -> None:
    rng = np.random.default_rng(1)
    for name, value in (("normal(0, 1)", 1e4), ("exponential(2)", -1e6), ("randint(0, 6)", 6.0)):
        rest, honest = (draw(name, size, rng).astype(float) for size in (9000, 3000))
        assert not against_pool(honest, rest)
        told = f"a draw of {value:g} cannot come from the law of the others"
        assert against_pool(np.append(honest[1:], value), rest) == told


def test_draws_that_are_not_real_or_not_finite() -> None:
    z = np.ones(2000) * 1j
    assert "complex" in against_law(z, Law("normal(0, 1)")) and "complex" in against_pool(z, z)
    assert "finite" in against_pool(np.append(np.ones(2000), np.nan), np.ones(2000))


def test_draws_that_hardly_vary() -> None:
    assert against_law(np.zeros(2000), Law("normal(0, 1)"))
    assert not against_pool(np.ones(2000), np.ones(6000))
    assert against_pool(np.ones(2000), np.zeros(6000))
    assert "counts" in against_pool(np.append(np.ones(1970), np.zeros(30)), np.ones(6000))


@pytest.mark.parametrize(("name", "dtype", "how"), HALF)
def test_honest_draws_in_half_precision_raise_no_alarm(name: str, dtype: str, how: str) -> None:
    law, grain = Law(name), tolerance(dtype).grain
    for seed in range(5):
        rng = np.random.default_rng([13, seed])
        a, b = (draw_half(name, dtype, how, size, rng) for size in (DRAWS, 3 * DRAWS))
        assert not against_law(a, law, grain) and not against_pool(a, b, grain)


@pytest.mark.parametrize(
    ("dtype", "grain"),
    [("int8", 0.0), ("uint16", 0.0), ("float32", 0.0), ("float16", 2**-10), ("bfloat16", 2**-7)],
)
def test_only_floats_of_few_bits_have_a_grain(dtype: str, grain: float) -> None:
    sample = distribution.sample_of(tensor([1, 2, 3], dtype))
    assert sample and sample.grain == grain


def test_generators_of_half_precision_agree_with_each_other() -> None:
    """PyTorch rounds to the nearest of 2,896 values and NumPy too; TensorFlow and JAX have 128."""
    rng, grain = np.random.default_rng(1), tolerance("bfloat16").grain
    made = [
        draw_half("uniform(0, 1)", "bfloat16", how, DRAWS, rng)
        for how in ("rounded", "rounded", "of few bits", "of few bits")
    ]
    made[0][made[0] == 1] = 0  # as PyTorch's
    for i, own in enumerate(made):
        rest = np.concatenate([sample for j, sample in enumerate(made) if j != i])
        assert not against_pool(own, rest, grain) and not against_law(
            own, Law("uniform(0, 1)"), grain
        )


def test_half_precision_is_no_excuse() -> None:
    rng, grain = np.random.default_rng(1), tolerance("bfloat16").grain
    honest = draw_half("uniform(0, 1)", "bfloat16", "of few bits", 3 * DRAWS, rng)
    sixteen = (rng.integers(0, 16, DRAWS) / 16).astype(np.float32)
    assert "repeat" in against_law(sixteen, Law("uniform(0, 1)"), grain)
    assert "repeat" in against_pool(sixteen, honest, grain)
    assert against_law(0.95 * honest[:DRAWS], Law("uniform(0, 1)"), grain)
    cut = draw("normal(0, 1), cut at 2", DRAWS, rng)
    assert "tails" in against_law(cut, Law("normal(0, 1)"), grain)


def test_cut_tails_are_named_on_whichever_side_they_are() -> None:
    rng = np.random.default_rng(1)
    full, cut = (draw(name, 4 * DRAWS, rng) for name in ("normal(0, 1)", "normal(0, 1), cut at 3"))
    assert "tails are cut" in against_law(cut[:DRAWS], Law("normal(0, 1)"))
    assert "draws of the others lie beyond" in against_pool(cut[:DRAWS], full[DRAWS:])
    assert "lie beyond the least and the largest of the others" in against_pool(
        full[:DRAWS], cut[DRAWS:]
    )


def test_a_few_values_drawn_again_and_again_are_noticed() -> None:
    rng = np.random.default_rng(1)
    assert "repeat" in against_law(rng.choice(rng.random(2000), 20_000), Law("uniform(0, 1)"))
    assert "repeat" in against_law(np.floor(100 * rng.random(20_000)), Law("uniform(0, 100)"))


def test_equal_but_for_rounding_is_equal() -> None:
    """A die times 0.1 in float32 and in float64; an offset that leaves noise around zero."""
    rng = np.random.default_rng(1)
    die, others = rng.integers(1, 7, 20_000), rng.integers(1, 7, 60_000)
    assert not against_pool(die.astype(np.float32) * np.float32(0.1), others * 0.1)
    assert not against_pool(
        (die.astype(np.float32) * np.float32(0.1) - np.float32(0.3)), others * 0.1 - 0.3
    )
    assert against_pool(die.astype(np.float32) * np.float32(0.1001), others * 0.1)


def test_part_discrete_draws() -> None:
    """Dropout: a fifth are zero."""
    rng = np.random.default_rng(1)
    sample = [
        (rng.random(n) < share) * rng.random(n) / share
        for n, share in ((20_000, 0.8), (60_000, 0.8), (20_000, 0.75))
    ]
    assert not against_pool(sample[0], sample[1])
    assert against_pool(sample[2], sample[1])


def test_shape_does_not_matter_and_inputs_stay_as_they_are() -> None:
    draws = draw("normal(0, 1)", 4000, np.random.default_rng(1)).reshape(40, 100)
    kept = draws.copy()
    sample = distribution.sample_of(f32(draws))
    assert sample and sample.draws.shape == (4000,) and not sample.grain
    assert not distribution.against_law(sample, Law("normal(0, 1)"))
    assert not distribution.against_others(sample, [sample])
    assert np.array_equal(draws, kept)
    half = distribution.sample_of(tensor(draws, "bfloat16"))
    assert half and half.grain == 2**-7
    assert not distribution.sample_of(node((f32(draws), f32(draws))))
    assert not distribution.sample_of(tensor(["a"], "string"))


def test_places_do_not_follow_a_sample_of_the_same_seed() -> None:
    """A sample made by comparing seeded uniforms must not meet its own stream again in the test."""
    draws = np.random.default_rng(0).random(20_000) < 0.3
    assert against_law(draws, Law("bernoulli(0.3)")) == ""
