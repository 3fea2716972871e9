"""Public names: their answers, their links and pages, and the lists that the site keeps."""

import fnmatch
import json
import re
import xml.etree.ElementTree as etree
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import jsonschema
import own
import pytest
from making import KEYS, example, f32, saw
from trivium.comparison.verdict import Verdict
from trivium.examples.discovery import Example, Snippet
from trivium.frameworks import FRAMEWORKS
from trivium.pages import data_export
from trivium.pages.address import Address
from trivium.pages.names import answers, lists, tables
from trivium.pages.names.lists import Lists, Public, Ruling
from trivium.pipeline import versions
from trivium.pipeline.result import Result

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "contributors" / lists.FOLDER
ROW = 'group = "g"\nsays = "s"'


def made(name: str, toml: str = "", **lines: str) -> Example:
    asked = example(f'title = "{name}"\n{toml}', keys=tuple(lines), name=f"norms/{name}")
    imports = {
        "torch": "import torch\nimport torch.nn.functional as F",
        "tf": "import tensorflow as tf",
        "jax": "import jax.numpy as jnp",
        "numpy": "import numpy as np",
    }
    snippets = {k: Snippet(k, "x", b"", f"{imports[k]}\n{v}") for k, v in lines.items()}
    return replace(asked, snippets=snippets)


def names(*texts: str, kind: str = "function", same: dict[str, str] | None = None) -> Lists:
    public = (
        Public("torch", t.rpartition(".")[0], t, kind, (same or {}).get(t, "")) for t in texts
    )
    return Lists(tuple(public), versions={"torch": {"torch": "2.15.0"}})


def kinds(known: Lists, *examples: Example) -> dict[str, str]:
    return {a.public.name: a.kind for a in answers.answers(known, examples)}


def test_a_name_is_shown_used_or_missing() -> None:
    known = names("torch.cat", "torch.stack", "torch.nn.functional.relu", "torch.gone")
    found = kinds(known, made("a", torch="y = torch.stack(x)\ntorch.cat(F.relu(y))"))
    assert found == {
        "torch.cat": "shown",
        "torch.stack": "used",
        "torch.nn.functional.relu": "used",
        "torch.gone": "missing",
    }


def test_a_method_is_found_by_its_dot_and_only_for_its_own_framework() -> None:
    known = names("torch.Tensor.abs", kind="method")
    assert kinds(known, made("a", torch="x.abs()")) == {"torch.Tensor.abs": "shown"}
    assert kinds(known, made("a", numpy="x.abs()")) == {"torch.Tensor.abs": "missing"}


def test_a_name_that_is_shown_not_to_exist_has_no_answer() -> None:
    toml = '[torch]\nerror = "AttributeError"\nreason = "No."'
    assert kinds(names("torch.matvec"), made("a", toml, torch="torch.matvec(x)")) == {
        "torch.matvec": "missing"
    }


def test_another_spelling_has_the_answer_of_the_first() -> None:
    known = names("torch.acos", "torch.arccos", same={"torch.acos": "torch.arccos"})
    found = answers.answers(known, [made("a", torch="torch.arccos(x)")])
    assert [(a.kind, a.what, a.example) for a in found] == [
        ("same", "torch.arccos", "norms/a"),
        ("shown", "", "norms/a"),
    ]


def test_a_row_of_another_spelling_says_more_than_an_example_or_a_use() -> None:
    known = names("torch.acos", "torch.arccos", same={"torch.acos": "torch.arccos"})
    row = made("row", ROW, torch="torch.arccos(x)")
    assert kinds(known, made("a", torch="torch.acos(x)"), row)["torch.acos"] == "same"
    assert kinds(known, made("a", ROW, torch="torch.acos(x)"), row)["torch.acos"] == "shown"


