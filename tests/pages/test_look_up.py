"""The index of the look-up box: names with the rows that answer, other spellings, sections."""

from dataclasses import replace
from typing import Any

from making import example, f32, raises, saw
from trees import ROOT
from trivium.comparison.verdict import Verdict
from trivium.examples.discovery import Snippet
from trivium.frameworks import FRAMEWORKS
from trivium.pages import look_up
from trivium.pages.look_up import Tables
from trivium.pages.names import answers, tables
from trivium.pages.names.lists import Lists, Public, Ruling
from trivium.pipeline.result import Result

NONE = Tables({}, {})
TABLES = ROOT / "docs" / "contributors"


def made(name: str, *lines: str, toml: str = "") -> Result:
    asked = example(f'title = "{name}"\n{toml}', name=f"norms/{name}")
    source = "\n".join(["import torch", "import torch.nn.functional as F", *lines])
    asked = replace(asked, snippets={"torch": Snippet("torch", "x", b"", source)})
    return Result(asked, {"torch": saw(f32(1))}, Verdict("agree"))


def index(
    *results: Result,
    known: Tables = NONE,
    pages: dict[str, str] | None = None,
    public: Lists | None = None,
) -> dict[str, Any]:
    where = {r.example.name: f"norms.md#{r.example.stem}" for r in results}
    told = answers.answers(public, [r.example for r in results]) if public else []
    entries = tables.entries(public, told, results) if public else []
    return look_up.index(
        results, where, pages or {}, known, lambda page: page.replace(".md", "/"), entries
    )


def row_of(found: dict[str, Any], name: str) -> str:
    (row,) = [row for text, _, row in found["names"] if text == name]
    title: str = found["rows"][row][0]
    return title


def test_a_name_leads_to_the_row_that_shows_it() -> None:
    found = index(made("used", "y = torch.cat(x)", "torch.stack(y)"), made("shown", "torch.cat(x)"))
    assert row_of(found, "torch.cat") == "shown"
    assert ["torch.cat", "torch", 1] in found["names"]
    lines = ["torch.cat(x)" if key == "torch" else "" for key in FRAMEWORKS]
    assert found["rows"][1][:3] == ["shown", "norms/#shown", lines]
    assert next(iter(found["frameworks"].values())) == "PyTorch"


def test_an_operation_is_called_what_it_says_and_comes_first() -> None:
    found = index(
        made("a", "torch.cat(x)"),
        made("b", "torch.cat(x, y)", toml='group = "g"\nsays = "join `two`"'),
    )
    assert row_of(found, "torch.cat") == "join two"


def test_where_a_name_gives_the_same_comes_before_where_it_differs() -> None:
    odd = made(
        "a", "torch.cat(x)", toml='[torch]\nvalue = 1\nreason = "Its `axis` counts from-one."'
    )
    found = index(odd, made("b", "torch.cat(x, 1)"))
    assert row_of(found, "torch.cat") == "b"
    assert found["rows"][0][4].split() == ["axis", "from-one"]


def test_each_public_name_has_its_answer_an_example_or_a_section() -> None:
    public = Lists(
        tuple(
            Public("torch", "torch", f"torch.{name}", "function", same)
            for name, same in (
                *(("cat", ""), ("concat", "torch.cat"), ("Tag", "")),
                *(("Size", ""), ("Shape", "torch.Size")),
            )
        ),
        rulings=(
            Ruling(("torch.Size",), "see", "norms.md#shape"),
            Ruling(("torch.Tag",), "excluded", "No."),
        ),
    )
    found = index(
        made("a", "torch.cat(x)"), public=public, pages={"norms.md": "# Norms\n\n## Shape\n"}
    )
    assert found["names"] == [
        ["torch.cat", "torch", 0],
        ["torch.concat", "torch", 0],
        ["torch.Size", "torch", 2],
        ["torch.Shape", "torch", 2],
    ]
    assert found["sections"][2 - len(found["rows"])][2] == "norms/#shape"


def test_an_error_is_found_by_its_class_and_the_words_of_its_message() -> None:
    result = made("a", "torch.cat(x)")
    seen = {"torch": raises("RuntimeError", "Sizes of tensors must match in dimension 0")}
    words = index(replace(result, seen=seen))["rows"][0][4].split()
    assert {"runtimeerror", "sizes", "match", "dimension"} <= {*words}


def test_names_are_written_in_full() -> None:
    known = look_up.tables("h\nT\ttorch\tto at\nM\ttorch\tto", "h\nF.\ttorch.nn.functional.")
    assert look_up.full_name(".to", "torch", known) == "T.to"
    assert look_up.full_name(".to", "jax", known) == ".to"
    assert look_up.full_name("F.relu", "torch", known) == "torch.nn.functional.relu"
    assert look_up.full_name("Foo.relu", "torch", known) == "Foo.relu"


def test_starts_of_names_and_words_that_pages_do_not_use_are_kept() -> None:
    found = index(made("a", "torch.cat(x)"), known=Tables({}, {"np.": "numpy.", "cuda": "gpu"}))
    assert found["starts"] == [("np.", "numpy.")] and found["words"] == [("cuda", "gpu")]


def test_an_example_may_be_said_to_answer_a_name() -> None:
    known = Tables({}, {"torch.cat": "norms/b", "torch.joined": "norms/b", "torch.x": "norms/no"})
    found = index(made("a", "torch.cat(x)"), made("b", "torch.hstack(x)"), known=known)
    assert row_of(found, "torch.cat") == row_of(found, "torch.joined") == "b"
    assert {name: key for name, key, _ in found["names"]}["torch.joined"] == "torch"
    assert "torch.x" not in {name for name, *_ in found["names"]}
    assert not found["words"]


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
