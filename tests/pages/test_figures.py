"""Figures: drawn from the records, refused where an example does not fit, with text for those who
do not see them."""

import base64
import json
import re
import xml.etree.ElementTree as etree
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

import numpy as np
import pytest
from making import KEYS, example, f32, node, saw
from trivium.comparison.verdict import judge
from trivium.notebooks import ipynb as notebooks
from trivium.observation import Node
from trivium.pages import validate
from trivium.pages.corpus import Corpus
from trivium.pages.figures import catalogue as figures
from trivium.pages.figures.svg import WIDTH
from trivium.pages.includes import addresses, includes
from trivium.pages.templating import ENVIRONMENT, Compiled
from trivium.pipeline.result import Result
from trivium.records import store as record

ROOT = Path(__file__).resolve().parents[2]
DECLARED = figures.declared(ROOT / "docs")
TOML = """[reduction]
example = "norms/x"
values = { x = [2, 3], columns = [3], rows = [2], total = [] }
alt = "A table <and> its sums."
caption = "Sums $x_1$ of `x`."
"""
SUMS = f32([[1, 2, 3], [4, 5, 7]]), f32([5, 7, 10]), f32([6, 16]), f32(22)


def made(*values: object, name: str = "norms/x") -> Result:
    seen = {key: saw(node(values)) for key in KEYS}
    asked = example(name=name)
    return Result(asked, seen, judge(asked, seen))


def planted(
    tmp_path: Path,
    toml: str = TOML,
    page: str = '\n--8<-- "figures/reduction.md"\n\n--8<-- "norms/x.md"\n',
) -> Path:
    (tmp_path / "figures.toml").write_text(toml, "utf-8")
    (tmp_path / "norms.md").write_text(f"# Norms\n{page}", "utf-8")
    return tmp_path


def told(docs: Path, *results: Result) -> list[tuple[str, str]]:
    found = list(validate.problems(Corpus(list(results), docs)))
    assert all(p.cure and p.path for p in found)
    return [(f"{Path(p.path).name}:{p.line}", p.message) for p in found]


def recorded(figure: figures.Figure) -> Result:
    known = record.read(ROOT / "outputs", figure.example)
    assert known
    return Result(
        example(name=figure.example),
        known.observations,
        judge(example(), {k: saw(1) for k in KEYS}),
    )


def picture(figure: figures.Figure, result: Result) -> Element:
    return etree.fromstring(figures.drawn(figure, {figure.example: result}, {}).strip())


def words(root: Element) -> str:
    return " ".join("".join(text.itertext()) for text in root.iter("text"))


def test_a_good_figure(tmp_path: Path) -> None:
    docs = planted(tmp_path)
    assert told(docs, made(*SUMS)) == []
    (docs / "operations").mkdir()
    (docs / "norms.md").rename(docs / "operations" / "norms.md")
    (text,) = figures.fragments(Corpus([made(*SUMS)], docs)).values()
    root = etree.fromstring(text.strip())
    assert root.find(".//desc").text == "A table <and> its sums."  # type: ignore[union-attr]
    assert root.find(".//figcaption//a").get("href") == "../operations/norms.md#x"  # type: ignore[union-attr]
    assert (
        root.find(".//figcaption//math") is not None
        and root.find(".//figcaption//code").text == "x"
    )  # type: ignore[union-attr]


def test_while_serving_the_page_says_what_is_wrong(tmp_path: Path) -> None:
    corpus = Corpus([], planted(tmp_path))
    (text,) = figures.fragments(corpus).values()
    assert re.search(r"figures\.toml:1: .*there is no example norms/x", text)
    assert figures.for_notebooks(corpus) == {}


def test_a_changed_value_changes_the_drawing(tmp_path: Path) -> None:
    docs = planted(tmp_path)
    before, after = (
        figures.fragments(Corpus([made(*SUMS[:3], f32(v))], docs))["figures/reduction"]
        for v in (22, 23)
    )
    assert before != after and ">23</text>" in after


def test_names_that_changed_their_places_change_the_drawing(tmp_path: Path) -> None:
    toml = TOML.replace("[2, 3]", "[2, 2]").replace("[3]", "[2]")
    other = toml.replace("columns", "c").replace("rows", "columns").replace("c =", "rows =")
    result = made(f32([[1, 2], [4, 5]]), f32([5, 7]), f32([3, 9]), f32(12))
    before, after = (
        figures.fragments(Corpus([result], planted(tmp_path, text)))["figures/reduction"]
        for text in (toml, other)
    )
    assert before != after


@pytest.mark.parametrize("figure", DECLARED.values(), ids=list(DECLARED))
def test_every_value_is_drawn(figure: figures.Figure) -> None:
    """Whatever value of the record changes, the picture changes: none of it was typed."""
    result = recorded(figure)
    key = next(k for k in ("numpy", *KEYS) if k in result.seen)
    value = result.seen[key].value
    assert value
    before = figures.drawn(figure, {figure.example: result}, {})
    for place in range(len(figure.values)):
        other = replace(
            result, seen=result.seen | {key: replace(result.seen[key], value=_moved(value, place))}
        )
        assert figures.drawn(figure, {figure.example: other}, {}) != before, [*figure.values][place]


def _moved(value: Node, place: int) -> Node:
    leaves = [leaf for _, leaf in value.leaves()]
    data = np.asarray(leaves[place].data, np.float64)
    middle = data.mean() if np.ptp(data) else 0.0
    leaves[place] = replace(leaves[place], data=middle + 0.9 * (data - middle))
    return node(tuple(leaves))


