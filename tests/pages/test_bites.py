"""How a difference bites, and which one is met more often: from contracts and snippets alone."""

import math
from itertools import permutations
from pathlib import Path
from typing import Any

import own
import pytest
from making import KEYS, contract, example, f32, f64, i32, i64, node, saw, tensor
from trivium.comparison.verdict import judge
from trivium.observation import Node
from trivium.pages import bites
from trivium.pages.bites import bite
from trivium.pipeline.result import Result

ROOT = Path(__file__).parents[2]
REASON = 'reason = "So it is."\n'


@pytest.mark.parametrize(
    ("toml", "there", "back"),
    [
        ("", "", ""),
        ("[tf]\nvalue = 2.0\n", "silent", "silent"),
        ('[tf]\ndtype = "int32"\n', "silent", "silent"),
        ("[tf]\nshape = [2]\n", "silent", "silent"),
        ('[tf]\nstructure = "tuple(tensor)"\n', "silent", "silent"),
        ('compare = "distribution"\n[tf]\ndistribution = "normal"\n', "silent", "silent"),
        ('[tf]\nerror = "TypeError"\n', "loud", "new"),
        ('[tf]\nmissing = "tf.x"\n', "loud", "new"),
        ('[tf]\nwarning = "UserWarning"\n', "loud", ""),
        ('[tf]\nwarning = "UserWarning"\nvalue = 2.0\n', "loud", "silent"),
        ('[tf]\nerror = "TypeError"\n[torch]\nmissing = "torch.x"\n', "", ""),
        ('[tf]\nerror = "TypeError"\n[torch]\nvalue = 2.0\n', "loud", "new"),
        ("[tf]\nvalue = 2.0\n[torch]\nvalue = 2.0\n", "", ""),
        ("[tf]\nvalue = 2.0\n[torch]\nvalue = 3.0\n", "silent", "silent"),
        ("[numpy]\nvalue = 2.0\n", "", ""),
    ],
)
def test_how_a_difference_bites_from_pytorch_to_tensorflow_and_back(
    toml: str, there: str, back: str
) -> None:
    said = "".join(
        f"{line}\n{REASON}" if line.startswith("[") else f"{line}\n" for line in toml.splitlines()
    )
    present = tuple(k for k in KEYS if f"[{k}]\nmissing" not in toml)
    made = contract(said, present)
    assert (bite(made, "torch", "tf"), bite(made, "tf", "torch")) == (there, back)


DTYPE, VALUE = 'dtype = "int64"\n', "value = 3\n"


@pytest.mark.parametrize(
    ("declares", "torch", "tf", "how"),
    [
        (DTYPE, i64(3), i64(3), ""),  # int64 is PyTorch's default, and not TensorFlow's
        (DTYPE, i64(3), i32(3), "silent"),
        (DTYPE, i64(3), i64(4), ""),  # draws of one law
        (DTYPE, Node("dtype", text="int64"), Node("dtype", text="int32"), "silent"),
        (VALUE, i64(3), i64(4), "silent"),
        (VALUE, i64([3]), i64(3), "silent"),
        (VALUE, i64(3), i64(3), ""),
        (VALUE, f64(math.nan), f64(math.nan), ""),
        (VALUE, node((i64(3), None)), node((i64(3), None)), ""),
        (VALUE, node((i64(3), None)), node((i64(3),)), "silent"),
        (VALUE, tensor(["a"], "string"), tensor(["a"], "string"), ""),
    ],
)
def test_what_was_seen_to_be_the_same_bites_nobody(
    declares: str, torch: Any, tf: Any, how: str
) -> None:
    made = contract(f"[tf]\n{declares}{REASON}")
    assert bite(made, "torch", "tf", {"torch": saw(torch), "tf": saw(tf)}) == how
    printed = {"torch": saw(torch, printed="a"), "tf": saw(tf, printed="b")}
    assert bite(made, "torch", "tf", printed) == "silent"
    assert bite(made, "torch", "tf") == "silent"


def test_each_declared_difference_of_the_site_bites_somebody() -> None:
    """So no row of the page is without a mark. What fails in one is new on the way back."""
    for made in own.examples():
        found = {pair: bite(made.contract, *pair) for pair in permutations(KEYS, 2)}
        declared = made.contract.declared
        fail = {k for k, d in declared.items() if d.what.keys() & {"error", "missing"}}
        assert bool(declared) == any(found.values()), made.name
        for (a, b), how in found.items():
            assert (how == "new") == (a in fail and b not in fail), made.name
            assert how != "silent" or not fail & {a, b}, made.name


def test_in_what_two_differ() -> None:
    toml = f'[tf]\nvalue = 2.0\ndtype = "int32"\n{REASON}[jax]\ndtype = "int32"\n{REASON}'
    made = contract(toml)
    assert bites.aspects(made, ("torch", "tf")) == {"value", "dtype"}
    assert bites.aspects(made, ("tf", "jax")) == {"value"}
    assert bites.aspects(made, ("torch", "numpy")) == set()


def result(name: str, source: str, toml: str = "") -> Result:
    asked = example(toml, source=source, name=name)
    told = {k: saw(f32(2 if f"[{k}]" in toml else 1)) for k in KEYS}
    return Result(asked, told, judge(asked, told))


DIFFERS = '[tf]\nvalue = 2.0\nreason = "{}"\n'


def test_defaults_come_first_then_what_more_examples_call_and_solutions_last() -> None:
    often, rare = "import torch\ntorch.sum(1)\n", "import torch\ntorch.trapezoid(1)\n"
    results = [
        result("norms/solved", often, DIFFERS.format("By default it is so.")),
        result("norms/rare", rare, DIFFERS.format("So.")),
        result("norms/often", often, DIFFERS.format("So.")),
        result("norms/by-default", rare, DIFFERS.format("So.")),
        result("norms/agrees", often),
    ]
    found = bites.ranked(results, ("torch", "tf"), {"norms/solved"})
    assert [(r.example.stem, met.name) for r, met in found] == [
        ("by-default", "trapezoid"),
        ("often", "sum"),
        ("rare", "trapezoid"),
        ("solved", "sum"),
    ]


def test_the_name_that_a_reason_writes_as_code_is_the_subject() -> None:
    source = "import torch\ntorch.median(torch.tensor([1., 2.]))\n"
    named = result("norms/x", source, DIFFERS.format("It is `torch.tensor` that differs."))
    others = [result(f"norms/y{i}", "import torch\ntorch.tensor(1)\n") for i in range(40)]
    counts = bites.uses([named, *others], "torch")
    assert counts == {"median": 1, "tensor": 41}
    assert bites.met(named, "torch", counts, False, 50).name == "tensor"
    assert bites.met(named, "torch", counts, False, 10).name == "median"  # all examples call it


def test_the_line_of_a_snippet_says_something() -> None:
    made = example(source="import torch\nx = torch.ones(2)\nx[0] = 3\nx\n")
    assert bites.line(made, "torch") == "x[0] = 3"
    assert bites.line(example(source="import torch\ntorch.ones(2)\n"), "torch") == "torch.ones(2)"
