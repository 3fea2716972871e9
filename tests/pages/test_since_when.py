"""Since when an example gives what it gives: the steps, the block below an example, the page."""

import json
import re
from dataclasses import replace
from pathlib import Path

import own
import pytest
from jsonschema import Draft202012Validator
from making import example, f32, i64, saw
from packaging.version import Version
from trivium.comparison.verdict import Verdict, judge
from trivium.observation import Observation
from trivium.pages import data_export, since_when
from trivium.pages.address import Address
from trivium.pages.corpus import Corpus
from trivium.pages.since_when import Since, Step, Versions
from trivium.pipeline.result import Result
from trivium.records import store
from trivium.records.history import LAST_DIGITS, Difference, Tried, digest
from trivium.records.upgrade_reasons import Reason

ROOT = Path(__file__).parents[2]
NAME = "norms/l1-norm"
PINNED = (("torch", "2.15.0"), ("numpy", "2.5.5"))
NOT_THERE = Difference("not there", "AttributeError: no f", "array(1.)")
VALUE = Difference("value", "array(2.)", "array(1.)")
MESSAGE = Difference("message", "E: old", "E: new")
SCALAR = Difference("text", "(1.0, [True])", "(np.float64(1.0), [np.True_])")
WHERE = {NAME: "norms.md#l1-norm"}


def result(toml: str = "") -> Result:
    seen = {"torch": saw(f32([1])), "numpy": saw(i64([1]))}
    asked = example(toml, name=NAME)
    return Result(asked, seen, judge(asked, seen))


def tried(version: str, *found: Difference, key: str = "numpy", told: str = "") -> Tried:
    """A version in which the example ran, and how it differed from today's."""
    one = result()
    told = told or digest(one.example, key, one.seen[key])
    differs = {NAME: found} if found else {}
    return Tried(key, version, "3.13", {"scipy": "1.15"}, 90, 10**9, {NAME: told}, differs)


def steps(*versions: Tried, toml: str = "", reasons: tuple[Reason, ...] = ()) -> tuple[Step, ...]:
    (found,) = since_when.since(result(toml), Versions(versions, PINNED, reasons))
    return found.steps


def test_what_was_the_same_in_all_is_so_since_the_oldest_that_ran() -> None:
    quiet = tried("1.26.4"), tried("2.0.2", Difference(LAST_DIGITS))
    (found,) = since_when.since(result(), Versions(quiet, PINNED))
    assert found == Since("numpy", "1.26.4") and found.same == "1.26.4"


def test_a_change_lies_between_two_versions_that_ran() -> None:
    (step,) = steps(tried("1.26.4", NOT_THERE), tried("2.0.2", NOT_THERE), tried("2.1.3"))
    assert (step.old, step.new, step.aspect) == ("2.0.2", "2.1.3", "not there")
    assert (step.before, step.after) == (NOT_THERE.then, NOT_THERE.now)
    (last,) = steps(tried("1.26.4", VALUE))
    assert (last.old, last.new) == ("1.26.4", "2.5.5"), "the pinned version ends the row"


def test_what_is_not_there_before_and_after_has_not_changed() -> None:
    other = replace(NOT_THERE, then="AttributeError: no f in a module of another name")
    (step,) = steps(tried("1.26.4", NOT_THERE), tried("2.0.2", other), tried("2.1.3"))
    assert (step.old, step.new) == ("2.0.2", "2.1.3")


def test_an_address_in_a_message_is_no_change() -> None:
    one, two = (
        replace(MESSAGE, then=f"E: BatchTracer with object id {n} at 0x{n}") for n in (1, 2)
    )
    (step,) = steps(tried("1.26.4", one), tried("2.0.2", two))
    assert (step.old, step.new, step.aspect) == ("2.0.2", "2.5.5", "message")


