"""How the page of the report says what changed."""

from making import f32, raises, saw
from packaging.version import Version
from trivium.records.upgrade_reasons import Reason
from trivium.upgrade import diff, page
from trivium.upgrade.diff import Apart, Run, Seen, Way, way

OLD, NEW = {"jax": "0.8.3", "numpy": "2.4.6"}, {"jax": "0.10.2", "numpy": "2.4.6"}
APART: Apart = (("value", "jax", "differs from *numpy*"),)
UNSEARCHED = '{ data-search-exclude="" }'
REASON = Reason(("a/x", "a/y"), "jax", Version("0.9"), "It is `2` now.", "https://example.org/1")


def markdown(old: Run, new: Run, *reasons: Reason, on: Way | None = None) -> str:
    def named(name: str) -> str:
        return f"[{name}](a.md)"

    on = on or way(OLD, NEW)
    return page.markdown(on, old, new, diff.compare(old, new, on, reasons), named, "jax==0.10.2")


def jax(**values: object) -> Run:
    return {f"a/{stem}": Seen({"jax": saw(value)}) for stem, value in values.items()}


def test_the_page_says_versions_counts_and_what_changed() -> None:
    old = jax(x=1, y=f32([1.0]))
    new = {"a/x": Seen({"jax": saw(2)}, APART), "a/y": Seen({"jax": saw(f32([1.0000001]))})}
    text = markdown(old, new)
    assert (
        text.startswith("# Upgrade report\n\nWhat changes from JAX")
        and "from JAX 0.8.3 to 0.10.2" in text
    )
    assert "| JAX | 0.8.3 | 0.10.2 |" in text and "| NumPy | 2.4.6 | 2.4.6 |" in text
    assert (
        "| value | 0 | 0 | 1 | 0 |" in text and "| they differ, declared or not | 0 | 1 |" in text
    )
    assert "divergences appeared in 1 and ended in 0" in text
    assert "by more than the last digits: 1 (JAX 1). No reason is known for 1 of them." in text
    assert "- [a/x](a.md). Now: JAX: value, differs from &#42;numpy&#42;." in text
    assert "With JAX 0.8.3:\n\n``` {.text .no-copy}\n1\n```" in text
    assert text.index("With JAX 0.8.3") < text.index("With JAX 0.10.2")
    assert text.count("a/y") == 1 and "## What changed in PyTorch" not in text


def test_the_column_of_the_records_is_named() -> None:
    old, new = jax(x=1), jax(x=2)
    forth = markdown(old, new)
    back = markdown(old, new, on=way(NEW, OLD))
    assert 'column "From" is what' in forth and 'column "To" is what' in back
    assert "from JAX 0.8.3 to 0.10.2" in forth and "from JAX 0.8.3 to 0.10.2" in back


def test_what_goes_back_is_said() -> None:
    other = way({"jax": "0.10.2", "numpy": "2.4.6"}, {"jax": "0.8.3", "numpy": "2.5.0"})
    assert page.moves(other) == "JAX 0.10.2 back to 0.8.3 and NumPy 2.4.6 to 2.5.0"


def test_a_step_of_other_packages_is_named_by_them() -> None:
    other = way({**NEW, "scipy": "1.17.1"}, {**NEW, "scipy": "1.18.1"})
    text = markdown(jax(x=1), jax(x=2), on=other)
    assert "What changes from scipy 1.17.1 to 1.18.1." in text
    assert "With the older versions:" in text and "With the newer versions:" in text


def test_divergences_that_ended_are_told_as_they_were() -> None:
    old = {"a/x": Seen({"jax": saw(1)}, APART)}
    text = markdown(old, jax(x=2))
    ended = text.partition("## Divergences that ended")[2]
    assert ended.startswith("\n\n- [a/x](a.md). Before: JAX: value, differs")
    assert "## Divergences that appeared\n\nNone." in text


def test_a_divergence_that_blames_no_framework_is_told_without_one() -> None:
    new = {"a/x": Seen({"jax": saw(1)}, (("shape", "", "differs."), *APART))}
    text = markdown(jax(x=1), new)
    assert "- [a/x](a.md). Now: shape, differs. JAX: value, differs" in text


def test_a_change_has_its_reason_with_its_source() -> None:
    text = markdown(jax(x=1, z=1), jax(x=2, z=2), REASON)
    said = "It is `2` now. ([Source](https://example.org/1), JAX 0.9.)"
    assert f"### [a/x](a.md): value {UNSEARCHED}\n\n{said}" in text
    assert f"### [a/z](a.md): value {UNSEARCHED}\n\nNo reason is known." in text
    assert "2 (JAX 2). No reason is known for 1 of them." in text
    all_known = markdown(jax(x=1), jax(x=2), REASON)
    assert "1 (JAX 1). Each has its reason." in all_known and "No reason" not in all_known


def test_changes_of_one_reason_stand_together() -> None:
    text = markdown(jax(x=1, y=1), jax(x=2, y=2), REASON)
    assert "### [a/x](a.md) and 1 more: value" in text and "The same change: [a/y](a.md)." in text
    assert "With JAX 0.8.3, in the first:" in text and text.count("It is `2` now.") == 1


def test_one_error_in_many_examples_is_told_once() -> None:
    new = {name: Seen({"jax": raises("ValueError")}, APART) for name in ("a/x", "a/y")}
    text = markdown(jax(x=1, y=1), new)
    assert "- [a/x](a.md), [a/y](a.md). Now: JAX: value, differs" in text
    assert "### [a/x](a.md) and 1 more: error" in text
    assert text.count("``` {.text .no-copy}") == 2


def test_different_changes_without_a_reason_stand_apart() -> None:
    text = markdown(jax(x=1, y=1), jax(x=2, y=2))
    assert "### [a/x](a.md): value" in text and "### [a/y](a.md): value" in text


def test_nothing_that_changed_is_said() -> None:
    text = markdown(jax(x=1), jax(x=1))
    assert "No snippet changed by more than the last digits." in text
    assert "## What changed in" not in text
