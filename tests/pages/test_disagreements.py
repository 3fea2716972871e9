"""Where they disagree: kinds, directions, what each gave in few words; from the contracts alone."""

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
TF = {"torch-tf", "tf-torch", "tf-jax", "jax-tf", "tf-numpy", "numpy-tf"}
"""The directions in which TensorFlow stands."""


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
        ('[tf]\nmissing = "tf.x"\n', {}, "missing", ["1", "", "1", "1"]),
        (
            'distribution-proved-by = "norms/law"\n[tf]\ndtype = "int32"\n',
            {"tf": i32(1)},
            "random",
            ["float32", "int32", "float32", "float32"],
        ),
    ],
)
def test_each_kind_shows_what_each_framework_gave(
    toml: str, seen: dict[str, Any], kind: str, gave: list[str]
) -> None:
    (trap,) = traps(made(toml + REASON, **seen))
    assert (trap.kinds, [trap.gave[k] for k in KEYS]) == ({"tf": (kind,)}, gave)
    # Who comes from the one that warns hears less, and that bites nobody.
    assert set(trap.bites) == {p for p in TF if kind != "warning" or p.endswith("-tf")}


def test_an_example_is_one_trap_however_many_kinds_it_has() -> None:
    toml = f'[tf]\nvalue = 2.0\ndtype = "float64"\n{REASON}[numpy]\nmissing = "numpy.x"\n{REASON}'
    (trap,) = traps(made(toml, tf=f64(2)))
    assert trap.kinds == {"tf": ("value", "dtype"), "numpy": ("missing",)}
    assert trap.every_kind == ["value", "dtype", "missing"]
    assert [trap.gave[k] for k in KEYS] == ["1, float32", "2, float64", "1, float32", ""]
    assert trap.bites["torch-tf"] == "silent" and trap.bites["torch-numpy"] == "loud"


def test_what_differs_in_the_chapter_on_automatic_differentiation_is_a_gradient() -> None:
    toml = f'[tf]\nvalue = 2.0\n{REASON}[numpy]\nmissing = "numpy.grad"\n{REASON}'
    (trap,) = traps(made(toml, "autodiff/x", tf=f32(2)))
    assert trap.every_kind == ["gradient", "missing"]


def test_silent_stands_before_loud_and_the_reference_alone_last() -> None:
    results = [
        made(f"[numpy]\nvalue = 2.0\n{REASON}", "norms/a", numpy=f32(2)),
        made(f'[tf]\nerror = "TypeError"\n{REASON}', "norms/b", tf=raises("TypeError")),
        made(f"[tf]\nvalue = 2.0\n{REASON}", "norms/c", tf=f32(2)),
    ]
    where = {r.example.name: r.example.name for r in results}
    found = disagreements.traps(results, where)
    assert [(t.address, t.worst) for t in found] == [
        ("norms/c", "silent"),
        ("norms/b", "loud"),
        ("norms/a", "silent"),
    ]


def test_the_page_counts_each_example_once_and_says_of_how_many() -> None:
    results = [made(f"[tf]\nvalue = 2.0\n{REASON}", f"norms/x{i}", tf=f32(2)) for i in range(3)]
    results.append(made("", "norms/agree"))
    where = {r.example.name: f"norms.md#{r.example.stem}" for r in results}
    text = disagreements.page(disagreements.traps(results, where), len(results), {})
    assert "**3** of the 4 examples" in text and len(disagreements.differing(results)) == 3
    link = '[3](?kind=value#traps){ aria-label="3 examples: value" }'
    assert f"| value | another result | {link} |" in text
    named = '{ aria-label="3 examples: PyTorch to TensorFlow, silent" }'
    ways = f"| [3](?pair=torch-tf&bite=silent#traps){named} | 0 | 0 |"
    assert f"| PyTorch to TensorFlow {ways}" in text and "| PyTorch to JAX | 0 | 0 | 0 |" in text
    assert "| PyTorch to NumPy | 0 | 0 | 0 |" in text
    line = ' data-tf="value" data-silent="torch-tf tf-torch tf-jax tf-numpy jax-tf numpy-tf">'
    assert text.count(line) == 3 == text.count("<p>So it is.</p>")
    assert '<details class="trap" data-search-exclude="" id="norms/x0"' in text
    assert "<code>x</code><samp>2</samp>" in text


def test_the_differences_stand_in_groups_by_the_titles_of_their_pages() -> None:
    loud = f'[tf]\nerror = "TypeError"\n{REASON}'
    results = [
        made(loud, "norms/a", tf=raises("TypeError")),
        made(f"[tf]\nvalue = 2.0\n{REASON}", "norms/b", tf=f32(2)),
        made(loud, "batches/c", tf=raises("TypeError")),
    ]
    pages = {"norms/a": "norms.md#a", "norms/b": "norms.md#b", "batches/c": "../batches.md#c"}
    found = disagreements.traps(results, pages)
    titles = {"norms.md": "Norms", "batches.md": "Batches"}
    groups = disagreements.groups(found, titles)
    assert {title: [t.example.name for t in own] for title, own in groups.items()} == {
        "Batches": ["batches/c"],
        "Norms": ["norms/b", "norms/a"],  # silent before loud, as in the whole
    }
    assert list(groups) == ["Batches", "Norms"]
    text = disagreements.page(found, 3, titles)
    assert '<summary data-search-exclude="">Batches<small>1</small>' in text
    assert '<summary data-search-exclude="">Norms<small>2 · 1 silent</small>' in text


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
