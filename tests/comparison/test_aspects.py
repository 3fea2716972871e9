"""Structure, shape, dtype and value, declared or not. More in cases/golden."""

import math

import pytest
from making import KEYS, WIDTHS, case, example, f32, f64, i32, i64, raises, saw, tensor
from making import dtype as named
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
        "tf value: value is 3.0, and 2.0 is declared"
    ]
    assert messages(value(case(toml, **rest, tf=f32(1)))) == [
        "tf stale: value 2.0 is declared, and no longer differs from the others"
    ]


def test_a_declared_dtype_may_no_longer_differ_where_the_shape_does() -> None:
    toml = '[tf]\nshape = [2, 1]\ndtype = "int64"\nreason = "r"'
    rest = {"torch": f32([1, 2]), "jax": f32([1, 2]), "numpy": f32([1, 2])}
    assert not dtype(case(toml, **rest, tf=i64([[1], [2]]))).problems
    assert messages(dtype(case(toml, **rest, tf=f32([[1], [2]])))) == [
        "tf stale: dtype 'int64' is declared, and no longer differs from the others"
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


@pytest.mark.parametrize(
    ("tf", "numpy", "says"),
    [
        (f32([1, 2]), f32([1, 3]), "value differs at [1]: 2.0 against 3.0 in numpy"),
        ((1, f32([[1, 2]])), (1, f32([[1, 3]])), "at [1][0][1]: 2.0 against 3.0 in numpy"),
        (f32([math.nan, 2]), f32([0, 2]), "at [0]: NaN against 0.0 in numpy"),
        (f32(math.inf), f32(1), "value differs: inf against 1.0 in numpy"),
        (tensor([True], "bool"), tensor([False], "bool"), "at [0]: True against False in numpy"),
        (i64([2**60, 1]), i64([2**60 + 1, 1]), f"at [0]: {2**60} against {2**60 + 1} in numpy"),
        ("a  b", "a b", "value differs: 'a  b' against 'a b' in numpy"),
        ("x" * 500 + "a", "x" * 500 + "b", "from character 500: '…xxxxxxxxxxxxxxxxxxxxa' against"),
    ],
)
def test_a_message_names_the_place_and_both_values(tf: object, numpy: object, says: str) -> None:
    (problem,) = value(case(torch=numpy, tf=tf, jax=numpy, numpy=numpy)).problems
    assert problem.message.endswith(says) or says in problem.message


def test_a_message_names_both_structures_and_which_width_is_no_default() -> None:
    three = {"torch": (1, 2), "jax": (1, 2), "numpy": (1, 2)}
    assert "3 parts against 2 parts in numpy" in messages(structure(case(tf=(1, 2, 3), **three)))[0]
    assert "at [1]: None against tensor" in messages(structure(case(tf=(1, None), **three)))[0]
    (message,) = messages(dtype(case(torch=i64(1), tf=i64(1), jax=i32(1), numpy=i64(1))))
    assert "int64 (int64 is not TensorFlow's default, int32) against int32 in the others" in message


NAMED = {kind: {k: by[k] for k in by if k != "jax"} for kind, by in WIDTHS.items()}
"""Default widths that say nothing of JAX."""


@pytest.mark.parametrize(
    ("jax", "others", "told"),
    [
        (f64(1), f32(1), "float64"),
        (i64(1), i32(1), "int64"),
        ((i64(1), f64(1)), (i32(1), f32(1)), "int64"),
        (f64(1), tensor(1, "float16"), ""),  # no default of the others
        (i32(1), f32(1), ""),  # another kind
        (tensor(1, "uint8"), i32(1), ""),
    ],
)
def test_the_cure_of_a_dtype_names_the_default_widths_where_they_lack_a_framework(
    jax: object, others: object, told: str
) -> None:
    seen = {"torch": saw(others), "tf": saw(others), "jax": saw(jax)}
    for widths in (NAMED, WIDTHS, {}):
        asked = Case.of(example("", tuple(seen), widths=widths), seen)
        (problem,) = dtype(asked).problems
        assert "declare [jax] dtype with its reason in x.toml" in problem.cure
        said = (
            f"if {told} is the default width of JAX, say so in snippets/defaults.toml: "
            f'jax = "{told}"; else mend the snippet'
        )
        assert (said in problem.cure) is bool(told and widths is NAMED), problem.cure


def test_what_a_long_text_shows_is_where_it_differs() -> None:
    given = {k: "x" * 500 + ("a" if k == "tf" else "b") for k in ("torch", "tf", "jax", "numpy")}
    (problem,) = value(case(**given)).problems
    assert [line[-1] for _, line in problem.gave] == ["b", "a", "b", "b"]


BARE = '[tf]\nstructure = "{}"\nreason = "r"'
OTHERS = {"torch": f32([1, 2]), "jax": f32([1, 2]), "numpy": f32([1, 2])}


@pytest.mark.parametrize(
    ("word", "tf", "aspects"),
    [
        ("list", [1, 2], []),
        ("list", [5, 6], ["value"]),
        ("list", [True, False], ["value"]),
        ("dict", {"a": 2.0, "b": 1.0}, []),
        ("dict", {"a": 2.0, "b": 3.0}, ["value"]),
        ("dict", {"a": "anything"}, ["structure"]),
        ("dict", {}, ["structure"]),
        ("tuple", (f32([1, 2]), i64([0, 1])), []),
        ("tuple", (f32([1, 2]), i64([0, 1]), "word"), ["structure"]),
        ("tuple", (f32([7, 8, 9]), 1), ["structure"]),
        ("dict(a: tensor)", {"a": f32([7, 8, 9])}, []),
    ],
)
def test_a_declared_structure_is_no_excuse_for_what_is_in_it(
    word: str, tf: object, aspects: list[str]
) -> None:
    asked = case(BARE.format(word), tf=tf, **OTHERS)
    assert not structure(asked).problems
    assert [p.aspect for p in value(asked).problems] == aspects


def test_a_difference_that_all_declare_alike_is_none() -> None:
    toml = "".join(f'[{k}]\nvalue = 1.0\nreason = "r"\n' for k in OTHERS)
    three = dict.fromkeys(OTHERS, f32(1))
    assert [p.aspect for p in value(case(toml, **three)).problems] == ["stale"] * 3
    assert not value(case(toml.replace("1.0", "2.0", 1), **three | {"torch": f32(2)})).problems
    raising = three | {"tf": raises("ValueError")}
    assert not value(case(toml + '[tf]\nerror = "ValueError"\nreason = "r"', **raising)).problems


def test_where_the_dtype_is_the_value_numpy_may_not_be_wider() -> None:
    narrow = dict.fromkeys(("torch", "tf", "jax"), named("int16"))
    assert [p.framework for p in dtype(case(**narrow, numpy=named("int32"))).problems] == ["numpy"]
    default = dict.fromkeys(("torch", "tf", "jax"), named("float32"))
    assert not dtype(case(**default, numpy=named("float64"))).problems  # each its default
    values = dict.fromkeys(("torch", "tf", "jax"), tensor(1, "int16"))
    assert not dtype(case(**values, numpy=i32(1))).problems


def test_draws_are_not_compared_as_values() -> None:
    assert not value(case('compare = "distribution"', torch=f32(1), tf=f32(2))).problems
