"""Records: what is written reads back the same and is judged the same; what changed is seen; files
are never half written."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from making import KEYS, WIDTHS, dtype, example, f32, node, opaque, raises, saw, tensor
from trivium.comparison.tolerance import tolerance
from trivium.comparison.verdict import judge
from trivium.files import write_if_changed
from trivium.observation import Node, Observation, Warned, printable
from trivium.records import store as record
from trivium.records.match import KEPT_NUMBERS, same, same_text
from values import CHANGES, WORDS, nodes

VERSIONS = {"torch": "2.13.0", "tf": "2.21.0", "jax": "0.10.2", "numpy": "2.4.6"}
TEXTS = st.one_of(
    WORDS.map(printable),
    st.sampled_from(
        ["[ 1 ]", "[\n 1,\n 2\n]", '"[ \\"a\\", 2 ]"', "tensor([1., 2.])\n", "\n\n", "\t"]
    ),
)
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def through(tmp_path: Path, seen: dict[str, Observation]) -> dict[str, Observation]:
    """Observations written to a record, and read again."""
    asked = example()
    write_if_changed(
        record.path_of(tmp_path, asked.name), record.dumps(asked, seen, VERSIONS, "agree")
    )
    known = record.read(tmp_path, asked.name)
    assert known and known.key == record.key_of(asked, VERSIONS)
    return known.observations


@SHARED
@given(nodes(), TEXTS, TEXTS, st.booleans())
def test_what_is_written_reads_back_the_same(
    tmp_path: Path, value: Node, text: str, printed: str, warns: bool
) -> None:
    one = Observation(
        printed, text, value, None, (Warned("UserWarning", text or "w", 1),) * warns, 3
    )
    seen = dict.fromkeys(KEYS, one)
    known = through(tmp_path, seen)
    for key in KEYS:
        assert same(known[key], seen[key]) == "" == same(seen[key], known[key])
        assert (known[key].text, known[key].printed, known[key].line) == (text, printed, 3)
    assert judge(example(widths=WIDTHS), known) == judge(example(widths=WIDTHS), seen)
    assert record.dumps(example(), known, VERSIONS, "agree") == record.dumps(
        example(), seen, VERSIONS, "agree"
    )


@SHARED
@given(nodes(), nodes(), st.sampled_from(KEYS))
def test_a_record_is_judged_as_what_was_seen(tmp_path: Path, a: Node, b: Node, odd: str) -> None:
    seen = {k: saw(b if k == odd else a, "p") for k in KEYS}
    assert judge(example(widths=WIDTHS), through(tmp_path, seen)) == judge(
        example(widths=WIDTHS), seen
    )


@SHARED
@given(nodes(changeable=True), st.sampled_from(sorted(CHANGES)), st.randoms(use_true_random=False))
def test_every_change_contradicts_the_record(
    tmp_path: Path, value: Node, aspect: str, random: Any
) -> None:
    if (changed := CHANGES[aspect](value, random)) is not None:
        plain = Observation(value=value)
        assert same(through(tmp_path, {"numpy": plain})["numpy"], replace(plain, value=changed))


@pytest.mark.parametrize(
    "value",
    [
        2**63,
        2**64 - 1,
        -(2**63),
        -0.0,
        float("nan"),
        float("-inf"),
        5e-324,
        1.7976931348623157e308,
        complex("nan-infj"),
        "",
        "\u2028",
        None,
        (),
        {},
        ((),),
        tensor([2**64 - 1], "uint64"),
        tensor([1e-45, 3.4028235e38], "float32"),
        dtype("int64"),
        opaque("module"),
        tensor([[]], "float32"),
        tensor([], "string", (0, 2)),
        tensor(["[ 1 ]", ""], "string"),
        f32([[0.1, 1 / 3]]),
    ],
)
def test_the_hard_ones_read_back(tmp_path: Path, value: Any) -> None:
    wide = isinstance(value, int) and value >= 2**63
    made = Node("tensor", "int", (), np.array(value, np.uint64)) if wide else node(value)
    again = through(tmp_path, {"numpy": saw(made)})["numpy"]
    assert same(again, saw(made)) == ""
    assert again.value and [leaf.dtype for _, leaf in again.value.leaves()] == [
        leaf.dtype for _, leaf in made.leaves()
    ]


def test_errors_read_back(tmp_path: Path) -> None:
    error = raises("ValueError", "line 1\nline 2", 4)
    again = through(tmp_path, {"tf": error, "jax": Observation(present=False)})
    assert again == {"jax": Observation(present=False), "tf": error}


def test_a_record_is_read_in_a_diff(tmp_path: Path) -> None:
    text = record.dumps(example(), {"numpy": saw(f32([0.1, 2]))}, VERSIONS, "agree")
    assert '"numbers": [0.1, 2.0]' in text and '"shape": [2]' in text
    assert json.loads(text)["name"] == "norms/x" and text.endswith("}\n")
    assert str(tmp_path) not in text and "seconds" not in text


@pytest.mark.parametrize("where", [0, 500, 6123, 19_999])
@pytest.mark.parametrize("off", [1.0, float("nan"), float("inf")])
def test_a_large_array_is_kept_as_a_digest(tmp_path: Path, where: int, off: float) -> None:
    """One of 20,000 that is off by as much as the others are large moves the sum, an extreme, a
    count or the sample."""
    values = np.random.default_rng(1).normal(size=20_000).astype(np.float32)
    made = saw(tensor(values))
    again = through(tmp_path, {"numpy": made})["numpy"]
    assert (
        again.value
        and again.value.data is None
        and len(again.value.digest["sample"]) == KEPT_NUMBERS
    )
    assert same(again, made) == ""
    values[where] += 100 * off
    assert same(again, saw(tensor(values))) == "value"
    assert record.path_of(tmp_path, "norms/x").stat().st_size < 40_000


def test_only_a_digest_needs_the_verdict(tmp_path: Path) -> None:
    small, large = (
        record.dumps(example(), {"numpy": saw(f32([1.0] * n))}, VERSIONS, "agree")
        for n in (1000, 1001)
    )
    assert "verdict" not in json.loads(small) and json.loads(large)["verdict"] == "agree"


@pytest.mark.parametrize(
    ("a", "b", "what"),
    [
        ("tensor([0.1000001, 2.])", "tensor([0.1000002,  2.])", ""),
        ("x = 0.1", "y = 0.1", "text"),
        ("1 of 2", "1 of 3", "text"),
        ("0.1", "0.2", "text"),
        ("a\nb", "a b", "text"),
        ("[ 1.5, 13.5, 27. ]", "[1.5, 13.5, 27.]", "text"),
        ("[ 9.99999, 1.]", "[10., 1.]", ""),
        ("1e-08", "2e-08", "text"),
        ("[1.0, 1e-08]", "[1.0, 2e-08]", ""),
        ("1.0e-07", "9.9e-07", "text"),
        ("1.0000", "1.0001", ""),
        ("0.9231", "0.9239", "text"),
        ("73.0", "73.07", "text"),
        ("1792402412.03", "1792402413.03", ""),
        ("1e999", "2e999", ""),
        ("cpu:0", "cpu:1", "text"),
    ],
)
def test_numbers_inside_text_have_a_tolerance(a: str, b: str, what: str) -> None:
    assert (
        same(Observation(text=a), Observation(text=b))
        == what
        == same(Observation(printed=a), Observation(printed=b))
    )


def test_two_runs_on_one_machine_show_the_same_to_the_letter() -> None:
    a, b = saw(f32(0.1)), replace(saw(f32(0.1)), text="0.10000001")
    assert (same(a, b), same(a, b, to_the_letter=True)) == ("", "text")


def test_what_was_printed_is_exact_where_it_is_the_result() -> None:
    assert same(saw(None, "0.1\n"), saw(None, "0.10000001\n")) == "text"
    assert same(saw(1, "0.1\n"), saw(1, "0.10000001\n")) == ""


@pytest.mark.parametrize("off", [float("nan"), float("inf"), float("-inf")])
def test_one_that_is_not_finite_contradicts_among_large_ones(off: float) -> None:
    values = np.full(20_000, 1e6)
    made = saw(tensor(values, "float64"))
    values = values.copy()
    values[7] = off
    other = saw(tensor(values, "float64"))
    assert same(made, other) == "value" and same(other, other) == ""
    assert same(other, saw(tensor(-values, "float64"))) == "value"


@pytest.mark.parametrize("dtype", ["bool", "int8", "int64", "uint64", "string"])
def test_one_of_many_exact_values_contradicts(tmp_path: Path, dtype: str) -> None:
    """Whether it is in the sample or not, and however large the others are."""
    high = 2 if dtype == "bool" else 100
    values = np.random.default_rng(1).integers(0, high, 20_000).astype(object)
    made = saw(tensor(values, dtype))
    again = through(tmp_path, {"numpy": made})["numpy"]
    assert same(again, made) == ""
    values[7] = 1 - values[7] if dtype == "bool" else values[7] + 1
    assert same(again, saw(tensor(values, dtype))) == "value"


def test_warnings_and_errors_contradict() -> None:
    assert same(saw(1), saw(1, warns=("UserWarning",))) == "warning"
    assert (
        same(saw(1), raises("ValueError"))
        == "error"
        == same(raises("TypeError"), raises("ValueError"))
    )
    assert same(raises("ValueError", "this"), raises("ValueError", "that")) == "", (
        "messages may hold addresses"
    )
    assert same(saw(None), saw(1)) == "structure"


UNREADABLE = """
{
[]
null
{}
{"key": 1, "observations": {"tf": {}}}
{"key": "k", "observations": {"tf": {"line": 1, "text": [1]}}}
{"key": "k", "observations": {"tf": {"line": 1, "text": ["x"], "value": {"kind": "tensor"}}}}
{"key": "k", "observations": {"tf": {"line": 1, "text": ["x"],
 "value": {"kind": "tensor", "dtype": "int8", "numbers": [1, 2]}}}}
"""


@pytest.mark.parametrize("text", UNREADABLE.splitlines())
def test_what_cannot_be_read_counts_as_absent(tmp_path: Path, text: str) -> None:
    write_if_changed(record.path_of(tmp_path, "norms/x"), text)
    assert record.read(tmp_path, "norms/x") is None
    assert record.read(tmp_path, "norms/y") is None


def test_the_key_follows_sources_versions_and_what_is_missing() -> None:
    asked = example()
    changed = replace(asked.snippets["tf"], source="import x\nx \n")
    other = replace(asked, snippets={**asked.snippets, "tf": changed})
    gone = example('[jax]\nmissing = "jax.f"\nreason = "r"', ("torch", "tf", "numpy"))
    keys = [
        record.key_of(asked, VERSIONS),
        record.key_of(asked, {**VERSIONS, "tf": "3"}),
        record.key_of(other, VERSIONS),
    ]
    keys += [record.key_of(gone, VERSIONS), record.key_of(gone, {**VERSIONS, "jax": "1"})]
    assert len(set(keys)) == len(keys)
    keras = example(source="import tensorflow as tf\ntf.keras.ops.add(1, 2)\n")
    keys += [record.key_of(keras, VERSIONS | {"keras": v}) for v in ("", "1", "2")]
    keys += [record.key_of(asked, VERSIONS | {"jaxlib": "2"})]
    assert len(set(keys)) == len(keys)
    for name in ("keras", "scipy", "flax"):
        assert record.key_of(asked, VERSIONS | {name: "3"}) == keys[0], "it is not used"
    assert record.key_of(example('title = "T"'), VERSIONS) == keys[0], (
        "a contract is judged, it does not run"
    )


def test_numbers_of_any_exponent_are_held_against_each_other() -> None:
    far = "1." + "9" * 3 + "e" + "9" * 25
    for text in (far, far.replace("e", "e-")):
        assert same_text(text, text.replace("1.9", "1.8"), tolerance("float32"))
