"""The notebooks: valid, the same code as the snippets, and running them gives what they show."""

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
import own
import pytest
from chapter import PAGE, book, made
from making import KEYS, contract, example, f32, raises, result, saw
from trivium.comparison.tolerance import tolerance
from trivium.comparison.verdict import Verdict, judge
from trivium.frameworks import FRAMEWORKS
from trivium.notebooks import ipynb as notebooks
from trivium.observation import Observation
from trivium.pages.address import Address
from trivium.pages.corpus import Corpus
from trivium.pages.includes import Shown
from trivium.pipeline.result import Result
from trivium.records import match as likeness

ROOT = Path(__file__).resolve().parents[2]


def test_a_notebook_holds_what_was_seen() -> None:
    printed = saw(1.5, printed="one\n", warns=("UserWarning",))
    cell = book(made(numpy=printed)).cells[2]
    assert cell.source == "import x\nx"
    assert [o.get("name", o.output_type) for o in cell.outputs] == [
        "stdout",
        "stderr",
        "execute_result",
    ]
    assert cell.outputs[2].data == {"text/plain": "1.5"}
    assert cell.outputs[2].execution_count == cell.execution_count == 1


def test_an_error_is_expected() -> None:
    cell = book(made(numpy=raises("ValueError", "no"))).cells[2]
    assert cell.metadata.tags == ["raises-exception"]
    assert (cell.outputs[0].ename, cell.outputs[0].evalue, cell.outputs[0].traceback) == (
        "ValueError",
        "no",
        ["ValueError: no"],
    )


def test_none_has_no_output() -> None:
    assert book(made(numpy=saw(None))).cells[2].outputs == []


def test_a_chapter_called_text_has_cells_of_its_own() -> None:
    found = made()
    known = {"norms/x": replace(found, example=replace(found.example, name="text/0"))}
    chapter, numpy = notebooks.Chapter("norms.md", PAGE, ""), FRAMEWORKS["numpy"]
    made_of = notebooks.notebook(chapter, known, numpy, {}, Address("../"))
    ids = [cell["id"] for cell in made_of["cells"]]  # unread, as nbformat mends them silently
    assert len({*ids}) == len(ids)


def test_what_changes_the_process_is_no_cell() -> None:
    found = made()
    isolated = replace(
        found,
        example=replace(
            found.example, contract=contract('isolate = true\nisolate-reason = "It stays."')
        ),
    )
    cells = book(isolated, text=PAGE.partition("## More")[0]).cells
    assert [cell.cell_type for cell in cells] == ["markdown"]
    assert "```` python" in cells[0].source or "``` python" in cells[0].source


def test_no_counterpart_is_said() -> None:
    found = result(Verdict("declared"), {key: saw(1.5) for key in FRAMEWORKS if key != "numpy"})
    cells = book(found, text=PAGE.partition("## More")[0]).cells
    assert [cell.cell_type for cell in cells] == ["markdown"]
    assert "No counterpart in NumPy." in cells[0].source


def test_a_page_without_examples_is_no_chapter() -> None:
    def shown(page: str, name: str = "norms/x") -> Shown:
        return Shown(name, page, f"docs/{page}", 1)

    every = [
        shown("norms.md"),
        shown("index.md"),
        shown("operations/norms.md"),
        shown("api.md", "api/gone"),
    ]
    assert notebooks.chapters([made()], every) == {"norms.md": list(KEYS)}


def test_each_chapter_links_its_notebooks(tmp_path: Path) -> None:
    (tmp_path / "norms.md").write_text(PAGE)
    found = notebooks.links(Corpus([made()], tmp_path), "", "", "gh-pages")
    assert [book["label"] for book in found["norms.md"]] == [FRAMEWORKS[k].label for k in KEYS]
    assert found["norms.md"][0] == {
        "key": "torch",
        "label": "PyTorch",
        "path": "notebooks/norms-torch.ipynb",
        "colab": "",
    }


@pytest.mark.parametrize(
    ("site", "repository", "expected"),
    [
        ("", "", ""),
        ("https://a.b/c/", "", ""),
        ("", "https://example.org/a/b", ""),
        (
            "",
            "https://github.com/a/b.git",
            "https://colab.research.google.com/github/a/b/blob/gh-pages/x.ipynb",
        ),
        (
            "http://127.0.0.1:8000/",
            "https://github.com/a/b",
            "https://colab.research.google.com/github/a/b/blob/gh-pages/x.ipynb",
        ),
        (
            "https://a.b/c/",
            "https://github.com/a/b",
            "https://colab.research.google.com/#fileId=https%3A//a.b/c/x.ipynb",
        ),
    ],
)
def test_colab_opens_what_is_published(site: str, repository: str, expected: str) -> None:
    assert notebooks.colab("x.ipynb", site, repository, "gh-pages") == expected