def test_an_example_that_is_about_a_name_says_more_than_one_that_has_it_by_chance() -> None:
    known = names("torch.acos", "torch.arccos", same={"torch.acos": "torch.arccos"})
    chance = made("slerp", ROW, torch="torch.acos(x)")
    about = made("arccos", ROW, torch="torch.arccos(x)")
    found = {a.public.name: a.example for a in answers.answers(known, [chance, about])}
    assert found == {"torch.acos": "norms/arccos", "torch.arccos": "norms/arccos"}


def test_a_method_has_the_row_of_its_function_and_not_one_that_computes_with_it() -> None:
    """A row about colors clips as well; clamp is called for nothing else."""
    known = names("torch.clamp", "torch.clip", same={"torch.clip": "torch.clamp"})
    row = made("clip-to-an-interval", ROW, torch="torch.clamp(x)", numpy="np.clip(x)")
    colors = made("hsv-to-rgb", ROW, torch="torch.clip(x * 6 - 3 * y)", numpy="np.clip(x * 6 - y)")
    found = {a.public.name: a.example for a in answers.answers(known, [row, colors])}
    assert found["torch.clip"] == "norms/clip-to-an-interval"


def test_a_row_of_single_calls_is_about_them_whatever_its_title_says() -> None:
    """A title in plain words may not have the name, and that of another row by chance."""
    row = made("square-root", ROW, torch="torch.sqrt(x)", numpy="np.sqrt(x)")
    groups = made("segment-sqrt-n", ROW, torch="torch.sqrt(x / n)", numpy="x / np.sqrt(n)")
    found = answers.answers(names("torch.sqrt"), [groups, row])
    assert [a.example for a in found] == ["norms/square-root"]


def test_an_example_that_is_given_by_hand_is_not_that_of_another_spelling() -> None:
    known = replace(
        names("torch.max", "torch.amax", same={"torch.max": "torch.amax"}),
        rulings=(Ruling(("torch.max",), "shown", "norms/max-and-where"),),
    )
    of_max = made("max-and-where", torch="torch.max(x)")
    of_amax = made("amax-of-rows", ROW, torch="torch.amax(x)")
    found = {a.public.name: a.example for a in answers.answers(known, [of_max, of_amax])}
    assert found == {"torch.max": "norms/max-and-where", "torch.amax": "norms/amax-of-rows"}


@pytest.mark.parametrize(
    "name, best, other",
    [
        ("torch.optim.SGD", "SGD", "averaged-SGD"),
        ("torch.nn.MaxPool2d", "max-pooling", "time-distributed"),
        ("torch.nn.Module.requires_grad_", "requires-a-gradient", "frozen"),
        ("torch.linalg.norm", "l2-norm", "maxwell"),
        ("torch.special.i0e", "i0e", "bessel"),
        ("torch.atleast_1d", "at-least-1d", "twice"),
        ("torch.nn.Conv2DTranspose", "transposed-conv", "carried"),
    ],
)
def test_an_example_fits_a_name_by_its_title(name: str, best: str, other: str) -> None:
    one, two = (answers.fit(name, made(title)) for title in (best, other))
    assert one < two
    examples = [made(other, ROW, torch=f"2 * {name}(x) + 1"), made(best, torch=f"{name}(x)")]
    found = answers.answers(names(name), examples)
    assert found[0].example == f"norms/{best}"


def test_the_first_line_that_fits_counts_and_what_is_used_is_not_left_out() -> None:
    known = replace(
        names("torch.a", "torch.b", "torch.c", "torch.d"),
        rulings=(
            Ruling(("torch.a",), "see", "norms.md#a"),
            Ruling(("torch.b",), "none", "norms/x"),
            Ruling(("torch.*",), "excluded", "No."),
        ),
    )
    found = kinds(known, made("x", torch="torch.d(1)"))
    assert list(found.values()) == ["see", "none", "excluded", "shown"]


def test_a_name_that_a_line_gives_in_full_has_its_answer_and_not_that_of_a_like_method() -> None:
    """`model.save()` is read as a method of any class that has one."""
    known = replace(
        names("torch.Tensor.new", "torch.Tensor.long", kind="method"),
        rulings=(
            Ruling(("torch.Tensor.new",), "excluded", "No."),
            Ruling(("torch.Tensor.*",), "excluded", "No."),
        ),
    )
    found = kinds(known, made("a", torch="x.new()"), made("b", torch="x.long()"))
    assert list(found.values()) == ["excluded", "shown"]


