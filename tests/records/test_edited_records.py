"""A record that is not as it was written is refused, whatever a hand or a merge changed."""

import copy
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from bench import project
from making import dtype, example, f32, node, opaque, raises, saw, tensor
from trees import only, plant, recorded
from trivium.examples.discovery import Example
from trivium.observation import Observation
from trivium.records import match
from trivium.records import store as record

VERSIONS = {"torch": "2.13.0", "tf": "2.21.0", "jax": "0.10.2", "numpy": "2.4.6"}
MISSING = '[jax]\nmissing = "jax.f"\nreason = "r"'
KINDS: dict[str, tuple[Example, Observation]] = {
    "floats": (example(), saw(f32([0.1, float("nan"), -np.inf]))),
    "integers": (example(), saw(tensor([[1, -2], [2**62, 0]], "int64"))),
    "booleans": (example(), saw(tensor([True, False], "bool"))),
    "complex": (example(), saw(tensor([1 + 2j], "complex64"))),
    "texts": (example(), saw(tensor(["a", ""], "string"))),
    "printed": (example(), saw(None, "1.5\nb\n")),
    "nested": (example(), saw(node({"a": (1, 2.5, "x"), "b": dtype("int8"), "c": opaque("f")}))),
    "error": (example('compare = "error"'), raises("ValueError", "no\nmore")),
    "warning, missing": (example(MISSING, ("torch", "numpy")), saw(1, warns=("UserWarning",))),
    "digest of floats": (example(keys=("numpy",)), saw(f32(np.arange(1500.0)))),
    "digest of integers": (example(keys=("numpy",)), saw(tensor(np.arange(1500), "int32"))),
}


def made(kind: str) -> str:
    asked, seen = KINDS[kind]
    missing = dict.fromkeys(asked.contract.missing, Observation(present=False))
    return record.dumps(asked, dict.fromkeys(asked.snippets, seen) | missing, VERSIONS, "agree")


def changes(data: Any) -> Iterator[Any]:
    """The same data with one field changed, gone, doubled, renamed or moved."""
    if isinstance(data, dict):
        for key, value in data.items():
            others = {k: v for k, v in data.items() if k != key}
            yield others
            yield others | {key + "x": value}
            yield from (others | {key: changed} for changed in changes(value))
    elif isinstance(data, list):
        for i, value in enumerate(data):
            yield [*data[:i], *data[i + 1 :]]
            yield [*data[:i], value, *data[i:]]
            yield from ([*data[:i], changed, *data[i + 1 :]] for changed in changes(value))
        yield [*data, 0]
    elif isinstance(data, bool):
        yield not data
    elif isinstance(data, int | float):
        yield from (data + 1, -data - 1, str(data), None)
    else:
        yield from (f"{data}x", data[1:] + "y", 0, None)


def text_of(data: dict[str, Any], checksum: str | None) -> str:
    """The data laid out as a record, with the checksum that they had."""
    plain = record.CHECKSUM.sub("{\n", record.layout(data))
    return (
        plain if checksum is None else plain.replace("{\n", f'{{\n "checksum": "{checksum}",\n', 1)
    )


def refused(outputs: Path, text: str) -> bool:
    path = record.path_of(outputs, "norms/x")
    path.write_text(text, encoding="utf-8")
    record._read.cache_clear()  # faster than files get another time
    problem = record.damage(outputs, "norms/x")
    if problem is None:
        return False
    told = (
        problem.path.endswith("norms/x.json") and "scripts/build.py record norms/x" in problem.cure
    )
    return told and record.read(outputs, "norms/x") is None


@pytest.fixture
def outputs(tmp_path: Path) -> Path:
    (tmp_path / "norms").mkdir()
    return tmp_path


