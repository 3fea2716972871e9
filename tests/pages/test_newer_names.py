"""Since when there are public names: what is told of them, where, and in the data for others."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
from trivium.pages import data_export, since_when
from trivium.pages.address import Address
from trivium.pages.names import newer, tables
from trivium.pages.names.answers import Answer
from trivium.pages.names.lists import Lists, Public
from trivium.pages.since_when import Versions
from trivium.records.history import Lacking, Tried, digest_of_list

DOCS = Path(__file__).parents[2] / "docs"
NAMES = ("jax.lax.a", "jax.lax.b", "flax.nnx.c")
LISTS = Lists(
    tuple(Public("jax", name.rpartition(".")[0], name, "function") for name in NAMES),
    versions={"jax": {"jax": "0.12", "flax": "1.3"}},
)
LAX, NNX = digest_of_list(NAMES[:2]), digest_of_list(NAMES[2:])


def tried(version: str, *absent: str, flax: str = "1.0", known: str = LAX) -> Tried:
    lasts = [tuple(name for name in absent if name in of) for of in ("ab", "c")]
    names = {"jax.lax": Lacking(known, lasts[0]), "flax.nnx": Lacking(NNX, lasts[1])}
    return Tried("jax", version, "3.13", {"flax": flax}, names=names)


def found(*versions: Tried) -> dict[str, newer.Newer]:
    return newer.newer(LISTS, others(*versions))


def others(*versions: Tried) -> Versions:
    return Versions(versions, (("jax", "0.12"),))


def test_a_name_is_newer_than_the_last_version_that_lacks_it() -> None:
    names = found(tried("0.9", "a", "b"), tried("0.10", "b"), tried("0.11"))
    assert {n: (one.old, one.new) for n, one in names.items()} == {
        "jax.lax.a": ("0.9", "0.10"),
        "jax.lax.b": ("0.10", "0.11"),
    }
    assert str(names["jax.lax.a"]) == "since JAX 0.10; not in 0.9"
    went = found(tried("0.9", "a"), tried("0.10"), tried("0.11", "a"))
    assert (went["jax.lax.a"].old, went["jax.lax.a"].new) == ("0.11", "0.12"), "it came again"


def test_of_a_list_that_has_changed_since_nothing_is_known() -> None:
    assert found(tried("0.9", "a", known="other")) == {}
    names = found(tried("0.9", "a"), tried("0.10", known="other"), tried("0.11"))
    assert (names["jax.lax.a"].old, names["jax.lax.a"].new) == ("0.9", "0.11")


def test_names_of_a_package_beside_it_have_its_versions() -> None:
    (one,) = found(tried("0.9", "c", flax="1.0"), tried("0.10", flax="1.1")).values()
    assert str(one) == "since Flax 1.1; not in 1.0" and one.new == "0.10"
    (one,) = found(tried("0.11", "c", flax="1.2")).values()
    assert str(one) == "since Flax 1.3; not in 1.2" and one.new == "0.12"
    (one,) = found(tried("0.9", "c"), tried("0.10")).values()
    assert str(one) == "since JAX 0.10; not in 0.9", "the same Flax lacks it with an older JAX"


def test_the_pages_say_it_where_a_name_is_newer() -> None:
    versions = tried("0.9", "a", "c"), tried("0.10", flax="1.1")
    names = found(*versions)
    asked = [Answer(public, "missing") for public in LISTS.names]
    entries = tables.entries(LISTS, asked, [], names)
    page = tables.page(entries, "jax", {})
    assert page.count("</h3><small>") == 2 and "<small>since JAX 0.10; not in 0.9</small>" in page
    steps = newer.steps(tables.newcomers(entries))
    assert steps == {("jax", "0.9", "0.10"): ["jax.lax.a", "flax.nnx.c"]}
    entries[2] = replace(entries[2], answer=replace(asked[2], kind="excluded"))
    steps = newer.steps(tables.newcomers(entries))
    assert steps == {("jax", "0.9", "0.10"): ["jax.lax.a"]}, "nobody ports the other"
    text = since_when.page({}, others(*versions), {}, steps)
    row = ' data-of="jax" data-from="jax-0.9" data-to="jax-0.10 jax-0.12">'
    assert row in text and "<p><code>jax.lax.a</code></p>" in text
    assert '<option value="new name">' in text
    assert '<details class="group" data-kind="new name" id="names">' in text
    assert "| none | | | 2 |  |  |" in text, "what was not measured is not shown as nothing"
    assert "## New names" not in since_when.page({}, others(*versions), {}, {})


def test_the_newest_step_comes_first() -> None:
    versions = found(tried("0.9", "a", "b"), tried("0.10", "b"), tried("0.11"))
    assert [new for _, _, new in newer.steps(versions.values())] == ["0.11", "0.10"]


def test_the_look_up_has_the_versions_in_order_and_only_names_that_it_finds_as_typed() -> None:
    not_asked = replace(tried("0.10"), names={})
    versions = others(tried("0.9", "a", "b"), not_asked, tried("0.11", "b"))
    names = newer.newer(LISTS, versions)
    typed = {"jax.lax.a": "lax.a", "jax.lax.b": "jax.lax.b", "jax.lax.c": "lax.c"}
    assert newer.of_look_up(names, typed, versions) == {
        "jax": {
            "versions": ["0.9", "0.10", "0.11", "0.12"],
            "steps": [[2, 3, "jax.lax.b"], [0, 2, "lax.a"]],
        }
    }, "whether 0.10 has a is not known"
    assert newer.of_look_up(names, {"torch.x": "torch.x"}, versions) == {}


def test_the_files_for_others_have_it_and_fit_their_schemas() -> None:
    versions = tried("0.9", "a", "c"), tried("0.10", flax="1.1")
    names = found(*versions)
    data = json.loads(data_export.history({}, others(*versions), {}, names, Address()))
    schema = json.loads((DOCS / "history.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(data)
    own, beside = data["names"]
    assert own == {"name": NAMES[0], "framework": "jax", "since": "0.10", "not_in": "0.9"}
    assert (beside["package"], beside["package_since"]) == ("Flax", "1.1")
    assert data["tried"][0]["lists"] == ["jax.lax", "flax.nnx"]
    asked = [Answer(public, "missing") for public in LISTS.names]
    api = json.loads(data_export.api(tables.entries(LISTS, asked, [], names), {}, {}, Address()))
    schema = json.loads((DOCS / "api.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(api)
    assert [(n.get("since"), n.get("not_in")) for n in api["names"]] == [
        ("0.10", "0.9"),
        (None, None),
        ("0.10", "0.9"),
    ]
