"""Each of the 48 divergences that were found before there was a site stands as an example, where a reader trips over it."""

import re
from pathlib import Path

import pytest
from trivium.example import discover

ROOT = Path(__file__).parent.parent
ROWS = [line.split("\t") for line in (ROOT / "docs/contributors/divergences.tsv").read_text("utf-8").splitlines()]
EXAMPLES = {e.name: e for e in discover(ROOT / "snippets")[0]}
SHOWN = {name for page in (ROOT / "docs").glob("*.md") for name in re.findall(r'--8<-- "(.+)\.md"', page.read_text("utf-8"))}
BY_DEFAULT = {"creation/default-widths"}  # declared once for the whole tree, in snippets/defaults.toml


def test_the_table_has_its_columns() -> None:
    assert ROWS[0] == ["number", "example"]


@pytest.mark.parametrize("row", ROWS[1:], ids=lambda row: row[0])
def test_a_divergence_is_declared_and_shown_in_a_chapter(row: list[str]) -> None:
    number, names = row
    assert 1 <= int(number) <= 48
    for name in names.split(", "):
        assert EXAMPLES[name].contract.declared or name in BY_DEFAULT
        assert name in SHOWN
