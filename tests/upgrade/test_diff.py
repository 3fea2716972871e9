"""What counts as a change between two sets of versions."""

from dataclasses import replace

import numpy as np
import pytest
from making import f32, f64, raises, saw, tensor
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Observation, Warned
from trivium.records import match
from trivium.records.history import LAST_DIGITS
from trivium.upgrade import diff
from trivium.upgrade.diff import Apart, Seen

TRACE = """Defined at:
  File "/engine/worker.py", line {}, in run
    go(1)
  File "snippets/a/x.tf.py", line 2, in <module>
    f(x)
"""
APART: Apart = (("value", "jax", "differs"),)


def aspects(old: Observation, new: Observation) -> list[str]:
    return [aspect for aspect, _, _ in diff.differences(old, new)]


def warned(message: str) -> Observation:
    return replace(saw(1), warnings=(Warned("UserWarning", message, 0),))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (saw(f32([1.0, 2.0])), saw(f32([1.0, 2.0])), []),
        (saw(f32([1.0, 2.0])), saw(f32([1.0, 3.0])), ["value"]),
        (saw(f32([1.0, 2.0])), saw(f64([1.0, 2.0])), ["dtype"]),
        (saw(f32([1.0, 2.0])), saw(f32([[1.0, 2.0]])), ["shape"]),
        (saw(f32([1.0, 2.0])), saw((1.0, 2.0)), ["structure"]),
        (saw(f32([1.0])), saw(f32([1.0000001])), ["last digits"]),
        (saw(f32([float("nan")])), saw(f32([float("nan")])), []),
        (saw(1), saw(None), ["structure"]),
        (saw(1), raises("TypeError"), ["error"]),
        (raises("TypeError"), raises("ValueError"), ["error"]),
        (raises("TypeError", "one"), raises("TypeError", "two"), ["message"]),
        (raises("TypeError", "at 0x7fd4"), raises("TypeError", "at 0x7aa0"), []),
        (raises("TypeError", "object id 12"), raises("TypeError", "object id 13"), []),
        (raises("E", TRACE.format(9)), raises("E", TRACE.format(8).replace("go(", "at(")), []),
        (raises("E", TRACE.format(9)), raises("E", TRACE.replace("line 2", "line 3")), ["message"]),
        (saw(1), saw(1, warns=("UserWarning",)), ["warning"]),
        (saw(1, warns=("UserWarning",)), saw(2), ["warning", "value"]),
        (warned("no (Triggered internally at a.cpp:1.)"), warned("no"), []),
        (warned("no (Triggered internally at a.cpp:1.)"), warned("yes"), ["warning"]),
        (saw(None, printed="1.5 a"), saw(None, printed="1.5 b"), ["text"]),
        (Observation(present=False), Observation(present=True), ["missing"]),
    ],
)
def test_what_is_a_change(old: Observation, new: Observation, expected: list[str]) -> None:
    assert aspects(old, new) == expected


def test_a_large_array_is_compared_by_what_was_recorded() -> None:
    digest = {
        "sample": [1.0],
        "nan": 0,
        "inf": 0,
        "-inf": 0,
        "min": 1.0,
        "max": 1.0,
        "sum": 2000.0,
        "squares": 2000.0,
    }
    large = tensor([1.0] * 2000)
    recorded = saw(replace(large, data=None, digest=digest))
    other = saw(replace(large, data=None, digest={**digest, "sum": 2500.0}))
    assert aspects(recorded, recorded) == []
    assert aspects(recorded, other) == ["value"]


def test_a_large_array_that_just_ran_is_held_against_what_was_recorded_of_one() -> None:
    large = tensor([1.0 + n / 1024 for n in range(2000)])
    ran = saw(large)
    recorded = replace(ran, value=replace(large, data=None, digest=match.digest_of(large)))
    assert aspects(recorded, ran) == aspects(ran, recorded) == []
    data = large.data.copy()
    data[-1] = np.nextafter(np.float32(data[-1]), np.float32(0))
    assert aspects(recorded, replace(ran, value=replace(large, data=data))) == [LAST_DIGITS]


def test_each_framework_of_each_common_example_is_compared() -> None:
    old = {"norms/x": Seen({"jax": saw(1), "numpy": saw(1)}), "norms/gone": Seen({"jax": saw(1)})}
    new = {"norms/x": Seen({"jax": saw(2), "numpy": saw(1)}), "norms/new": Seen({"jax": saw(1)})}
    found = diff.compare(old, new, diff.way({"jax": "0.11"}, {"jax": "0.12"}))
    assert [(c.name, c.framework, c.aspect, c.before, c.after) for c in found] == [
        ("norms/x", "jax", "value", "1", "2")
    ]
    assert (found[0].old, found[0].new) == ("0.11", "0.12")
    assert diff.counts(found) == {"value": {key: int(key == "jax") for key in FRAMEWORKS}}
    same = diff.unchanged(old, new, found)
    assert (same["jax"], same["numpy"], same["torch"]) == ((0, 1), (1, 1), (0, 0))


def test_divergences_appear_and_end() -> None:
    old = {"a/appeared": Seen({}), "a/both": Seen({}, APART), "a/ended": Seen({}, APART)}
    new = {"a/appeared": Seen({}, APART), "a/both": Seen({}, APART), "a/ended": Seen({})}
    old["a/gone"] = new["a/new"] = Seen({}, APART)
    assert diff.appeared(old, new) == {"a/appeared": APART}
    assert diff.appeared(new, old) == {"a/ended": APART}
