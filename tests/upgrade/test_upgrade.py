"""The upgrade report: what counts as a change between two sets of versions, and how the page says it. No second environment."""

from dataclasses import replace
from pathlib import Path

import pytest
from making import f32, f64, raises, saw, tensor
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Observation
from trivium.upgrade import diff as changes
from trivium.upgrade import report as upgrade
from trivium.upgrade import second_environment as environment
from trivium.upgrade.diff import Seen

PAIR = upgrade.Pair(
    {"jax": "0.8.3", "numpy": "2.4.6"}, {"jax": "0.10.2", "numpy": "2.4.6"}, "jax==0.10.2"
)


def aspects(old: Observation, new: Observation) -> list[str]:
    return [aspect for aspect, _, _ in changes.differences(old, new)]


def seen(
    verdict: str = "agree",
    problems: tuple[tuple[str, str, str], ...] = (),
    **observations: Observation,
) -> Seen:
    return Seen(verdict, problems, observations)


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
        (saw(1), saw(1, warns=("UserWarning",)), ["warning"]),
        (saw(1, warns=("UserWarning",)), saw(2), ["warning", "value"]),
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
        "min": 1.0,
        "max": 1.0,
        "sum": 2000.0,
        "squares": 2000.0,
    }
    large = tensor([1.0] * 2000)
    recorded = saw(replace(large, data=None, digest=digest))
    assert aspects(recorded, recorded) == []
    assert aspects(recorded, saw(replace(large, data=None, digest={**digest, "sum": 2500.0}))) == [
        "value"
    ]


def test_each_framework_of_each_common_example_is_compared() -> None:
    old = {"norms/x": seen(jax=saw(1), numpy=saw(1)), "norms/gone": seen(jax=saw(1))}
    new = {"norms/x": seen(jax=saw(2), numpy=saw(1)), "norms/new": seen(jax=saw(1))}
    found = changes.compare(old, new)
    assert [(c.example, c.framework, c.aspect, c.old, c.new) for c in found] == [
        ("norms/x", "jax", "value", "1", "2")
    ]
    assert changes.counts(found) == {"value": {key: int(key == "jax") for key in FRAMEWORKS}}
    same = changes.unchanged(old, new, found)
    assert (same["jax"], same["numpy"], same["torch"]) == ((0, 1), (1, 1), (0, 0))


def test_divergences_appear_and_end() -> None:
    apart, stale = ("value", "jax", "differs"), ("stale", "tf", "no longer differs")
    old = {f"a/{stem}": seen("declared") for stem in ("appeared", "both", "ended", "same")}
    old["a/before"] = seen("diverged", (apart,))
    new = {
        "a/appeared": seen("diverged", (apart,)),
        "a/both": seen("diverged", (apart, stale)),
        "a/ended": seen("stale", (stale,)),
        "a/same": seen("declared"),
        "a/before": seen("diverged", (apart,)),
    }
    assert changes.appeared(old, new) == {"a/appeared": (apart,), "a/both": (apart,)}
    assert changes.ended(old, new) == {"a/both": (stale,), "a/ended": (stale,)}


def test_the_page_says_versions_counts_and_what_changed() -> None:
    old = {"norms/x": seen(jax=saw(1)), "norms/y": seen(jax=saw(f32([1.0])))}
    new = {
        "norms/x": seen("diverged", (("value", "jax", "2 is not *1*"),), jax=saw(2)),
        "norms/y": seen(jax=saw(f32([1.0000001]))),
    }
    page = upgrade.markdown(PAIR, old, new, lambda name: f"[{name}](norms.md)")
    assert page.startswith("---\ndescription: ") and "JAX 0.10.2 instead of 0.8.3" in page
    assert (
        "| JAX | 0.8.3 | 0.10.2 |" in page
        and "| value | 0 | 0 | 1 | 0 |" in page
        and "| diverged | 0 | 1 |" in page
    )
    assert "- [norms/x](norms.md). JAX: value, 2 is not &#42;1&#42;." in page
    assert "With JAX 0.8.3:\n\n``` {.text .no-copy}\n1\n```" in page
    assert (
        "Among 2 examples, divergences appeared in 1 and ended in 0. Snippets that changed by more than the last digits: JAX 1.\n"
        in page
    )
    assert page.count("norms/y") == 1 and "## What changed in PyTorch" not in page


def test_one_error_in_many_examples_is_told_once() -> None:
    names, problem = ("a/x", "a/y"), ("error", "jax", "raises ValueError: no, unlike the others")
    old, new = (
        {n: seen(jax=saw(1)) for n in names},
        {n: seen("diverged", (problem,), jax=raises("ValueError")) for n in names},
    )
    page = upgrade.markdown(PAIR, old, new, lambda name: f"[{name}](a.md)")
    assert (
        "- [a/x](a.md), [a/y](a.md). JAX: error, raises" in page
        and "### [a/x](a.md), [a/y](a.md): error" in page
    )
    assert (
        page.count("``` {.text .no-copy}") == 1
        and "The most frequent change, in 2 examples: JAX: error, raises" in page
    )


def test_long_outputs_are_cut() -> None:
    assert "[and 88 lines more]" in upgrade.block("\n".join(map(str, range(100))))


def test_the_other_pins_replace_the_projects() -> None:
    project = [
        "numpy==2.4.6",
        "torch==2.13.0",
        "tensorflow-cpu==2.21.0; platform_machine == 'x86_64'",
        "click==8.5.1",
    ]
    assert environment.merged(project, ["NumPy==2.3.5", "tensorflow-cpu==2.20.0"]) == [
        "torch==2.13.0",
        "click==8.5.1",
        "NumPy==2.3.5",
        "tensorflow-cpu==2.20.0",
    ]


def test_requirements_are_read_through(tmp_path: Path) -> None:
    (tmp_path / "site.txt").write_text("# The site.\n-e .\nnumpy==2.4.6  # the reference\n")
    (tmp_path / "all.txt").write_text("-r site.txt\ntorch==2.13.0\n")
    assert environment.lines(tmp_path / "all.txt") == ["numpy==2.4.6", "torch==2.13.0"]