def test_a_function_without_documentation_is_left_out_unless_used() -> None:
    known = names("torch.a", "torch.b", kind="undocumented")
    found = kinds(known, made("x", torch="torch.b(1)"))
    assert list(found.values()) == ["excluded", "shown"]


def test_of_several_examples_the_others_decide() -> None:
    concat = {"torch": "torch.cat(x)", "tf": "tf.concat(x)", "numpy": "np.concatenate(x)"}
    append = concat | {"numpy": "np.append(x, y)"}
    known = names("torch.cat")
    found = answers.answers(
        known,
        [made("append", ROW, **append), made("joined", ROW, **concat), made("again", **concat)],
    )
    assert found[0].example == "norms/joined"


def test_an_example_that_says_little_else_comes_before_one_that_computes_with_it() -> None:
    alone = {"torch": "torch.sum(torch_tensor, dim=0)", "numpy": "x.sum()"}
    within = {"torch": "-torch.sum(x * x.log())", "numpy": "-(x * np.log(x)).sum()"}
    others = {"torch": "torch.sum(x) / 2", "numpy": "x.sum() / 2"}
    rows = [made("alone", ROW, **alone), made("a", ROW, **within), made("b", ROW, **others)]
    assert answers.answers(names("torch.sum"), rows)[0].example == "norms/alone"


def test_an_example_with_the_words_of_a_name_comes_before_shorter_ones() -> None:
    rows = [
        made("largest", ROW, torch="torch.topk(x, 2)"),
        made("top-k", ROW, torch="torch.topk(x, k=2)"),
    ]
    assert answers.answers(names("torch.topk"), rows)[0].example == "norms/top-k"


def test_a_line_that_says_what_shows_a_name_comes_before_what_is_found() -> None:
    known = replace(
        names("torch.max", "torch.Tensor.max", same={"torch.Tensor.max": "torch.max"}),
        rulings=(Ruling(("torch.max",), "shown", "norms/said"),),
    )
    found = answers.answers(known, [made("max", ROW, torch="torch.max(x)")])
    assert [(a.kind, a.example) for a in found] == [("shown", "norms/said"), ("same", "norms/said")]


def test_another_spelling_of_a_name_that_is_left_out_still_needs_an_answer() -> None:
    known = replace(
        names("torch.raw", "torch.nice", same={"torch.nice": "torch.raw"}),
        rulings=(Ruling(("torch.raw",), "excluded", "No."),),
    )
    assert list(kinds(known).values()) == ["excluded", "missing"]


PROBLEMS = [
    (Lists(), {}, "has no answer, and is not listed"),
    (Lists(missing=frozenset({"torch.new"})), {"torch": "3.0.0"}, "3.0.0 is pinned"),
    (Lists(rulings=(Ruling(("torch.o*",), "excluded", "No."),)), {}, "no public name fits"),
    (Lists(rulings=(Ruling(("torch.new",), "same", "torch.o"),)), {}, "is no public name"),
    (Lists(rulings=(Ruling(("torch.new",), "none", "a/b"),)), {}, "there is no example a/b"),
    (Lists(rulings=(Ruling(("torch.new",), "shown", "a/b"),)), {}, "there is no example a/b"),
    (Lists(rulings=(Ruling(("torch.new",), "maybe", "a"),)), {}, "is none of excluded"),
    (Lists(rulings=(Ruling(("torch.new",), "excluded", "no"),)), {}, "ends with a full stop"),
]


@pytest.mark.parametrize(("known", "pinned", "told"), PROBLEMS, ids=lambda v: str(v)[:20])
def test_what_is_wrong_is_said(known: Lists, pinned: dict[str, str], told: str) -> None:
    own = names("torch.new")
    known = replace(known, names=own.names, versions=own.versions)
    found = answers.problems(known, answers.answers(known, []), set(), pinned)
    assert any(told in p.message for p in found)


