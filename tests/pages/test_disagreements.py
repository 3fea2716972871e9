"""Where they disagree: kinds, pairs, what each gave in few words; from the contracts alone."""

import math
from typing import Any

import pytest
from making import KEYS, example, f32, f64, i32, node, opaque, raises, saw, tensor
from trivium.comparison.verdict import judge
from trivium.observation import Node, Observation
from trivium.pages import disagreements
from trivium.pages.disagreements import Trap
from trivium.pipeline.result import Result

REASON = 'reason = "So it is."\n'


def made(toml: str, name: str = "norms/x", **seen: Any) -> Result:
    keys = tuple(k for k in KEYS if f"[{k}]\nmissing" not in toml)
    asked = example(f'title = "T"\n{toml}', keys, name=name)
    told = {k: v if isinstance(v := seen.get(k, f32(1)), Observation) else saw(v) for k in keys}
    return Result(asked, told, judge(asked, told))


def traps(result: Result) -> list[Trap]:
    return disagreements.traps([result], {result.example.name: "norms.md#x"})


def test_agreement_is_no_trap_and_neither_is_what_no_page_shows() -> None:
    assert traps(made("")) == []
    assert disagreements.traps([made(f"[tf]\nvalue = 2.0\n{REASON}", tf=f32(2))], {}) == []


@pytest.mark.parametrize(
    ("toml", "seen", "kind", "gave"),
    [
        ("[tf]\nvalue = 2.0\n", {"tf": f32(2)}, "value", ["1", "2", "1", "1"]),
        (
            '[tf]\ndtype = "float64"\n',
            {"tf": f64(1)},
            "dtype",
            ["float32", "float64", "float32", "float32"],
        ),
        ("[tf]\nshape = [1]\n", {"tf": f32([1])}, "shape", ["()", "(1,)", "()", "()"]),
        (
            '[tf]\nstructure = "tuple(tensor, tensor)"\n',
            {"tf": node((f32(1), f32(2)))},
            "structure",
            ["tensor", "tuple(tensor, tensor)", "tensor", "tensor"],
        ),
        (
            '[tf]\nerror = "TypeError"\n',
            {"tf": raises("TypeError")},
            "error",
            ["1", "TypeError", "1", "1"],
        ),
        (
            '[tf]\nwarning = "UserWarning"\n',
            {"tf": saw(f32(1), warns=("UserWarning",))},
            "warning",
            ["no warning", "UserWarning", "no warning", "no warning"],
        ),
        ('[tf]\nmissing = "tf.x"\n', {}, "missing", ["1", None, "1", "1"]),
        (
            'distribution-proved-by = "norms/law"\n[tf]\ndtype = "int32"\n',
            {"tf": i32(1)},
            "random",
            ["float32", "int32", "float32", "float32"],
        ),
    ],
)
def test_each_kind_shows_what_each_framework_gave(
    toml: str, seen: dict[str, Any], kind: str, gave: list[str | None]
) -> None:
    (trap,) = traps(made(toml + REASON, **seen))
    assert (trap.kind, list(trap.gave.values()), set(trap.declared)) == (kind, gave, {"tf"})
    assert trap.pairs == (("torch", "tf"), ("tf", "jax"))


def test_what_differs_in_the_chapter_on_automatic_differentiation_is_a_gradient() -> None:
    toml = f'[tf]\nvalue = 2.0\n{REASON}[numpy]\nmissing = "numpy.grad"\n{REASON}'
    found = traps(made(toml, "autodiff/x", tf=f32(2)))
    assert [(t.kind, set(t.declared), t.pairs) for t in found] == [
        ("gradient", {"tf"}, (("torch", "tf"), ("tf", "jax"))),
        ("missing", {"numpy"}, ()),
    ]


def test_two_that_declare_the_same_do_not_differ_from_each_other() -> None:
    same = f"[torch]\nvalue = 2.0\n{REASON}[tf]\nvalue = 2.0\n{REASON}"
    assert traps(made(same, torch=f32(2), tf=f32(2)))[0].pairs == (("torch", "jax"), ("tf", "jax"))
    both = f'[torch]\nerror = "RuntimeError"\n{REASON}[tf]\nerror = "TypeError"\n{REASON}'
    assert traps(made(both, torch=raises("RuntimeError"), tf=raises("TypeError")))[0].pairs == (
        ("torch", "jax"),
        ("tf", "jax"),
    )


def test_the_counts_by_kind_and_pair() -> None:
    results = [made(f"[tf]\nvalue = 2.0\n{REASON}", f"norms/x{i}", tf=f32(2)) for i in range(3)]
    text = disagreements.page(
        disagreements.traps(
            results, {r.example.name: f"norms.md#{r.example.stem}" for r in results}
        )
    )
    pair = "[3](?kind=value&between={}#traps)"
    row = (
        "| value | another result | [3](?kind=value#traps) "
        f"| {pair.format('torch-tf')} | 0 | {pair.format('tf-jax')} |"
    )
    assert row in text and "| all | examples that differ in any kind | 3 | 3 | 0 | 3 |" in text
    assert (
        text.count('data-kind="value" data-between="torch-tf tf-jax"')
        == 3
        == text.count("<b>TensorFlow:</b> So it is.")
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (f32([[1, 2.5], [math.nan, math.inf]]), "[[1, 2.5], [nan, inf]]"),
        (f64(1 / 3), "0.333333"),
        (node((True, 2, None, "a")), "(True, 2, None, a)"),
        (node((1,)), "(1,)"),
        (node({"b": 1, "a": (2,)}), "{a: (2,), b: 1}"),
        (tensor([1 + 2j], "complex64"), "[1+2j]"),
        (tensor(["a", "b"], "string"), "[a, b]"),
        (opaque("module"), "module"),
        (Node("tensor", "float32", (5000,), digest={"sample": []}), "float32 of shape (5000,)"),
    ],
)
def test_values_in_few_words(value: Node, text: str) -> None:
    assert disagreements.value(value) == text


def test_long_texts_are_cut() -> None:
    text = disagreements.short("[" + "1, " * 50)
    assert len(text) <= disagreements.MOST and text.endswith("1…")
