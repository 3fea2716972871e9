"""Reasons for changes: how the file is read."""

from dataclasses import replace
from pathlib import Path

import own
import pytest
from packaging.version import Version
from trivium.frameworks import FRAMEWORKS
from trivium.problems import Refused
from trivium.records import upgrade_reasons as reasons
from trivium.records.upgrade_reasons import Reason

ROOT = Path(__file__).resolve().parents[2]
ENTRY = """[[change]]
examples = ["norms/x", "norms/y"]
framework = "jax"
since = "0.11"
reason = "It is a tuple now."
source = "https://example.org/1"
"""
EXAMPLES = 'examples = ["norms/x", "norms/y"]'
REASON = Reason(
    ("norms/x", "norms/y"), "jax", Version("0.11"), "It is a tuple now.", "https://example.org/1"
)


def written(root: Path, text: str) -> Path:
    path = root / reasons.FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return root


def test_reasons_are_read(tmp_path: Path) -> None:
    assert reasons.read(tmp_path) == []
    assert reasons.read(written(tmp_path, ENTRY)) == [REASON]
    by_text = ENTRY.replace(EXAMPLES, 'before = ["a list"]')
    assert reasons.read(written(tmp_path, by_text)) == [
        replace(REASON, examples=(), before=("a list",))
    ]
    both = reasons.read(written(tmp_path, ENTRY + 'before = ["a list"]'))
    assert both == [replace(REASON, before=("a list",))]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[change]", "not TOML"),
        ("other = 1\n" + ENTRY, "other: the file holds entries of [[change]]"),
        ("change = 1", "change: the file holds entries of [[change]]"),
        (ENTRY.replace("reason", "reasons"), "number 1: must be a table of framework, since,"),
        (
            ENTRY + 'after = "a tuple"',
            "and is a table of examples, framework, since, reason, source, after",
        ),
        (
            ENTRY.replace(EXAMPLES, ""),
            "of examples or before, or both, and is a table of framework",
        ),
        (ENTRY.replace(EXAMPLES, 'before = "a"'), "before must be a list of texts, and is 'a'"),
        (ENTRY.replace(EXAMPLES, 'before = [""]'), "before[0] must be a text, and is ''"),
        (ENTRY.replace('["norms/x", "norms/y"]', '"norms/x"'), "examples must be a list of texts"),
        (
            ENTRY.replace('"jax"', '"mlx"'),
            "framework must be one of torch, tf, jax, numpy, and is 'mlx'",
        ),
        (
            ENTRY.replace('"0.11"', "0.11"),
            "since must be a version, such as 2.14, in quotes, and is 0.11",
        ),
        (ENTRY.replace('"0.11"', '"new"'), "must be a version"),
        (ENTRY.replace('"0.11"', '"٠.١١"'), "must be a version"),
        (ENTRY.replace('"0.11"', "1" + 5000 * "0"), "an integer has thousands of digits"),
        (ENTRY.replace("It is a tuple now.", " "), "reason must be a text, and is ' '"),
        (ENTRY.replace("https://", ""), "https://"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_cure(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Refused) as refused:
        reasons.read(written(tmp_path, text))
    (problem,) = refused.value.problems
    assert message in problem.message and problem.path == str(reasons.FILE) and problem.cure


def test_a_file_that_is_no_toml_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        reasons.read(written(tmp_path, ENTRY + "[[change]\n"))
    (problem,) = refused.value.problems
    assert problem.where == f"{reasons.FILE.as_posix()}:7"


def test_the_reasons_of_this_repository_are_about_its_examples() -> None:
    snippets = {(e.name, key) for e in own.examples() for key in FRAMEWORKS if key in e.snippets}
    known = reasons.read(ROOT)
    asked = {(name, reason.framework) for reason in known for name in reason.examples}
    assert known and asked <= snippets
