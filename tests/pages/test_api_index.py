"""The API index: each name once for each package, with the examples that show it."""

from dataclasses import replace

from making import example, f32, raises, saw
from trivium.comparison.verdict import Verdict
from trivium.examples.discovery import Snippet
from trivium.observation import Observation
from trivium.pages import api_index
from trivium.pipeline.result import Result


def made(name: str, *lines: str, seen: Observation | None = None, toml: str = "") -> Result:
    asked = example(f'title = "{name}"\n{toml}', name=f"norms/{name}")
    source = "\n".join(["import numpy as np", "import torch", *lines])
    asked = replace(asked, snippets={"torch": Snippet("torch", "x", b"", source)})
    return Result(asked, {"torch": seen or saw(f32(1))}, Verdict("agree"))


def page(*results: Result) -> str:
    addresses = {r.example.name: f"norms.md#{r.example.stem}" for r in results}
    return api_index.page(api_index.entries(results, addresses), addresses)


def test_each_name_once_with_its_examples() -> None:
    text = page(
        made("a", "torch.cat(x)"),
        made("b", "y = torch.cat(x).T", "torch.stack(y)", toml='group = "g"\nsays = "s"'),
    )
    assert text.count(">torch.cat<") == 1 and text.startswith("3 names.")
    assert text.index("norms.md#a") < text.index(
        "norms.md#b"
    )  # where it is what the example shows, not only used
    assert (
        '<h4 id="torch.cat"><code>torch.cat</code></h4>' in text
        and '<h4 id="torch.T"><code>.T</code></h4>' in text
    )
    assert "## PyTorch" in text and "## NumPy" not in text


def test_identifiers_are_unique() -> None:
    text = page(
        made("a", "torch.cat(x)", "torch.Cat(x)", "torch.Tensor.T", "x.T"), made("b", "np.cat(x)")
    )
    ids = [part.partition('"')[0].lower() for part in text.split(' id="')[1:]]
    assert len(ids) == len(set(ids)) == 5


def test_a_name_that_is_shown_not_to_exist_is_no_name() -> None:
    assert "torch.matvec" not in page(made("a", "torch.matvec(x)", seen=raises("AttributeError")))
    assert "torch.cat" in page(made("a", "torch.cat(x)", seen=raises("TypeError")))


def test_many_examples_unfold_and_the_links_are_not_searched() -> None:
    text = page(*(made(f"e{i}", "torch.cat(x)") for i in range(9)))
    seen, folded = text.split("<summary>4 more</summary>")
    assert seen.count("<a ") == api_index.MOST and folded.count("<a ") == 4
    assert seen.count('data-search-exclude=""') == 2


def test_a_frameworks_names_say_whose_they_are() -> None:
    text = page(made("a", "torch.cat(x)", "import einops", "einops.rearrange(x)"))
    assert text.count('data-of="torch"') == 2 and "### einops\n" in text
