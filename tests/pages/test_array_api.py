"""Coverage of the array API standard: the standard's 174 functions, and which examples show one."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

from making import example, f32, saw
from trivium.comparison.verdict import Verdict
from trivium.examples.discovery import Snippet
from trivium.pages import array_api as coverage
from trivium.pipeline.result import Result

TABLE = (Path(__file__).parents[2] / "docs" / "contributors" / "array-api.tsv").read_text("utf-8")
COUNTS = {
    "creation": 16,
    "data type": 6,
    "elementwise": 67,
    "FFT (extension)": 14,
    "indexing": 2,
    "linalg (extension)": 25,
    "linear algebra": 4,
    "manipulation": 15,
    "searching": 6,
    "set": 5,
    "sorting": 2,
    "statistical": 9,
    "utility": 3,
}


def made(name: str, line: str, kind: str = "agree", toml: str = "") -> Result:
    asked = example(f'title = "{name}"\n{toml}', name=f"norms/{name}")
    source = f"import numpy as np\nx = np.arange(3)\n{line}\n"
    asked = replace(asked, snippets={**asked.snippets, "numpy": Snippet("numpy", "x", b"", source)})
    return Result(asked, {"numpy": saw(f32(1))}, Verdict(kind))


def test_the_standard_has_its_functions() -> None:
    wanted = coverage.functions(TABLE)
    assert Counter(f.category for f in wanted) == COUNTS and len(wanted) == 174
    twice = {name for name, n in Counter(f.name for f in wanted).items() if n > 1}
    assert twice == {"matmul", "matrix_transpose", "tensordot", "vecdot"}


def test_the_reference_has_every_function_under_its_name() -> None:
    import numpy as np

    homes = (np, np.linalg, np.fft)
    assert not [
        f.name
        for f in coverage.functions(TABLE)
        if not any(hasattr(home, f.name) for home in homes)
    ]


def covered(*results: Result) -> dict[str, list[str]]:
    wanted = coverage.functions(
        "category\tfunction\tothers\n"
        + "c\tarange\t\nc\tacos\tarccos\nc\tastype\t.astype\nc\tall\tnorms/special\n"
    )
    found = coverage.covered(wanted, results, {r.example.name: "norms.md#x" for r in results})
    return {name: [r.example.stem for r in hits] for name, hits in found.items()}


def test_an_example_covers_what_its_last_line_calls_and_no_more() -> None:
    assert covered(made("a", "np.acos(x)"))["arange"] == []
    assert covered(made("a", "np.acos(np.arange(2))"))["arange"] == []
    assert (
        covered(made("a", "x, -np.acos(x)[0]"))["acos"]
        == ["a"]
        == covered(made("a", "2 * np.acos(x)"))["acos"]
    )
    assert (
        covered(made("a", "np.acos(x)"))["acos"]
        == ["a"]
        == covered(made("a", "np.arccos(x)"))["acos"]
    )
    assert covered(made("a", "x.astype(bool)"))["astype"] == ["a"]
    assert covered(made("special", "x"))["all"] == ["special"]


def test_what_is_not_verified_covers_nothing() -> None:
    assert covered(made("a", "np.acos(x)", "diverged"))["acos"] == []


def test_operations_stand_first_and_the_shortest_before_longer_ones() -> None:
    row = 'group = "g"\nsays = "s"'
    found = covered(
        made("a", "np.acos(x)"),
        made("b", "2 * np.acos(x)", toml=row),
        made("c", "np.acos(x)", toml=row),
    )
    assert found["acos"] == ["c", "b", "a"]


def test_what_is_lacking_is_said() -> None:
    wanted = coverage.functions("category\tfunction\tothers\nset\tisin\t\nset\tunique_all\t\n")
    text = coverage.page(wanted, [made("a", "np.isin(x, 1)")], {"norms/a": "norms.md#a"})
    assert (
        "**1 of 2** functions" in text
        and "Without one: `unique_all`." in text
        and "## Set: 1 of 2" in text
    )
    assert '<dd><a href="norms.md#a">a</a></dd>' in text and "<dd>no example</dd>" in text
