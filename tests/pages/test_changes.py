"""The upgrade report: the last step of each framework, with all outputs and reasons."""

from dataclasses import replace

from packaging.version import Version
from trivium.pages import changes
from trivium.pages.since_when import SHOWN_OTHERWISE, Since, Step, Versions
from trivium.records.history import Tried
from trivium.records.upgrade_reasons import Reason

UNSEARCHED = '{ data-search-exclude="" }'
WHY = Reason(("a/x",), "jax", Version("0.12"), "It is `2` now.", "https://example.org/1")
OTHERS = Versions((Tried("jax", "0.11.2", "3.13"),), (("jax", "0.12.0"),))
WHERE = {"a/x": "a.md#x", "a/y": "a.md#y"}


def step(name: str = "a/x", aspect: str = "value", old: str = "0.11.2", *why: Reason) -> Step:
    return Step(name, name.title(), "jax", old, "0.12.0", aspect, "1", "2", why)


def page(*steps: Step) -> str:
    known = {name: [Since("jax", "0.9")] for name in WHERE}
    known |= {s.name: [Since("jax", "0.9", (s,))] for s in steps}
    return changes.page(known, OTHERS, WHERE)


def test_the_page_shows_what_the_pinned_version_changed_with_its_reason() -> None:
    text = page(step("a/x", "value", "0.11.2", WHY))
    assert text.startswith("## JAX 0.12.0 { #jax }\n\nOf the 2 examples that an older")
    assert "version ran, 1 changed. Each has its reason." in text
    said = "It is `2` now. ([Source](https://example.org/1), JAX 0.12.)"
    assert f"### [A/X](a.md#x): value {UNSEARCHED}\n\n{said}\n\n" in text
    assert "\n\nWith JAX 0.11.2:\n\n``` {.text" in text
    assert text.index("\n1\n```") < text.index("With JAX 0.12.0:") < text.index("\n2\n```")


def test_a_change_of_an_earlier_version_and_of_looks_alone_is_left_out() -> None:
    assert page(replace(step(), new="0.11.2")) == page(step(aspect=SHOWN_OTHERWISE)) == page()
    assert (
        page()
        == "## JAX 0.12.0 { #jax }\n\nOf the 2 examples that an older version ran, none changed.\n"
    )
    assert changes.page({"a/x": [Since("jax", "0.9", (step(),))]}, OTHERS, {}) == "\n"


def test_what_no_reason_explains_is_counted_and_said() -> None:
    text = page(step("a/x", "value", "0.11.2", WHY), step("a/y"))
    assert "that an older version ran, 2 changed. No reason is known for 1 of them." in text
    assert f"### [A/Y](a.md#y): value {UNSEARCHED}\n\nNo reason is known." in text


def test_changes_of_one_reason_from_one_version_stand_together() -> None:
    both = page(step("a/x", "value", "0.11.2", WHY), step("a/y", "value", "0.11.2", WHY))
    assert "### [A/X](a.md#x) and 1 more: value" in both and "0.11.2, in the first:" in both
    assert "The same change: [A/Y](a.md#y)." in both
    apart = page(step("a/x", "value", "0.11.2", WHY), step("a/y", "value", "0.10.2", WHY))
    assert "With JAX 0.11.2:" in apart and "With JAX 0.10.2:" in apart


def test_long_outputs_are_cut() -> None:
    assert "[and 88 lines more]" in changes.block("\n".join(map(str, range(100))))
    assert "x [and so on]" in changes.block("x" * 500)
