"""Tabs and verdict become one example, with anchors of its own."""

import re
import textwrap
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown import Markdown
from trivium.pages.includes import Shown, addresses

TABS = """
=== "PyTorch"

    ``` python
    import torch
    ```

    ``` {.text .output .no-copy}
    1
    ```

=== "JAX"

    JAX has no counterpart.

**Agree** in shape.
{ .verdict .agree data-example="NAME" }
"""


def convert(text: str, **options: str) -> str:
    extensions = ["attr_list", "md_in_html", "toc", "pymdownx.details", "pymdownx.superfences"]
    config = {
        "pymdownx.tabbed": {"alternate_style": True},
        "trivium.site.extensions.examples:ExamplesExtension": options,
    }
    return Markdown(extensions=[*extensions, *config], extension_configs=config).convert(text)


def ids(html: str) -> list[str]:
    return re.findall(r'\bid="([^"]*)"', html)


def test_tabs_and_verdict_become_one_example_with_stable_anchors(tmp_path: Path) -> None:
    known = tmp_path / "examples.json"
    known.write_text('{"norms/l1-norm": {"address": "", "title": "The `ord` of a title"}}')
    html = convert("# Page\n" + TABS.replace("NAME", "norms/l1-norm"), examples=str(known))
    opening = re.search(r"<section[^>]*>", html)
    assert opening
    for attribute in (
        'data-anchor="l1-norm"',
        'class="example"',
        'role="group"',
        'aria-label="The ord of a title"',
        "data-search-exclude",
    ):
        assert attribute in opening[0]
    assert ids(html) == ["page", "l1-norm-torch", "l1-norm-jax", "l1-norm"]
    assert 'for="l1-norm-jax"' in html and 'data-framework="jax"' in html
    assert html.index("</section>") > html.index('class="verdict agree"')


@pytest.mark.parametrize("heading", ["### L1 norm", "### Other { #l1-norm }"])
def test_a_heading_keeps_its_anchor(heading: str) -> None:
    html = convert(f"# Page\n\n{heading}\n" + TABS.replace("NAME", "norms/l1-norm"))
    assert ids(html) == ["page", "l1-norm", "l1-norm-torch", "l1-norm-jax"]
    assert '<h3 id="l1-norm">' in html


def test_anchors_are_those_that_links_lead_to() -> None:
    """Of two equal stems the one that stands first, and not in a fold, has the short anchor."""
    text, shown = "", []
    for line, (name, folded) in enumerate(
        [("a/x", True), ("b/x", True), ("c/x", False), ("d/y", True), ("e/y", False), ("f/y", True)]
    ):
        block = textwrap.indent(TABS.replace("NAME", name), "    " * folded)
        text += f"??? note\n{block}\n" if folded else f"{block}\n"
        shown.append(Shown(name, "p.md", "", line, nested=folded))
    found = dict(re.findall(r'data-anchor="([^"]*)"[^>]*data-example="([^"]*)"', convert(text)))
    assert {name: f"p.md#{anchor}" for anchor, name in found.items()} == addresses(shown)


def test_no_anchor_twice() -> None:
    html = convert(
        "".join(
            TABS.replace("NAME", name) for name in ("norms/mean", "reductions/mean", "norms/sum")
        )
    )
    assert len(ids(html)) == len(set(ids(html))) == 9
    assert "reductions-mean-jax" in ids(html)


def test_an_example_inside_a_fold_and_between_text_keeps_the_order() -> None:
    inner = "".join("    " + line if line.strip() else line for line in TABS.splitlines(True))
    html = convert(f'before\n\n??? success "Solution"\n{inner.replace("NAME", "norms/x")}\nafter\n')
    assert [
        html.index(part)
        for part in ("before", "<details", "<section", "</section>", "</details>", "after")
    ] == sorted(
        html.index(part)
        for part in ("before", "<details", "<section", "</section>", "</details>", "after")
    )


def test_a_verdict_that_markdown_does_not_understand_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"not understood: [^|]*norms/x"):
        convert(TABS.replace('data-example="NAME"', 'title="`code`" data-example="norms/x"'))


def test_text_about_attributes_is_no_error() -> None:
    convert(TABS.replace("import torch", '# { .verdict data-example="norms/x" }'))


def test_the_tab_of_a_framework_that_differs_is_marked() -> None:
    text = (
        TABS.replace("NAME", "norms/x")
        .replace(".agree", ".declared")
        .replace("**Agree**", "**Differ.**  \n**JAX**: none")
    )
    html = convert(text)
    assert '<label class="odd" for="x-jax">JAX</label>' in html and html.count('"odd"') == 1
    assert '"odd"' not in convert(text.replace(".declared", ".agree"))


def test_an_example_has_a_link_to_itself() -> None:
    assert 'class="headerlink" href="#x" title="Link to this example">' in convert(
        TABS.replace("NAME", "norms/x")
    )


def test_other_tabs_are_left_alone() -> None:
    html = convert('=== "Linux"\n\n    a\n\n=== "WSL"\n\n    b\n\nText.\n')
    assert "<section" not in html and "__tabbed_1_1" in html


def test_a_link_to_report_a_mistake_only_where_there_is_a_repository() -> None:
    text = TABS.replace("NAME", "norms/l1-norm")
    assert "Report" not in convert(text)
    html = convert(text, repo_url="https://example.org/me/trivium/")
    (verdict,) = re.findall(r'<p class="verdict.*?</p>', html, re.DOTALL)
    start = 'href="https://example.org/me/trivium/issues/new?title=norms/l1-norm%3A%20&amp;body='
    assert start in verdict and verdict.count("Report a mistake") == 2  # its name, and its words
    (body,) = re.findall(r'&amp;body=([^"]*)"', verdict)
    assert "Example: norms/l1-norm\nRan with: PyTorch 2." in unquote(body)


def test_an_operation_has_a_link_to_its_row(tmp_path: Path) -> None:
    known = tmp_path / "examples.json"
    known.write_text('{"norms/l1-norm": {"title": "T", "row": "../sheet.md#op-norms-l1-norm"}}')
    text = TABS.replace("NAME", "norms/l1-norm")
    assert 'href="../sheet.md#op-norms-l1-norm"' in convert(text, examples=str(known))
    assert "op-norms" not in convert(text, examples=str(tmp_path / "none.json"))