@pytest.mark.parametrize("figure", DECLARED.values(), ids=list(DECLARED))
def test_a_figure_can_be_read_by_all(figure: figures.Figure) -> None:
    """A text alternative that is more than a name, colors by classes alone, nothing outside the
    picture."""
    root = picture(figure, recorded(figure))
    (svg,) = root.iter("svg")
    told_by = svg.find("desc")
    assert (
        svg.get("role") == "img"
        and told_by is not None
        and told_by.get("id") == svg.get("aria-labelledby")
    )
    assert len((told_by.text or "").split()) >= 20
    for element in root.iter():
        assert not {"style", "fill", "stroke", "font-size"} & {*element.keys()}
    left, top, width, height = map(float, svg.get("viewBox", "").split())
    assert (left, top, width) == (0, 0, WIDTH)
    for element in svg.iter():
        for name, value in element.items():
            if name in ("x", "x1", "x2", "cx"):
                assert 0 <= float(value) <= width, etree.tostring(element)
            elif name in ("y", "y1", "y2", "cy"):
                assert 0 <= float(value) <= height, etree.tostring(element)
            elif name == "points":
                places = np.array(re.findall(r"[-\d.]+", value), float).reshape(-1, 2)
                assert (places >= 0).all() and (places <= (width, height)).all(), value


def test_a_notebook_has_the_picture_inside(tmp_path: Path) -> None:
    docs = planted(tmp_path)
    (docs / "assets").mkdir()
    (docs / "assets" / "figures.css").write_text(".drawn > .a { fill: red; }", "utf-8")
    results = [made(*SUMS)]
    books = notebooks.files(Corpus(results, docs))
    (cell,) = [
        c
        for c in json.loads(books["notebooks/norms-numpy.ipynb"])["cells"]
        if "data:image" in "".join(c["source"])
    ]
    text = "".join(cell["source"])
    match = re.search(
        r"!\[A table <and> its sums\.\]\(data:image/svg\+xml;base64,([\w+/=]+)\)", text
    )
    assert match and "*Figure.* Sums $x_1$ of `x`." in text
    root = etree.fromstring(base64.b64decode(match[1]))
    assert root.tag == "{http://www.w3.org/2000/svg}svg" and ".drawn > .a" in "".join(
        root[0].itertext()
    )
    assert "22" in "".join(root.itertext())


def test_a_folder_that_cannot_be_written_keeps_no_compiled_drawing(tmp_path: Path) -> None:
    for folder, kept in ((tmp_path / "made", 1), (tmp_path / "not" / "there", 0)):
        cache = Compiled(str(folder))
        environment = ENVIRONMENT.overlay(bytecode_cache=cache)
        assert environment.get_template("figures/reduction.svg.jinja")
        assert len([*folder.glob("*")]) == kept


def test_every_drawing_is_declared() -> None:
    assert {figure.name for figure in DECLARED.values()} == {*figures.DRAWINGS}


@pytest.mark.parametrize(
    ("results", "toml", "where", "message"),
    [
        ([], TOML, "figures.toml:1", "there is no example norms/x"),
        (
            [made(*SUMS[:3])],
            TOML,
            "figures.toml:1",
            r"shapes \[2, 3\], \[3\], \[2\]; the figure wants x \[2, 3\]",
        ),
        (
            [made(*SUMS[:3], f32([22, 22]))],
            TOML,
            "figures.toml:1",
            r"shapes .*, \[2\]; the figure wants",
        ),
        ([made(*SUMS[:3], f32(np.nan))], TOML, "figures.toml:1", "total is not finite"),
        (
            [made(*SUMS)],
            "\n\n" + TOML.replace('"A table <and> its sums."', '""'),
            "figures.toml:3",
            "none of them empty",
        ),
        ([made(*SUMS)], TOML + 'color = "red"\n', "figures.toml:1", "and no more"),
        (
            [made(*SUMS)],
            TOML.replace("[reduction]", "[moon]"),
            "figures.toml:1",
            "nothing draws moon",
        ),
        ([made(*SUMS)], "\n" + TOML + "x = \n", "figures.toml:7", "not TOML"),
        ([made(*SUMS)], TOML.replace("$x_1$", r"$\\nowhere$"), "figures.toml:1", "nowhere"),
    ],
)
def test_what_cannot_be_drawn_has_its_line(
    tmp_path: Path, results: list[Result], toml: str, where: str, message: str
) -> None:
    found = told(planted(tmp_path, toml), *results)
    assert any(w == where and re.search(message, m) for w, m in found), found


@pytest.mark.parametrize(
    ("factor", "message"), [(0.0, "0 is not on the y axis"), (50.0, "is not on the y axis")]
)
def test_what_would_leave_its_picture_is_refused(factor: float, message: str) -> None:
    figure = DECLARED["figures/error-by-step"]
    result = recorded(figure)
    value = result.seen["numpy"].value
    assert value
    steps, forward, central = value.items
    grown = node((steps, replace(forward, data=factor * np.asarray(forward.data)), central))
    other = replace(result, seen={"numpy": replace(result.seen["numpy"], value=grown)})
    with pytest.raises(figures.Undrawn, match=message):
        figures.drawn(figure, {figure.example: other}, {})


def test_an_include_of_no_figure_and_a_figure_that_no_page_shows(tmp_path: Path) -> None:
    docs = planted(tmp_path, page='\n--8<-- "figures/moon.md"\n\n--8<-- "norms/x.md"\n')
    assert told(docs, made(*SUMS)) == [
        ("norms.md:3", "there is no figure moon"),
        ("figures.toml:1", "no page shows the figure reduction"),
    ]


def test_a_figure_takes_no_anchor_from_an_example_of_its_name(tmp_path: Path) -> None:
    docs = planted(
        tmp_path, page='\n--8<-- "figures/reduction.md"\n\n--8<-- "norms/reduction.md"\n'
    )
    assert addresses(includes(docs)) == {"norms/reduction": "norms.md#reduction"}