def test_what_the_chapter_folds_is_folded() -> None:
    page = PAGE.replace("???+", "???")
    folds = [cell.metadata.get("jupyter") for cell in book(made(), text=page).cells]
    hidden = {"source_hidden": True, "outputs_hidden": True}
    assert folds == [None, None, None, None, hidden, None]
    assert all("jupyter" not in cell.metadata for cell in book(made(), text=PAGE).cells)


def test_a_notebook_says_first_what_to_install() -> None:
    sources = [["import jax.numpy as jnp\n", "import optax"], ["from flax import nnx"]]
    pinned = {"jax": "1", "numpy": "2", "optax": "3", "flax": "4", "torch": "5"}
    cell = notebooks.install(sources, FRAMEWORKS["jax"], pinned)
    assert cell["source"][1] == "# %pip install jax==1 flax==4 optax==3"
    assert "%pip install numpy==1" in book(made()).cells[1].source


@cache
def files() -> dict[str, str]:
    """The notebooks of the tree, from its records."""
    return notebooks.files(Corpus(own.results(), ROOT / "docs"))


def test_every_notebook_is_valid_and_holds_the_snippets() -> None:
    known = {notebooks.cell_id(e.name): e for e in own.examples()}
    books = [Path(path).stem.rpartition("-") for path in files() if path.endswith(".ipynb")]
    chapters = {chapter for chapter, _, _ in books}
    assert "norms" in chapters and len(files()) == len(books) + 1
    complete = {(chapter, key) for chapter, _, key in books if key in KEYS}
    assert complete == {(chapter, key) for chapter in chapters for key in KEYS}
    for path, text in files().items():
        if path.endswith(".ipynb"):
            found = nbformat.reads(text, 4)
            nbformat.validate(found, relax_add_props=False)
            key = Path(path).stem.rpartition("-")[2]
            code = [cell for cell in found.cells if cell.cell_type == "code"]
            assert code.pop(0).id == notebooks.INSTALL
            assert [c.source for c in code] == [
                (known[c.id].snippets[key].source or "").rstrip("\n") for c in code
            ]
            assert [c.execution_count for c in code] == list(range(1, len(code) + 1))
            prose = "\n".join(c.source for c in found.cells if c.cell_type == "markdown")
            assert not re.search(r"8<--|\{ *#|^(\?\?\?|!!!)|\.md[)#]", prose, re.MULTILINE), path


def test_they_are_the_same_from_build_to_build() -> None:
    assert notebooks.files(Corpus(own.results(), ROOT / "docs")) == files()


def said(cell: Any) -> tuple[str, str, str]:
    """What a cell printed, its value's text, the error's class.

    Warnings stand on stderr, with the paths of a machine.
    """
    printed = "".join(
        o.text for o in cell.outputs if o.output_type == "stream" and o.name == "stdout"
    )
    value = "".join(o.data["text/plain"] for o in cell.outputs if o.output_type == "execute_result")
    return printed, value, "".join(o.ename for o in cell.outputs if o.output_type == "error")


@pytest.mark.parametrize(
    "name",
    [
        "reductions-numpy",
        *(
            pytest.param(name, marks=pytest.mark.framework)
            for name in ("shapes-torch", "norms-tf", "data-jax")
        ),
    ],
)
def test_running_a_notebook_gives_what_it_shows(name: str, tmp_path: Path) -> None:
    import nbclient

    shown = nbformat.reads(files()[f"notebooks/{name}.ipynb"], 4)
    run = nbformat.reads(nbformat.writes(shown), 4)
    nbclient.NotebookClient(
        run, timeout=120, resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    for old, new in zip(shown.cells, run.cells, strict=True):
        if old.cell_type == "code":
            for x, y in zip(said(old), said(new), strict=True):
                # IPython writes the parts of a tuple on lines of their own.
                a, b = (" ".join(text.split()) for text in (x, y))
                same = a == b or likeness.same_text(a, b, tolerance("float32"))
                assert same, f"{name}, {old.id}: recorded {x!r}, now {y!r}"


def test_a_reason_is_text_in_notebooks_too() -> None:
    reason = "`<b>` is <script>x</script> __y__.\n\n# z"
    quoted = json.dumps(reason)
    toml = f'[tf]\nvalue = 2.0\nreason = {quoted}\n[jax]\nmissing = "jax.z"\nreason = {quoted}\n'
    seen = {k: saw(f32(1 + (k == "tf"))) for k in KEYS} | {"jax": Observation(present=False)}
    asked = example(toml, tuple(k for k in KEYS if k != "jax"))
    made = Result(asked, seen, judge(asked, seen))
    for framework in ("tf", "jax"):
        chapter = notebooks.Chapter("norms.md", '# Norms\n\n--8<-- "norms/x.md"\n', "")
        book = notebooks.notebook(
            chapter, {"norms/x": made}, FRAMEWORKS[framework], {}, Address("../")
        )
        text = "".join("".join(c["source"]) for c in book["cells"] if c["cell_type"] == "markdown")
        plain = re.sub(r"`[^`]*`", "", text)
        assert text.count("`<b>` is") == (2 if framework == "tf" else 1)
        assert "<" not in plain and "__" not in plain and text.count("\n#") == 0
