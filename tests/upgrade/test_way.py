"""Which of two sets of versions is the older one."""

import pytest
from packaging.version import Version
from trivium.upgrade.diff import way

NOW = {"torch": "2.15.0", "jax": "0.12.0.1", "numpy": "2.5.5", "scipy": "1.18.1"}


def test_the_older_versions_come_first_whichever_is_recorded() -> None:
    older = {**NOW, "torch": "2.9.0", "scipy": "1.17.1"}  # as texts, 2.9.0 is the larger
    back, forth = way(NOW, older), way(older, NOW)
    assert (back.old, back.new, back.recorded_is_old) == (older, NOW, False)
    assert (forth.old, forth.new, forth.recorded_is_old) == (older, NOW, True)
    assert back.moved == forth.moved == ["torch", "scipy"]
    assert back.forward("torch") and forth.forward("scipy")


def test_what_goes_both_ways_starts_from_the_records() -> None:
    mixed = way(NOW, {**NOW, "torch": "2.16.0", "jax": "0.10.2"})
    assert mixed.old == NOW and mixed.recorded_is_old
    assert mixed.forward("torch") and not mixed.forward("jax")


def test_a_package_that_only_one_side_pins_moves() -> None:
    other = {**NOW, "ml-dtypes": "0.5"}
    assert way(NOW, other).moved == ["ml-dtypes"] and way(NOW, other).forward("ml-dtypes")
    assert not way(NOW, NOW).moved


@pytest.mark.parametrize(
    ("since", "passed"),
    [("2.13", False), ("2.13.1", True), ("2.14", True), ("2.15", True), ("2.15.1", False)],
)
def test_a_step_passes_the_versions_between(since: str, passed: bool) -> None:
    made = way({"torch": "2.13.0"}, {"torch": "2.15.0"})
    assert made.passes("torch", Version(since)) is passed
    assert not made.passes("jax", Version(since))
