"""The index of the look-up box: names with the rows that answer, other spellings, sections."""

from dataclasses import replace
from typing import Any

import pytest
from making import example, f32, saw
from trees import ROOT
from trivium.comparison.verdict import Verdict
from trivium.examples.discovery import Snippet
from trivium.pages import look_up
from trivium.pages.look_up import Tables
from trivium.pipeline.result import Result

NONE = Tables({}, {})
TABLES = ROOT / "docs" / "contributors"


def made(name: str, *lines: str, toml: str = "") -> Result:
    asked = example(f'title = "{name}"\n{toml}', name=f"norms/{name}")
    source = "\n".join(["import torch", "import torch.nn.functional as F", *lines])
    asked = replace(asked, snippets={"torch": Snippet("torch", "x", b"", source)})
    return Result(asked, {"torch": saw(f32(1))}, Verdict("agree"))


def index(
    *results: Result, known: Tables = NONE, pages: dict[str, str] | None = None
) -> dict[str, Any]:
    where = {r.example.name: f"norms.md#{r.example.stem}" for r in results}
    return look_up.index(results, where, pages or {}, known, lambda page: page.replace(".md", "/"))


def rows_of(found: dict[str, Any], name: str) -> list[str]:
    (rows,) = [rows for text, _, rows in found["names"] if text == name]
    return [found["rows"][row][0] for row in rows]


def test_a_name_leads_to_the_rows_that_show_it() -> None:
    found = index(made("used", "y = torch.cat(x)", "torch.stack(y)"), made("shown", "torch.cat(x)"))
    assert rows_of(found, "torch.cat") == ["shown", "used"]
    assert ["torch.cat", "torch", [1, 0]] in found["names"]
    assert found["rows"][1][:3] == ["shown", "norms/#shown", ["torch.cat(x)", "", "", ""]]
    assert next(iter(found["frameworks"].values())) == "PyTorch"


def test_an_operation_is_called_what_it_says_and_comes_first() -> None:
    found = index(
        made("a", "torch.cat(x)"),
        made("b", "torch.cat(x, y)", toml='group = "g"\nsays = "join `two`"'),
    )
    assert rows_of(found, "torch.cat") == ["join two", "a"]


def test_where_a_name_gives_the_same_comes_before_where_it_differs() -> None:
    odd = made(
        "a", "torch.cat(x)", toml='[torch]\nvalue = 1\nreason = "Its `axis` counts from-one."'
    )
    found = index(odd, made("b", "torch.cat(x, 1)"))
    assert rows_of(found, "torch.cat") == ["b", "a"]
    assert found["rows"][0][4].split() == ["axis", "from-one"]


def test_names_are_written_in_full() -> None:
    known = look_up.tables("h\nT\ttorch\tto at\nM\ttorch\tto", "h\nF.\ttorch.nn.functional.")
    assert look_up.full_name(".to", "torch", known) == "T.to"
    assert look_up.full_name(".to", "jax", known) == ".to"
    assert look_up.full_name("F.relu", "torch", known) == "torch.nn.functional.relu"
    assert look_up.full_name("Foo.relu", "torch", known) == "Foo.relu"


def test_other_spellings_are_kept_where_their_name_is_there() -> None:
    spellings = {"torch.concat": "torch.cat", "torch.acos": "torch.arccos", "np.": "numpy."}
    found = index(made("a", "torch.cat(x)"), known=Tables({}, spellings))
    assert found["spellings"] == [["torch.concat", "torch.cat"], ["np.", "numpy."]]


def test_an_example_may_be_said_to_answer_a_name() -> None:
    known = Tables({}, {"torch.cat": "norms/b", "torch.joined": "norms/b", "torch.x": "norms/no"})
    found = index(made("a", "torch.cat(x)"), made("b", "torch.hstack(x)"), known=known)
    assert rows_of(found, "torch.cat") == ["b", "a"] and rows_of(found, "torch.joined") == ["b"]
    assert {name: key for name, key, _ in found["names"]}["torch.joined"] == "torch"
    assert "torch.x" not in {name for name, *_ in found["names"]}


def test_arguments_that_the_code_names_are_found() -> None:
    found = index(made("a", "x.var(ddof=1)", "y == 1"))
    assert found["rows"][0][4] == "ddof"


PAGE = """---
description: Sums of all kinds.
---
# Sums { #sums }

Words of `code` and $x^2$ and [links](there.md#here).

## By *hand*

```python
# no heading
hidden = 1
```

--8<-- "norms/cat.md"

## By *hand*

## With [a link](x.md) { #own .class }
"""


def test_sections_have_anchors_and_words() -> None:
    found = [*look_up.sections({"sums.md": PAGE})]
    assert [(s.title, s.address) for s in found] == [
        ("Sums", "sums.md"),
        ("By hand", "sums.md#by-hand"),
        ("By hand", "sums.md#by-hand_1"),
        ("With a link", "sums.md#own"),
    ]
    assert found[0].words >= {"words", "code", "links", "kinds"}
    assert "hidden" not in found[1].words and "there" not in found[0].words
    assert {s.page for s in found} == {"Sums"}


def test_words_that_all_sections_have_find_nothing() -> None:
    pages = {f"{i}.md": f"# Page\n\nCommon special{i}\n" for i in range(9)}
    words = [s.words for s in look_up.without_common([*look_up.sections(pages)])]
    assert not any("common" in each for each in words) and words[3] == {"special3"}


def known() -> Tables:
    return look_up.tables(
        *((TABLES / f"{name}.tsv").read_text("utf-8") for name in ("owners", "spellings"))
    )


def test_the_tables_say_each_name_once_and_in_order() -> None:
    names = [
        line.split("\t")[0]
        for line in (TABLES / "spellings.tsv").read_text("utf-8").splitlines()[1:]
    ]
    assert len(names) == len({*names}) and len(known().spellings) == len(names)
    files = ROOT / "snippets"
    examples = [meant for meant in known().spellings.values() if "/" in meant]
    assert examples and not [name for name in examples if not [*files.glob(f"{name}.*.py")]]


@pytest.mark.framework
@pytest.mark.parametrize(
    "root, module", [("torch", "torch"), ("jnp", "jax.numpy"), ("np", "numpy")]
)
def test_both_spellings_are_names_of_the_installed_package(root: str, module: str) -> None:
    import importlib

    package = importlib.import_module(module)

    def there(name: str) -> bool:
        found: Any = package
        for part in name.split(".")[1:]:
            found = getattr(found, part, None)
        return found is not None

    pairs = [
        (n, m) for n, m in known().spellings.items() if n.startswith(f"{root}.") and n[-1] != "."
    ]
    assert pairs
    assert not [n for n, m in pairs if not there(n) or ("/" not in m and not there(m))]