def test_a_listed_name_is_no_problem() -> None:
    known = replace(names("torch.new"), missing=frozenset({"torch.new"}))
    assert not list(answers.problems(known, answers.answers(known, []), set(), {}))


def results(*examples: Example) -> list[Result]:
    return [Result(e, {k: saw(f32(1)) for k in e.snippets}, Verdict("agree")) for e in examples]


def entries(known: Lists, *examples: Example) -> list[tables.Entry]:
    return tables.entries(known, answers.answers(known, examples), results(*examples))


def test_the_page_has_what_a_name_is_elsewhere() -> None:
    known = names("torch.cat", "torch.concat", "torch.gone", same={"torch.concat": "torch.cat"})
    found = entries(known, made("a", torch="torch.cat(x)", numpy="np.concatenate(x)"))
    text = tables.page(found, "torch", {"norms/a": "norms.md#a"})
    assert '<h3 id="torch.cat"><code>torch.cat</code></h3>' in text
    assert "<code>np.concatenate</code>" in text and '<a href="norms.md#a">a</a> =' in text
    assert 'the same as <a href="#torch.cat">' in text and "no example yet" in text
    for page in (text, tables.index(found), tables.coverage(found)):
        for table in re.findall(r"^<div class=\"tree.*</div>$", page, re.MULTILINE):
            etree.fromstring(table)
    assert "2 of 3" in tables.index(found)
    assert '<meter min="0" max="100" value="67" aria-label="torch">' in tables.coverage(found)


def test_a_use_says_nothing_about_the_others() -> None:
    found = entries(
        names("torch.stack"), made("a", torch="y = torch.stack(x)\ny @ x", tf="tf.abs(x)")
    )
    assert found[0].others == {} and found[0].verdict == ""


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("np.abs(x - y).mean()", ["np.abs", ".mean"]),
        ("x.reshape(2, 3).sum(axis=0)", ["x.reshape(2, 3).sum(axis=0)"]),
        ("rng.choice(3, 4, p=p)", ["rng.choice(3, 4, p=p)"]),
        ("a_long_name_of_a_value_that_is_here.reshape(2, 3).sum(axis=0)", [".sum", ".reshape"]),
        ("-x", ["-x"]),
        ("x", []),
        ("np.stack([np.cumsum(row) for row in x])", ["np.cumsum"]),
        ("[row for row in np.vsplit(x, 2)]", ["np.vsplit"]),
    ],
)
def test_what_a_method_is_called_of_is_told_as_well(line: str, told: list[str]) -> None:
    found = entries(names("torch.cat"), made("a", torch="torch.cat(x)", numpy=line))
    assert found[0].others == {"numpy": told}


def test_what_only_gathers_the_results_of_a_loop_is_no_counterpart() -> None:
    one = made("a", "show = 2", torch="torch.cumsum(x)", numpy="p = np.cumsum(x)\nnp.array(p)")
    assert entries(names("torch.cumsum"), one)[0].others == {"numpy": ["np.cumsum"]}


