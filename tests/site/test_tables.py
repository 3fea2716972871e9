"""Generated tables become part of the page's tree, and cells are aligned by classes."""

import html
import re

import markdown
import pytest
from trivium.pages import html as markup
from trivium.pages.templating import ENVIRONMENT
from trivium.site.extensions.tables import TablesExtension

CODES = [
    "a < b & c",
    "x = `1`\n\n    y_1 * z_1",
    "$x$ **a** [b](c) <p>",
    '&amp; é "q" \'',
    '--8<-- "a.md"',
    "```\n~~~",
    "# h",
    "\t\tx",
]


def rendered(text: str) -> str:
    extensions = [
        "md_in_html",
        "attr_list",
        "tables",
        "pymdownx.superfences",
        "pymdownx.arithmatex",
        "toc",
        TablesExtension(),
    ]
    return markdown.markdown(text, extensions=extensions)


def tree(html: str, **values: str) -> str:
    """What a template makes of HTML that becomes part of the page's tree."""
    return ENVIRONMENT.from_string(f'\n<div class="tree">{html}</div>\n\n').render(values)


@pytest.mark.parametrize("code", CODES)
def test_code_is_shown_as_it_is(code: str) -> None:
    table = "<table><tr><td><code>{{ code }}</code></td></tr></table>"
    text = rendered(f"# T\n{tree(table, code=code)}\nafter\n")
    (shown,) = re.findall(r"<code>(.*?)</code>", text, re.DOTALL)
    assert html.unescape(shown) == html.unescape(code) and "<p>after</p>" in text


def test_links_are_in_the_tree() -> None:
    class Links(markdown.treeprocessors.Treeprocessor):
        def run(self, root: object) -> None:
            self.found = [e.get("href") for e in root.iter("a")]  # type: ignore[attr-defined]

    md = markdown.Markdown(extensions=["md_in_html", TablesExtension()])
    links = Links(md)
    md.treeprocessors.register(links, "links", 0)
    text = md.convert(tree('<a href="norms.md#l1-norm">The norm</a>'))
    assert links.found == ["norms.md#l1-norm"] and ">The norm</a>" in text


def test_html_that_is_no_xml_is_refused_with_the_cure() -> None:
    with pytest.raises(ValueError, match=r"mismatched tag: .*<br>x.*write HTML as XML: <br/>"):
        rendered('<div class="tree"><br>x</div>\n')


def test_other_html_is_left_alone() -> None:
    assert rendered('<div class="other"><br></div>\n') == '<div class="other"><br></div>'


def test_prose_of_a_contract() -> None:
    assert markup.prose("`a < b` is <true>") == "<code>a &lt; b</code> is &lt;true&gt;"


def test_cells_are_aligned_by_classes() -> None:
    html = rendered("| a | b |\n|---|--:|\n| 1 | 2 |\n")
    assert "style=" not in html and '<td class="right">2</td>' in html


def test_a_table_is_called_as_its_section_unless_it_has_a_name() -> None:
    table = "| a |\n|---|\n| 1 |\n\n"
    made = tree('<table aria-label="x"><tr><td>1</td></tr></table>')
    html = rendered(f"{table}# One\n\n{table}## Two {{ #other }}\n\n{table}{made}\n{table}")
    names = re.findall(r"<table ?([^>]*)>", html)
    assert names == [
        "",
        'aria-labelledby="one"',
        'aria-labelledby="other"',
        'aria-label="x"',
        'aria-labelledby="other"',
    ]


def test_a_table_of_markdown_has_a_box_to_scroll_in() -> None:
    text = rendered("# T\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nafter\n")
    assert text.count('<div class="md-typeset__scrollwrap"><div class="md-typeset__table">') == 1
    assert "</table></div></div>\n<p>after</p>" in text
    assert "scrollwrap" not in rendered('# T\n<div class="tree"><table class="lines"/></div>\n')