def test_several_changes_and_one_that_came_and_went() -> None:
    one, two = steps(tried("1.26.4", NOT_THERE), tried("2.0.2", VALUE), tried("2.1.3"))
    assert (one.aspect, one.before, one.after) == ("not there", NOT_THERE.then, VALUE.then)
    assert (two.aspect, two.before, two.after) == ("value", VALUE.then, VALUE.now)
    came, went = steps(tried("1.26.4"), tried("2.0.2", VALUE), tried("2.1.3"))
    assert (came.before, came.after) == (VALUE.now, VALUE.then)
    assert (went.before, went.after) == (VALUE.then, VALUE.now)


def test_a_warning_stands_beside_a_value() -> None:
    warning = Difference("warning", "W: soon", "no warning")
    (step,) = steps(tried("1.26.4", warning, VALUE))
    assert (step.aspect, step.before, step.after) == ("value", VALUE.then, VALUE.now)
    first, second = steps(tried("1.26.4", warning, VALUE), tried("2.0.2", VALUE))
    assert (first.aspect, first.before, first.after) == ("warning", "W: soon", "no warning")
    assert second.aspect == "value"


def test_what_ran_before_the_snippet_changed_is_not_spoken_of() -> None:
    assert since_when.since(result(), Versions((tried("2.0.2", told="other"),), PINNED)) == []
    assert since_when.since(result(), Versions((tried("2.6.0", VALUE),), PINNED)) == [], "newer"
    changed = replace(result(), seen={"numpy": replace(saw(i64([1])), text="other")})
    assert since_when.since(changed, Versions((tried("2.0.2"),), PINNED)) == []


def test_scalars_that_show_their_type_and_other_draws_have_their_own_words() -> None:
    assert steps(tried("1.26.4", SCALAR))[0].aspect == since_when.SHOWN_OTHERWISE
    long = Difference("text", "array([1.5,\n 2], int8)", "array([1.5, 2], shape=(20, 3), int8)")
    assert steps(tried("1.26.4", long))[0].aspect == since_when.SHOWN_OTHERWISE
    digits = Difference("text", "0.6105347847211429", "np.float64(0.610534784721143)")
    assert steps(tried("1.26.4", digits))[0].aspect == since_when.SHOWN_OTHERWISE
    last = Difference("text", "array([6.205175 , 5.1])", "array([6.2051754, 5.1], shape=(20,))")
    assert steps(tried("1.26.4", last))[0].aspect == since_when.SHOWN_OTHERWISE, "as 6.20517 and 18"
    other = replace(SCALAR, then="(2.0, [True])")
    assert steps(tried("1.26.4", other))[0].aspect == "text"
    law = 'compare = "distribution"\ndistribution = "normal(0, 1)"'
    assert steps(tried("1.26.4", VALUE), toml=law)[0].aspect == since_when.RANDOM


@pytest.mark.parametrize(("number", "holds"), [("1.26.4", 0), ("2.0", 1), ("2.1.3", 1), ("2.2", 0)])
def test_a_reason_stands_at_the_step_that_passes_its_version(number: str, holds: int) -> None:
    why = Reason((NAME,), "numpy", Version(number), "So it is.", "https://example.org")
    (step,) = steps(tried("1.26.4", VALUE), tried("2.1.3"), reasons=(why,))
    assert len(step.reasons) == holds
    (other,) = steps(tried("1.26.4", VALUE), reasons=(replace(why, examples=("a/b",)),))
    assert other.reasons == ()


def test_a_reason_by_what_was_given_before_stands_where_that_was_given_no_more() -> None:
    why = Reason((), "numpy", Version("2.0"), "So.", "https://example.org", ("no f",))
    assert steps(tried("1.26.4", NOT_THERE), reasons=(why,))[0].reasons == (why,)
    other = replace(NOT_THERE, aspect="error", then="E: no f at all")
    assert steps(tried("1.26.4", VALUE), reasons=(why,))[0].reasons == ()
    still = tried("1.26.4", NOT_THERE), tried("2.0.2", other)
    first, last = steps(*still, reasons=(why, replace(why, since=Version("2.5"))))
    assert first.reasons == () and len(last.reasons) == 1


