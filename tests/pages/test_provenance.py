"""Nothing of the notebook and of the book's chapter got lost, and every example named is there."""

from pathlib import Path

import own
import pytest
from trivium.pages import provenance as notebook_table

ROOT = Path(__file__).parents[2]
TABLES = sorted((ROOT / "docs" / "contributors" / "notebook.d").glob("*.tsv"))
CELLS = notebook_table.cells([path.read_text("utf-8") for path in TABLES])
NAMES = {e.name for e in own.examples()}
NOTEBOOK = [*map(str, range(1, 70)), "[1]", "[None]"]
TEXTS = ["2.1.6", "2.4.3", "2.4.4", "2.5.1", "2.5.2", "2.5.4", "2.6", "norm text"]
BOOK = {
    "ndarray": [
        "Getting Started",
        "Indexing",
        "Operations",
        "Broadcasting",
        "Saving Memory",
        "Conversion",
    ],
    "pandas": ["Reading", "Preparation", "Conversion"],
    "linear-algebra": [
        "Scalars",
        "Vectors",
        "Matrices",
        "Tensors",
        "Basic Properties of Tensor Arithmetic",
        "Reduction",
        "Non-Reduction Sum",
        "Dot Products",
        "Matrix-Vector Products",
        "Matrix-Matrix Multiplication",
        "Norms",
    ],
    "calculus": ["Derivatives", "Visualization", "Partial derivatives, Chain rule"],
    "autograd": ["Simple function", "Non-scalar", "Detaching", "Control flow"],
    "probability": [
        "Coins",
        "A More Formal Treatment",
        "Random Variables",
        "Multiple Random Variables",
        "An Example",
        "Expectations",
        "Discussion",
        "Exercises",
    ],
    "lookup-api": ["Functions and Classes in a Module", "Specific Functions and Classes"],
}
SECTIONS = [f"d2l:{file}/{section}" for file, sections in BOOK.items() for section in sections]


@pytest.mark.parametrize("label", [*NOTEBOOK, *TEXTS, *SECTIONS])
def test_nothing_got_lost(label: str) -> None:
    assert [cell for cell in CELLS if cell.label == label]


def test_sections_of_the_book_have_the_names_of_its_files() -> None:
    files = {
        cell.label.removeprefix("d2l:").partition("/")[0]
        for cell in CELLS
        if cell.label.startswith("d2l:")
    }
    assert files == set(BOOK)


@pytest.mark.parametrize("path", TABLES, ids=lambda p: p.stem)
def test_a_row_has_its_columns_and_names_examples_that_exist(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert lines[0].startswith("cell\t")
    for line in lines[1:]:
        assert 3 <= len(line.split("\t")) <= 4, line
        assert {e.strip() for e in line.split("\t")[2].split(",")} <= NAMES, line


def test_the_cells_stand_in_their_order() -> None:
    labels = [cell.label for cell in CELLS]
    numbers = [int(label) for label in labels if label.isdigit()]
    assert numbers == sorted(numbers) and labels[0] == "1" and labels[-1].startswith("d2l:")


def test_a_cell_with_the_number_0_is_the_first() -> None:
    table = "cell\tholds\texamples\tremark\n" + "".join(f"{x}\ta\tb\tc\n" for x in ("t", "1", "0"))
    assert [cell.label for cell in notebook_table.cells([table])] == ["0", "1", "t"]
