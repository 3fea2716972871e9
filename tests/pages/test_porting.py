"""Porting guides: what bites first, what is loud, words that change, the tables of the chapters."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from making import KEYS, example, f32, raises, saw
from trivium.comparison.verdict import judge
from trivium.frameworks import FRAMEWORKS, REQUIRED
from trivium.pages import chapters, porting, porting_words, same_result
from trivium.pages.porting import DIRECTIONS, Guide
from trivium.pipeline.result import Result

ROOT = Path(__file__).parents[2]
PAGE = """# Losses

## To get the same result

| for | in PyTorch | in Keras | in Optax | checked by |
|---|---|---|---|---|
| weights | `weight=` | `class_weight=` | the same, divided | [their sum](#weights-equal) |
| squares | as by default | `.mean()` | as by default | [squares](#squares) |

## Where they differ
"""
PAGES = {"losses.md": PAGE, "start.md": "# Start here\n"}
SILENT = '[tf]\nvalue = 2.0\nreason = "It is `{}` < 3."\n'


def result(name: str, toml: str = "", **sources: str) -> Result:
    keys = tuple(k for k in KEYS if f"[{k}]\nmissing" not in toml)
    made = example(toml, keys, name=name)
    texts = {k: sources.get(k, f"import {k}\nf(1)\n") for k in keys}
    snippets = {k: replace(made.snippets[k], source=text) for k, text in texts.items()}
    asked = replace(made, snippets=snippets)
    told: dict[str, Any] = {k: saw(f32(2 if f"[{k}]\nvalue" in toml else 1)) for k in keys}
    if "error" in toml:
        told["tf"] = raises("TypeError")
    return Result(asked, told, judge(asked, told))


def guide(*results: Result) -> Guide:
    where = {r.example.name: f"../losses.md#{r.example.stem}" for r in results}
    return Guide(list(results), where, (), PAGES)


def test_what_is_silent_has_both_codes_outputs_and_the_reason() -> None:
    text = guide(result("losses/weights", SILENT.format("x")), result("losses/y")).page(
        "torch", "tf"
    )
    assert "**1** of the 2 examples" in text and "[1 silently](#silent), [0 aloud]" in text
    assert "### Weights {" in text and "**TensorFlow**: It is `x` &#60; 3." in text
    one, other = re.findall(r'data-framework="(\w+)" markdown>\n\n.*?\n</div>', text, re.DOTALL)
    assert (one, other) == ("torch", "tf")
    sides = re.findall(
        r"``` python\n(.*?)\n```\n\n``` \{.text .output .no-copy\}\n(.*?)\n```", text, re.S
    )
    assert sides == [("import torch\nf(1)", "1.0"), ("import tf\nf(1)", "2.0")]


def test_an_output_keeps_its_lines_whatever_they_look_like() -> None:
    shown = "x = '<a>\\n<b>'\n<a>\n<b>\n"
    made = result("losses/weights", SILENT.format("x"), torch=f'"""\n{shown}"""\n')
    assert "<a>\n<b>\n" in guide(made).page("torch", "tf")


def test_what_follows_the_first_twelve_is_a_table_and_a_name_stands_once_among_them() -> None:
    many = [
        result(
            f"losses/x{i}", SILENT.format(f"f{i // 2}"), torch=f"import torch\ntorch.f{i // 2}(1)\n"
        )
        for i in range(30)
    ]
    found = guide(*many)
    full, rest = porting.first_of_each(found.bites("torch", "tf")["silent"], porting.FULL)
    assert len(full) == len({bite.name for bite in full}) == 12 and len(rest) == 18
    text = found.page("torch", "tf")
    assert "## The twelve that bite silently" in text and text.count("\n### X") == 12
    table = text.partition("## The others that bite silently")[2].partition("\n## ")[0]
    assert table.count("<tr>") == 19 and "<samp>2</samp>" in table
    assert "<code>torch.f14(1)</code>" in table


def test_long_code_folds() -> None:
    code = "import torch\n" + "x = 1\n" * 20 + "torch.f(x)\n"
    text = guide(result("losses/x", SILENT.format("f"), torch=code)).page("torch", "tf")
    assert "<summary>PyTorch: <code>1</code>, TensorFlow: <code>2</code>" in text
    assert "<summary>" not in guide(result("losses/x", SILENT.format("f"))).page("torch", "tf")


@pytest.mark.parametrize(
    ("toml", "cell"),
    [
        (
            '[tf]\nerror = "TypeError"\nreason = "So."\n',
            "<code>f(1)</code><samp>TypeError</samp>",
        ),
        ('[tf]\nmissing = "tf.x"\nreason = "So."\n', "<samp>no tf.x</samp>"),
    ],
)
def test_what_is_loud_is_a_table_with_the_error_or_the_missing_name(toml: str, cell: str) -> None:
    text = guide(result("losses/weights", toml)).page("torch", "tf")
    table = text.partition("{ #loud }")[2].partition("\n## ")[0]
    assert f'<td data-label="TensorFlow">{cell}</td>' in table and "<p>So.</p>" in table
    back = guide(result("losses/weights", toml)).page("tf", "torch")
    assert "**0** of the 1 examples" in back


def test_what_gives_the_same_is_the_line_of_the_example_that_a_table_names() -> None:
    found = guide(
        result("losses/weights", SILENT.format("x")),
        result("losses/weights-equal", tf="import tf\ntf.same(1)\n"),
        result("losses/weights-other", tf="import tf\ntf.other(1)\n"),
    )
    (bite,) = found.bites("torch", "tf")["silent"]
    assert (bite.cure, bite.cure_address) == ("tf.same(1)", "../losses.md#weights-equal")


def test_the_settings_of_two_frameworks_are_those_in_which_they_differ() -> None:
    found = guide(result("losses/weights-equal"))
    text = found.page("torch", "jax").partition("{ #same-result }")[2]
    head = "| for | in PyTorch | in Optax | checked by |\n|---|---|---|---|\n"
    assert "### Losses { data-search-exclude" in text
    check = "[their sum](../losses.md#weights-equal)"
    assert text.partition(head)[2].strip() == (  # "the same" was that of the column to the left
        f"| weights | `weight=` | `class_weight=`, divided | {check} |"
    )
    text = found.page("torch", "tf").partition("{ #same-result }")[2]
    assert "\n| squares | as by default | `.mean()` | squares |\n" in text


def test_layers_losses_initializers_and_optimizers_stand_first() -> None:
    names = ("attention.md", "optimizers.md", "layers.md", "start.md")
    assert [t.page for t in same_result.tables(dict.fromkeys(names, PAGE))] == [
        *("layers.md", "optimizers.md", "attention.md", "start.md"),
    ]


def row(name: str, torch: str, jax: str, toml: str = "") -> Result:
    return result(
        f"losses/{name}",
        toml,
        torch=f"import torch\n{torch}\n",
        jax=f"import jax.numpy as jnp\n{jax}\n",
    )


def test_an_argument_of_one_value_in_both_is_one_word() -> None:
    rows = [
        row("cat", "torch.cat(x, dim=1)", "jnp.concatenate(x, axis=1)"),
        row("sum", "torch.tensor([1.]).sum(dim=1, keepdim=True)", "x.sum(axis=1, keepdims=True)"),
        row("odd", "torch.f(dim=0)", "jnp.f(axis=0)", '[jax]\nvalue = 2.0\nreason = "So."\n'),
        row("many", "torch.f(a=1, b=1)", "jnp.f(c=1)"),
        row("once", "torch.f(p=1.5)", "jnp.f(q=1.5)"),
        row("same", "torch.f(axis=1)", "jnp.f(axis=1)"),
    ]
    where = {r.example.name: f"losses.md#{r.example.stem}" for r in rows}
    (found,) = porting_words.arguments(rows, where, "torch", "jax")
    assert (found.before, found.after, found.count) == ("dim", "axis", 2)
    assert found.example == (".sum(dim=)", "x.sum(axis=)") and found.address == "losses.md#sum"
    (back,) = porting_words.arguments(rows, where, "jax", "torch")
    assert (back.before, back.after, back.count) == ("axis", "dim", 2)


def test_the_places_of_operations_are_counted() -> None:
    rows = [
        row("a", "torch.abs(1)", "jnp.abs(1)"),
        row("b", "torch.cat(1)", "jnp.concatenate(1)"),
        row("c", "x = torch.ones(2)\nx.flip(0)", "jnp.flip(1)"),
        row("d", "x = torch.ones(2)\nx.sum(0)", "jnp.add(1)"),
    ]
    where = {r.example.name: r.example.stem for r in rows}
    found = porting_words.places(rows, where, "torch", "jax")
    assert [(c.before, c.after, c.count, c.example) for c in found] == [
        ("torch", "jax.numpy", 2, ("torch.abs", "jax.numpy.abs")),
    ]


def test_each_direction_has_its_page_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8")
    for source, target in DIRECTIONS:
        page = f"porting/{source}-to-{target}"
        title = f"From {FRAMEWORKS[source].label} to {FRAMEWORKS[target].label}"
        text = (ROOT / "docs" / f"{page}.md").read_text("utf-8")
        assert f"      - {title}: {page}.md" in navigation and f"\n# {title}\n" in text
        fragment = f"site/porting-{source}-to-{target}"
        assert f'--8<-- "{fragment}.md"' in text and fragment in chapters.REFERENCE
        assert f"]({page}.md)" in (ROOT / "docs" / "index.md").read_text("utf-8")
    assert len(DIRECTIONS) == len(REQUIRED) * (len(REQUIRED) - 1)
