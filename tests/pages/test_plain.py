"""A page as Markdown: code and outputs in the place of includes, nothing of the site's own."""

from pathlib import Path

from making import KEYS, example, f32, saw
from trivium.comparison.verdict import judge
from trivium.pages import plain
from trivium.pages.corpus import Corpus
from trivium.pipeline.result import Result

PAGE = """---
description: D.
---

# Norms

Text.
{ .lead }

$$
x
$$

{ #eq-x .definition }

--8<-- "norms/x.md"

--8<-- "norms/where-they-differ.md"

## More { #more }
"""


def test_a_page_holds_code_and_outputs(tmp_path: Path) -> None:
    (tmp_path / "norms").mkdir()
    (tmp_path / "norms" / "where-they-differ.md").write_text("- A list.\n", "utf-8")
    (tmp_path / "norms.md").write_text(PAGE, "utf-8")
    seen = {key: saw(f32([1, 2]), "```\n") for key in KEYS}
    asked = example("", KEYS, '--8<-- "norms/x.md"\n')
    result = Result(asked, seen, judge(asked, seen))
    made = plain.pages(Corpus([result], tmp_path), tmp_path)
    assert list(made) == ["norms.md"]
    text = made["norms.md"]
    assert text.startswith("# Norms\n\nText.\n") and text.endswith("## More\n")
    assert text.count('\n```python\n--8<-- "norms/x.md"\n```\n') == 4
    assert text.count("\n````text\n```\n[1. 2.]\n````\n") == 4
    assert "PyTorch:\n" in text and "**All four agree**" in text and "- A list." in text
    assert "{" not in text and "description" not in text


def test_pages_of_tables_have_none(tmp_path: Path) -> None:
    (tmp_path / "sheet.md").write_text('# S\n\n--8<-- "site/cheat-sheet.md"\n', "utf-8")
    assert plain.pages(Corpus([], tmp_path), tmp_path) == {}
