"""Structure, shape, dtype and value, declared or not. More in cases/golden."""

from making import KEYS, case, example, f32, f64, i32, i64, saw
from trivium.comparison.aspects import dtype, shape, structure, value
from trivium.comparison.case import Case, Finding


def messages(finding: Finding) -> list[str]:
    return [f"{p.framework or '-'} {p.aspect}: {p.message}" for p in finding.problems]


def test_where_structure_or_shape_differs_nothing_else_is_asked() -> None:
    assert structure(case(torch=1, tf=(1,), jax=1, numpy=1)).ends
    assert shape(case(torch=f32(1), tf=f32([1]), jax=f32(1), numpy=f32(1))).ends
    assert not dtype(case(torch=f32(1), tf=f64(1), jax=f32(1), numpy=f32(1))).ends


def test_the_odd_one_is_named() -> None:
    asked = case(torch=f32(1), tf=f32([1]), jax=f32(1), numpy=f32(1))
    assert messages(shape(asked)) == ["tf shape: shape differs: (1,) against () in numpy"]
    asked = case(torch=f32(1), tf=f32([1]))
    (told,) = messages(shape(asked))
    assert told == "- shape: shape differs between the frameworks: () in torch against (1,) in tf"


def test_one_dtype_that_is_no_default_width_is_the_odd_one() -> None:
    asked = case(torch=i64(1), tf=i64(1), jax=i32(1), numpy=i64(1))
    assert [p.framework for p in dtype(asked).problems] == ["tf"]


def test_a_declared_difference_must_be_the_declared_one_and_still_one() -> None:
    toml = '[tf]\nvalue = 2.0\nreason = "r"'
    rest = {"torch": f32(1), "jax": f32(1), "numpy": f32(1)}
    assert not value(case(toml, **rest, tf=f32(2))).problems
    assert messages(value(case(toml, **rest, tf=f32(3)))) == [
        "tf value: value is 3.0  [float32], and 2.0 is declared"
    ]
    assert messages(value(case(toml, **rest, tf=f32(1)))) == [
        "tf stale: value 2.0 is declared, and no longer differs from the others"
    ]


def test_a_declared_shape_does_not_excuse_the_numbers() -> None:
    toml = '[tf]\nshape = [2, 1]\nreason = "r"'
    rest = {"torch": f32([1, 2]), "jax": f32([1, 2]), "numpy": f32([1, 2])}
    assert not value(case(toml, **rest, tf=f32([[2], [1]]))).problems
    assert messages(value(case(toml, **rest, tf=f32([[2], [3]])))) == [
        "tf value: differs in its numbers too, and only the shape is declared"
    ]


def test_a_last_line_without_a_value_is_called_so() -> None:
    rest = {"tf": f32(3), "jax": f32(3), "numpy": f32(3)}
    (problem,) = structure(case(torch=saw(None, "3.0\n"), **rest)).problems
    assert "None" in problem.message and "end with the value itself" in problem.cure
    assert dict(problem.gave)["torch"] == "None, and prints 3.0"
    (problem,) = structure(case(torch=(1, 2), **rest)).problems
    assert "declare [torch] structure" in problem.cure


def test_draws_that_differ_are_not_called_divergences() -> None:
    source = "import x\nx.manual_seed(0)\nx.rand(3)\n"
    seen = {k: saw(f32(i)) for i, k in enumerate(KEYS)}
    (problem,) = value(Case.of(example(source=source), seen)).problems
    assert 'compare = "distribution"' in problem.cure
    (problem,) = value(Case.of(example(), seen)).problems
    assert "distribution" not in problem.cure


def test_draws_are_not_compared_as_values() -> None:
    assert not value(case('compare = "distribution"', torch=f32(1), tf=f32(2))).problems
