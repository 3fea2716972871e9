"""The tables "To get the same result" of the chapters about networks say what a run has checked."""

import re
from pathlib import Path

import own
import pytest
import yaml
from trivium.examples.contract import Contract
from trivium.frameworks import REQUIRED

ROOT = Path(__file__).parents[2]
NAV = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:\n")[2].partition("\n\n")[0]
PART = next(p["Neural networks"] for p in yaml.safe_load(NAV) if "Neural networks" in p)
CHAPTERS = [page.removesuffix(".md") for named in PART for page in named.values()]
CONTRACTS: dict[str, Contract] = {e.name: e.contract for e in own.examples()}
SAME = re.compile(r"^## To get the same result\n(.*?)^## Where they differ", re.M | re.S)
CHECKED = re.compile(r"\]\(#([a-z0-9.-]+)\) \|$")


def rows(chapter: str) -> list[str]:
    found = SAME.search((ROOT / "docs" / f"{chapter}.md").read_text("utf-8"))
    assert found, "a chapter about networks says how to get the same result"
    return [line for line in found[1].splitlines() if line.startswith("| ")][1:]


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_each_row_is_checked_by_an_example_in_which_the_frameworks_agree(chapter: str) -> None:
    assert len(rows(chapter)) >= 5
    for row in rows(chapter):
        name = CHECKED.search(row)
        assert name, f"the last cell links to no example: {row}"
        cells = dict(zip(REQUIRED, row.split(" | ")[1:], strict=False))
        settable = {key for key, cell in cells.items() if not cell.startswith("cannot be set")}
        parted = {
            key: declaration.what
            for key, declaration in CONTRACTS[f"{chapter}/{name[1]}"].declared.items()
            if key in settable and declaration.what.keys() - {"missing"}
        }
        assert not parted, f"{chapter}/{name[1]} checks that they differ: {parted}"