def test_the_data_obey_the_schema() -> None:
    known = replace(
        names("torch.cat", "torch.a", "torch.b"),
        rulings=(
            Ruling(("torch.a",), "see", "norms.md#a"),
            Ruling(("torch.b",), "excluded", "No."),
        ),
    )
    found = entries(known, made("a", torch="torch.cat(x)", jax="jnp.concatenate(x)"))
    text = data_export.api(found, {"norms/a": "norms.md#a"}, {"torch": "2.15.0"}, Address())
    schema = json.loads((ROOT / "docs" / "api.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(json.loads(text))
    cat, see, out = json.loads(text)["names"]
    assert cat["url"] == "norms/#a" and cat["others"] == {"jax": ["jnp.concatenate"]}
    assert see["see"] == "norms/#a" and out["reason"] == "No."


KNOWN = lists.read(FOLDER)
ADDRESSES = {p.name: KNOWN.address(p) for p in KNOWN.names}
LINKS = {
    "torch.cat": "https://docs.pytorch.org/docs/2.15/generated/torch.cat.html",
    "torch.Tensor.T": "https://docs.pytorch.org/docs/2.15/tensors.html#torch.Tensor.T",
    "torch.nn.init.eye_": "https://docs.pytorch.org/docs/2.15/nn.init.html#torch.nn.init.eye_",
    "numpy.abs": "https://numpy.org/doc/2.5/reference/generated/numpy.absolute.html",
    "numpy.concatenate": "https://numpy.org/doc/2.5/reference/generated/numpy.concatenate.html",
    "jax.numpy.pi": "https://docs.jax.dev/en/latest/jax.numpy.html",
    "jax.lax.scan": "https://docs.jax.dev/en/latest/_autosummary/jax.lax.scan.html",
    "tf.math.abs": "https://www.tensorflow.org/api_docs/python/tf/math/abs",
    "tf.data.Dataset.batch": "https://www.tensorflow.org/api_docs/python/tf/data/Dataset#batch",
    "tf.keras.optimizers.Adam": "https://keras.io/api/optimizers/adam/",
    "flax.nnx.Linear": (
        "https://flax.readthedocs.io/en/v0.12.12/api_reference/flax.nnx/nn/linear.html"
        "#flax.nnx.Linear"
    ),
    "optax.adam": "https://optax.readthedocs.io/en/latest/api/generated/optax.adam.html",
}


@pytest.mark.parametrize("name", LINKS)
def test_official_pages(name: str) -> None:
    assert ADDRESSES[name] == LINKS[name]


def test_every_name_has_an_official_page_of_its_own_package() -> None:
    hosts = {
        "torch": {"docs.pytorch.org"},
        "tf": {"www.tensorflow.org", "keras.io"},
        "jax": {"docs.jax.dev", "flax.readthedocs.io", "optax.readthedocs.io"},
        "numpy": {"numpy.org"},
    }
    for public in KNOWN.names:
        parts = urlsplit(ADDRESSES[public.name])
        assert parts.scheme == "https" and parts.netloc in hosts[public.framework]
        assert not re.search(r"[{}\s]", ADDRESSES[public.name])


def test_every_rule_of_official_pages_is_needed() -> None:
    patterns = [pattern for pattern, _, _ in KNOWN.official]
    assert not [p for p in patterns if not fnmatch.filter(ADDRESSES, p)]


def test_every_line_of_answers_is_the_first_for_some_name() -> None:
    needed = {ruling.line for ruling in KNOWN.ruling.values()}
    assert [r.line for r in KNOWN.rulings if r.line not in needed] == []


def test_every_required_framework_has_a_list_and_each_name_stands_once() -> None:
    listed = {p.framework for p in KNOWN.names}
    assert {*KEYS} <= listed <= {*FRAMEWORKS}
    assert len({p.name for p in KNOWN.names}) == len(KNOWN.names) > 6000


def test_the_names_without_an_answer_are_those_that_are_listed() -> None:
    """If not: python scripts/build.py names --accept"""
    found = own.corpus().answers
    pinned = versions.packages(ROOT / "requirements.txt")
    assert not list(answers.problems(KNOWN, found, {*own.corpus().where}, pinned))
    assert sorted(answers.missing(found)) == sorted(KNOWN.missing)


def test_a_section_that_is_named_is_there() -> None:
    for ruling in KNOWN.rulings:
        if ruling.says == "see":
            page, _, anchor = ruling.what.partition("#")
            text = (ROOT / "docs" / page).read_text("utf-8")
            heads = re.findall(r"^#+ (.+?)(?: \{ #(\S+).*\})?$", text, re.MULTILINE)
            slugs = {
                given or re.sub(r"[^a-z0-9]+", "-", words.lower().replace("'", "")).strip("-")
                for words, given in heads
            }
            assert not anchor or anchor in slugs, ruling.what
