"""Templates of the reference pages: a value is text wherever it stands, and a mistake is an
error."""

import re
import xml.etree.ElementTree as etree
from dataclasses import replace
from pathlib import Path
from typing import Any

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import example
from markupsafe import Markup
from trivium.examples.contract import Contract, Declaration
from trivium.frameworks import FRAMEWORKS
from trivium.observation import printable
from trivium.pages import cheat_sheet, disagreements, provenance, templating
from trivium.pages.templating import ENVIRONMENT

WORDS = st.text(st.sampled_from("`~=-8<>\"'{}#*_\n\t;$\\/!|[]&% ax\x02\x1b\u2028"), max_size=20)
DIV = re.compile(r'^<div class="tree.*</div>$', re.MULTILINE)


def render(source: str, **data: Any) -> str:
    return ENVIRONMENT.from_string(source).render(frameworks=FRAMEWORKS, **data)


@given(WORDS)
def test_a_value_is_text_in_html(words: str) -> None:
    made = render(
        '<p title="{{ words }}">{{ words }}<b>{{ words | breakable }}</b></p>', words=words
    )
    assert "\n" not in made and "--8<--" not in made
    paragraph = etree.fromstring(made)
    assert (paragraph.text or "") == paragraph.get("title") == printable(words)
    assert "".join(paragraph[0].itertext()) == printable(words)


@given(WORDS)
def test_no_page_can_be_broken_by_what_it_shows(words: str) -> None:
    """Each table is on one line, as no line of it may be read as Markdown, and well-formed."""
    link = ("/a.md#a", words)
    declared = {"jax": Declaration({"value": 1}, words)}
    contract = Contract(title=words, group="g", says=words, declared=declared)
    made, code = replace(example(), contract=contract), dict.fromkeys(FRAMEWORKS, words)
    row = cheat_sheet.Row(made, "/a.md#a", code)
    trap = disagreements.Trap(made, {"tf": ("value",)}, "/a.md#a", code, code, {})
    texts = [
        cheat_sheet.page([row]),
        disagreements.page([trap], 1, {"/a.md": words}),
        templating.render(
            "coverage.md.jinja",
            categories={"c": {words: [link]}},
            have=1,
            total=1,
            lacking=[],
        ),
        templating.render(
            "api-index.md.jinja",
            count=1,
            packages={("", words): [(words, words, [link] * 2)]},
            most=1,
        ),
        provenance.page([provenance.Cell(words, words, (words, "a"), words)], {"a": "/a"}, {}),
    ]
    for text in texts:
        tables = DIV.findall(text)
        assert tables and all(etree.fromstring(table) is not None for table in tables)
        assert "<" not in re.sub(r"`[^`]*`", "", DIV.sub("", text))


def test_a_long_name_may_be_broken_after_its_parts() -> None:
    code = "tf.experimental.numpy.kron(a)"
    assert render("{{ code | breakable }}", code=code) == "tf.experimental.<wbr/>numpy.kron(a)"


def test_prose_has_code_in_html_and_in_markdown() -> None:
    words = "`a < b` is <true> *"
    assert render("{{ words | prose }}", words=words) == "<code>a &lt; b</code> is &lt;true&gt; *"
    assert render("{{ words | markdown }}", words=words) == "`a < b` is &#60;true&#62; &#42;"
    assert render("{{ words | plain }}", words=words) == "a &lt; b is &lt;true&gt; *"
    assert render("{{ words }}", words=Markup("<b>")) == "<b>"


def test_a_name_that_is_not_there_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError):
        templating.render("notebook.md.jinja")


def test_every_template_is_used() -> None:
    code = "".join(p.read_text("utf-8") for p in Path(templating.__file__).parents[1].rglob("*.py"))
    found = [n for n in ENVIRONMENT.list_templates() if not n.startswith("figures/")]
    assert len(found) == 19 and all(f'"{name}"' in code for name in found)
