"""Each divergence that this project began with stands as a declared example in a chapter."""

import re
from pathlib import Path

import own
import pytest
from trivium.records.store import read

ROOT = Path(__file__).parents[2]
TABLE = (ROOT / "docs" / "contributors" / "divergences.tsv").read_text("utf-8")
ROWS = [line.split("\t") for line in TABLE.splitlines()[1:]]
EXAMPLES = {e.name: e for e in own.examples()}
SHOWN = {
    name
    for page in (ROOT / "docs").glob("*.md")
    for name in re.findall(r'--8<-- "([\w/.-]+)\.md"', page.read_text("utf-8"))
}


def test_the_table_has_all_48_in_their_order() -> None:
    assert [row[0] for row in ROWS] == [str(n) for n in range(1, 49)]


@pytest.mark.parametrize(
    ("_number", "_what", "name", "who"), ROWS, ids=[f"{r[0]} {r[2]}" for r in ROWS]
)
def test_a_chapter_shows_it_and_its_contract_declares_it(
    _number: str, _what: str, name: str, who: str
) -> None:
    assert name in SHOWN
    declared = EXAMPLES[name].contract.declared
    told = {key for key, declaration in declared.items() if "missing" not in declaration.what}
    assert told == (set() if who == "default width" else set(who.split(", ")))


def test_default_widths_need_no_contract_of_their_own_but_differ() -> None:
    (name,) = [row[2] for row in ROWS if row[3] == "default width"]
    found = read(ROOT / "outputs", name)
    assert found
    dtypes = {key: seen.value.dtype for key, seen in found.observations.items() if seen.value}
    assert dtypes == {"torch": "float32", "tf": "float32", "jax": "float32", "numpy": "float64"}
