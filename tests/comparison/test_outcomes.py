"""Errors, warnings, prints and values that nothing can hold. More in cases/golden/errors.toml."""

import pytest
from making import KEYS, case, f32, opaque, raises, saw
from trivium.comparison.aspects import value
from trivium.comparison.case import Case
from trivium.comparison.outcomes import (
    all_raise,
    company,
    errors,
    printed,
    results,
    warnings,
)
from trivium.comparison.outcomes import (
    opaque as no_content,
)
from trivium.comparison.verdict import judge
from trivium.examples.discovery import Example
from trivium.observation import Observation

ERROR = raises("ValueError", "bad")
LESSON = 'compare = "error"'


def messages(finding: object) -> list[str]:
    return [f"{p.framework or '-'}: {p.message}" for p in finding.problems]  # type: ignore[attr-defined]


def both(asked: Case) -> tuple[Example, dict[str, Observation]]:
    return asked.example, asked.seen


def test_all_raise_unless_they_should() -> None:
    assert all_raise(case(torch=ERROR, tf=ERROR))
    assert not all_raise(case(LESSON, torch=ERROR, tf=ERROR))
    assert not all_raise(case(torch=ERROR, tf=1)) and not all_raise(case(torch=1, tf=1))


def test_errors_name_the_odd_one_or_those_that_raise() -> None:
    one = case(torch=1, tf=ERROR, jax=1, numpy=1)
    assert messages(errors(one)) == ["tf: raises ValueError: bad, unlike the others"]
    two = case(torch=1, tf=ERROR, jax=ERROR, numpy=1)
    assert [m.partition(":")[0] for m in messages(errors(two))] == ["tf", "jax"]
    all_but = case(torch=ERROR, tf=ERROR, jax=1, numpy=ERROR)
    assert messages(errors(all_but)) == ["jax: does not raise, unlike the others"]


def test_a_lesson_says_who_raises() -> None:
    assert errors(case(LESSON, torch=ERROR, tf=ERROR)).how == "all raise"
    toml = LESSON + '\n[tf]\nvalue = 1\nreason = "r"'
    assert errors(case(toml, torch=ERROR, tf=1)).how == "raise"


def test_a_misspelled_name_is_no_lesson() -> None:
    found = errors(case(LESSON, torch=ERROR, tf=raises("NameError", "x")))
    assert messages(found) == [
        "tf: raises NameError: x: a mistake in the snippet, and not its lesson"
    ]


def test_an_attribute_error_is_a_lesson_where_all_raise_it() -> None:
    lacking = raises("AttributeError", "no attribute 'assign'")
    assert not errors(case(LESSON, torch=lacking, tf=lacking)).problems
    assert [p.framework for p in errors(case(LESSON, torch=ERROR, tf=lacking)).problems] == ["tf"]
    toml = LESSON + '\n[tf]\nerror = "AttributeError"\nreason = "r"'
    assert not errors(case(toml, torch=ERROR, tf=lacking)).problems


def test_warnings_are_declared_by_class() -> None:
    toml = '[tf]\nwarning = "UserWarning"\nreason = "r"'
    warned = saw(1, warns=("UserWarning",))
    assert not warnings(case(toml, torch=1, tf=warned)).problems
    assert messages(warnings(case(toml, torch=1, tf=1))) == [
        "tf: is declared to warn (UserWarning), and does not"
    ]
    assert messages(warnings(case(torch=warned, tf=1))) == [
        "torch: warns: UserWarning: UserWarning of line 1"
    ]


def test_without_a_value_nothing_more_is_asked() -> None:
    assert results(case(torch=ERROR, tf=ERROR)).ends
    assert not results(case(torch=ERROR, tf=1)).ends
    assert messages(results(case(torch=Observation(), tf=1))) == ["-: nothing was compared"]


