"""The cheat sheet: which rows, in which order, what each quotes, and the mark it has."""

import re
from dataclasses import replace
from html import unescape

import pytest
from making import KEYS, example, f32, saw
from trivium.comparison.verdict import judge
from trivium.examples.discovery import Snippet
from trivium.frameworks import FRAMEWORKS
from trivium.pages import cheat_sheet as cheatsheet
from trivium.pipeline.result import Result

ORDER = [("zeros & ones", "ones"), ("zeros & ones", "zeros"), ("last", "x")]


def made(
    name: str,
    group: str = "zeros & ones",
    says: str = "zeros",
    more: str = "",
    keys: tuple[str, ...] = KEYS,
) -> Result:
    row = f'group = "{group}"\nsays = "{says}"' if says else ""
    asked = example(f'title = "T"\n{row}\n{more}', keys, name=name)
    snippets = {
        k: Snippet(k, s.path, b"", f"import x\na = 1\nx.{k}(a < 2,\n    'b')\n")
        for k, s in asked.snippets.items()
    }
    asked = replace(asked, snippets=snippets)
    seen = {k: saw(f32(2 if f"[{k}]" in more else 1)) for k in keys}
    return Result(asked, seen, judge(asked, seen))


def rows(*results: Result) -> list[cheatsheet.Row]:
    return cheatsheet.rows(
        results, {r.example.name: f"norms.md#{r.example.stem}" for r in results}, ORDER
    )


def test_groups_and_rows_stand_in_the_order_of_the_table() -> None:
    found = rows(
        made("norms/e", "new"),
        made("norms/c", "last", "x"),
        made("norms/a"),
        made("norms/d", says="more"),
        made("norms/b", says="ones"),
    )
    assert [r.example.contract.says for r in found] == ["ones", "zeros", "more", "x", "zeros"]


def test_a_heading_has_an_anchor_in_any_language() -> None:
    assert cheatsheet.Group("Sums & more", []).anchor == "sums-more"
    assert cheatsheet.Group("Größe", []).anchor == "größe"


def test_an_example_is_a_row_if_it_says_what_it_does_and_stands_on_a_page() -> None:
    assert rows(made("norms/a", says="")) == []
    assert cheatsheet.rows([made("norms/a")], {}, ORDER) == []


def test_a_row_quotes_each_frameworks_last_statement() -> None:
    text = cheatsheet.page(rows(made("norms/a")))
    cells = re.findall(r'<td data-label="([^"]+)"><code>(.*?)</code></td>', text)
    assert {label: unescape(code) for label, code in cells} == {
        FRAMEWORKS[k].label: f"x.{k}(a < 2,\n    'b')" for k in KEYS
    }
    assert re.findall(r'data-label="([^"]+)"', text) == [f.label for f in FRAMEWORKS.values()]
    assert '<a href="norms.md#a">zeros</a>' in text and "## Zeros & ones { #zeros-ones }" in text
    assert [text.index(f.label) for f in FRAMEWORKS.values()] == sorted(
        text.index(f.label) for f in FRAMEWORKS.values()
    )


MISSING = '[numpy]\nmissing = "numpy.grad"\nreason = "It has no `grad`."'


@pytest.mark.parametrize(
    ("more", "keys", "kind", "mark"),
    [
        ("", KEYS, "agree", "="),
        ('[tf]\nvalue = 2.0\nreason = "It uses `a < b`."', KEYS, "differs", "≠ TensorFlow differs"),
        (MISSING, KEYS[:3], "missing", "∅ not in NumPy"),
        (
            '[tf]\nvalue = 2.0\nreason = "So."\n' + MISSING,
            KEYS[:3],
            "differs",
            "≠ TensorFlow differs, not in NumPy",
        ),
    ],
)
def test_a_mark_says_who_differs_and_why(
    more: str, keys: tuple[str, ...], kind: str, mark: str
) -> None:
    (row,) = rows(made("norms/a", more=more, keys=keys))
    text = cheatsheet.page([row])
    assert row.kind == kind and f">{mark}</" in text
    if "a < b" in more:
        assert "<b>TensorFlow:</b> It uses <code>a &lt; b</code>." in text
        assert (
            'title="TensorFlow: It uses a &lt; b.' in text
            and text.count('<td class="odd" data-label="TensorFlow">') == 1
        )
    assert text.count('<td class="none" data-label="NumPy">—</td>') == len(KEYS) - len(keys)


def test_what_is_counted() -> None:
    text = cheatsheet.page(rows(made("norms/a"), made("norms/b", more=MISSING, keys=KEYS[:3])))
    assert text.startswith(
        "2 operations: in 1 all frameworks agree (**=**), in 0 some differ (**≠**"
    )
    assert "and 1 are missing somewhere (**∅**)" in text
    shown = dict.fromkeys(FRAMEWORKS, 0) | dict.fromkeys(KEYS, 2) | {"numpy": 1}
    counts = " | ".join(map(str, (2, 1, 0, 1, *shown.values())))
    assert f"| Zeros & ones | {counts} |\n| All | 2 |" in text
    assert "Not in JAX: none.\n" in text and "Not in NumPy: [zeros](#op-norms-b).\n" in text


def test_a_table_is_one_line_of_html_so_that_no_line_of_code_is_read_as_markdown() -> None:
    lines = cheatsheet.page(rows(made("norms/a"))).splitlines()
    assert all(
        line.startswith('<div class="tree') and line.endswith("</div>")
        for line in lines
        if "<" in line
    )
