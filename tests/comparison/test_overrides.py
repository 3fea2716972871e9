"""Overrides of the tolerance: needed, and no wider than the values need."""

import pytest
from making import case, f32
from trivium.comparison.checks import needless

REASON = 'tolerance-reason = "r"\n'


def found(override: str, one: object, other: object) -> list[str]:
    return [p.message for p in needless(case(REASON + override, torch=one, tf=other))]


@pytest.mark.parametrize(
    ("override", "one", "other", "wrong"),
    [
        ("rtol = 2e-4", f32(1), f32(1.0001), ""),
        ("rtol = 2e-4", f32(1), f32(1), "rtol = 0.0002 is not needed"),
        ("rtol = 5e-2", f32(1), f32(1.0001), "rtol = 0.05 is more than 100 times"),
        ("atol = 2e-4", f32([0, 1]), f32([1e-4, 1]), ""),
        (
            "atol = 0.5",
            f32([0, 1]),
            f32([0.3, 1]),
            "atol = 0.5 is as large as the values: at most 0.1",
        ),
        ("atol = 0.5", f32([0, 10]), f32([0.3, 10]), ""),
    ],
)
def test_an_override(override: str, one: object, other: object, wrong: str) -> None:
    messages = found(override, one, other)
    assert len(messages) == bool(wrong) and all(wrong in m for m in messages), messages