@pytest.mark.parametrize("kind", KINDS)
def test_every_change_of_one_field_is_refused(
    outputs: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    for module in (match, record):
        monkeypatch.setattr(module, "KEPT_NUMBERS", 100)  # a digest has as many
    text = made(kind)
    whole = json.loads(text)
    checksum = whole.pop("checksum")
    assert text_of(whole, checksum) == text and not refused(outputs, text)
    count = 0
    for changed in changes(copy.deepcopy(whole)):
        assert refused(outputs, text_of(changed, checksum)), changed
        count += 1
    assert count > (500 if "digest" in kind else 40)
    for changed_sum in (None, "", "0" * 32, checksum[1:], checksum.upper()):
        assert changed_sum == checksum or refused(outputs, text_of(whole, changed_sum))


def test_every_change_of_one_line_is_refused(outputs: Path) -> None:
    """Lines that are gone, doubled or swapped, as a merge leaves them; keys that stand twice."""
    lines = made("floats").splitlines(keepends=True)
    for i, line in enumerate(lines):
        edited = [
            [*lines[:i], *lines[i + 1 :]],
            [*lines[:i], line, *lines[i:]],
            [*lines[:i], line.rstrip("\n") + " \n", *lines[i + 1 :]],
        ]
        if lines[i : i + 2] != lines[i : i + 2][::-1]:
            edited.append([*lines[:i], *lines[i : i + 2][::-1], *lines[i + 2 :]])
        for changed in edited:
            assert refused(outputs, "".join(changed)), (i, line)
    twice = '{\n "key": "x",\n'
    assert refused(outputs, "".join(lines).replace("{\n", twice, 1))


def test_a_merge_of_two_records_is_refused(outputs: Path) -> None:
    asked, seen = KINDS["floats"]
    other = replace(seen, text=seen.text.replace("0.1", "0.2"))
    ours, theirs = (
        record.dumps(asked, dict.fromkeys(asked.snippets, o), VERSIONS, "agree").splitlines()
        for o in (seen, other)
    )
    assert len(ours) == len(theirs)
    apart = [i for i, pair in enumerate(zip(ours, theirs, strict=True)) if pair[0] != pair[1]]
    assert len(apart) == 5, "the checksum, and the text of each"
    for i in apart:
        merged = [*ours[:i], theirs[i], *ours[i + 1 :]]
        assert refused(outputs, "\n".join(merged) + "\n")


def test_other_line_ends_are_no_change(outputs: Path) -> None:
    assert not refused(outputs, made("floats").replace("\n", "\r\n"))


COMMANDS = {
    "check": ("scripts/build.py", "check"),
    "build": ("scripts/build.py", "build"),
    "site": ("scripts/build.py", "site"),
    "mkdocs build": ("-m", "mkdocs", "build", "--strict"),
}
EDITS = {
    "a digit": lambda text: text.replace("1.5", "1.6", 1),
    "an observation": lambda text: text.replace('"torch": {', '"other": {', 1),
    "conflict markers": lambda text: f"<<<<<<< ours\n{text}=======\n>>>>>>> theirs\n",
    "another example's": lambda text: text.replace("norms/l1", "norms/l2"),
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site with records, of which any command makes pages without a run."""
    folder = tmp_path_factory.mktemp("edited")
    keys = ("torch", "numpy")
    tree = plant(folder / "tree", dict.fromkeys(("norms/l1", "norms/l2"), "1.5\n"), keys)
    site = only(project.make(folder / "site", tree / "snippets"), keys)
    return recorded(site, lambda name, key: saw(1.5, line=1))


def run(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    own = {**os.environ, "PYTHONPATH": str(root / "scripts"), "NO_MKDOCS_2_WARNING": "1"}
    own.pop("GITHUB_ACTIONS", None)
    command = [sys.executable, *words]
    return subprocess.run(command, cwd=root, env=own, text=True, capture_output=True)


@pytest.mark.framework
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_refuses_it_and_says_what_makes_it_anew(root: Path, command: str) -> None:
    path = root / "outputs" / "norms" / "l1.json"
    right = path.read_text("utf-8")
    try:
        for edit in EDITS.values() if command == "check" else [EDITS["a digit"]]:
            path.write_text(edit(right), "utf-8")
            done = run(root, *COMMANDS[command])
            said = done.stdout + done.stderr
            assert done.returncode == 1 and "Traceback" not in said, said
            assert "outputs/norms/l1.json" in said, said
            assert "scripts/build.py record norms/l1" in said
            assert path.read_text("utf-8") == edit(right) and not (root / "site").exists()
        if command == "check":  # the cure, followed once
            assert run(root, "scripts/build.py", "record", "norms/l1").returncode == 0
            assert path.read_text("utf-8") == right
    finally:
        path.write_text(right, "utf-8")