def test_a_value_without_content_is_named_with_its_place() -> None:
    found = no_content(case(torch=(1, opaque("function")), tf=(1, 2)))
    assert found.ends
    assert messages(found) == ["torch: a value of type function at [1] cannot be compared"]
    assert not no_content(case(torch=1, tf=1)).ends


def test_an_array_of_another_framework_is_called_so() -> None:
    found = no_content(case(torch=opaque("ArrayImpl"), tf=1, jax=opaque("Tracer")))
    assert messages(found) == [
        "torch: a JAX array in the PyTorch snippet: ArrayImpl cannot be compared",
        "jax: a value of type Tracer cannot be compared",
    ]
    within = no_content(case(torch=opaque("Tensor"), tf=(1, opaque("Tensor"))))
    assert messages(within) == [
        "torch: a value of type Tensor cannot be compared",
        "tf: a PyTorch array in the TensorFlow snippet at [1]: Tensor cannot be compared",
    ]


NOTHING = [
    opaque("function"),
    saw(None),
    (1, opaque("function")),
]


@pytest.mark.parametrize("value", NOTHING)
def test_what_cannot_be_compared_is_not_to_be_declared(value: object) -> None:
    gave = dict.fromkeys(KEYS, value)
    for problem in judge(*both(case(**gave))).problems:
        assert problem.aspect == "nothing-compared" and "declare" not in problem.cure
        assert "end" in problem.cure


LESSONS = [  # contract, what torch and the others give, the cure that is followed, the verdict then
    ("", ERROR, 1, '[torch]\nerror = "ValueError"', "declared"),
    ("", 1, ERROR, LESSON + "\n[torch]\nvalue = 1", "declared"),
    (LESSON, 1, ERROR, LESSON + "\n[torch]\nvalue = 1", "declared"),
    (LESSON, ERROR, 1, '[torch]\nerror = "ValueError"', "declared"),
]


@pytest.mark.parametrize(("toml", "torch", "rest", "mended", "kind"), LESSONS)
def test_the_cure_of_an_error_can_be_followed(
    toml: str, torch: object, rest: object, mended: str, kind: str
) -> None:
    gave = {"torch": torch, "tf": rest, "jax": rest, "numpy": rest}
    (problem,) = errors(case(toml, **gave)).problems
    assert f"[torch] {mended.rpartition('[torch]')[2].split()[0]}" in problem.cure
    assert (LESSON in problem.cure) == (
        toml != LESSON and LESSON in mended
    ) or "drop" in problem.cure
    assert judge(*both(case(mended + '\nreason = "r"', **gave))).kind == kind


def test_printed_text_is_the_result_where_every_value_is_none() -> None:
    assert printed(case(torch=saw(None, "a\n"), tf=saw(None, "a"))).how == "the same text printed"
    assert messages(value(case(torch=saw(None, "a"), tf=saw(None, "b")))) == [
        "-: value differs between the frameworks: 'a' in torch against 'b' in tf"
    ]
    toml = '[tf]\nvalue = "b"\nreason = "r"'
    assert not value(case(toml, torch=saw(None, "a\n"), tf=saw(None, "b\n"))).problems
    assert messages(value(case(toml, torch=saw(None, "a"), tf=saw(None, "c")))) == [
        "tf: value is 'c', and 'b' is declared"
    ]
    assert not case(torch=1, tf=saw(None, "a")).prints


def test_who_prints_elsewhere_is_told_where_to_print() -> None:
    gave = {key: saw(None, "" if key == "tf" else "a") for key in ("torch", "tf", "jax")}
    (problem,) = value(case(**gave)).problems
    assert (problem.framework, "standard output" in problem.cure) == ("tf", True)


def test_one_result_alone_must_be_pinned() -> None:
    assert company(case(torch=f32(1))).problems
    assert not company(case('[torch]\nvalue = 1.0\nreason = "r"', torch=f32(1))).problems
    assert not company(case(torch=f32(1), tf=f32(1))).problems
