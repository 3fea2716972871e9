"""How what an older version gave is held against the record, and what is kept of it."""

from dataclasses import replace

import pytest
from making import example, f32, f64, raises, saw
from trivium.observation import Observation
from trivium.records.history import LAST_DIGITS, Difference, Lacking, Tried, digest
from trivium.upgrade import trial

ONE = saw(f32([1.0]))
ABSENT = raises("AttributeError", "module 'numpy' has no attribute 'f'")


@pytest.mark.parametrize(
    ("then", "now", "expected"),
    [
        (ONE, ONE, []),
        (saw(f32([1.0000001])), ONE, [LAST_DIGITS]),
        (saw(f32([2.0])), ONE, ["value"]),
        (saw(f64([1.0])), ONE, ["dtype"]),
        (saw(f32([[1.0]])), ONE, ["shape"]),
        (saw((1.0,)), ONE, ["structure"]),
        (replace(ONE, text="other"), ONE, ["text"]),
        (replace(ONE, warnings=saw(warns=("W",)).warnings), ONE, ["warning"]),
        (raises("TypeError"), ONE, ["error"]),
        (ONE, raises("TypeError"), ["error"]),
        (raises("TypeError", "old"), raises("TypeError", "new"), ["message"]),
        (ABSENT, ONE, ["not there"]),
        (raises("AttributeError", "Can't get local object 'f.<locals>.g'"), ONE, ["error"]),
        (ABSENT, raises("TypeError"), ["not there"]),
        (ABSENT, raises("ImportError"), ["error"]),
        (raises("TypeError", "f() got an unexpected keyword argument 'x'"), ONE, ["not there"]),
        (raises("ModuleNotFoundError"), ONE, ["not there"]),
        (Observation(present=True), Observation(present=False), ["missing"]),
    ],
)
def test_what_differs_has_its_word(
    then: Observation, now: Observation, expected: list[str]
) -> None:
    assert [d.aspect for d in trial.differences(then, now)] == expected


def test_of_the_last_digits_no_text_is_kept_and_of_a_long_text_its_beginning() -> None:
    assert trial.differences(saw(f32([1.0000001])), ONE) == [Difference(LAST_DIGITS)]
    (found,) = trial.differences(replace(ONE, text="\n".join("x" * 20)), ONE)
    lines = found.then.split("\n")
    assert len(lines) == trial.LINES and lines[-1] == "[and so on]"
    assert trial.short("y" * 1000) == "y" * trial.WIDTH + " …"
    assert trial.short("\n".join("x" * trial.LINES)).count("\n") == trial.LINES - 1


def test_only_what_a_framework_has_is_asked_and_only_with_its_packages() -> None:
    asked = example(name="norms/x")
    source = replace(asked.snippets["numpy"], source="import scipy\n1")
    asked = replace(asked, snippets={"numpy": source})
    (one,) = trial.asked([(asked, {"numpy": ONE})], "numpy").values()
    assert trial.asked([(asked, {"numpy": ONE})], "torch") == {}
    assert one.digest == digest(asked, "numpy", ONE)
    assert trial.can_run(one, "numpy", {"scipy": "1"})
    assert not trial.can_run(one, "numpy", {"numpy": "1"})


def test_what_ran_takes_the_place_of_what_was_known() -> None:
    value, digits = Difference("value", "1", "2"), Difference(LAST_DIGITS)
    known = Tried("numpy", "1.5", "3.12", ran={"a": "1", "b": "1", "c": "1"}, seconds=9)
    known = replace(known, differs={"a": (value,), "b": (value,), "c": (digits,)})
    ran = {"b": "2", "d": "2"}
    found = {"b": (), "d": (digits,)}
    known = replace(known, names={"numpy": Lacking("1", ("x",)), "numpy.fft": Lacking("1")})
    names = {"numpy": Lacking("2", ("y",))}
    made = trial.tried(known, {"scipy": "1.1", "torch": "2"}, ran, found, names)
    assert made.names == {"numpy": Lacking("2", ("y",)), "numpy.fft": Lacking("1")}
    assert made.ran == {"a": "1", "b": "2", "c": "1", "d": "2"}
    assert made.differs == {"a": (value,), "c": (digits,), "d": (digits,)}
    assert (made.python, made.packages, made.seconds) == ("3.12", {"scipy": "1.1"}, 9)