def known(*versions: Tried) -> tuple[dict[str, list[Since]], Versions]:
    others = Versions(versions, PINNED)
    return Corpus([result()], Path(), others).since, others


def test_the_block_says_since_when_and_what_there_was_before() -> None:
    found, _ = known(tried("2.6.0", key="torch"), tried("1.26.4", VALUE), tried("2.0.2"))
    text = since_when.block(found[NAME])
    assert text.startswith('??? since "Versions: not as in NumPy 1.26.4"\n\n    The same since')
    assert "since PyTorch 2.6.0 (the oldest that ran) and since NumPy 2.0.2." in text
    assert "NumPy 1.26.4 gave something else: another result.\n\n    ```" in text
    assert "    array(2.)\n" in text and not re.search(r"[ \t]$", text, re.MULTILINE)


def test_the_block_names_the_later_versions_that_did_not_run_the_example() -> None:
    only_names = replace(tried("2.0.2"), ran={})
    other_snippet = tried("2.1.3", told="other")
    found, _ = known(tried("1.26.4"), only_names, other_snippet, tried("2.2.6"))
    text = since_when.block(found[NAME])
    assert (
        "since NumPy 1.26.4 (the oldest that ran). It did not run with NumPy 2.0.2 and 2.1.3.\n"
        in text
    )
    older, _ = known(replace(tried("1.26.4"), ran={}), tried("2.0.2"))
    assert "did not run" not in since_when.block(older[NAME]), "the oldest that ran is told"


def test_the_block_of_what_never_changed_is_one_sentence() -> None:
    text = since_when.block(known(tried("1.26.4"))[0][NAME])
    assert (
        text == '??? since "Versions"\n\n    The same since NumPy 1.26.4 (the oldest that ran).\n'
    )
    assert since_when.block(known(tried("1.26.4", SCALAR))[0][NAME]).startswith('??? since "Ver')
    assert since_when.block([]) == ""


def test_the_page_has_a_line_for_each_change_with_the_versions_that_pass_it() -> None:
    versions = tried("1.26.4", VALUE), tried("2.0.2", VALUE), tried("2.1.3")
    text = since_when.page(*known(*versions), WHERE, {})
    row = r' data-of="(\w+)" data-from="([^"]*)" data-to="([^"]*)"'
    assert re.findall(row, text) == [
        ("numpy", "numpy-1.26.4 numpy-2.0.2", "numpy-2.1.3 numpy-2.5.5")
    ]
    assert '<details class="group" data-kind="value">' in text
    assert "| NumPy | 1.26.4 | 1 | 0 |" in text
    assert '<a href="norms.md#l1-norm">' in text and "<code>array(2.)</code>" in text
    assert text.count("<optgroup") == 2 and '<option value="numpy-2.5.5">' in text
    assert "| NumPy 2.1.3 | 3.13 | scipy 1.15 | 1 | 1 | 0 |  | 2 min | 1.0 GB |" in text


def test_a_change_is_shown_from_and_to_each_version_that_may_have_brought_it() -> None:
    versions = tried("1.26.4", VALUE), replace(tried("2.0.2"), ran={}), tried("2.1.3")
    text = since_when.page(*known(*versions), WHERE, {})
    assert 'data-from="numpy-1.26.4 numpy-2.0.2" data-to="numpy-2.0.2 numpy-2.1.3 ' in text
    assert ">NumPy 1.26.4 to 2.1.3<" in text and "<p>2.0.2 did not run it.</p>" in text
    assert "did not run it" not in since_when.page(*known(tried("1.26.4", VALUE)), WHERE, {})


