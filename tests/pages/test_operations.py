"""Every operation that the site promises has an example, or is listed with its reason; every row is
used."""

from pathlib import Path

import own
import pytest
from trivium.examples.contract import Contract

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "contributors" / "operations.tsv"
ROWS = [tuple(line.split("\t")) for line in TABLE.read_text("utf-8").splitlines()[1:]]
CONTRACTS: dict[str, Contract] = {e.name: e.contract for e in own.examples()}


def test_the_table_has_its_operations_once() -> None:
    assert len({row[:2] for row in ROWS}) == len(ROWS) >= 406
    assert len({row[0] for row in ROWS}) == 29


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}: {row[1]}")
def test_an_operation_has_its_example_or_a_reason(row: tuple[str, ...]) -> None:
    group, operation, told = row
    if " " in told:
        assert told.endswith(".") and (group, operation) not in {
            (c.group, c.says) for c in CONTRACTS.values()
        }
    else:
        assert (CONTRACTS[told].group, CONTRACTS[told].says) == (group, operation)


def test_every_example_that_is_an_operation_is_in_the_table() -> None:
    assert sorted(name for name, c in CONTRACTS.items() if c.group or c.says) == sorted(
        row[2] for row in ROWS if " " not in row[2]
    )


def test_a_group_and_an_operation_go_together() -> None:
    assert not [name for name, c in CONTRACTS.items() if bool(c.group) != bool(c.says)]
