"""docs/contributors/architecture.md, held against the tree."""

import re

from test_imports import ENGINE, HOUSE, NEVER

TEXT = (ENGINE.parents[1] / "docs" / "contributors" / "architecture.md").read_text("utf-8")
ROWS = re.findall(r"^\| (\d) \| (\w+) \| (.+?) \| (.*?) ?\|$", TEXT, re.MULTILINE)


def test_the_packages_are_those_of_the_tree() -> None:
    tree = {p.name for p in ENGINE.iterdir() if p.is_dir() and (p / "__init__.py").is_file()}
    tree |= {p.stem for p in ENGINE.glob("*.py")} - {"__init__"}
    assert sorted(name for _, name, _, _ in ROWS) == sorted(tree)


def test_the_rows_are_those_that_the_test_of_imports_holds() -> None:
    assert {name: int(row) for row, name, _, _ in ROWS} == HOUSE
    assert [int(row) for row, *_ in ROWS] == sorted(HOUSE.values(), reverse=True)


def test_what_a_package_must_not_import_is_said() -> None:
    never = {name: text for _, name, _, text in ROWS}
    for name, others in NEVER.items():
        for other in set(others) - {"mkdocs"}:
            assert f"`{other.removeprefix('trivium.')}`" in never[name], name
    for name in ("pages", "pipeline"):
        assert "mkdocs" in NEVER[name] and "MkDocs" in never[name]


def test_the_steps_of_the_road_are_packages() -> None:
    (road,) = re.findall(r"^```text\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)
    steps = [w for w in re.findall(r"│  (\w+)", road) if w]
    assert list(dict.fromkeys(steps)) == [
        *("examples", "execution", "records", "comparison", "pages", "site"),
    ]
    assert set(steps) <= HOUSE.keys()
    assert [HOUSE[s] for s in steps if s != "records"] == sorted(
        HOUSE[s] for s in steps if s != "records"
    )


def test_every_file_that_is_named_is_there() -> None:
    root = ENGINE.parents[1]
    named = re.findall(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|toml|json|txt))`", TEXT)
    assert len(named) > 15
    gone = [n for n in named if not any((base / n).exists() for base in (ENGINE, root))]
    assert not gone
    folders = re.findall(r"`((?:[\w-]+/)+[\w-]+)`", TEXT)
    places = (ENGINE, root, root / "snippets")
    assert not [n for n in folders if not any(list(p.glob(f"{n}*")) for p in places)]