def test_a_version_that_ran_a_part_says_so_where_it_is_chosen() -> None:
    names_only = replace(tried("1.26.4"), ran={})
    other = replace(tried("2.1.3"), ran={})
    every = known(names_only, tried("2.0.2"), other)
    text = since_when.page(*every, WHERE, {})
    said = "No example ran with NumPy 1.26.4, which was only asked for its names."
    assert f'<option value="numpy-1.26.4" data-note="{said}">' in text
    assert '<option value="numpy-2.0.2">' in text, "all ran"
    assert "| NumPy 1.26.4 | 3.13 | scipy 1.15 | none | | |  | 2 min | 1.0 GB |" in text
    assert "A version without snippets was only asked for its names." in text
    two = {**every[0], "norms/l2-norm": [Since("numpy", "2.1.3")]}
    text = since_when.page(two, every[1], WHERE | {"norms/l2-norm": "norms.md#l2-norm"}, {})
    assert 'data-note="1 of 2 examples ran with NumPy 2.0.2."' in text
    whole = since_when.page(*known(tried("2.0.2")), WHERE, {})
    assert "data-note" not in whole and "without snippets" not in whole


def test_the_page_leaves_out_what_no_page_shows_and_counts_what_only_looks_otherwise() -> None:
    found = known(tried("1.26.4", VALUE))
    assert "data-kind" not in since_when.page(*found, {}, {})
    text = since_when.page(*known(tried("1.26.4", SCALAR)), WHERE, {})
    assert "data-kind" not in text and "\n1 changes more are left out" in text
    assert 'class="trap"' not in since_when.page(*known(), WHERE, {})


def test_the_oldest_version_is_one_that_ran_snippets() -> None:
    only_names = replace(tried("1.26.4"), ran={})
    text = since_when.page(*known(only_names, tried("2.0.2")), WHERE, {})
    assert "| NumPy | 2.0.2 | 1 | 1 |" in text


def test_what_stands_in_a_text_is_no_markup() -> None:
    text = since_when.page(*known(tried("1.26.4", replace(VALUE, then="<b>\n`|`"))), WHERE, {})
    assert "<code>&lt;b&gt; " in text


def test_the_file_for_others_fits_its_schema() -> None:
    why = Reason((NAME,), "numpy", Version("2.0"), "So it is.", "https://example.org")
    skipped = replace(tried("2.1.3"), ran={})
    others = Versions((tried("1.26.4", VALUE), tried("2.0.2"), skipped), PINNED, (why,))
    text = data_export.history(
        Corpus([result()], Path(), others).since, others, WHERE, {}, Address()
    )
    data = json.loads(text)
    schema = json.loads((ROOT / "docs" / "history.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(data)
    (one,) = data["examples"]
    assert (one["name"], one["url"]) == (NAME, "norms/#l1-norm")
    numpy = one["frameworks"]["numpy"]
    assert (numpy["oldest"], numpy["same_since"]) == ("1.26.4", "2.0.2")
    assert numpy["not_run"] == ["2.1.3"] and "not_run" not in one["frameworks"].get("torch", {})
    assert numpy["changes"][0]["reasons"] == [
        {"reason": "So it is.", "source": "https://example.org"}
    ]
    assert (
        json.loads(
            data_export.history(Corpus([result()], Path(), others).since, others, {}, {}, Address())
        )["examples"]
        == []
    )
    assert set(schema["$defs"]["change"]["properties"]["in"]["enum"]) == {*since_when.WORDS}


def test_an_observation_without_a_value_has_a_digest() -> None:
    asked = result().example
    one, other = (digest(asked, "numpy", Observation(present=p)) for p in (True, False))
    assert one != other and len(one) == 8


def test_each_reason_stands_at_a_change_that_ran() -> None:
    """A wrong version would leave its reason at no change at all, or at another one."""
    others = since_when.read(ROOT)
    told, owed, agree = set(), set(), Verdict("agree")
    for asked in own.examples():
        record = store.read(ROOT / "outputs", asked.name)
        assert record
        for one in since_when.since(Result(asked, record.observations, agree), others):
            told |= {(reason, asked.name) for step in one.steps for reason in step.reasons}
            owed |= {
                (reason, asked.name)
                for reason in others.reasons
                if reason.framework == one.framework and Version(one.oldest) < reason.since
            }
    by_text = {reason for reason in others.reasons if not reason.examples}
    assert not {(r, name) for r, name in owed - told if name in r.examples}
    assert not by_text - {reason for reason, _ in told}
