"""A chapter's Markdown as a notebook understands it."""

import pytest
from chapter import PAGE
from trivium.notebooks.convert import linked, pieces, quoted
from trivium.pages.address import Address


def test_prose_loses_what_only_the_site_knows() -> None:
    found = list(pieces(PAGE, "JAX", "Origin."))
    assert [kind for kind, _ in found] == ["prose", "example", "prose", "example", "prose"]
    assert found[0][1] == "# Norms (JAX)\n\nOrigin.\n\nA norm, $x_1$.\n\n$$\nx\n$$"
    assert found[2][1] == "## More\n\n**Solution**\n\nLook at [it](calculus.md#why)."
    assert found[4][1] == 'After.\n\n```text\n--8<-- "norms/x.md"\n```'


@pytest.mark.parametrize(
    ("site", "directories", "expected"),
    [
        ("../", True, "../calculus/#why"),
        ("../", False, "../calculus.html#why"),
        ("https://a.b/c/", True, "https://a.b/c/calculus/#why"),
    ],
)
def test_links_lead_to_the_site(site: str, directories: bool, expected: str) -> None:
    to = Address(site, directories)
    assert (
        linked("[it](calculus.md#why) [x](#here) `a[0](b)`", "norms.md", to)
        == f"[it]({expected}) [x](#here) `a[0](b)`"
    )
    assert linked("[it](../calculus.md#why)", "operations/norms.md", to) == f"[it]({expected})"
    assert linked("[it](calculus.md#why)", "norms.md", to) == f"[it]({expected})"


def test_only_a_page_that_is_called_index_is_its_folder() -> None:
    to = Address("../")
    assert (
        linked("[a](index.md) [b](api-index.md)", "norms.md", to) == "[a](../) [b](../api-index/)"
    )
    assert linked("[a](norms.md#l1.5-norm)", "norms.md", to) == "[a](../norms/#l1.5-norm)"


def test_a_note_keeps_its_code_readable() -> None:
    assert quoted("value `[1]`, &#42;  \nmore") == "> value `[1]`, &#42;  \n> more"


@pytest.mark.parametrize(
    "include", ["--8<-- 'norms/x.md'", "--8<--\nnorms/x.md\n--8<--", '    -8<- "norms/x.md"']
)
def test_every_form_of_an_include_is_an_example(include: str) -> None:
    assert ("example", "norms/x") in list(pieces(f"# A\n\n{include}\n"))


@pytest.mark.parametrize("latex", [r"\frac{1}{.5}", "x_{.j}", "e^{.5}", r"\sqrt{.5}", "x^2{.5}"])
def test_the_end_of_a_formulas_line_is_no_attribute(latex: str) -> None:
    text = f"$$\n{latex}\n$$"
    assert list(pieces(text)) == [("prose", text)]


def test_an_escaped_include_is_a_text() -> None:
    assert list(pieces(';--8<-- "norms/x.md"')) == [("prose", '--8<-- "norms/x.md"')]
