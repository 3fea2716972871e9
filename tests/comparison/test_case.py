"""A case: who declares what, who must agree, and what a problem shows."""

from making import case, dtype, f32, i64, raises, saw

DECLARES = """
[torch]
shape = [1, 1]
reason = "r"
[tf]
value = 2.0
reason = "r"
[jax]
dtype = "float16"
reason = "r"
"""


def test_who_must_agree_depends_on_what_is_declared() -> None:
    asked = case(DECLARES, torch=f32([[1]]), tf=f32([2]), jax=f32([1]), numpy=f32([1]))
    assert asked.undeclared("structure") == ["torch", "jax", "numpy"]
    assert asked.undeclared("shape") == ["jax", "numpy"]
    assert asked.undeclared("dtype") == ["torch", "tf", "numpy"]
    assert asked.undeclared("value") == ["jax", "numpy"]


def test_a_declared_value_of_another_structure_has_dtypes_of_its_own() -> None:
    asked = case(DECLARES, torch=f32([1]), tf=(f32([2]), f32([2])), jax=f32([1]), numpy=f32([1]))
    assert asked.undeclared("dtype") == ["torch", "numpy"]


def test_of_a_value_that_is_a_dtype_the_value_declares_the_dtype() -> None:
    toml = '[tf]\nvalue = "int64"\nreason = "r"'
    asked = case(toml, torch=dtype("float32"), tf=dtype("int64"))
    assert asked.declares("tf") == {"dtype": "int64"} and not asked.declared("tf", "value")


def test_an_observation_without_a_snippet_is_left_out() -> None:
    asked = case(torch=1, tf=2)
    assert list(type(asked).of(asked.example, {**asked.seen, "jax": saw(3)}).nodes) == [
        "torch",
        "tf",
    ]


def test_what_a_framework_gave_is_one_line() -> None:
    asked = case(torch=raises("ValueError", "first\nsecond"), tf=i64(3), jax=saw(None, "a  b\n"))
    assert asked.gave("torch") == "ValueError: first"
    assert asked.gave("tf") == "3  [int64]"
    assert asked.gave("jax") == "None, and prints a b"
    assert case(torch=saw(None, "a  b\n")).gave("torch") == "a b", "there the print is the result"
    assert len(case(torch="x" * 500).gave("torch")) < 130


def test_a_problem_stands_where_the_snippet_raised_or_else_where_its_value_is() -> None:
    asked = case(torch=raises("ValueError", line=7), tf=saw(1, line=3))
    assert asked.problem("error", "m", "torch").where == "snippets/norms/x.torch.py:7"
    assert asked.problem("value", "m", "tf").where == "snippets/norms/x.tf.py:3"
    assert asked.problem("value", "m", "tf", line=5).line == 5
    assert asked.problem("value", "m", "").where == "snippets/norms/x.torch.py"


def test_a_problem_has_a_cure() -> None:
    asked = case(torch=1)
    assert "declare [torch] value" in asked.problem("value", "m", "torch").cure
    of_many = case(torch=1, tf=2).problem("value", "m", "").cure
    assert "declare value of those that differ" in of_many
    assert of_many.endswith("under their names in x.toml: [torch], [tf]")
    assert asked.problem("nothing-compared", "m", "torch").cure == "mend the snippet"
    pinned = case('[torch]\nvalue = 2\nreason = "r"', torch=1).problem("value", "m", "torch")
    assert pinned.cure == "mend the snippet, or what [torch] value declares in x.toml"
    assert "drop the declaration" in asked.problem("stale", "m", "torch").cure
    assert asked.problem("value", "m", "", cure="c").cure == "c"
