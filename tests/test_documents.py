"""The documents at the top of the repository: their links, commands and versions are real."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import yaml
from markdown import Markdown
from trivium.frameworks import FRAMEWORKS
from trivium.pipeline import versions

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))


@cache
def usage() -> str:
    """What build.py says of its commands."""
    ask = [sys.executable, str(ROOT / "scripts" / "build.py"), "--help"]
    return subprocess.run(ask, capture_output=True, text=True, check=True).stdout


def anchors(path: Path) -> set[str]:
    markdown = Markdown(extensions=["toc", "attr_list", "md_in_html"])
    return set(re.findall(r'\bid="([^"]+)"', markdown.convert(path.read_text("utf-8"))))


def test_every_column_of_a_table_has_a_name() -> None:
    for path in [*(ROOT / name for name in DOCUMENTS), *sorted((ROOT / "docs").rglob("*.md"))]:
        for header in re.findall(r"^(\|.*)\n\|[ :|-]+\|$", path.read_text("utf-8"), re.MULTILINE):
            assert not re.search(r"\|\s*\|", header), f"{path}: {header}"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", (ROOT / name).read_text("utf-8"))
    assert links
    for link in links:
        path, _, anchor = link.partition("#")
        if not path.startswith("https://"):
            assert (ROOT / path).is_file(), link
            assert not anchor or anchor in anchors(ROOT / path), link


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_are_there(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    code = " ".join(re.findall(r"`[^`\n]+`|^```sh$.*?^```$", text, re.DOTALL | re.MULTILINE))
    targets = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert set(re.findall(r"\bmake ([a-z][\w-]*)", code)) <= set(targets)
    commands = re.findall(r"scripts/build\.py ([a-z][a-z-]*)", code)
    assert not commands or set(commands) <= set(re.findall(r"[a-z-]+", usage()))
    for path in re.findall(r"`((?:docs|tests|scripts|tools|\.ci)/[\w./-]+)`", text):
        assert (ROOT / path).exists(), path


def test_contributing_is_one_screen() -> None:
    assert len((ROOT / "CONTRIBUTING.md").read_text("utf-8").splitlines()) <= 50


def test_the_changelog_has_todays_versions() -> None:
    text = " ".join((ROOT / "CHANGELOG.md").read_text("utf-8").split())
    for key, version in versions.of_frameworks(versions.pins(ROOT / "requirements.txt")).items():
        label = FRAMEWORKS[key].label
        told = re.findall(rf"{re.escape(label)} ([\d.]+\d)", text)
        assert told[:1] == [version], f"CHANGELOG.md: the newest version of {label} is {version}"


def test_the_changelog_begins_with_what_is_not_released() -> None:
    heads = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert heads[0] == "Unreleased"
    assert all(re.fullmatch(r"\d+\.\d+\.\d+ - \d{4}-\d\d-\d\d", head) for head in heads[1:])


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_is_one(path: Path) -> None:
    """What GitHub asks of a form; one that is wrong is left out without a word."""
    form = yaml.safe_load(path.read_text("utf-8"))
    assert set(form) == {"name", "description", "title", "body"}
    fields = [part["id"] for part in form["body"]]
    assert len(fields) == len(set(fields)) and all(re.fullmatch(r"[a-z]+", f) for f in fields)
    for part in form["body"]:
        assert part["type"] in ("input", "textarea", "checkboxes", "dropdown")
        assert set(part) <= {"type", "id", "attributes", "validations"}
        assert part["attributes"]["label"]
        needs_options = part["type"] in ("checkboxes", "dropdown")
        assert bool(part["attributes"].get("options")) == needs_options
    assert any(part.get("validations", {}).get("required") for part in form["body"])


def test_a_form_for_each_kind_of_issue() -> None:
    assert [p.stem for p in FORMS] == ["build-fails", "operation-is-missing", "row-is-wrong"]
    options = yaml.safe_load(FORMS[2].read_text("utf-8"))["body"][2]["attributes"]["options"]
    labels = [option["label"] for option in options]
    assert labels[:-1] == [f.label for f in FRAMEWORKS.values() if f.required]


def test_every_test_that_is_named_is_there() -> None:
    """`comparison/test_x.py::test_y` in a page for contributors."""
    named = re.compile(r"`([\w/]+\.py)::(test_\w+)`")
    found = [
        pair
        for page in (ROOT / "docs" / "contributors").glob("*.md")
        for pair in named.findall(page.read_text("utf-8"))
    ]
    gone = [
        f"{file}::{name}"
        for file, name in found
        if not (ROOT / "tests" / file).is_file()
        or f"def {name}(" not in (ROOT / "tests" / file).read_text("utf-8")
    ]
    assert len(found) > 50 and not gone
