"""The corpus: valid against its schema, complete, and with addresses that lead somewhere."""

import json
import math
import re
from pathlib import Path
from typing import Any

import jsonschema
import own
import pytest
from making import KEYS, example, f32, node, opaque, raises, saw, tensor
from trees import PINNED
from trivium.comparison.verdict import judge
from trivium.observation import Node, Observation
from trivium.pages import data_export as export
from trivium.pages.address import Address
from trivium.pages.corpus import Corpus
from trivium.pipeline.result import Result

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "examples.schema.json").read_text("utf-8"))
VERSIONS = {"torch": "2.13.0", "tf": "2.21.0", "jax": "0.10.2", "numpy": "2.4.6"}
REASON = 'reason = "So."\n'


def made(toml: str = "", keys: tuple[str, ...] = KEYS, **seen: Observation) -> Result:
    asked = example(toml, keys)
    told = {k: seen.get(k, saw(f32([1, math.nan]))) for k in keys}
    return Result(asked, told, judge(asked, told))


def docs(tmp_path: Path) -> Path:
    pages = {
        "index.md": "---\ndescription: All of it.\n---\n\n# Home\n",
        "norms.md": '---\ndescription: How large: "long".\n---\n\n'
        '# Norms `x`\n\n--8<-- "norms/x.md"\n'
        '\n--8<-- "norms/where-they-differ.md"\n',
        "operations/more.md": "---\ndescription: More.\n---\n\n# More\n",
        "contributors/how.md": "# How\n",
    }
    for name, text in pages.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def written(tmp_path: Path, *results: Result, **options: Any) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(
        export.files(Corpus([*results], docs(tmp_path)), VERSIONS, **options)["examples.json"]
    )
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    return data


RESULTS = [
    made(),
    made(
        f"[tf]\nvalue = 2.0\n{REASON}",
        tf=saw(f32(2)),
        **{k: saw(f32(1)) for k in ("torch", "jax", "numpy")},
    ),
    made(f'[numpy]\nmissing = "numpy.grad"\n{REASON}', KEYS[:3]),
    made(f'[tf]\nerror = "TypeError"\n{REASON}', tf=raises("TypeError")),
    made(
        f'[tf]\nwarning = "UserWarning"\n{REASON}',
        tf=saw(f32([1, math.nan]), printed="a\n", warns=("UserWarning",)),
    ),
    made(
        'group = "g"\nsays = "s"\ntitle = "T"\n'
        'rtol = 0.1\ntolerance-reason = "So."\nclaim = "equal"'
    ),
]


@pytest.mark.parametrize("result", RESULTS, ids=lambda r: r.verdict.kind)
def test_what_is_written_obeys_the_schema(tmp_path: Path, result: Result) -> None:
    (told,) = written(tmp_path, result)["examples"]
    assert told["url"] == "norms/#x" and told["verdict"] == result.verdict.kind
    assert {k for k, f in told["frameworks"].items() if "code" in f} == set(result.example.snippets)


VALUES = [
    (
        f32([[1, -math.inf]]),
        {"kind": "tensor", "dtype": "float32", "shape": [1, 2], "numbers": [1.0, "-inf"]},
    ),
    (
        tensor([1 + 2j], "complex64"),
        {"kind": "tensor", "dtype": "complex64", "shape": [1], "numbers": [1.0, 2.0]},
    ),
    (node({"a": None}), {"kind": "dict", "keys": ["a"], "items": [{"kind": "none"}]}),
    (opaque("module"), {"kind": "opaque", "text": "module"}),
    (
        Node("tensor", "float32", (5000,), digest={"sample": [1], "min": 0.5}),
        {"kind": "tensor", "dtype": "float32", "shape": [5000], "digest": {"min": 0.5}},
    ),
]


@pytest.mark.parametrize(
    ("value", "told"), VALUES, ids=lambda v: v.kind if isinstance(v, Node) else ""
)
def test_values(value: Node, told: dict[str, Any]) -> None:
    assert export.value(value) == told
    jsonschema.Draft202012Validator({"$ref": "#/$defs/value", "$defs": SCHEMA["$defs"]}).validate(
        told
    )


def test_a_schema_that_accepts_everything_would_prove_nothing(tmp_path: Path) -> None:
    data = written(tmp_path, made())
    data["examples"][0]["frameworks"]["torch"].pop("code")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(data)


def test_the_sites_own_examples_obey_the_schema() -> None:
    """From the records: no framework is needed."""
    results = own.results()
    data = json.loads(export.files(Corpus(results, ROOT / "docs"), PINNED)["examples.json"])
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    assert len(data["examples"]) == len(results) > 800


@pytest.mark.parametrize(
    ("address", "folders", "url"),
    [
        ("norms.md#l1", True, "norms/#l1"),
        ("norms.md#l1", False, "norms.html#l1"),
        ("index.md", True, ""),
        ("index.md", False, "index.html"),
        ("a/index.md", True, "a/"),
        ("api-index.md", True, "api-index/"),
        ("operations/x.md", True, "operations/x/"),
    ],
)
def test_addresses(address: str, folders: bool, url: str) -> None:
    assert Address("", folders)(address) == url
    assert Address("https://x.org/", folders)(address) == f"https://x.org/{url}"


def test_llms_txt_lists_every_page_in_the_order_of_the_navigation(tmp_path: Path) -> None:
    nav = [{"Home": "index.md"}, {"More": [{"A": "operations/more.md"}, "norms.md"]}]
    assert export.nav_pages(nav) == ["index.md", "operations/more.md", "norms.md"]
    text = export.files(Corpus([], docs(tmp_path)), VERSIONS, export.nav_pages(nav))["llms.txt"]
    head = (
        "# Trivium\n\n> All of it.\n\n## Chapters\n\n"
        '- [Norms x](norms/): How large: "long".\n\n## Operations\n'
    )
    assert text.startswith(head)
    assert "## Optional\n\n- [How](contributors/how/): \n" in text and "(examples.json)" in text


def test_llms_txt_says_how_many_differ_as_the_pages_count_them(tmp_path: Path) -> None:
    text = export.files(Corpus(RESULTS[:3], docs(tmp_path)), VERSIONS)["llms.txt"]
    assert "\n2 of the 3 examples have a declared difference.\n" in text


def test_an_example_says_how_each_direction_bites(tmp_path: Path) -> None:
    agrees, differs = RESULTS[:2]
    assert written(tmp_path, differs)["examples"][0]["bites"]["torch-tf"] == "silent"
    assert "bites" not in written(tmp_path, agrees)["examples"][0]


def test_the_schema_and_the_page_know_every_rule_of_a_contract() -> None:
    contract = json.loads((ROOT / "docs" / "contract.schema.json").read_text("utf-8"))
    rules = {key: contract["properties"][key]["enum"] for key in ("compare", "claim")}
    told = SCHEMA["$defs"]["example"]["properties"]
    assert {key: told[key]["enum"] for key in rules} == rules
    page = (ROOT / "docs" / "data-export.md").read_text("utf-8")
    (row,) = re.findall(r"^\| `compare` \| (.*) \|$", page, re.MULTILINE)
    assert re.findall(r"`([\w-]+)`", row) == rules["compare"]
