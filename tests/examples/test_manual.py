"""docs/contributors/contracts.md, held against the schema and the reader of contracts."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from making import KEYS, contract_of
from trees import build
from trivium.examples.contract import blank, read_contract, read_tree
from trivium.examples.schema import MANUAL, SCHEMA
from trivium.frameworks import FRAMEWORKS

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / MANUAL).read_text("utf-8")
KEY = re.compile(r"^### `(?P<key>[\w-]+)`")
FRAMEWORK = "What one framework does differently"


def parts(text: str, mark: str) -> dict[str, str]:
    """The parts of the page under each heading of a level, by the heading's words."""
    found = re.split(rf"^{mark} (.+)$", text, flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def examples(text: str) -> list[str]:
    return re.findall(r"^```toml\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def keys(text: str) -> dict[str, list[str]]:
    """The examples under the heading of each key."""
    found = parts(text, "###")
    named = {heading.split("`")[1]: examples(body) for heading, body in found.items()}
    assert len(named) == len(found), "a key has two headings"
    return named


CHAPTERS = parts(TEXT, "##")
OWN = [body for heading, body in CHAPTERS.items() if not heading.startswith(FRAMEWORK)]
OTHER = [body for heading, body in CHAPTERS.items() if heading.startswith(FRAMEWORK)]
PLAIN = {key: found for body in OWN for key, found in keys(body).items()}
TABLE = {key: found for body in OTHER for key, found in keys(body).items()}
SHOWN = [(key, text) for found in (PLAIN, TABLE) for key, texts in found.items() for text in texts]


def test_every_key_of_the_schema_has_a_heading_and_every_heading_is_a_key() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    assert [*PLAIN, *FRAMEWORKS] == list(schema["properties"])
    assert list(TABLE) == list(schema["definitions"]["framework"]["properties"])
    assert all(PLAIN.values()) and all(TABLE.values())
    assert ", ".join(f"`[{key}]`" for key in list(FRAMEWORKS)[:-1]) in OTHER[0]


def test_every_word_that_a_key_can_be_is_explained() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    for key in ("compare", "claim"):
        body = next(b for c in OWN for h, b in parts(c, "###").items() if h == f"`{key}`")
        words = schema["properties"][key]["enum"]
        unsaid = [word for word in words if f"`{word}`" not in body]
        assert not unsaid, f"{MANUAL}: under `{key}` stands nothing of {', '.join(unsaid)}"


@pytest.mark.parametrize(("key", "text"), SHOWN)
def test_an_example_shows_its_key_and_is_fine(key: str, text: str) -> None:
    data = tomllib.loads(text)
    tables = [table for name, table in data.items() if name in FRAMEWORKS]
    assert key in data if not tables else any(key in table for table in tables)
    present = frozenset(k for k in KEYS if "missing" not in data.get(k, {}))
    _, problems = contract_of(data, "x.toml", present)
    assert not problems


def test_the_defaults_of_a_tree_are_fine(tmp_path: Path) -> None:
    (text,) = examples(CHAPTERS["What a whole tree shares { #default-widths }"])
    (tmp_path / "defaults.toml").write_text(text, "utf-8")
    tree = read_tree(tmp_path, "defaults.toml")
    assert not tree.problems and tree.widths and tree.proved_by


def test_the_first_line_is_what_new_writes() -> None:
    assert examples(TEXT)[0] == blank(ROOT / "snippets" / "norms", "l1-norm")


def test_new_makes_a_contract_that_editors_check(tmp_path: Path) -> None:
    (tmp_path / "snippets").mkdir()
    ran = build(tmp_path, "new", "norms/l1-norm")
    assert not ran.returncode, ran.stderr
    made = tmp_path / "snippets" / "norms" / "l1-norm.toml"
    head, *_ = made.read_text("utf-8").splitlines()
    named = made.parent / head.removeprefix("#:schema ")
    assert named.resolve() == SCHEMA and str(Path("norms") / "l1-norm.toml") in ran.stdout
    contract, problems = read_contract(made, tmp_path / "none", frozenset(KEYS), str)
    assert not problems and contract.title == "L1 norm"


def test_the_refusal_is_the_real_one() -> None:
    data = {"tf": {"dtpye": 1, "reason": "r"}}
    (problem,) = contract_of(data, "x", frozenset(KEYS))[1]
    assert f"{problem.aspect}: {problem.message}\n    cure: {problem.cure}\n" in TEXT
